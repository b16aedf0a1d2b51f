from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.driving import notices
from ui import project_files
from ui.main_window import MainWindow
from ui.settings import default_project


@pytest.fixture
def closed(qtbot, settings, theme) -> MainWindow:
    """A window that has opened no project."""
    found = MainWindow(settings, theme)
    qtbot.addWidget(found)
    return found


def test_a_first_start_makes_the_default_project_unasked(closed, monkeypatch, tmp_path):
    monkeypatch.setattr(project_files, "default_project", lambda: tmp_path / "data" / "Untitled.dateline")
    assert closed.files.start(None)
    assert closed.open_project.path == tmp_path / "data" / "Untitled.dateline"
    assert closed.windowTitle() == "Untitled – Dateline"
    closed.close()


def test_the_next_start_opens_the_project_of_last_time(closed, qtbot, settings, theme, tmp_path):
    closed.files.create(tmp_path / "flood.dateline")
    closed.close()
    again = MainWindow(settings, theme)
    qtbot.addWidget(again)
    again.files.start(None)
    assert again.open_project.path == tmp_path / "flood.dateline"
    again.close()


def test_the_project_of_last_time_is_found_from_another_folder(closed, qtbot, settings, theme, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert closed.files.start(Path("flood.dateline"))
    assert closed.open_project.path == tmp_path / "flood.dateline"
    closed.close()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    again = MainWindow(settings, theme)
    qtbot.addWidget(again)
    again.files.start(None)
    assert again.open_project.path == tmp_path / "flood.dateline"
    again.close()


def test_where_no_project_can_be_made_articles_are_refused_in_one_line(closed, monkeypatch, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(project_files, "default_project", lambda: blocked / "Untitled.dateline")
    assert not closed.files.start(None)
    closed.imports.add_text("The dam failed on 3 January 2020.")
    assert "No project is open" in notices(closed)[-1]


def test_a_new_project_gets_the_suffix_that_was_not_typed(window, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "flood"), ""))
    window.actions_by_name["new_project"].trigger()
    assert window.open_project.path == tmp_path / "flood.dateline"


def test_a_copy_holds_everything_and_the_window_stays_with_its_project(dam, monkeypatch, tmp_path):
    copy = tmp_path / "copy.dateline"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    dam.actions_by_name["save_copy"].trigger()
    assert dam.open_project.path == tmp_path / "reservoir.dateline"
    assert dam.files.open(copy)
    assert dam.table.model.rowCount() == 3


def test_opened_projects_are_in_the_menu(window, tmp_path):
    window.files.create(tmp_path / "flood & fire.dateline")
    names = [action.text() for action in window.actions_by_name.menu("recent").actions()]
    assert names == ["flood && fire", "reservoir"]


def test_the_default_project_is_not_made_by_asking_for_its_place(qapp):
    assert not default_project().exists()
