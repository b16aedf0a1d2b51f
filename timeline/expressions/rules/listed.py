"""Dates in a list, which share what is said once: May 4 and 5, the 3rd and 7 March, April and June 1955."""

from __future__ import annotations

from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Occurrence, Of, directed
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 2
SPECIFICITY = 1


def read_later(m: Match) -> Said:
    """and 5: a day in the month of the date before it."""
    day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"]), Toward.SAME)
    return Said(day, reads=Reads.ANAPHORIC)


def read_first(m: Match) -> Said | None:
    """3 and 7 March; April and June 1955; December to February 1945: what follows gives the month or the year."""
    following: Said = m["next"]
    if following.meaning.grain is None:
        return None
    if "d" in m:
        if following.meaning.grain is not Granularity.DAY:
            return None
        day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"]), Toward.SAME)
        return Said(Of(following.meaning, day), reads=following.reads)
    meaning = Of(following.meaning, directed(m["first"].meaning, Toward.BEFORE))
    return Said(meaning, reads=following.reads)


RULES = {"list_day": read_later, "list_first": read_first}
