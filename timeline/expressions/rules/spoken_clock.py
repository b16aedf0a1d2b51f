"""Times of day as they are spoken: half past eight, a quarter to ten, twenty minutes past five."""

from __future__ import annotations

from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Clock, SpokenClock

LEVEL = 1
SPECIFICITY = 5
_HOURS, _MIDNIGHT = 12, 24


def read_spoken(m: Match) -> Said | None:
    """The lexicon gives the way: past adds to the hour, to takes from the one before."""
    hour = m["t"]
    minutes = m["n"] if "n" in m else round(60 * m["share"])
    if not isinstance(hour, int) or not isinstance(minutes, int) or not 0 < minutes < 60:
        return None
    if not 1 <= hour <= _HOURS and hour != _MIDNIGHT:
        return None
    if m.rejects(m.after(24), "after_spoken_clock"):
        return None  # a quarter to ten percent, five minutes after two men left
    # Past noon, or to midnight, says on which side; past twelve is rather past noon.
    clock = SpokenClock if hour < _HOURS else Clock
    if m["way"] < 0:
        hour, minutes = (hour - 1) or _HOURS, 60 - minutes
    return Said(clock(hour % _MIDNIGHT, minutes), TIME, Reads.CLOCK, role="clock")


RULES = {"spoken_clock": read_spoken}
