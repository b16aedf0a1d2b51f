"""Days with a name: feasts that keep a date, that keep a weekday, or that move with Easter."""

from __future__ import annotations

from functools import cache

from timeline import civil, intervals, moon_feasts
from timeline.civil import DAY
from timeline.errors import NotADateError
from timeline.intervals import Granularity, Interval

_DATES = {
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "candlemas": (2, 2),
    "valentine": (2, 14),
    "women": (3, 8),
    "saint david": (3, 1),
    "saint patrick": (3, 17),
    "lady day": (3, 25),
    "leap day": (2, 29),
    "april fools": (4, 1),
    "earth": (4, 22),
    "saint george": (4, 23),
    "saint mark": (4, 25),
    "walpurgis": (4, 30),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "saint john": (6, 24),
    "canada": (7, 1),
    "independence": (7, 4),
    "bastille": (7, 14),
    "saint james": (7, 25),
    "swiss national": (8, 1),
    "lammas": (8, 1),
    "saint lawrence": (8, 10),
    "assumption": (8, 15),
    "saint bartholomew": (8, 24),
    "saint michael": (9, 29),
    "german unity": (10, 3),
    "austrian national": (10, 26),
    "halloween": (10, 31),
    "reformation": (10, 31),
    "all saints": (11, 1),
    "all souls": (11, 2),
    "guy fawkes": (11, 5),
    "armistice": (11, 11),
    "saint martin": (11, 11),
    "saint andrew": (11, 30),
    "saint nicholas": (12, 6),
    "conception": (12, 8),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
}
# month, weekday, which one (negative from the end), days after it
_WEEKDAYS = {
    "martin luther king": (1, 0, 3, 0),
    "presidents": (2, 0, 3, 0),
    "mothers": (5, 6, 2, 0),
    "memorial": (5, 0, -1, 0),
    "fathers": (6, 6, 3, 0),
    "labor": (9, 0, 1, 0),
    "columbus": (10, 0, 2, 0),
    "harvest": (10, 6, 1, 0),
    "election": (11, 0, 1, 1),
    "thanksgiving": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    # The Sundays of Advent are counted from the last Thursday of November, which lies three days before the first.
    "day of mourning": (11, 3, -1, -11),
    "day of repentance": (11, 3, -1, -8),
    "sunday of the dead": (11, 3, -1, -4),
    "first advent": (11, 3, -1, 3),
    "second advent": (11, 3, -1, 10),
    "third advent": (11, 3, -1, 17),
    "fourth advent": (11, 3, -1, 24),
}
_FROM_EASTER = {
    "carnival thursday": -52,
    "carnival monday": -48,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter eve": -1,
    "easter": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost eve": 48,
    "pentecost": 49,
    "whit monday": 50,
    "whit tuesday": 51,
    "trinity": 56,
    "corpus christi": 60,
}
# The churches of the East reckon Easter by the moon of the old calendar, and keep its Christmas.
_FROM_EASTERN = {"orthodox good friday": -2, "orthodox easter": 0, "orthodox pentecost": 49}
_EASTERN_CHRISTMAS = "orthodox christmas"
_REFORM = 1583
# In so many years each feast has fallen on every day on which it can, but for one or two.
_ALL_YEARS = range(1600, 2200)
NAMES = frozenset({*_DATES, *_WEEKDAYS, *_FROM_EASTER, *_FROM_EASTERN, _EASTERN_CHRISTMAS, *moon_feasts.NAMES})


# What a feast is called where that is not its name alone.
_CALLED = {
    "eid al-fitr": "Eid al-Fitr",
    "eid al-adha": "Eid al-Adha",
    "new year": "New Year's Day",
    "valentine": "Valentine's Day",
    "women": "International Women's Day",
    "april fools": "April Fools' Day",
    "bastille": "Bastille Day",
    "guy fawkes": "Guy Fawkes Night",
    "swiss national": "Swiss National Day",
    "austrian national": "Austrian National Day",
    "german unity": "Day of German Unity",
    "martin luther king": "Martin Luther King Day",
    "presidents": "Presidents' Day",
    "mothers": "Mother's Day",
    "fathers": "Father's Day",
    "harvest": "Harvest Festival",
    "sunday of the dead": "Sunday of the Dead",
    "day of mourning": "Day of Mourning",
    "day of repentance": "Day of Repentance",
    "trinity": "Trinity Sunday",
    "easter": "Easter Sunday",
    "walpurgis": "Walpurgis Night",
    "conception": "Feast of the Immaculate Conception",
    "all saints": "All Saints' Day",
    "all souls": "All Souls' Day",
}
_DAYS = (
    "earth",
    "canada",
    "independence",
    "reformation",
    "armistice",
    "boxing",
    "memorial",
    "labor",
    "columbus",
    "election",
    "ascension",
    "assumption",
)


