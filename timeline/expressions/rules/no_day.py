"""Years of days that are in no calendar: 29 February 2019, 31 November 2018."""

from __future__ import annotations

from timeline import intervals
from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import OfNoDay

LEVEL = 1
SPECIFICITY = 4


def read_year(m: Match) -> Said:
    """Where the month has the day, all of it is the date, and longer."""
    return Said(OfNoDay(intervals.year(int(m["y"]))), role="dated")


RULES = {"year_no_day": read_year}
