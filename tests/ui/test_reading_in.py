"""A large project is read in on another thread; the window shows the same as for a small one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import ui.open_project
from tests.builders import on
from tests.ui.driving import add, event_dated_by, notices
from timeline import edits
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import Theme


@pytest.fixture
def filled(dam: MainWindow, tmp_path: Path) -> Path:
    """A project file with the dam's events in it, that no window has open."""
    copy = tmp_path / "filled.dateline"
    dam.open_project.save_copy(copy)
    return copy


@pytest.fixture
def other(qtbot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Another window, to which every project is a large one."""
    window = MainWindow(Settings(tmp_path / "other.ini"), theme)
    qtbot.addWidget(window)
    monkeypatch.setattr(ui.open_project, "LARGE", 0)
    yield window
    window.close()


def retitle(window: MainWindow, title: str) -> None:
    event = event_dated_by(window, "January 3")
    assert window.open_project.do(lambda project: edits.retitle(project, event, title))


def opened(qtbot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.open_project.ready):
        assert window.files.open(path)


def test_a_large_project_shows_what_a_small_one_does(qtbot, dam, other, filled):
    opened(qtbot, other, filled)
    assert other.table.model.ids() == dam.table.model.ids()
    assert other.on_show.counted == dam.on_show.counted
    assert len(other.to_check) == len(dam.to_check)
    assert {other.canvas.scene.ids[row] for row in other.canvas.scene.order} == {
        dam.canvas.scene.ids[row] for row in dam.canvas.scene.order
    }


def test_a_large_project_can_be_edited_once_it_is_there(qtbot, other, filled):
    opened(qtbot, other, filled)
    event = event_dated_by(other, "January 3")
    retitle(other, "The dam gave way")
    assert other.open_project.project.events[event].title == "The dam gave way"


def test_an_edit_while_a_large_project_is_read_in_is_refused_in_one_line(qtbot, dam, other, filled):
    event = event_dated_by(dam, "January 3")
    with qtbot.waitSignal(other.open_project.opened):
        other.files.open(filled)
    with qtbot.waitSignal(other.open_project.ready):
        assert other.open_project.is_opening
        other.open_project.do(lambda project: edits.retitle(project, event, "Too early"))
        assert any("still being read in" in line for line in notices(other))
    assert other.open_project.project.events[event].title != "Too early"


def test_the_timeline_and_the_articles_are_there_before_the_rows(qtbot, dam, other, filled):
    with qtbot.waitSignal(other.open_project.drawn):
        other.files.open(filled)
    with qtbot.waitSignal(other.open_project.ready):
        assert len(other.canvas.scene) == len(dam.canvas.scene)
        assert other.articles.model.rowCount() == 1
        other.canvas.choose([0])
    assert other.event_panel.title.text() == other.canvas.scene.titles[0]


def test_a_row_that_cannot_be_read_shows_in_its_place(qtbot, other, filled):
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("UPDATE events SET resolution = '{' WHERE rowid = 1")
    opened(qtbot, other, filled)
    assert any(event.title == "damaged in the project file" for event in other.open_project.project.events.values())
    assert other.table.model.rowCount() == 3


def test_what_is_searched_is_found_in_a_large_project_and_after_an_edit(qtbot, other, filled):
    opened(qtbot, other, filled)
    event = event_dated_by(other, "January 3")
    other.finding.search("dam")
    assert other.finding.found == [event]
    other.editing.delete([event])
    other.open_project.undo()
    add(other, "The ferry above the dam stopped on 4 May 2021.", "2021-05-06")
    other.finding.search("dam")
    assert sorted(other.finding.found) == sorted(other.open_project._store.search("dam"))
    assert len(other.finding.found) == 2


def test_a_file_that_took_the_place_of_the_open_one_is_opened(qtbot, dam, filled):
    path = dam.open_project.path
    retitle(dam, "Only in the old file")
    os.replace(filled, path)
    assert dam.files.open(path)
    titles = {event.title for event in dam.open_project.project.events.values()}
    assert "Only in the old file" not in titles
    retitle(dam, "The new one can be edited")
    assert "The new one can be edited" in {event.title for event in dam.open_project.project.events.values()}


def test_what_was_open_stays_readable_when_what_took_its_place_does_not_open(dam):
    path = dam.open_project.path
    path.unlink()
    path.write_bytes(b"no project" * 100)
    assert not dam.files.open(path)
    assert dam.open_project.is_read_only
    assert len(dam.open_project.project.events) == 3


def test_a_window_may_be_closed_while_it_reads(other, filled):
    other.files.open(filled)
    other.close()
    assert not other.open_project.is_open


def test_what_is_no_project_is_refused_and_the_window_has_one_of_its_own(qtbot, other, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.project_files.default_project", lambda: tmp_path / "first.dateline")
    broken = tmp_path / "broken.dateline"
    broken.write_bytes(b"no project" * 100)
    with qtbot.waitSignal(other.open_project.not_opened):
        other.files.open(broken)
    assert any("broken.dateline" in line for line in notices(other))
    assert other.open_project.path == tmp_path / "first.dateline"


def test_articles_given_while_a_project_is_read_in_are_added_afterwards(qtbot, other, filled, tmp_path):
    article = tmp_path / "ferry.txt"
    article.write_text("Ferry stops\n\nThe ferry stopped on 4 May 2021.")
    with qtbot.waitSignal(other.imports.ended, timeout=30_000):
        other.files.open(filled)
        other.imports.add_files([article])
    assert any(found.title == "Ferry stops" for found in other.open_project.project.articles.values())


def test_many_rows_that_move_at_once_stay_in_order(window):
    article = add(window, "\n".join(f"Bridge {n} closed {n} days ago." for n in range(2, 260)), "2020-10-12")
    model = window.table.model
    before, shown = model.ids(), event_dated_by(window, "2 days ago")
    assert len(before) > 200
    window.editing.publish(article, on("2021-03-04"))
    assert window.open_project.project.events[shown].edtf == "2021-03-02"
    assert sorted(model.ids()) == sorted(before)
    begins = [window.open_project.project.events[id].begin for id in model.ids()]
    assert begins == sorted(begins)
