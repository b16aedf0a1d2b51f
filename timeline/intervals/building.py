"""Intervals by their names: one year, month, day or part of it, and from one to another."""

from __future__ import annotations

from dataclasses import replace

from timeline import civil
from timeline.civil import DAY, HOUR
from timeline.errors import NotADateError
from timeline.intervals.interval import Interval
from timeline.intervals.units import PARTS_OF_DAY, Granularity, part_of_hours, step, unit_start


def one(unit: Granularity, seconds: int) -> Interval:
    """The whole `unit` that holds the moment `seconds`."""
    begin = unit_start(seconds, unit)
    length = 2 * DAY if unit is Granularity.WEEKEND else None
    return Interval(begin, begin + length if length else step(begin, unit, 1), unit)


def year(number: int) -> Interval:
    return one(Granularity.YEAR, civil.moment(number))


def month(year: int, number: int) -> Interval:
    """Raises NotADateError where no year has such a month."""
    if not 1 <= number <= 12:
        raise NotADateError(f"There is no month {year}-{number}.")
    return one(Granularity.MONTH, civil.moment(year, number))


def day(year: int, month: int, day: int) -> Interval:
    """Raises NotADateError where the month has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= civil.month_length(year, month)):
        raise NotADateError(f"There is no day {year}-{month}-{day}.")
    return one(Granularity.DAY, civil.moment(year, month, day))


def part_of_day(name: str, day_start: int) -> Interval:
    """A part of the day that begins at `day_start`, by its name in PARTS_OF_DAY. Raises NotADateError for another."""
    if name not in PARTS_OF_DAY:
        raise NotADateError(f"No day has a part {name}.")
    first, last = PARTS_OF_DAY[name]
    return Interval(day_start + first * HOUR, day_start + last * HOUR, Granularity.PART_OF_DAY)


def part_name(interval: Interval) -> str | None:
    """MO, AF, EV ... where the interval is exactly a part of one day."""
    if not (isinstance(interval.begin, int) and isinstance(interval.end, int)):
        return None
    return part_of_hours(interval.begin, interval.end)


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


def whole_days(interval: Interval) -> Interval:
    """The day of a moment or of what lasts less than a day, which is sure where the hour was rough; a day stays."""
    if interval.granularity <= Granularity.DAY:
        return interval
    begin, end = interval.begin, interval.end
    if isinstance(begin, int):
        first = unit_start(begin, Granularity.DAY)
        if isinstance(end, int):
            end = first + DAY if end - begin <= DAY else unit_start(end - 1, Granularity.DAY) + DAY
        return replace(interval, begin=first, end=end, granularity=Granularity.DAY, approximate=False)
    if isinstance(end, int):
        end = unit_start(end - 1, Granularity.DAY) + DAY
    return replace(interval, end=end, granularity=Granularity.DAY, approximate=False)
