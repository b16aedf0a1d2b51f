"""The scene of a project file, read straight from its columns: no event is decoded for it.

Decoding a hundred thousand events takes some seconds, and what is drawn of them takes none of their explanations.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline.civil import DAY
from timeline.intervals import Granularity, parse
from timeline.layout.building import Columns, scene_of
from timeline.layout.event_numbers import STATUS_FLAGS, Numbers, numbers_of
from timeline.layout.flags import BY_HAND, DOUBTFUL_BELOW, INFERRED, ONE_UNIT, PINNED, UNCERTAIN
from timeline.layout.scene import RowsBy, Scene
from timeline.layout.texts import Texts, Widths
from timeline.layout.words import clean
from timeline.model import Article, Chooser

Ints = npt.NDArray[np.int64]
_BLOCK = 4096

_STATUS = " ".join(f"WHEN '{status.value}' THEN {flag}" for status, flag in STATUS_FLAGS.items())
_EVENTS = f"""
SELECT e.id, coalesce(d.own_title, e.found_title), e.article, coalesce(d.category, ''), e.start,
    (CASE coalesce(d.status, 'found') {_STATUS} END) + (e.is_inferred <> 0) * {INFERRED}
    + (e.added_by = '{Chooser.USER.value}') * {BY_HAND} + (d.pin IS NOT NULL) * {PINNED},
    CASE WHEN d.pin IS NULL THEN json_extract(e.resolution, '$.interval', '$.confidence')
    ELSE json_array(json_extract(d.pin, '$[0]'), 1.0) END,
    instr(e.resolution, '"doubts":') > 0, e.rowid
FROM events e LEFT JOIN events_decided d USING (id)
WHERE coalesce(d.is_deleted, 0) = 0 AND coalesce(d.merged_into, '') = '' ORDER BY e.rowid
"""


@dataclass(frozen=True, slots=True)
class StoredScene:
    """By row: `doubted`, whether the engine had doubts about the date; `places`, the row of the file's table."""

    scene: Scene
    doubted: npt.NDArray[np.bool_]
    places: Sequence[int]


def stored_scene(
    connection: sqlite3.Connection,
    articles: Mapping[str, Article],
    rows_by: RowsBy = "none",
    *,
    show_inferred: bool = False,
    table: Widths | None = None,
) -> StoredScene | None:
    """The scene that `build_scene` makes of the visible events of the project; None where a row cannot be read."""
    try:
        columns, doubted, file_places = _columns(_by_column(connection.execute(_EVENTS)))
    except (sqlite3.Error, ValueError, OverflowError, TypeError):
        return None  # a damaged row is found, and told, when it is decoded
    scene = scene_of(columns, articles, rows_by, show_inferred=show_inferred, table=table)
    return StoredScene(scene, doubted, file_places)


def _by_column(rows: sqlite3.Cursor) -> list[list[Any]]:
    """In blocks: Python's lock is held while one is taken apart, and a window that wants it would stall."""
    columns: list[list[Any]] = [[] for _ in rows.description]
    while block := rows.fetchmany(_BLOCK):
        for column, values in zip(columns, zip(*block, strict=True), strict=True):
            column.extend(values)
    return columns


def _columns(columns: Sequence[list[Any]]) -> tuple[Columns, npt.NDArray[np.bool_], Sequence[int]]:
    ids, titles, articles, categories, places, states, dates, doubted, file_places = columns
    article_names, article = _numbered(articles)
    category_names, category = _numbered(categories)
    of_date, confidence = _dates(dates)
    numbers = np.column_stack((
        of_date[:, 0], of_date[:, 1], of_date[:, 2] | np.array(states, np.int64), of_date[:, 3],
        np.array(places, np.int64), article, category, np.fromiter(map(hash, ids), np.int64, len(ids)),
    ))  # fmt: skip
    cleaned = [title if title.isprintable() and len(title) < 400 else clean(title) for title in titles]
    found = Columns(_texts(ids), _texts(cleaned), numbers, confidence, article_names, category_names)
    return found, np.array(doubted, bool), file_places


def _numbered(names: Iterable[str]) -> tuple[tuple[str, ...], Ints]:
    """The different names in order of appearance, and the place among them of each."""
    listed = list(names)
    places = {name: place for place, name in enumerate(dict.fromkeys(listed))}
    return tuple(places), np.fromiter(map(places.__getitem__, listed), np.int64, len(listed))


def _texts(texts: Sequence[str]) -> Texts:
    whole = "".join(texts)
    if whole.isascii():
        blob, lengths = whole.encode(), [len(text) for text in texts]
    else:
        encoded = [text.encode("utf-8", "replace") for text in texts]
        blob, lengths = b"".join(encoded), [len(text) for text in encoded]
    return Texts(blob, np.concatenate((np.zeros(1, np.int64), np.cumsum(np.array(lengths, np.int64)))))


def _dates(stored: Sequence[str]) -> tuple[Ints, npt.NDArray[np.float64]]:
    """Of each `[interval, confidence]`: (begin, end, flags, unit), n x 4, and the confidence; equal ones read once."""
    different, place = _numbered(stored)
    read: list[tuple[str | None, float | None]] = []
    for at in range(0, len(different), _BLOCK):
        read += json.loads(f"[{','.join(different[at : at + _BLOCK])}]")
    confidence = np.array([sure or 0.0 for _, sure in read], np.float64)
    return _date_numbers([text for text, _ in read], confidence)[place], confidence[place]


def _date_numbers(texts: Sequence[str | None], confidence: npt.NDArray[np.float64]) -> Ints:
    found = np.zeros((len(texts), 4), np.int64)
    plain = [at for at, text in enumerate(texts) if text and _is_plain_day(text)]
    begins = np.array([texts[at] for at in plain], "datetime64[D]").astype(np.int64) * DAY
    found[plain, 0], found[plain, 1], found[plain, 3] = begins, begins + DAY, Granularity.DAY
    found[plain, 2] = ONE_UNIT + (confidence[plain] < DOUBTFUL_BELOW) * UNCERTAIN
    others = np.ones(len(texts), bool)
    others[plain] = False
    for at in np.flatnonzero(others).tolist():
        found[at] = _numbers_of(texts[at], float(confidence[at]))
    return found


def _is_plain_day(text: str) -> bool:
    """Whether it is a day of four digits of a year; most dates are, and all of those are read at once."""
    return len(text) == 10 and text[4] == text[7] == "-" and text.isascii() and text.replace("-", "").isdigit()


def _numbers_of(text: str | None, confidence: float) -> Numbers:
    return numbers_of(parse(text) if text else None, confidence)
