"""A timeline cut into strips for paper: long ones wrap like lines of text, instead of shrinking to dust."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from timeline.civil import DAY
from timeline.intervals import Granularity
from timeline.layout.bands import FADE
from timeline.layout.flags import NO_BEGIN
from timeline.layout.frame import Bars, Frame, View, frame
from timeline.layout.moves import nearest_bound
from timeline.layout.paper_lanes import beside, lanes
from timeline.layout.scene import Scene

_COUNTS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)
AXIS, LANE, TITLE, STRIP_GAP = 32.0, 16.0, 16.0, 14.0
# Room above the axis for what was left out before it.
GAP_NOTE = 18.0
_MARGIN_LEFT, _MARGIN_RIGHT = 12.0, 10.0
# Rows at a strip's foot for the words of its publication lines.
_MOST_NOTES = 4
# A rasteriser that moves letters to whole pixels makes words wider by this.
_WIDER = 1.04
# How much of a line's length is for time itself; the rest is for what happens in it.
_BY_TIME = 0.35
_UNITS = (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR, Granularity.MONTH, Granularity.DAY)


@dataclass(frozen=True, slots=True)
class Note:
    """Words beside a publication line in a row whose top is `y`: they begin at `x`, or end there."""

    x: float
    y: float
    words: str
    ends_there: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """One stretch of the axis with what it holds, y from the strip's top, where the axis is `axis_top` px below it.

    `headings` are (y, title) of bands, `notes` are the words of publication lines, `gap_before` is how many
    seconds were left out since the strip before. Time fills the strip's width, labels and all.
    """

    frame: Frame
    bars: Bars
    headings: tuple[tuple[float, str], ...]
    notes: tuple[Note, ...]
    cluster_y: tuple[float, ...]
    height: float
    axis_top: float
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

    `room` is the height in px that all should fit into. Where no number of strips does, the one that takes the
    fewest pages and then the least height is chosen, with no strip higher than a `page` if that can be. Stretches
    without events are left out.
    """
    whole = [(begin, end)]
    best = _cut(scene, whole, width, 1, measure)
    if _missing(best) == 0 and _height(best) <= room:
        return best
    best_cost = (math.inf, True, math.inf, math.inf)
    stretches = inhabited(scene, begin, end)
    for count in _COUNTS:
        found = _cut(scene, stretches, width, count, measure)
        missing, height = _missing(found), _height(found)
        if not missing and height <= room:
            return found
        is_too_high = page is not None and max((strip.height for strip in found), default=0.0) > page
        cost = (missing, is_too_high, _page_count(found, page), height)
        if cost < best_cost:
            best, best_cost = found, cost
        elif not missing and height > 3 * best_cost[3]:
            break
    return best


def _missing(found: list[Strip]) -> int:
    return sum(cluster.count for strip in found for cluster in strip.frame.clusters)


def _height(found: list[Strip]) -> float:
    return sum(strip.height + STRIP_GAP for strip in found)


def paged(found: Sequence[Strip], page: float) -> list[list[Strip]]:
    """Strips for each page of that height, in order."""
    pages: list[list[Strip]] = [[]]
    used = 0.0
    for strip in found:
        if pages[-1] and used + strip.height > page:
            pages.append([])
            used = 0.0
        pages[-1].append(strip)
        used += strip.height + STRIP_GAP
    return pages


def _page_count(found: Sequence[Strip], page: float | None) -> int:
    return len(paged(found, page)) if page else 1


