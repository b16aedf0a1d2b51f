"""Two days with a stroke between them: 8/9 February 1904."""

from __future__ import annotations

from timeline import civil, intervals
from timeline.errors import DatelineError
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Occurrence
from timeline.repeating import Cycle, Repeating

LEVEL = 1
SPECIFICITY = 6


def read_pair(m: Match) -> Said | None:
    """From the first to the last; its value is that of the first."""
    first, last = (int(part) for part in str(m["pair"]).split("/"))
    month: int = m["m"]
    if last != first + 1 or not 1 <= first < civil.month_length(2000, month):
        return None
    if "y" not in m:
        return Said(Occurrence(Repeating(Cycle.MONTH_DAY, month, first)), reads=Reads.INCOMPLETE, role="monthday")
    try:
        day, next_day = (intervals.day(int(m["y"]), month, each) for each in (first, last))
    except DatelineError:
        return None
    value = Literal(day).evaluate(None).value
    return Said(Literal(intervals.span(day, next_day), value), role="datedday")


RULES = {"day_pair": read_pair}
