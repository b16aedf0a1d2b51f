"""Why an event has its date, and who reports it: plain words, each a way back to its place in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from timeline.conflicts import conflicts
from timeline.intervals import Interval
from timeline.model import NO_LONGER_FOUND, AnchorKind, Chooser, Event, Step
from timeline.project import Project
from ui.date_words import in_words
from ui.plain import plain_label, shortened

READINGS_SHOWN = 2
# With more selected, nobody compares their sentences.
_MOST_COMPARED = 8


class WhyList(QFrame):
    """`step_chosen` carries the id of the expression, event or article that a step speaks of."""

    step_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.steps: list[Step] = []

    def show_steps(self, steps: list[Step]) -> None:
        self.steps = steps
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, step in enumerate(self.steps, start=1):
            self._rows.addWidget(self._row(number, step))

    def event(self, event: QEvent) -> bool:
        # A form gives its fields no more height than they say they need, whatever their words need at this width.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            wanted = max(0, self._rows.totalHeightForWidth(self.width())) if self.steps else 0
            if wanted != self.minimumHeight():
                self.setMinimumHeight(wanted)
        return super().event(event)

    def _row(self, number: int, step: Step) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(plain_label(str(number), "step"), 0, Qt.AlignmentFlag.AlignTop)
        words = plain_label(step.words, wraps=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(words, 1)
        if step.target:
            show = QPushButton("Show")
            show.setProperty("role", "quiet")
            show.setAccessibleName(f"Show step {number} in the text")
            show.setToolTip("Show its place in the text")
            show.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            show.clicked.connect(lambda: self.step_chosen.emit(step.target))
            box.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row


class OtherReadings(QWidget):
    """The dates that the words could mean as well, each a click away; `chosen` carries an Interval."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readings: list[Interval] = []
        # One below the other: beside each other two long dates are wider than the pane.
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_readings(self, readings: list[Interval]) -> None:
        self.readings = readings[:READINGS_SHOWN]
        while item := self._box.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for interval in self.readings:
            button = QPushButton(in_words(interval))
            button.setProperty("role", "quiet")
            button.setToolTip("Pin it to this date instead")
            button.setAccessibleName(f"Other reading: {in_words(interval)}")
            button.clicked.connect(lambda _=False, i=interval: self.chosen.emit(i))
            self._box.addWidget(button)


def reports_of(project: Project, event: Event) -> list[Step]:
    """Each report that was merged into the event, with its date and sentence; empty where it stands for itself."""
    if not project.merged.get(event.id):
        return []
    return [_report(project, one, one.resolution.interval) for one in project.sources_of(event.id)]


def compared(project: Project, events: list[Event]) -> list[Step]:
    """What each of several events says, beside each other; empty for one, and for more than a person compares."""
    if not 2 <= len(events) <= _MOST_COMPARED:
        return []
    return [_report(project, event, event.shown) for event in events]


def _report(project: Project, event: Event, date: Interval | None) -> Step:
    article = project.articles.get(event.article)
    said = f"“{shortened(article.text[event.start : event.end], 140)}”" if article else event.title
    name = shortened(article.title, 60) if article else "added by hand"
    return Step(f"{name}, {in_words(date)}: {said}", event.id)


def steps_of(project: Project, event: Event) -> list[Step]:
    """The steps that lead to the date on show, and to no other one; where there is none, what is missing."""
    added = [Step("Added by hand", event.id if event.article else "")] if _is_own(event) else []
    if event.pin:
        note = f": {event.pin.note}" if event.pin.note else ""
        pinned = Step(f"Pinned by hand to {in_words(event.pin.interval)}{note}")
        return [pinned, *added, *_said(project, event, event.pin.interval), *_misfits(project, event)]
    steps = [*added, *event.resolution.steps]
    if event.resolution.interval is None:
        steps.append(Step(_sentence(event.resolution.unresolved or "no date"), _missing(event)))
    steps += _misfits(project, event)
    expression = project.expressions.get(event.expression)
    if expression and expression.rule == NO_LONGER_FOUND:
        steps.append(Step("No longer found as a date; it stays because you chose what it is read from", expression.id))
    return steps


def _misfits(project: Project, event: Event) -> list[Step]:
    """What does not fit together, as the to-check queue says it."""
    return [Step(_sentence(words), event.expression) for words in conflicts(project, event.id)]


def _said(project: Project, event: Event, pinned: Interval) -> list[Step]:
    """What the words of a pinned event say, in one step; nothing where there are none."""
    expression = project.expressions.get(event.expression)
    if expression is None:
        unresolved = event.resolution.unresolved
        return [] if not unresolved or _is_own(event) else [Step(_sentence(unresolved), event.id)]
    words, found = f"The words “{shortened(expression.text, 48)}”", event.resolution.interval
    if found is None:
        return [Step(f"{words} give no date: {event.resolution.unresolved}", expression.id)]
    return [Step(f"{words} say {'the same' if found == pinned else in_words(found)}", expression.id)]


def _is_own(event: Event) -> bool:
    """Whether a person made it; one that lost its words stays a person's too, but was found in the text."""
    # Ids of found events end in e or i (see `event_id` and `inferred_event_id`).
    return event.added_by is Chooser.USER and not event.id.endswith(("e", "i"))


def _missing(event: Event) -> str:
    """Where to look for what an undated event waits for."""
    if event.anchor.kind is AnchorKind.PUBLICATION or "publication date" in event.resolution.unresolved:
        return event.article
    return event.expression or (event.id if event.article else "")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
