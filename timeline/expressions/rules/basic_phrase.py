"""Relative phrases of languages that only have basic support: la semaine dernière, hace 3 días."""

from __future__ import annotations

from timeline import intervals
from timeline.errors import DatelineError
from timeline.expressions.found import DATE, TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Literal, Shift

LEVEL = 1
SPECIFICITY = 3


def read_relative(m: Match) -> Said:
    amount, unit = m["v"]
    return Said(Shift(amount, Granularity[unit]), reads=Reads.DEICTIC)


def read_ago(m: Match) -> Said:
    return _shift(m, -1)


def read_ahead(m: Match) -> Said:
    return _shift(m, 1)


def _shift(m: Match, sign: int) -> Said:
    unit = Granularity[m["u"]]
    return Said(Shift(sign * int(m["n"]), unit), TIME if unit > Granularity.DAY else DATE, Reads.DEICTIC)


def read_written(m: Match) -> Said | None:
    """2020年10月11日."""
    year, month, day = (int(part) if part else 0 for part in m["t"].replace("日", "").replace("年", "月").split("月"))
    try:
        return Said(Literal(intervals.day(year, month, day) if day else intervals.month(year, month)), role="datedday")
    except (DatelineError, ValueError):
        return None


RULES = {
    "basic_relative": read_relative,
    "basic_ago": read_ago,
    "basic_ahead": read_ahead,
    "written_date": read_written,
}
