"""The order of the table's rows, worked out over the scene's arrays: one key a row, ascending."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline.civil import DAY
from timeline.intervals import FIRST_MOMENT, LAST_MOMENT
from timeline.layout import Scene
from timeline.layout.flags import NO_BEGIN, NO_END, UNDATED
from timeline.model import Article

Keys = npt.NDArray[Any]
Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.int32]
# Years -9999 to 9999 take 40 bits in seconds, which leaves these for how long it takes.
_LENGTH_BITS = 23


class Column(IntEnum):
    WHEN = 0
    GAP = 1
    TITLE = 2
    CATEGORY = 3
    ARTICLE = 4
    CERTAINTY = 5


def keys_by(column: Column, scene: Scene, articles: Mapping[str, Article]) -> Keys:
    """By row of the scene, what the table sorts by; `in_order` says what comes first of equal ones."""
    match column:
        case Column.WHEN | Column.GAP:
            return time_keys(scene)
        case Column.TITLE:
            return np.array([scene.titles[row].casefold() for row in range(len(scene.begin))], object)
        case Column.CATEGORY:
            names = [(not name, name.casefold()) for name in scene.category_names]
            return _ranked(_places(names)[scene.category], time_keys(scene))
        case Column.ARTICLE:
            found = (articles.get(name) for name in scene.article_names)
            titles = [article.title.casefold() if article else "" for article in found]
            return (_places(titles)[scene.article] << 32) + scene.place
        case Column.CERTAINTY:
            return scene.confidence


def time_keys(scene: Scene, rows: Rows | slice = slice(None)) -> npt.NDArray[np.int64]:
    """Sorts by begin, then by end; what has no date comes last.

    A range without a begin is best known by its end, and would else precede all of history.
    """
    flags = scene.flags[rows]
    begin = scene.begin[rows] - DAY * ((flags & NO_BEGIN) != 0)
    end = np.where(flags & NO_END, LAST_MOMENT, scene.end[rows])
    # The bits of a positive float rise with it: lengths of a day to the second, of a century to the day.
    length = np.maximum(end - begin, 0).astype(np.float32).view(np.int32) >> (31 - _LENGTH_BITS)
    keys = ((begin - FIRST_MOMENT + DAY) << _LENGTH_BITS) + length
    return np.where(flags & UNDATED, np.iinfo(np.int64).max, keys)


def keys_after(before: Keys, column: Column, scene: Scene, articles: Mapping[str, Article], touched: Rows) -> Keys:
    """`keys_by` after an edit of some rows: those of the others are kept, where they are the same for certain."""
    match column:
        case Column.WHEN | Column.GAP:
            fresh: Keys = time_keys(scene, touched)
        case Column.TITLE:
            fresh = np.array([scene.titles[row].casefold() for row in touched.tolist()], object)
        case _:
            return keys_by(column, scene, articles)
    keys = np.concatenate((before, np.zeros(len(scene.begin) - len(before), before.dtype)))
    keys[touched] = fresh
    return keys


def in_order(scene: Scene, keys: Keys, rows: Rows) -> Rows:
    """`rows` by their keys; of equal ones the earlier first, then by id, whatever happened to them before."""
    if not len(rows):
        return rows
    times = time_keys(scene, rows)
    rows = rows[np.lexsort((times, keys[rows]))] if keys.dtype != object else _by_words(keys, times, rows)
    times, found = time_keys(scene, rows), keys[rows]
    is_same = np.concatenate(((False,), (found[1:] == found[:-1]) & (times[1:] == times[:-1]), (False,)))
    first, last = np.flatnonzero(is_same[1:] & ~is_same[:-1]), np.flatnonzero(~is_same[1:] & is_same[:-1])
    for begin, end in zip(first.tolist(), (last + 1).tolist(), strict=True):
        rows[begin:end] = sorted(rows[begin:end].tolist(), key=scene.ids.__getitem__)
    return rows


def _by_words(keys: Keys, times: npt.NDArray[np.int64], rows: Rows) -> Rows:
    by_time = rows[np.argsort(times, kind="stable")]
    return by_time[np.argsort(keys[by_time], kind="stable")]


def put_in(scene: Scene, order: Rows, keys: Keys, rows: Rows) -> Rows:
    """`order` with other rows where they belong."""
    added = in_order(scene, keys, rows)
    ordered, wanted = keys[order], keys[added]
    first = np.searchsorted(ordered, wanted, side="left")
    last = np.searchsorted(ordered, wanted, side="right")

    tied = np.flatnonzero(first != last).tolist()
    times = time_keys(scene) if tied else first

    def tie(row: int) -> tuple[int, str]:
        return int(times[row]), scene.ids[row]

    for at in tied:
        first[at] += bisect_left(order[first[at] : last[at]], tie(int(added[at])), key=tie)
    return np.insert(order, first, added)


def _places(names: list[Any]) -> npt.NDArray[np.int64]:
    """The place of each name among the different ones, sorted."""
    places = {name: place for place, name in enumerate(sorted(set(names)))}
    return np.array([places[name] for name in names] or [0], np.int64)


def _ranked(first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """One key for two: equal only where both are."""
    order = np.lexsort((second, first))
    is_next = (np.diff(first[order]) != 0) | (np.diff(second[order]) != 0)
    found = np.zeros(len(first), np.int64)
    found[order[1:]] = np.cumsum(is_next)
    return found
