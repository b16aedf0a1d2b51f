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
        self.count.setText(f"{count} events")


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
        readers = [reader_of(project, event) for event in events]
        kinds = {reader.anchor.kind for reader in readers if reader}
        is_shared = kinds == {AnchorKind.PUBLICATION}
        self.setCurrentIndex(0 if is_shared else -1)
        self.setEnabled(any(reader and reader.found_anchor.kind is not AnchorKind.NONE for reader in readers))
