"""The time algebra: what words say, before any date is known, as small values that are functions of an anchor.

Operators follow SCATE (Bethard and Parker 2016). No word of any language is known here, and no rule sees a date.
"""

from __future__ import annotations

import dataclasses
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from functools import cache
from typing import Any, cast

from timeline import civil, intervals, timex3
from timeline.civil import DAY, HOUR, MINUTE
from timeline.errors import DatelineError, NotADateError
from timeline.intervals import OPEN, UNKNOWN, Granularity, Interval, one, step, unit_start
from timeline.repeating import Cycle, Repeating, Toward, occurrence


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a meaning comes to: a place in time where it has one, and TIMEX3's value and mod."""

    interval: Interval | None
    value: str
    mod: str = ""


class Meaning(ABC):
    """A function of an anchor. Subclasses are frozen, slotted dataclasses, and are stored with their expression."""

    __slots__ = ()

    @abstractmethod
    def evaluate(self, anchor: Interval | None) -> Outcome:
        """`anchor` is None where the expression needs none, or where its anchor has no date yet.

        Raises OutOfRangeError or NotADateError where the anchor leads out of the calendar.
        """

    @property
    def grain(self) -> Granularity | None:
        """How fine the outcome will be, told without a date; None for what has no place on the calendar."""
        return None


# A year has 53 weekends, a century 5,218; no text counts further.
_MOST_PICKED = 400
NOWHERE = Outcome(None, "")


def placed(interval: Interval, value: str = "", mod: str = "") -> Outcome:
    return Outcome(interval, value or timex3.value(interval), mod)


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
        if self.amount or anchor.granularity > Granularity.DAY:
            cell = min(cell, max(anchor.granularity, Granularity.YEAR)) if anchor.is_bounded else cell
        first, last = anchor.bounds
        start = last - 1 if self.amount > 0 and anchor.is_bounded else first
        if self.amount and anchor.granularity < self.unit and anchor.is_bounded:
            # Four months after a year is most likely still in it: nobody said from which month to count.
            start = (first + last) // 2
        # From the cell's first day, so that a month after 31 January is February; days are counted from a day.
        grid = min(cell, Granularity.DAY) if self.unit <= cell else Granularity.DAY
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
        found = occurrence(self.of, anchor, self.toward or Toward.NEAREST)
        if found and self.toward is Toward.ONWARD and self.of == _WINTER:
            # Histories name the winter that their story comes to by the year in which most of it lies.
            return placed(found, f"{timex3.year_text(civil.year_of(found.bounds[1] - 1))}-WI")
        return placed(found) if found else NOWHERE

    @property
    def grain(self) -> Granularity | None:
        return self.of.grain


_WINTER = Repeating(Cycle.SEASON, 4)


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


@dataclass(frozen=True, slots=True)
class Part(Meaning):
    """A part (MO, MI, AF, EV, NI, DT) of the anchor's day; where the anchor is coarser than a day, the anchor."""

    name: str

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        first = anchor.bounds[0]
        if anchor.granularity < Granularity.DAY:
            return Outcome(anchor, timex3.value(anchor))
        return placed(intervals.part_of_day(self.name, unit_start(first, Granularity.DAY)))

    @property
    def grain(self) -> Granularity | None:
        return Granularity.PART_OF_DAY


@dataclass(frozen=True, slots=True)
class Clock(Meaning):
    """A time of the anchor's day. `value` is TIMEX3's clock text where it differs (T24:00)."""

    hour: int
    minute: int | None = None
    second: int | None = None
    value: str = ""
    zone: str = ""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or anchor.granularity < Granularity.DAY:
            return Outcome(anchor, timex3.value(anchor)) if anchor else NOWHERE
        start = unit_start(anchor.bounds[0], Granularity.DAY)
        unit = Granularity.SECOND if self.second is not None else Granularity.MINUTE
        if self.minute is None:
            unit = Granularity.HOUR
        begin = start + self.hour * HOUR + (self.minute or 0) * MINUTE + (self.second or 0)
        found = one(unit, begin)
        clock = self.value or timex3.clock_text(begin, unit)
        return placed(found, f"{timex3.day_text(start)}T{clock}{self.zone}")

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


