"""Days of this month, the last and the next, as letters and papers of the past have them: 5th inst., 28th ult."""

from __future__ import annotations

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Occurrence, Of, Shift
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 5
_LONGEST_MONTH = 31


def read_day(m: Match) -> Said | None:
    """the 5th inst., 28 ultimo: of the month of writing, or the one beside it."""
    day = ordinal_number(m["o"]) if "o" in m else m["d"]
    if not isinstance(day, int) or not 1 <= day <= _LONGEST_MONTH:
        return None
    inside = Occurrence(Repeating(Cycle.DAY_OF_MONTH, day), Toward.SAME)
    return Said(Of(Shift(m["r"], Granularity.MONTH), inside), reads=Reads.DEICTIC, role="monthday")


RULES = {"old_month": read_day}