def inhabited(scene: Scene, begin: float, end: float) -> list[tuple[float, float]]:
    """[begin, end) without the long stretches in which nothing happens: each longer than a tenth of the whole."""
    begins = scene.begin[scene.order]
    ends = np.maximum.accumulate(scene.end[scene.order]) if len(begins) else begins
    found: list[tuple[float, float]] = []
    start, least = begin, (end - begin) / 10
    most_air = min((end - begin) / 40, 60 * DAY)
    for at in np.flatnonzero(begins[1:] - ends[:-1] > least).tolist():
        last, following = float(ends[at]), float(begins[at + 1])
        if last > start and following < end:
            # A lone day is drawn with the weeks around it: at a scale of hours it would look like an epoch.
            air = min(max((last - start) * 0.03, most_air), (following - last) / 4)
            start = max(start, min(float(begins[0]), last) - air) if not found else start
            found.append((start, last + air))
            start = following - air
    last = float(ends[-1]) if found else end
    return [*found, (start, min(end, last + max((last - start) * 0.03, most_air)))]


def shown_span(scene: Scene, within: tuple[float, float] | None) -> tuple[float, float]:
    """What is to be drawn: the range asked for, or all that is dated with a little air."""
    if within:
        return within
    span = scene.span or (0, 365 * DAY)
    length = span[1] - span[0]
    slack = max((10 * DAY - length) / 2, length * 0.01, DAY / 2)
    return span[0] - slack, span[1] + slack


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
        left += fade_room(scene, begin, length / width)
    time_width = width - left - _MARGIN_RIGHT
    found: list[Strip] = []
    happened = previous_stop = -math.inf
    for start, stop in _lines(scene, stretches, count):
        if _has_any(scene, start, stop):
            scale = (stop - start) / time_width
            view = View(start - left * scale, scale, width, 1e7, 0.0, AXIS, LANE, TITLE)
            first, last = _happens(scene, start, stop)
            gap = first - happened if found and start > previous_stop else 0.0
            found.append(_strip(scene, view, start, stop, measure, gap))
            happened = max(happened, last)
            previous_stop = stop
    return found


def _happens(scene: Scene, start: float, stop: float) -> tuple[float, float]:
    """From when to when something happens in [start, stop)."""
    begin, end = scene.begin[scene.order], scene.end[scene.order]
    inside = (begin < stop) & ((end > start) | (begin >= start))
    return float(begin[inside].min()), float(end[inside].max())


def _lines(scene: Scene, stretches: Sequence[tuple[float, float]], count: int) -> Iterator[tuple[float, float]]:
    """The stretches cut into about `count` lines: shorter ones where much happens, at beginnings of years and months.

    Each line has a scale of its own, so that all of them fill the width and none is a heap.
    """
    begins = scene.begin[scene.order]
    whole = sum(end - begin for begin, end in stretches)
    for begin, end in stretches:
        first, last = np.searchsorted(begins, (math.ceil(begin), math.ceil(end)))
        share = _BY_TIME * (end - begin) / whole + (1 - _BY_TIME) * (last - first) / max(len(begins), 1)
        number = max(1, round(count * share))
        places = np.linspace(begin, end, 4096)
        so_far = (np.searchsorted(begins, places) - first) / max(last - first, 1)
        weight = _BY_TIME * (places - begin) / (end - begin) + (1 - _BY_TIME) * so_far
        wanted = np.interp(np.arange(1, number) / number, weight, places).tolist()
        yield from pairwise(_rounded([begin, *wanted, end]))


def _rounded(bounds: Sequence[float]) -> list[float]:
    """Bounds between lines moved to the beginning of the largest unit that is near."""
    found = [bounds[0]]
    for at in range(1, len(bounds) - 1):
        slack = min(bounds[at] - found[-1], bounds[at + 1] - bounds[at]) * 0.2
        near = (nearest_bound(round(bounds[at]), unit) for unit in _UNITS)
        found.append(next((float(one) for one in near if abs(one - bounds[at]) <= slack), bounds[at]))
    return [*found, bounds[-1]]


def _has_any(scene: Scene, begin: float, end: float) -> bool:
    for band in scene.bands:
        first, last = np.searchsorted(band.begins, (math.ceil(begin), math.ceil(end)))
        if last > first or band.running_at(begin) > 0:
            return True
    return False


