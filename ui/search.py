"""The search line: finds as one types, over titles, sentences, sources and notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.line import Line
from ui.plain import plain_label

# Long enough that a fast typist searches once a word, short enough to feel immediate.
TYPING_PAUSE_MS = 60


class SearchField(QWidget):
    """`searched` carries the text after a pause in typing, `next_requested` an Enter, `left` an Escape."""

    searched = Signal(str)
    next_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _SearchLine(self)
        self.line.setPlaceholderText("Search titles, sentences, sources")
        self.line.setAccessibleName("Search")
        self.line.setClearButtonEnabled(True)
        self.line.setFixedWidth(280)
        self.count = plain_label("", "hint")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.line.text().strip()))
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.line.returnPressed.connect(self.next_requested)
        self.line.gave_up.connect(self._leave)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.count)
        box.addWidget(self.line)

    def begin(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def show_count(self, found: int | None) -> None:
        """How many were found; None while nothing is searched."""
        self.count.setText("" if found is None else "nothing found" if not found else f"{found:,} found")

    def _leave(self) -> None:
        self.line.clear()
        self.left.emit()


class _SearchLine(Line):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)