def called(name: str) -> str:
    """What feast `name` is called in English: Labor Day, New Year's Eve, St Patrick's Day."""
    if name in _CALLED:
        return _CALLED[name]
    if name.startswith("saint "):
        return f"St {name.removeprefix('saint ').capitalize()}'s Day"
    # Not str.title, which makes it "New Year'S Eve".
    words = " ".join(word.capitalize() for word in name.split())
    return f"{words} Day" if name in _DAYS else words


def day_of(name: str, year: int) -> Interval:
    """The day of feast `name` in `year`. Raises NotADateError for a name that is none."""
    if name in _DATES:
        return intervals.day(year, *_DATES[name])
    if name in _WEEKDAYS:
        month, weekday, which, after = _WEEKDAYS[name]
        return _day(_nth_weekday(year, month, weekday, which) + after)
    if name in _FROM_EASTER:
        return _day(easter(year) + _FROM_EASTER[name])
    if name in _FROM_EASTERN:
        return _day(eastern_easter(year) + _FROM_EASTERN[name])
    if name == _EASTERN_CHRISTMAS:
        return _day(civil.day_number(year - 1, 12, 25) + _days_behind(year - 1))
    if name in moon_feasts.NAMES and civil.date_of(found := moon_feasts.moon_day(name, year))[0] == year:
        return _day(found)
    raise NotADateError(f'"{name[:60]}" is not a feast that is known here.')


def weekday_of(name: str) -> int | None:
    """The weekday (0 is Monday) on which a feast always falls; None for one that keeps its date."""
    if name in _WEEKDAYS or name in _FROM_EASTER or name in _FROM_EASTERN:
        return civil.weekday(day_of(name, _ALL_YEARS[-1]).bounds[0] // DAY)
    return None


@cache
def days_of(name: str) -> frozenset[tuple[int, int]]:
    """The days, as month and day, on which a feast falls in one year or another; none are known of the moon's."""
    if name in moon_feasts.NAMES:
        return frozenset()
    years = _ALL_YEARS[:1] if name in _DATES else _ALL_YEARS
    return frozenset(civil.date_of(day_of(name, year).bounds[0] // DAY)[1:] for year in years)


def _day(number: int) -> Interval:
    return intervals.one(Granularity.DAY, number * DAY)


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> int:
    if which > 0:
        first = civil.day_number(year, month, 1)
        return first + (weekday - civil.weekday(first)) % 7 + 7 * (which - 1)
    last = civil.day_number(year, month, civil.month_length(year, month))
    return last - (civil.weekday(last) - weekday) % 7


def easter(year: int) -> int:
    """Day number of the Western Easter Sunday (anonymous Gregorian algorithm; before 1583 as it was kept then).

    Dates before the reform are written as they were then, so that Easter 1551 is 29 March, a Sunday of its calendar.
    """
    if year < _REFORM:
        return _old_easter(year)
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, left = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - shift + 15) % 30
    quarter, odd = divmod(rest, 4)
    week = (32 + 2 * left + 2 * quarter - moon - odd) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return civil.day_number(year, month, day + 1)


def eastern_easter(year: int) -> int:
    """Day number of the Orthodox Easter Sunday; before the reform everybody kept the same."""
    return _old_easter(year) + (_days_behind(year) if year >= _REFORM else 0)


def _old_easter(year: int) -> int:
    """Easter by the old calendar, as it is written there."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return civil.day_number(year, month, day + 1)


def _days_behind(year: int) -> int:
    """How many days the old calendar is behind after the February of `year`."""
    return year // 100 - year // 400 - 2
