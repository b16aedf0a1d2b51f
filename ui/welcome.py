"""The invitation of an empty project: what to do first, and the ways to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.plain import plain_label

# Pixels that the invitation takes with the line of what can be dropped.
_WITH_NOTE = 300


class Welcome(QWidget):
    """Stands where the timeline will be until there is an article."""

    open_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    steps_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.open = QPushButton("Open articles…")
        self.open.setProperty("role", "primary")
        self.paste = QPushButton("Paste text")
        self.sample = QPushButton("Try a sample")
        self.steps = QPushButton("First steps")
        for button, signal in (
            (self.open, self.open_requested),
            (self.paste, self.paste_requested),
            (self.sample, self.sample_requested),
            (self.steps, self.steps_requested),
        ):
            button.setMinimumHeight(36)
            button.clicked.connect(signal)
        head = plain_label("Drop articles here", "invitation")
        words = plain_label(
            "Dateline finds every date in them, works out which day each one means,\nand draws what happened when.",
            "lead",
        )
        note = self.note = plain_label(
            "Web pages, PDF, Word and OpenDocument, e-books, mail, feeds and plain text;\n"
            "archives and folders of them too. Everything stays on this computer.",
            "muted",
        )
        for label in (head, words, note):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        for button in (self.open, self.paste, self.sample, self.steps):
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(64, 36, 64, 36)
        box.addStretch(3)
        box.addWidget(head)
        box.addSpacing(8)
        box.addWidget(words)
        box.addSpacing(24)
        box.addLayout(buttons)
        box.addSpacing(24)
        box.addWidget(note)
        box.addStretch(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window what can be done comes before what can be read.
        self.note.setVisible(event.size().height() >= _WITH_NOTE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        pen = QPen(self.palette().color(QPalette.ColorRole.Mid), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(24, 24, -24, -24), 12, 12)
