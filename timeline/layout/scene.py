"""Scene: every event as numbers in arrays, built once, and changed a few rows at a time.

A row is an event's place in these arrays and stays the same through every edit; `order` is what sorts them by time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal, TypeVar

import numpy as np
import numpy.typing as npt

from timeline.intervals import OPEN, UNKNOWN, Edge, Granularity, Interval
from timeline.layout.bands import Band, bands_of
from timeline.layout.flags import (
    APPROXIMATE,
    BY_HAND,
    CONFIRMED,
    DOUBTFUL_BELOW,
    GONE,
    INFERRED,
    LABEL_DRAWN,
    NO_BEGIN,
    NO_END,
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
from timeline.layout.texts import Texts, TextsBuilder, Widths, plain_widths, text_width
from timeline.layout.words import clean
from timeline.model import Article, Chooser, Event, Status
from timeline.wording import words

RowsBy = Literal["article", "category", "none"]
# From here on, rows are looked up together.
_MANY = 200

Seconds = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Flags = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, in seconds, and the words beside its line."""

    article: str
    seconds: int
    words: str


@dataclass(frozen=True)
class Scene:
    """What the timeline draws, in numbers. `begin` and `end` are seconds; where one is open both are the known end."""

    begin: Seconds
    end: Seconds
    flags: Flags
    unit: npt.NDArray[np.uint8]
    article: Rows
    category: Rows
    ids: Texts
    titles: Texts
    widths: Widths
    hashes: Seconds
    hash_order: Rows
    later_ids: Mapping[str, int]
    order: Rows
    undated: Rows
    table: Widths
    article_names: tuple[str, ...]
    category_names: tuple[str, ...]
    articles: Mapping[str, Article]
    rows_by: RowsBy
    show_inferred: bool
    publications: tuple[Publication, ...]
    is_for_paper: bool = False
    bands: tuple[Band, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.order) + len(self.undated)

    def row_of(self, event: str) -> int | None:
        """The row of an event that is there, shown or not."""
        found = self.later_ids.get(event)
        if found is None:
            found = self._row_by_hash(event)
        return None if found is None or self.flags[found] & GONE else found

    def rows_of(self, events: Iterable[str]) -> list[int]:
        """The rows of those that are there, in the order given. For many; none is compared letter by letter."""
        ids = list(events)
        if len(ids) < _MANY:
            return [row for row in map(self.row_of, ids) if row is not None]
        wanted = np.fromiter(map(hash, ids), np.int64, len(ids))
        places = np.minimum(np.searchsorted(self.hashes, wanted), max(len(self.hashes) - 1, 0))
        if len(self.hashes):
            rows = np.where(self.hashes[places] == wanted, self.hash_order[places], -1)
        else:
            rows = np.full(len(ids), -1, np.int32)
        if self.later_ids:
            rows = np.array([self.later_ids.get(id, row) for id, row in zip(ids, rows.tolist(), strict=True)], np.int32)
        rows = rows[rows >= 0]
        return [int(row) for row in rows[(self.flags[rows] & GONE) == 0].tolist()]

    def _row_by_hash(self, event: str) -> int | None:
        wanted = hash(event)
        place = int(np.searchsorted(self.hashes, wanted))
        while place < len(self.hashes) and self.hashes[place] == wanted:
            row = int(self.hash_order[place])
            if self.ids[row] == event:
                return row
            place += 1
        return None

    def is_shown(self, row: int) -> bool:
        """Whether the row is on the axis, neither gone nor undated nor hidden."""
        flags = int(self.flags[row])
        return not flags & (GONE | UNDATED) and (self.show_inferred or not flags & INFERRED)

    @cached_property
    def category_ranks(self) -> Rows:
        """By category number: 0 for none, then 1, 2, ... by name; what colour and shape go by."""
        ranks = {name: rank for rank, name in enumerate(sorted({"", *self.category_names}))}
        return np.array([ranks[name] for name in self.category_names] or [0], np.int32)

    def interval(self, row: int) -> Interval | None:
        """The shown interval of a row, as the event has it; None for an undated one."""
        flags = int(self.flags[row])
        if flags & UNDATED:
            return None
        begin: int | Edge = int(self.begin[row])
        end: int | Edge = int(self.end[row])
        if flags & NO_BEGIN:
            begin = OPEN if flags & OPEN_BEGIN else UNKNOWN
        if flags & NO_END:
            end = OPEN if flags & OPEN_END else UNKNOWN
        unit = Granularity(int(self.unit[row]))
        return Interval(begin, end, unit, bool(flags & APPROXIMATE), bool(flags & QUESTIONED))

    @property
    def span(self) -> tuple[int, int] | None:
        """First to last moment of what is dated; None where nothing is."""
        if not len(self.order):
            return None
        begins = self.begin[self.order]
        return int(begins[0]), max(int(self.end[self.order].max()), int(begins[0]) + 1)

    def with_events(
        self,
        changed: Iterable[Event],
        removed: Iterable[str] = (),
        articles: Mapping[str, Article] | None = None,
    ) -> Scene:
        """The scene after an edit. Costs a few copies of arrays, not a reading of every event.

        `articles` are all there are, where a title or a publication date changed.
        """
        before = self
        if articles is not None:
            before = replace(self, articles=articles, publications=_publications(articles))
        return _with_events(before, list(changed), list(removed))

    def arranged(self, rows_by: RowsBy | None = None, show_inferred: bool | None = None) -> Scene:
        """The same events in other rows, or with those that have no words of their own for their date."""
        inferred = self.show_inferred if show_inferred is None else show_inferred
        scene = replace(self, rows_by=rows_by or self.rows_by, show_inferred=inferred)
        if inferred != self.show_inferred:
            scene = replace(scene, **_sorted_rows(scene))
        return replace(scene, bands=bands_of(scene))

    def with_articles(self, articles: Mapping[str, Article]) -> Scene:
        """The same events with other titles and publication dates for their articles."""
        scene = replace(self, articles=articles, publications=_publications(articles))
        return replace(scene, bands=bands_of(scene)) if self.rows_by == "article" else scene

    def with_widths(self, table: Widths) -> Scene:
        """The same events measured with another font."""
        scene = replace(self, table=table, widths=self.titles.widths(table, len(self.begin), LABEL_DRAWN))
        return replace(scene, bands=bands_of(scene))


