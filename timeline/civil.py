"""Civil time as whole seconds: proleptic Gregorian calendar, astronomical years (year 0 is 1 BC), no zone.

`datetime` cannot hold years before 1, and historians need them; so a moment is an int here: the seconds between
1970-01-01T00:00 and what the article's own wall clock showed.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from timeline.errors import OutOfRangeError

MIN_YEAR, MAX_YEAR = -9999, 9999
MINUTE, HOUR, DAY = 60, 3600, 86400
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in `month` (1 to 12) of `year`."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; `day` must exist in its month.

    Raises OutOfRangeError outside -9999-01-01 to 10000-01-01, which is the last end an interval can have.
    """
    if 1 <= year <= MAX_YEAR:
        return date(year, month, day).toordinal() - _EPOCH_ORDINAL
    if not (MIN_YEAR <= year < 1 or (year, month, day) == (MAX_YEAR + 1, 1, 1)):
        raise OutOfRangeError(f"The year {year} is outside {MIN_YEAR} to {MAX_YEAR}.")
    # 400 Gregorian years are 146,097 days, so a far year is moved into datetime's range by whole cycles.
    cycles = (year - 1) // 400
    return date(year - 400 * cycles, month, day).toordinal() + 146_097 * cycles - _EPOCH_ORDINAL


@lru_cache(maxsize=4096)
def date_of(day: int) -> tuple[int, int, int]:
    """(year, month, day of the month) of a day number."""
    ordinal = day + _EPOCH_ORDINAL - 1
    cycles, ordinal = divmod(ordinal, 146_097)
    found = date.fromordinal(ordinal + 1)
    return found.year + 400 * cycles, found.month, found.day


def moment(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Seconds since 1970-01-01T00:00; hour 24 is the next day's midnight."""
    return day_number(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second


# The day after 4 October 1582 was the 15th where the pope was heard; in England the 14th followed 2 September 1752.
_REFORM, _LAST_REFORM = day_number(1582, 10, 15), day_number(1752, 9, 14)
_LEAP_MONTH = 2


def weekday(day: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day + 3) % 7


def old_weekday(day: int) -> int:
    """The weekday in the calendar of Caesar, in which days before the reform are written: Sat 14 Oct 1066."""
    year, month, _ = date_of(day)
    year -= month <= _LEAP_MONTH
    return (weekday(day) + year // 100 - year // 400 - 2) % 7


def kept_weekday(day: int) -> int:
    """The weekday in the calendar that was kept on a day: since 15 October 1582 ours."""
    return weekday(day) if day >= _REFORM else old_weekday(day)


def may_be_weekday(day: int, number: int) -> bool:
    """Whether a day was a weekday in a calendar that was kept then; England changed hers in 1752."""
    if day >= _LAST_REFORM:
        return weekday(day) == number
    return old_weekday(day) == number or (day >= _REFORM and weekday(day) == number)


def year_of(seconds: int) -> int:
    return date_of(seconds // DAY)[0]


def iso_week(day: int) -> tuple[int, int]:
    """(ISO year, week 1 to 53) of a day number."""
    thursday = day - weekday(day) + 3
    year = date_of(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def week_monday(year: int, week: int) -> int:
    """Day number of the Monday of an ISO week."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def iso_year(year: int) -> str:
    """Four digits, with a sign before year 0: 0490, -0489."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def iso_date(seconds: int) -> str:
    year, month, day = date_of(seconds // DAY)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"


def iso_time(seconds: int) -> str:
    """hh:mm, or hh:mm:ss where the seconds are not zero."""
    rest = seconds % DAY
    hour, minute, second = rest // HOUR, rest % HOUR // MINUTE, rest % MINUTE
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second else "")
