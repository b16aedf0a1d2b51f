"""Events that seem to report the same thing, looked for off the window's thread after articles came in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from timeline.duplicates import Duplicate, find_duplicates
from timeline.project import Project
from ui.background import Job
from ui.open_project import OpenProject

# Looking through more events than this takes the machine from the person for longer than the answer is worth.
MOST_EVENTS = 20_000


class Proposals(QObject):
    """`found` carries the pairs; a project that changed meanwhile is no harm, whoever shows them looks again."""

    found = Signal(object)

    def __init__(self, open_project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_project
        self.job = Job(self)
        self.job.finished.connect(lambda _, pairs: self.found.emit(pairs))

    def look(self) -> None:
        """Look for pairs in the project as it is now."""
        project = self._open.project
        if len(project.articles) > 1 and len(project.events) <= MOST_EVENTS and not self.job.is_running:
            self.job.start([("duplicates", partial(_find, project))])

    def stop(self) -> None:
        self.job.stop()


def _find(project: Project) -> list[Duplicate]:
    return find_duplicates(project.visible_events(), project.articles)
