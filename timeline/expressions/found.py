"""What a rule finds: a span of the text, what its words say, and what sort of anchor they ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from timeline.meanings import Meaning
from timeline.model import ExpressionType

DATE, TIME, DURATION, SET = ExpressionType.DATE, ExpressionType.TIME, ExpressionType.DURATION, ExpressionType.SET


# The rule of an amount with what it was of, which no event can follow as it follows "two days".
TOLD_AMOUNT = "told_amount"


class Reads(StrEnum):
    """What sort of anchor the words ask for; `anchors` chooses it."""

    ABSOLUTE = "absolute"
    # From where the writer stands: yesterday, last week, three days ago.
    DEICTIC = "deictic"
    # From what the narrative last established: two days later, the following week, that month.
    ANAPHORIC = "anaphoric"
    # A calendar name without its year, month or week: January 3, March, Friday.
    INCOMPLETE = "incomplete"
    # A time of day without its day: 10 a.m., the morning.
    CLOCK = "clock"
    # From the story where its sentence has begun one, else from the writer: the next year.
    EITHER = "either"
    # What is compared with: a year earlier, the year-ago quarter.
    COMPARED = "compared"
    # Speaks of a calendar unit that the text has on its mind: the quarter, the year, the weekend.
    GENERIC = "generic"
    # Counted from where what is told began: on the third day.
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Said:
    """What a rule makes of its words. One that is not `alone` counts only as part of a longer expression."""

    meaning: Meaning
    type: ExpressionType = DATE
    reads: Reads = Reads.ABSOLUTE
    alone: bool = True
    # Names of further roles that compound patterns may ask for, as <roles>.
    role: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """`text[start:end]` speaks of time. `rule` is the name of the rule that said so."""

    start: int
    end: int
    meaning: Meaning
    type: ExpressionType
    reads: Reads
    rule: str
    specificity: int = 0
    # What a narrative of history marks, where that is more.
    told: tuple[int, int] | None = None

    def as_told(self) -> Found:
        """The expression as a narrative of history has it."""
        if self.told is None:
            return self
        rule = TOLD_AMOUNT if self.type is DURATION else self.rule
        return replace(self, start=self.told[0], end=self.told[1], rule=rule, told=None)
