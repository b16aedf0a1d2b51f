"""The words of the window for what an event's date may lack, and for the time between two events."""

from __future__ import annotations

from timeline.civil import DAY, HOUR, year_of
from timeline.intervals import Granularity, Interval
from timeline.wording import words

NO_DATE = "no date"
_DAYS_A_MONTH, _DAYS_A_YEAR = 30.44, 365.2425
# Years of what is all that is known: from the 1990s to 2016 it is neither 27 years nor 17.
_UNITS = {Granularity.CENTURY: 50, Granularity.DECADE: 10}
# Begins that are nearer than this may lie within the half year, quarter or season that is all that is known of one.
_LEAST_DAYS = {Granularity.HALF: 181, Granularity.QUARTER: 90, Granularity.SEASON: 90}


def in_words(interval: Interval | None) -> str:
    return words(interval) if interval else NO_DATE


def gap_in_words(earlier: Interval | None, later: Interval | None) -> str:
    """How much time lies between the begins of two events: "25 days", never finer than the coarser date is known.

    Empty where one has no begin, or where nothing is known to lie between.
    """
    if earlier is None or later is None or not isinstance(earlier.begin, int) or not isinstance(later.begin, int):
        return ""
    days = later.begin // DAY - earlier.begin // DAY
    known = min(earlier.granularity, later.granularity)
    if unit := _UNITS.get(known):
        years = _middle_year(later) - _middle_year(earlier)
        count = unit * int(years / unit + 0.5)
        return f"~{count:,} years" if count > 0 else ""
    if known <= Granularity.YEAR:
        is_same = year_of(earlier.begin) == year_of(later.begin)
        return "" if is_same else _counted(int(days / _DAYS_A_YEAR + 0.5), "year")
    if known < Granularity.MONTH:
        return _large(days) if days >= _LEAST_DAYS[known] else ""
    if known < Granularity.WEEK:
        return _large(days) if days >= _DAYS_A_MONTH / 2 else ""
    if days == 0:
        hours = (later.begin - earlier.begin) // HOUR if known > Granularity.PART_OF_DAY else 0
        return _counted(hours, "hour") or "same day"
    return _counted(days, "day") if days < 90 else _large(days)


def _middle_year(interval: Interval) -> float:
    begin, end = interval.bounds
    return (begin + end) / 2 / DAY / _DAYS_A_YEAR


def _large(days: int) -> str:
    months = round(days / _DAYS_A_MONTH)
    return _counted(months, "month") if days < 730 else _counted(round(days / _DAYS_A_YEAR), "year")


def _counted(count: int, unit: str) -> str:
    """Empty for none."""
    return "" if count < 1 else f"{count:,} {unit}" if count == 1 else f"{count:,} {unit}s"
