"""The text of an interval: EDTF (ISO 8601-2).

EDTF has no weeks, weekends, parts of day or hours, so those are written as their first and last day or second, and
recognised again when read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline import civil
from timeline.civil import DAY, HOUR, MINUTE
from timeline.intervals.units import Edge, Granularity, unit_start

if TYPE_CHECKING:
    from timeline.intervals.interval import Interval


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
