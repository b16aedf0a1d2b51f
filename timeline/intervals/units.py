"""The units of the calendar, in order of size, and the grid that each lays over civil time."""

from __future__ import annotations

from enum import Enum, IntEnum

from timeline import civil
from timeline.civil import DAY, HOUR, MINUTE
from timeline.errors import OutOfRangeError


class Granularity(IntEnum):
    """How finely an interval is known; larger is finer."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    HALF = 4
    QUARTER = 5
    SEASON = 6
    MONTH = 7
    WEEK = 8
    WEEKEND = 9
    DAY = 10
    PART_OF_DAY = 11
    HOUR = 12
    MINUTE = 13
    SECOND = 14


class Edge(Enum):
    """An end that is no moment: OPEN goes on without bound, UNKNOWN has a bound nobody named."""

    OPEN = ".."
    UNKNOWN = ""


OPEN, UNKNOWN = Edge.OPEN, Edge.UNKNOWN
LAST_MOMENT = civil.moment(civil.MAX_YEAR + 1)
FIRST_MOMENT = civil.moment(civil.MIN_YEAR)
YEAR_ZERO = civil.moment(0)

# TIMEX3 names of the parts of a day: begin and end hour. Night stops at midnight, because "Tuesday night" in a
# newspaper is Tuesday's; the hours after it are "the early hours of Wednesday" (EH, which TIMEX3 has no name for).
# A night that is told as one, "in der Nacht zum Mittwoch", runs on to the morning (ON, for TIMEX3 a night).
PARTS_OF_DAY = {
    "EH": (0, 6),
    "MO": (6, 12),
    "MI": (12, 13),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (20, 24),
    "DT": (6, 18),
    "ON": (20, 30),
}
_PART_OF_HOURS = {hours: name for name, hours in PARTS_OF_DAY.items()}

MONTHS_OF = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.SEASON: 3, Granularity.HALF: 6}
YEARS_OF = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}
SECONDS_OF = {Granularity.DAY: DAY, Granularity.HOUR: HOUR, Granularity.MINUTE: MINUTE, Granularity.SECOND: 1}
_HOUR_LIKE = {Granularity.PART_OF_DAY: Granularity.HOUR}


def unit_start(seconds: int, unit: Granularity) -> int:
    """The first moment of the `unit` that holds `seconds`.

    Weeks begin on Monday; a season is three months from March, June, September or December; a weekend is the one of
    the same ISO week; a part of day has no grid of its own and counts as an hour.
    """
    size = SECONDS_OF.get(_HOUR_LIKE.get(unit, unit))
    if size:
        return seconds - seconds % size
    day = seconds // DAY
    if unit is Granularity.WEEK:
        return (day - civil.weekday(day)) * DAY
    if unit is Granularity.WEEKEND:
        return (day - civil.weekday(day) + 5) * DAY
    year, month, _ = civil.date_of(day)
    if unit in YEARS_OF:
        return civil.moment(year - year % YEARS_OF[unit])
    length = MONTHS_OF[unit]
    index = year * 12 + month - 1
    phase = 2 if unit is Granularity.SEASON else 0
    first = index - (index - phase) % length
    return civil.moment(first // 12, first % 12 + 1)


def step(seconds: int, unit: Granularity, count: int) -> int:
    """`seconds` moved by `count` units; a day that the target month lacks becomes its last day."""
    size = SECONDS_OF.get(_HOUR_LIKE.get(unit, unit))
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        size = 7 * DAY
    if size:
        return checked(seconds + size * count)
    day, rest = divmod(seconds, DAY)
    year, month, dom = civil.date_of(day)
    months = MONTHS_OF.get(unit) or 12 * YEARS_OF[unit]
    index = year * 12 + month - 1 + months * count
    year, month = index // 12, index % 12 + 1
    if not civil.MIN_YEAR <= year <= civil.MAX_YEAR + 1:
        raise OutOfRangeError(f"The year {year} is outside {civil.MIN_YEAR} to {civil.MAX_YEAR}.")
    return checked(civil.moment(year, month, min(dom, civil.month_length(year, month))) + rest)


def checked(seconds: int) -> int:
    if not FIRST_MOMENT <= seconds <= LAST_MOMENT:
        raise OutOfRangeError(f"A date is outside the years {civil.MIN_YEAR} to {civil.MAX_YEAR}.")
    return seconds


def part_of_hours(begin: int, end: int) -> str | None:
    """MO, AF, EV ... where the two moments are exactly the ends of a part of one day."""
    midnight = begin - begin % DAY
    hours = (begin - midnight) / HOUR, (end - midnight) / HOUR
    return _PART_OF_HOURS.get(hours)  # type: ignore[arg-type]  # floats equal to ints hash alike
