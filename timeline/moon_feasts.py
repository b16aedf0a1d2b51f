"""Days of feasts that the Jewish and the Muslim calendar set, by the arithmetic of those calendars.

The Jewish one is exact. Muslim months begin with the new moon as it is seen, so that a feast may lie a day off.
Arithmetic: Reingold and Dershowitz, Calendrical Calculations.
"""

from __future__ import annotations

from timeline import civil

# Day numbers of the first days of both calendars, counted as those of the civil one are.
_FIRST = civil.day_number(1, 1, 1) - 1
_HEBREW_EPOCH, _MUSLIM_EPOCH = _FIRST - 1373427, _FIRST + 227015
# A Hebrew year begins in the autumn of this civil year less.
_HEBREW_YEARS = 3761
# Days after the Jewish new year.
_AFTER_NEW_YEAR = {"rosh hashanah": 0, "yom kippur": 9, "sukkot": 14}
# Before the next one, which lies in the same civil year.
_BEFORE_NEW_YEAR = {"purim": 193, "passover": 163, "shavuot": 113}
# Month and day.
_MUSLIM = {"ashura": (1, 10), "eid al-fitr": (10, 1), "eid al-adha": (12, 10)}
NAMES = frozenset(_AFTER_NEW_YEAR) | frozenset(_BEFORE_NEW_YEAR) | frozenset(_MUSLIM) | {"hanukkah"}


def moon_day(name: str, year: int) -> int:
    """Day number of feast `name` in civil `year`; the first of two."""
    if name in _MUSLIM:
        return _muslim(year, *_MUSLIM[name])
    new_year = _hebrew_new_year(year + _HEBREW_YEARS)
    if name in _BEFORE_NEW_YEAR:
        return new_year - _BEFORE_NEW_YEAR[name]
    if name in _AFTER_NEW_YEAR:
        return new_year + _AFTER_NEW_YEAR[name]
    # Hanukkah is on 25 Kislev; the month before it has a day more in the longest years.
    length = _hebrew_new_year(year + _HEBREW_YEARS + 1) - new_year
    return new_year + (84 if length % 10 == 5 else 83)  # 355 or 385 days


def _hebrew_new_year(year: int) -> int:
    """Day number of 1 Tishri: the new moon, put off so that some feasts keep clear of the Sabbath."""
    before, now, after = (_elapsed(year + step) for step in (-1, 0, 1))
    put_off = 2 if after - now == 356 else 1 if now - before == 382 else 0  # years of no such length
    return _HEBREW_EPOCH + now + put_off


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day  # the days of the week that are kept clear


def _muslim(year: int, month: int, day: int) -> int:
    first = civil.day_number(year, 1, 1)
    number = max(1, (30 * (first - _MUSLIM_EPOCH) + 10646) // 10631)
    days = (_muslim_day(each, month, day) for each in (number, number + 1))
    return next(each for each in days if each >= first)


def _muslim_day(year: int, month: int, day: int) -> int:
    return _MUSLIM_EPOCH - 1 + day + 29 * (month - 1) + month // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
