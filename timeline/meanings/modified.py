"""Meanings with a TIMEX3 mod, and the vague past, present and future."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from timeline import intervals
from timeline.intervals import UNKNOWN, Granularity, Interval, unit_start
from timeline.meanings.meaning import Meaning, Outcome


class Mod(StrEnum):
    """TIMEX3's modifiers."""

    START = "START"
    MID = "MID"
    END = "END"
    # Narrower or wider than a third, for which TIMEX3 has no words of their own.
    OPENING = "OPENING"
    CLOSING = "CLOSING"
    FIRST_HALF = "FIRST_HALF"
    SECOND_HALF = "SECOND_HALF"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"

    @property
    def timex(self) -> str:
        """As TIMEX3 writes it."""
        return _AS_TIMEX.get(self, self.value)


_AS_TIMEX = {Mod.OPENING: "START", Mod.FIRST_HALF: "START", Mod.CLOSING: "END", Mod.SECOND_HALF: "END"}
# Which of how many parts. Nobody calls October the end of a year: its end is two months of twelve, a sixth.
_SHARES = {
    Mod.START: (0, 3),
    Mod.MID: (1, 3),
    Mod.END: (2, 3),
    Mod.OPENING: (0, 6),
    Mod.CLOSING: (5, 6),
    Mod.FIRST_HALF: (0, 2),
    Mod.SECOND_HALF: (1, 2),
}
_OF_YEARS = (Granularity.CENTURY, Granularity.DECADE)
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
    """`meaning` with a TIMEX3 mod: one part of it, as its last third, a sign of roughness, or one side of it."""

    meaning: Meaning
    mod: Mod

    def evaluate(self, anchor: Interval | None) -> Outcome:
        whole = self.meaning.evaluate(anchor)
        interval = whole.interval
        if interval is not None:
            interval = _modified(interval, self.mod)
        return Outcome(interval, whole.value, self.mod.timex)

    @property
    def grain(self) -> Granularity | None:
        return self.meaning.grain


def _modified(interval: Interval, mod: Mod) -> Interval:
    if mod in _SHARES:
        return _share(interval, *_SHARES[mod])
    if mod in (Mod.BEFORE, Mod.ON_OR_BEFORE):
        bound = interval.begin if mod is Mod.BEFORE else interval.end
        return replace(interval, begin=UNKNOWN, end=bound) if bound is not UNKNOWN else interval
    if mod in (Mod.AFTER, Mod.ON_OR_AFTER):
        bound = interval.end if mod is Mod.AFTER else interval.begin
        return replace(interval, begin=bound, end=UNKNOWN) if bound is not UNKNOWN else interval
    return intervals.about(interval)


def _share(interval: Interval, which: int, parts: int) -> Interval:
    """One of the equal parts of the interval in whole units of the next finer size.

    Marked approximate, but for halves that are whole years: fifty of a century, five of a decade.
    """
    finer = _FINER.get(interval.granularity)
    if finer is None or not interval.is_bounded:
        return intervals.about(interval)
    first, last = interval.bounds
    begin = unit_start(first + (last - first) * which // parts, finer) if which else first
    end = unit_start(first + (last - first) * (which + 1) // parts, finer) if which + 1 < parts else last
    is_rough = parts != 2 or interval.granularity not in _OF_YEARS  # halves
    return Interval(begin, end, finer, approximate=is_rough) if begin < end else intervals.about(interval)


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
