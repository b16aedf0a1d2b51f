"""The year of somebody's life that an age tells."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import civil, timex3
from timeline.intervals import Granularity, Interval, one, step
from timeline.meanings.meaning import NOWHERE, Meaning, Outcome, placed


@dataclass(frozen=True, slots=True)
class Aged(Meaning):
    """From the birthday on which somebody who was born at the anchor became so old, up to the next one; or that day.

    TIMEX3 has no such year: its value is the year of the calendar in which it began.
    """

    years: int
    is_birthday: bool = False

    def evaluate(self, anchor: Interval | None) -> Outcome:
        if anchor is None or not anchor.is_bounded:
            return NOWHERE
        unit = min(anchor.granularity, Granularity.DAY)
        # A life that is told from its first day to its last begins with the birth.
        birth = one(unit, anchor.bounds[0])
        birthday = one(unit, step(birth.bounds[0], Granularity.YEAR, self.years))
        if self.is_birthday:
            return placed(birthday)
        # Of whom it is not known on which day he was born, it is not known on which he was a year older either.
        end = step(birth.bounds[0 if unit is Granularity.DAY else 1], Granularity.YEAR, self.years + 1)
        value = timex3.year_text(civil.year_of(birthday.bounds[0]))
        return Outcome(Interval(birthday.bounds[0], end, unit), value)

    @property
    def grain(self) -> Granularity | None:
        return Granularity.DAY if self.is_birthday else Granularity.YEAR
