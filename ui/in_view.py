"""Keeps the selected event in view, when an edit moves it or the timeline gets smaller."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from timeline.layout.flags import UNDATED
from ui.timeline.hits import core_of

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class InView(QObject):
    """Made after the window has connected what shows an edit, so that it looks at what is shown then."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.open_project.changed.connect(self._look_after_edit)
        window.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It comes here first, so that the canvas is still as it was.
        if event.type() == QEvent.Type.Resize and (lead := self._window.selection.lead) and self.is_in_view(lead):
            QTimer.singleShot(0, self, lambda: self._bring(lead))
        return False

    def is_in_view(self, event: str) -> bool:
        """Whether its mark or bar is to be seen: some of its width, and all of its height."""
        canvas = self._window.canvas
        row = canvas.scene.row_of(event)
        if row is None or not canvas.scene.is_there[row]:
            return False
        if canvas.scene.flags[row] & UNDATED:
            return canvas.rect_of(row) is not None
        core = core_of(canvas, row)
        return (
            core is not None
            and core.right() > 0
            and core.left() < canvas.content_width
            and core.top() >= canvas.look.axis_height
            and core.bottom() <= canvas.body_bottom
        )

    def _look_after_edit(self, ids: AbstractSet[str]) -> None:
        if self._window.selection.lead in ids:
            self._bring(self._window.selection.lead)

    def _bring(self, event: str) -> None:
        """Scroll to it, if it is selected still and out of sight."""
        if event == self._window.selection.lead and not self.is_in_view(event):
            self._window.canvas.scroll_to(event)
