"""An event's date and state as numbers: begin, end, flags and unit."""

from __future__ import annotations

from timeline.intervals import OPEN, Edge, Granularity, Interval
from timeline.layout.flags import (
    APPROXIMATE,
    BY_HAND,
    CONFIRMED,
    DISMISSED,
    DOUBTFUL_BELOW,
    INFERRED,
    ONE_UNIT,
    OPEN_BEGIN,
    OPEN_END,
    PINNED,
    QUESTIONED,
    UNCERTAIN,
    UNDATED,
    UNKNOWN_BEGIN,
    UNKNOWN_END,
)
from timeline.model import Chooser, Event, Status

STATUS_FLAGS = {Status.FOUND: 0, Status.CONFIRMED: CONFIRMED, Status.DISMISSED: DISMISSED}
Numbers = tuple[int, int, int, int]


def numbers(event: Event) -> Numbers:
    """(begin, end, flags, unit) of an event."""
    flags = STATUS_FLAGS[event.status]
    if event.pin:
        flags |= PINNED
    if event.is_inferred:
        flags |= INFERRED
    if event.added_by is Chooser.USER:
        flags |= BY_HAND
    begin, end, of_date, unit = numbers_of(event.shown, event.confidence)
    return begin, end, flags | of_date, unit


def numbers_of(interval: Interval | None, confidence: float) -> Numbers:
    """(begin, end, flags, unit) of a date."""
    if interval is None or (isinstance(interval.begin, Edge) and isinstance(interval.end, Edge)):
        return 0, 0, UNDATED, Granularity.DAY
    flags = (APPROXIMATE if interval.approximate else 0) | (QUESTIONED if interval.uncertain else 0)
    if interval.uncertain or confidence < DOUBTFUL_BELOW:
        flags |= UNCERTAIN
    begin, end = interval.begin, interval.end
    if isinstance(begin, Edge):
        assert isinstance(end, int)
        return end, end, flags | (OPEN_BEGIN if begin is OPEN else UNKNOWN_BEGIN), interval.granularity
    if isinstance(end, Edge):
        return begin, begin, flags | (OPEN_END if end is OPEN else UNKNOWN_END), interval.granularity
    return begin, end, flags | (ONE_UNIT if interval.is_one_unit else 0), interval.granularity
