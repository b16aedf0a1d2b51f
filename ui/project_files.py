"""New, open, open recent and save a copy: which project file the window has open."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ui.drops import PROJECT_SUFFIX
from ui.messages import may_replace
from ui.open_project import OpenProject
from ui.plain import menu_words, plain_tip
from ui.settings import Settings, default_project

_FILTER = f"Dateline projects (*{PROJECT_SUFFIX})"


class ProjectFiles(QObject):
    """Dialogs are asked here and nowhere else; what goes wrong is said by the open project's `failed`."""

    recent_changed = Signal()

    def __init__(self, open_project: OpenProject, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._open_project, self._settings, self._window = open_project, settings, window
        self.is_starting = False

    def start(self, wanted: Path | None) -> bool:
        """Open `wanted`, or else the project of last time, or else the one of a first start."""
        last = next(iter(self._settings.recent), None)
        for path in filter(None, (wanted, None if wanted else last)):
            # Where it could not be opened as it is, another way in may have been offered and taken.
            if self._open_or_create(path) or self._open_project.is_open:
                return True
        return self._start_default()

    def start_again(self) -> None:
        """A large project did not open after all; where no other is open, the one of a first start is."""
        if not self._open_project.is_open:
            self._start_default()

    def open(self, path: Path) -> bool:
        path = path.absolute()
        opened = self._open_project.open(path)
        if opened:
            self._settings.remember_recent(path)
            self.recent_changed.emit()
        return opened

    def create(self, path: Path) -> bool:
        path = path.absolute()
        created = self._open_project.create(path)
        if created:
            self._settings.remember_recent(path)
            self.recent_changed.emit()
        return created

    def ask_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, "New project", str(self._folder() / "Timeline.dateline"), _FILTER
        )
        if name:
            self.create(_with_suffix(Path(name)))

    def ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, "Open project", str(self._folder()), _FILTER)
        if name:
            self.open(Path(name))

    def ask_copy(self) -> None:
        path = self._open_project.path
        if not path:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Save a copy as", str(self._folder() / f"{path.stem} copy{path.suffix}"), _FILTER
        )
        if name and (target := self._asked_again(Path(name))):
            self._open_project.save_copy(target)

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in self._settings.recent:
            action = QAction(menu_words(path.stem), menu)
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(lambda _=False, p=path: self.open(p))
            menu.addAction(action)
        menu.setEnabled(bool(menu.actions()))

    def _open_or_create(self, path: Path) -> bool:
        if path.exists():
            return self.open(path)
        if path.parent == default_project().parent:
            # Where the folder cannot be made, creating the project says so.
            with contextlib.suppress(OSError):
                path.parent.mkdir(parents=True, exist_ok=True)
        return self.create(path)

    def _start_default(self) -> bool:
        """The project of a first start; where another window has it, one beside it."""
        first = default_project()
        names = (first, *(first.with_name(f"{first.stem} {number}{first.suffix}") for number in range(2, 20)))
        self.is_starting = True
        started = any(self._open_or_create(path) for path in names)
        self.is_starting = False
        return started

    def _asked_again(self, named: Path) -> Path | None:
        """The name with its suffix; where the dialog could not ask whether that may be replaced, the answer to it."""
        target = _with_suffix(named)
        return target if target == named or may_replace(self._window, target) else None

    def _folder(self) -> Path:
        path = self._open_project.path
        return path.parent if path else Path.home()


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)
