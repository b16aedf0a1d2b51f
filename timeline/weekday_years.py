"""Which year a day is of that is told with its weekday: where no year near the writer fits, one that the text names.

The fire of 2019 killed six. He was last seen on Tuesday, 5 March.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from timeline import civil, intervals
from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import Meaning, Named, Occurrence, Of, Shift, directed
from timeline.mentions import PLACED_TYPES, interval_at, interval_of
from timeline.repeating import Cycle, Toward
from timeline.tense import TenseReader

# Of many years one fits by chance: so many full dates before a day are asked, and so many after it.
_BEFORE, _AFTER = 4, 2
# In so many years a day has had each weekday but for leap days.
_YEARS = 7


def with_weekdays(found: tuple[Found, ...], tense: TenseReader) -> tuple[Found, ...]:
    """Days without a year that have their weekday right behind them are told with it: on October 15, a Thursday."""
    named = {day.start: number for day, week in pairwise(found) if (number := _told_with(day, week, tense)) is not None}
    if not named:
        return found
    return tuple(
        replace(each, meaning=Named(each.meaning, named[each.start])) if each.start in named else each for each in found
    )


def _told_with(day: Found, week: Found, tense: TenseReader) -> int | None:
    """The weekday of a day, where it stands right behind it."""
    meaning = week.meaning
    if not isinstance(meaning, Occurrence) or meaning.of.cycle is not Cycle.WEEKDAY or not _is_day_of_year(day):
        return None
    return meaning.of.number if tense.is_apposed(day.end, week.start) else None


def _is_day_of_year(found: Found) -> bool:
    meaning = found.meaning
    is_day = isinstance(meaning, Occurrence) and meaning.of.cycle is Cycle.MONTH_DAY
    return is_day and found.reads is Reads.INCOMPLETE


def years_by_weekday(found: Sequence[Found], published: Interval | None) -> dict[int, Found]:
    """By the start of a day that has no year and a weekday of another one: the full date whose year fits."""
    if published is None or not any(isinstance(each.meaning, Named) for each in found):
        return {}
    days = [(at, each) for at, each in enumerate(found) if _is_of_another_year(each, published)]
    fitting = ((each, next(_fitting(found, at, published), None)) for at, each in days)
    return {each.start: full for each, full in fitting if full}


def _is_of_another_year(found: Found, published: Interval) -> bool:
    meaning = found.meaning
    if not isinstance(meaning, Named) or not _is_day_of_year(replace(found, meaning=meaning.meaning)):
        return False
    near = directed(meaning, Toward.RATHER_BEFORE)
    return isinstance(near, Named) and near.mismatch(interval_at(near, published))


def _fitting(found: Sequence[Found], at: int, published: Interval) -> Iterator[Found]:
    before = islice(filter(_is_full, reversed(found[:at])), _BEFORE)
    after = islice(filter(_is_full, found[at + 1 :]), _AFTER)
    for full in (*before, *after):
        interval = interval_of(full)
        is_past = interval is not None and interval.bounds[0] < published.bounds[0]
        if interval is not None and is_past and is_of_year(found[at], interval):
            yield full


def _is_full(found: Found) -> bool:
    is_dated = found.reads is Reads.ABSOLUTE and found.type in PLACED_TYPES
    return is_dated and (found.meaning.grain or Granularity.DECADE) >= Granularity.YEAR


def is_of_year(found: Found, full: Interval) -> bool:
    """Whether the weekday that a day is told with is the one that it has in the year of a full date."""
    meaning = directed(found.meaning, Toward.SAME)
    if not isinstance(meaning, Named) or full.granularity < Granularity.YEAR:
        return False
    day = interval_at(meaning.meaning, full)
    return day is not None and not meaning.mismatch(day)


def latest_year(meaning: Named, day: Interval) -> Interval | None:
    """The same day in the last year before in which it had its weekday; after at most six years it has."""
    year, month, number = civil.date_of(day.bounds[0] // DAY)
    if number > civil.month_length(2001, month):
        return None
    days = (intervals.one(Granularity.DAY, civil.moment(year - back, month, number)) for back in range(1, _YEARS))
    return next((each for each in days if not meaning.mismatch(each)), None)


def later_years(meaning: Meaning) -> Iterator[Meaning]:
    """A day that is told with its weekday, in the years after that of its story."""
    same = directed(meaning, Toward.SAME)
    yield from (Of(Shift(years, Granularity.YEAR), same) for years in range(1, _YEARS))
