"""Dates in a list, which share what is said once: May 4 and 5, the 3rd and 7 March, April and June 1955."""

from __future__ import annotations

from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Clock, Occurrence, Of, directed
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 2
SPECIFICITY = 1


def read_later(m: Match) -> Said:
    """and 5: a day in the month of the date before it."""
    day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"]), Toward.SAME)
    return Said(day, reads=Reads.ANAPHORIC, role="listed")


def read_first(m: Match) -> Said | None:
    """3 and 7 March; April and June 1955; December to February 1945: what follows gives the month or the year."""
    following: Said = m["next"]
    if following.meaning.grain is None:
        return None
    if "d" in m:
        if following.meaning.grain is not Granularity.DAY:
            return None
        day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"]), Toward.SAME)
        return Said(Of(following.meaning, day), reads=following.reads, role="listed")
    meaning = Of(following.meaning, directed(m["first"].meaning, Toward.BEFORE))
    return Said(meaning, reads=following.reads)


def read_range(m: Match) -> Said:
    """from Monday to Wednesday, March to May: the first comes before the last."""
    following: Said = m["next"]
    meaning = Of(following.meaning, directed(m["first"].meaning, Toward.BEFORE))
    return Said(meaning, reads=following.reads)


def read_hour(m: Match) -> Said | None:
    """between 9 and 11 a.m.: the half of the day and the day are said once."""
    following: Said = m["next"]
    outer = following.meaning.outer if isinstance(following.meaning, Of) else None
    clock = following.meaning.inner if isinstance(following.meaning, Of) else following.meaning
    if not isinstance(clock, Clock):
        return None
    hour: int = m["t"]
    if hour <= 12 <= clock.hour and hour % 12 + 12 <= clock.hour:
        hour = hour % 12 + 12
    if hour > 23 or hour > clock.hour:
        return None
    first = Clock(hour, 0)
    return Said(Of(outer, first) if outer else first, TIME, following.reads)


RULES = {"list_day": read_later, "list_first": read_first, "list_range": read_range, "list_hour": read_hour}
