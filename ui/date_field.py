"""A date typed in words or as ISO, with what it would mean shown while typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline.errors import DatelineError
from timeline.intervals import Interval
from ui.date_words import in_words
from ui.line import Line
from ui.plain import plain_label

PREVIEW_DELAY_MS = 120


class DateField(QWidget):
    """A line to type in and, below it, the date it means or what is wrong with it.

    `entered` gives the Interval that Enter accepted; `cleared` says that the text was taken out, where it may be empty.
    Nothing is said when the text did not change.
    """

    entered = Signal(object)
    cleared = Signal()
    previewed = Signal(str)
    abandoned = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._published: Interval | None = None
        self._language = "en"
        self._accepted = ""
        self.may_be_empty = False
        self.verb = "set"
        self.line = Line(self)
        self.line.setPlaceholderText(placeholder)
        self.line.setClearButtonEnabled(False)
        self.preview = plain_label("", "hint", parent=self)
        self.preview.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.line)
        box.addWidget(self.preview)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._show_preview)
        self.line.textEdited.connect(self._timer.start)
        self.line.returnPressed.connect(self.accept)
        self.line.gave_up.connect(self.give_up)
        self.setFocusProxy(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here: the list that the field stands in would take it for one of its own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def set_reading(self, published: Interval | None, language: str = "en") -> None:
        """What words such as "yesterday" are read from."""
        self._published, self._language = published, language

    def set_text(self, text: str) -> None:
        """Show `text` as what holds now."""
        self._accepted = text
        self._timer.stop()
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self._say("", is_wrong=False)

    def accept(self) -> None:
        """Take what is typed; where it is no date, say so and keep the text to be mended."""
        self._timer.stop()
        text = self.line.text().strip()
        if self.may_be_empty and self._accepted and not text:
            self.set_text("")
            self.cleared.emit()
        elif text == self._accepted or not text:
            self.give_up()
        elif interval := self._read(text):
            self._accepted = text
            self._say("", is_wrong=False)
            self.entered.emit(interval)

    def give_up(self) -> None:
        """Show again what held before."""
        self.set_text(self._accepted)
        self.abandoned.emit()

    def _show_preview(self) -> None:
        text = self.line.text().strip()
        if not text or text == self._accepted:
            self._say("", is_wrong=False)
        elif interval := self._read(text):
            self._say(f"{in_words(interval)}   ·   Enter to {self.verb}", is_wrong=False)

    def _read(self, text: str) -> Interval | None:
        from timeline.typed import read_date

        try:
            return read_date(text, self._published, self._language)
        except DatelineError as error:
            self._say(str(error), is_wrong=True)
            return None

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self.preview.setProperty("role", "wrong" if is_wrong else "hint")
        self.preview.style().unpolish(self.preview)
        self.preview.style().polish(self.preview)
        self.preview.setWordWrap(bool(words))
        self.preview.setText(words)
        self.preview.setVisible(bool(words))
        if words:
            self.previewed.emit(words)
