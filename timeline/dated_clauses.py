"""The dates of one sentence: which of them tell the same, and which an event of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.clauses import FINITE, Sentence, is_present
from timeline.intervals import Granularity
from timeline.meanings import Range
from timeline.model import Event, Expression
from timeline.titles.attached import is_accounted

_BETWEEN_ENDS = 12  # characters between the two ends of a stretch: " through to "
_APPOSED = re.compile(r",\s(?:\w{2,5}\s){0,2}")  # "A month later, on 28 July"


@dataclass(slots=True)
class Chosen:
    """A date of a sentence and the first finite verb of its clause; `beside` are tokens of dates that say the same."""

    key: int
    token: int
    expression: Expression
    beside: list[int]


def goes_on(sentence: Sentence, chosen: Chosen) -> bool:
    """Whether a date only tells since when something lasts that goes on: "has led the mill since 2011"."""
    words = sentence.vocabulary
    if chosen.key < 0 or chosen.token < 1 or sentence.lowers[chosen.token - 1] not in words.since:
        return False
    if not words.verb_second:
        return sentence.tags[chosen.key] == "h"
    return sentence.tags[chosen.key] in FINITE and is_present(sentence, chosen.key, words)


def tells_another(event: Event, chosen: Chosen, made: Sequence[tuple[Event, Chosen]]) -> bool:
    """Whether a title is of what another date of the sentence dates: "failed on 13 April, police said on Monday".

    It would be told as if it had happened again on the day of the saying.
    """
    return any(
        event.title.startswith(other.title) and each.expression.text in event.title[len(other.title) :]
        for other, each in made
        if each is not chosen and other.title
    )


def with_own_date(
    sentence: Sentence, found: Sequence[tuple[int, int, Expression]]
) -> list[tuple[int, int, Expression]]:
    """Without the periods that figures are of, where their clause says itself when they were told: "Six weeks later the
    bank reported a profit for the fourth quarter".
    """
    accounts = [is_accounted(sentence, token, sentence.vocabulary, unit_of(e)) for _, token, e in found]
    told = {key for (key, _, _), is_account in zip(found, accounts, strict=True) if not is_account}
    return [each for each, is_account in zip(found, accounts, strict=True) if not is_account or each[0] not in told]


def says_same(sentence: Sentence, first: Expression, second: Expression) -> bool:
    """Whether two dates of one clause say the same of it: one lies within the other, or explains it after a comma."""
    if nests(first, second):
        return not isinstance(first.meaning, Range) or ends_stretch(first, second)
    is_open = first.resolution.interval is None or second.resolution.interval is None
    return is_open and _APPOSED.fullmatch(sentence.text, first.end, second.start) is not None


def ends_stretch(stretch: Expression, second: Expression) -> bool:
    """Whether a date is the far end of the stretch that the one before it begins: "from May | to July"."""
    a, b = stretch.resolution.interval, second.resolution.interval
    is_near = second.start - stretch.end <= _BETWEEN_ENDS
    return is_near and a is not None and b is not None and a.end == b.end


def nests(first: Expression, second: Expression) -> bool:
    """Whether one of two dates lies within the other."""
    a, b = first.resolution.interval, second.resolution.interval
    if a is None or b is None or not (a.is_bounded and b.is_bounded):
        return False
    (a0, a1), (b0, b1) = a.bounds, b.bounds
    return (a0 <= b0 and b1 <= a1) or (b0 <= a0 and a1 <= b1)


def is_stretch(expression: Expression) -> bool:
    """Whether a date runs from one day to another: what lasted so long is over at no time of the story."""
    return isinstance(expression.meaning, Range)


def unit_of(expression: Expression) -> Granularity | None:
    interval = expression.resolution.interval
    return interval.granularity if interval else None


def is_finer(first: Expression, second: Expression) -> bool:
    """Whether the first tells more exactly when; the end of a stretch that the second tells whole does not."""
    if isinstance(second.meaning, Range):
        return False
    a, b = first.resolution.interval, second.resolution.interval
    if a is None or b is None:
        return (first.meaning.grain or Granularity.CENTURY) > (second.meaning.grain or Granularity.CENTURY)
    return a.bounds[1] - a.bounds[0] < b.bounds[1] - b.bounds[0]


def is_superlative(sentence: Sentence, since: int) -> bool:
    """Whether what stands before "since" is told apart from all before it: "the lowest price since 1998"."""
    words, tags = sentence.vocabulary, sentence.tags
    endings = words.superlative_endings or ("\0",)
    for i in range(since - 1, 0, -1):
        if tags[i] in FINITE or tags[i] in ",;.-(":
            return False
        is_told = sentence.lowers[i] in words.superlatives or sentence.lowers[i].endswith(endings)
        if is_told and sentence.lowers[i - 1] in words.definites:
            return True
    return False
