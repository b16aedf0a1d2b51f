"""What the event pane has for several events at once: how many there are, what they read from, what is done to all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline.model import PUBLICATION, AnchorKind, Event
from timeline.project import Project
from ui.anchor_choice import reader_of
from ui.plain import plain_label
from ui.still_combo import StillCombo

_ACTIONS = (("merge", "Merge"), ("export_selection", "Export…"), ("delete", "Delete"))


class SeveralEvents(QWidget):
    """How many are selected, and buttons; `asked` names an action of the menus."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = plain_label("", "title")
        self.buttons: dict[str, QPushButton] = {}
        # The buttons below the count: beside it they would be wider than a narrow pane.
        under = QVBoxLayout(self)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(4)
        under.addWidget(self.count)
        box = QHBoxLayout()
        box.setSpacing(8)
        under.addLayout(box)
        for name, words in _ACTIONS:
            button = self.buttons[name] = QPushButton(words)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            box.addWidget(button)
        box.addStretch(1)

    def show_count(self, count: int) -> None:
        self.count.setText(f"{count:,} events")


# Each is decoded when it is first looked at, which takes seconds for a hundred thousand; what names its own date stays
# as it is whatever is chosen.
_MOST_LOOKED_AT = 1000


class SharedAnchor(StillCombo):
    """What several events read from, blank where they differ; `chosen` carries an Anchor, or None for the rules'."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Read all from")
        self.setPlaceholderText("Different")
        self.addItem("their publication dates", PUBLICATION)
        self.addItem("as Dateline read them", None)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_events(self, project: Project, events: list[Event]) -> None:
        there = [event for event in events if not event.expression or event.expression in project.expressions]
        is_shared = bool(there) and all(_reads_from_publication(project, event) for event in there)
        self.setCurrentIndex(0 if is_shared else -1)
        readers = (reader_of(project, event) for event in there[:_MOST_LOOKED_AT])
        is_open = any(reader and reader.found_anchor.kind is not AnchorKind.NONE for reader in readers)
        self.setEnabled(is_open or len(there) > _MOST_LOOKED_AT)


def _reads_from_publication(project: Project, event: Event) -> bool:
    """Told from the index where it can be: of a hundred thousand expressions none is decoded for it."""
    if event.expression:
        return event.expression in project.readers.get(event.article, ())
    return event.anchor.kind is AnchorKind.PUBLICATION
