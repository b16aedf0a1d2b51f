"""What is counted on from a date that has no week or year, and so tells which one it is of.

The vote on Thursday was close. The next morning they asked for a recount: in a paper of that Thursday, of the week
before.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import intervals
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import Meaning, Of, Shift
from timeline.mentions import PLACED_TYPES, interval_at, is_of_week, is_yearly, onward, root_of
from timeline.tense import Tense, TenseReader

_WEEK, _YEAR = Shift(-7, Granularity.DAY), Shift(-1, Granularity.YEAR, Granularity.DAY)

# Days; who says two weeks may mean twelve days.
_ROUNDED = 2


def followed(found: Sequence[Found], tense: TenseReader) -> dict[int, tuple[Found, ...]]:
    """By the start of a date without its week or year: what is told in the past, and counted on from it."""
    chains: dict[int, tuple[Found, ...]] = {}
    begun: dict[int, Found] = {}  # by the start of what is counted on: the date that its chain begins with
    dates = [each for each in found if each.type in PLACED_TYPES]
    for at, each in enumerate(dates):
        if not at or not _counts_on(each) or not _is_told(each, tense):
            continue
        before = _before(dates, at, tense)
        if tense.is_inserted(before.end, each.start, each.end):
            continue  # ended on 27 September, 148 days later
        first = begun.get(before.start, before if before.reads is Reads.INCOMPLETE else None)
        is_near = tense.sentence(each.start) - tense.sentence(before.end) <= 1
        if first and is_near and (first.start in chains or _is_told(first, tense)):
            begun[each.start] = first
            chains[first.start] = (*chains.get(first.start, ()), each)
    return chains


def _before(dates: Sequence[Found], at: int, tense: TenseReader) -> Found:
    """The date before that is not that of a saying alone: failed on Tuesday, he said on Wednesday."""
    before, other = dates[at - 1], dates[max(0, at - 2)]
    is_one = other is not before and tense.sentence(other.start) == tense.sentence(before.start)
    return other if is_one and tense.is_saying(before.start) else before


def _counts_on(found: Found) -> bool:
    root = root_of(found.meaning)
    is_after = isinstance(root, Shift) and root.amount > 0 and root.unit <= Granularity.DAY
    return is_after and found.reads is Reads.ANAPHORIC


def _is_told(found: Found, tense: TenseReader) -> bool:
    return tense.at(found.start, found.end) is Tense.PAST and not tense.in_passing(found.start)


def one_before(meaning: Meaning, found: Found) -> Meaning | None:
    """The date of the week or year before the one that `meaning`, its direction decided, comes to."""
    if is_of_week(found.meaning):
        return Of(_WEEK, meaning)
    return Of(_YEAR, meaning) if is_yearly(found.meaning) else None


def comes_to(chain: Sequence[Found], first: Interval) -> Interval | None:
    """The last date of what is counted on from `first`; weeks by their days."""
    last: Interval | None = first
    for each in chain:
        meaning = _by_days(onward(each.meaning))
        if last and isinstance(meaning, Shift) and meaning.unit is Granularity.DAY:
            last = intervals.one(Granularity.DAY, last.bounds[0])  # the soonest of a month
        last = interval_at(meaning, last) if last else None
    return last


def _by_days(meaning: Meaning) -> Meaning:
    """Two weeks later as the day to which it comes at the soonest."""
    if isinstance(meaning, Shift) and meaning.unit is Granularity.WEEK:
        return Shift(7 * meaning.amount - _ROUNDED, Granularity.DAY)
    return meaning
