"""Other ways in where a project does not open as it is: damaged, open elsewhere, or wanted as it was on another day."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from timeline.backups import Backup, backups_of, restore, restore_in_place
from timeline.whole_copy import free_name
from ui.background import Job
from ui.backing_up import BackingUp
from ui.drops import PROJECT_SUFFIX
from ui.messages import Notices, Tone, ask, choose
from ui.open_project import OpenProject
from ui.project_files import ProjectFiles

_RECOVER, _RESTORE = "Open a recovered copy", "Restore a backup…"
_SHORTEST = 8192  # bytes: the first page tells where the tables are
_READ, _COPY = "Open for reading", "Open a copy"


class Rescue(QObject):
    """Asks which way, does the long part off the window's thread, and opens what came of it."""

    def __init__(
        self, open_project: OpenProject, files: ProjectFiles, backing_up: BackingUp, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_project, self._files, self._backing_up = open_project, files, backing_up
        self._notices, self._window = notices, window
        self._then: Callable[[Any], object] = lambda result: None
        self._or_else: Callable[[], object] = lambda: None
        self.job = Job(self)
        self.job.finished.connect(lambda _, result: self._end(lambda: self._then(result)))
        self.job.failed.connect(lambda _, sentence: self._fail(sentence))
        self.job.crashed.connect(lambda name, error: self._fail(f'"{name}" was not opened ({type(error).__name__}).'))

    def offer_for_damaged(self, path: Path, sentence: str) -> None:
        """The project does not open: what can still be read of it, or how it was on another day."""
        ways = (_RECOVER,) if _may_hold_rows(path) else ()
        ways += (_RESTORE,) if backups_of(path, self._backing_up.folder) else ()
        if not ways:
            self._notices.say(sentence)
            return
        detail = "A recovered copy holds what can still be read. The damaged file stays as it is."
        answer = choose(self._window, sentence, detail if _RECOVER in ways else "", *ways)
        if answer == _RESTORE:
            self.ask_restore(path)
        elif answer and (target := self._target(path, "recovered", "Save the recovered copy as")):
            self._work(path, partial(_recovered, path, target), lambda words: self._show_recovered(target, words))

    def offer_for_in_use(self, path: Path, sentence: str) -> None:
        """The project is open elsewhere: look at it here, work on a copy, or leave it."""
        if self._files.is_starting:
            return
        detail = "You can look at it here without changing anything, or work on a copy of your own."
        answer = choose(self._window, sentence, detail, _READ, _COPY)
        if answer == _READ:
            self._open_project.open_for_reading(path)
        elif answer and (target := self._target(path, "copy", "Save the copy as")):
            self._work(path, partial(_copied, path, target), lambda _: self._files.open(target))

    def ask_restore(self, path: Path | None = None) -> None:
        """Show the copies there are, of the project at `path` or else the open one, and restore the one chosen."""
        from ui.restore_dialog import RestoreDialog

        dialog = RestoreDialog(path or self._open_project.path, self._backing_up.folder, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        backup, project = dialog.chosen, dialog.project
        if backup and project and dialog.is_in_place:
            self._restore_in_place(backup, project)
        elif backup and project:
            self._restore_as_new(backup, project)

    def stop(self) -> None:
        self.job.stop()

    def _restore_as_new(self, backup: Backup, project: Path) -> None:
        proposed = free_name(project, backup.day)
        if target := self._asked(proposed, "Restore as"):
            self._work(project, partial(restore, backup, target), lambda _: self._show_restored(target, backup, None))

    def _restore_in_place(self, backup: Backup, project: Path) -> None:
        detail = (
            f"Everything since then is taken out of it. The project as it is now is kept beside it, "
            f'as "{free_name(project, "before-restore").name}".'
        )
        if project.exists() and not ask(
            self._window, f'Replace "{project.name}" with its copy of {backup.day}?', detail, "Replace"
        ):
            return
        is_open = self._open_project.path == project
        self._backing_up.stop()
        if is_open:
            self._open_project.close()
        work = partial(restore_in_place, backup, project)
        again = partial(self._files.open, project) if is_open else None
        self._work(project, work, lambda kept: self._show_restored(project, backup, kept), again)

    def _show_restored(self, project: Path, backup: Backup, kept: Path | None) -> None:
        if self._files.open(project):
            beside = f' What was there is kept as "{kept.name}".' if kept else ""
            self._notices.say(f'"{project.name}" is open as it was on {backup.day}.{beside}', Tone.GOOD)

    def _show_recovered(self, target: Path, words: str) -> None:
        if self._files.open(target):
            self._notices.say(f'"{target.name}": {words}. The damaged file was not changed.', Tone.GOOD)

    def _target(self, path: Path, mark: str, title: str) -> Path | None:
        """A free name beside `path`; where that folder takes no file, one that the person chooses."""
        proposed = free_name(path, mark)
        return proposed if os.access(path.parent, os.W_OK) else self._asked(Path.home() / proposed.name, title)

    def _asked(self, proposed: Path, title: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, title, str(proposed), f"Dateline projects (*{PROJECT_SUFFIX})"
        )
        return Path(name if not name or name.endswith(PROJECT_SUFFIX) else name + PROJECT_SUFFIX) if name else None

    def _work(
        self,
        path: Path,
        work: Callable[[], object],
        then: Callable[[Any], object],
        or_else: Callable[[], object] | None = None,
    ) -> None:
        """Nothing can be done in the window until it is done."""
        if self.job.is_running:
            return
        self._then, self._or_else = then, or_else or (lambda: None)
        self._window.setEnabled(False)
        self.job.start([(path.name, work)])

    def _end(self, then: Callable[[], object]) -> None:
        self._window.setEnabled(True)
        then()

    def _fail(self, sentence: str) -> None:
        self._end(self._or_else)
        self._notices.say(sentence)


def _may_hold_rows(path: Path) -> bool:
    """Whether it is at least as long as a project that holds nothing: else it never was one, or all of it is lost."""
    try:
        return path.stat().st_size >= _SHORTEST
    except OSError:
        return False


def _recovered(damaged: Path, target: Path) -> str:
    from timeline.recovery import recover

    return recover(damaged, target).words


def _copied(path: Path, target: Path) -> None:
    from timeline.store import open_project

    store = open_project(path, read_only=True)
    try:
        store.save_copy(target)
    finally:
        store.close()
