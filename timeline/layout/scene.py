"""Scene: every event as numbers in arrays, built once, and changed a few rows at a time.

A row is an event's place in these arrays and stays the same through every edit; `order` is what sorts them by time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal, TypeVar

import numpy as np
import numpy.typing as npt

from timeline.intervals import OPEN, UNKNOWN, Edge, Granularity, Interval
from timeline.layout.bands import Band, bands_after, bands_of
from timeline.layout.event_numbers import numbers
from timeline.layout.flags import (
    APPROXIMATE,
    FILTERED,
    GONE,
    INFERRED,
    LABEL_DRAWN,
    NO_BEGIN,
    NO_END,
    NOT_DRAWN,
    OPEN_BEGIN,
    OPEN_END,
    QUESTIONED,
    UNDATED,
)
from timeline.layout.texts import Texts, Widths, text_width
from timeline.layout.words import clean, shortened
from timeline.model import Article, Event
from timeline.wording import words

RowsBy = Literal["article", "category", "none"]
# From here on, rows are looked up together.
_MANY = 200

Seconds = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Flags = npt.NDArray[np.uint16]
_Number = TypeVar("_Number", bound=np.generic)


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, in seconds, and the words beside its line."""

    article: str
    seconds: int
    words: str


@dataclass(frozen=True)
class Scene:
    """What the timeline draws, in numbers. `begin` and `end` are seconds; where one is open both are the known end.

    Dismissed events and those that a filter hides are there, but neither in `order` nor in `undated`. `place` is where
    an event's sentence begins in its article.
    """

    begin: Seconds
    end: Seconds
    flags: Flags
    unit: npt.NDArray[np.uint8]
    confidence: npt.NDArray[np.float64]
    place: Rows
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
        """The row of an event that may be drawn; an inferred one is, even where none of those are shown."""
        found = self.known_row(event)
        return None if found is None or self.flags[found] & NOT_DRAWN else found

    def known_row(self, event: str) -> int | None:
        """The row of an event that is there, hidden or not."""
        found = self.any_row(event)
        return None if found is None or self.flags[found] & GONE else found

    def any_row(self, event: str) -> int | None:
        """The row of an event that is there or was."""
        found = self.later_ids.get(event)
        return self._row_by_hash(event) if found is None else found

    @property
    def is_there(self) -> npt.NDArray[np.bool_]:
        """By row, whether the event is there, hidden or not."""
        return (self.flags & GONE) == 0

    def rows_of(self, events: Iterable[str]) -> list[int]:
        """The rows of those that may be drawn, in the order given. For many; none is compared letter by letter."""
        ids = list(events)
        if len(ids) < _MANY:
            return [row for row in map(self.row_of, ids) if row is not None]
        rows = self.any_rows(ids)
        rows = rows[rows >= 0]
        return [int(row) for row in rows[(self.flags[rows] & NOT_DRAWN) == 0].tolist()]

    def any_rows(self, events: Sequence[str]) -> Rows:
        """What `any_row` says of each, -1 for none."""
        if len(events) < _MANY or not len(self.hashes):
            return np.array([-1 if row is None else row for row in map(self.any_row, events)], np.int32)
        wanted = np.fromiter(map(hash, events), np.int64, len(events))
        places = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
        rows = np.where(self.hashes[places] == wanted, self.hash_order[places], -1)
        if self.later_ids:
            rows = np.array([self.later_ids.get(id, row) for id, row in zip(events, rows.tolist(), strict=True)])
        return rows.astype(np.int32)

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
        return not flags & (NOT_DRAWN | UNDATED) and (self.show_inferred or not flags & INFERRED)

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

    @cached_property
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
        hidden: Collection[str] = (),
    ) -> Scene:
        """The scene after an edit. Costs a few copies of arrays, not a reading of every event.

        `articles` are all there are, where a title or a publication date changed; `hidden` those of `changed` that a
        filter does not let pass.
        """
        before = self
        if articles is not None:
            before = replace(self, articles=articles, publications=publications_of(articles, self))
        return _with_events(before, self, list(changed), list(removed), hidden)

    def sifted(self, passes: npt.NDArray[np.bool_] | None) -> Scene:
        """The same events, those hidden for which `passes` does not hold; None shows all."""
        flags = self.flags & ~np.uint16(FILTERED)
        if passes is not None:
            flags[~passes] |= FILTERED
        return arranged_anew(replace(self, flags=flags))

    def arranged(self, rows_by: RowsBy | None = None, show_inferred: bool | None = None) -> Scene:
        """The same events in other rows, or with those that have no words of their own for their date."""
        inferred = self.show_inferred if show_inferred is None else show_inferred
        scene = replace(self, rows_by=rows_by or self.rows_by, show_inferred=inferred)
        if inferred != self.show_inferred:
            scene = replace(scene, **_sorted_rows(scene))
        return replace(scene, bands=bands_of(scene))

    def with_articles(self, articles: Mapping[str, Article]) -> Scene:
        """The same events with other titles and publication dates for their articles."""
        scene = replace(self, articles=articles, publications=publications_of(articles))
        return replace(scene, bands=bands_of(scene)) if self.rows_by == "article" else scene

    def with_widths(self, table: Widths) -> Scene:
        """The same events measured with another font."""
        scene = replace(self, table=table, widths=self.titles.widths(table, len(self.begin), LABEL_DRAWN))
        return replace(scene, bands=bands_of(scene))


