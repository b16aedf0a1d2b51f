"""Several edits stored in one transaction, each a step of the history by itself: the disk is waited for once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

from timeline.project import ChangeSet, Project


class Together:
    """What a store's `together` begins. `project` is what the edits come to so far.

    The store's own stays as it is until all is on disk, and for good where one of them cannot be written.
    """

    def __init__(
        self,
        project: Project,
        transaction: AbstractContextManager[None],
        write: Callable[[ChangeSet, Project, Project, str], None],
        take: Callable[[Project], None],
    ) -> None:
        self.project = project
        # Whether nothing of it will be stored.
        self.is_given_up = False
        self._write, self._take = write, take
        self._transaction = ExitStack()
        self._transaction.enter_context(transaction)

    def apply(self, change: ChangeSet, at: str = "") -> None:
        """Write `change` and its step. Raises ProjectError, and all of them are given up, when that fails."""
        if not change:
            return
        after = self.project.apply(change)
        with ExitStack() as failing:
            failing.callback(setattr, self, "is_given_up", True)
            failing.push(self._transaction)
            self._write(change, self.project, after, at)
            failing.pop_all()
        self.project = after

    def wait_for_disk(self) -> None:
        """On any thread. Raises ProjectError, and all of them are given up, when that fails."""
        with ExitStack() as failing:
            failing.callback(setattr, self, "is_given_up", True)
            self._transaction.close()
            failing.pop_all()

    def settle(self) -> None:
        """After that: the store's project is this one."""
        self._take(self.project)

    def commit(self) -> None:
        self.wait_for_disk()
        self.settle()
