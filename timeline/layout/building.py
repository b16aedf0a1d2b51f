"""A scene made of events, or of the columns of many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from timeline.layout.event_numbers import numbers
from timeline.layout.flags import LABEL_DRAWN
from timeline.layout.scene import RowsBy, Scene, arranged_anew, publications_of
from timeline.layout.texts import Texts, TextsBuilder, Widths, plain_widths
from timeline.layout.words import clean
from timeline.model import Article, Event

_BLOCK = 20_000


@dataclass(frozen=True, slots=True)
class Columns:
    """Events as columns: `numbers` is n x 8, (begin, end, flags, unit, place, article, category, hash of the id).

    `article` and `category` are places in the names.
    """

    ids: Texts
    titles: Texts
    numbers: npt.NDArray[np.int64]
    confidence: npt.NDArray[np.float64]
    article_names: tuple[str, ...]
    category_names: tuple[str, ...]


def build_scene(
    events: Iterable[Event],
    articles: Mapping[str, Article],
    rows_by: RowsBy = "none",
    *,
    show_inferred: bool = False,
    table: Widths | None = None,
    is_for_paper: bool = False,
) -> Scene:
    """Read every event once. Deleted ones are left out, dismissed ones are not drawn, undated ones are kept apart.

    A scene `is_for_paper` has as many lanes as it takes, up to some thousands of events.
    """
    rows = _Reader()
    for event in events:
        if not event.is_deleted:
            rows.add(event)
    scene = scene_of(rows.columns(), articles, rows_by, show_inferred=show_inferred, table=table)
    return arranged_anew(replace(scene, is_for_paper=True)) if is_for_paper else scene


def scene_of(
    columns: Columns,
    articles: Mapping[str, Article],
    rows_by: RowsBy = "none",
    *,
    show_inferred: bool = False,
    table: Widths | None = None,
) -> Scene:
    """The scene of these columns, which are used up."""
    table = plain_widths() if table is None else table
    begin, end, flags, unit, place, article, category, hashes = (
        column.astype(kind)
        for column, kind in zip(
            columns.numbers.T,
            (np.int64, np.int64, np.uint16, np.uint8, np.int32, np.int32, np.int32, np.int64),
            strict=True,
        )
    )
    hash_order = np.argsort(hashes, kind="stable").astype(np.int32)
    nothing = np.zeros(0, np.int32)
    return arranged_anew(Scene(
        begin=begin, end=end, flags=flags, unit=unit, confidence=columns.confidence, place=place,
        article=article, category=category, ids=columns.ids, titles=columns.titles,
        widths=columns.titles.widths(table, len(hashes), LABEL_DRAWN), hashes=hashes[hash_order],
        hash_order=hash_order, later_ids={}, order=nothing, undated=nothing, table=table,
        article_names=columns.article_names, category_names=columns.category_names, articles=articles,
        rows_by=rows_by, show_inferred=show_inferred, publications=publications_of(articles),
    ))  # fmt: skip


class _Reader:
    """Collects rows; in blocks of arrays, so that a million events are never a million tuples."""

    def __init__(self) -> None:
        self._ids, self._titles = TextsBuilder(), TextsBuilder()
        self._articles: dict[str, int] = {}
        self._categories: dict[str, int] = {}
        self._blocks: list[npt.NDArray[np.int64]] = []
        self._confidences: list[npt.NDArray[np.float64]] = []
        self._rows: list[tuple[int, ...]] = []
        self._sure: list[float] = []

    def add(self, event: Event) -> None:
        self._ids.add(event.id)
        self._titles.add(clean(event.title))
        article = self._articles.setdefault(event.article, len(self._articles))
        category = self._categories.setdefault(event.category, len(self._categories))
        self._rows.append((*numbers(event), event.start, article, category, hash(event.id)))
        self._sure.append(event.confidence)
        if len(self._rows) >= _BLOCK:
            self._close_block()

    def columns(self) -> Columns:
        self._close_block()
        blocks, self._blocks = self._blocks, []
        return Columns(
            self._ids.build(), self._titles.build(), np.concatenate(blocks), np.concatenate(self._confidences),
            tuple(self._articles), tuple(self._categories),
        )  # fmt: skip

    def _close_block(self) -> None:
        self._blocks.append(np.array(self._rows, np.int64).reshape(-1, 8))
        self._confidences.append(np.array(self._sure, np.float64))
        self._rows, self._sure = [], []