def build_scene(
    events: Iterable[Event],
    articles: Mapping[str, Article],
    rows_by: RowsBy = "none",
    *,
    show_inferred: bool = False,
    table: Widths | None = None,
    is_for_paper: bool = False,
) -> Scene:
    """Read every event once. Deleted and dismissed ones are left out; undated ones are kept apart.

    A scene `is_for_paper` has as many lanes as it takes, up to some thousands of events.
    """
    table = plain_widths() if table is None else table
    rows = _Reader()
    for event in events:
        rows.add(event)
    scene = rows.scene(articles, rows_by, show_inferred, table)
    scene = replace(scene, is_for_paper=is_for_paper, **_sorted_rows(scene))
    return replace(scene, bands=bands_of(scene))


_Number = TypeVar("_Number", bound=np.generic)
_NumberRow = tuple[int, int, int, int]


class _Reader:
    """Collects rows; in blocks of arrays, so that a million events are never a million tuples."""

    def __init__(self) -> None:
        self.ids, self.titles = TextsBuilder(), TextsBuilder()
        self.names: tuple[dict[str, int], dict[str, int]] = ({}, {})
        self.blocks: list[Seconds] = []
        self.rows: list[tuple[int, ...]] = []

    def add(self, event: Event) -> None:
        if is_left_out(event):
            return
        self.ids.add(event.id)
        self.titles.add(clean(event.title))
        article, category = self.names
        places = (
            article.setdefault(event.article, len(article)),
            category.setdefault(event.category, len(category)),
            hash(event.id),
        )
        self.rows.append(numbers(event) + places)
        if len(self.rows) >= 20_000:
            self._close_block()

    def _close_block(self) -> None:
        self.blocks.append(np.array(self.rows, np.int64).reshape(-1, 7))
        self.rows = []

    def scene(self, articles: Mapping[str, Article], rows_by: RowsBy, show_inferred: bool, table: Widths) -> Scene:
        self._close_block()

        def column(number: int) -> Seconds:
            return np.concatenate([block[:, number] for block in self.blocks])

        hashes = column(6)
        hash_order = np.argsort(hashes, kind="stable").astype(np.int32)
        hashes = hashes[hash_order]
        places = (column(4).astype(np.int32), column(5).astype(np.int32))
        begin, end, flags, unit = column(0), column(1), column(2).astype(np.uint16), column(3).astype(np.uint8)
        self.blocks = []
        titles = self.titles.build()
        nothing = np.zeros(0, np.int32)
        return Scene(
            begin=begin, end=end, flags=flags, unit=unit, article=places[0], category=places[1],
            ids=self.ids.build(), titles=titles, widths=titles.widths(table, len(hashes), LABEL_DRAWN),
            hashes=hashes, hash_order=hash_order, later_ids={}, order=nothing, undated=nothing, table=table,
            article_names=tuple(self.names[0]), category_names=tuple(self.names[1]), articles=articles,
            rows_by=rows_by, show_inferred=show_inferred, publications=_publications(articles),
        )  # fmt: skip


