"""A line to type in: Enter or leaving it takes the text, Escape gives it up, and undo reaches the project."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 4
# Pixels above and below the words together, as the style sheet pads other fields.
_ROOM = 2


class Line(QLineEdit):
    """Undo and redo are the line's own only while it has something typed to take back."""

    gave_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)

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


class WrappedLine(QPlainTextEdit):
    """A `HeldLine` that wraps and grows, for text too long for one line; it holds no line break."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what holds now, and forget what was typed."""
        self._held = text
        self.setPlainText(" ".join(text.split()))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_text(self._held)
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _commit(self) -> None:
        typed = self.toPlainText()
        if typed != self._held:
            self._held = typed
            self.committed.emit(typed)

    def _fit(self) -> None:
        wanted = self._wanted_height()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def _wanted_height(self) -> int:
        lines = max(1, min(_MOST_LINES, int(self.document().size().height())))
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        return lines * self.fontMetrics().lineSpacing() + frame + _ROOM
