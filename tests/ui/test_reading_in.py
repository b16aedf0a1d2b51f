"""A large project is read in on another thread; the window shows the same as for a small one."""

from __future__ import annotations

from pathlib import Path

import pytest

import ui.open_project
from tests.builders import on
from tests.ui.driving import add, event_dated_by, notices
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
    other.editing.retitle(event, "The dam gave way")
    assert other.open_project.project.events[event].title == "The dam gave way"


def test_an_edit_while_a_large_project_is_read_in_is_refused_in_one_line(qtbot, other, filled):
    with qtbot.waitSignal(other.open_project.opened):
        other.files.open(filled)
    event = next(iter(other.open_project.project.events))
    if other.open_project.is_opening:
        other.editing.retitle(event, "Too early")
        assert any("still being read in" in line for line in notices(other))
    assert other.open_project.project.events[event].title != "Too early"


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
