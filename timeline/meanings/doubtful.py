"""Meanings that a part of the anchor or a second reading decides: its era, its weekday, the other order of figures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline import civil, feasts, intervals
from timeline.civil import DAY
from timeline.intervals import Granularity, Interval, one, step
from timeline.meanings.meaning import NOWHERE, Meaning, Outcome, placed
from timeline.meanings.placing import Clock, Literal, Occurrence
from timeline.repeating import Cycle, Toward

# So many months back a day is looked for that fits its weekday.
_MONTHS = 6
# Years from the first of a decade to its last.
_LAST_OF_DECADE = 9


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
    """A year of one to three figures, or the decade that begins so, in the era of the anchor: 480 after 490 BC."""

    number: int
    unit: Granularity = Granularity.YEAR

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None:
            return NOWHERE
        before = civil.year_of(anchor.bounds[0]) < 1
        told = self.in_era(is_before=before)
        return placed(told.interval, told.value)

    def in_era(self, *, is_before: bool) -> Literal:
        """The year before Christ or after; the 450s BC are those from 459 to 450."""
        if self.unit is not Granularity.DECADE:
            return Literal(intervals.year(1 - self.number if is_before else self.number))
        if not is_before:
            return Literal(one(Granularity.DECADE, civil.moment(self.number)))
        first = 1 - self.number - _LAST_OF_DECADE
        span = Interval(civil.moment(first), civil.moment(first + _LAST_OF_DECADE + 1), Granularity.DECADE)
        return Literal(span, f"BC{self.number // 10:03d}")

    @property
    def grain(self) -> Granularity | None:
        return self.unit


@dataclass(frozen=True, slots=True)
class OfCentury(Literal):
    """A time of whose year two figures were told, or a decade by its name: '62, the eighties.

    Of the years that end so it is the last one not more than `ahead` years after the anchor.
    """

    ahead: int = 0

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or not anchor.is_bounded:
            return placed(self.interval)
        first, last = self.interval.bounds
        after = civil.year_of(first) - civil.year_of(anchor.bounds[0]) - self.ahead
        years = -100 * -(-after // 100)
        moved = (step(each, Granularity.YEAR, years) for each in (first, last))
        return placed(replace(self.interval, **dict(zip(("begin", "end"), moved, strict=True))))


@dataclass(frozen=True, slots=True)
class PerhapsNumber(Literal):
    """Four figures that are a year or else say how many: the toll went from 1745 to 1812."""


@dataclass(frozen=True, slots=True)
class OfNoDay(Literal):
    """The year of a day that is in no calendar: 29 February 2019."""


@dataclass(frozen=True, slots=True)
class SpokenClock(Clock):
    """An hour of the clock face, of which nobody said whether it is before noon: half past seven."""

    @property
    def other(self) -> Clock:
        """The same on the other side of noon."""
        return Clock((self.hour + 12) % 24, self.minute, approximate=self.approximate)


@dataclass(frozen=True, slots=True)
class _Either(Meaning):
    """Two things that words may mean; `first` is taken, `other` is offered."""

    first: Meaning
    other: Meaning

    def evaluate(self, anchor: Interval | None) -> Outcome:
        return self.first.evaluate(anchor)

    @property
    def grain(self) -> Granularity | None:
        return self.first.grain


@dataclass(frozen=True, slots=True)
class Ambiguous(_Either):
    """Words that allow two dates (3/4/2020); `first` is the likelier, unless the weekday beside it fits the other."""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        found = self.first.evaluate(anchor)
        if isinstance(self.first, Named) and isinstance(self.other, Named) and self.first.mismatch(found.interval):
            other = self.other.evaluate(anchor)
            return found if self.other.mismatch(other.interval) else other
        return found


@dataclass(frozen=True, slots=True)
class Disputed(_Either):
    """Words that may be read from another anchor as well; `other` is what they come to there."""


@dataclass(frozen=True, slots=True)
class Straddling(_Either):
    """A time that lies in two years and was named by one: the winter of 1988 begins in it, or ends in it."""


@dataclass(frozen=True, slots=True)
class Named(Meaning):
    """A date given with its weekday (0 is Monday): Friday, October 23. A mismatch is a doubt, see `resolve`.

    Where the year is left open, the weekday tells it: of the dates on either side of the anchor the one that fits.
    Where the month is, the months before are tried too. `feast` is the movable one that the day was said to be, which
    tells the year better than its weekday.
    """

    meaning: Meaning
    weekday: int
    feast: str = ""

    def evaluate(self, anchor: Interval | None) -> Outcome:
        found = self.meaning.evaluate(anchor)
        if isinstance(self.meaning, Occurrence) and self.mismatch(found.interval):
            for toward in (Toward.BEFORE, Toward.AFTER):
                other = replace(self.meaning, toward=toward).evaluate(anchor)
                if other.interval is not None and not self.mismatch(other.interval):
                    return other
            if self.meaning.of.cycle is Cycle.DAY_OF_MONTH:
                return self._months_back(self.meaning, anchor) or found
        return found

    def _months_back(self, meaning: Occurrence, anchor: Interval | None) -> Outcome | None:
        """Tuesday the 18th: of the last months the latest whose 18th was a Tuesday."""
        before = replace(meaning, toward=Toward.BEFORE)
        for _ in range(_MONTHS):
            outcome = before.evaluate(anchor)
            if outcome.interval is None or not self.mismatch(outcome.interval):
                return outcome if outcome.interval else None
            anchor = outcome.interval
        return None

    def mismatch(self, interval: Interval | None) -> bool:
        if interval is None or not isinstance(interval.begin, int):
            return False
        if self.feast:
            return feasts.day_of(self.feast, civil.year_of(interval.begin)).begin != interval.begin // DAY * DAY
        return not civil.may_be_weekday(interval.begin // DAY, self.weekday)

    @property
    def grain(self) -> Granularity | None:
        return self.meaning.grain
