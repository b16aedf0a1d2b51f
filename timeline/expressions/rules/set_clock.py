"""The time of what happens again and again: every Tuesday at 6:30 p.m. is on no day of the calendar."""

from __future__ import annotations

from timeline.expressions.found import SET, Said
from timeline.expressions.line import Match
from timeline.meanings import Clock, Repetition

LEVEL = 2
SPECIFICITY = 7


def read_clock(m: Match) -> Said | None:
    clock = m["time"].meaning
    if not isinstance(clock, Clock):
        return None
    time = clock.value or f"{clock.hour:02d}:{clock.minute or 0:02d}"
    return Said(Repetition(f"XXXX-XX-XXT{time}"), SET)


RULES = {"set_clock": read_clock}
