"""What a person who has never seen a timeline of Dateline wants to know: four steps, and what its marks mean.

The marks are a timeline of their own, whose events say what they look like, so that both are always the same.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from timeline.intervals import Interval, day, parse
from timeline.model import Article, Event, Pin, Resolution, Status
from ui.dialog_frame import close_button, dialog_column
from ui.plain import plain_label
from ui.theme import Theme
from ui.timeline_canvas import TimelineCanvas

STEPS = (
    "Drop articles. Each date that Dateline finds is underlined in the text; what happened then is on the timeline.",
    "Click an event: its sentence is lit, and the Event pane says which words date it, and from what they are read.",
    (
        "Put right what is wrong: type another date, choose what it is read from, or drag it once it is selected. "
        "What depends on it moves along, and a date set by hand is pinned: no rule moves it again."
    ),
    (
        "Every edit is in the project file at once, and can be undone (Ctrl+Z), also after a restart. "
        "“To check” lists what Dateline is not sure of."
    ),
)
_PUBLISHED, _TODAY = day(2020, 3, 4), day(2020, 3, 10)


class FirstSteps(QDialog):
    """Shown from the Help menu."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("First steps")
        self.resize(720, 760)
        self.canvas = TimelineCanvas(self)
        self.canvas.setAccessibleName("What the marks mean")
        self.canvas.set_palette(theme.palette)
        self.canvas.set_show_inferred(True)
        self.canvas.set_today(_TODAY.bounds[0])
        self.canvas.show_project(samples(), {"a": _article()})
        # It only shows: nothing of it can be moved, and a wheel over it scrolls nothing away.
        self.canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.canvas.setMinimumHeight(340)
        box = dialog_column(self, 10)
        box.addWidget(plain_label("From articles to a timeline", "title"))
        for number, words in enumerate(STEPS, start=1):
            box.addWidget(_step(number, words))
        box.addWidget(plain_label("What the marks mean", "title"))
        box.addWidget(self.canvas, 1)
        box.addWidget(close_button(self))


def samples() -> list[Event]:
    """An event for each way in which one can look, which its title says."""
    return [
        _event("found", "Found by Dateline, and not checked yet", day(2020, 1, 5)),
        _event("confirmed", "Confirmed: you have checked it", day(2020, 1, 9), status=Status.CONFIRMED),
        _event("pinned", "Pinned: its date was set by hand, and stays", day(2020, 1, 13), is_pinned=True),
        _event("doubted", "In doubt: look at it before you rely on it", day(2020, 1, 17), confidence=0.4),
        _event("inferred", "Inferred from the text around it", day(2020, 1, 21), is_inferred=True),
        _event("stretch", "Went on from the first to the last day", parse("2020-01-26/2020-02-05")),
        _event("within", "Some time within this month", parse("2020-02")),
        _event("about", "About then", parse("2020-02-04~/2020-02-10~")),
        _event("since", "Since then, end not known", parse("2020-02-07/..")),
    ]


def _event(
    id: str,
    title: str,
    interval: Interval,
    *,
    confidence: float = 0.95,
    status: Status = Status.FOUND,
    is_pinned: bool = False,
    is_inferred: bool = False,
) -> Event:
    pin = Pin(interval) if is_pinned else None
    found = Resolution(interval, confidence=confidence)
    return Event(id, "a", 0, 1, title, resolution=found, status=status, pin=pin, is_inferred=is_inferred)


def _article() -> Article:
    return Article("a", "article.txt", "An article", "", found_published=_PUBLISHED)


def _step(number: int, words: str) -> QLabel:
    return plain_label(f"{number}.  {words}", wraps=True)
