"""Meanings that place a time: a date, a shift, an occurrence, the nth of a longer time, a part or a time of a day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline import intervals, timex3
from timeline.civil import DAY, HOUR, MINUTE
from timeline.intervals import Granularity, Interval, one, step, unit_start
from timeline.meanings.meaning import NOWHERE, Meaning, Outcome, placed
from timeline.repeating import Cycle, Repeating, Toward, occurrence

# A year has 53 weekends, a century 5,218; no text counts further.
_MOST_PICKED = 400
# An hour before this one, told of an evening, is of the morning after it.
_MORNING, _MORNING_PART = 6, "MO"
_OF_WEEKS = (Cycle.WEEKDAY, Cycle.WEEKEND)
# Of a night noon, too: it broke out on Saturday night, and by noon it was out.
_NOON, _NIGHT_FROM = 13, 20 * HOUR
_EVENING = 18 * HOUR
_OFFSETS = ("+", "-", "Z")


@dataclass(frozen=True, slots=True)
class Literal(Meaning):
    """A calendar date that needs no anchor. `value` is given where TIMEX3 writes it unlike its interval."""

    interval: Interval
    value: str = ""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        return placed(self.interval, self.value)

    @property
    def grain(self) -> Granularity | None:
        return self.interval.granularity


@dataclass(frozen=True, slots=True)
class Same(Meaning):
    """The very time of the anchor: at the same time, during this period."""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        return placed(anchor) if anchor else NOWHERE


_OF_THEIR_BEGIN = (Granularity.SEASON, Granularity.PART_OF_DAY)


@dataclass(frozen=True, slots=True)
class Shift(Meaning):
    """The cell of `cell` size that lies `amount` `unit`s from the anchor; 0 is the one that holds it.

    An anchor coarser than the cell keeps its own size: three days after a month is a month.
    """

    amount: int
    unit: Granularity
    cell: Granularity | None = None
    approximate: bool = False

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        if self.unit > Granularity.DAY and self.amount and anchor.is_bounded:
            return self._on_the_clock(anchor)
        cell = self.cell or self.unit
        cell = min(cell, max(anchor.granularity, Granularity.YEAR)) if anchor.is_bounded else cell
        first, last = anchor.bounds
        # A winter is of the year in which it begins, and a night of the day: the morning after it is that of its end.
        is_ended = self.amount > 0 and anchor.is_bounded and anchor.granularity not in _OF_THEIR_BEGIN
        start = last - 1 if is_ended else first
        if self.amount and anchor.granularity < self.unit and anchor.is_bounded:
            # Four months after a year is most likely still in it: nobody said from which month to count.
            start = (first + last) // 2
        # From the cell's first day, so that a month after 31 January is February; days are counted from a day.
        grid = min(cell, Granularity.DAY) if self.unit <= cell else Granularity.DAY
        if cell is Granularity.WEEK and self.unit < cell:
            grid = Granularity.DAY  # the week of the same day, and not of its Monday
        found = one(cell, step(unit_start(start, grid), self.unit, self.amount))
        return placed(intervals.about(found) if self.approximate else found)

    def _on_the_clock(self, anchor: Interval) -> Outcome:
        """Hours and minutes: from a time to a time of the same sharpness, from a day to a day."""
        first, last = anchor.bounds
        if anchor.granularity > Granularity.PART_OF_DAY:
            found = one(anchor.granularity, step(first, self.unit, self.amount))
        else:
            # From the end of the day that lets them stay within it.
            start = first if self.amount > 0 else last - 1
            found = one(min(anchor.granularity, Granularity.DAY), step(start, self.unit, self.amount))
        return placed(intervals.about(found) if self.approximate else found)

    @property
    def grain(self) -> Granularity | None:
        return self.cell or self.unit


@dataclass(frozen=True, slots=True)
class Occurrence(Meaning):
    """The occurrence of a repeating interval that lies `toward` the anchor; None: what the tense decides."""

    of: Repeating
    toward: Toward | None = None

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        if self.of.cycle in _OF_WEEKS and anchor.granularity < Granularity.WEEK and anchor.is_one_unit:
            return Outcome(anchor, timex3.value(anchor))  # nobody knows which Sunday of a month or a year
        found = occurrence(self.of, anchor, self.toward or Toward.NEAREST)
        return placed(found) if found else NOWHERE

    @property
    def grain(self) -> Granularity | None:
        return self.of.grain


@dataclass(frozen=True, slots=True)
class Nth(Meaning):
    """The `number`th `unit` inside the anchor, counted from its end where negative; `count` of them where more.

    Weeks count from the anchor's first day in sevens: the first week of March begins on the 1st.
    """

    number: int
    unit: Granularity
    count: int = 1

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or not anchor.is_bounded:
            return NOWHERE
        first, last = anchor.bounds
        if self.number > 0:
            begin = step(first, self.unit, self.number - 1)
            end = step(begin, self.unit, self.count)
        else:
            end = step(last, self.unit, self.number + 1)
            begin = step(end, self.unit, -self.count)
        if begin >= last or end <= first:
            return NOWHERE
        found = Interval(max(begin, first), min(end, last), max(self.unit, anchor.granularity))
        if self.count > 1:
            return placed(found, timex3.amount(self.count, self.unit))
        if self.unit is Granularity.WEEK:
            return placed(found, timex3.value(one(self.unit, (begin + end) // 2)))
        return placed(found)

    @property
    def grain(self) -> Granularity | None:
        return self.unit


@dataclass(frozen=True, slots=True)
class Pick(Meaning):
    """The `number`th occurrence inside the anchor, counted from its end where negative: the first Monday of a month."""

    number: int
    of: Repeating

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or not anchor.is_bounded:
            return NOWHERE
        first, last = anchor.bounds
        found = occurrence(self.of, Interval(first, first + 1, Granularity.SECOND), Toward.ON_OR_AFTER)
        if self.number < 0:
            found = occurrence(self.of, Interval(last - 1, last, Granularity.SECOND), Toward.ON_OR_BEFORE)
        if found is not None and found.bounds[0] < first:
            found = occurrence(self.of, found, Toward.AFTER)
        for _ in range(min(abs(self.number), _MOST_PICKED) - 1):
            if found is None:
                break
            found = occurrence(self.of, found, Toward.AFTER if self.number > 0 else Toward.BEFORE)
        if found is None or found.bounds[0] < first or found.bounds[0] >= last:
            return NOWHERE
        return placed(found)

    @property
    def grain(self) -> Granularity | None:
        return self.of.grain


def _day_of(anchor: Interval, hour: int, runs_on: bool = True) -> int:
    """The day of `anchor` that has an hour: of a night that is told, two o'clock is of the morning after it.

    `runs_on` says that a night which ends at midnight goes on for such an hour.
    """
    begin, end = anchor.bounds
    start = unit_start(begin, Granularity.DAY)
    if anchor.granularity > Granularity.PART_OF_DAY and begin - start >= _EVENING and hour <= _MORNING:
        return start + DAY  # at 11:57 p.m. it gave way, at 2:05 a.m. it was over
    is_before = start + hour * HOUR < begin and anchor.granularity is Granularity.PART_OF_DAY
    until = _NOON if begin - start >= _NIGHT_FROM else _MORNING
    has_morning = end > start + DAY or (runs_on and end == start + DAY and hour < until)
    return start + DAY if is_before and has_morning else start


def _is_evening(anchor: Interval) -> bool:
    """Whether a part of a day goes up to its end, so that dawn and morning are those after it."""
    begin, end = anchor.bounds
    day = unit_start(begin, Granularity.DAY)
    return anchor.granularity >= Granularity.PART_OF_DAY and end == day + DAY and begin - day >= _EVENING


@dataclass(frozen=True, slots=True)
class Part(Meaning):
    """A part (MO, MI, AF, EV, NI, DT) of the anchor's day; where the anchor is coarser than a day, the anchor."""

    name: str

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        if anchor.granularity < Granularity.DAY:
            return Outcome(anchor, timex3.value(anchor))
        first, _ = intervals.PARTS_OF_DAY.get(self.name, (0, 0))
        if self.name == _MORNING_PART and _is_evening(anchor):
            return placed(intervals.part_of_day(self.name, unit_start(anchor.bounds[1], Granularity.DAY)))
        start = _day_of(anchor, first, runs_on=False)
        return placed(intervals.part_of_day(self.name, start))

    @property
    def grain(self) -> Granularity | None:
        return Granularity.PART_OF_DAY


