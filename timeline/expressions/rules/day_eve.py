"""The day before one that is named: the eve of 12 June, am Vorabend des 1. Mai."""

from __future__ import annotations

from timeline.expressions.found import DATE, TIME, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Nth, Of, Part, Shift

LEVEL = 2
SPECIFICITY = 6
_BEFORE = Shift(-1, Granularity.DAY)


def read_eve(m: Match) -> Said:
    """Its evening where the words say so; the eve of the new year 2004 is the last day of 2003."""
    day: Said = m["day"] or m["year"]
    first = Of(day.meaning, Nth(1, Granularity.DAY)) if "year" in m else day.meaning
    eve = Of(first, _BEFORE)
    return Said(Of(eve, Part(m["p"])), TIME, day.reads) if "p" in m else Said(eve, DATE, day.reads)


RULES = {"day_eve": read_eve}
