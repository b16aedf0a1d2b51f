"""An interval in words a person reads: "Sun 11 Oct 2020, evening", "between 2 and 4 Mar 2021", "before 1900"."""

from __future__ import annotations

from functools import lru_cache

from timeline import civil
from timeline.civil import DAY
from timeline.intervals import Edge, Granularity, Interval, part_name

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SEASONS = ("spring", "summer", "autumn", "winter")
PARTS = {
    "EH": "early hours",
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
    "ON": "overnight",
}


@lru_cache(maxsize=4096)
def words(interval: Interval) -> str:
    """At most about 60 characters; approximate as "about", uncertain as a question mark, open ends as before/since."""
    about = "about " if interval.approximate else ""
    if interval.uncertain and not about and (said := _between(interval)):
        return said
    doubt = " (?)" if interval.uncertain else ""
    return _plain(interval, about) + doubt


def _between(interval: Interval) -> str:
    """Some time in a stretch of several days or more, which one is not known."""
    begin, end, unit = interval.begin, interval.end, interval.granularity
    if isinstance(begin, Edge) or isinstance(end, Edge) or interval.is_one_unit or unit > Granularity.DAY:
        return ""
    last = _last(end, unit)
    return f"between {_shortened(begin, last, unit)} and {_moment(last, unit)}"


def _plain(interval: Interval, about: str) -> str:
    begin, end, unit = interval.begin, interval.end, interval.granularity
    if isinstance(begin, Edge):
        return "any time" if isinstance(end, Edge) else f"until {about}{_moment(_last(end, unit), unit)}"
    if isinstance(end, Edge):
        return f"since {about}{_moment(begin, unit)}"
    if part := part_name(interval):
        return f"{about}{_day(begin)}, {PARTS[part]}"
    if interval.is_one_unit:
        return about + _unit(begin, unit)
    if unit > Granularity.DAY:
        return about + _clock_range(begin, end)
    return f"{about}{_shortened(begin, _last(end, unit), unit)} to {_moment(_last(end, unit), unit)}"


def _last(end: int, unit: Granularity) -> int:
    """A moment inside the last unit before `end`."""
    return end if unit > Granularity.DAY else end - DAY


def _moment(seconds: int, unit: Granularity) -> str:
    if unit > Granularity.DAY:
        return f"{_day(seconds)}, {civil.iso_time(seconds)}"
    return _unit(seconds, unit)


def _unit(seconds: int, unit: Granularity) -> str:
    year, month, _ = civil.date_of(seconds // DAY)
    match unit:
        case Granularity.CENTURY:
            return f"{_ordinal(year // 100 + 1)} century"
        case Granularity.DECADE:
            return f"{year}s"
        case Granularity.YEAR:
            return _year(year)
        case Granularity.HALF:
            return f"{'first' if month < 7 else 'second'} half of {_year(year)}"
        case Granularity.QUARTER:
            return f"Q{(month + 2) // 3} {_year(year)}"
        case Granularity.SEASON:
            return f"{_SEASONS[month // 3 - 1]} {_year(year)}"
        case Granularity.MONTH:
            return f"{_MONTHS[month - 1]} {_year(year)}"
        case Granularity.WEEK:
            return f"week of {_day(seconds)}"
        case Granularity.WEEKEND:
            return f"weekend of {_day(seconds)}"
        case Granularity.HOUR | Granularity.MINUTE | Granularity.SECOND:
            return f"{_day(seconds)}, {civil.iso_time(seconds)}"
        case _:
            return _day(seconds)


def _day(seconds: int) -> str:
    year, month, day = civil.date_of(seconds // DAY)
    return f"{_DAYS[civil.kept_weekday(seconds // DAY)]} {day} {_MONTHS[month - 1]} {_year(year)}"


def _shortened(begin: int, last: int, unit: Granularity) -> str:
    """The begin of a range without what its end says again: "3 to Sun 5 Jun 2020"."""
    year, month, day = civil.date_of(begin // DAY)
    end_year, end_month, _ = civil.date_of(last // DAY)
    if unit < Granularity.MONTH or year != end_year:
        return _unit(begin, unit)
    if unit < Granularity.WEEK:
        return _MONTHS[month - 1] if unit is Granularity.MONTH else _unit(begin, unit)
    weekday = _DAYS[civil.kept_weekday(begin // DAY)]
    return f"{weekday} {day}" if month == end_month else f"{weekday} {day} {_MONTHS[month - 1]}"


def _clock_range(begin: int, end: int) -> str:
    if (end - 1) // DAY == begin // DAY:
        closing = "24:00" if end % DAY == 0 else civil.iso_time(end)
        return f"{_day(begin)}, {civil.iso_time(begin)} to {closing}"
    return f"{_day(begin)}, {civil.iso_time(begin)} to {_day(end)}, {civil.iso_time(end)}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
