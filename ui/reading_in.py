"""A large project read in on a thread of its own, in three steps, so that the window can be used all the while."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from timeline import model
from timeline.errors import DatelineError
from timeline.layout import Scene
from timeline.project import Project
from ui.events_model import SortedRows
from ui.on_show import OnShow
from ui.to_check import Concern, ToCheck

if TYPE_CHECKING:
    from timeline.store import Store

# Python hands its lock over after 5 ms, unless told otherwise; a repaint that waits so long at each call would stall.
_SWITCH_S = 0.0005
_LONGEST_S = 2.0


@dataclass(frozen=True)
class Prepared:
    """All that the panes show of a project, the timeline's scene aside."""

    on_show: OnShow
    to_check: ToCheck
    concerns: list[Concern]
    categories: set[str]
    table: SortedRows


@dataclass(frozen=True)
class Preparing:
    """How a window wants its project prepared; both are called on any thread."""

    scene: Callable[[Project], Scene]
    rest: Callable[[Project], Prepared]


def prepare(
    project: Project, passes: Callable[[model.Event], bool], sort: Callable[[Project, OnShow], SortedRows]
) -> Prepared:
    """Look at every event once."""
    on_show, to_check = OnShow(), ToCheck()
    on_show.start(project, passes)
    to_check.start(project)
    categories = {project.events[id].category for id in on_show.there} - {""}
    return Prepared(on_show, to_check, to_check.in_order(project), categories, sort(project, on_show))


class ReadingIn(QThread):
    """`opened` carries the Store, `drawn` the Scene, `prepared` the rest.

    Where that is not to be, `failed` carries the error that says why, or None for a fault of Dateline's.
    """

    opened = Signal(object)
    drawn = Signal(object)
    prepared = Signal(object)
    failed = Signal(object)

    def __init__(self, opening: Callable[[], Store], preparing: Preparing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening, self._preparing = opening, preparing
        self.is_unwanted = False
        self.is_shown = Event()

    def begin(self) -> None:
        """No garbage is searched for among hundreds of thousands of rows that stay."""
        gc.disable()
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        self.finished.connect(self._end)
        self.start()

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
            self.failed.emit(None)

    def _read(self) -> None:
        store = self._opening()
        project = store.project
        # The list of articles sorts all of them, and each is decoded when it is first looked at: so here.
        list(project.articles.values())
        self.opened.emit(store)
        # While the window shows them, two threads that want Python's lock would take several times as long.
        self.is_shown.wait(_LONGEST_S)
        for made, step in ((self.drawn, self._preparing.scene), (self.prepared, self._preparing.rest)):
            if self.is_unwanted:
                return
            made.emit(step(project))