class Mod(StrEnum):
    """TIMEX3's modifiers."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


_THIRD = {Mod.START: 0, Mod.MID: 1, Mod.END: 2}
_FINER = {
    Granularity.CENTURY: Granularity.YEAR,
    Granularity.DECADE: Granularity.YEAR,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.HALF: Granularity.MONTH,
    Granularity.QUARTER: Granularity.MONTH,
    Granularity.SEASON: Granularity.MONTH,
    Granularity.MONTH: Granularity.DAY,
    Granularity.WEEK: Granularity.DAY,
    Granularity.DAY: Granularity.HOUR,
    Granularity.PART_OF_DAY: Granularity.HOUR,
}


@dataclass(frozen=True, slots=True)
class Modified(Meaning):
    """`meaning` with a TIMEX3 mod: its first, middle or last third, a sign of roughness, or one side of it."""

    meaning: Meaning
    mod: Mod

    def evaluate(self, anchor: Interval | None) -> Outcome:
        whole = self.meaning.evaluate(anchor)
        interval = whole.interval
        if interval is not None:
            interval = _modified(interval, self.mod)
        return Outcome(interval, whole.value, self.mod.value)

    @property
    def grain(self) -> Granularity | None:
        return self.meaning.grain


def _modified(interval: Interval, mod: Mod) -> Interval:
    if mod in _THIRD:
        return _third(interval, _THIRD[mod])
    if mod in (Mod.BEFORE, Mod.ON_OR_BEFORE):
        bound = interval.begin if mod is Mod.BEFORE else interval.end
        return replace(interval, begin=UNKNOWN, end=bound) if bound is not UNKNOWN else interval
    if mod in (Mod.AFTER, Mod.ON_OR_AFTER):
        bound = interval.end if mod is Mod.AFTER else interval.begin
        return replace(interval, begin=bound, end=UNKNOWN) if bound is not UNKNOWN else interval
    return intervals.about(interval)


def _third(interval: Interval, which: int) -> Interval:
    """A third of the interval in whole units of the next finer size, marked approximate."""
    finer = _FINER.get(interval.granularity)
    if finer is None or not interval.is_bounded:
        return intervals.about(interval)
    first, last = interval.bounds
    begin = unit_start(first + (last - first) * which // 3, finer) if which else first
    end = unit_start(first + (last - first) * (which + 1) // 3, finer) if which < 2 else last
    return Interval(begin, end, finer, approximate=True) if begin < end else intervals.about(interval)


class Ref(StrEnum):
    """TIMEX3's vague times."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Reference(Meaning):
    """The past, the present or the future of the anchor."""

    ref: Ref

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or not anchor.is_bounded:
            return Outcome(None, self.ref.value)
        first, last = anchor.bounds
        if self.ref is Ref.PRESENT:
            return Outcome(intervals.about(anchor), self.ref.value)
        begin, end = (UNKNOWN, first) if self.ref is Ref.PAST else (last, UNKNOWN)
        return Outcome(Interval(begin, end, anchor.granularity, approximate=True), self.ref.value)


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
        interval = None if anchor is None else self._interval(anchor)
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
        if rest:
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
        return Outcome(found, self.value or first.value)

    @property
    def grain(self) -> Granularity | None:
        return self.first.grain


@dataclass(frozen=True, slots=True)
class Again(Meaning):
    """The anchor's month, quarter or day in another year: the 1988 quarter."""

    year: int
    cell: Granularity = Granularity.QUARTER

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        first = anchor.bounds[0]
        cell = max(min(anchor.granularity, self.cell), Granularity.YEAR)
        return placed(one(cell, step(first, Granularity.YEAR, self.year - civil.year_of(first))))

    @property
    def grain(self) -> Granularity | None:
        return self.cell


@dataclass(frozen=True, slots=True)
class EraYear(Meaning):
    """A year of one to three figures, in the era of the anchor: 480 after 490 BC is 480 BC."""

    number: int

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        before = civil.year_of(anchor.bounds[0]) < 1
        return placed(intervals.year(1 - self.number if before else self.number))

    @property
    def grain(self) -> Granularity | None:
        return Granularity.YEAR


@dataclass(frozen=True, slots=True)
class Ambiguous(Meaning):
    """Words that allow two dates (3/4/2020); `first` is the likelier, `other` is offered."""

    first: Meaning
    other: Meaning

    def evaluate(self, anchor: Interval | None) -> Outcome:
        return self.first.evaluate(anchor)

    @property
    def grain(self) -> Granularity | None:
        return self.first.grain


@dataclass(frozen=True, slots=True)
class Named(Meaning):
    """A date given with its weekday (0 is Monday): Friday, October 23. A mismatch is a doubt, see `resolve`.

    Where the year is left open, the weekday tells it: of the dates on either side of the anchor the one that fits.
    """

    meaning: Meaning
    weekday: int

    def evaluate(self, anchor: Interval | None) -> Outcome:
        found = self.meaning.evaluate(anchor)
        if isinstance(self.meaning, Occurrence) and self.mismatch(found.interval):
            for toward in (Toward.BEFORE, Toward.AFTER):
                other = replace(self.meaning, toward=toward).evaluate(anchor)
                if other.interval is not None and not self.mismatch(other.interval):
                    return other
        return found

    def mismatch(self, interval: Interval | None) -> bool:
        if interval is None or not isinstance(interval.begin, int):
            return False
        return civil.weekday(interval.begin // DAY) != self.weekday

    @property
    def grain(self) -> Granularity | None:
        return self.meaning.grain


@cache
def _part_names(kind: type[Meaning]) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.type == "Meaning")  # type: ignore[arg-type]


