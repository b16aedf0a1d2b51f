"""The project file: what was applied is there again, history included."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import DAM, a_reading, on, shown, the_event
from timeline import edits, schema
from timeline.errors import DamagedError, ProjectError
from timeline.project import ChangeSet, PreferenceChange
from timeline.store import Store, create_project, open_project


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = create_project(tmp_path / "dam.dateline")
    made.apply(edits.add_reading(made.project, a_reading()), "2020-10-12T09:00:00+02:00")
    yield made
    made.close()


def reopened(store: Store) -> Store:
    store.close()
    return open_project(store.path)


def test_a_project_is_the_same_after_closing_and_opening(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.pin(store.project, [event], on("2020-01-04"), "per court file"))
    before = store.project
    again = reopened(store)
    assert again.project == before
    again.close()


def test_undo_and_redo_survive_closing_and_opening(store: Store) -> None:
    before = store.project
    change = edits.pin(before, [the_event(before, "January 3").id], on("2020-01-04"))
    label = change.label
    store.apply(change)
    pinned = store.project
    again = reopened(store)
    assert again.undo_label() == label
    assert again.undo() is not None
    assert again.project == before
    once_more = reopened(again)
    assert once_more.redo_label() == label
    assert once_more.redo() is not None
    assert once_more.project == pinned
    once_more.close()


def test_undoing_everything_leaves_an_empty_project(store: Store) -> None:
    while store.undo():
        pass
    assert not store.project.articles
    assert not store.project.events
    assert store.undo_label() is None


def test_a_new_edit_forgets_what_was_undone(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.retitle(store.project, event, "One"))
    store.undo()
    store.apply(edits.retitle(store.project, event, "Two"))
    assert store.redo_label() is None
    assert [step.label for step in store.history()][-1].endswith('to "Two"')
    assert len(store.history()) == 2


def test_going_to_a_step_does_and_undoes_what_lies_between(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    for title in ("One", "Two", "Three"):
        store.apply(edits.retitle(store.project, event, title))
    numbers = [step.number for step in store.history()]
    store.go_to(numbers[1])
    assert store.project.events[event].title == "One"
    store.go_to(numbers[3])
    assert store.project.events[event].title == "Three"
    store.go_to(0)
    assert not store.project.events


def test_opening_forgets_the_oldest_steps_and_keeps_the_last(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    event = the_event(store.project, "January 3").id
    for number in range(8):
        store.apply(edits.retitle(store.project, event, f"Title {number}"))
    monkeypatch.setattr("timeline.store.KEPT_STEPS", 5)
    again = reopened(store)
    assert len(again.history()) == 5
    while again.undo():
        pass
    assert again.project.events[event].title == "Title 2"
    again.close()


def test_history_names_each_step_with_its_time(store: Store) -> None:
    (step,) = store.history()
    assert (step.at, step.is_undone) == ("2020-10-12T09:00:00+02:00", False)
    assert step.label.startswith('add "The dam above Harrow Bridge')


def test_a_copy_has_everything_and_lives_on_its_own(store: Store, tmp_path: Path) -> None:
    store.save_copy(tmp_path / "copy.dateline")
    store.apply(edits.retitle(store.project, the_event(store.project, "January 3").id, "Later"))
    copy = open_project(tmp_path / "copy.dateline")
    assert shown(copy.project, "January 3") == "2020-01-03"
    assert the_event(copy.project, "January 3").title != "Later"
    assert copy.undo_label() is not None
    copy.close()


def test_the_project_is_one_file_when_closed(store: Store) -> None:
    store.close()
    assert [path.name for path in store.path.parent.iterdir()] == ["dam.dateline"]


def test_what_a_person_decided_is_kept_apart_from_what_was_derived(store: Store) -> None:
    store.apply(edits.retitle(store.project, the_event(store.project, "January 3").id, "Dam fails"))
    rows = sqlite3.connect(store.path)
    assert rows.execute("SELECT own_title FROM events_decided").fetchall() == [("Dam fails",)]
    assert rows.execute("SELECT count(*) FROM events WHERE found_title = 'Dam fails'").fetchone() == (0,)
    rows.close()
    store.undo()
    rows = sqlite3.connect(store.path)
    assert rows.execute("SELECT count(*) FROM events_decided").fetchone() == (0,)
    rows.close()


def test_an_edit_on_disk_is_there_after_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "killed.dateline"
    code = (
        "import sys; from pathlib import Path\n"
        "from timeline import edits; from timeline.pipeline import date_text\n"
        "from timeline.store import create_project\n"
        f"store = create_project(Path({str(path)!r}))\n"
        f"store.apply(edits.add_reading(store.project, date_text({DAM!r}, '2020-10-12')))\n"
        "print('done', flush=True); sys.stdin.read()\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "done\n"
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    store = open_project(path)
    assert shown(store.project, "two days later") == "2020-01-05"
    store.close()


def test_a_write_that_fails_leaves_project_and_file_as_they_were(store: Store) -> None:
    before = store.project
    blocker = sqlite3.connect(store.path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    store._connection.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(ProjectError, match="could not be written"):
        store.apply(edits.retitle(before, the_event(before, "January 3").id, "Lost"))
    blocker.execute("ROLLBACK")
    blocker.close()
    assert store.project == before
    store.apply(edits.retitle(before, the_event(before, "January 3").id, "Kept"))
    again = reopened(store)
    assert the_event(again.project, "January 3").title == "Kept"
    again.close()


def test_a_write_of_another_window_is_noticed_before_ours_overwrites_it(store: Store) -> None:
    other = sqlite3.connect(store.path)
    other.execute("UPDATE events SET found_title = 'Theirs'")
    other.commit()
    other.close()
    with pytest.raises(ProjectError, match="changed by another window"):
        store.apply(edits.retitle(store.project, the_event(store.project, "January 3").id, "Ours"))


def test_a_missing_project_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no project"):
        open_project(tmp_path / "none.dateline")


@pytest.mark.parametrize("content", [b"", b"just some words", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_file_that_is_no_project_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "words.dateline"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=r"words\.dateline"):
        open_project(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE mine (x)")
    database.commit()
    database.close()
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="no Dateline project"):
        open_project(path)
    assert path.read_bytes() == before


def test_a_project_of_a_newer_dateline_is_refused_untouched(store: Store) -> None:
    store.close()
    database = sqlite3.connect(store.path)
    database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    database.commit()
    database.close()
    before = store.path.read_bytes()
    with pytest.raises(ProjectError, match="newer Dateline"):
        open_project(store.path)
    assert store.path.read_bytes() == before


def test_a_project_is_never_made_over_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "x.dateline").write_text("precious")
    with pytest.raises(ProjectError, match="there already"):
        create_project(tmp_path / "x.dateline")
    assert (tmp_path / "x.dateline").read_text() == "precious"


def test_a_preference_of_the_project_comes_back(store: Store) -> None:
    store.remember("view", "near")
    store.remember("view", "far")
    again = reopened(store)
    assert again.preference("view") == "far"
    assert again.preference("other") is None
    again.close()


def test_going_to_a_step_past_a_damaged_one_changes_nothing(tmp_path: Path) -> None:
    store = create_project(tmp_path / "dam.dateline")
    store.apply(edits.add_reading(store.project, a_reading()))
    for title in ("One", "Two", "Three"):
        store.apply(edits.retitle(store.project, the_event(store.project, "January 3").id, title))
    numbers = [step.number for step in store.history()]
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE history SET change = x'00' WHERE number = ?", (numbers[2],))
    again = open_project(store.path)
    before = again.project
    with pytest.raises(DamagedError):
        again.go_to(numbers[0])
    assert again.project is before
    assert [step.is_undone for step in again.history()] == [False] * 4
    again.close()


def test_what_a_project_keeps_by_a_step_is_taken_back_and_done_again_with_it(tmp_path: Path) -> None:
    store = create_project(tmp_path / "dam.dateline")
    for before, after in ((None, "one"), ("one", "two"), ("two", None)):
        store.apply(ChangeSet("keep", (), preferences=(PreferenceChange("rules", before, after),)))
    found = [store.preference("rules")]
    for _ in range(3):
        store.undo()
        found.append(store.preference("rules"))
    store.redo()
    store.close()
    again = open_project(tmp_path / "dam.dateline")
    assert found == [None, "two", "one", None]
    assert again.preference("rules") == "one"
    again.go_to(2)
    assert again.preference("rules") == "two"
    again.close()
