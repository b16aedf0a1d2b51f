"""The end of a year as a day or a time: year-end 1990, the year's end, and in one word that of a month or week."""

from __future__ import annotations

from timeline import intervals
from timeline.expressions.found import DATE, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Literal, Meaning, Mod, Modified, Nth, Of, Shift

LEVEL = 1
SPECIFICITY = 4


def read_year_end(m: Match) -> Said:
    """year-end is 31 December, the year's end is late in the year; of the year at hand, or the month or week."""
    unit = Granularity[m["u"]] if "u" in m else Granularity.YEAR
    told = str(m["y"] or m["pair"] or "")[:4]  # the turn of 1918/19 is the end of the first
    year: Meaning = Literal(intervals.year(int(told))) if told else Shift(0, unit)
    reads = Reads.ABSOLUTE if told else Reads.DEICTIC
    if "mod" in m:
        return Said(Modified(year, Mod(m["mod"])), DATE, reads)
    return Said(Of(year, Nth(-1, Granularity.DAY)), DATE, reads)


RULES = {"year_end": read_year_end}