def arranged_anew(scene: Scene) -> Scene:
    """The scene with its rows sorted and put into bands."""
    scene = replace(scene, **_sorted_rows(scene))
    return replace(scene, bands=bands_of(scene))


def publications_of(articles: Mapping[str, Article], before: Scene | None = None) -> tuple[Publication, ...]:
    """The lines of publication, by time; those that stand in the scene `before` are taken from there."""
    found: list[Publication] = []
    known = {line.article: line for line in before.publications} if before else {}
    for article in articles.values():
        published = article.published
        if before and before.articles.get(article.id) is article and (line := known.get(article.id)):
            found.append(line)
        elif published and isinstance(published.begin, int):
            text = f"published {words(published)} · {source_name(article)}"
            found.append(Publication(article.id, published.begin, text))
    return tuple(sorted(found, key=lambda line: (line.seconds, line.words)))


def source_name(article: Article) -> str:
    """A short name of where an article came from: the host of a URL, else its title or file name."""
    source = article.source.strip()
    if "://" in source:
        return clean(source.split("://", 1)[1].split("/", 1)[0].removeprefix("www."), 60)
    return shortened(article.title or source.replace("\\", "/").rsplit("/", 1)[-1], 60) or "an article"


def _sorted_rows(scene: Scene) -> dict[str, Rows]:
    hidden = UNDATED | NOT_DRAWN | (0 if scene.show_inferred else INFERRED)
    rows = np.flatnonzero((scene.flags & hidden) == 0).astype(np.int32)
    order = rows[np.argsort(scene.begin[rows], kind="stable")]
    undated = np.flatnonzero((scene.flags & (UNDATED | NOT_DRAWN)) == UNDATED).astype(np.int32)
    if not scene.show_inferred:
        undated = undated[(scene.flags[undated] & INFERRED) == 0]
    return {"order": order, "undated": _in_tray_order(scene, undated)}


def _in_tray_order(scene: Scene, undated: Rows) -> Rows:
    """By article, the earlier published first, then by place in its text: the same however the events came in."""
    if len(undated) < 2:
        return undated
    names = scene.article_names
    articles: list[int] = np.unique(scene.article[undated]).tolist()
    ranks = np.zeros(len(names), np.int32)
    ranks[sorted(articles, key=lambda at: (_tray_key(scene.articles.get(names[at])), names[at]))] = range(len(articles))
    return undated[np.lexsort((undated, scene.place[undated], ranks[scene.article[undated]]))]


def _tray_key(article: Article | None) -> tuple[bool, int, str]:
    published = article.published if article else None
    return published is None, published.bounds[0] if published else 0, article.title if article else ""


def _with_events(
    scene: Scene, before: Scene, changed: Sequence[Event], removed: Sequence[str], hidden: Collection[str]
) -> Scene:
    """`scene` with the events changed; it is `before` but for its articles."""
    gone = [event.id for event in changed if event.is_deleted] + list(removed)
    kept = [event for event in changed if not event.is_deleted]
    later = dict(scene.later_ids)
    places = _rows_for([event.id for event in kept], scene, later)
    moved = _with_columns(scene, places, kept, hidden, later)
    gone_rows = [row for row in scene.any_rows(gone).tolist() if row >= 0]
    moved.flags[gone_rows] |= GONE
    touched = np.zeros(len(moved.begin), bool)
    touched[places + gone_rows] = True
    resorted = replace(moved, **_resorted(moved, touched))
    rows = np.flatnonzero(touched).astype(np.int32)
    return replace(resorted, bands=bands_after(resorted, before, rows))


