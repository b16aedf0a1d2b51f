"""A timeline cut into strips for paper: long ones wrap like lines of text, instead of shrinking to dust."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from timeline.civil import DAY
from timeline.layout.bands import FADE
from timeline.layout.flags import LABEL_MOST, NO_BEGIN
from timeline.layout.frame import Bars, Frame, View, frame
from timeline.layout.scene import Scene

_COUNTS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)
AXIS, LANE, TITLE, STRIP_GAP = 32.0, 16.0, 16.0, 14.0
_MARGIN_LEFT = 12.0


@dataclass(frozen=True, slots=True)
class Strip:
    """One stretch of the axis with what it holds, y from the strip's top; `time_width` is where its time ends in px.

    `headings` are (y, title) of bands; `gap_before` is how many seconds were left out since the strip before.
    """

    frame: Frame
    bars: Bars
    headings: tuple[tuple[float, str], ...]
    cluster_y: tuple[float, ...]
    height: float
    time_width: float
    gap_before: float


def strips(
    scene: Scene,
    begin: float,
    end: float,
    width: float,
    room: float,
    measure: Callable[[str], float],
    *,
    page: float | None = None,
) -> list[Strip]:
    """Strips of `width` px that together show [begin, end), in as few as let every event have its place.

    `room` is the height in px that all should fit into. Where no number of strips does, the one that takes least
    height is chosen, with no strip higher than a `page` if that can be. Stretches without events are left out.
    """
    whole = [(begin, end)]
    best = _cut(scene, whole, width, 1, measure)
    if _missing(best) == 0 and _height(best) <= room:
        return best
    best_cost = (math.inf, True, math.inf)
    stretches = inhabited(scene, begin, end)
    for count in _COUNTS:
        found = _cut(scene, stretches, width, count, measure)
        missing, height = _missing(found), _height(found)
        if not missing and height <= room:
            return found
        is_too_high = page is not None and max((strip.height for strip in found), default=0.0) > page
        cost = (missing, is_too_high, height)
        if cost < best_cost:
            best, best_cost = found, cost
        elif not missing and height > 3 * best_cost[2]:
            break
    return best


def _missing(found: list[Strip]) -> int:
    return sum(cluster.count for strip in found for cluster in strip.frame.clusters)


def _height(found: list[Strip]) -> float:
    return sum(strip.height + STRIP_GAP for strip in found)


def inhabited(scene: Scene, begin: float, end: float) -> list[tuple[float, float]]:
    """[begin, end) without the long stretches in which nothing happens: each longer than a tenth of the whole."""
    begins = scene.begin[scene.order]
    ends = np.maximum.accumulate(scene.end[scene.order]) if len(begins) else begins
    found: list[tuple[float, float]] = []
    start, least = begin, (end - begin) / 10
    for at in np.flatnonzero(begins[1:] - ends[:-1] > least).tolist():
        last, following = float(ends[at]), float(begins[at + 1])
        if last > start and following < end:
            air = min(max((last - start) * 0.02, DAY / 2), (following - last) / 4)
            found.append((start, last + air))
            start = following - air
    return [*found, (start, end)]


def shown_span(scene: Scene, within: tuple[float, float] | None) -> tuple[float, float]:
    """What is to be drawn: the range asked for, or all that is dated with a little air."""
    if within:
        return within
    span = scene.span or (0, 365 * DAY)
    length = span[1] - span[0]
    slack = max((10 * DAY - length) / 2, length * 0.01, DAY / 2)
    return span[0] - slack, span[1] + slack


def gutter(scene: Scene, width: float) -> float:
    """Room at a strip's end for the labels of what happens there; no bar runs into it."""
    widest = float(scene.widths[scene.order].max(initial=0.0))
    return min(min(widest, LABEL_MOST + 40) + 26, width * 0.4)


def fade_room(scene: Scene, begin: float, scale: float) -> float:
    """Px that events of open begin fade out beyond `begin`, at `scale` seconds a px."""
    first = scene.order[:200]
    open_begins = scene.begin[first][(scene.flags[first] & NO_BEGIN) != 0]
    if not len(open_begins):
        return 0.0
    return max(0.0, FADE - (float(open_begins.min()) - begin) / scale)


def _cut(
    scene: Scene, stretches: Sequence[tuple[float, float]], width: float, count: int, measure: Callable[[str], float]
) -> list[Strip]:
    begin, length = stretches[0][0], sum(end - begin for begin, end in stretches)
    left = _MARGIN_LEFT
    if count == 1:
        left += fade_room(scene, begin, length / (width - gutter(scene, width)))
    time_width = width - gutter(scene, width) - left
    scale = length / count / time_width
    found: list[Strip] = []
    last_end = begin
    for start, stop in _lines(stretches, time_width * scale):
        if _has_any(scene, start, stop):
            view = View(start - left * scale, scale, width, 1e7, 0.0, AXIS, LANE, TITLE)
            gap = start - last_end if found and start > last_end else 0.0
            found.append(_strip(scene, view, start, stop, left + (stop - start) / scale, measure, gap))
            last_end = stop
    return found


def _lines(stretches: Sequence[tuple[float, float]], most: float) -> Iterator[tuple[float, float]]:
    """The stretches, cut where they are longer than `most` seconds."""
    for begin, end in stretches:
        start = begin
        while end - start > most * 1.001:
            yield start, start + most
            start += most
        yield start, end


def _has_any(scene: Scene, begin: float, end: float) -> bool:
    for band in scene.bands:
        first, last = np.searchsorted(band.begins, (math.ceil(begin), math.ceil(end)))
        if last > first or band.running_at(begin) > 0:
            return True
    return False


def _strip(
    scene: Scene, view: View, start: float, stop: float, time_width: float, measure: Callable[[str], float], gap: float
) -> Strip:
    full = frame(scene, view, measure, em=5.5)
    bars = _within(full.bars, scene, start, stop)
    clusters = tuple(cluster for cluster in full.clusters if cluster.begin < stop and cluster.end > start)
    y, headings, cluster_y, height = _stacked(full, bars, [cluster.y for cluster in clusters])
    return Strip(
        replace(full, clusters=clusters), replace(bars, y=y), headings, tuple(cluster_y), height, time_width, gap
    )


def _within(bars: Bars, scene: Scene, start: float, stop: float) -> Bars:
    """Bars that have a part in [start, stop), not those of which only the label reaches into it."""
    begin, end = scene.begin[bars.rows], scene.end[bars.rows]
    keep = (begin < stop) & ((end > start) | (begin >= start))
    return Bars(*(getattr(bars, name)[keep] for name in Bars.__slots__))


def _stacked(
    full: Frame, bars: Bars, clusters: Sequence[float]
) -> tuple[npt.NDArray[np.float64], tuple[tuple[float, str], ...], list[float], float]:
    """New tops for bars and clusters without the lanes that are empty in this strip, and where the bands' titles go."""
    y = np.zeros(len(bars.rows))
    headings: list[tuple[float, str]] = []
    moved: dict[float, float] = {}
    top = AXIS + 4
    for band in full.bands:
        inside = (bars.y >= band.top) & (bars.y < band.top + band.height)
        used = sorted(
            {*bars.y[inside].tolist(), *(one for one in clusters if band.top <= one < band.top + band.height)}
        )
        if not used:
            continue
        if band.title:
            headings.append((top, band.title))
            top += TITLE
        for lane in used:
            moved[lane] = top
            top += LANE
        top += 4
    for at, lane in enumerate(bars.y.tolist()):
        y[at] = moved[lane]
    if full.publications:
        top += LANE
    return y, tuple(headings), [moved[one] for one in clusters], top
