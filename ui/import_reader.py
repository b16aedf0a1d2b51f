"""The thread that waits for the processes which read, and hands on each file as soon as it is dated."""

from __future__ import annotations

import threading
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from timeline.project import Project
from ui.fault_log import note_fault

if TYPE_CHECKING:
    from timeline.articles.wanted import Wanted
    from timeline.articles.worker import FileRead

# A text of this length is dated before a process to date it in has started.
_SHORT = 20_000
_LOOK_EVERY = 0.05


class ImportReader(QThread):
    """Waits for the processes that read, so that the window does not."""

    began = Signal(str, int)
    knew = Signal(object)
    counted = Signal(object)
    read_one = Signal(object)
    failed = Signal()

    def __init__(self, wanted: list[Wanted], project: Project | None, room: threading.Semaphore) -> None:
        """The texts of `project` are learnt first, where it is given; `room` is what the window can still take."""
        super().__init__()
        self._wanted, self._project, self._room = wanted, project, room
        self.is_cancelled = False
        self.total = 0
        self.passed = Counter[str]()

    def run(self) -> None:
        try:
            self._learn()
            self._read()
        except Exception as error:  # the window's edge: what went wrong is said there, not lost with the thread
            traceback.print_exception(error)
            note_fault(error)
            self.failed.emit()

    def _learn(self) -> None:
        from timeline.articles.known import KnownTexts

        if self._project:
            known = KnownTexts()
            for article in self._project.articles.values():
                if self.is_cancelled:
                    return
                known.add(article)
            self.knew.emit(known)

    def _read(self) -> None:
        from timeline.articles.told_apart import told_apart
        from timeline.articles.worker import read_files, read_here

        files = _expanded(self._wanted, self.passed)
        short = [one for one in files if _is_short(one)]
        self.total = len(files)
        self.counted.emit(told_apart([one for one in files if isinstance(one, Path)]))
        for one in short:
            self.began.emit(shown_name(one), self.total)
            self._hand_over(read_here(one))
        long = [one for one in files if not _is_short(one)]
        results = read_files(
            long,
            is_cancelled=lambda: self.is_cancelled,
            on_start=lambda path: self.began.emit(shown_name(path), self.total),
        )
        for result in results:
            self._hand_over(result)

    def _hand_over(self, result: FileRead) -> None:
        while not self.is_cancelled and not self._room.acquire(timeout=_LOOK_EVERY):
            pass
        # What was read before it was given up is the person's, who may have closed the window.
        self.read_one.emit(result)


def _expanded(wanted: Sequence[Wanted], passed: Counter[str]) -> list[Wanted]:
    """Folders replaced by the files in them; those of a kind that is not read are counted in `passed`."""
    from timeline.articles import survey

    found: list[Wanted] = []
    for one in wanted:
        if isinstance(one, Path) and one.is_dir():
            files, other = survey([one])
            found += files
            passed += other
        else:
            found.append(one)
    return found


def _is_short(wanted: Wanted) -> bool:
    """Whether it is plain words that take no longer to date than a process takes to start."""
    from timeline.articles.wanted import Selection

    return isinstance(wanted, Selection) and not wanted.markup.strip() and len(wanted.text) <= _SHORT


def shown_name(wanted: Wanted) -> str:
    """The name without its folders, also where its bytes are no UTF-8."""
    from timeline.articles.told_apart import as_text
    from timeline.articles.wanted import name_of

    name = wanted.name if isinstance(wanted, Path) else name_of(wanted)
    return as_text(name)
