"""One frame of the timeline in numbers: what a painter draws for a view, whether on a screen or on paper."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline import civil
from timeline.civil import DAY
from timeline.layout.bands import FADE, GAP, MARK, PAD, Band, step_scale, zoom_step
from timeline.layout.flags import HALF_OPEN, LABEL_MOST, NO_BEGIN, NO_END
from timeline.layout.lanes import Placed, joined
from timeline.layout.scene import Scene
from timeline.layout.ticks import Axis, axis

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int32]
CLUSTER = 128.0
# Publication lines nearer to each other than this in px are one.
LEAST_APART = 9.0
COLUMN = 4.0
_BAND_GAP = 8.0


@dataclass(frozen=True, slots=True)
class View:
    """What of the timeline is looked at: `begin` seconds at x = 0, and sizes in px of the painter's own grid."""

    begin: float
    seconds_per_px: float
    width: float
    height: float
    scroll_y: float = 0.0
    axis_height: float = 46.0
    lane_height: float = 26.0
    title_height: float = 22.0

    @property
    def end(self) -> float:
        return self.begin + self.width * self.seconds_per_px

    def x(self, seconds: float) -> float:
        return (seconds - self.begin) / self.seconds_per_px

    def seconds(self, x: float) -> float:
        return self.begin + x * self.seconds_per_px


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn one by one, an entry an event.

    `x0` to `x1` px is the time it has, `y` the top of its lane, `kinds` the rank of its category.
    `fade0` and `fade1` are how far it fades beyond, to the left and right. A bar narrower than MARK is a mark around
    its middle. `label_x` and `label_width` are where its title may stand, `inside` says that this is on the bar; at the
    view's edge it may be on the left of it.
    """

    rows: Rows
    flags: npt.NDArray[np.uint16]
    kinds: Rows
    x0: Floats
    x1: Floats
    y: Floats
    fade0: Floats
    fade1: Floats
    label_x: Floats
    label_width: Floats
    inside: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events that found no lane: how many, between which moments they begin, and where that is drawn."""

    x0: float
    x1: float
    y: float
    count: int
    begin: int
    end: int
    band: int


@dataclass(frozen=True, slots=True)
class BandFrame:
    """A band's place: px from the top of the canvas, before clipping.

    Where events found no lane, the first lane counts them: columns there say how many begin when, 0 to 1 high.
    """

    title: str
    key: str
    top: float
    height: float
    lanes_top: float
    columns_x: Floats
    columns_height: Floats
    column_width: float


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """A dashed line at `x`, with words for it from `label_x` on; `has_room` says that none before runs into them."""

    x: float
    words: str
    label_x: float
    article: str
    has_room: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything to paint, and `content_height`, the height of all bands together."""

    view: View
    axis: Axis
    bars: Bars
    clusters: tuple[Cluster, ...]
    bands: tuple[BandFrame, ...]
    weekends: tuple[tuple[float, float], ...]
    publications: tuple[PublicationLine, ...]
    content_height: float


def frame(scene: Scene, view: View, measure: Callable[[str], float], em: float = 9.0) -> Frame:
    """`measure` gives the width of a tick's or a publication's words in px; `em` is about a character's width."""
    step = zoom_step(view.seconds_per_px)
    tops, content_height = band_tops(scene, view, step)
    parts: list[tuple[Placed, float]] = []
    clusters: list[Cluster] = []
    bands: list[BandFrame] = []
    for index, band in enumerate(scene.bands):
        top, height = tops[index]
        y = view.axis_height + top - view.scroll_y
        if y + height < view.axis_height or y > view.height:
            continue
        inner = y + (view.title_height if band.title else 4.0)
        placed, found = _band_contents(scene, band, index, view, step, inner)
        is_crowded = not _is_uncrowded(band, step)
        lanes_top = inner + (view.lane_height if is_crowded else 0.0)
        parts.append((placed, lanes_top))
        clusters += found
        bands.append(_band_frame(band, view, step, y, height, lanes_top, crowded=is_crowded))
    return Frame(
        view,
        axis(view.begin, view.seconds_per_px, view.width, measure, em),
        _bars(scene, view, parts),
        tuple(clusters),
        tuple(bands),
        tuple(_weekends(view)),
        tuple(_publications(scene, view, measure)),
        content_height,
    )


