"""Edits that are stored together: written in the window's thread, and the disk waited for in another."""

from __future__ import annotations

from threading import Thread

from timeline.errors import DatelineError
from timeline.project import ChangeSet, Project
from timeline.together import Together
from ui.wall_time import wall_time


class Adding:
    """One transaction of several edits, which the disk may take a while to take."""

    def __init__(self, together: Together) -> None:
        self._together = together
        self._thread: Thread | None = None
        self._error: DatelineError | None = None
        self.is_finished = False

    @property
    def project(self) -> Project:
        """What the edits come to so far."""
        return self._together.project

    @property
    def has_failed(self) -> bool:
        return self._error is not None

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be added any more."""
        return self.is_finished or self.has_failed or self._thread is not None

    @property
    def is_at_work(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def add(self, change: ChangeSet) -> None:
        """Where it cannot be written, none of them is, and `finish` says why."""
        try:
            self._together.apply(change, wall_time())
        except DatelineError as error:
            self._error = error

    def begin_to_finish(self) -> None:
        """Let the disk take its time."""
        self._thread = Thread(target=self._wait_for_disk)
        self._thread.start()

    def finish(self) -> None:
        """Wait for the disk. Raises DatelineError where it could not be written."""
        if self.is_finished:
            return
        self.is_finished = True
        if self._thread:
            self._thread.join()
        elif not self._error:
            self._wait_for_disk()
        if self._error:
            raise self._error
        self._together.settle()

    def _wait_for_disk(self) -> None:
        try:
            self._together.wait_for_disk()
        except DatelineError as error:
            self._error = error