def _strip(scene: Scene, view: View, start: float, stop: float, measure: Callable[[str], float], gap: float) -> Strip:
    full = frame(scene, view, measure, em=5.5)
    bars = _within(full.bars, scene, start, stop)
    bars = beside(bars, scene.widths[bars.rows].astype(np.float64), view.width)
    clusters = tuple(cluster for cluster in full.clusters if cluster.begin < stop and cluster.end > start)
    axis_top = GAP_NOTE if gap else 0.0
    y, headings, cluster_y, top = _stacked(full, bars, scene, [cluster.y for cluster in clusters], axis_top)
    notes, rows = _notes(full, measure, top)
    found = replace(full, clusters=clusters)
    height = top + rows * LANE
    return Strip(found, replace(bars, y=y), headings, notes, tuple(cluster_y), height, axis_top, gap)


def _notes(full: Frame, measure: Callable[[str], float], top: float) -> tuple[tuple[Note, ...], int]:
    """Words for as many publication lines as have room beside them, and how many rows that takes."""
    taken: list[list[tuple[float, float]]] = []
    found: list[Note] = []
    for line in full.publications:
        ends_there = line.x + 4 + measure(line.words) * _WIDER > full.view.width < 2 * line.x
        room = line.x - 4 if ends_there else full.view.width - line.x - 4
        words = _shortened(line.words, room / _WIDER, measure)
        wide = measure(words) * _WIDER
        x = line.x - 4 if ends_there else line.x + 4
        left = x - wide if ends_there else x
        row = next((at for at, spans in enumerate(taken) if _is_free(spans, left, left + wide)), len(taken))
        if row < _MOST_NOTES:
            taken += [[]] * (row == len(taken))
            taken[row] = [*taken[row], (left, left + wide)]
            found.append(Note(x, top + row * LANE, words, ends_there))
    return tuple(found), len(taken)


def _shortened(words: str, room: float, measure: Callable[[str], float]) -> str:
    if measure(words) <= room:
        return words
    fitting = bisect_right(range(len(words)), room, key=lambda count: measure(words[:count].rstrip() + "…"))
    return words[: max(fitting - 1, 0)].rstrip() + "…"


def _is_free(spans: Sequence[tuple[float, float]], left: float, right: float) -> bool:
    return all(left > end + 8 or right < begin - 8 for begin, end in spans)


def _within(bars: Bars, scene: Scene, start: float, stop: float) -> Bars:
    """Bars that have a part in [start, stop), not those of which only the label reaches into it."""
    begin, end = scene.begin[bars.rows], scene.end[bars.rows]
    keep = (begin < stop) & ((end > start) | (begin >= start))
    return Bars(*(getattr(bars, name)[keep] for name in Bars.__slots__))


def _stacked(
    full: Frame, bars: Bars, scene: Scene, clusters: Sequence[float], axis_top: float
) -> tuple[npt.NDArray[np.float64], tuple[tuple[float, str], ...], list[float], float]:
    """Tops for bars and clusters in lanes of this strip's own, where the bands' titles go, and where all ends."""
    y = np.zeros(len(bars.rows))
    headings: list[tuple[float, str]] = []
    counted: dict[float, float] = {}
    top = axis_top + AXIS + 4
    for band in full.bands:
        inside = np.flatnonzero((bars.y >= band.top) & (bars.y < band.top + band.height))
        counts = sorted({one for one in clusters if band.top <= one < band.top + band.height})
        if not len(inside) and not counts:
            continue
        if band.title:
            headings.append((top, band.title))
            top += TITLE
        for one in counts:
            counted[one] = top
            top += LANE
        some = Bars(*(getattr(bars, name)[inside] for name in Bars.__slots__))
        lane = lanes(some, scene.begin[some.rows], full.view.width)
        y[inside] = top + lane * LANE
        top += (int(lane.max(initial=-1)) + 1) * LANE + 4
    return y, tuple(headings), [counted[one] for one in clusters], top
