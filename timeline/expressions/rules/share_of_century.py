"""A quarter or a third of a century: the last quarter of the 19th century, im ersten Drittel des 18. Jahrhunderts."""

from __future__ import annotations

from timeline import civil, intervals
from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Occurrence

LEVEL = 2
SPECIFICITY = 8
_YEARS = 100


def read_share(m: Match) -> Said | None:
    """Its years; they are no months of its first year."""
    century, number, parts = m["outer"].meaning, 0, 4
    if "q" in m:
        quarter = m["q"].meaning
        number = quarter.of.number if isinstance(quarter, Occurrence) and quarter.toward is None else 0
    else:
        parts = m["share"]
        number = m["edge"] if "edge" in m else ordinal_number(m["o"]) or 0
    number = parts if number == -1 else number
    if not isinstance(century, Literal) or not century.interval.is_one_unit or not 1 <= number <= parts:
        return None
    first = civil.year_of(century.interval.bounds[0])
    begin, end = (first + _YEARS * each // parts for each in (number - 1, number))
    span = intervals.span(intervals.year(begin), intervals.year(end - 1))
    return Said(Literal(span, century.evaluate(None).value))


RULES = {"share_of_century": read_share}