@dataclass(frozen=True, slots=True)
class Clock(Meaning):
    """A time of the anchor's day. `value` is TIMEX3's clock text where it differs (T24:00).

    `approximate` says that words beside it make it rough: "about 3 p.m.", "shortly before noon". `zone` is what the
    text tells; only an offset in figures is part of the value.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    value: str = ""
    zone: str = ""
    approximate: bool = False

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or anchor.granularity < Granularity.DAY:
            return Outcome(anchor, timex3.value(anchor)) if anchor else NOWHERE
        start = _day_of(anchor, self.hour)
        unit = Granularity.SECOND if self.second is not None else Granularity.MINUTE
        if self.minute is None:
            unit = Granularity.HOUR
        begin = start + self.hour * HOUR + (self.minute or 0) * MINUTE + (self.second or 0)
        found = intervals.about(one(unit, begin)) if self.approximate else one(unit, begin)
        clock = self.value or timex3.clock_text(begin, unit)
        return placed(found, f"{timex3.day_text(start)}T{clock}{self.zone if self.zone.startswith(_OFFSETS) else ''}")

    @property
    def grain(self) -> Granularity | None:
        return Granularity.MINUTE


@dataclass(frozen=True, slots=True)
class Of(Meaning):
    """`inner` read from what `outer` comes to: the third quarter of last year, two weeks from next Tuesday."""

    outer: Meaning
    inner: Meaning

    def evaluate(self, anchor: Interval | None) -> Outcome:
        outer = self.outer.evaluate(anchor)
        if outer.interval is None:
            return NOWHERE
        inner = self.inner.evaluate(outer.interval)
        return replace(inner, mod=inner.mod or outer.mod) if outer.mod else inner

    @property
    def grain(self) -> Granularity | None:
        return self.inner.grain