def is_left_out(event: Event) -> bool:
    return event.is_deleted or event.status is Status.DISMISSED


def numbers(event: Event) -> _NumberRow:
    """(begin, end, flags, unit) of an event."""
    flags = PINNED if event.pin else 0
    if event.is_inferred:
        flags |= INFERRED
    if event.status is Status.CONFIRMED:
        flags |= CONFIRMED
    if event.added_by is Chooser.USER:
        flags |= BY_HAND
    interval = event.shown
    if interval is None or (isinstance(interval.begin, Edge) and isinstance(interval.end, Edge)):
        return 0, 0, flags | UNDATED, Granularity.DAY
    if interval.approximate:
        flags |= APPROXIMATE
    if interval.uncertain:
        flags |= QUESTIONED
    if interval.uncertain or event.confidence < DOUBTFUL_BELOW:
        flags |= UNCERTAIN
    begin, end = interval.begin, interval.end
    if isinstance(begin, Edge):
        assert isinstance(end, int)
        return end, end, flags | (OPEN_BEGIN if begin is OPEN else UNKNOWN_BEGIN), interval.granularity
    if isinstance(end, Edge):
        return begin, begin, flags | (OPEN_END if end is OPEN else UNKNOWN_END), interval.granularity
    if interval.is_one_unit:
        flags |= ONE_UNIT
    return begin, end, flags, interval.granularity


def _publications(articles: Mapping[str, Article]) -> tuple[Publication, ...]:
    found: list[Publication] = []
    for article in articles.values():
        published = article.published
        if published and isinstance(published.begin, int):
            text = f"published {words(published)} · {source_name(article)}"
            found.append(Publication(article.id, published.begin, text))
    return tuple(sorted(found, key=lambda line: (line.seconds, line.words)))


def source_name(article: Article) -> str:
    """A short name of where an article came from: the host of a URL, else its title or file name."""
    source = article.source.strip()
    if "://" in source:
        return clean(source.split("://", 1)[1].split("/", 1)[0].removeprefix("www."), 60)
    return clean(article.title or source.replace("\\", "/").rsplit("/", 1)[-1], 60) or "an article"


def _sorted_rows(scene: Scene) -> dict[str, Rows]:
    hidden = UNDATED | GONE | (0 if scene.show_inferred else INFERRED)
    rows = np.flatnonzero((scene.flags & hidden) == 0).astype(np.int32)
    order = rows[np.argsort(scene.begin[rows], kind="stable")]
    undated = np.flatnonzero((scene.flags & (UNDATED | GONE)) == UNDATED).astype(np.int32)
    if not scene.show_inferred:
        undated = undated[(scene.flags[undated] & INFERRED) == 0]
    return {"order": order, "undated": undated}


