"""A large change, worked out and stored on a thread of its own, so that the window can be used all the while."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from timeline.downstream import direct_readers
from timeline.errors import DatelineError
from timeline.project import ChangeSet, Project
from ui.fault_log import note_fault
from ui.reading_in import SWITCH_S

if TYPE_CHECKING:
    from timeline.store import HistoryStep, Store
    from ui.reworking import Reworked, Reworking

# Rows; those of fewer, as of an event from which a thousand others read, are changed, stored and shown in a fifth of a
# second, which is less than they would take in turns with the window.
LARGE = 3000
# Characters of an article; an edit of one may have to read it anew, which takes a tenth of a second for so many.
LONG_TEXT = 20_000

Act = Callable[["Store"], ChangeSet | None]


class Changing(QThread):
    """Has the store for itself until it has finished; what was true before is kept here, for who asks meanwhile."""

    WAIT = "The last change is still being made. Do it again in a moment."

    def __init__(self, store: Store, act: Act, rework: Reworking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._act, self._rework = store, act, rework
        self.before = store.project
        self.history: list[HistoryStep] = store.history()
        self.undo_label, self.redo_label = store.undo_label(), store.redo_label()
        self.to_remember: dict[str, str] = {}
        self.change: ChangeSet | None = None
        self.found: Reworked | None = None
        self.error = ""
        self._fault: Exception | None = None

    def begin(self) -> None:
        """A search for garbage among all the rows would hold up the window, and so would a thread that yields late."""
        gc.disable()
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)
        self.start()

    def end(self) -> None:
        """On the window's thread: wait for it. Raises what went wrong that is no DatelineError."""
        self.wait()
        sys.setswitchinterval(self._interval)
        gc.freeze()
        gc.enable()
        if self._fault:
            raise self._fault

    def run(self) -> None:
        try:
            self.change = self._act(self._store)
            if self.change:
                self.found = self._rework(self._store.project, self.change.ids)
        except DatelineError as error:
            self.error = str(error)
        except Exception as error:  # the window's edge: what went wrong is said there, not lost with the thread
            traceback.print_exception(error)
            note_fault(error)
            self._fault = error


def is_large_edit(project: Project, touching: Iterable[str]) -> bool:
    """Whether an edit of these rows is one for another thread: of a long article, or one that reaches many rows.

    It reaches all of an article's rows, and what reads from a row at any hand.
    """
    waiting = list(touching)
    met = set(waiting)
    if any(len(article.text) > LONG_TEXT for id in waiting[:2] if (article := project.articles.get(id))):
        return True
    if len(met) <= LARGE >= len(project.events) + len(project.expressions):
        return False
    while waiting and len(met) <= LARGE:
        id = waiting.pop()
        near = set(direct_readers(project, id)).union(project.of_article.get(id, ())) - met
        met |= near
        waiting += near
    return len(met) > LARGE
