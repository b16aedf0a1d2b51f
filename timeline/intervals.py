"""Interval: a half-open stretch of civil time with granularity and certainty, written as EDTF (ISO 8601-2).

The text is the identity: `parse(str(x)) == x` for every interval. EDTF has no weeks, weekends, parts of day or
hours, so those are written as their first and last day or second, and recognised again when read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from functools import lru_cache

from timeline import civil
from timeline.civil import DAY, HOUR, MINUTE
from timeline.errors import NotADateError, OutOfRangeError


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
_YEAR_ZERO = civil.moment(0)

# TIMEX3 names of the parts of a day: begin and end hour. Night stops at midnight, because "Tuesday night" in a
# newspaper is Tuesday's; the hours after it are "early Wednesday".
PARTS_OF_DAY = {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 24), "NI": (20, 24), "DT": (6, 18)}
_PART_OF_HOURS = {hours: name for name, hours in PARTS_OF_DAY.items()}

_MONTHS_OF = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.SEASON: 3, Granularity.HALF: 6}
_YEARS_OF = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}
_SECONDS_OF = {Granularity.DAY: DAY, Granularity.HOUR: HOUR, Granularity.MINUTE: MINUTE, Granularity.SECOND: 1}


def unit_start(seconds: int, unit: Granularity) -> int:
    """The first moment of the `unit` that holds `seconds`.

    Weeks begin on Monday; a season is three months from March, June, September or December; a weekend is the one of
    the same ISO week; a part of day has no grid of its own and counts as an hour.
    """
    size = _SECONDS_OF.get(HOUR_LIKE.get(unit, unit))
    if size:
        return seconds - seconds % size
    day = seconds // DAY
    if unit is Granularity.WEEK:
        return (day - civil.weekday(day)) * DAY
    if unit is Granularity.WEEKEND:
        return (day - civil.weekday(day) + 5) * DAY
    year, month, _ = civil.date_of(day)
    if unit in _YEARS_OF:
        return civil.moment(year - year % _YEARS_OF[unit])
    length = _MONTHS_OF[unit]
    index = year * 12 + month - 1
    phase = 2 if unit is Granularity.SEASON else 0
    first = index - (index - phase) % length
    return civil.moment(first // 12, first % 12 + 1)


HOUR_LIKE = {Granularity.PART_OF_DAY: Granularity.HOUR}


def step(seconds: int, unit: Granularity, count: int) -> int:
    """`seconds` moved by `count` units; a day that the target month lacks becomes its last day."""
    size = _SECONDS_OF.get(HOUR_LIKE.get(unit, unit))
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        size = 7 * DAY
    if size:
        return _checked(seconds + size * count)
    day, rest = divmod(seconds, DAY)
    year, month, dom = civil.date_of(day)
    months = _MONTHS_OF.get(unit) or 12 * _YEARS_OF[unit]
    index = year * 12 + month - 1 + months * count
    year, month = index // 12, index % 12 + 1
    if not civil.MIN_YEAR <= year <= civil.MAX_YEAR + 1:
        raise OutOfRangeError(f"The year {year} is outside {civil.MIN_YEAR} to {civil.MAX_YEAR}.")
    return _checked(civil.moment(year, month, min(dom, civil.month_length(year, month))) + rest)


def _checked(seconds: int) -> int:
    if not FIRST_MOMENT <= seconds <= LAST_MOMENT:
        raise OutOfRangeError(f"A date is outside the years {civil.MIN_YEAR} to {civil.MAX_YEAR}.")
    return seconds


@dataclass(frozen=True, slots=True, order=False)
class Interval:
    """[begin, end) in seconds of civil time (see `civil`), or an `Edge` where an end is open or unknown.

    Granularity is made canonical: it is coarsened or refined to what the EDTF text of the ends can say, so two
    intervals are equal exactly when their texts are. Raises NotADateError unless begin < end, OutOfRangeError outside
    the years -9999 to 9999.
    """

    begin: int | Edge
    end: int | Edge
    granularity: Granularity = Granularity.DAY
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        begin, end = self.begin, self.end
        if isinstance(begin, int):
            _checked(begin)
        if isinstance(end, int):
            _checked(end)
        if isinstance(begin, int) and isinstance(end, int) and begin >= end:
            raise NotADateError("An interval must begin before it ends.")
        object.__setattr__(self, "granularity", _canonical(begin, end, self.granularity))
        if isinstance(begin, Edge) and isinstance(end, Edge):
            # "../.." has no place for the signs.
            object.__setattr__(self, "approximate", False)
            object.__setattr__(self, "uncertain", False)

    @property
    def is_bounded(self) -> bool:
        return isinstance(self.begin, int) and isinstance(self.end, int)

    @property
    def bounds(self) -> tuple[int, int]:
        """Both ends in seconds; an open or unknown end is the other end, or the first and last moment there is."""
        if isinstance(self.begin, int):
            return self.begin, self.end if isinstance(self.end, int) else LAST_MOMENT
        return FIRST_MOMENT, self.end if isinstance(self.end, int) else LAST_MOMENT

    @property
    def is_one_unit(self) -> bool:
        """Whether this is exactly one year, month, day ... of its granularity."""
        if not (isinstance(self.begin, int) and isinstance(self.end, int)):
            return False
        return _one_unit(self.begin, self.end, self.granularity)

    def __str__(self) -> str:
        return edtf(self)


def one(unit: Granularity, seconds: int) -> Interval:
    """The whole `unit` that holds the moment `seconds`."""
    begin = unit_start(seconds, unit)
    length = 2 * DAY if unit is Granularity.WEEKEND else None
    return Interval(begin, begin + length if length else step(begin, unit, 1), unit)


def year(number: int) -> Interval:
    return one(Granularity.YEAR, civil.moment(number))


def month(year: int, number: int) -> Interval:
    return one(Granularity.MONTH, civil.moment(year, number))


def day(year: int, month: int, day: int) -> Interval:
    """Raises NotADateError where the month has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= civil.month_length(year, month)):
        raise NotADateError(f"There is no day {year}-{month}-{day}.")
    return one(Granularity.DAY, civil.moment(year, month, day))


