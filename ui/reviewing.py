"""What is done about a line of the to-check queue, whatever it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

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
        # Whether the keyboard was taken from the queue, to go back there.
        self._is_away = False
        when = window.event_panel.when
        when.entered.connect(self._come_back)
        when.abandoned.connect(self._come_back)
        when.line.editingFinished.connect(lambda: when.line.hasFocus() or self._stay_away())
        # Where nothing is typed, the letter is free.
        for part in (window.canvas, window.article.text):
            key = QShortcut(QKeySequence(Qt.Key.Key_N), part)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(window.actions_by_name["next_to_check"].trigger)

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
            # The event that was asked about before is no part of this.
            window.selection.set([])
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
            if field := window.articles.field_of(id):
                self._is_away = True
                field.entered.connect(self._come_back)
                field.abandoned.connect(self._come_back)
                field.line.editingFinished.connect(lambda: field.line.hasFocus() or self._stay_away())
        elif id in window.open_project.project.events:
            window.select_event(id)
            window.panes["event"].show_up()
            window.event_panel.edit_date()
            self._is_away = True
        else:
            self.show(id)

    def _stay_away(self) -> None:
        """The person went elsewhere by themselves."""
        self._is_away = False

    def _come_back(self, *_: object) -> None:
        if self._is_away:
            self._is_away = False
            # The field that was left may take the focus once more while it closes.
            QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        self._window.review.view.setFocus()
        self._window.review.show_current()

    def propose(self, pairs: list[Duplicate]) -> None:
        """Ask about events that seem to report the same thing."""
        window = self._window
        project = window.open_project.project
        window.to_check.propose(project, pairs)
        window.review.show_concerns(window.to_check.in_order(project))
        window.showing.show_summary()
