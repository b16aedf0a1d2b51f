"""A time of a day that is named beside it: Sunday evening, 9 a.m. Monday, the morning of September 11."""

from __future__ import annotations

from timeline.expressions.found import TIME, Said
from timeline.expressions.line import Match
from timeline.meanings import Of

LEVEL = 2
SPECIFICITY = 5


def read_part(m: Match) -> Said:
    day: Said = m["day"]
    return Said(Of(day.meaning, m["part"].meaning), TIME, day.reads)


def read_clock(m: Match) -> Said:
    day, time = m["day"], m["time"]
    return Said(Of(day.meaning, time.meaning), TIME, day.reads, role="clock")


RULES = {"day_part": read_part, "day_clock": read_clock}
