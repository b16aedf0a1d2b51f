"""Lanes: which row a bar goes into, packed greedily by begin so that nothing in a lane overlaps.

A small timeline is packed whole. A larger one is packed in blocks of absolute time, each the same whoever asks and
wherever the view is: longer events first, in blocks of their own size, then what begins near a block's end, then the
rest between. So panning never moves a bar, and a frame costs what is on view, not what there is.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Seconds = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]
# (row, begin in seconds) -> what it takes up, [left, right) in seconds.
Extent = Callable[[int, int], tuple[float, float]]
_KEPT = 128
# A block is this many times as long as the zone at its end.
_BLOCK = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """Rows with their lanes and what each takes up, [left, right) in seconds."""

    rows: Rows
    lanes: Rows
    left: Floats
    right: Floats

    def between(self, begin: float, end: float) -> Placed:
        keep = (self.right > begin) & (self.left < end)
        return Placed(self.rows[keep], self.lanes[keep], self.left[keep], self.right[keep])


def joined(parts: Sequence[Placed]) -> Placed:
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return Placed(np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0), np.zeros(0))
    return Placed(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.lanes for part in parts]),
        np.concatenate([part.left for part in parts]),
        np.concatenate([part.right for part in parts]),
    )


class Level:
    """Events of alike size in one band. The two of `reach` bound how far an extent goes from its begin, in seconds,
    and every extent starts at least `pad` before it.

    With `whole` there is a single block that holds everything.
    """

    def __init__(
        self,
        rows: Rows,
        begins: Seconds,
        extent: Extent,
        *,
        lanes: int,
        reach: tuple[float, float],
        longer: Sequence[Level] = (),
        whole: bool = False,
        pad: float = 0.0,
    ) -> None:
        self._rows, self._begins, self._extent = rows, begins, extent
        self._lanes, self._longer, self._whole = lanes, tuple(longer), whole
        self._reach_left, self._reach_right = reach
        self._pad = pad
        self._zone = reach[0] + reach[1]
        self._width = _BLOCK * self._zone
        self._blocks: OrderedDict[int, Placed] = OrderedDict()

    def over(self, begin: float, end: float) -> Placed:
        """Everything placed that takes up some of [begin, end)."""
        if self._whole:
            return self._all().between(begin, end)
        first, last = self._segment_of(begin - self._reach_right), self._segment_of(end + self._reach_left)
        parts = [self._segment(number) for number in self._inhabited(first, last)]
        return joined(parts).between(begin, end)

    @property
    def lane_count(self) -> int:
        """Lanes that are in use, over all time; for whole levels only."""
        placed = self._all()
        return int(placed.lanes.max()) + 1 if len(placed.lanes) else 0

    def _inhabited(self, first: int, last: int) -> Iterator[int]:
        """The segments of first..last in which anything begins, without walking through empty centuries."""
        number = first
        while number <= last:
            place = int(np.searchsorted(self._begins, math.ceil(self._bounds(number)[0])))
            if place >= len(self._begins):
                return
            number = max(number, self._segment_of(int(self._begins[place])))
            if number <= last:
                yield number
            number += 1

    def _segment_of(self, begin: float) -> int:
        block, rest = divmod(begin + self._reach_right, self._width)
        return 2 * int(block) + (rest >= self._zone)

    def _bounds(self, segment: int) -> tuple[float, float]:
        """From when to when what belongs to a segment begins: even ones are zones, odd ones lie between."""
        start = segment // 2 * self._width - self._reach_right
        return (start + self._zone, start + self._width) if segment % 2 else (start, start + self._zone)

    def _all(self) -> Placed:
        if 0 not in self._blocks:
            self._blocks[0] = self._pack(0, len(self._begins), [[] for _ in range(self._lanes)])
        return self._blocks[0]

    def _segment(self, number: int) -> Placed:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        # A zone is packed before what lies on either side of it, so no segment depends on more than its two neighbours.
        beside = [self._segment(number - 1), self._segment(number + 1)] if number % 2 else []
        made = self._blocks[number] = self._pack_between(*self._bounds(number), beside)
        if len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)
        return made

    def _pack_between(self, begin: float, end: float, there: list[Placed]) -> Placed:
        first, last = (int(place) for place in np.searchsorted(self._begins, (begin, end)))
        if first == last:
            return joined([])
        low, high = begin - self._reach_left, end + self._reach_right
        there = there + [level.over(low, high) for level in self._longer]
        return self._pack(first, last, _busy(there, self._lanes, low, high))

    def _pack(self, first: int, last: int, busy: list[list[tuple[float, float]]]) -> Placed:
        rows: list[int] = []
        lanes: list[int] = []
        lefts: list[float] = []
        rights: list[float] = []
        free = [-math.inf] * self._lanes
        next_begin = [stretch[-1][0] if stretch else math.inf for stretch in busy]
        row_at, begin_at, extent = self._rows.item, self._begins.item, self._extent
        search = self._begins.searchsorted
        at = first
        while at < last:
            row = row_at(at)
            left, right = extent(row, begin_at(at))
            soonest = min(free)
            if left < soonest:
                # No lane has room before: what begins until then is counted, not drawn.
                at = max(at + 1, int(search(math.ceil(soonest + self._pad))))
                continue
            for lane, since in enumerate(free):
                if since <= left and (
                    next_begin[lane] >= right or _is_clear(lane, free, next_begin, busy, left, right)
                ):
                    free[lane] = right
                    rows.append(row)
                    lanes.append(lane)
                    lefts.append(left)
                    rights.append(right)
                    at += 1
                    break
            else:
                at = max(at + 1, int(search(math.ceil(min(free) + self._pad))))
        return Placed(np.array(rows, np.int32), np.array(lanes, np.int32), np.array(lefts), np.array(rights))


def _is_clear(
    lane: int,
    free: list[float],
    next_begin: list[float],
    busy: list[list[tuple[float, float]]],
    left: float,
    right: float,
) -> bool:
    """Whether [left, right) is free of the lane's stretches (latest first); those passed or struck are used up."""
    stretches = busy[lane]
    while stretches and stretches[-1][0] < right:
        # A shorter bar might still fit before a stretch that this one struck; the lane is given up until its end.
        free[lane] = max(free[lane], stretches.pop()[1])
    next_begin[lane] = stretches[-1][0] if stretches else math.inf
    return free[lane] <= left


def _busy(there: Sequence[Placed], lanes: int, low: float, high: float) -> list[list[tuple[float, float]]]:
    found: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
    for placed in there:
        part = placed.between(low, high)
        tops: list[int] = part.lanes.tolist()
        for lane, left, right in zip(tops, part.left.tolist(), part.right.tolist(), strict=True):
            if lane < lanes:
                found[lane].append((left, right))
    for stretch in found:
        stretch.sort(reverse=True)
    return found
