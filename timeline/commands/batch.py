"""Readings stored in one transaction after another: the disk takes as long for one article as for thirty."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.edits import add_reading
from timeline.errors import ProjectError
from timeline.model import Reading
from timeline.project import Project

if TYPE_CHECKING:
    from timeline.store import Store
    from timeline.together import Together

MOST_TOGETHER = 32


class Batch:
    """What was added and is not on disk yet; each article is a step of the history by itself.

    `stored` and `events` count what is on disk. A program that is killed loses at most one batch.
    """

    def __init__(self, store: Store, clock: Callable[[], str]) -> None:
        self._store, self._clock = store, clock
        self._together: Together | None = None
        self._written: list[Reading] = []
        self.stored = self.events = 0

    @property
    def project(self) -> Project:
        """What the project comes to with all that was added."""
        return self._together.project if self._together else self._store.project

    def add(self, reading: Reading) -> None:
        """Raises ArticleError where the project has the article, ProjectError where it cannot be written.

        What was added before stays added, whatever goes wrong with this one.
        """
        change = add_reading(self.project, reading)
        together = self._together = self._together or self._store.together()
        try:
            together.apply(change, self._clock())
        except BaseException:
            if together.is_given_up:
                self._store_by_themselves()
            raise
        self._written.append(reading)
        if len(self._written) >= MOST_TOGETHER:
            self.commit()

    def commit(self) -> None:
        """Put on disk what is not there yet."""
        if self._together is None:
            return
        try:
            self._together.commit()
        except ProjectError:
            # A disk may have room for some of them.
            self._store_by_themselves()
            raise
        written = self._take_written()
        self._count(*written)

    def _take_written(self) -> list[Reading]:
        written, self._written, self._together = self._written, [], None
        return written

    def _store_by_themselves(self) -> None:
        written = self._take_written()
        for reading in written:
            self._store.apply(add_reading(self._store.project, reading), self._clock())
            self._count(reading)

    def _count(self, *readings: Reading) -> None:
        self.stored += len(readings)
        self.events += sum(len(reading.events) for reading in readings)
