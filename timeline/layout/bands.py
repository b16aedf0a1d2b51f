"""Bands: the groups of rows on the canvas (an article, a category, or everything), each packed for itself."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from timeline.layout.flags import HALF_OPEN, LABEL_MOST, NO_BEGIN
from timeline.layout.lanes import Extent, Level, Placed, joined
from timeline.layout.words import clean

if TYPE_CHECKING:
    from timeline.layout.scene import Scene

Seconds = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
# What bands are sorted by: whether without a name, publication date, title.
Rank = tuple[bool, int, str]

# Px at a hundred percent. A bar narrower than MARK is drawn as a mark of that width around its middle.
MARK = 13.0
GAP = 6.0
FADE = 110.0
PAD = 10.0
LONG = 256.0
# Up to here every event has a say in where every other goes; beyond, blocks keep a frame's cost to what is on view.
PACKED_WHOLE = 1500
# On paper nothing may be counted that could be drawn, and nobody waits for a frame.
PACKED_WHOLE_ON_PAPER = 4000
MOST_LANES = 40
_KEPT_ZOOMS = 6
# Of more bands than these, all are made anew at once.
_MOST_ANEW = 100


def zoom_step(seconds_per_px: float) -> int:
    """Lanes are packed for steps of half an octave, at the coarsest scale of each, so that they hold still between."""
    return math.ceil(2 * math.log2(seconds_per_px) - 1e-9)


def step_scale(step: int) -> float:
    """Seconds per px of a zoom step; never less than those of the views that use it."""
    return 2.0 ** (step / 2)


class Band:
    """One group: its rows sorted by begin, and their lanes at each zoom step, worked out when asked for."""

    def __init__(
        self, scene: Scene, title: str, key: str, rows: Rows, *, lanes: int, whole: bool, rank: Rank = (True, 0, "")
    ) -> None:
        self.title, self.key, self.rows, self.rank = title, key, rows, rank
        self.is_whole = whole
        self._scene, self._most = scene, lanes
        self._ends: Seconds | None = None
        self._classes: npt.NDArray[np.uint8] | None = None
        self._there: npt.NDArray[np.int64] | None = None
        self._short: tuple[int, Rows, Seconds] | None = None
        self._long: dict[int, Level] = {}
        self._local: OrderedDict[int, tuple[Level, tuple[Level, ...]]] = OrderedDict()

    @cached_property
    def begins(self) -> Seconds:
        """In seconds, ascending; most bands are out of view, and never asked."""
        return self._scene.begin[self.rows]

    @property
    def most(self) -> int:
        """How many lanes the band has at most."""
        return self._most

    def holds(self, row: int) -> bool:
        """Whether a row is in this band."""
        if self._scene.rows_by == "none":
            return True
        named = self._scene.article if self._scene.rows_by == "article" else self._scene.category
        names = self._scene.article_names if self._scene.rows_by == "article" else self._scene.category_names
        return names[int(named[row])] == self.key

    def lanes_at(self, step: int) -> int:
        """How many lanes the band is high at a zoom step, the one for clusters aside."""
        if not self.is_whole:
            return self._most
        return max(1, self._levels(step)[0].lane_count)

    def over(self, step: int, begin: float, end: float) -> Placed:
        """Everything placed at a zoom step that takes up some of [begin, end) seconds."""
        local, longer = self._levels(step)
        return joined([level.over(begin, end) for level in (local, *longer)])

    def running_at(self, seconds: float) -> int:
        """How many events begin before a moment and end after it."""
        if self._ends is None:
            self._ends = np.sort(self._scene.end[self.rows])
        begun = int(np.searchsorted(self.begins, seconds, side="left"))
        return begun - int(np.searchsorted(self._ends, seconds, side="right"))

    def _levels(self, step: int) -> tuple[Level, tuple[Level, ...]]:
        if step in self._local:
            self._local.move_to_end(step)
            return self._local[step]
        self._local[step] = self._make_levels(step)
        if len(self._local) > _KEPT_ZOOMS:
            self._local.popitem(last=False)
        return self._local[step]

    def _make_levels(self, step: int) -> tuple[Level, tuple[Level, ...]]:
        scale = step_scale(step)
        extent = _label_extent(self._scene, scale)
        reach = ((FADE + PAD) * scale, (LONG + FADE + GAP + 2 * PAD + 250) * scale)
        pad = PAD * scale
        if self.is_whole:
            return Level(self.rows, self.begins, extent, lanes=self._most, reach=reach, whole=True, pad=pad), ()
        last_local = math.floor(math.log2(LONG * scale))
        longer = tuple(self._long_levels(last_local))
        rows, begins = self._rows_up_to(int(np.count_nonzero(self._sizes() <= last_local)))
        return Level(rows, begins, extent, lanes=self._most, reach=reach, longer=longer, pad=pad), longer

    def _rows_up_to(self, count: int) -> tuple[Rows, Seconds]:
        """The rows of the `count` smallest sizes there are."""
        if count == len(self._sizes()):
            return self.rows, self.begins
        if self._short is None or self._short[0] != count:
            keep = self._size_classes() <= (self._sizes()[count - 1] if count else -1)
            self._short = (count, self.rows[keep], self.begins[keep])
        return self._short[1:]

    def _sizes(self) -> npt.NDArray[np.int64]:
        """The size classes that there are, smallest first."""
        if self._there is None:
            self._there = np.flatnonzero(np.bincount(self._size_classes()))
        return self._there

    def _size_classes(self) -> npt.NDArray[np.uint8]:
        """ceil(log2(length in seconds)) of each row; half-open ones have no length."""
        found = self._classes
        if found is None:
            length = np.maximum(self._scene.end[self.rows] - self.begins, 1)
            fraction, exponent = np.frexp(length.astype(np.float64))
            found = self._classes = (exponent - (fraction == 0.5)).astype(np.uint8)
        return found

    def _long_levels(self, above: int) -> Iterator[Level]:
        """One level for each size above, longest first; they are the same at every zoom."""
        classes = self._size_classes()
        for size in sorted((int(size) for size in self._sizes() if size > above), reverse=True):
            if size not in self._long:
                # A third of the lanes is left to what is short, or long bars would hide every other event.
                keep, longer = classes == size, tuple(self._long[other] for other in sorted(self._long) if other > size)
                self._long[size] = Level(
                    self.rows[keep], self.begins[keep], _bar_extent(self._scene),
                    lanes=max(1, self._most * 2 // 3), reach=(1.0, 2.0**size), longer=longer,
                )  # fmt: skip
            yield self._long[size]


def _bar_extent(scene: Scene) -> Extent:
    end_of = scene.end.item

    def extent(row: int, begin: int) -> tuple[float, float]:
        return begin, end_of(row)

    return extent


def _label_extent(scene: Scene, scale: float) -> Extent:
    """Mark or bar, and the label beside it; inside it where the bar is wider than its label."""
    end_of, flags_of, width_of = scene.end.item, scene.flags.item, scene.widths.item
    pad = PAD * scale

    def extent(row: int, begin: int) -> tuple[float, float]:
        label = min(width_of(row), LABEL_MOST)
        open_ends = flags_of(row) & HALF_OPEN
        if open_ends:
            left = FADE if open_ends & NO_BEGIN else PAD
            right = (0.0 if open_ends & NO_BEGIN else FADE) + GAP + label + PAD
            return begin - (left + PAD) * scale, begin + right * scale
        bar = (end_of(row) - begin) / scale
        if bar >= label + 2 * PAD:
            return begin - pad, begin + (bar + PAD) * scale
        return begin - pad, begin + (max(bar, bar / 2 + MARK / 2) + GAP + label + PAD) * scale

    return extent


def bands_of(scene: Scene) -> tuple[Band, ...]:
    """The scene's bands from top to bottom: articles by publication date, categories by name, what has neither last."""
    whole = len(scene.order) <= (PACKED_WHOLE_ON_PAPER if scene.is_for_paper else PACKED_WHOLE)
    if scene.rows_by == "none" or not len(scene.order):
        return (
            Band(
                scene,
                "",
                "",
                scene.order,
                lanes=_most_lanes(scene, len(scene.order), whole=whole, is_alone=True),
                whole=whole,
            ),
        )
    names = scene.article_names if scene.rows_by == "article" else scene.category_names
    column = _column(scene)[scene.order]
    if len(names) < 2**16:
        column = column.astype(np.uint16)  # numpy sorts those many times as fast
    by_group = np.argsort(column, kind="stable")
    grouped = scene.order[by_group]
    bounds = np.searchsorted(column[by_group], np.arange(len(names) + 1)).tolist()
    bands: list[Band] = []
    there = [group for group in range(len(names)) if bounds[group] < bounds[group + 1]]
    for rank, group in sorted((_band_rank(scene, names[group]), group) for group in there):
        rows = grouped[bounds[group] : bounds[group + 1]]
        lanes = _most_lanes(scene, len(rows), whole=whole, is_alone=False)
        bands.append(Band(scene, rank[-1], names[group], rows, lanes=lanes, whole=whole, rank=rank))
    return tuple(bands)


