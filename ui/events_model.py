"""The events as a table: the accessible twin of the canvas, sorted and filtered here over arrays.

Sorting is done in the model: a proxy model that calls back into Python costs seconds at ten thousand rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from timeline.layout import Scene, build_scene
from timeline.model import Event, Status
from timeline.project import Project
from ui.date_words import gap_in_words, in_words
from ui.plain import plain_tip
from ui.table_order import Column, Keys, Mask, Rows, in_order, keys_after, keys_by, put_in, time_keys

Index = QModelIndex | QPersistentModelIndex
EVENT_ROLE = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()

HEADERS = ("When", "Gap", "Title", "Category", "Article", "Certainty")
# Above this, laying all out anew is cheaper than moving rows one by one.
_MOST_MOVED = 8
_EDITABLE = (Column.WHEN, Column.TITLE, Column.CATEGORY)


@dataclass(frozen=True)
class SortedRows:
    """All of a scene's rows in the order of `column`, and what each is sorted by."""

    project: Project
    scene: Scene
    column: Column
    keys: Keys
    order: Rows


class EventsModel(QAbstractTableModel):
    """Rows are events, in the order of one column; `edited` says what a person typed into a cell."""

    edited = Signal(str, int, str)
    rearranging = Signal()  # before views are told to keep hold of what they hold

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column, self._descending = Column.WHEN, False
        # Rows of the scene ascend in both; a descending table is read from its end.
        self._all = sorted_rows(Column.WHEN, Project(), build_scene((), {}))
        self._passes: Mask = np.zeros(0, bool)
        self._rows: Rows = self._all.order
        self._at: Rows | None = None

    @property
    def column(self) -> Column:
        return self._column

    @property
    def scene(self) -> Scene:
        return self._all.scene

    def show(self, found: SortedRows, passes: Mask) -> None:
        """Everything anew: the rows of the scene for which `passes` holds."""
        if found.column is not self._column:
            found = sorted_rows(self._column, found.project, found.scene)
        self._take(found, passes)

    def show_only(self, passes: Mask) -> None:
        """Keep the rows of the scene for which `passes` holds."""
        self._take(self._all, passes)

    def update_rows(self, project: Project, scene: Scene, passes: Mask, changed: Iterable[str]) -> None:
        """Take over the scene after an edit; rows whose place is the same are only painted again."""
        changed = set(changed)
        if self._column is Column.ARTICLE and any(self._is_article(project, id) for id in changed):
            self._take(sorted_rows(self._column, project, scene), passes)
            return
        rows = scene.any_rows(list(changed))
        rows = np.unique(rows[rows >= 0])
        after = self._with_keys(project, scene, rows)
        moved = self._moved(after, passes, rows)
        if len(moved) > _MOST_MOVED:
            self._take(after, passes)
            return
        # Views may ask for a row while it is being removed, and then it must still be there.
        self._take_out(moved)
        self._all, self._passes = after, passes
        self._put_in(moved[passes[moved] & scene.is_there[moved]])
        if len(self._rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(HEADERS) - 1))

    def event_at(self, row: int) -> Event:
        return self._all.project.events[self.id_at(row)]

    def id_at(self, row: int) -> str:
        return self._all.scene.ids[int(self._rows[self._place(row)])]

    def ids(self) -> list[str]:
        """Ids in the order of the rows."""
        ids = [self._all.scene.ids[row] for row in self._rows.tolist()]
        return ids[::-1] if self._descending else ids

    def ids_of(self, rows: Mask) -> list[str]:
        """Ids of these rows of the scene, in ascending order, on show or not."""
        scene, order = self._all.scene, self._all.order
        return [scene.ids[row] for row in order[rows[order]].tolist()]

    def row_of(self, event: str) -> int:
        """-1 where the event has no row."""
        row = self._all.scene.known_row(event)
        at = -1 if row is None else self._place_of(row)
        return self._place(at) if at >= 0 else -1

    def rows_of(self, events: Sequence[str]) -> list[int]:
        """The rows of those events that have one, in the order given."""
        found = self._all.scene.any_rows(events)
        places = self._places[found[found >= 0]]
        places = places[places >= 0]
        return (len(self._rows) - 1 - places if self._descending else places).tolist()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = Column(column) if column >= 0 else self._column
        is_descending = order == Qt.SortOrder.DescendingOrder
        if wanted != self._column:
            self._column, self._descending = wanted, is_descending
            self._take(sorted_rows(wanted, self._all.project, self._all.scene), self._passes)
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
                return plain_tip(self._tip(index.row(), Column(index.column())))
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
                # That it is about then stands in its date already.
                return certainty_words(event).removesuffix(_ABOUT)

    def _tip(self, row: int, column: Column) -> str:
        """What a narrow column cuts, whole; a date with its reasons."""
        text, why = self._text(row, column), self.event_at(row).why
        return f"{text}\n{why}" if column is Column.WHEN and why else text

    def _gap(self, row: int) -> str:
        """Time since the row above; only where the rows run in time."""
        if self._column is not Column.WHEN or self._descending or row == 0:
            return ""
        return gap_in_words(self.event_at(row - 1).shown, self.event_at(row).shown)

    def _article_title(self, event: Event) -> str:
        return _article_title(self._all.project, event)

    def _take(self, found: SortedRows, passes: Mask) -> None:
        with self._another_layout():
            self._all, self._passes = found, passes
            self._rows, self._at = found.order[passes[found.order]], None

    def _is_article(self, project: Project, id: str) -> bool:
        return id in project.articles or id in self._all.project.articles

    def _with_keys(self, project: Project, scene: Scene, touched: Rows) -> SortedRows:
        """The rows in order after an edit of those that it touched."""
        before = self._all
        keys = keys_after(before.keys, self._column, scene, project.articles, touched)
        is_touched = np.zeros(len(keys), bool)
        is_touched[touched] = True
        stayed = before.order[~is_touched[before.order]]
        return SortedRows(
            project, scene, self._column, keys, put_in(scene, stayed, keys, touched[scene.is_there[touched]])
        )

    def _moved(self, after: SortedRows, passes: Mask, touched: Rows) -> Rows:
        """Those of the touched rows of the table that are at another place, or shown where they were not."""
        before = self._all.keys
        places = np.concatenate((self._places, np.full(len(after.keys) - len(self._places), -1, np.int32)))
        was_shown, is_shown = places[touched] >= 0, passes[touched] & after.scene.is_there[touched]
        known = touched < len(before)
        has_moved = np.ones(len(touched), bool)
        had = touched[known]
        # Equal ones are sorted by time, whatever the column.
        has_other_time = time_keys(self._all.scene, had) != time_keys(after.scene, had)
        has_moved[known] = (before[had] != after.keys[had]) | has_other_time
        return touched[(was_shown != is_shown) | (was_shown & has_moved)]

    @contextmanager
    def _another_layout(self) -> Iterator[None]:
        """What views hold on to, such as the selection, moves to the row where its event is afterwards."""
        self.rearranging.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.id_at(index.row()) for index in before]
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

    @property
    def _places(self) -> Rows:
        """By row of the scene, its place in `_rows`, -1 where it is not shown."""
        if self._at is None:
            self._at = np.full(len(self._all.scene.begin), -1, np.int32)
            self._at[self._rows] = np.arange(len(self._rows), dtype=np.int32)
        return self._at

    def _place_of(self, row: int) -> int:
        return int(self._places[row])

    def _take_out(self, rows: Rows) -> None:
        places = self._places[rows[rows < len(self._places)]]
        for at in np.sort(places[places >= 0])[::-1].tolist():
            shown = self._place(at)
            self.beginRemoveRows(QModelIndex(), shown, shown)
            self._rows, self._at = np.delete(self._rows, at), None
            self.endRemoveRows()

    def _put_in(self, rows: Rows) -> None:
        """From the first to the last, so that each comes straight to its place."""
        self._at = None
        after = put_in(self._all.scene, self._rows, self._all.keys, rows)
        for at in np.flatnonzero(np.isin(after, rows)).tolist():
            shown = len(self._rows) - at if self._descending else at
            self.beginInsertRows(QModelIndex(), shown, shown)
            self._rows, self._at = np.insert(self._rows, at, after[at]), None
            self.endInsertRows()


def sorted_rows(column: Column, project: Project, scene: Scene) -> SortedRows:
    """The rows of `scene`, on any thread; to `show` them then takes no time."""
    keys = keys_by(column, scene, project.articles)
    return SortedRows(
        project, scene, column, keys, in_order(scene, keys, np.flatnonzero(scene.is_there).astype(np.int32))
    )


def _article_title(project: Project, event: Event) -> str:
    article = project.articles.get(event.article)
    return article.title if article else ""


_ABOUT = ", approximate"


def certainty_words(event: Event) -> str:
    """How sure the date is, in words that repeat what the canvas draws; a dismissed event is not drawn."""
    if event.status is Status.DISMISSED:
        return "dismissed"
    if event.is_pinned:
        return "pinned"
    if event.status is Status.CONFIRMED:
        return "confirmed"
    if event.resolution.interval is None:
        return event.resolution.unresolved or "no date"
    words = f"{round(event.confidence * 100)} %"
    return words + _ABOUT if event.resolution.interval.approximate else words
