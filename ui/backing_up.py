"""A copy of the open project for each day it is worked on, made off the window's thread, beside the settings."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from timeline.backups import back_up, is_older
from ui.background import Job
from ui.open_project import OpenProject

# After opening, when the window is done with all that it shows first.
_SOON_MS = 4000
# What is edited later in the day is in the day's copy an hour later.
_LATER_MS = 3_600_000


class BackingUp(QObject):
    """`failed` carries the sentence that says why there is no copy of today."""

    failed = Signal(str)

    def __init__(self, open_project: OpenProject, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_project, self.folder = open_project, folder
        self._day = ""
        self._is_unwanted = Event()
        self.job = Job(self)
        self.job.failed.connect(lambda _, sentence: self.failed.emit(sentence))
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.timeout.connect(self.make)
        open_project.opened.connect(self._begin)
        open_project.ready.connect(lambda: self.pause.start(_SOON_MS))
        open_project.changed.connect(self._note)

    def make(self) -> None:
        """Copy the open project for today, unless today's copy holds all of it already."""
        project, path = self._open_project, self._open_project.path
        if path is None or project.is_read_only or not (project.project.articles or project.project.events):
            return
        self._day = time.strftime("%Y-%m-%d")
        if is_older(path, self.folder, self._day):
            self._is_unwanted.clear()
            work = partial(back_up, path, self.folder, self._day, self._is_unwanted.is_set)
            self.job.start([(path.name, work)])

    def stop(self) -> None:
        """Leave what is being copied, as when the window closes; the day's earlier copy stays."""
        self.pause.stop()
        self._is_unwanted.set()
        self.job.stop()

    def _begin(self) -> None:
        self.stop()
        self._day = ""

    def _note(self) -> None:
        if not self.pause.isActive():
            self.pause.start(_LATER_MS if self._day == time.strftime("%Y-%m-%d") else _SOON_MS)