def bands_after(scene: Scene, before: Scene, touched: Rows) -> tuple[Band, ...]:
    """`bands_of` after an edit of some rows: the bands that hold none of them stand as they stood."""
    is_empty = not (len(scene.order) and len(before.order))
    if scene.rows_by == "none" or is_empty or not _is_alike(scene, before):
        return bands_of(scene)
    names = scene.article_names if scene.rows_by == "article" else scene.category_names
    column, old = _column(scene), _column(before)
    groups: set[int] = {*column[touched].tolist(), *old[touched[touched < len(old)]].tolist()}
    if len(groups) > _MOST_ANEW:
        return bands_of(scene)
    whole, renewed = len(scene.order) <= PACKED_WHOLE, {names[group] for group in groups}
    found = [
        Band(scene, rank[-1], was.key, was.rows, lanes=was.most, whole=whole, rank=rank)
        for was in before.bands
        if was.key not in renewed
        for rank in (_rank_after(scene, before, was),)
    ]
    by_group = column[scene.order]
    for group in sorted(groups):
        rows = scene.order[by_group == group]
        if len(rows):
            rank = _band_rank(scene, names[group])
            lanes = _most_lanes(scene, len(rows), whole=whole, is_alone=False)
            found.append(Band(scene, rank[-1], names[group], rows, lanes=lanes, whole=whole, rank=rank))
    places = {name: group for group, name in enumerate(names)} if groups else {}
    return tuple(sorted(found, key=lambda band: (band.rank, places.get(band.key, 0))))