def band_tops(scene: Scene, view: View, step: int) -> tuple[list[tuple[float, float]], float]:
    """(top, height) of each band in px from the axis, and the height of all. The same wherever the view is panned."""
    tops: list[tuple[float, float]] = []
    top = 0.0
    for band in scene.bands:
        lanes = band.lanes_at(step) + (0 if _is_uncrowded(band, step) else 1)
        height = (view.title_height if band.title else 4.0) + lanes * view.lane_height + _BAND_GAP
        tops.append((top, height))
        top += height
    return tops, top


def top_of(scene: Scene, view: View, row: int) -> float | None:
    """Px from the axis to the lane of a row, unscrolled; None where it found no lane. Looks at the row's own band."""
    step, begin = zoom_step(view.seconds_per_px), int(scene.begin[row])
    number = next((number for number, band in enumerate(scene.bands) if band.holds(row)), -1)
    if number < 0:
        return None
    band = scene.bands[number]
    placed = band.over(step, begin - step_scale(step), begin + step_scale(step))
    lanes = placed.lanes[placed.rows == row]
    if not len(lanes):
        return None
    inner = (view.title_height if band.title else 4.0) + (0.0 if _is_uncrowded(band, step) else view.lane_height)
    return band_tops(scene, view, step)[0][number][0] + inner + float(lanes[0]) * view.lane_height


def _is_uncrowded(band: Band, step: int) -> bool:
    return band.is_whole and len(band.over(step, -math.inf, math.inf).rows) == len(band.rows)


def _band_contents(
    scene: Scene, band: Band, index: int, view: View, step: int, y: float
) -> tuple[Placed, list[Cluster]]:
    if _is_uncrowded(band, step):
        return band.over(step, view.begin, view.end), []
    width = CLUSTER * step_scale(step)
    edges = np.arange(math.floor(view.begin / width), math.floor(view.end / width) + 2) * width
    edges = np.ceil(edges).astype(np.int64)
    placed = band.over(step, min(view.begin, float(edges[0])), max(view.end, float(edges[-1])))
    begins = scene.begin[placed.rows]
    counts = np.diff(np.searchsorted(band.begins, edges))
    bins = np.searchsorted(edges, begins, side="right") - 1
    inside = (bins >= 0) & (bins < len(counts))
    counts = counts - np.bincount(bins[inside], minlength=len(counts))
    running = int(((begins < edges[0]) & (scene.end[placed.rows] > edges[0])).sum())
    # What began before the first bin and still runs has no other place to be counted in.
    counts[0] += band.running_at(float(edges[0])) - running
    some = np.flatnonzero(counts > 0).tolist()
    spans = [(int(edges[i]), int(edges[i + 1]), int(counts[i])) for i in some]
    found = [Cluster(view.x(begin), view.x(end), y, count, begin, end, index) for begin, end, count in spans]
    return placed.between(view.begin, view.end), found


def _band_frame(
    band: Band, view: View, step: int, y: float, height: float, lanes_top: float, *, crowded: bool
) -> BandFrame:
    width = COLUMN * step_scale(step)
    xs, heights = np.zeros(0), np.zeros(0)
    if crowded:
        first = math.floor(view.begin / width)
        edges = np.ceil(np.arange(first, math.floor(view.end / width) + 2) * width).astype(np.int64)
        counts = np.diff(np.searchsorted(band.begins, edges))
        some = counts > 0
        xs = ((edges[:-1][some] - view.begin) / view.seconds_per_px).astype(np.float64)
        heights = np.minimum(1.0, np.log10(1.0 + counts[some]) / 2.5)
    return BandFrame(band.title, band.key, y, height, lanes_top, xs, heights, width / view.seconds_per_px)


