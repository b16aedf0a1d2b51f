"""What is done about a line of the to-check queue, whatever it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.duplicates import Duplicate
from timeline.intervals import Interval
from timeline.model import Status
from ui.messages import Tone
from ui.plain import shortened

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Reviewing(QObject):
    """Each method takes the id of a concern."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self, id: str) -> None:
        """Bring what is doubted into view, in the text and on the timeline."""
        window = self._window
        concern = window.to_check.concern(id)
        if concern and concern.other:
            window.selection.set([concern.event, concern.other])
            window.canvas.scroll_to(concern.event)
        elif id in window.open_project.project.events:
            window.select_event(id)
        else:
            window.show_target(id)

    def accept(self, id: str) -> None:
        """It is right as it is; two reports of one event become one."""
        concern = self._window.to_check.concern(id)
        if concern and concern.other:
            self._window.editing.merge([concern.event, concern.other])
        else:
            self._window.editing.confirm([id])

    def dismiss(self, id: str) -> None:
        """Take it off the queue; two reports stay two."""
        concern = self._window.to_check.concern(id)
        if concern and concern.other:
            self._window.editing.keep_apart(concern.event, concern.other)
        else:
            self._dismiss(id)

    def _dismiss(self, id: str) -> None:
        open_project = self._window.open_project
        self._window.editing.dismiss(id)
        event = open_project.project.events.get(id)
        if event and event.status is Status.DISMISSED:
            said = f"Dismissed “{shortened(event.title, 80)}”: no longer on the timeline; it stays in the table."
            number = open_project.history[-1].number
            self._window.timeline.notices.offer(said, [("Undo", lambda: self._take_back(id, number))], Tone.GOOD)

    def _take_back(self, id: str, number: int) -> bool:
        """Undo the step `number`, which dismissed an event; after other steps this is a step of its own."""
        done = [step for step in self._window.open_project.history if not step.is_undone]
        if done and done[-1].number == number:
            return self._window.open_project.undo()
        event = self._window.open_project.project.events.get(id)
        if event and event.status is Status.DISMISSED:
            self._window.editing.confirm([id], is_confirmed=False)
        return True

    def take_reading(self, id: str, interval: Interval) -> None:
        """Pin the event to what its words could mean as well."""
        self._window.editing.pin([id], interval)

    def edit(self, id: str) -> None:
        """Put the cursor where the doubt can be settled."""
        window = self._window
        if id in window.open_project.project.articles:
            window.panes["articles"].show_up()
            window.articles.ask_published(id)
        elif id in window.open_project.project.events:
            window.select_event(id)
            window.panes["event"].show_up()
            window.event_panel.edit_date()
        else:
            self.show(id)

    def propose(self, pairs: list[Duplicate]) -> None:
        """Ask about events that seem to report the same thing."""
        window = self._window
        project = window.open_project.project
        window.to_check.propose(project, pairs)
        window.review.show_concerns(window.to_check.in_order(project))
        window.show_summary()
