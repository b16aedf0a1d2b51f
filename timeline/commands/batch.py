"""Readings stored in one transaction after another: the disk takes as long for one article as for thirty."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from timeline.edits import add_reading
from timeline.errors import ProjectError
from timeline.model import Reading
from timeline.project import ChangeSet, Project

if TYPE_CHECKING:
    from timeline.store import Store
    from timeline.together import Together

MOST_TOGETHER = 32
Edit = Callable[[Project], ChangeSet]


class Batch:
    """What was added and is not on disk yet; each article is a step of the history by itself.

    `stored` and `events` count what is on disk. A program that is killed loses at most one batch.
    """

    def __init__(self, store: Store, clock: Callable[[], str]) -> None:
        self._store, self._clock = store, clock
        self._together: Together | None = None
        # What each edit was worked out by, and the events of what it added; None where it added no article.
        self._written: list[tuple[Edit, int | None]] = []
        self.stored = self.events = 0

    @property
    def project(self) -> Project:
        """What the project comes to with all that was added."""
        return self._together.project if self._together else self._store.project

    def add(self, reading: Reading) -> None:
        """Raises ArticleError where the project has the article, ProjectError where it cannot be written.

        What was added before stays added, whatever goes wrong with this one.
        """
        self._do(partial(add_reading, reading=reading), len(reading.events))

    def change(self, edit: Edit) -> None:
        """Change an article that is there, which counts for none that was added. Raises ProjectError as `add` does."""
        self._do(edit, None)

    def _do(self, edit: Edit, events: int | None) -> None:
        change = edit(self.project)
        together = self._together = self._together or self._store.together()
        try:
            together.apply(change, self._clock())
        except BaseException:
            if together.is_given_up:
                self._store_by_themselves()
            raise
        self._written.append((edit, events))
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
        for _, events in self._take_written():
            self._count(events)

    def _take_written(self) -> list[tuple[Edit, int | None]]:
        written, self._written, self._together = self._written, [], None
        return written

    def _store_by_themselves(self) -> None:
        for edit, events in self._take_written():
            self._store.apply(edit(self._store.project), self._clock())
            self._count(events)

    def _count(self, events: int | None) -> None:
        if events is not None:
            self.stored += 1
            self.events += events
