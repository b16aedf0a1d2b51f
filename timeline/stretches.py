"""Stretches whose far end is told with what ended then: from March 1907 to the fall of the government in May 1908."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from timeline.civil import year_of
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Clock, Meaning, Of, Range, Shift, directed
from timeline.mentions import interval_of
from timeline.repeating import Toward
from timeline.tense import TenseReader

# Hours between which lies a night.
_EVENING, _MORNING = 18, 10
# So many years or fewer lie between two of which nobody knows the right one.
_DECADE = 10


def read_stretches(found: tuple[Found, ...], tense: TenseReader) -> tuple[Found, ...]:
    """Dates from which a stretch goes on to the next one, as that stretch; all others as they are."""
    begun = {a.start: b for a, b in pairwise(found) if _goes_on(a, b, tense) or _is_either(a, b, tense)}
    if not begun:
        return found
    return tuple(
        _up_to(each, end, is_or=tense.is_or(each.end, end.start)) if (end := begun.get(each.start)) else each
        for each in found
    )


def _goes_on(date: Found, end: Found, tense: TenseReader) -> bool:
    if isinstance(date.meaning, Range) or isinstance(end.meaning, Range) or not date.meaning.grain:
        return False
    if date.reads is end.reads is Reads.ABSOLUTE and end.meaning.grain:
        runs_on = tense.begins_stretch(date.start) and tense.runs_to(date.end, end.start)
        return runs_on or tense.is_range(date.start, date.end, end.start)
    are_hours = _are_hours(date, end) or _are_of_one_day(date.meaning, end.meaning)
    return are_hours and tense.is_range(date.start, date.end, end.start)


def _is_either(date: Found, other: Found, tense: TenseReader) -> bool:
    """Whether something was at one of two dates, and nobody knows at which: in 1850 or 1851, on 3 May or 4 May."""
    grain = date.meaning.grain
    if not tense.is_or(date.end, other.start) or grain is None or grain is not other.meaning.grain:
        return False
    if isinstance(date.meaning, Range) or date.reads is not other.reads:
        return False
    if date.reads is Reads.INCOMPLETE:
        return grain in (Granularity.MONTH, Granularity.DAY)
    one, next_one = interval_of(date), interval_of(other)
    if date.reads is not Reads.ABSOLUTE or one is None or next_one is None:
        return False
    apart = year_of(next_one.bounds[0]) - year_of(one.bounds[0])
    return one.bounds[0] < next_one.bounds[0] and apart <= _DECADE


def _are_hours(date: Found, end: Found) -> bool:
    """Whether both are hours or parts of a day that is named: from 10 p.m. on Friday to 6 a.m. on Monday."""
    is_hour = all(each.meaning.grain and each.meaning.grain > Granularity.DAY for each in (date, end))
    if date.reads is Reads.INCOMPLETE and end.reads is Reads.ABSOLUTE:
        return is_hour  # between the morning of 11 September and the evening of 14 September 2019
    return is_hour and date.reads is end.reads and date.reads in (Reads.INCOMPLETE, Reads.DEICTIC)


def _are_of_one_day(first: Meaning, last: Meaning) -> bool:
    """Whether both are hours of the day that the story has reached: from 2 p.m. to 5 p.m., from 10 p.m. to 6 a.m."""
    if not (isinstance(first, Clock) and isinstance(last, Clock)):
        return False
    is_later = (first.hour, first.minute or 0) < (last.hour, last.minute or 0)
    return is_later or _is_overnight(first, last)


def _is_overnight(first: Meaning, last: Meaning) -> bool:
    is_evening = isinstance(first, Clock) and first.hour >= _EVENING
    return is_evening and isinstance(last, Clock) and last.hour <= _MORNING


def _up_to(date: Found, end: Found, *, is_or: bool) -> Found:
    reads = date.reads
    if reads is not end.reads:
        reads, stretch = end.reads, Range(Of(end.meaning, directed(date.meaning, Toward.BEFORE)), end.meaning)
    elif (
        reads is Reads.INCOMPLETE and date.rule != "list_first"
    ):  # from Friday evening to Monday morning: the Monday after it
        stretch = Range(date.meaning, directed(end.meaning, Toward.AFTER), chained=True)
    elif _is_overnight(date.meaning, end.meaning):
        stretch = Range(date.meaning, Of(Shift(1, Granularity.DAY), end.meaning))
    else:
        stretch = Range(date.meaning, end.meaning)
    return replace(date, meaning=stretch, reads=reads, rule="either_date" if is_or else "stretch")
