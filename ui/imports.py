"""Articles coming into the open project: read in other processes, each added as soon as it is dated."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal

from timeline import edits
from timeline.model import Reading
from ui.background import Job
from ui.open_project import OpenProject
from ui.plain import shortened

if TYPE_CHECKING:
    from timeline.articles.worker import FileRead


class ArticleImport(QObject):
    """`progress(name, done, total)` while it runs; `added(article id)` and `refused(sentence)` for each file.

    `ended(added, refused)` comes when nothing is left to read.
    """

    progress = Signal(str, int, int)
    added = Signal(str)
    refused = Signal(str)
    ended = Signal(int, int)

    def __init__(self, open_project: OpenProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_project = open_project
        self._added = self._refused = 0
        self._waiting: list[Path] = []
        self._results: deque[FileRead] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_next)
        self._reader: _Reader | None = None
        self._texts = Job(self)
        self._texts.started.connect(self.progress)
        self._texts.finished.connect(lambda _, reading: self._add(reading))
        self._texts.failed.connect(lambda _, sentence: self._refuse(sentence))
        self._texts.crashed.connect(lambda name, _: self._refuse(_unknown(name)))
        self._texts.ended.connect(lambda _: self._end())
        self._held: list[Path] = []
        open_project.opened.connect(self.cancel)
        open_project.ready.connect(self._add_held)

    @property
    def is_running(self) -> bool:
        return self._reader is not None or bool(self._results) or self._texts.is_running

    @property
    def added_count(self) -> int:
        """How many articles came in since it began to run."""
        return self._added

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read these files, and the files of these folders; after those that are being read already."""
        if self._open_project.is_opening:
            self._held += paths
            return
        self._waiting += paths
        if self._waiting and self._is_refusing():
            self._waiting = []
        if self._waiting and self._reader is None:
            reader = self._reader = _Reader(self._waiting)
            self._waiting = []
            reader.began.connect(lambda name, total: self.progress.emit(name, self._added + self._refused, total))
            reader.read_one.connect(self._take)
            reader.failed.connect(lambda: self._refuse("The articles could not be read. Try again."))
            reader.finished.connect(self._end_files)
            reader.start(QThread.Priority.LowPriority)

    def _add_held(self) -> None:
        held, self._held = self._held, []
        if held:
            self.add_files(held)

    def add_text(self, text: str, source: str = "pasted text") -> None:
        if not self._is_refusing():
            self._texts.start([(source, partial(_read_text, text, source))])

    def _is_refusing(self) -> bool:
        if self._open_project.is_open:
            return False
        self.refused.emit("No project is open to add articles to. Make one with File, New project.")
        return True

    def cancel(self) -> None:
        """Leave what has not been added yet."""
        self._waiting = []
        self._results.clear()
        self._texts.cancel()
        if self._reader:
            self._reader.is_cancelled = True

    def stop(self) -> None:
        """Wait until nothing runs, as when the window closes; what was read is added, and nothing is said any more."""
        self.blockSignals(True)
        if self._reader:
            self._reader.is_cancelled = True
            self._reader.wait()
            # What the reader handed over last still waits to be delivered.
            QCoreApplication.sendPostedEvents(self)
        self._turn.stop()
        self._open_project.blockSignals(True)
        for result in self._results:
            for reading in result.readings:
                self._add(reading)
        self._open_project.blockSignals(False)
        self.cancel()
        self._texts.stop()

    def _take(self, result: FileRead) -> None:
        self._results.append(result)
        self._turn.start()

    def _take_next(self) -> None:
        """One result a turn of the event loop, so that paint and keys come between them."""
        if not self._results:
            self._turn.stop()
            if self._reader is None:
                self._end()
            return
        result = self._results.popleft()
        for reading in result.readings:
            self._add(reading)
        for error in result.errors:
            self._refuse(str(error))

    def _add(self, reading: Reading) -> None:
        known = self._open_project.project.articles.get(reading.article.id)
        if known:
            source, title = shortened(reading.article.source, 60), shortened(known.title, 80)
            self._refuse(f'"{source}" is in the project already, as "{title}".')
        elif self._open_project.do(lambda project: edits.add_reading(project, reading)):
            self._added += 1
            self.added.emit(reading.article.id)
        else:
            self._refused += 1

    def _refuse(self, sentence: str) -> None:
        self._refused += 1
        self.refused.emit(sentence)

    def _end_files(self) -> None:
        reader, self._reader = self._reader, None
        if reader:
            reader.deleteLater()
        if self._waiting:
            self.add_files([])
        else:
            self._end()

    def _end(self) -> None:
        if self.is_running:
            return
        added, refused = self._added, self._refused
        self._added = self._refused = 0
        self.ended.emit(added, refused)


class _Reader(QThread):
    """Waits for the processes that read, so that the window does not."""

    began = Signal(str, int)
    read_one = Signal(object)
    failed = Signal()

    def __init__(self, paths: list[Path]) -> None:
        super().__init__()
        self._paths = paths
        self.is_cancelled = False

    def run(self) -> None:
        try:
            self._read()
        except Exception as error:  # the window's edge: what went wrong is said there, not lost with the thread
            traceback.print_exception(error)
            self.failed.emit()

    def _read(self) -> None:
        from timeline.articles import walk
        from timeline.articles.worker import read_files

        paths = walk(self._paths) if any(path.is_dir() for path in self._paths) else self._paths
        results = read_files(
            paths, is_cancelled=lambda: self.is_cancelled, on_start=lambda path: self._begin(path, len(paths))
        )
        for result in results:
            self.read_one.emit(result)

    def _begin(self, path: Path, total: int) -> None:
        self.began.emit(path.name, total)


def _unknown(name: str) -> str:
    return f'"{name}" could not be read: Dateline met something in it that it does not know.'


def _read_text(text: str, source: str) -> Reading:
    from timeline.articles import import_text
    from timeline.pipeline import date_article

    return date_article(import_text(text, source))
