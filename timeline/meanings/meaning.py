"""What a meaning is: a small value that is a function of an anchor."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import timex3
from timeline.intervals import Granularity, Interval


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a meaning comes to: a place in time where it has one, and TIMEX3's value and mod."""

    interval: Interval | None
    value: str
    mod: str = ""


class Meaning:
    """A function of an anchor. Subclasses are frozen, slotted dataclasses, and are stored with their expression.

    No abstract base class, for those take many times as long to say what is one of them.
    """

    __slots__ = ()

    def evaluate(self, anchor: Interval | None) -> Outcome:
        """`anchor` is None where the expression needs none, or where its anchor has no date yet.

        Raises OutOfRangeError or NotADateError where the anchor leads out of the calendar.
        """
        raise NotImplementedError

    @property
    def grain(self) -> Granularity | None:
        """How fine the outcome will be, told without a date; None for what has no place on the calendar."""
        return None


NOWHERE = Outcome(None, "")


def placed(interval: Interval, value: str = "", mod: str = "") -> Outcome:
    return Outcome(interval, value or timex3.value(interval), mod)
