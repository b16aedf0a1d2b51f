"""The table of events: same selection and same edits as the canvas, for the keyboard and the screen reader."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline.layout import Scene
from timeline.project import Project
from ui.events_model import EventsModel, SortedRows
from ui.table_order import Column, Mask

# Px that each column has at least, and its share of what is left over.
_LEAST = {
    Column.WHEN: 140, Column.GAP: 90, Column.TITLE: 126,
    Column.CATEGORY: 76, Column.ARTICLE: 68, Column.CERTAINTY: 76,
}  # fmt: skip
# Selected rows that the view takes along by itself when their order changes.
_MOST_HELD = 500
_SHARES = {Column.WHEN: 0.12, Column.TITLE: 0.6, Column.CATEGORY: 0.08, Column.ARTICLE: 0.17, Column.CERTAINTY: 0.03}


class EventsTable(QWidget):
    """`edited` carries (event, column, text); the window turns it into an edit or says why not."""

    selection_changed = Signal(list)
    edited = Signal(str, int, str)
    menu_requested = Signal(list, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EventsModel(self)
        self.view = _View(self)
        self.view.setModel(self.model)
        self._is_following = self.is_read_only = False
        self._is_sharing = self._are_by_hand = False
        self._wanted: list[str] = []
        self._set_up_view()
        self.model.edited.connect(self.edited)
        self.model.rearranging.connect(self._let_go)
        self.model.layoutChanged.connect(self._select_again)
        self.view.selectionModel().selectionChanged.connect(self._announce)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_sorted(self, found: SortedRows, passes: Mask) -> None:
        with self._following():
            self.model.show(found, passes)

    def update_rows(self, project: Project, scene: Scene, passes: Mask, changed: Iterable[str]) -> None:
        """A row that moves stays selected; what is selected is the window's to say."""
        with self._following():
            self.model.update_rows(project, scene, passes, changed)

    def show_only(self, passes: Mask) -> None:
        with self._following():
            self.model.show_only(passes)

    def select(self, ids: list[str]) -> None:
        """Select the rows of these events and bring the first into view."""
        self._wanted = ids
        rows = self.model.rows_of(ids)
        if len(rows) == len(ids) and rows == self._selected_in_order():
            return
        wanted = QItemSelection()
        for first, last in ranges(rows):
            wanted.select(self.model.index(first, 0), self.model.index(last, self.model.columnCount() - 1))
        before, self._is_following = self._is_following, True
        selection = self.view.selectionModel()
        if rows:
            selection.setCurrentIndex(
                self.model.index(rows[0], Column.TITLE), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_following = before
        if rows:
            self.view.scrollTo(self.model.index(rows[0], 0))

    def selected(self) -> list[str]:
        """Ids of the selected rows, the current one first."""
        return [self.model.id_at(row) for row in self._selected_in_order()]

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether no cell opens for typing."""
        triggers = QAbstractItemView.EditTrigger
        usual = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.view.setEditTriggers(triggers.NoEditTriggers if is_read_only else usual)
        self.is_read_only = is_read_only

    def edit_cell(self, event: str, column: Column) -> None:
        """Open the cell of an event for typing."""
        row = self.model.row_of(event)
        if row >= 0:
            index = self.model.index(row, column)
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def share_width(self) -> None:
        """Give all columns their part of the width there is, until a person has drawn one to another."""
        room = self.view.viewport().width() - sum(_LEAST.values())
        if self._are_by_hand:
            return
        self._is_sharing = True
        for column, least in _LEAST.items():
            width = least + int(max(room, 0) * _SHARES.get(column, 0.0))
            self.view.horizontalHeader().resizeSection(column, width)
        self._is_sharing = False

    def _note_width(self) -> None:
        # The last one fills what is left, which is no wish of the person's.
        self._are_by_hand = self._are_by_hand or (not self._is_sharing and self.view.isVisible())

    def copy(self) -> None:
        """Put the selected rows on the clipboard as tab-separated text."""
        rows = self._selected_rows()
        if rows:
            QGuiApplication.clipboard().setText(self.model.as_tsv(rows))

    def _selected_in_order(self) -> list[int]:
        rows, current = self._selected_rows(), self.view.currentIndex().row()
        at = bisect_left(rows, current)
        return [current, *rows[:at], *rows[at + 1 :]] if at < len(rows) and rows[at] == current else rows

    def _let_go(self) -> None:
        """Before the rows are put in another order: views hold on to each selected cell, of many for seconds."""
        if len(self._wanted) > _MOST_HELD:
            before, self._is_following = self._is_following, True
            self.view.selectionModel().clearSelection()
            self._is_following = before

    def _select_again(self) -> None:
        if len(self._wanted) > _MOST_HELD:
            self.select(self._wanted)

    def _selected_rows(self) -> list[int]:
        # The model's own selectedRows() makes an index for every row, which takes seconds for a hundred thousand.
        parts = self.view.selectionModel().selection()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})  # type: ignore[attr-defined]

    def _set_up_view(self) -> None:
        view = self.view
        view.setAccessibleName("Events")
        view.setAccessibleDescription("The events of the timeline as a table; Enter edits a cell")
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSortingEnabled(True)
        view.setShowGrid(False)
        view.setAlternatingRowColors(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 14)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(56)
        header.sectionHandleDoubleClicked.connect(lambda _: self._note_width())
        header.sectionResized.connect(lambda at, *_: at != Column.CERTAINTY and self._note_width())
        view.setItemDelegateForColumn(Column.WHEN, _Dates(view))
        view.sortByColumn(Column.WHEN, Qt.SortOrder.AscendingOrder)

    @contextmanager
    def _following(self) -> Iterator[None]:
        """The rows change for a reason from elsewhere: say nothing, and select again what was selected."""
        self._is_following = True
        yield
        self.select(self._wanted)
        self._is_following = False

    def _announce(self) -> None:
        if not self._is_following:
            self._wanted = self.selected()
            self.selection_changed.emit(list(self._wanted))

    def _ask_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid():
            self.menu_requested.emit(self.selected(), self.view.viewport().mapToGlobal(at))


def ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """(first, last) of each run of rows that follow on each other."""
    found: list[tuple[int, int]] = []
    for row in sorted(rows):
        if found and row == found[-1][1] + 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found


_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d)")
_BESIDE = 14  # px of a cell beside its words


class _Dates(QStyledItemDelegate):
    """A date too long for its column goes without its weekdays, before it would be cut."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        metrics, rect, text = option.fontMetrics, option.rect, option.text  # type: ignore[attr-defined]  # the stubs lack the option's fields
        if metrics.horizontalAdvance(text) > rect.width() - _BESIDE:
            option.text = without_weekdays(text)  # type: ignore[attr-defined]


def without_weekdays(words: str) -> str:
    """A date in the window's words, shorter: its weekdays can be told from it."""
    return _WEEKDAY.sub("", words)


class _View(QTableView):
    """Enter edits, copying takes whole rows, and the columns share what width there is."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        owner = self.parent()
        if isinstance(owner, EventsTable):
            owner.share_width()

    def _typed_cell(self) -> QModelIndex:
        """The current cell, or the title of its row where that is one that nobody types in."""
        index = self.currentIndex()
        is_typed = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        return index if is_typed or not index.isValid() else index.siblingAtColumn(Column.TITLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        owner = self.parent()
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(owner, EventsTable):
            owner.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            if not (isinstance(owner, EventsTable) and owner.is_read_only):
                wanted = self._typed_cell()
                if wanted != self.currentIndex():
                    self.setCurrentIndex(wanted)
                self.edit(wanted)
        else:
            super().keyPressEvent(event)
