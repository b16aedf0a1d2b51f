"""Interval: a half-open stretch of civil time with granularity and certainty, written as EDTF (ISO 8601-2).

The text is the identity: `parse(str(x)) == x` for every interval.
"""

from timeline.intervals.building import about, day, month, one, part_name, part_of_day, span, whole_days, year
from timeline.intervals.edtf_reading import parse
from timeline.intervals.edtf_text import edtf
from timeline.intervals.interval import Interval
from timeline.intervals.units import (
    FIRST_MOMENT,
    LAST_MOMENT,
    OPEN,
    PARTS_OF_DAY,
    UNKNOWN,
    Edge,
    Granularity,
    step,
    unit_start,
)

__all__ = [
    "FIRST_MOMENT",
    "LAST_MOMENT",
    "OPEN",
    "PARTS_OF_DAY",
    "UNKNOWN",
    "Edge",
    "Granularity",
    "Interval",
    "about",
    "day",
    "edtf",
    "month",
    "one",
    "parse",
    "part_name",
    "part_of_day",
    "span",
    "step",
    "unit_start",
    "whole_days",
    "year",
]
