"""Weeks by their number in the year, as ISO 8601 counts them: week 42 of 2020, KW 42/2020, 42. Kalenderwoche 2020."""

from __future__ import annotations

from timeline import civil
from timeline.civil import DAY
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity, one
from timeline.meanings import Literal, Occurrence
from timeline.repeating import Cycle, Repeating

LEVEL = 1
SPECIFICITY = 5
_MOST = 53


def read_week(m: Match) -> Said | None:
    if "pair" not in m and "y" not in m:
        week = Repeating(Cycle.NUMBERED_WEEK, int(m["n"]))
        return Said(Occurrence(week), reads=Reads.INCOMPLETE) if 1 <= week.number <= _MOST else None
    number, year = (int(part) for part in m["pair"].split("/")) if "pair" in m else (int(m["n"]), int(m["y"]))
    monday = civil.week_monday(year, number)
    if civil.iso_week(monday) != (year, number):
        return None  # week 53 of a year that has 52
    return Said(Literal(one(Granularity.WEEK, monday * DAY)))


RULES = {"numbered_week": read_week}
