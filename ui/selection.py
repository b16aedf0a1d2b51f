"""Which events are selected: one value that every pane shows and may change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Ids of the selected events, the one that leads (its sentence and reasons are shown) first."""

    changed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []

    @property
    def ids(self) -> list[str]:
        return list(self._ids)

    @property
    def lead(self) -> str:
        """The id of the event that leads; empty where nothing is selected."""
        return self._ids[0] if self._ids else ""

    def set(self, ids: Iterable[str]) -> None:
        """Select these; says so only when that is a change, so that panes may answer each other."""
        wanted = list(dict.fromkeys(ids))
        if wanted != self._ids:
            self._ids = wanted
            self.changed.emit(self.ids)

    def keep(self, is_there: Iterable[str]) -> None:
        """Drop what is no longer there."""
        there = set(is_there)
        self.set(id for id in self._ids if id in there)
