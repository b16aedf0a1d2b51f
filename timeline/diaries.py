"""Entries under days without a year, as a diary has them: the headline says the year, and each day follows the last.

The diary of Anna Reed, 1916. 14 July: Rain. 15 July: Church. Tuesday 18th: A letter.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import civil
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.mentions import is_of_week, is_yearly
from timeline.tense import TenseReader

_YEARS = (Granularity.YEAR, Granularity.MONTH)


def entries_of(
    found: Sequence[Found], starts: frozenset[int], tense: TenseReader, published: Interval | None
) -> dict[int, Found]:
    """By the start of an entry's day: the day of the entry before it, or the year over the first.

    Empty where no year stands over them, or it is that of the publication date: then they are read from that date.
    """
    entries = [each for each in found if each.start in starts]
    over = next((each for each in found if _is_over(each, tense)), None)
    if len(entries) < 2 or over is None or over.start > entries[0].start or not _is_past(over, published):
        return {}
    days: dict[int, Found] = {}
    last = over
    for each in entries:
        if each.reads is Reads.INCOMPLETE and (
            is_yearly(each.meaning) or (last is not over and is_of_week(each.meaning))
        ):
            days[each.start] = last
        elif each.reads is not Reads.ABSOLUTE:
            continue
        last = each
    return days


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
