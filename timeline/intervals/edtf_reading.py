"""From EDTF text back to an interval."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from timeline import civil
from timeline.civil import DAY
from timeline.errors import NotADateError
from timeline.intervals.building import one
from timeline.intervals.interval import Interval
from timeline.intervals.units import OPEN, UNKNOWN, YEARS_OF, Edge, Granularity

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
        size = YEARS_OF[unit]
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
