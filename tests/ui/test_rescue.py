"""A project that does not open as it is: recovered, restored, read or copied, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from tests.ui.driving import event_dated_by, notices
from timeline.backups import back_up
from timeline.lock import Lock
from timeline.store import open_project
from ui import project_files, rescue
from ui.main_window import MainWindow
from ui.read_only import EDITING
from ui.rescue import Rescue
from ui.restore_dialog import RestoreDialog

DAY = "2026-03-01"


@pytest.fixture
def project(dam, tmp_path) -> Path:
    """A project with a backup of one day, while the window has another one open."""
    path = tmp_path / "flood.dateline"
    assert dam.open_project.save_copy(path)
    assert back_up(path, dam.backing_up.folder, DAY)
    return path


def damage(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)
    return bytes(content)


def answer(monkeypatch, wanted: str) -> list[str]:
    """Answer what is asked with the way that begins so; what was asked."""
    asked: list[str] = []

    def choose(_parent, question: str, _detail: str, *answers: str) -> str:
        asked.append(question)
        return next((one for one in answers if wanted and one.startswith(wanted)), "")

    monkeypatch.setattr(rescue, "choose", choose)
    return asked


def accept(monkeypatch, *, in_place: bool) -> None:
    """Take the newest backup that the dialog shows."""

    def take(dialog: RestoreDialog) -> int:
        dialog.is_in_place = in_place
        assert dialog.chosen is not None
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RestoreDialog, "exec", take)


def wait(qtbot, found: Rescue) -> None:
    qtbot.waitUntil(lambda: not found.job.is_running, timeout=20_000)


def test_a_damaged_project_opens_as_a_recovered_copy_and_stays_as_it_is(dam, qtbot, project, monkeypatch, tmp_path):
    content = damage(project)
    asked = answer(monkeypatch, "Open a recovered")
    assert not dam.files.open(project)
    wait(qtbot, dam.rescue)
    assert len(asked) == 1
    assert dam.open_project.path == tmp_path / "flood.recovered.dateline"
    assert dam.table.model.rowCount() == 3
    assert project.read_bytes() == content
    assert "1 article and " in notices(dam)[-1]
    assert dam.isEnabled()


def test_a_damaged_project_is_left_alone_on_cancel(dam, project, monkeypatch, tmp_path):
    content = damage(project)
    answer(monkeypatch, "")
    assert not dam.files.open(project)
    assert dam.open_project.path == tmp_path / "reservoir.dateline"
    assert project.read_bytes() == content


def test_where_nothing_is_left_the_backups_are_offered(dam, qtbot, project, monkeypatch):
    project.write_bytes(b"")
    asked = answer(monkeypatch, "Restore a backup")
    accept(monkeypatch, in_place=True)
    monkeypatch.setattr(rescue, "ask", lambda *_: True)
    assert not dam.files.open(project)
    wait(qtbot, dam.rescue)
    assert "damaged" in asked[0]
    assert dam.open_project.path == project
    assert dam.table.model.rowCount() == 3
    assert project.with_name("flood.before-restore.dateline").read_bytes() == b""


def test_the_open_project_goes_back_to_a_day_and_what_it_was_is_kept(dam, qtbot, monkeypatch, tmp_path):
    path = dam.open_project.path
    back_up(path, dam.backing_up.folder, DAY)
    event = event_dated_by(dam, "January 3")
    before = dam.open_project.project.events[event].title
    dam.editing.retitle(event, "Edited since")
    accept(monkeypatch, in_place=True)
    questions: list[str] = []
    monkeypatch.setattr(rescue, "ask", lambda _parent, question, detail, yes: questions.append(detail) or True)
    dam.actions_by_name["restore"].trigger()
    wait(qtbot, dam.rescue)
    assert dam.open_project.path == path
    assert dam.open_project.project.events[event].title == before
    kept = open_project(tmp_path / "reservoir.before-restore.dateline", read_only=True)
    assert kept.project.events[event].title == "Edited since"
    kept.close()
    assert "reservoir.before-restore.dateline" in questions[0]


def test_nothing_is_replaced_when_the_person_does_not_agree(dam, monkeypatch):
    path = dam.open_project.path
    back_up(path, dam.backing_up.folder, DAY)
    accept(monkeypatch, in_place=True)
    monkeypatch.setattr(rescue, "ask", lambda *_: False)
    before = path.read_bytes()
    dam.actions_by_name["restore"].trigger()
    assert dam.open_project.is_open
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*before-restore*"))


def test_a_backup_is_restored_as_a_new_file_and_opened(dam, qtbot, monkeypatch, tmp_path):
    back_up(dam.open_project.path, dam.backing_up.folder, DAY)
    accept(monkeypatch, in_place=False)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "march"), ""))
    dam.actions_by_name["restore"].trigger()
    wait(qtbot, dam.rescue)
    assert dam.open_project.path == tmp_path / "march.dateline"
    assert dam.table.model.rowCount() == 3


def test_a_restore_that_fails_leaves_the_project_open_as_it_was(dam, qtbot, monkeypatch):
    path = dam.open_project.path
    backup = back_up(path, dam.backing_up.folder, DAY)
    accept(monkeypatch, in_place=True)
    monkeypatch.setattr(rescue, "ask", lambda *_: True)
    backup.path.write_bytes(backup.path.read_bytes()[:4096])
    dam.actions_by_name["restore"].trigger()
    wait(qtbot, dam.rescue)
    assert dam.open_project.path == path
    assert dam.table.model.rowCount() == 3
    assert any("backup of 2026-03-01" in line for line in notices(dam))


def test_the_dialog_lists_each_day_with_what_it_holds(dam, qtbot, project):
    back_up(project, dam.backing_up.folder, "2026-03-02")
    dialog = RestoreDialog(project, dam.backing_up.folder)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.job.is_running)
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert [[item.text(column) for column in (0, 2, 3)] for item in items] == [
        ["Mon 2 Mar 2026", "1", "3"],
        ["Sun 1 Mar 2026", "1", "3"],
    ]
    assert all(item.text(1).endswith("kB") for item in items)
    assert dialog.chosen is not None
    assert dialog.chosen.day == "2026-03-02"
    dialog.reject()


def test_a_project_without_backups_says_so(dam, qtbot):
    dialog = RestoreDialog(dam.open_project.path, dam.backing_up.folder)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.nothing.isVisible()
    assert not dialog.in_place.isEnabled()
    dialog.reject()


def test_a_project_that_is_open_elsewhere_is_read_or_copied(dam, qtbot, project, monkeypatch, tmp_path):
    lock = Lock(project)
    asked = answer(monkeypatch, "Open for reading")
    assert not dam.files.open(project)
    assert "is open already" in asked[0]
    assert dam.open_project.path == project
    assert dam.open_project.is_read_only
    assert dam.windowTitle() == "flood (read only) – Dateline"
    assert "another window has it open" in notices(dam)[-1]
    dam.selection.set(dam.table.model.ids())
    dam.showing.show_summary()
    assert not any(dam.actions_by_name[name].isEnabled() for name in EDITING)
    assert not dam.event_panel.title.isEnabled()
    assert dam.files.open(tmp_path / "reservoir.dateline")
    assert dam.windowTitle() == "reservoir – Dateline"
    assert dam.event_panel.title.isEnabled()
    assert dam.actions_by_name["open_articles"].isEnabled()
    answer(monkeypatch, "Open a copy")
    dam.files.open(project)
    wait(qtbot, dam.rescue)
    assert dam.open_project.path == tmp_path / "flood.copy.dateline"
    assert not dam.open_project.is_read_only
    assert dam.table.model.rowCount() == 3
    lock.release()


def test_what_was_taken_at_the_start_is_not_covered_by_another_project(
    dam, qtbot, settings, theme, project, monkeypatch, tmp_path
):
    monkeypatch.setattr(project_files, "default_project", lambda: tmp_path / "data" / "Untitled.dateline")
    answer(monkeypatch, "Open for reading")
    lock = Lock(project)
    second = MainWindow(settings, theme)
    qtbot.addWidget(second)
    assert second.files.start(project)
    assert second.open_project.path == project
    assert second.open_project.is_read_only
    assert not (tmp_path / "data").exists()
    second.close()
    lock.release()
