"""What a search of the project file finds, as rows of the scene: the file's places of its events, kept up to date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from timeline.layout import Scene
from ui.open_project import OpenProject
from ui.table_order import Mask


class FoundRows:
    """Places are looked up when something is searched: until then an edit costs nothing here."""

    def __init__(self, open_project: OpenProject) -> None:
        self._open = open_project
        self._row_at = np.zeros(0, np.int32)
        self._unknown: set[str] | None = None

    def start(self, places: Sequence[int] | None = None) -> None:
        """Another scene is shown; `places` are those of its rows in the file, where they are known."""
        self._row_at = np.zeros(0, np.int32)
        self._unknown = None
        if places is not None:
            self._unknown = set()
            self._enter(np.array(places, np.int64), np.arange(len(places), dtype=np.int32))

    def note(self, ids: Iterable[str]) -> None:
        """These events came in, or came back to another place in the file."""
        if self._unknown is not None:
            self._unknown.update(ids)

    def mask(self, scene: Scene, words: str) -> Mask:
        """By row of `scene`, whether the event holds every word, or one that begins with it."""
        self._look_up(scene)
        places = np.array(self._open.search_places(words), np.int64)
        rows = self._row_at[places[places < len(self._row_at)]]
        found = np.zeros(len(scene.begin), bool)
        found[rows[rows >= 0]] = True
        return found

    def _look_up(self, scene: Scene) -> None:
        if self._unknown is not None and not self._unknown:
            return
        pairs = self._open.places(self._unknown)
        rows = [row for _, id in pairs if (row := scene.any_row(id)) is not None]
        if len(rows) < len(pairs):
            pairs = [(place, id) for place, id in pairs if scene.any_row(id) is not None]
        self._unknown = set()
        self._enter(np.array([place for place, _ in pairs], np.int64), np.array(rows, np.int32))

    def _enter(self, places: np.ndarray, rows: np.ndarray) -> None:
        most = int(places.max(initial=-1)) + 1
        if most > len(self._row_at):
            self._row_at = np.concatenate((self._row_at, np.full(most - len(self._row_at), -1, np.int32)))
        self._row_at[places] = rows
