"""The to-check queue: what the engine doubts, one line each, walked through with the keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.date_words import in_words
from ui.plain import plain_label, plain_tip
from ui.to_check import HEADINGS, Concern, Kind
from ui.two_lines import is_long, two_lines

Index = QModelIndex | QPersistentModelIndex
CONCERN_ROLE = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
_PAD = 12
_READINGS_SHOWN = 3
# Rows that the queue grows by as it is scrolled.
_STEP = 200
_ACCEPTING = {Kind.NO_PUBLICATION_DATE: "Give date", Kind.REPORTED_TWICE: "Merge"}


class ConcernsModel(QAbstractListModel):
    """The queue in its order; of a long one as many rows as were asked for: a list lays out all that there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._concerns: list[Concern] = []
        self._most = _STEP

    def show_concerns(self, concerns: list[Concern]) -> None:
        self.beginResetModel()
        self._concerns = concerns
        self.endResetModel()

    def canFetchMore(self, parent: Index = _TOP) -> bool:
        return not parent.isValid() and self._most < len(self._concerns)

    def fetchMore(self, parent: Index = _TOP) -> None:
        if self.canFetchMore(parent):
            self.reach(self._most)

    def reach(self, row: int) -> None:
        """Have at least so many rows that `row` is one."""
        first, most = self.rowCount(), (row // _STEP + 1) * _STEP
        if most <= self._most:
            return
        last = min(most, len(self._concerns)) - 1
        if last >= first:
            self.beginInsertRows(QModelIndex(), first, last)
        self._most = most
        if last >= first:
            self.endInsertRows()

    def concern(self, row: int) -> Concern:
        return self._concerns[row]

    def row_of(self, id: str) -> int:
        return next((row for row, concern in enumerate(self._concerns) if concern.id == id), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else min(len(self._concerns), self._most)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        concern = self._concerns[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{HEADINGS[concern.kind]}: {concern.title}, {concern.words}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{HEADINGS[concern.kind]}\n{concern.title}\n{concern.words}")
            case x if x == CONCERN_ROLE:
                return concern
            case _:
                return None


class ReviewPanel(QWidget):
    """Signals carry an event's id, or an article's where its publication date is missing."""

    chosen = Signal(str)
    accepted = Signal(str)
    reading_chosen = Signal(str, object)
    edit_requested = Signal(str)
    dismissed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConcernsModel(self)
        self._shown = ""
        self._is_read_only = False
        self.view = _Queue(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ConcernRow(self.view))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setAccessibleName("To check")
        self.view.setAccessibleDescription(
            "A accepts, R takes the other reading, E edits, X dismisses, N goes to the next"
        )
        self.empty = plain_label("Nothing to check.", "empty", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.readings = QWidget(self)
        self._readings_box = QVBoxLayout(self.readings)
        self._readings_box.setContentsMargins(_PAD, 8, _PAD, 0)
        self._readings_box.setSpacing(4)
        self.keys = plain_label(_hint(), "footer", wraps=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(self.empty, 1)
        box.addWidget(self.readings)
        box.addLayout(self._buttons())
        box.addWidget(self.keys)
        self.view.key_pressed.connect(self._act)
        self.view.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.view.activated.connect(lambda _: self._act("e"))
        self.show_concerns([])

    def show_concerns(self, concerns: list[Concern]) -> None:
        """Show the queue; where the current line is gone, the one that took its place is current."""
        current, row = self.current(), self.view.currentIndex().row()
        self.view.selectionModel().blockSignals(True)
        self.model.show_concerns(concerns)
        there = self.model.row_of(current.id) if current else -1
        at = there if there >= 0 else min(row, len(concerns) - 1)
        if at >= 0:
            self.model.reach(at)
            self.view.setCurrentIndex(self.model.index(at))
        self.view.selectionModel().blockSignals(False)
        for widget in (self.view, self.keys, self.accept, self.dismiss):
            widget.setVisible(bool(concerns))
        self.empty.setVisible(not concerns)
        self._show_readings()

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether the queue is only walked through: an answer could not be kept."""
        self._is_read_only = is_read_only
        self.keys.setText(_hint(is_read_only))
        self._show_readings()

    def current(self) -> Concern | None:
        row = self.view.currentIndex().row()
        return self.model.concern(row) if 0 <= row < self.model.rowCount() else None

    def next(self) -> None:
        """Go to the next line, from the last one to the first."""
        self.model.reach(self.view.currentIndex().row() + 1)
        rows = self.model.rowCount()
        # One that took the place of another that is gone was not looked at yet.
        if not self.show_current() and rows:
            index = self.model.index((self.view.currentIndex().row() + 1) % rows)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            if rows == 1:
                self._choose(index)

    def accept_current(self) -> None:
        """Mark the current event as checked; a missing publication date is asked for instead."""
        if not self._is_read_only and (concern := self._current_seen()):
            signal = self.edit_requested if concern.kind is Kind.NO_PUBLICATION_DATE else self.accepted
            signal.emit(concern.id)
            self.show_current()

    def show_current(self) -> bool:
        """Have the current line shown everywhere, where it is another than the last that was; whether it was."""
        concern = self.current()
        is_new = concern is not None and concern.id != self._shown
        if is_new:
            self._choose(self.view.currentIndex())
        return is_new

    def _buttons(self) -> QHBoxLayout:
        self.accept, self.dismiss = QPushButton("Accept"), QPushButton("Dismiss")
        self.accept.setToolTip("It is right as it is (A)")
        self.dismiss.setToolTip("Take it off this list and off the timeline; it stays in the table (X)")
        self.accept.clicked.connect(self.accept_current)
        self.dismiss.clicked.connect(lambda: self._act("x"))
        box = QHBoxLayout()
        box.setContentsMargins(_PAD, 8, _PAD, 4)
        box.setSpacing(8)
        box.addWidget(self.accept)
        box.addWidget(self.dismiss)
        box.addStretch(1)
        return box

    def _choose(self, index: QModelIndex) -> None:
        self._show_readings()
        if index.isValid():
            self._shown = self.model.concern(index.row()).id
            self.chosen.emit(self._shown)

    def _current_seen(self) -> Concern | None:
        """The current line, if it is the one that was shown; one that nobody has looked at is shown instead."""
        return None if self.show_current() else self.current()

    def _act(self, key: str) -> None:
        if key == "n":
            self.next()
            return
        if key == "a":
            self.accept_current()
            return
        if self._is_read_only:
            return
        concern = self._current_seen()
        if not concern:
            return
        match key:
            case "e":
                self.edit_requested.emit(concern.id)
            case "x" if concern.kind is not Kind.NO_PUBLICATION_DATE:
                self.dismissed.emit(concern.id)
                self.show_current()
            case "r" if concern.alternatives:
                self._take(concern.alternatives[0])
            case _:
                pass

    def _show_readings(self) -> None:
        while item := self._readings_box.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        concern = self.current()
        readings = concern.alternatives[:_READINGS_SHOWN] if concern else ()
        for interval in readings:
            button = _ElidedButton(f"Take {in_words(interval)}")
            button.setToolTip(plain_tip(button.text()))
            button.setAccessibleName(f"Other reading: {in_words(interval)}")
            button.clicked.connect(lambda _=False, i=interval: self._take(i))
            button.setEnabled(not self._is_read_only)
            self._readings_box.addWidget(button)
        self.readings.setVisible(bool(readings))
        can_answer = concern is not None and not self._is_read_only
        self.dismiss.setEnabled(can_answer and concern is not None and concern.kind is not Kind.NO_PUBLICATION_DATE)
        self.accept.setEnabled(can_answer)
        self.accept.setText(_ACCEPTING.get(concern.kind, "Accept") if concern else "Accept")
        self.dismiss.setText("Keep apart" if concern and concern.kind is Kind.REPORTED_TWICE else "Dismiss")

    def _take(self, interval: object) -> None:
        if concern := self._current_seen():
            self.reading_chosen.emit(concern.id, interval)
            self.show_current()


def _hint(is_read_only: bool = False) -> str:
    """The keys, each of them on the line of what it does, and where they are heard."""
    keys = ("N next",) if is_read_only else ("N next", "A accept", "R other reading", "E edit", "X dismiss")
    return "In this list (F8): " + " · ".join(words.replace(" ", "\N{NO-BREAK SPACE}") for words in keys)


class _ElidedButton(QPushButton):
    """As wide as there is room for: its words are cut, and the pane stays as wide as it was made."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - 2 * _PAD
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class _Queue(QListView):
    """Single letters act, instead of searching for a line that begins with them."""

    key_pressed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().lower()
        if key in ("a", "e", "x", "r", "n") and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self.key_pressed.emit(key)
        else:
            super().keyPressEvent(event)


class _ConcernRow(QStyledItemDelegate):
    """What is doubted, in the colour of doubt; the event; the words."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._font: QFont | None = None
        self._small = self._title = QFontMetrics(parent.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        concern: Concern = index.data(CONCERN_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs lack the option's fields
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if is_selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.color(QPalette.ColorRole.Accent))
        ink = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        small = _small(font)
        top, left, width = rect.top() + 7, rect.left() + _PAD, rect.width() - 2 * _PAD
        for text, used, colour in (
            (HEADINGS[concern.kind], small, palette.color(QPalette.ColorRole.BrightText)),
            (concern.title, font, ink),
            *((line, small, muted) for line in two_lines(concern.words, QFontMetrics(small), width)),
        ):
            top = _line(painter, QRect(left, top, width, 0), used, colour, text)
        painter.setPen(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # A list asks this of every row whenever one changes.
        font: QFont = option.font  # type: ignore[attr-defined]
        if self._font != font:
            # A copy: the font itself goes with the option.
            self._font, self._small, self._title = QFont(font), QFontMetrics(_small(font)), QFontMetrics(font)
        small = self._small
        width = self.parent().viewport().width() - 2 * _PAD  # type: ignore[attr-defined]  # the view it was made for
        lines = 1 + (2 if is_long(index.data(CONCERN_ROLE).words, small, width) else 1)
        return QSize(120, 14 + lines * (small.height() + 2) + self._title.height())


def _line(painter: QPainter, rect: QRect, font: QFont, ink: QColor, text: str) -> int:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(ink)
    elided = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, elided)
    return rect.top() + metrics.height() + 2


def _small(font: QFont) -> QFont:
    found = QFont(font)
    found.setPointSizeF(max(9.0, font.pointSizeF() - 1))
    return found
