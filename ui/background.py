"""Work off the window's thread: one job after another, each result said as soon as it is there."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from timeline.errors import DatelineError
from ui.fault_log import note_fault


class Job(QObject):
    """A queue of named pieces of work on a thread of its own.

    `started(name, done, total)` before each piece, `finished(name, result)` or `failed(name, sentence)` after it, and
    `ended(was_cancelled)` when nothing is left. All arrive on the window's thread.
    """

    started = Signal(str, int, int)
    finished = Signal(str, object)
    failed = Signal(str, str)
    crashed = Signal(str, object)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _Worker | None = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(self, pieces: Iterable[tuple[str, Callable[[], Any]]]) -> None:
        """Add (name, work) to the queue; a job that is running takes them on."""
        added = list(pieces)
        if not added:
            return
        if self._thread:
            self._thread.queue.extend(added)
            return
        worker = self._thread = _Worker(added)
        worker.started_one.connect(self.started)
        worker.finished_one.connect(self.finished)
        worker.failed_one.connect(self.failed)
        worker.crashed_one.connect(self.crashed)
        worker.finished.connect(self._end)
        worker.start(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Leave what has not begun; the piece being worked on is dropped when it ends."""
        if self._thread:
            self._thread.is_cancelled = True

    def stop(self) -> None:
        """Cancel and wait, as when the window closes."""
        if thread := self._thread:
            thread.is_cancelled = True
            thread.wait()
            self._thread = None

    def _end(self) -> None:
        worker = self._thread
        self._thread = None
        if worker is None:
            return
        left = [] if worker.is_cancelled else worker.queue[worker.done :]
        was_cancelled = worker.is_cancelled
        worker.deleteLater()
        # Pieces may have come in between the worker's last look at its queue and its end.
        if left:
            self.start(left)
        else:
            self.ended.emit(was_cancelled)


class _Worker(QThread):
    started_one = Signal(str, int, int)
    finished_one = Signal(str, object)
    failed_one = Signal(str, str)
    crashed_one = Signal(str, object)

    def __init__(self, pieces: list[tuple[str, Callable[[], Any]]]) -> None:
        super().__init__()
        self.queue = pieces
        self.done = 0
        self.is_cancelled = False

    def run(self) -> None:
        while self.done < len(self.queue) and not self.is_cancelled:
            name, work = self.queue[self.done]
            self.started_one.emit(name, self.done, len(self.queue))
            self._run_one(name, work)
            self.done += 1

    def _run_one(self, name: str, work: Callable[[], Any]) -> None:
        try:
            result = work()
        except DatelineError as error:
            self.failed_one.emit(name, str(error))
        except Exception as error:  # the window's edge: a fault in one piece must not end the others
            traceback.print_exception(error)
            note_fault(error)
            self.crashed_one.emit(name, error)
        else:
            if not self.is_cancelled:
                self.finished_one.emit(name, result)
