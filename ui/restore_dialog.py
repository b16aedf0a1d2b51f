"""The copies that were kept of each project, and what to do with one of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from timeline.backups import Backup, Contents, backups_of, contents_of, projects_of
from timeline.errors import NotADateError
from timeline.intervals import parse
from ui.background import Job
from ui.date_words import in_words
from ui.dialog_frame import dialog_column
from ui.plain import plain_label, shortened

_NONE = "No copy has been made of this project yet. One is made on each day that you work on it."
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RestoreDialog(QDialog):
    """After it was accepted, `chosen` is a backup of `project`, and `is_in_place` says where it is to go."""

    def __init__(self, project: Path | None, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Restore from backup")
        self.resize(560, 460)
        self._folder = folder
        self._shown: list[Backup] = []
        self.is_in_place = False
        self.job = Job(self)
        self.job.finished.connect(self._show_contents)
        self.projects = QComboBox()
        self.projects.setAccessibleName("Project")
        known = projects_of(folder)
        for path in [*([project] if project and project not in known else []), *known]:
            self.projects.addItem(f"{shortened(path.stem, 50)}  ({shortened(str(path.parent), 60)})", path)
            self.projects.setItemData(self.projects.count() - 1, str(path), Qt.ItemDataRole.AccessibleTextRole)
        self.projects.setCurrentIndex(max(0, self.projects.findData(project)))
        self.list = QTreeWidget()
        self.list.setAccessibleName("Backups")
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(["Day", "Size", "Articles", "Events"])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        for column in (1, 2, 3):
            self.list.headerItem().setTextAlignment(column, _RIGHT)
        self.nothing = plain_label(_NONE, "muted", wraps=True)
        self._lay_out()
        self.projects.currentIndexChanged.connect(self._list_backups)
        self.list.itemSelectionChanged.connect(self._enable)
        self._list_backups()
        self.list.setFocus()

    @property
    def project(self) -> Path | None:
        found = self.projects.currentData()
        return found if isinstance(found, Path) else None

    @property
    def chosen(self) -> Backup | None:
        rows = [self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems()]
        return self._shown[rows[0]] if rows else None

    def done(self, result: int) -> None:
        self.job.stop()
        super().done(result)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.as_new = buttons.addButton("Restore as a new file…", QDialogButtonBox.ButtonRole.AcceptRole)
        self.in_place = buttons.addButton("Replace the project", QDialogButtonBox.ButtonRole.AcceptRole)
        self.in_place.setToolTip("What is there now is kept beside it")
        self.as_new.setDefault(True)
        self.in_place.clicked.connect(lambda: setattr(self, "is_in_place", True))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = dialog_column(self)
        box.addWidget(plain_label("Restore from a daily copy", "title"))
        for widget in (self.projects, self.nothing, self.list, buttons):
            box.addWidget(widget)

    def _list_backups(self) -> None:
        self.job.stop()
        self.list.clear()
        self._shown = backups_of(self.project, self._folder) if self.project else []
        self.nothing.setVisible(not self._shown)
        for backup in self._shown:
            item = QTreeWidgetItem([_day_in_words(backup.day), "", "", ""])
            for column in (1, 2, 3):
                item.setTextAlignment(column, _RIGHT)
            self.list.addTopLevelItem(item)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        # Counting looks at every event, and a large project has ten copies of them.
        self.job.start([(backup.day, partial(contents_of, backup)) for backup in self._shown])
        self._enable()

    def _show_contents(self, day: str, found: object) -> None:
        row = next((row for row, backup in enumerate(self._shown) if backup.day == day), None)
        item = None if row is None else self.list.topLevelItem(row)
        if item is None:
            return
        if isinstance(found, Contents):
            for column, words in enumerate((_size(found.size), f"{found.articles:,}", f"{found.events:,}"), 1):
                item.setText(column, words)
        else:
            item.setText(1, "cannot be read")
            item.setDisabled(True)

    def _enable(self) -> None:
        for button in (self.as_new, self.in_place):
            button.setEnabled(self.chosen is not None)


def _day_in_words(day: str) -> str:
    try:
        return in_words(parse(day))
    except NotADateError:
        return day


def _size(count: int) -> str:
    return f"{count / 1_000_000:,.1f} MB" if count >= 1_000_000 else f"{max(1, count // 1000):,} kB"
