"""The words of the window for what an event's date may lack, and for the time between two events."""

from __future__ import annotations

from timeline.civil import DAY, HOUR
from timeline.intervals import Granularity, Interval
from timeline.wording import words

NO_DATE = "no date"


def in_words(interval: Interval | None) -> str:
    return words(interval) if interval else NO_DATE


def gap_in_words(earlier: Interval | None, later: Interval | None) -> str:
    """How much time lies between the begins of two events: "25 days"; empty where one has none."""
    if earlier is None or later is None or not isinstance(earlier.begin, int) or not isinstance(later.begin, int):
        return ""
    days = later.begin // DAY - earlier.begin // DAY
    if days == 0:
        fine = min(earlier.granularity, later.granularity) >= Granularity.PART_OF_DAY
        hours = (later.begin - earlier.begin) // HOUR if fine else 0
        return _counted(hours, "hour") if hours else "same day"
    if days < 90:
        return _counted(days, "day")
    return _counted(round(days / 30.44), "month") if days < 730 else _counted(round(days / 365.2425), "year")


def _counted(count: int, unit: str) -> str:
    return f"{count:,} {unit}" if count == 1 else f"{count:,} {unit}s"