def _bars(scene: Scene, view: View, parts: list[tuple[Placed, float]]) -> Bars:
    ys: list[Floats] = [lanes_top + placed.lanes.astype(np.float64) * view.lane_height for placed, lanes_top in parts]
    placed = joined([part for part, _ in parts])
    y = np.concatenate(ys) if ys else np.zeros(0)
    keep = (y + view.lane_height > view.axis_height) & (y < view.height)
    rows, y = placed.rows[keep], y[keep]
    x0: Floats = (scene.begin[rows].astype(np.float64) - view.begin) / view.seconds_per_px
    x1: Floats = (scene.end[rows].astype(np.float64) - view.begin) / view.seconds_per_px
    flags = scene.flags[rows]
    fade0 = np.where(flags & NO_BEGIN, FADE, 0.0)
    fade1 = np.where(flags & NO_END, FADE, 0.0)
    wanted = scene.widths[rows].astype(np.float64)
    width = np.minimum(wanted, LABEL_MOST)
    inside = ((x1 - x0) >= width + 2 * PAD) & ((flags & HALF_OPEN) == 0)
    beside = np.maximum(x1 + fade1, (x0 + x1) / 2 + np.where(flags & HALF_OPEN, 0.0, MARK / 2)) + GAP
    sticky = np.minimum(np.maximum(x0, 0.0) + PAD, x1 - PAD - width)
    label_x = np.where(inside, sticky, beside)
    room = np.where(inside, x1 - PAD - label_x, _free_until(x0 - fade0, y) - PAD - label_x)
    kinds = scene.category_ranks[scene.category[rows]]
    drawn = np.maximum(width, np.minimum(wanted, room))
    left = np.minimum(x0 - fade0, np.where(flags & HALF_OPEN, np.inf, (x0 + x1 - MARK) / 2))
    # A title on its bar ends before the bar does; beside it, after it.
    taken = np.maximum(beside - GAP, label_x + drawn)
    room = left - GAP - np.maximum(_free_from(left, taken, y), 0.0) - PAD
    # A title that the view's edge would cut stands on the other side of its mark, where its lane is free.
    is_cut = ~inside & (label_x + width > view.width - GAP) & (beside - GAP <= view.width)
    is_turned = is_cut & (room >= width)
    drawn = np.where(is_turned, np.minimum(wanted, room), drawn)
    label_x = np.where(is_turned, left - GAP - drawn, label_x)
    return Bars(rows, flags, kinds, x0, x1, y, fade0, fade1, label_x, drawn, inside)


def _free_until(left: Floats, y: Floats) -> Floats:
    """For each bar, where the next one in its lane begins, its mark's half width taken off."""
    order = np.lexsort((left, y))
    free = np.full(len(left), np.inf)
    same = y[order[1:]] == y[order[:-1]]
    free[order[:-1][same]] = left[order[1:]][same] - MARK / 2
    return free


def _free_from(left: Floats, right: Floats, y: Floats) -> Floats:
    """For each bar, where the one before it in its lane ends; `right` has its label in it."""
    order = np.lexsort((left, y))
    free = np.full(len(left), -np.inf)
    same = y[order[1:]] == y[order[:-1]]
    free[order[1:][same]] = right[order[:-1]][same]
    return free


def _weekends(view: View) -> Iterator[tuple[float, float]]:
    if DAY / view.seconds_per_px < 5:
        return
    day = int(view.begin // DAY)
    saturday = day - (civil.weekday(day) - 5) % 7
    while view.x(saturday * DAY) < view.width:
        if view.x((saturday + 2) * DAY) > 0:
            yield view.x(saturday * DAY), view.x((saturday + 2) * DAY)
        saturday += 7


def _publications(scene: Scene, view: View, measure: Callable[[str], float]) -> Iterator[PublicationLine]:
    """Lines in view, and no more of them than can be told apart."""
    free = last = -math.inf
    for line in scene.publications:
        x = view.x(line.seconds)
        if x < -1 or x > view.width or x - last < LEAST_APART:
            continue
        last = x
        label_x = x + 4
        has_room = label_x >= free
        if has_room:
            free = label_x + measure(line.words) + 12
        yield PublicationLine(x, line.words, label_x, line.article, has_room)
