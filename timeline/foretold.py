"""Dates of what somebody once said would be: "said in March that it would open in June" is the June after March."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.mentions import is_yearly
from timeline.repeating import Toward
from timeline.tense import TenseReader
from timeline.weekday_years import is_of_year


def foretold(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of a date of what was to come: the date on which somebody said so."""
    return {
        date.start: said
        for said, date in pairwise(found)
        if date.reads is Reads.INCOMPLETE and is_yearly(date.meaning) and _may_be_of_saying(said)
        if tense.is_foretold(said.start, said.end, date.start, date.end)
    }


def _may_be_of_saying(said: Found) -> bool:
    """Whether a date is a month or finer, and no hour."""
    grain = said.meaning.grain or Granularity.YEAR
    return said.reads in (Reads.ABSOLUTE, Reads.INCOMPLETE) and Granularity.MONTH <= grain <= Granularity.DAY


def toward_beside(found: Found, day: Found, spoken: Interval, tense: TenseReader) -> Toward | None:
    """On which side of the date beside it one lies whatever its verb says; `spoken` is that date."""
    if day.reads is Reads.DEICTIC and tense.is_until(found.end, day.start):
        return Toward.ON_OR_BEFORE
    if found.reads is not Reads.INCOMPLETE:
        return None
    if is_of_year(found, spoken):
        return Toward.SAME
    return Toward.AFTER if tense.is_foretold(day.start, day.end, found.start, found.end) else None
