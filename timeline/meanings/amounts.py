"""Meanings that are an amount of time, a stretch from one to another, or times that come again and again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline import intervals, timex3
from timeline.errors import OutOfRangeError
from timeline.intervals import OPEN, Granularity, Interval, step
from timeline.meanings.meaning import NOWHERE, Meaning, Outcome, placed


class Side(StrEnum):
    """Where a duration lies: nowhere, up to its anchor, or on from it."""

    NOWHERE = "nowhere"
    UNTIL = "until"
    FROM = "from"


@dataclass(frozen=True, slots=True)
class Duration(Meaning):
    """An amount of time; `count` None is one that nobody counted. `value` is given for parts of days (P2TNI)."""

    count: float | None
    unit: Granularity
    side: Side = Side.NOWHERE
    mod: str = ""
    value: str = ""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        value = self.value or timex3.amount(self.count, self.unit)
        try:
            interval = None if anchor is None else self._interval(anchor)
        except OutOfRangeError:
            interval = None  # the last ten thousand years
        return Outcome(interval, value, self.mod)

    def _interval(self, anchor: Interval) -> Interval | None:
        first, last = anchor.bounds
        if self.side is Side.NOWHERE or not anchor.is_bounded:
            return None
        if self.count is None:
            begin, end = (OPEN, last) if self.side is Side.UNTIL else (first, OPEN)
            return Interval(begin, end, anchor.granularity, approximate=True)
        whole, rest = divmod(self.count, 1)
        sign = -1 if self.side is Side.UNTIL else 1
        there = step(last if sign < 0 else first, self.unit, sign * int(whole))
        if rest and self.unit is Granularity.YEAR:
            there = step(there, Granularity.MONTH, sign * round(rest * 12))
        elif rest:
            there += sign * int(rest * (step(there, self.unit, 1) - there))
        begin, end = (there, last) if sign < 0 else (first, there)
        # A stretch is no finer than its unit tells: the past two months do not begin at an hour.
        granularity = max(anchor.granularity, min(self.unit, Granularity.DAY))
        return Interval(begin, end, granularity, approximate=bool(self.mod)) if begin < end else None


class Relation(StrEnum):
    """How a time lies to an event."""

    AFTER = "after"
    BEFORE = "before"
    SINCE = "since"
    UNTIL = "until"
    DURING = "during"


@dataclass(frozen=True, slots=True)
class FromEvent(Meaning):
    """A time told by an event that the words name by `phrase`: so far from it, or on one side of it without a bound.

    `value` is TIMEX3's of the amount alone ("two days" is P2D, whatever it is two days after).
    """

    shift: Meaning | None
    relation: Relation
    phrase: str = ""
    value: str = ""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return Outcome(None, self.value)
        if self.shift:
            found = self.shift.evaluate(anchor)
            return Outcome(found.interval, self.value or found.value)
        if self.relation is Relation.DURING:
            return placed(anchor)
        unit = anchor.granularity
        begin, end = anchor.begin, anchor.end
        if self.relation in (Relation.AFTER, Relation.SINCE):
            return Outcome(Interval(begin, OPEN, unit, approximate=True), self.value) if begin != OPEN else NOWHERE
        return Outcome(Interval(OPEN, end, unit, approximate=True), self.value) if end != OPEN else NOWHERE


@dataclass(frozen=True, slots=True)
class Repetition(Meaning):
    """A set of times (TIMEX3 SET): P1D, XXXX-WXX-7."""

    value: str
    mod: str = ""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        return Outcome(None, self.value, self.mod)


@dataclass(frozen=True, slots=True)
class Range(Meaning):
    """From the begin of `first` to the end of `last`; `last` is read from the anchor, or from what `first` comes to."""

    first: Meaning
    last: Meaning
    value: str = ""
    chained: bool = False

    def evaluate(self, anchor: Interval | None) -> Outcome:
        first = self.first.evaluate(anchor)
        last = self.last.evaluate(first.interval if self.chained else anchor)
        if first.interval is None or last.interval is None:
            return NOWHERE
        begin, end = first.interval.begin, last.interval.end
        if isinstance(begin, int) and isinstance(end, int) and begin >= end:
            return Outcome(first.interval, self.value or first.value)
        found = intervals.span(first.interval, last.interval)
        return Outcome(found, self.value or first.value, first.mod)

    @property
    def grain(self) -> Granularity | None:
        return self.first.grain
