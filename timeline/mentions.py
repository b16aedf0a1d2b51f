"""A time that a text has mentioned, and what a meaning asks of the one that it is read from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.errors import DatelineError
from timeline.expressions.found import Found
from timeline.intervals import Granularity, Interval
from timeline.meanings import (
    Duration,
    Literal,
    Meaning,
    Modified,
    Named,
    Occurrence,
    Of,
    Range,
    Shift,
    directed,
    is_undirected,
)
from timeline.model import Anchor, AnchorKind, ExpressionType
from timeline.repeating import Cycle, Toward

PLACED_TYPES = (ExpressionType.DATE, ExpressionType.TIME)
PERIODS = (Granularity.QUARTER, Granularity.HALF)
# What comes once a year, so that a story may have told which.
YEARLY_CYCLES = (Cycle.MONTH, Cycle.MONTH_DAY, Cycle.DAY_OF_MONTH, Cycle.SEASON, Cycle.FEAST, Cycle.NUMBERED_WEEK)


@dataclass(frozen=True, slots=True)
class Mention:
    """A time the narrative has established. `is_told` where it does not hang on where the writer stands."""

    found: Found
    grain: Granularity
    sentence: int
    id: str
    interval: Interval | None
    is_told: bool
    opens_sentence: bool = False

    @property
    def anchor(self) -> Anchor:
        return Anchor(AnchorKind.EXPRESSION, self.id)


def interval_of(found: Found) -> Interval | None:
    """What a date that needs no anchor comes to; None where it is no bounded time."""
    interval = interval_at(found.meaning, None)
    return interval if interval is not None and interval.is_bounded else None


def interval_at(meaning: Meaning, anchor: Interval | None) -> Interval | None:
    """What a meaning comes to; None where its anchor leads out of the calendar."""
    try:
        return meaning.evaluate(anchor).interval
    except DatelineError:
        return None


def asked(meaning: Meaning) -> Granularity | None:
    """How fine an anchor has to be: July 25 of that year asks for a year, and so does from May to July of that year."""
    if isinstance(meaning, Range) and isinstance(meaning.last, Of):
        meaning = meaning.last
    while isinstance(meaning, Of):
        meaning = meaning.outer
    while isinstance(meaning, Modified | Named):
        meaning = meaning.meaning
    if isinstance(meaning, Occurrence) and meaning.of.cycle in YEARLY_CYCLES:
        return meaning.of.holder
    return meaning.grain


def onward(meaning: Meaning) -> Meaning:
    return directed(meaning, Toward.ONWARD) if is_undirected(meaning) else meaning


def is_within(mention: Mention, outer: Mention) -> bool:
    if mention.interval is None or outer.interval is None:
        return True
    first, last = outer.interval.bounds
    return first <= mention.interval.bounds[0] < last


def is_yearly(meaning: Meaning) -> bool:
    """A month, a season, a day of a month; or a unit that a story can have told of."""
    root = root_of(meaning.last if isinstance(meaning, Range) else meaning)
    if isinstance(root, Occurrence):
        return root.of.cycle in YEARLY_CYCLES
    return isinstance(root, Shift) and Granularity.YEAR <= root.unit < Granularity.DAY


def is_of_year(meaning: Meaning) -> bool:
    root = root_of(meaning.last if isinstance(meaning, Range) else meaning)
    return isinstance(root, Occurrence) and root.of.holder is Granularity.YEAR


def is_of_week(meaning: Meaning) -> bool:
    """A bare weekday, or its evening or hour."""
    root = root_of(meaning.last if isinstance(meaning, Range) else meaning)
    return isinstance(root, Occurrence) and root.of.cycle is Cycle.WEEKDAY


def is_of_calendar(found: Found) -> bool:
    """Whether a date is told by its month, and not by its distance from another."""
    root = root_of(found.meaning)
    return isinstance(root, Literal) or (isinstance(root, Occurrence) and root.of.cycle in YEARLY_CYCLES)


def is_named_day(meaning: Meaning) -> bool:
    """A weekday or a feast, which can tell again of a day that has its date."""
    return isinstance(meaning, Occurrence) and meaning.of.cycle in (Cycle.WEEKDAY, Cycle.FEAST)


def tells_weekday(meaning: Meaning) -> bool:
    return named_of(meaning) is not None


def named_of(meaning: Meaning) -> Named | None:
    """The day that was given with its weekday: the evening of Saturday, 11 April 1934."""
    while isinstance(meaning, Of | Modified):
        meaning = meaning.outer if isinstance(meaning, Of) else meaning.meaning
    return meaning if isinstance(meaning, Named) else None


def is_today(found: Found) -> bool:
    return found.rule == "near_day" and isinstance(found.meaning, Shift) and found.meaning.amount == 0


def is_part_of_year(meaning: Meaning) -> bool:
    """nine months, the first six months, the six months to May: what accounts are given of beside quarters."""
    if isinstance(meaning, Of) and is_undirected(meaning.outer):
        meaning = meaning.inner  # of the six months ended on 12 May, that day is told
    return isinstance(meaning, Duration) and meaning.unit is Granularity.MONTH and (meaning.count or 0) >= 4


def at_any_grain(meaning: Meaning, grain: Granularity) -> Meaning:
    """A year earlier at the size of what it is compared with: a quarter stays a quarter, the end of May a month."""
    if isinstance(meaning, Shift):
        return replace(meaning, cell=min(grain, Granularity.DAY))
    return replace(meaning, meaning=at_any_grain(meaning.meaning, grain)) if isinstance(meaning, Modified) else meaning


def root_of(meaning: Meaning) -> Meaning:
    """What reads the anchor: the July of early July, the year of July 25 of that year."""
    while isinstance(meaning, Of | Modified | Named):
        meaning = meaning.outer if isinstance(meaning, Of) else meaning.meaning
    return meaning
