"""What is counted from an event with a date of its own: three months after the coup of 11 September 1973."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Duration, Meaning, Mod, Modified, Of, Shift
from timeline.model import Expression, ExpressionType
from timeline.tense import TenseReader

RULE, ANNIVERSARY = "distance_from", "anniversary"
_DAY_AFTER = "unit_beside"
_APART = 10  # characters


def read_counted(found: tuple[Found, ...], tense: TenseReader) -> tuple[Found, ...]:
    """Distances and anniversaries with the day they come to; an anniversary of what has no date is left out."""
    if not any(_may_count(each) for each in found):
        return found
    return tuple(_counted(found, tense))


def _counted(found: tuple[Found, ...], tense: TenseReader) -> Iterator[Found]:
    last = -_APART - 1
    for each, event in zip(found, (*found[1:], None), strict=True):
        # She resigned on 3 December, a month before the fire of January 2018: that explains the day before it.
        is_own = each.start - last > _APART
        meaning = _from(each, event, tense) if event and is_own and _may_count(each) else None
        last = each.end
        if meaning:
            yield replace(each, type=ExpressionType.DATE, meaning=meaning, reads=Reads.ABSOLUTE, rule=RULE)
        elif each.rule != ANNIVERSARY:
            yield each


def _may_count(found: Found) -> bool:
    return found.rule in (ANNIVERSARY, _DAY_AFTER) or isinstance(found.meaning, Duration)


def _from(amount: Found, event: Found, tense: TenseReader) -> Meaning | None:
    """What an amount comes to that is counted from the date of the event right behind it."""
    grain = event.meaning.grain
    if event.reads is not Reads.ABSOLUTE or event.type is not ExpressionType.DATE or grain is None:
        return None
    shift, mod = _shift(amount.meaning)
    if shift is None or shift.unit > grain or grain > Granularity.DAY:
        return None
    way = tense.way_counted(amount.start, amount.end, event.start, event.end)
    if not way:
        return None
    if amount.rule == ANNIVERSARY:
        shift = replace(shift, cell=grain)
    if amount.rule != _DAY_AFTER:
        shift = replace(shift, amount=way * shift.amount)
    meaning = Of(event.meaning, shift)
    return Modified(meaning, Mod(mod)) if mod else meaning


def _shift(meaning: Meaning) -> tuple[Shift | None, str]:
    if isinstance(meaning, Shift):
        return meaning, ""
    if not isinstance(meaning, Duration) or meaning.value or meaning.count is None or meaning.count % 1:
        return None, ""
    # A week after a day is a day.
    cell = Granularity.DAY if meaning.unit is Granularity.WEEK else None
    return Shift(int(meaning.count), meaning.unit, cell), meaning.mod


def as_dating(expressions: Sequence[Expression]) -> tuple[Expression, ...]:
    """The expressions as they date events: what is counted reaches over its event, whose date is no other's."""
    if not any(each.rule == RULE for each in expressions):
        return tuple(expressions)
    counted = {each.id: event for each, event in pairwise(expressions) if _is_counted_from(each, event)}
    wide = (replace(each, end=counted[each.id].end) if each.id in counted else each for each in expressions)
    events = {event.id for event in counted.values()}
    return tuple(each for each in wide if each.id not in events)


def _is_counted_from(amount: Expression, event: Expression) -> bool:
    meaning = amount.meaning.meaning if isinstance(amount.meaning, Modified) else amount.meaning
    is_of = amount.rule == RULE and isinstance(meaning, Of) and meaning.outer == event.meaning
    return is_of and amount.end <= event.start