def part_of_day(name: str, day_start: int) -> Interval:
    """Part `name` (MO, MI, AF, EV, NI, DT) of the day that begins at `day_start`. Raises NotADateError for another."""
    if name not in PARTS_OF_DAY:
        raise NotADateError(f"No day has a part {name}.")
    first, last = PARTS_OF_DAY[name]
    return Interval(day_start + first * HOUR, day_start + last * HOUR, Granularity.PART_OF_DAY)


def part_name(interval: Interval) -> str | None:
    """MO, AF, EV ... where the interval is exactly a part of one day."""
    if not (isinstance(interval.begin, int) and isinstance(interval.end, int)):
        return None
    return _part(interval.begin, interval.end)


def span(first: Interval, last: Interval) -> Interval:
    """From the begin of `first` to the end of `last`, at the finer granularity of the two."""
    granularity = max(first.granularity, last.granularity)
    return Interval(
        first.begin,
        last.end,
        granularity,
        first.approximate or last.approximate,
        first.uncertain or last.uncertain,
    )


def about(interval: Interval) -> Interval:
    """The same interval, marked approximate."""
    return replace(interval, approximate=True)


def _part(begin: int, end: int) -> str | None:
    midnight = begin - begin % DAY
    hours = (begin - midnight) / HOUR, (end - midnight) / HOUR
    return _PART_OF_HOURS.get(hours)  # type: ignore[arg-type]  # floats equal to ints hash alike


def _aligned(begin: int | Edge, end: int | Edge, unit: Granularity) -> bool:
    for bound in (begin, end):
        if isinstance(bound, int) and bound != LAST_MOMENT and unit_start(bound, unit) != bound:
            return False
    return True


def _one_unit(begin: int, end: int, unit: Granularity) -> bool:
    if unit is Granularity.PART_OF_DAY:
        return _part(begin, end) is not None
    if unit_start(begin, unit) != begin:
        return False
    if unit is Granularity.WEEKEND:
        return end - begin == 2 * DAY
    size = _SECONDS_OF.get(unit) or (7 * DAY if unit is Granularity.WEEK else 0)
    if size:
        return end - begin == size
    return begin < LAST_MOMENT and step(begin, unit, 1) == end


_CLOCK = (Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND)


