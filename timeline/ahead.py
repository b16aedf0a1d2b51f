"""The dates with their years that stand after one without: where a section of a history begins anew, and goes to."""

from __future__ import annotations

from collections.abc import Sequence, Set

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.mentions import PLACED_TYPES, is_yearly
from timeline.tense import Tense, TenseReader

# So many dates and sentences on, what is told is still the same.
_DATES, _SENTENCES = 4, 3


def dated_ahead(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the offset of a date without its year that opens the dates of a section: the next one that has its year."""
    ahead: dict[int, Found] = {}
    dates = [each for each in found if each.type in PLACED_TYPES]
    for number, each in enumerate(dates):
        if each.reads is not Reads.INCOMPLETE or not is_yearly(each.meaning):
            continue
        is_first = not number or not tense.is_same_paragraph(dates[number - 1].end, each.start)
        if not is_first or not tense.is_below_title(each.start):
            continue
        following = (one for one in dates[number + 1 : number + _DATES] if one.reads is Reads.ABSOLUTE)
        full = next(following, None)
        if full is not None and _goes_on(each, full, tense):
            ahead[each.start] = full
    return ahead


def full_dates(found: Sequence[Found], but: Set[int]) -> tuple[Found, ...]:
    """The dates with their years, without those that start at one of `but`."""
    return tuple(
        each for each in found if each.reads is Reads.ABSOLUTE and each.type in PLACED_TYPES and each.start not in but
    )


def _goes_on(date: Found, full: Found, tense: TenseReader) -> bool:
    """Whether a story that is told at `date` has come to `full`, and does not look back or ahead at it."""
    if (full.meaning.grain or Granularity.YEAR) < Granularity.MONTH:
        return False
    is_near = tense.sentence(full.start) - tense.sentence(date.start) <= _SENTENCES
    return is_near and is_told(full, tense) and tense.is_same_paragraph(date.end, full.start)


def is_told(full: Found, tense: TenseReader) -> bool:
    """Whether a story comes to a full date, and does not look at it by the way."""
    is_aside = tense.in_passing(full.start) or tense.describes(full.start) or tense.is_aside(full.start)
    is_now = not tense.looks_back(full.start) and tense.at(full.start, full.end) is not Tense.FUTURE
    return is_now and not is_aside
