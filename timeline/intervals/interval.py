"""Interval: a half-open stretch of civil time with granularity and certainty."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.civil import DAY
from timeline.errors import NotADateError
from timeline.intervals.edtf_text import edtf
from timeline.intervals.units import (
    FIRST_MOMENT,
    LAST_MOMENT,
    SECONDS_OF,
    YEAR_ZERO,
    Edge,
    Granularity,
    checked,
    part_of_hours,
    step,
    unit_start,
)


@dataclass(frozen=True, slots=True, order=False)
class Interval:
    """[begin, end) in seconds of civil time (see `civil`), or an `Edge` where an end is open or unknown.

    Granularity is made canonical: it is coarsened or refined to what the EDTF text of the ends can say, so two
    intervals are equal exactly when their texts are. Raises NotADateError unless begin < end, OutOfRangeError outside
    the years -9999 to 9999.
    """

    begin: int | Edge
    end: int | Edge
    granularity: Granularity = Granularity.DAY
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        begin, end = self.begin, self.end
        if isinstance(begin, int):
            checked(begin)
        if isinstance(end, int):
            checked(end)
        if isinstance(begin, int) and isinstance(end, int) and begin >= end:
            raise NotADateError("An interval must begin before it ends.")
        object.__setattr__(self, "granularity", _canonical(begin, end, self.granularity))
        if isinstance(begin, Edge) and isinstance(end, Edge):
            # "../.." has no place for the signs.
            object.__setattr__(self, "approximate", False)
            object.__setattr__(self, "uncertain", False)

    @property
    def is_bounded(self) -> bool:
        return isinstance(self.begin, int) and isinstance(self.end, int)

    @property
    def bounds(self) -> tuple[int, int]:
        """Both ends in seconds; an open or unknown end is the other end, or the first and last moment there is."""
        if isinstance(self.begin, int):
            return self.begin, self.end if isinstance(self.end, int) else LAST_MOMENT
        return FIRST_MOMENT, self.end if isinstance(self.end, int) else LAST_MOMENT

    @property
    def is_one_unit(self) -> bool:
        """Whether this is exactly one year, month, day ... of its granularity."""
        if not (isinstance(self.begin, int) and isinstance(self.end, int)):
            return False
        return _one_unit(self.begin, self.end, self.granularity)

    def __str__(self) -> str:
        return edtf(self)


def _aligned(begin: int | Edge, end: int | Edge, unit: Granularity) -> bool:
    for bound in (begin, end):
        if isinstance(bound, int) and bound != LAST_MOMENT and unit_start(bound, unit) != bound:
            return False
    return True


def _one_unit(begin: int, end: int, unit: Granularity) -> bool:
    if unit is Granularity.PART_OF_DAY:
        return part_of_hours(begin, end) is not None
    if unit_start(begin, unit) != begin:
        return False
    if unit is Granularity.WEEKEND:
        return end - begin == 2 * DAY
    size = SECONDS_OF.get(unit) or (7 * DAY if unit is Granularity.WEEK else 0)
    if size:
        return end - begin == size
    return begin < LAST_MOMENT and step(begin, unit, 1) == end


def _is_day(begin: int, end: int) -> bool:
    return end - begin == DAY and not begin % DAY


_CLOCK = (Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND)


def _canonical(begin: int | Edge, end: int | Edge, wanted: Granularity) -> Granularity:
    """The granularity that the text of the two ends will give back."""
    if isinstance(begin, Edge) and isinstance(end, Edge):
        return Granularity.DAY
    bounded = isinstance(begin, int) and isinstance(end, int)
    if wanted is Granularity.DAY and isinstance(begin, int) and isinstance(end, int) and _is_day(begin, end):
        return wanted  # most dates are
    if wanted < Granularity.YEAR and min(x for x in (begin, end) if isinstance(x, int)) < YEAR_ZERO:
        # EDTF counts the decades and centuries before year 0 towards it (-004X is -49 to -40); no reader agrees.
        wanted = Granularity.YEAR
    if wanted < Granularity.WEEK and _aligned(begin, end, wanted):
        return wanted
    if wanted <= Granularity.DAY:
        for unit in (Granularity.YEAR, Granularity.MONTH):
            if unit > wanted and _aligned(begin, end, unit):
                return unit
        if _aligned(begin, end, Granularity.DAY):
            if bounded:
                for unit in (Granularity.WEEK, Granularity.WEEKEND):
                    if _one_unit(begin, end, unit):  # type: ignore[arg-type]
                        return unit
            return Granularity.DAY
    if bounded and part_of_hours(begin, end):  # type: ignore[arg-type]
        return Granularity.PART_OF_DAY
    return next(unit for unit in _CLOCK if _aligned(begin, end, unit))