def _canonical(begin: int | Edge, end: int | Edge, wanted: Granularity) -> Granularity:
    """The granularity that the text of the two ends will give back."""
    if isinstance(begin, Edge) and isinstance(end, Edge):
        return Granularity.DAY
    bounded = isinstance(begin, int) and isinstance(end, int)
    if wanted < Granularity.YEAR and min(x for x in (begin, end) if isinstance(x, int)) < _YEAR_ZERO:
        # EDTF counts the decades and centuries before year 0 towards it (-004X is -49 to -40); no reader agrees.
        wanted = Granularity.YEAR
    if wanted < Granularity.WEEK and _aligned(begin, end, wanted):
        return wanted
    if wanted <= Granularity.DAY:
        for unit in (Granularity.YEAR, Granularity.MONTH):
            if unit > wanted and _aligned(begin, end, unit):
                return unit
        if _aligned(begin, end, Granularity.DAY):
            if bounded:
                for unit in (Granularity.WEEK, Granularity.WEEKEND):
                    if _one_unit(begin, end, unit):  # type: ignore[arg-type]
                        return unit
            return Granularity.DAY
    if bounded and _part(begin, end):  # type: ignore[arg-type]
        return Granularity.PART_OF_DAY
    return next(unit for unit in _CLOCK if _aligned(begin, end, unit))


# --- EDTF ---------------------------------------------------------------------------------------------------------


_SIGNS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}


def edtf(interval: Interval) -> str:
    """EDTF level 1, with one extension: the signs ~ ? % may follow a time of day."""
    begin, end, unit = interval.begin, interval.end, interval.granularity
    sign = _SIGNS[interval.approximate, interval.uncertain]
    if unit < Granularity.WEEK and interval.is_one_unit:
        assert isinstance(begin, int)
        return _unit_text(begin, unit) + sign
    if unit is Granularity.DAY and interval.is_one_unit:
        assert isinstance(begin, int)
        return civil.iso_date(begin) + sign
    if unit is Granularity.SECOND and interval.is_one_unit:
        assert isinstance(begin, int)
        return _clock_text(begin) + sign
    left = begin.value if isinstance(begin, Edge) else _end_text(begin, unit) + sign
    right = end.value if isinstance(end, Edge) else _end_text(_last_unit(end, unit), unit) + sign
    return f"{left}/{right}"


def _last_unit(end: int, unit: Granularity) -> int:
    """The begin of the last unit before `end`."""
    if unit >= Granularity.PART_OF_DAY:
        return end - 1
    if unit >= Granularity.WEEK:
        return end - DAY
    return unit_start(end - 1, unit)


def _end_text(seconds: int, unit: Granularity) -> str:
    if unit >= Granularity.PART_OF_DAY:
        return _clock_text(seconds)
    if unit >= Granularity.WEEK:
        return civil.iso_date(seconds)
    return _unit_text(seconds, unit)


def _clock_text(seconds: int) -> str:
    rest = seconds % DAY
    return f"{civil.iso_date(seconds)}T{rest // HOUR:02d}:{rest % HOUR // MINUTE:02d}:{rest % MINUTE:02d}"


def _unit_text(seconds: int, unit: Granularity) -> str:
    year, month, _ = civil.date_of(seconds // DAY)
    text = civil.iso_year(year)
    match unit:
        case Granularity.CENTURY:
            return _masked(year, 100)
        case Granularity.DECADE:
            return _masked(year, 10)
        case Granularity.YEAR:
            return text
        case Granularity.HALF:
            return f"{text}-{40 + (month > 6)}"
        case Granularity.QUARTER:
            return f"{text}-{33 + (month - 1) // 3}"
        case Granularity.SEASON:
            return f"{text}-{20 + month // 3}"
        case _:
            return f"{text}-{month:02d}"


def _masked(year: int, size: int) -> str:
    """199X, 19XX; `year` is not negative."""
    xs = "X" if size == 10 else "XX"
    return f"{year // size:0{4 - len(xs)}d}{xs}"


_UNIT = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?"
    r"|-W(?P<week>\d\d))?|(?P<decade>-?\d{3})X|(?P<century>-?\d{2})XX"
)