def parts(meaning: Meaning) -> tuple[tuple[str, Meaning], ...]:
    """The meanings that `meaning` is made of, by the names of its fields."""
    return tuple((name, getattr(meaning, name)) for name in _part_names(type(meaning)))


def directed(meaning: Meaning, toward: Toward) -> Meaning:
    """`meaning` with the direction of its incomplete dates decided; what was decided before stays."""
    if isinstance(meaning, Occurrence):
        return meaning if meaning.toward else replace(meaning, toward=toward)
    changed = {name: directed(part, toward) for name, part in parts(meaning) if name != "inner"}
    return replace(meaning, **changed) if changed else meaning  # type: ignore[type-var]


def is_undirected(meaning: Meaning) -> bool:
    """Whether an incomplete date in it still waits for a direction."""
    if isinstance(meaning, Occurrence):
        return meaning.toward is None
    return any(is_undirected(part) for name, part in parts(meaning) if name != "inner")


# --- text for the store -------------------------------------------------------------------------------------------

_CLASSES: Mapping[str, type[Meaning]] = {
    each.__name__: each
    for each in (Literal, Shift, Occurrence, Nth, Part, Clock, Of, Modified, Reference, Duration, Repetition, Range)
} | {each.__name__: each for each in (Again, EraYear, Pick, Ambiguous, Named, FromEvent)}


def dumps(meaning: Meaning) -> str:
    """Compact JSON: {"is":"Shift","amount":-1,"unit":"DAY"}; fields that keep their default are left out."""
    return json.dumps(_plain(meaning), ensure_ascii=False, separators=(",", ":"))


def _plain(meaning: Meaning) -> dict[str, Any]:
    found: dict[str, Any] = {"is": type(meaning).__name__}
    for field in dataclasses.fields(meaning):  # type: ignore[arg-type]
        value = getattr(meaning, field.name)
        if value != field.default:
            found[field.name] = _plain_value(value)
    return found


def _plain_value(value: Any) -> Any:
    if isinstance(value, Meaning):
        return _plain(value)
    if isinstance(value, Granularity):
        return value.name
    if isinstance(value, Repeating):
        return [value.cycle.value, value.number, value.day, value.name]
    return str(value) if isinstance(value, Interval | Enum) else value


def loads(text: str) -> Meaning:
    """The meaning that `dumps` wrote. Raises NotADateError for anything else."""
    try:
        return _meaning(json.loads(text))
    except DatelineError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NotADateError(f'"{text[:60]}" is not a stored meaning.') from error


def _meaning(plain: Any) -> Meaning:
    if not isinstance(plain, dict):
        raise TypeError("a stored meaning is a JSON object")
    fields = dict(cast("dict[str, Any]", plain))
    kind = _CLASSES[fields.pop("is")]
    known = {field.name: str(field.type) for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: _READ[known[name]](value) for name, value in fields.items()})


def _repeating(plain: Any) -> Repeating:
    cycle, number, day, name = plain
    return Repeating(Cycle(cycle), _integer(number), _integer(day), _text(name))


def _integer(plain: Any) -> int:
    if type(plain) is not int:
        raise TypeError("not a whole number")
    return plain


def _number(plain: Any) -> float | None:
    if plain is not None and type(plain) not in (int, float):
        raise TypeError("not a number")
    return plain


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise TypeError("not a text")
    return plain


def _flag(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise TypeError("neither true nor false")
    return plain


def _unit(plain: Any) -> Granularity | None:
    return None if plain is None else Granularity[_text(plain)]


# How a field of each written type is read back.
_READ: dict[str, Callable[[Any], Any]] = {
    "int": _integer,
    "int | None": lambda plain: None if plain is None else _integer(plain),
    "float | None": _number,
    "str": _text,
    "bool": _flag,
    "Granularity": _unit,
    "Granularity | None": _unit,
    "Toward | None": lambda plain: None if plain is None else Toward(plain),
    "Interval": lambda plain: intervals.parse(_text(plain)),
    "Repeating": _repeating,
    "Meaning": _meaning,
    "Meaning | None": lambda plain: None if plain is None else _meaning(plain),
    "Relation": Relation,
    "Mod": Mod,
    "Ref": Ref,
    "Side": Side,
}
