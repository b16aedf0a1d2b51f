"""The time algebra: what words say, before any date is known, as small values that are functions of an anchor.

Operators follow SCATE (Bethard and Parker 2016). No word of any language is known here, and no rule sees a date.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from timeline.intervals import Interval


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
        """`anchor` is None where the expression needs none, or where its anchor has no date yet."""