@lru_cache(maxsize=16_384)
def parse(text: str) -> Interval:
    """Read EDTF, or the ISO 8601 forms 2020-W41 and 2020-10-11T18:30.

    Raises NotADateError for anything else, OutOfRangeError outside the years -9999 to 9999.
    """
    if len(text) == 10 and text[4] == text[7] == "-" and (known_day := _plain_day(text)):
        return known_day
    left, slash, right = text.strip().partition("/")
    if not slash:
        return _parse_unit(left, text)
    edges = {"..": OPEN, "": UNKNOWN}
    first = edges.get(left) or _parse_unit(left, text)
    last = edges.get(right) or _parse_unit(right, text)
    begin = first if isinstance(first, Edge) else first.begin
    end = last if isinstance(last, Edge) else last.end
    known = [side for side in (first, last) if isinstance(side, Interval)]
    return Interval(
        begin,
        end,
        max((side.granularity for side in known), default=Granularity.DAY),
        any(side.approximate for side in known),
        any(side.uncertain for side in known),
    )


def _plain_day(text: str) -> Interval | None:
    """The interval of 2020-10-11, which most texts of a project are; built without the checks it cannot fail."""
    year, month, day = text[:4], text[5:7], text[8:]
    if not (text.isascii() and year.isdigit() and month.isdigit() and day.isdigit() and year != "0000"):
        return None
    try:
        begin = civil.day_number(int(year), int(month), int(day)) * DAY
    except ValueError:
        return None
    made = object.__new__(Interval)
    for name, value in zip(_FIELDS, (begin, begin + DAY, Granularity.DAY, False, False), strict=True):
        object.__setattr__(made, name, value)
    return made


_FIELDS = ("begin", "end", "granularity", "approximate", "uncertain")


def _parse_unit(text: str, whole: str) -> Interval:
    sign = text[-1:] if text[-1:] in ("~", "?", "%") else ""
    match = _UNIT.fullmatch(text.removesuffix(sign))
    if not match:
        raise NotADateError(f'"{whole[:60]}" is not a date. Write 2020-10-11, 2020-10 or 2020-10-11/2020-10-13.')
    try:
        interval = _unit_interval(match)
    except (ValueError, IndexError, NotADateError) as error:
        raise NotADateError(f'"{whole[:60]}" is not a day of the calendar.') from error
    return replace(interval, approximate=sign in ("~", "%"), uncertain=sign in ("?", "%")) if sign else interval


def _unit_interval(match: re.Match[str]) -> Interval:
    if masked := match["decade"] or match["century"]:
        unit = Granularity.DECADE if match["decade"] else Granularity.CENTURY
        size = _YEARS_OF[unit]
        first = int(masked) * size
        if masked.startswith("-"):
            return Interval(civil.moment(first - size + 1), civil.moment(first + 1), Granularity.YEAR)
        return one(unit, civil.moment(first))
    year = int(match["year"])
    if match["week"]:
        if not 1 <= int(match["week"]) <= 53:
            raise NotADateError(f"There is no week {match['week']}.")
        return one(Granularity.WEEK, civil.week_monday(year, int(match["week"])) * DAY)
    if not match["month"]:
        return one(Granularity.YEAR, civil.moment(year))
    month = int(match["month"])
    if not match["day"]:
        return _month_like(year, month)
    clock = [int(match[name]) if match[name] else 0 for name in ("hour", "minute", "second")]
    if clock[0] > 23 or clock[1] > 59 or clock[2] > 59:
        raise NotADateError("There is no such time of day.")
    begin = civil.moment(year, month, int(match["day"]), *clock)
    for name, unit in (("second", Granularity.SECOND), ("minute", Granularity.MINUTE), ("hour", Granularity.HOUR)):
        if match[name]:
            return one(unit, begin)
    return one(Granularity.DAY, begin)


def _month_like(year: int, number: int) -> Interval:
    if 21 <= number <= 24:
        return one(Granularity.SEASON, civil.moment(year, 3 * (number - 20)))
    if 33 <= number <= 36:
        return one(Granularity.QUARTER, civil.moment(year, 3 * (number - 33) + 1))
    if 40 <= number <= 41:
        return one(Granularity.HALF, civil.moment(year, 6 * (number - 40) + 1))
    return one(Granularity.MONTH, civil.moment(year, number))
