"""Where a project was being looked at: kept in its file, so that it opens as it was left."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QTimer

from ui.open_project import OpenProject
from ui.timeline_canvas import TimelineCanvas

# A pan is many changes; the file hears of the last one.
_PAUSE_MS = 1500
_NAME = "view"


class ViewState(QObject):
    """Stores the canvas's view with the project after a pause, and when asked."""

    def __init__(self, open_project: OpenProject, canvas: TimelineCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._open, self._canvas = open_project, canvas
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.store)

    def note(self) -> None:
        """The view is another; store it soon."""
        if self._open.is_open and not self._open.is_read_only:
            self._pause.start()

    def store(self) -> None:
        """Store the view now, where it is not stored already."""
        self._pause.stop()
        saved = json.dumps(self._canvas.save_view())
        if self._open.is_open and not self._open.is_read_only and saved != self._open.preference(_NAME):
            self._open.remember(_NAME, saved)

    def restore(self) -> bool:
        """Show what was on view; False where nothing, or nothing that can be read, was stored."""
        self._pause.stop()
        stored = self._open.preference(_NAME)
        if not stored:
            return False
        try:
            self._canvas.restore_view(json.loads(stored))
        except (ValueError, TypeError, KeyError, AttributeError):
            return False
        return True
