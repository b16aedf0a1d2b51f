"""What a typed date leaves open: a weekday that does not fit its day, figures in either order.

Nothing is guessed here, because what a person types is not worked out again: the sentence names each reading as it can
be typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline import civil
from timeline.civil import DAY
from timeline.errors import DoubtfulDateError
from timeline.intervals import Granularity, Interval, one
from timeline.meanings import Ambiguous, Meaning, Named, parts
from timeline.model import Expression
from timeline.resolve import next_to
from timeline.wording import words as in_words

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SHOWN_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s(?=\d)")


def check_weekdays(typed: str, interval: Interval) -> None:
    """The weekdays that the window shows before a day are no part of what is read, and have to fit it.

    Raises DoubtfulDateError.
    """
    named = [_DAYS.index(each.strip().capitalize()) for each in SHOWN_WEEKDAY.findall(typed)]
    if not interval.is_bounded or interval.granularity < Granularity.DAY or len(named) not in (1, 2):
        return
    first, last = interval.bounds
    # A night runs on into the next day; it is named after its evening.
    ends = (first, last - 1)[: len(named)]
    for weekday, moment in zip(named, ends, strict=True):
        day = one(Granularity.DAY, moment - moment % DAY)
        if not civil.may_be_weekday(moment // DAY, weekday):
            raise _misnamed(typed, day, next_to(day, weekday))


def _misnamed(typed: str, dated: Interval, *named: Interval) -> DoubtfulDateError:
    by_weekday = " or ".join(dict.fromkeys(map(in_words, named)))
    said = f'"{typed}" is {in_words(dated)} by its date and {by_weekday} by its weekday.'
    return DoubtfulDateError(f"{said} Type the one you mean.")


def refuse_doubtful(typed: str, expression: Expression, published: Interval | None) -> None:
    """Raises DoubtfulDateError where the words allow two dates, or a weekday does not fit its day."""
    found, others = expression.resolution.interval, expression.resolution.alternatives
    if found is None or not found.is_bounded:
        return
    found = replace(found, uncertain=False)  # a sentence that asks which one is meant needs no question mark
    for meaning in _each(expression.meaning):
        if isinstance(meaning, Ambiguous) and others:
            said = f'"{typed.removeprefix("on ")}" may be {in_words(found)} or {in_words(others[0])}.'
            raise DoubtfulDateError(f"{said} Type the one you mean.")
        if isinstance(meaning, Named) and meaning.mismatch(found):
            raise _misnamed(typed, found, next_to(found, meaning.weekday))
        # Where no year is typed, the weekday may fit the date in another year than the nearest.
        near = meaning.meaning.evaluate(published).interval if isinstance(meaning, Named) else None
        if isinstance(meaning, Named) and near and meaning.mismatch(near):
            raise _misnamed(typed, near, next_to(near, meaning.weekday), found)


def _each(meaning: Meaning) -> Iterator[Meaning]:
    yield meaning
    for _, part in parts(meaning):
        yield from _each(part)
