"""A large project read in on a thread of its own, in steps, so that the window can be used all the while.

What the timeline and the list of articles show is there first; then come the rows, and what is worked out from them.
"""

from __future__ import annotations

import gc
import sqlite3
import sys
import traceback
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QThread, Signal

from timeline.errors import DatelineError
from timeline.layout import Scene
from timeline.layout.stored import StoredScene
from timeline.model import Article
from timeline.project import Project
from timeline.rows import Rows
from ui.events_model import SortedRows
from ui.fault_log import note_fault
from ui.to_check import Concern, ToCheck, candidates

if TYPE_CHECKING:
    from timeline.store import Store

# Python hands its lock over after 5 ms, unless told otherwise; a repaint that waits so long at each call would stall.
SWITCH_S = 0.0005
_LONGEST_S = 2.0


@dataclass(frozen=True)
class Drawn:
    """The timeline of a project; `places` are those of the scene's rows in the file, where they are known."""

    scene: Scene
    places: Sequence[int] | None = None


@dataclass(frozen=True)
class Prepared:
    """All that the other panes show of a project."""

    to_check: ToCheck
    concerns: list[Concern]
    categories: set[str]
    table: SortedRows


@dataclass(frozen=True)
class Preparing:
    """How a window wants its project prepared; each is called on any thread.

    `sketch` makes the scene of a file's columns, None where they cannot be read; `scene` that of decoded events.
    """

    sketch: Callable[[sqlite3.Connection, Rows[Article]], StoredScene | None]
    scene: Callable[[Project], Scene]
    sort: Callable[[Project, Scene], SortedRows]


def prepare(
    project: Project, scene: Scene, table: SortedRows, doubted: npt.NDArray[np.bool_] | None = None
) -> Prepared:
    """Look at every event once; or, where those are known that the engine doubted, at hardly any."""
    to_check = ToCheck()
    to_check.start(project, None if doubted is None else candidates(scene, doubted, project))
    return Prepared(to_check, to_check.in_order(project), set(scene.category_names) - {""}, table)


@contextmanager
def no_collection() -> Generator[None, None, None]:
    """No search for garbage while hundreds of thousands of rows come in that stay; afterwards none among them either.

    Each search would look at all of them: a third of the time of opening, and a pause of the window later on.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def make_ready(project: Project) -> None:
    """Import and compile, on any thread, what the first edit and the first close look at a sentence would wait for."""
    from timeline.expressions import tense_signs
    from timeline.store import prepare_to_write

    prepare_to_write()
    for language in {article.language for article in project.articles.values()} | {"en"}:
        tense_signs(language)


class ReadingIn(QThread):
    """`opened` carries the Store, `drawn` what is Drawn, `prepared` the rest.

    Where that is not to be, `failed` carries the error that says why, or None for a fault of Dateline's.
    """

    opened = Signal(object)
    drawn = Signal(object)
    prepared = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, preparing: Preparing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._preparing = path, preparing
        self._sketch: StoredScene | None = None
        self.store: Store | None = None
        self.is_unwanted = False
        # Set by the window when it has taken that in and painted it, so that each step is a turn of its own.
        self.is_listed, self.is_shown, self.is_settled = Event(), Event(), Event()

    def begin(self) -> None:
        """No garbage is searched for among hundreds of thousands of rows that stay."""
        gc.disable()
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)
        self.finished.connect(self._end)
        self.start()

    def leave(self) -> None:
        """Nobody wants it any more."""
        self.is_unwanted = True
        for event in (self.is_listed, self.is_shown, self.is_settled):
            event.set()

    def _end(self) -> None:
        sys.setswitchinterval(self._interval)
        gc.freeze()
        gc.enable()

    def run(self) -> None:
        try:
            self._read()
        except DatelineError as error:
            self.failed.emit(error)
        except Exception as error:  # the window's edge: what went wrong is said there, not lost with the thread
            traceback.print_exception(error)
            note_fault(error)
            self.failed.emit(None)

    def sketch(self, connection: sqlite3.Connection, articles: Rows[Article]) -> None:
        """The first of the two things that are done early, see `timeline.store.Early`."""
        self._sketch = self._preparing.sketch(connection, articles)

    def show(self, store: Store) -> None:
        """The second: from here on the store belongs to the window."""
        if self._sketch:
            self._show(store)
            self.is_listed.wait(_LONGEST_S)
            self.drawn.emit(Drawn(self._sketch.scene, self._sketch.places))
        # While the window shows it, two threads that want Python's lock would take several times as long.
        self.is_shown.wait(_LONGEST_S)

    def _show(self, store: Store) -> None:
        self.store = store
        self.opened.emit(store)

    def _read(self) -> None:
        from timeline.store import open_project

        store = open_project(self._path, early=self)
        if self.store is None:
            # The list of articles sorts all of them, and each is decoded when it is first looked at: so here.
            list(store.project.articles.values())
            self._show(store)
        if self.is_unwanted:
            return
        project, sketch = store.project, self._sketch
        scene = sketch.scene if sketch else self._preparing.scene(project)
        if not sketch:
            self.drawn.emit(Drawn(scene))
        table = self._preparing.sort(project, scene)
        self.prepared.emit(prepare(project, scene, table, sketch.doubted if sketch else None))
        self.is_settled.wait(_LONGEST_S)
        if not self.is_unwanted:
            make_ready(project)
