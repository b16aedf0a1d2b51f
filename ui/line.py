"""A line to type in: Enter or leaving it takes the text, Escape gives it up, and undo reaches the project."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class Line(QLineEdit):
    """Undo and redo are the line's own only while it has something typed to take back."""

    gave_up = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.gave_up.emit()
        else:
            super().keyPressEvent(event)


class HeldLine(Line):
    """`committed` carries the text when it is another than the one shown."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self.editingFinished.connect(self._commit)
        self.gave_up.connect(self._give_up)

    def show_text(self, text: str) -> None:
        """Show what holds now, and forget what was typed."""
        self._held = text
        self.setText(text)
        self.setCursorPosition(0)

    def _commit(self) -> None:
        typed = self.text()
        if typed != self._held:
            self._held = typed
            self.committed.emit(typed)

    def _give_up(self) -> None:
        self.show_text(self._held)
        self.clearFocus()
