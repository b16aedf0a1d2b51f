"""Quarters of a firm that counts its years from a month of its own."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import civil, timex3
from timeline.intervals import Granularity, Interval, one, step, unit_start
from timeline.meanings.meaning import NOWHERE, Meaning, Outcome

_QUARTERS = 4
_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Fiscal(Meaning):
    """The three months up to the end of the anchor, or `shift` quarters on from them.

    `number` is that of the quarter in the firm's year, 0 where nobody counted it; TIMEX3 writes the fourth quarter that
    ended on 30 September 1989 as 1989-Q4. `year` is the firm's year where it was named.
    """

    number: int = 0
    shift: int = 0
    year: int = 0

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or not anchor.is_bounded:
            return NOWHERE
        last = anchor.bounds[1]
        end = step(last, Granularity.MONTH, _MONTHS * self.shift)
        begin = step(end, Granularity.MONTH, -_MONTHS)
        return Outcome(Interval(begin, end, _granularity(begin, end)), self._value(last, begin, end))

    def _value(self, last: int, begin: int, end: int) -> str:
        if not self.number:
            return timex3.value(one(Granularity.QUARTER, (begin + end) // 2))  # most of it
        counted = (self.number - 1 - self.shift) % _QUARTERS
        year = self.year or civil.year_of(last - 1) + (counted + self.shift) // _QUARTERS
        return f"{timex3.year_text(year)}-Q{self.number}"

    @property
    def grain(self) -> Granularity | None:
        return Granularity.QUARTER


def _granularity(begin: int, end: int) -> Granularity:
    """A quarter of the calendar where it is one, else whole months, else days: many a firm counts in weeks."""
    if unit_start(begin, Granularity.QUARTER) == begin:
        return Granularity.QUARTER
    is_months = unit_start(begin, Granularity.MONTH) == begin and unit_start(end, Granularity.MONTH) == end
    return Granularity.MONTH if is_months else Granularity.DAY


def counted_as(meaning: Meaning) -> int | None:
    """The number of the quarter of its firm that a date comes to; None for other dates."""
    while not isinstance(meaning, Fiscal):
        inner = getattr(meaning, "inner", None)
        if not isinstance(inner, Meaning):
            return None
        meaning = inner
    return meaning.number
