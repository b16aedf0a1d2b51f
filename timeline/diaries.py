"""Entries under days without a year, as a diary has them: the headline says the year, and each day follows the last.

The diary of Anna Reed, 1916. 14 July: Rain. 15 July: Church. Tuesday 18th: A letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline import civil
from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import Meaning, Occurrence, Range, directed
from timeline.mentions import is_of_week, is_yearly, named_of, root_of
from timeline.repeating import Cycle, Toward
from timeline.tense import TenseReader

_YEARS = (Granularity.YEAR, Granularity.MONTH)
# Seconds; nobody keeps a diary who writes once in so long.
_LONGEST_GAP = 300 * DAY
# Days between two entries of one week; more is sooner a step back.
_WIDEST_STEP = 3


def entries_of(
    found: Sequence[Found], starts: frozenset[int], tense: TenseReader, published: Interval | None
) -> dict[int, Found]:
    """By the start of an entry's day: the day of the entry before it, or the year over the first.

    A year that the first entry has is that of all of them. Where nothing tells it, or it is that of the publication
    date and the entries do not go on from there, days are read from that date; but one without its month from the
    entry before, and a weekday too where the entries go forward.
    """
    entries = [each for each in found if each.start in starts]
    if len(entries) < 2:
        return {}
    first = entries[0]
    over = next((each for each in found if _is_over(each, tense)), None)
    if (over is None or over.start > first.start) and _has_its_year(first):
        over = first
    is_new = over is not None and not _is_past(over, published)
    if over is None or over.start > first.start or (is_new and not (over is first and _begins_on(entries, published))):
        over = None
    days: dict[int, Found] = {}
    last, is_forward = over, _is_forward(entries)
    for each in entries:
        if last and each.reads is Reads.INCOMPLETE and _goes_on(each, last, over, is_forward):
            days[each.start] = last
        elif each.reads is not Reads.ABSOLUTE and (over or not is_yearly(each.meaning)):
            continue
        last = each
    return days


def next_entry(entry: Found, over: Found, interval: Interval) -> Meaning:
    """The day of an entry, read from that of the one over it, or from its year: the first one onward.

    One that would lie most of a year ahead stands before: where the newest is first.
    """
    if not _is_day(over):
        return directed(entry.meaning, Toward.SAME)
    onward = directed(entry.meaning, Toward.ON_OR_AFTER)
    found = onward.evaluate(interval).interval
    is_newest_first = found is not None and found.bounds[0] - interval.bounds[0] > _LONGEST_GAP
    return directed(entry.meaning, Toward.ON_OR_BEFORE) if is_newest_first else onward


def _is_forward(entries: Sequence[Found]) -> bool:
    """Whether the entries go through the calendar or, where one at most names a day of a month, through the week."""
    roots = [root for each in entries if isinstance(root := root_of(each.meaning), Occurrence)]
    days = [(root.of.number, root.of.day) for root in roots if root.of.cycle is Cycle.MONTH_DAY]
    if len(days) > 1:
        return days == sorted(days)
    weekdays = [day for each in entries if (day := _weekday_of(each)) is not None]
    steps = [(after - day) % 7 for day, after in pairwise(weekdays)]
    return len(steps) > 1 and max(steps) <= _WIDEST_STEP


def _begins_on(entries: Sequence[Found], published: Interval | None) -> bool:
    """Whether the first entry is of the publication date, which is its own then, and those below it are later."""
    day = entries[0].meaning.evaluate(None).interval
    if day is None or day != published:
        return False
    _, month, number = civil.date_of(day.bounds[0] // DAY)
    roots = [root for each in entries[1:] if isinstance(root := root_of(each.meaning), Occurrence)]
    days = [(month, number), *((r.of.number, r.of.day) for r in roots if r.of.cycle is Cycle.MONTH_DAY)]
    return len(days) > 1 and days == sorted(days)


def _weekday_of(entry: Found) -> int | None:
    if named := named_of(entry.meaning):
        return named.weekday
    root = root_of(entry.meaning.first if isinstance(entry.meaning, Range) else entry.meaning)
    return root.of.number if isinstance(root, Occurrence) and root.of.cycle is Cycle.WEEKDAY else None


def _goes_on(entry: Found, last: Found, over: Found | None, is_forward: bool) -> bool:
    """Whether the day of an entry is read from what stands over it; of its year none is sure where `over` is none."""
    if over is None:
        root = root_of(entry.meaning)
        if is_forward and is_of_week(entry.meaning) and _is_day(last):
            return True
        return isinstance(root, Occurrence) and root.of.cycle is Cycle.DAY_OF_MONTH
    return is_yearly(entry.meaning) or (_is_day(last) and is_of_week(entry.meaning))


def _has_its_year(entry: Found) -> bool:
    return entry.reads is Reads.ABSOLUTE and _is_day(entry)


def _is_day(found: Found) -> bool:
    return (found.meaning.grain or Granularity.YEAR) >= Granularity.DAY


def _is_over(found: Found, tense: TenseReader) -> bool:
    """Whether a year or the month of a year stands over a text, in its headline or alone on its line."""
    if found.reads is not Reads.ABSOLUTE or found.meaning.grain not in _YEARS:
        return False
    return tense.is_headline(found.start) or tense.is_heading(found.start, found.end)


def _is_past(over: Found, published: Interval | None) -> bool:
    interval = over.meaning.evaluate(None).interval
    if interval is None or not interval.is_bounded:
        return False
    return published is None or civil.year_of(interval.bounds[0]) < civil.year_of(published.bounds[0])
