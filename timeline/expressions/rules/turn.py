"""The turn of the millennium, and that to a century: about the year in which it began."""

from __future__ import annotations

from timeline import civil, intervals
from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Mod, Modified

LEVEL = 2
SPECIFICITY = 6


def read_turn(m: Match) -> Said | None:
    if "t" in m:
        return _about(m["t"])
    century = m["c"].meaning
    if not isinstance(century, Literal) or not century.interval.is_one_unit:
        return None
    return _about(civil.year_of(century.interval.bounds[0]))


def _about(year: int) -> Said:
    return Said(Modified(Literal(intervals.year(year)), Mod.APPROX))


RULES = {"turn": read_turn}
