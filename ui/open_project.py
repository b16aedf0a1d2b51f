"""The open project: its store, its history, and the one announcement after a change."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline.errors import DatelineError, InUseError
from timeline.project import ChangeSet, Project

if TYPE_CHECKING:
    from timeline.store import HistoryStep, Store

_EMPTY = Project()


class OpenProject(QObject):
    """Every edit of the window passes through `do`; what was announced is on disk already."""

    opened = Signal()
    changed = Signal(object)  # frozenset[str]: ids of the rows that changed
    failed = Signal(str)  # a sentence for the person
    in_use = Signal(object, str)  # Path, and the sentence that says who has it open

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None

    @property
    def project(self) -> Project:
        """The rows as they are now; empty while no project is open."""
        return self._store.project if self._store else _EMPTY

    @property
    def path(self) -> Path | None:
        return self._store.path if self._store else None

    @property
    def is_read_only(self) -> bool:
        return self._store is not None and self._store.is_read_only

    @property
    def is_open(self) -> bool:
        return self._store is not None

    @property
    def history(self) -> list[HistoryStep]:
        """All steps, oldest first, undone ones included."""
        return self._store.history() if self._store else []

    @property
    def undo_label(self) -> str | None:
        return self._store.undo_label() if self._store else None

    @property
    def redo_label(self) -> str | None:
        return self._store.redo_label() if self._store else None

    def open(self, path: Path) -> bool:
        """Open the project at `path` in place of the open one, which stays open when this fails."""
        from timeline.store import open_project

        if self.path and self.path.resolve() == path.resolve():
            return True
        return self._take(path, lambda: open_project(path))

    def open_for_reading(self, path: Path) -> bool:
        """Open a project that another window has open; nothing can be edited here."""
        from timeline.store import open_project

        return self._take(path, lambda: open_project(path, read_only=True))

    def create(self, path: Path) -> bool:
        """Make a new project at `path` and open it."""
        from timeline.store import create_project

        return self._take(path, lambda: create_project(path))

    def close(self) -> None:
        if self._store:
            self._store.close()
            self._store = None

    def do(self, edit: Callable[[Project], ChangeSet]) -> bool:
        """Work an edit out, store it with its history step, then announce it; False, and nothing done, on failure."""
        return self._run(lambda store: _applied(store, edit(store.project)))

    def undo(self) -> bool:
        return self._run(lambda store: store.undo())

    def redo(self) -> bool:
        return self._run(lambda store: store.redo())

    def go_to(self, number: int) -> bool:
        """Undo or redo until the step `number` is the last one done; 0 is before the first."""
        return self._run(lambda store: store.go_to(number))

    def save_copy(self, target: Path) -> bool:
        """Write a copy of the whole project file, history included."""
        return self._run(lambda store: store.save_copy(target))

    def search(self, words: str) -> list[str]:
        """Ids of the events that hold every word, or one that begins with it."""
        return self._store.search(words) if self._store else []

    def remember(self, name: str, value: str) -> None:
        """Keep a preference of the view in the project file; a file that cannot be written is no reason to stop."""
        if self._store:
            try:
                self._store.remember(name, value)
            except DatelineError as error:
                self.failed.emit(str(error))

    def preference(self, name: str) -> str | None:
        return self._store.preference(name) if self._store else None

    def _take(self, path: Path, opening: Callable[[], Store]) -> bool:
        try:
            with _no_collection():
                store = opening()
        except InUseError as error:
            self.in_use.emit(path, str(error))
            return False
        except DatelineError as error:
            self.failed.emit(str(error))
            return False
        self.close()
        self._store = store
        self.opened.emit()
        return True

    def _run(self, act: Callable[[Store], ChangeSet | None]) -> bool:
        if self._store is None:
            return False
        try:
            change = act(self._store)
        except DatelineError as error:
            self.failed.emit(str(error))
            return False
        if change:
            self.changed.emit(change.ids)
        return True


@contextmanager
def _no_collection() -> Generator[None, None, None]:
    """No search for garbage while hundreds of thousands of rows come in that stay; afterwards none among them either.

    Each search would look at all of them: a third of the time of opening, and a pause of the window later on.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _applied(store: Store, change: ChangeSet) -> ChangeSet:
    # The window is where the clock is read: the history shows the person's own wall time.
    store.apply(change, datetime.now().astimezone().isoformat(timespec="seconds"))  # noqa: TID251
    return change
