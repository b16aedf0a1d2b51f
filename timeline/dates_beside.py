"""What is read from a date beside it, before it or behind: a quotation from when it was said, an hour from its day.

"I saw him yesterday," she told the court on Tuesday. He was shot at 9:30 p.m. at his home on Friday.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Occurrence, Shift, directed
from timeline.mentions import PLACED_TYPES, interval_of, is_of_calendar, is_yearly, root_of
from timeline.repeating import Toward
from timeline.tense import Tense, TenseReader

_DISTANCES = ("earlier", "later", "unit_beside")
_OF_SPEAKER = (Reads.DEICTIC, Reads.INCOMPLETE)


def read_beside(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of what is read from a date beside it: that date."""
    beside = years_of(found, tense) | said_on(found, tense) | hours_of(found, tense) | counted_to(found, tense)
    return beside | years_before(found, tense) | ended_of_late(found, tense) | told_aside(found, tense)


def said_on(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of what is read from its speaker's days: the date of the saying, beside the quotation."""
    quoted = [(each, span) for each in found if _is_of_speaker(each) and (span := tense.quotation(each.start))]
    if not quoted:
        return {}
    dates = [each for each in found if each.type in PLACED_TYPES and each.meaning.grain is not None]
    starts = [each.start for each in dates]
    days = {span: _day_of(span, dates, starts, tense) for _, span in quoted}
    return {each.start: day for each, span in quoted if (day := days[span])}


def years_of(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of a date without its year: the full date behind it in its sentence that says the year of both."""
    lent: dict[int, Found] = {}
    full: Found | None = None
    for each, before in zip(reversed(found), (*reversed(found[:-1]), None), strict=False):
        if _is_full(each):
            full = each
        elif full and each.reads is Reads.INCOMPLETE and is_lent(each, full, tense):
            # Begun in May 1963, abandoned in September and shown on 1 September 1968.
            is_told = before and _is_full(before) and tense.sentence(before.start) == tense.sentence(each.start)
            if not is_told:
                lent[each.start] = full
    return lent


def _is_full(found: Found) -> bool:
    return found.reads is Reads.ABSOLUTE and (found.meaning.grain or Granularity.YEAR) >= Granularity.MONTH


def is_lent(found: Found, full: Found, tense: TenseReader) -> bool:
    """Whether a date without its year has, or may have, that of a full one behind it."""
    is_behind = full.reads is Reads.ABSOLUTE and found.start < full.start and is_yearly(found.meaning)
    if not is_behind or tense.sentence(found.start) != tense.sentence(full.start):
        return False
    if tense.year_lent(found.start, found.end, full.start) is None:
        return False
    if tense.begins_range(found.start):
        return True
    named = interval_of(full)
    if directed(found.meaning, Toward.SAME).evaluate(named).interval == named:
        return False  # in June, after 5 percent in June 1997
    # The permit expires on 31 May and was issued on 2 March 2004.
    is_to_come = tense.at(found.start, found.end) is Tense.FUTURE and not tense.is_past_plan(found.start, found.end)
    return not is_to_come and tense.at(full.start, full.end) is not Tense.FUTURE


def hours_of(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of a time of day: the day that is named a few words behind it."""
    return {
        hour.start: day
        for hour, day in pairwise(found)
        if hour.reads is Reads.CLOCK and _is_day(day) and tense.is_hour_of(hour.end, day.start)
    }


def years_before(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of "the year": the year that its accounts are set against, a profit against a loss in 1987."""
    return {
        year.start: last
        for year, last in pairwise(found)
        if year.reads is Reads.GENERIC and last.reads is Reads.ABSOLUTE
        if year.meaning.grain is Granularity.YEAR is last.meaning.grain and tense.is_set_against(year.end, last.start)
    }


def ended_of_late(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of a date from which something lasted until the writer's days: from October until last week."""
    return {
        begin.start: end
        for begin, end in pairwise(found)
        if end.reads is Reads.DEICTIC and begin.reads is Reads.INCOMPLETE
        if _is_gone(root_of(end.meaning)) and tense.is_until(begin.end, end.start)
    }


def _is_gone(meaning: Meaning) -> bool:
    """Whether a date of the writer's days is not to come: today, last week, last Sunday."""
    if isinstance(meaning, Occurrence):
        return meaning.toward is Toward.BEFORE
    return isinstance(meaning, Shift) and meaning.amount <= 0


def counted_to(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of a distance: the day to which it comes and that is named right behind it.

    Two days later, on 5 March. A weekday counts only where nothing stands before that could be counted from.
    """
    pairs = enumerate(pairwise(found))
    return {
        distance.start: day
        for at, (distance, day) in pairs
        if _is_distance(distance) and _is_day(day) and tense.is_told_twice(distance.end, day.start)
        if not at or is_of_calendar(day)
    }


def told_aside(found: Sequence[Found], tense: TenseReader) -> dict[int, Found]:
    """By the start of a distance in an aside: the full date that its sentence goes on to.

    The guard, hired the day before, vanished on 3 November 2012.
    """
    return {
        distance.start: full
        for before, distance, full in zip((None, *found), found, found[1:], strict=False)
        if distance.rule in _DISTANCES and distance.reads is Reads.ANAPHORIC and _is_full(full)
        if tense.is_in_aside(distance.start, distance.end, full.start)
        # They fled in 1578, returned six years later, and fled again in 1796.
        if not (before and _is_told_before(before, distance, tense))
    }


def _is_told_before(date: Found, distance: Found, tense: TenseReader) -> bool:
    is_date = date.reads is Reads.ABSOLUTE and date.type in PLACED_TYPES
    return is_date and tense.sentence(date.start) == tense.sentence(distance.start)


def _is_distance(found: Found) -> bool:
    """Whether it is a day of the story, or its night: that night, 23 December."""
    return found.reads is Reads.ANAPHORIC and (found.meaning.grain is Granularity.DAY or found.rule == "part_pointed")


def _is_day(found: Found) -> bool:
    return found.reads in (Reads.ABSOLUTE, *_OF_SPEAKER) and found.meaning.grain is Granularity.DAY


def anchors_first(found: Sequence[Found], beside: dict[int, Found]) -> Iterable[Found]:
    """The expressions in an order in which the date of a saying or an hour comes before what is read from it."""
    if all(day.start < start for start, day in beside.items()):
        return found
    given: set[int] = set()
    order: list[Found] = []
    for each in found:
        for one in (beside.get(each.start), each):
            if one and one.start not in given:
                given.add(one.start)
                order.append(one)
    return order


def _is_of_speaker(found: Found) -> bool:
    return found.reads in _OF_SPEAKER and found.type in PLACED_TYPES and found.meaning.grain is not None


def _day_of(quote: tuple[int, int], dates: Sequence[Found], starts: Sequence[int], tense: TenseReader) -> Found | None:
    first, last = quote
    at = bisect_left(starts, first)
    before = dates[at - 1] if at else None
    is_near = before is not None and tense.sentence(before.start) == tense.sentence(first)
    if before and is_near and tense.is_said_then(before.start, before.end, quote):
        return before
    at = bisect_left(starts, last)
    after = dates[at] if at < len(dates) else None
    is_near = after is not None and tense.sentence(after.start) == tense.sentence(last - 1)
    return after if after and is_near and tense.is_said_then(after.start, after.end, quote) else None
