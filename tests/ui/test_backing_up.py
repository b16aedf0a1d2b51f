"""The open project is copied once a day, and again when it was edited since."""

from __future__ import annotations

import time

import pytest

from tests.builders import DAM
from tests.ui.driving import add, event_dated_by, notices
from timeline.backups import backups_of, contents_of
from ui.backing_up import BackingUp
from ui.main_window import MainWindow


def made(qtbot, backing_up: BackingUp) -> None:
    """Let the pause be over, and wait for what comes of it."""
    backing_up.pause.stop()
    backing_up.make()
    qtbot.waitUntil(lambda: not backing_up.job.is_running)


def test_an_empty_project_is_not_copied(window, qtbot):
    assert window.backing_up.pause.isActive()
    made(qtbot, window.backing_up)
    assert backups_of(window.open_project.path, window.backing_up.folder) == []


def test_the_first_edit_of_a_day_brings_its_copy_soon_and_the_next_ones_an_hour_later(dam, qtbot):
    backing_up = dam.backing_up
    made(qtbot, backing_up)
    (backup,) = backups_of(dam.open_project.path, backing_up.folder)
    assert backup.day == time.strftime("%Y-%m-%d")
    held = contents_of(backup)
    assert held is not None
    assert (held.articles, held.events) == (1, 3)
    dam.editing.retitle(event_dated_by(dam, "January 3"), "Edited")
    assert backing_up.pause.isActive()
    assert backing_up.pause.interval() == 3_600_000
    backing_up._day = "2001-02-03"
    backing_up.pause.stop()
    dam.editing.retitle(event_dated_by(dam, "January 3"), "Edited the day after")
    assert backing_up.pause.interval() < 10_000


def test_what_is_copied_already_is_not_copied_again(dam, qtbot, monkeypatch):
    made(qtbot, dam.backing_up)
    monkeypatch.setattr("ui.backing_up.back_up", lambda *_: pytest.fail("copied again"))
    made(qtbot, dam.backing_up)


def test_the_copies_are_beside_the_settings(dam, settings):
    assert dam.backing_up.folder == settings.folder / "backups"


def test_a_copy_that_cannot_be_made_is_one_line_in_the_window(dam, qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    dam.backing_up.folder = tmp_path / "file" / "backups"
    made(qtbot, dam.backing_up)
    assert notices(dam)[-1].startswith('No backup of "reservoir.dateline" could be made')


def test_a_project_that_is_only_read_is_not_copied(qtbot, dam, settings, theme, tmp_path):
    reader = MainWindow(settings, theme)
    qtbot.addWidget(reader)
    assert reader.open_project.open_for_reading(tmp_path / "reservoir.dateline")
    made(qtbot, reader.backing_up)
    assert backups_of(tmp_path / "reservoir.dateline", reader.backing_up.folder) == []
    reader.close()


def test_closing_the_window_gives_up_what_is_being_copied(dam, qtbot):
    dam.backing_up.make()
    dam.close()
    assert not dam.backing_up.job.is_running
    assert not dam.backing_up.pause.isActive()


def test_opening_another_project_begins_anew(dam, tmp_path):
    dam.backing_up._day = "2001-02-03"
    dam.files.create(tmp_path / "other.dateline")
    assert dam.backing_up._day == ""
    assert dam.backing_up.pause.isActive()
    add(dam, DAM, "2020-10-12")