def _with_events(scene: Scene, changed: Sequence[Event], removed: Sequence[str]) -> Scene:
    gone = [event.id for event in changed if is_left_out(event)] + list(removed)
    kept = [event for event in changed if not is_left_out(event)]
    later = dict(scene.later_ids)
    places = [_place(scene, event.id, later) for event in kept]
    grown = len(scene.ids.starts) - 1 + len(later) - len(scene.begin)
    begin, end, unit = _grown(scene.begin, grown), _grown(scene.end, grown), _grown(scene.unit, grown)
    flags, widths = _grown(scene.flags, grown), _grown(scene.widths, grown)
    article, category = _grown(scene.article, grown), _grown(scene.category, grown)
    articles, categories = list(scene.article_names), list(scene.category_names)
    for row, event in zip(places, kept, strict=True):
        begin[row], end[row], flags[row], unit[row] = numbers(event)
        article[row] = _index(articles, event.article)
        category[row] = _index(categories, event.category)
    titles = _new_titles(scene, places, kept)
    for row, title in titles.items():
        widths[row] = min(text_width(scene.table, title), LABEL_DRAWN)
    gone_rows = [row for row in map(scene.row_of, gone) if row is not None]
    flags[gone_rows] |= GONE
    touched = np.zeros(len(begin), bool)
    touched[places + gone_rows] = True
    moved = replace(
        scene, begin=begin, end=end, flags=flags, unit=unit, article=article, category=category, widths=widths,
        ids=scene.ids.with_changed({r: e.id for r, e in zip(places, kept, strict=True) if r >= len(scene.begin)}),
        titles=scene.titles.with_changed(titles),
        later_ids=later, article_names=tuple(articles), category_names=tuple(categories),
    )  # fmt: skip
    return replace((resorted := replace(moved, **_resorted(moved, touched))), bands=bands_of(resorted))


def _grown(column: npt.NDArray[_Number], count: int) -> npt.NDArray[_Number]:
    """A copy with room for `count` rows more."""
    return np.concatenate((column, np.zeros(count, column.dtype)))


def _place(scene: Scene, event: str, later: dict[str, int]) -> int:
    """The row of `event`, also of one that was removed and comes back; else a new row behind the last."""
    known = later.get(event)
    if known is None:
        known = scene._row_by_hash(event)  # pyright: ignore[reportPrivateUsage]
    if known is None:
        known = later[event] = len(scene.ids.starts) - 1 + len(later)
    return known


def _new_titles(scene: Scene, places: Sequence[int], kept: Sequence[Event]) -> dict[int, str]:
    titles = {row: clean(event.title) for row, event in zip(places, kept, strict=True)}
    return {row: title for row, title in titles.items() if row >= len(scene.begin) or scene.titles[row] != title}


def _index(names: list[str], name: str) -> int:
    if name not in names:
        names.append(name)
    return names.index(name)


def _resorted(scene: Scene, touched: npt.NDArray[np.bool_]) -> dict[str, Rows]:
    """The order with the touched rows taken out and put in again where they belong."""
    order = scene.order[~touched[scene.order]]
    rows = np.flatnonzero(touched).astype(np.int32)
    rows = rows[[scene.is_shown(int(row)) for row in rows]]
    rows = rows[np.argsort(scene.begin[rows], kind="stable")]
    order = np.insert(order, np.searchsorted(scene.begin[order], scene.begin[rows], side="right"), rows)
    undated = scene.undated[~touched[scene.undated]]
    fresh = [r for r in np.flatnonzero(touched) if (scene.flags[r] & (UNDATED | GONE)) == UNDATED]
    hidden = 0 if scene.show_inferred else INFERRED
    fresh = [r for r in fresh if not scene.flags[r] & hidden]
    return {"order": order, "undated": np.sort(np.concatenate((undated, np.array(fresh, np.int32))))}
