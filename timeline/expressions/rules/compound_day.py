"""A weekday and its part in one word, as German writes them: Sonntagabend, am vergangenen Montagmorgen."""

from __future__ import annotations

from timeline.expressions.found import TIME, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.weekday import read_pointed, read_weekday
from timeline.meanings import Of, Part

LEVEL = 1
SPECIFICITY = 5


def read_compound(m: Match) -> Said | None:
    day = read_pointed(m) if "r" in m else read_weekday(m)
    return day and Said(Of(day.meaning, Part(m["p"])), TIME, day.reads)


RULES = {"compound_day": read_compound}
