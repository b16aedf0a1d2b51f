"""The canvas in a window of its own: what it asks for goes into a file, a line each, with where things are now.

python canvas_alone.py FILE
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QApplication

from timeline import civil
from timeline.intervals import Interval, day
from timeline.model import Article, Event, Pin, Resolution
from ui.timeline import hits
from ui.timeline_canvas import TimelineCanvas


def an_event(id: str, interval: Interval, title: str) -> Event:
    return Event(id, "a", 0, 1, title, resolution=Resolution(interval, confidence=0.9))


EVENTS = {
    event.id: event
    for event in (
        an_event("breach", day(2020, 1, 3), "Dam breached"),
        an_event("inquiry", day(2020, 1, 6), "Inquiry opened"),
        an_event("repair", Interval(civil.moment(2020, 1, 12), civil.moment(2020, 1, 22)), "Repair"),
        an_event("report", day(2020, 1, 30), "Report printed"),
    )
}


class Talk:
    """Writes what happened, and after it the places of everything, to the file."""

    def __init__(self, canvas: TimelineCanvas, file: Path) -> None:
        self._canvas, self._file = canvas, file
        for name in ("selection_changed", "event_moved", "anchor_requested", "event_requested", "edit_requested"):
            getattr(canvas, name).connect(lambda *values, name=name: self.say(name, *values))
        canvas.view_changed.connect(lambda: self.say("view_changed"))
        canvas.event_moved.connect(self._obey)

    def _obey(self, id: str, interval: Interval) -> None:
        EVENTS[id] = replace(EVENTS[id], pin=Pin(interval))
        self._canvas.update_events([EVENTS[id]])
        self.say("updated", id)

    def say(self, name: str, *values: object) -> None:
        values = tuple(str(value) if isinstance(value, Interval) else value for value in values)
        line = json.dumps({"name": name, "values": values, "view": self._canvas.save_view(), "places": self._places()})
        with self._file.open("a", encoding="utf-8") as lines:
            lines.write(line + "\n")

    def _places(self) -> dict[str, list[int]]:
        """[left, top, right, bottom] on the screen of each event's mark or bar."""
        found: dict[str, list[int]] = {}
        for id in EVENTS:
            row = self._canvas.scene.row_of(id)
            core = None if row is None else hits.core_of(self._canvas, row)
            if core is not None:
                first = self._canvas.mapToGlobal(core.topLeft())
                last = self._canvas.mapToGlobal(core.bottomRight())
                found[id] = [round(first.x()), round(first.y()), round(last.x()), round(last.y())]
        corner = self._canvas.mapToGlobal(QPointF(0, 0))
        found["canvas"] = [round(corner.x()), round(corner.y()), self._canvas.width(), self._canvas.height()]
        return found


def main() -> None:
    app = QApplication(sys.argv)
    canvas = TimelineCanvas()
    canvas.setWindowTitle("canvas alone")
    canvas.resize(1100, 500)
    canvas.show_project(EVENTS.values(), {"a": Article("a", "a.txt", "A", "", found_published=day(2020, 2, 1))})
    canvas.show()
    talk = Talk(canvas, Path(sys.argv[1]))
    # Once it has been placed: a window manager's answer takes a while.
    QTimer.singleShot(800, lambda: talk.say("ready"))
    app.exec()


if __name__ == "__main__":
    main()
