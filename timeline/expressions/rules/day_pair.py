"""Two days with a stroke between them: 8/9 February 1904."""

from __future__ import annotations

from timeline import civil, intervals
from timeline.errors import DatelineError
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Occurrence, Range
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 6


def read_pair(m: Match) -> Said | None:
    """From the first to the last; its value is that of the first."""
    first, last = (int(part) for part in str(m["pair"]).split("/"))
    month: int = m["m"]
    if last != first + 1 or not 1 <= first < civil.month_length(2000, month):
        return None
    if "y" not in m:
        day = Occurrence(Repeating(Cycle.MONTH_DAY, month, first))
        next_day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, last), Toward.SAME)
        return Said(Range(day, next_day, chained=True), reads=Reads.INCOMPLETE, role="monthday")
    try:
        begin, end = (intervals.day(int(m["y"]), month, each) for each in (first, last))
    except DatelineError:
        return None
    value = Literal(begin).evaluate(None).value
    return Said(Literal(intervals.span(begin, end), value), role="datedday")


RULES = {"day_pair": read_pair}
