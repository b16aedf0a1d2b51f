"""Days of history that a language calls by a name or by figures: 9/11."""

from __future__ import annotations

from timeline import intervals
from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import Literal

LEVEL = 1
SPECIFICITY = 9


def read_named(m: Match) -> Said:
    return Said(Literal(intervals.parse(m["t"])), role="datedday")


RULES = {"named_date": read_named}