def _with_columns(
    scene: Scene, places: list[int], kept: Sequence[Event], hidden: Collection[str], later: dict[str, int]
) -> Scene:
    """The scene with these rows read again; those behind the last are new."""
    grown = len(scene.ids.starts) - 1 + len(later) - len(scene.begin)
    columns = {name: _grown(getattr(scene, name), grown) for name in _COLUMNS}
    articles, categories = _Names(scene.article_names), _Names(scene.category_names)
    for first in range(0, len(kept), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        for name, values in zip(_COLUMNS, zip(*map(numbers, kept[some]), strict=True), strict=False):
            columns[name][places[some]] = values
    columns["flags"][places] |= np.array([FILTERED if event.id in hidden else 0 for event in kept], np.uint16)
    columns["confidence"][places] = [event.confidence for event in kept]
    columns["place"][places] = [event.start for event in kept]
    columns["article"][places] = [articles.place(event.article) for event in kept]
    columns["category"][places] = [categories.place(event.category) for event in kept]
    titles = _new_titles(scene, places, kept)
    for row, title in titles.items():
        columns["widths"][row] = min(text_width(scene.table, title), LABEL_DRAWN)
    return replace(
        scene, **columns,
        ids=scene.ids.with_changed({r: e.id for r, e in zip(places, kept, strict=True) if r >= len(scene.begin)}),
        titles=scene.titles.with_changed(titles),
        later_ids=later, article_names=articles.names(), category_names=categories.names(),
    )  # fmt: skip


# Of more rows, one step would keep Python's lock from the window's thread for too long.
_AT_ONCE = 2000
# The first four are what `numbers` gives.
_COLUMNS = ("begin", "end", "flags", "unit", "confidence", "place", "article", "category", "widths")


class _Names:
    """Names and their places, to which others are added behind the last."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._before = names
        self._places = {name: place for place, name in enumerate(names)}

    def place(self, name: str) -> int:
        return self._places.setdefault(name, len(self._places))

    def names(self) -> tuple[str, ...]:
        return self._before if len(self._places) == len(self._before) else tuple(self._places)


def _grown(column: npt.NDArray[_Number], count: int) -> npt.NDArray[_Number]:
    """A copy with room for `count` rows more."""
    return np.concatenate((column, np.zeros(count, column.dtype)))


def _rows_for(events: Sequence[str], scene: Scene, later: dict[str, int]) -> list[int]:
    """The row of each event, also of one that was removed and comes back; else a new row behind the last."""
    places: list[int] = scene.any_rows(events).tolist()
    for at, place in enumerate(places):
        if place < 0:
            places[at] = later.setdefault(events[at], len(scene.ids.starts) - 1 + len(later))
    return places


def _new_titles(scene: Scene, places: Sequence[int], kept: Sequence[Event]) -> dict[int, str]:
    titles = {row: clean(event.title) for row, event in zip(places, kept, strict=True)}
    return {row: title for row, title in titles.items() if row >= len(scene.begin) or scene.titles[row] != title}


def _resorted(scene: Scene, touched: npt.NDArray[np.bool_]) -> dict[str, Rows]:
    """The order with the touched rows taken out and put in again where they belong."""
    order = scene.order[~touched[scene.order]]
    rows = np.flatnonzero(touched).astype(np.int32)
    hidden = np.uint16(NOT_DRAWN | (0 if scene.show_inferred else INFERRED))
    rows = rows[(scene.flags[rows] & hidden) == 0]
    fresh = rows[(scene.flags[rows] & UNDATED) != 0]
    rows = rows[(scene.flags[rows] & UNDATED) == 0]
    rows = rows[np.argsort(scene.begin[rows], kind="stable")]
    order = _merged(scene, order, rows)
    undated = scene.undated[~touched[scene.undated]]
    return {"order": order, "undated": _in_tray_order(scene, np.concatenate((undated, fresh)))}


def _merged(scene: Scene, order: Rows, rows: Rows) -> Rows:
    """The order with these rows in it: by begin, and of the same begin by row, so that an edit changes no places."""
    if len(rows) > _MANY:
        both = np.concatenate((order, rows))
        return both[np.lexsort((both, scene.begin[both]))]
    begins = scene.begin[order]
    first, last = (np.searchsorted(begins, scene.begin[rows], side=side) for side in ("left", "right"))
    places = np.zeros(len(rows), np.int64)
    for at in range(len(rows)):
        places[at] = first[at] + np.searchsorted(order[first[at] : last[at]], rows[at])
    return np.insert(order, places, rows)
