"""Lanes on paper: every title beside its bar, on the side that has room for it, and no title over another's."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from timeline.layout.bands import GAP, MARK, PAD
from timeline.layout.flags import HALF_OPEN
from timeline.layout.frame import Bars

Floats = npt.NDArray[np.float64]
# A title wider than this in points is shortened: the line would be the title's and not the timeline's.
MOST_TITLE = 380.0
_APART = 18.0


def beside(bars: Bars, wanted: Floats, width: float) -> Bars:
    """The bars with their labels inside them where they fit, else to the right, else to the left; `y` is as it was.

    Nothing of them stands beyond 0 or `width`. `wanted` is how wide each title would like to be.
    """
    left, right = _drawn(bars, width)
    label = np.minimum(wanted, MOST_TITLE)
    inside = (right - left >= label + 2 * PAD) & ((bars.flags & HALF_OPEN) == 0)
    room_right, room_left = width - right - GAP, left - GAP
    is_left = ~inside & (room_right < label) & ((room_left >= label) | (room_left > room_right))
    label = np.where(inside, label, np.minimum(label, np.where(is_left, room_left, room_right)))
    label = np.maximum(label, 0.0)
    within = np.minimum(np.maximum(bars.x0, 0.0) + PAD, right - PAD - label)
    label_x = np.where(inside, within, np.where(is_left, left - GAP - label, right + GAP))
    return Bars(
        bars.rows, bars.flags, bars.kinds, bars.x0, bars.x1, bars.y, bars.fade0, bars.fade1, label_x, label, inside
    )


def lanes(bars: Bars, begins: npt.NDArray[np.int64], width: float) -> npt.NDArray[np.int32]:
    """The lane of each bar, counted from 0, filled in the order of time: each takes the first that is free."""
    left, right = _drawn(bars, width)
    low = np.minimum(left, bars.label_x) - _APART
    high = np.maximum(right, bars.label_x + bars.label_width)
    found = np.zeros(len(bars.rows), np.int32)
    # Between the two ends of what a lane holds nothing is put any more, so two numbers tell all about it.
    begin, end = np.full(len(bars.rows) + 1, math.inf), np.full(len(bars.rows) + 1, -math.inf)
    for at in np.lexsort((bars.x1, begins)).tolist():
        lane = int(np.argmax((end <= low[at]) | (begin >= high[at] + _APART)))
        found[at] = lane
        begin[lane], end[lane] = min(begin[lane], low[at] + _APART), max(end[lane], high[at])
    return found


def _drawn(bars: Bars, width: float) -> tuple[Floats, Floats]:
    """From where to where each bar is drawn, its fades included; a short one is a mark around its middle."""
    is_short = (bars.x1 - bars.x0 < MARK) & ((bars.flags & HALF_OPEN) == 0)
    middle = (bars.x0 + bars.x1) / 2
    left = np.where(is_short, middle - MARK / 2, np.maximum(bars.x0 - bars.fade0, 0.0))
    right = np.where(is_short, middle + MARK / 2, np.minimum(bars.x1 + bars.fade1, width))
    return left, np.maximum(right, left)
