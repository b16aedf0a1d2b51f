"""Days of history that go by a name or by figures: 9/11, the September 11 attacks."""

from __future__ import annotations

from timeline import intervals
from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import Literal

LEVEL = 1
SPECIFICITY = 9
# Days by which attacks are known, and their year.
_ATTACKED = {(9, 11): 2001}


def read_named(m: Match) -> Said:
    return Said(Literal(intervals.parse(m["t"])), role="datedday")


def read_attacked(m: Match) -> Said | None:
    """the September 11 attacks: of one year, whenever they are spoken of."""
    year = _ATTACKED.get((m["m"], m["d"]))
    return Said(Literal(intervals.day(year, m["m"], m["d"])), role="datedday") if year else None


RULES = {"named_date": read_named, "attacked_day": read_attacked}
