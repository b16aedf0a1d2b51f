"""The whole window on a project; where things are and what the events are go into a file, a line after each change.

python window_talking.py PROJECT SETTINGS FILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtWidgets import QApplication

from ui.application import make_application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import Theme
from ui.timeline import hits

_SETTLED_MS = 120


class Talk:
    """Says how things stand once they have been still for a moment."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        self._window, self._file = window, file
        self._still = QTimer(window)
        self._still.setSingleShot(True)
        self._still.setInterval(_SETTLED_MS)
        self._still.timeout.connect(self.say)
        for signal in (window.canvas.view_changed, window.selection.changed, window.open_project.changed,
                       window.open_project.failed, window.open_project.opened,
                       QApplication.instance().focusChanged):  # fmt: skip
            signal.connect(lambda *_: self._still.start())

    def say(self) -> None:
        window = self._window
        canvas = window.canvas
        line = {
            "view": canvas.save_view(),
            "selected": list(window.selection.ids),
            "undo": window.open_project.undo_label,
            "events": {
                event.id: {"edtf": event.edtf, "title": event.title, "anchor": self._anchor(event)}
                for event in window.open_project.project.visible_events()
            },
            "places": {id: self._place(id) for id in window.open_project.project.events},
            "ring": self._point(hits.ring_of(canvas)),
            "publications": [round(canvas.mapToGlobal(QPointF(line.x, 0)).x()) for line in canvas.frame.publications],
            "canvas": self._box(
                QRectF(0, canvas.look.axis_height, canvas.content_width, canvas.body_bottom - canvas.look.axis_height)
            ),
            "focus": type(window.focusWidget()).__name__,
            "notices": [text for _, text in window.timeline.notices.lines],
        }
        with self._file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(line) + "\n")

    def _anchor(self, event: object) -> str:
        project = self._window.open_project.project
        reader = project.expressions.get(event.expression) or event  # type: ignore[attr-defined]
        return str(reader.anchor)

    def _place(self, id: str) -> list[int] | None:
        canvas = self._window.canvas
        row = canvas.scene.row_of(id)
        core = None if row is None else hits.core_of(canvas, row) or canvas.rect_of(row)
        return self._box(core) if core else None

    def _box(self, rect: QRectF) -> list[int]:
        first = self._window.canvas.mapToGlobal(rect.topLeft())
        last = self._window.canvas.mapToGlobal(rect.bottomRight())
        return [round(first.x()), round(first.y()), round(last.x()), round(last.y())]

    def _point(self, at: QPointF | None) -> list[int] | None:
        place = self._window.canvas.mapToGlobal(at) if at else None
        return [round(place.x()), round(place.y())] if place else None


def main() -> None:
    application = make_application()
    window = MainWindow(Settings(Path(sys.argv[2])), Theme(application, "light"))
    window.resize(1300, 860)
    window.setWindowTitle("talking")
    window.show()
    window.files.start(Path(sys.argv[1]))
    # Once it has been placed: a window manager's answer takes a while.
    QTimer.singleShot(1000, lambda: begin(window, Path(sys.argv[3])))
    application.exec()


def begin(window: MainWindow, file: Path) -> None:
    """Nothing is said before: what is done to the window then would be lost."""
    window.canvas.setFocus()
    window.canvas.fit()
    Talk(window, file).say()


if __name__ == "__main__":
    main()
