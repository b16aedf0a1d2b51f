"""The open project: its store, its history, and the one announcement after a change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from timeline.errors import DamagedError, DatelineError, InUseError
from timeline.project import ChangeSet, Project
from ui.wall_time import wall_time

if TYPE_CHECKING:
    from timeline.store import HistoryStep, Store
    from ui.adding import Adding
    from ui.changing import Act, Changing
    from ui.reading_in import Drawn, Prepared, Preparing, ReadingIn
    from ui.reworking import Reworked, Reworking

_EMPTY = Project()
_SETTLED_MS = 400  # by then every pane has been painted
LARGE = 8_000_000  # bytes; about 10,000 events, which take a quarter of a second to open


class OpenProject(QObject):
    """Every edit of the window passes through `do`; what was announced is on disk already."""

    opened = Signal()
    leaving = Signal()  # what is still to go into the open project has to go now
    changed = Signal(object)  # frozenset[str]: ids of the rows that changed
    failed = Signal(str)  # a sentence for the person
    in_use = Signal(object, str)  # Path, and the sentence that says who has it open
    damaged = Signal(object, str)  # Path, and the sentence that says what is wrong with it
    drawn = Signal(object)  # Drawn, of a large project, after `opened`
    prepared = Signal(object)  # Prepared of a large project, after `drawn`
    ready = Signal()  # everything of an opened project is there
    works = Signal(str)  # what a large change is, which is being stored; empty when it is
    not_opened = Signal()  # a large project that was expected to open did not

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._reading: ReadingIn | None = None
        # It has a little to do yet when everything has been read in.
        self._thread: ReadingIn | None = None
        self.preparing: Callable[[], Preparing] | None = None
        self._adding: Adding | None = None
        self.reworking: Callable[[], Reworking] | None = None
        self._changing: Changing | None = None
        # What a large change came to, while `changed` tells of it.
        self.reworked: Reworked | None = None

    @property
    def is_opening(self) -> bool:
        """Whether a large project is still being read in; it can be looked at already, but not edited."""
        return self._reading is not None

    @property
    def is_changing(self) -> bool:
        """Whether a large change is under way; what is there can be looked at as it was, but not edited."""
        return self._changing is not None

    @property
    def is_storing(self) -> bool:
        """Whether the disk is being waited for on another thread, and reading the file would wait for it as well."""
        return self._adding is not None and self._adding.is_at_work

    @property
    def project(self) -> Project:
        """The rows as they are now; empty while no project is open."""
        if self._changing:
            return self._changing.before
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
        if self._changing:
            return self._changing.history
        return self._store.history() if self._store else []

    @property
    def undo_label(self) -> str | None:
        if self._changing:
            return self._changing.undo_label
        return self._store.undo_label() if self._store else None

    @property
    def redo_label(self) -> str | None:
        if self._changing:
            return self._changing.redo_label
        return self._store.redo_label() if self._store else None

    def open(self, path: Path) -> bool:
        """Open the project at `path` in place of the open one, which stays open when this fails.

        A large one is read in on another thread: True then says that this has begun.
        """
        from timeline.store import open_project

        self.settle()
        if self._store and self._store.path.resolve() == path.resolve():
            if self._store.is_in_place:
                return True
            # Another file stands there now. What is open holds the lock of the name, which the other one needs.
            self._store.let_go()
        if self.preparing and path.is_file() and path.stat().st_size > LARGE:
            self.leaving.emit()
            self._read_in(path, self.preparing())
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
        self._stop_reading()
        self.settle()
        self.leaving.emit()
        self.settle()
        if self._store:
            self._store.close()
            self._store = None

    def do(
        self, edit: Callable[[Project], ChangeSet], touching: Collection[str] = (), *, is_large: bool = False
    ) -> bool:
        """Work an edit out, store it with its history step, then announce it; False, and nothing done, on failure.

        `touching` are the rows it begins with: where it reaches many others, True says that it has begun.
        """
        from ui.changing import is_large_edit

        words = "Adding a long article" if is_large else "Changing what depends on it"
        words = words if is_large or len(touching) < 2 else f"Changing {len(touching):,} events"
        return self._run(
            lambda store: _applied(store, edit(store.project)),
            lambda store: is_large or is_large_edit(store.project, touching),
            words,
        )

    def adding(self) -> Adding | None:
        """Edits that are stored together, from the first on; None, and the reason told, where that cannot be.

        Any other edit, and closing, waits for them.
        """
        from ui.adding import Adding

        if self._store is None or not self._is_free():
            return None
        if self._adding is None or self._adding.is_closed:
            self.settle()
            try:
                self._adding = Adding(self._store.together())
            except DatelineError as error:
                self.failed.emit(str(error))
        return self._adding

    def settle(self) -> None:
        """Wait for what is being stored; changes stored together are announced by whoever added them."""
        self._end_change()
        adding, self._adding = self._adding, None
        if adding:
            try:
                adding.finish()
            except DatelineError as error:
                self.failed.emit(str(error))

    def undo(self) -> bool:
        words = f"Undoing: {self.undo_label}"
        return self._turn(lambda store: store.undo(), lambda store: store.rows_to_undo(), words)

    def redo(self) -> bool:
        words = f"Doing again: {self.redo_label}"
        return self._turn(lambda store: store.redo(), lambda store: store.rows_to_redo(), words)

    def go_to(self, number: int) -> bool:
        """Undo or redo until the step `number` is the last one done; 0 is before the first."""
        words = "Going to another step of the history"
        return self._turn(lambda store: store.go_to(number), lambda store: store.rows_to_go_to(number), words)

    def save_copy(self, target: Path) -> bool:
        """Write a copy of the whole project file, history included."""
        return self._run(lambda store: store.save_copy(target))

    def search_places(self, words: str) -> list[int]:
        """Places in the file of the events that hold every word, or one that begins with it."""
        return self._store.search_places(words) if self._store else []

    def places(self, ids: Iterable[str] | None = None) -> list[tuple[int, str]]:
        """(place in the file, id) of these events, or of all."""
        return self._store.places(ids) if self._store else []

    def remember(self, name: str, value: str) -> None:
        """Keep a preference of the view in the project file; a file that cannot be written is no reason to stop."""
        if self._changing:
            self._changing.to_remember[name] = value
        elif self._store and not self._reading:
            self.settle()
            try:
                self._store.remember(name, value)
            except DatelineError as error:
                self.failed.emit(str(error))

    def preference(self, name: str) -> str | None:
        if self._changing and name in self._changing.to_remember:
            return self._changing.to_remember[name]
        return self._store.preference(name) if self._store else None

    def _take(self, path: Path, opening: Callable[[], Store]) -> bool:
        from ui.reading_in import make_ready, no_collection

        try:
            with no_collection():
                store = opening()
        except DatelineError as error:
            self._refuse(path, error)
            return False
        self.close()
        self._store = store
        self.opened.emit()
        self.ready.emit()
        Thread(target=make_ready, args=(self.project,), daemon=True).start()
        return True

    def _read_in(self, path: Path, preparing: Preparing) -> None:
        from ui.reading_in import ReadingIn

        self._stop_reading()
        reading = self._reading = self._thread = ReadingIn(path, preparing, self)
        reading.opened.connect(lambda store: self._show_read(reading, store))
        reading.drawn.connect(lambda found: reading is self._reading and self._show_drawn(reading, found))
        reading.prepared.connect(lambda rest: reading is self._reading and self._end_reading(rest))
        reading.failed.connect(lambda error: reading is self._reading and self._fail_reading(path, error))
        reading.finished.connect(lambda: self._forget_thread(reading))
        reading.begin()

    def _show_read(self, reading: ReadingIn, store: Store) -> None:
        if reading is not self._reading:
            store.close()
            return
        self.settle()
        if self._store:
            self._store.close()
        self._store = store
        self.opened.emit()
        self._after(0, reading.is_listed.set)

    def _show_drawn(self, reading: ReadingIn, found: Drawn) -> None:
        self.drawn.emit(found)
        self._after(0, reading.is_shown.set)

    def _end_reading(self, rest: Prepared) -> None:
        reading, self._reading = self._reading, None
        self.prepared.emit(rest)
        self.ready.emit()
        if reading:
            self._after(_SETTLED_MS, reading.is_settled.set)

    def _fail_reading(self, path: Path, error: DatelineError | None) -> None:
        reading, self._reading = self._reading, None
        if self._store and reading and reading.store is self._store:
            # It was sound when it was shown, and cannot be read any more.
            self._store.close()
            self._store = None
        if error:
            self._refuse(path, error)
        else:
            self.failed.emit(f'"{path.name}" could not be opened.')
        self.not_opened.emit()

    def _refuse(self, path: Path, error: DatelineError) -> None:
        if isinstance(error, InUseError):
            self.in_use.emit(path, str(error))
        elif isinstance(error, DamagedError):
            self.damaged.emit(path, str(error))
        else:
            self.failed.emit(str(error))

    def _after(self, milliseconds: int, act: Callable[[], None]) -> None:
        """A timer that ends with this object: a static one would call what is gone by then."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        timer.timeout.connect(timer.deleteLater)
        timer.start(milliseconds)

    def _stop_reading(self) -> None:
        """Leave a project that is being read in; its thread ends by itself, or is waited for."""
        self._reading, thread = None, self._thread
        if thread:
            thread.leave()
            thread.wait()
            self._thread = None

    def _forget_thread(self, thread: ReadingIn) -> None:
        if thread is self._thread:
            self._thread = None
        thread.deleteLater()

    def _turn(self, act: Act, rows: Callable[[Store], int], words: str) -> bool:
        """Take steps of the history back, or do them again; `rows` are about how many they have."""
        from ui import changing

        return self._run(act, lambda store: rows(store) > changing.LARGE, words)

    def _run(self, act: Act, is_large: Callable[[Store], bool] = lambda store: False, words: str = "") -> bool:
        if self._store is None or not self._is_free():
            return False
        self.settle()
        try:
            if self.reworking and not self.is_read_only and is_large(self._store):
                self._begin_change(self._store, act, self.reworking(), words)
                return True
            change = act(self._store)
        except DatelineError as error:
            self.failed.emit(str(error))
            return False
        if change:
            self.changed.emit(change.ids)
        return True

    def _begin_change(self, store: Store, act: Act, rework: Reworking, words: str) -> None:
        from ui.changing import Changing

        changing = self._changing = Changing(store, act, rework, self)
        changing.finished.connect(lambda: changing is self._changing and self._end_change())
        changing.finished.connect(changing.deleteLater)
        self.works.emit(words)
        changing.begin()

    def _end_change(self) -> None:
        """Announce a large change, waiting for it where it has not ended."""
        changing = self._changing
        if changing is None:
            return
        try:
            changing.end()
        finally:
            self._changing = None
            self.works.emit("")
        for name, value in changing.to_remember.items():
            self.remember(name, value)
        if changing.error:
            self.failed.emit(changing.error)
        if changing.change:
            self.reworked = changing.found
            self.changed.emit(changing.change.ids)
            self.reworked = None

    def _is_free(self) -> bool:
        if self._reading:
            self.failed.emit("The project is still being read in. Do it again in a moment.")
        if self._changing:
            self.failed.emit(self._changing.WAIT)
        return self._reading is None and self._changing is None


def _applied(store: Store, change: ChangeSet) -> ChangeSet:
    store.apply(change, wall_time())
    return change