def _rank_after(scene: Scene, before: Scene, was: Band) -> Rank:
    """The rank of a band whose article is another only where its title or publication date was changed."""
    is_other = scene.rows_by == "article" and scene.articles.get(was.key) is not before.articles.get(was.key)
    return _band_rank(scene, was.key) if is_other else was.rank


def _is_alike(scene: Scene, before: Scene) -> bool:
    """Whether the bands have the names that they had, more may have come, and the same way of packing."""
    pairs = ((scene.article_names, before.article_names), (scene.category_names, before.category_names))
    names = all(now[: len(was)] == was for now, was in pairs)
    whole = [len(one.order) <= PACKED_WHOLE for one in (scene, before)]
    return names and whole[0] == whole[1] and not scene.is_for_paper


def _column(scene: Scene) -> Rows:
    return scene.article if scene.rows_by == "article" else scene.category


def _most_lanes(scene: Scene, count: int, *, whole: bool, is_alone: bool) -> int:
    if whole:
        return max(count, 1) if scene.is_for_paper else MOST_LANES
    # A band's height must not depend on what is in view, so that of a large timeline goes by how much it holds.
    return MOST_LANES - 4 if is_alone else max(2, min(20, round(math.sqrt(count))))


def _band_rank(scene: Scene, name: str) -> Rank:
    article = scene.articles.get(name) if scene.rows_by == "article" else None
    published = article.published if article else None
    return not name, published.bounds[0] if published else 0, _band_title(scene, name)


def _band_title(scene: Scene, name: str) -> str:
    if scene.rows_by == "category":
        return clean(name) or "No category"
    article = scene.articles.get(name)
    if article is None:
        return clean(name) if name else "Added by hand"
    return clean(article.title or article.source.replace("\\", "/").rsplit("/", 1)[-1])
