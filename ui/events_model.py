"""The events as a table: the accessible twin of the canvas, sorted and filtered here over plain lists.

Sorting is done in the model: a proxy model that calls back into Python costs seconds at ten thousand rows.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from timeline.civil import DAY
from timeline.intervals import LAST_MOMENT, Interval
from timeline.model import Event, Status
from timeline.project import Project
from ui.date_words import gap_in_words, in_words
from ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
EVENT_ROLE = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
_Key = tuple[Any, ...]


class Column(IntEnum):
    WHEN = 0
    GAP = 1
    TITLE = 2
    CATEGORY = 3
    ARTICLE = 4
    CERTAINTY = 5


HEADERS = ("When", "Gap", "Title", "Category", "Article", "Certainty")
# Above this, sorting once is cheaper than moving rows one by one.
_MOST_MOVED = 200
_EDITABLE = (Column.WHEN, Column.TITLE, Column.CATEGORY)


@dataclass(frozen=True)
class SortedRows:
    """(key, id) ascending by `column`: every row there is, those that pass, and each one's key."""

    column: Column
    every: list[tuple[_Key, str]]
    rows: list[tuple[_Key, str]]
    key_of: dict[str, _Key]


class EventsModel(QAbstractTableModel):
    """Rows are events, in the order of one column; `edited` says what a person typed into a cell."""

    edited = Signal(str, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._passes: Callable[[str], bool] | None = None
        self._column, self._descending = Column.WHEN, False
        # Both ascending, (key, id); a descending table is read from its end.
        self._all: list[tuple[_Key, str]] = []
        self._rows: list[tuple[_Key, str]] = []
        self._key_of: dict[str, _Key] = {}

    def show_project(self, project: Project) -> None:
        self._project = project
        self._sort_all()

    def sorter(self) -> Callable[[Project, Callable[[str], bool]], SortedRows]:
        """What sorts a project's rows as they are sorted here, on any thread; `show_sorted` then takes no time."""
        column = self._column

        def sort(project: Project, passes: Callable[[str], bool]) -> SortedRows:
            there = (event for event in project.events.values() if event.is_visible)
            every = sorted((_sort_key(project, event, column), event.id) for event in there)
            rows = [entry for entry in every if passes(entry[1])]
            return SortedRows(column, every, rows, {id: key for key, id in every})

        return sort

    def show_sorted(self, project: Project, found: SortedRows, passes: Callable[[str], bool]) -> None:
        """Take over what a `sorter` made; `passes` are the rows it kept."""
        self._project, self._passes = project, passes
        if found.column is not self._column:
            self._sort_all()
            return
        with self._another_layout():
            self._all, self._rows, self._key_of = found.every, found.rows, found.key_of

    def show_only(self, passes: Callable[[str], bool] | None) -> None:
        """Keep the rows of the ids for which `passes` holds; None keeps all."""
        self._passes = passes
        with self._another_layout():
            self._sift()

    def update_rows(self, project: Project, changed: Iterable[str]) -> None:
        """Take over `project`; rows whose place is the same are only painted again."""
        ids = [id for id in changed if id in project.events or id in self._key_of]
        gone = [id for id in ids if id not in project.events]
        for id in gone:
            # Views may ask for a row while it is being removed, and then it must still be there.
            self._take_out(id)
        self._project = project
        keys = {id: self._wanted_key(id) for id in ids}
        moved = [
            id for id in ids if keys[id] != self._key_of.get(id) or (self.row_of(id) >= 0) != self._is_row(id, keys[id])
        ]
        if len(moved) > _MOST_MOVED:
            self._move_many(keys, moved)
            return
        for id in moved:
            self._take_out(id)
        for id in moved:
            key = keys[id]
            if key is not None:
                self._put_in(id, key)
        if ids and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(HEADERS) - 1))

    def event_at(self, row: int) -> Event:
        return self._project.events[self._rows[self._place(row)][1]]

    def ids(self) -> list[str]:
        """Ids in the order of the rows."""
        ids = [id for _, id in self._rows]
        return ids[::-1] if self._descending else ids

    def in_order(self, ids: Collection[str]) -> list[str]:
        """Those of `ids` that there are, in the order of the table, on show or not."""
        return [id for _, id in self._all if id in ids]

    def row_of(self, event: str) -> int:
        """-1 where the event has no row."""
        key = self._key_of.get(event)
        if key is None:
            return -1
        at = bisect_left(self._rows, (key, event))
        return self._place(at) if at < len(self._rows) and self._rows[at][1] == event else -1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = Column(column) if column >= 0 else self._column
        is_descending = order == Qt.SortOrder.DescendingOrder
        if wanted != self._column:
            self._column, self._descending = wanted, is_descending
            self._sort_all()
        elif is_descending != self._descending:
            with self._another_layout():
                self._descending = is_descending

    def as_tsv(self, rows: Iterable[int]) -> str:
        """The rows as lines of tab-separated cells, the headers first."""
        lines = [HEADERS, *([self._text(row, column) for column in Column] for row in rows)]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADERS[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(index.row(), Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(
                    self.event_at(index.row()).why
                    if index.column() != Column.TITLE
                    else self._text(index.row(), Column.TITLE)
                )
            case x if x == EVENT_ROLE:
                return self.event_at(index.row())
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) != self._text(index.row(), Column(index.column())):
            self.edited.emit(self.event_at(index.row()).id, index.column(), str(value))
        return True

    def _text(self, row: int, column: Column) -> str:
        event = self.event_at(row)
        match column:
            case Column.WHEN:
                return in_words(event.shown)
            case Column.GAP:
                return self._gap(row)
            case Column.TITLE:
                return event.title
            case Column.CATEGORY:
                return event.category
            case Column.ARTICLE:
                return self._article_title(event)
            case Column.CERTAINTY:
                return certainty_words(event)

    def _gap(self, row: int) -> str:
        """Time since the row above; only where the rows run in time."""
        if self._column is not Column.WHEN or self._descending or row == 0:
            return ""
        return gap_in_words(self.event_at(row - 1).shown, self.event_at(row).shown)

    def _article_title(self, event: Event) -> str:
        return _article_title(self._project, event)

    def _wanted_key(self, id: str) -> _Key | None:
        event = self._project.events.get(id)
        if event is None or not event.is_visible:
            return None
        return self._sort_key(event)

    def _sort_key(self, event: Event) -> _Key:
        return _sort_key(self._project, event, self._column)

    def _sort_all(self) -> None:
        with self._another_layout():
            there = (event for event in self._project.events.values() if event.is_visible)
            self._all = sorted((self._sort_key(event), event.id) for event in there)
            self._key_of = {id: key for key, id in self._all}
            self._sift()

    def _move_many(self, keys: Mapping[str, _Key | None], moved: Collection[str]) -> None:
        """Put many rows where they belong at once; those that stay are in order, which sorting makes use of."""
        gone = set(moved)
        entered = [(key, id) for id in moved if (key := keys[id]) is not None]
        with self._another_layout():
            self._all = sorted([entry for entry in self._all if entry[1] not in gone] + entered)
            for id in moved:
                self._key_of.pop(id, None)
            self._key_of.update((id, key) for key, id in entered)
            shown = [(key, id) for key, id in entered if self._is_row(id, key)]
            self._rows = sorted([entry for entry in self._rows if entry[1] not in gone] + shown)

    def _sift(self) -> None:
        passes = self._passes
        self._rows = list(self._all) if passes is None else [entry for entry in self._all if passes(entry[1])]

    @contextmanager
    def _another_layout(self) -> Iterator[None]:
        """What views hold on to, such as the selection, moves to the row where its event is afterwards."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._rows[self._place(index.row())][1] for index in before]
        yield
        after = [self._held_index(id, index.column()) for id, index in zip(held, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _held_index(self, id: str, column: int) -> QModelIndex:
        row = self.row_of(id)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def _place(self, row: int) -> int:
        """The place in `_rows` of a row of the table, and the other way round."""
        return len(self._rows) - 1 - row if self._descending else row

    def _is_row(self, id: str, key: _Key | None) -> bool:
        return key is not None and (self._passes is None or self._passes(id))

    def _take_out(self, id: str) -> None:
        key = self._key_of.get(id)
        if key is None:
            return
        row = self.row_of(id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[self._place(row)]
        del self._key_of[id]
        del self._all[bisect_left(self._all, (key, id))]
        if row >= 0:
            self.endRemoveRows()

    def _put_in(self, id: str, key: _Key) -> None:
        self._key_of[id] = key
        insort(self._all, (key, id))
        if not self._is_row(id, key):
            return
        at = bisect_left(self._rows, (key, id))
        row = len(self._rows) - at if self._descending else at
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(at, (key, id))
        self.endInsertRows()


def _article_title(project: Project, event: Event) -> str:
    article = project.articles.get(event.article)
    return article.title if article else ""


def _sort_key(project: Project, event: Event, column: Column) -> _Key:
    match column:
        case Column.WHEN | Column.GAP:
            return time_key(event.shown)
        case Column.TITLE:
            return (event.title.casefold(),)
        case Column.CATEGORY:
            return (not event.category, event.category.casefold(), *time_key(event.shown))
        case Column.ARTICLE:
            return (_article_title(project, event).casefold(), event.start)
        case Column.CERTAINTY:
            return (event.confidence,)


def time_key(interval: Interval | None) -> tuple[int, int, int]:
    """Sorts by begin, then by end; what has no date comes last."""
    if interval is None:
        return (1, LAST_MOMENT, LAST_MOMENT)
    begin, end = interval.bounds
    # A range without a begin is best known by its end, and would else precede all of history.
    return (0, begin if isinstance(interval.begin, int) else end - DAY, end)


def certainty_words(event: Event) -> str:
    """How sure the date is, in words that repeat what the canvas draws."""
    if event.is_pinned:
        return "pinned"
    if event.status is Status.CONFIRMED:
        return "confirmed"
    if event.resolution.interval is None:
        return event.resolution.unresolved or "no date"
    words = f"{round(event.confidence * 100)} %"
    return f"{words}, approximate" if event.resolution.interval.approximate else words
