"""Repeating intervals (SCATE): January, the 3rd, Friday, Christmas; and which occurrence is meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from timeline import civil, feasts, intervals
from timeline.civil import DAY
from timeline.errors import NotADateError, OutOfRangeError
from timeline.intervals import Granularity, Interval, one, step, unit_start


class Cycle(StrEnum):
    """What repeats."""

    MONTH = "month"
    MONTH_DAY = "month and day"
    DAY_OF_MONTH = "day of month"
    WEEKDAY = "weekday"
    WEEKEND = "weekend"
    NUMBERED_WEEK = "numbered week"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    FEAST = "feast"


class Toward(StrEnum):
    """Which occurrence, seen from the anchor."""

    ON_OR_BEFORE = "on or before"
    BEFORE = "before"
    ON_OR_AFTER = "on or after"
    AFTER = "after"
    NEAREST = "nearest to"
    # The nearest, with a leaning: the other side has to be much nearer.
    RATHER_BEFORE = "most likely before"
    RATHER_AFTER = "most likely after"
    # The same as most likely before, where no verb says so.
    PERHAPS_BEFORE = "perhaps before"
    # As a story goes on: the nearest, sooner a little ahead than as far back.
    ONWARD = "next to"
    SAME = "in"


_GRAIN = {
    Cycle.MONTH: Granularity.MONTH,
    Cycle.QUARTER: Granularity.QUARTER,
    Cycle.HALF: Granularity.HALF,
    Cycle.SEASON: Granularity.SEASON,
    Cycle.WEEKEND: Granularity.WEEKEND,
    Cycle.NUMBERED_WEEK: Granularity.WEEK,
}
_HOLDER = {
    Cycle.WEEKDAY: Granularity.WEEK,
    Cycle.WEEKEND: Granularity.WEEK,
    Cycle.DAY_OF_MONTH: Granularity.MONTH,
}
_FIRST_MONTH = {Cycle.QUARTER: (1, 3), Cycle.HALF: (1, 6), Cycle.SEASON: (3, 3), Cycle.MONTH: (1, 1)}
# 29 February comes back after at most eight years.
_REACH = 10


@dataclass(frozen=True, slots=True)
class Repeating:
    """`number` is the month, weekday (0 is Monday), quarter, half, season (1 is spring), week or day of the month."""

    cycle: Cycle
    number: int = 0
    day: int = 0
    name: str = ""

    @property
    def grain(self) -> Granularity:
        return _GRAIN.get(self.cycle, Granularity.DAY)

    @property
    def holder(self) -> Granularity:
        """The unit in which it occurs once."""
        return _HOLDER.get(self.cycle, Granularity.YEAR)

    def inside(self, start: int) -> Interval | None:
        """The occurrence in the holder that begins at `start`; None where it has none (30 February)."""
        try:
            return self._inside(start)
        except (NotADateError, OutOfRangeError):
            return None

    def _inside(self, start: int) -> Interval | None:
        match self.cycle:
            case Cycle.WEEKDAY:
                return one(Granularity.DAY, start + (self.number - civil.kept_weekday(start // DAY)) % 7 * DAY)
            case Cycle.WEEKEND:
                return one(Granularity.WEEKEND, start)
            case Cycle.DAY_OF_MONTH:
                year, month, _ = civil.date_of(start // DAY)
                return intervals.day(year, month, self.number)
            case Cycle.MONTH_DAY:
                return intervals.day(civil.year_of(start), self.number, self.day)
            case Cycle.NUMBERED_WEEK:
                year, monday = civil.year_of(start), civil.week_monday(civil.year_of(start), self.number)
                return one(Granularity.WEEK, monday * DAY) if civil.iso_week(monday)[0] == year else None
            case Cycle.FEAST:
                return feasts.day_of(self.name, civil.year_of(start))
            case _:
                first, length = _FIRST_MONTH[self.cycle]
                if not 1 <= self.number <= 12 // length:
                    raise NotADateError(f"There is no {self.cycle.value} {self.number}.")
                month = first + length * (self.number - 1)
                return one(self.grain, civil.moment(civil.year_of(start), month))


_WINTER = Repeating(Cycle.SEASON, 4)


@lru_cache(maxsize=1024)
def occurrence(of: Repeating, anchor: Interval, toward: Toward) -> Interval | None:
    """The occurrence of `of` that lies `toward` the anchor; None where the calendar has none within reach."""
    first, last = anchor.bounds
    match toward:
        case Toward.SAME:
            return _same(of, anchor)
        case Toward.ON_OR_BEFORE:
            return next((x for x in _walk(of, last - 1, 0, -1) if x.bounds[0] < last), None)
        case Toward.BEFORE:
            return next((x for x in _walk(of, first, 0, -1) if x.bounds[1] <= first), None)
        case Toward.ON_OR_AFTER:
            # That winter, told of a year, is the one that begins in it.
            if anchor.granularity < of.grain and anchor.is_bounded:
                return next((x for x in _walk(of, first, -1, 1) if x.bounds[0] >= first), None)
            return next((x for x in _walk(of, first, -1, 1) if x.bounds[1] > first), None)
        case Toward.AFTER:
            if of == _WINTER and anchor.granularity is Granularity.YEAR:
                return occurrence(of, anchor, Toward.ON_OR_AFTER)  # the winter after the summer of that year
            # The January after the winter of 1952 is that of 1953, with which it ended.
            is_winter = anchor.granularity is Granularity.SEASON and civil.year_of(first) < civil.year_of(last - 1)
            least = unit_start(last - 1, Granularity.YEAR) if is_winter and of.cycle is Cycle.MONTH else last
            return next((x for x in _walk(of, last - 1, 0, 1) if x.bounds[0] >= least), None)
        case _:
            sides = (occurrence(of, anchor, side) for side in (Toward.ON_OR_BEFORE, Toward.ON_OR_AFTER))
            near = [side for side in sides if side is not None]
            if toward is Toward.ONWARD and of.cycle is Cycle.DAY_OF_MONTH:
                # After "on 5 March" a story means the 28th of March, not that of February.
                near = [side for side in near if side.bounds[0] >= unit_start(first, of.holder)] or near
            return min(near, key=lambda each: _cost(each, first, last, toward), default=None)


def _same(of: Repeating, anchor: Interval) -> Interval | None:
    first, last = anchor.bounds
    if anchor.granularity < of.holder and anchor.is_bounded:
        # "the 15th" of a year, "Monday" of a month: the first one inside.
        return next((x for x in _walk(of, first, 0, 1) if x.bounds[0] >= first and x.bounds[1] <= last), None)
    return of.inside(unit_start(first, of.holder))


def _walk(of: Repeating, moment: int, begin: int, way: int) -> Iterator[Interval]:
    """Occurrences holder by holder, from `begin` holders off the one of `moment` on."""
    start = unit_start(moment, of.holder)
    for number in range(_REACH):
        try:
            found = of.inside(step(start, of.holder, begin + way * number))
        except OutOfRangeError:
            return
        if found is not None:
            yield found


# What a day back and a day ahead of the anchor cost.
_LEANING = {
    Toward.RATHER_BEFORE: (1, 10),
    Toward.PERHAPS_BEFORE: (1, 10),
    Toward.RATHER_AFTER: (6, 1),
    Toward.ONWARD: (3, 2),
}
# A story that goes back stays in its year: told in February, November is hardly the one before.
_YEAR_BACK = 8


def _cost(each: Interval, first: int, last: int, toward: Toward) -> int:
    back, ahead = _LEANING.get(toward, (1, 1))
    begin, end = each.bounds
    if begin < last and end > first:
        return 0
    if begin >= first:
        return ahead * (begin - first)
    if toward is Toward.ONWARD and begin < unit_start(first, Granularity.YEAR):
        back = _YEAR_BACK
    return back * (first - begin)
