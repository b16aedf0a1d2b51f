"""A time of a day that is named beside it: Sunday evening, 9 a.m. Monday, the morning of September 11."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.found import TIME, Said
from timeline.expressions.line import Match
from timeline.meanings import Clock, Meaning, Mod, Modified, Of, Part

LEVEL = 2
SPECIFICITY = 5


def read_part(m: Match) -> Said:
    day: Said = m["day"]
    meaning: Meaning = Of(day.meaning, m["part"].meaning)
    if "shade" in m:
        meaning = Modified(meaning, Mod(m["shade"]))
    return Said(meaning, TIME, day.reads)


def read_clock(m: Match) -> Said:
    day, time = m["day"], m["time"]
    return Said(Of(day.meaning, time.meaning), TIME, day.reads, role="clock")


def read_hour(m: Match) -> Said | None:
    """at 3 that afternoon, at 8:30 Sunday night: the part tells the half of the day."""
    part: Said = m["part"]
    if not (isinstance(part.meaning, Of) and isinstance(part.meaning.inner, Part)):
        return None
    clock = m["time"].meaning if "time" in m else Clock(m["t"], 0)
    if not isinstance(clock, Clock) or clock.hour > 12:
        return None
    late = part.meaning.inner.name in ("AF", "EV", "NI")
    hour = clock.hour % 12 + 12 if late and clock.hour >= 1 else clock.hour
    return Said(Of(part.meaning.outer, replace(clock, hour=hour)), TIME, part.reads, role="clock")


RULES = {"hour_of_part": read_hour, "day_part": read_part, "day_clock": read_clock}
