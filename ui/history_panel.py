"""Every step of the project's history, with its time; a double click or Enter goes to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.plain import plain_label

if TYPE_CHECKING:
    from timeline.store import HistoryStep

Index = QModelIndex | QPersistentModelIndex
UNDONE_ROLE = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
_MANY, _PAUSE_MS = 500, 120


class HistoryModel(QAbstractListModel):
    """The latest step on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[HistoryStep] = []

    def show_steps(self, steps: list[HistoryStep]) -> None:
        self.beginResetModel()
        self._steps = list(reversed(steps))
        self.endResetModel()

    def step(self, row: int) -> HistoryStep:
        return self._steps[row]

    def current_row(self) -> int:
        """The row of the last step that is done; -1 where none is."""
        return next((row for row, step in enumerate(self._steps) if not step.is_undone), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self._steps[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{_sentence(step.label)}{_moved(step.moved)}\t{when_words(step.at)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                undone = ", undone" if step.is_undone else ""
                return f"{_sentence(step.label)}{_moved(step.moved)}, {when_words(step.at)}{undone}"
            case x if x == UNDONE_ROLE:
                return step.is_undone
            case _:
                return None


class HistoryPanel(QWidget):
    """`step_requested` carries the number of the step to go to. The history is asked for only while it is seen."""

    step_requested = Signal(int)

    def __init__(self, steps: Callable[[], list[HistoryStep]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._show)
        self.model = HistoryModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_StepRow(self.view))
        self.view.setAccessibleName("History")
        self.view.setAccessibleDescription("Enter goes to a step")
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.activated.connect(self._go)
        self.empty = plain_label("Every edit becomes a step here, kept in the project file.", "empty", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = plain_label("Double-click a step to go to it.", "footer")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(self.empty, 1)
        box.addWidget(self.hint)
        self.show_steps([])

    def refresh(self) -> None:
        """There may be other steps now; thousands of them are read when the edit has been painted."""
        if self.isVisible() and self.model.rowCount() > _MANY:
            self._soon.start()
        elif self.isVisible():
            self._show()

    def _show(self) -> None:
        self.show_steps(self._steps())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def show_steps(self, steps: list[HistoryStep]) -> None:
        self.model.show_steps(steps)
        self.view.setVisible(bool(steps))
        self.hint.setVisible(bool(steps))
        self.empty.setVisible(not steps)
        row = self.model.current_row()
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _go(self, index: QModelIndex) -> None:
        self.step_requested.emit(self.model.step(index.row()).number)


class _StepRow(QStyledItemDelegate):
    """Label on the left, time on the right; a step that is undone is pale and struck out."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        label, _, when = str(index.data()).partition("\t")
        option.text = f"{when}    {label}"  # type: ignore[attr-defined]  # the stubs lack the option's fields
        if index.data(UNDONE_ROLE):
            option.font.setStrikeOut(True)  # type: ignore[attr-defined]
            palette: QPalette = option.palette  # type: ignore[attr-defined]
            palette.setBrush(QPalette.ColorRole.Text, palette.brush(QPalette.ColorRole.PlaceholderText))


def when_words(at: str) -> str:
    """The local time of a step, as "12 Oct 14:05"; what is no time is shown as it is."""
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%d %b %H:%M")
    except ValueError:
        return at


def _moved(count: int) -> str:
    return f" ({count:,} moved with it)" if count else ""


def _sentence(label: str) -> str:
    return label[:1].upper() + label[1:]
