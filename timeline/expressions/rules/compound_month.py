"""A month and a time in it in one word, as German writes them: die erste Juniwoche, ein Märzabend 1920."""

from __future__ import annotations

from timeline import intervals
from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Literal, Meaning, Mod, Modified, Nth, Occurrence, Of, Pick
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 6


def read_compound(m: Match) -> Said | None:
    """The week, weekend or half that is counted; of what is not, no more is known than its month."""
    month: Meaning = Occurrence(Repeating(Cycle.MONTH, m["m"]))
    if "y" in m:
        month = Of(Literal(intervals.year(int(m["y"]))), Occurrence(Repeating(Cycle.MONTH, m["m"]), Toward.SAME))
    reads = Reads.ABSOLUTE if "y" in m else Reads.INCOMPLETE
    number = m["edge"] if "edge" in m else ordinal_number(m["o"]) if "o" in m else 0
    if not number:
        return Said(month, DATE, reads, role="month") if "y" in m else None
    inner = _inside(month, number, Granularity[m["u"]])
    return Said(inner, DATE, reads) if inner else None


def _inside(month: Meaning, number: int, unit: Granularity) -> Meaning | None:
    match unit:
        case Granularity.WEEKEND:
            return Of(month, Pick(number, Repeating(Cycle.WEEKEND)))
        case Granularity.WEEK:
            return Of(month, Nth(number, unit))
        case Granularity.HALF:
            return Modified(month, Mod.FIRST_HALF if number == 1 else Mod.SECOND_HALF)
        case _:
            return Of(month, Nth(number, Granularity.DAY)) if number < 0 else None


RULES = {"compound_month": read_compound}
