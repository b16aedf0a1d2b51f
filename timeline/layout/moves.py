"""Where a dragged date comes to rest: whole units of its own granularity, drawn to ticks and to other events."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from timeline.civil import DAY, HOUR
from timeline.errors import OutOfRangeError
from timeline.intervals import FIRST_MOMENT, LAST_MOMENT, Granularity, Interval, one, step, unit_start

# A part of day has no grid of its own: an evening moves to another day's evening. A weekend moves by weeks.
_GRID = {Granularity.PART_OF_DAY: Granularity.DAY}


def snapped(seconds: float, places: Iterable[float], within: float) -> float:
    """The nearest of `places` if it is at most `within` seconds away, else `seconds`."""
    nearest = min(places, key=lambda place: abs(place - seconds), default=seconds)
    return nearest if abs(nearest - seconds) <= within else seconds


def moved(interval: Interval, to: float) -> Interval:
    """The interval with its known begin (or end, where only that is known) as near to `to` as its granularity allows.

    A moved day is a day, a moved March is a month; nothing becomes more exact by being moved.
    """
    unit = _GRID.get(interval.granularity, interval.granularity)
    known = interval.begin if isinstance(interval.begin, int) else interval.end
    if not isinstance(known, int):
        return interval
    count = _units_between(known, _clamped(to), unit)
    try:
        begin = step(interval.begin, unit, count) if isinstance(interval.begin, int) else interval.begin
        end = step(interval.end, unit, count) if isinstance(interval.end, int) else interval.end
        return replace(interval, begin=begin, end=end)
    except OutOfRangeError:
        return interval


def with_edge(interval: Interval, to: float, *, is_begin: bool, seconds_per_px: float = math.inf) -> Interval:
    """The interval with one edge moved to the nearest bound of its unit; it keeps at least one unit of length.

    Some time within a month or a year is narrowed down by months or days, whichever can be told apart at that scale,
    and stays uncertain: it says the earliest and the latest day then, not that it lasted from the one to the other.
    """
    unit = _GRID.get(interval.granularity, interval.granularity)
    finer = next((one for one in (Granularity.DAY, Granularity.MONTH) if _average(one) / seconds_per_px >= 7), unit)
    if is_uncertain(interval) and interval.is_one_unit and finer > unit:
        unit, interval = finer, replace(interval, granularity=finer, approximate=True)
    bound = nearest_bound(_clamped(to), unit)
    begin, end = interval.begin, interval.end
    try:
        if is_begin:
            bound = min(bound, step(end, unit, -1)) if isinstance(end, int) else bound
            return replace(interval, begin=bound)
        bound = max(bound, step(begin, unit, 1)) if isinstance(begin, int) else bound
        return replace(interval, end=bound)
    except OutOfRangeError:
        return interval


def is_uncertain(interval: Interval) -> bool:
    """Whether its ends are the earliest and the latest that it may have been, instead of a beginning and an end."""
    return interval.approximate or (interval.is_one_unit and interval.granularity < Granularity.DAY)


def nearest_bound(seconds: int, unit: Granularity) -> int:
    """The beginning of a unit that is nearest to a moment."""
    low = unit_start(min(seconds, LAST_MOMENT - 1), unit)
    high = step(low, unit, 1)
    return low if seconds - low <= high - seconds else high


def interval_at(seconds: float, seconds_per_px: float) -> Interval:
    """What a click means: the finest of hour, day, month, year, decade and century that is some px wide there."""
    sizes = (
        (Granularity.HOUR, HOUR),
        (Granularity.DAY, DAY),
        (Granularity.MONTH, 30 * DAY),
        (Granularity.YEAR, 365 * DAY),
    )
    for unit, size in sizes:
        if size / seconds_per_px >= 7:
            return one(unit, min(_clamped(seconds), LAST_MOMENT - 1))
    return one(Granularity.YEAR, min(_clamped(seconds), LAST_MOMENT - 1))


def _units_between(start: int, to: int, unit: Granularity) -> int:
    """How many units from `start` come nearest to `to`."""
    low = round((to - start) / _average(unit))
    return min((low - 1, low, low + 1), key=lambda count: (abs(_stepped(start, unit, count) - to), abs(count)))


def _stepped(start: int, unit: Granularity, count: int) -> int:
    try:
        return step(start, unit, count)
    except OutOfRangeError:
        return FIRST_MOMENT - LAST_MOMENT if count < 0 else 2 * LAST_MOMENT


def _average(unit: Granularity) -> float:
    begin = unit_start(0, unit)
    return (step(begin, unit, 40) - begin) / 40


def _clamped(seconds: float) -> int:
    return round(min(max(seconds, FIRST_MOMENT), LAST_MOMENT))
