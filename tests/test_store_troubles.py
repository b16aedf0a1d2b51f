"""No room, no permission, and files that go away under an open project: one sentence, nothing changed, work goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import a_reading, on, the_event
from timeline import edits, schema
from timeline.errors import InUseError, ProjectError
from timeline.pipeline import date_text
from timeline.row_writing import write_rows
from timeline.store import Store, create_project, open_project


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_project(tmp_path / "dam.dateline")
    made.apply(edits.add_reading(made.project, a_reading()))
    yield made
    made.close()


def rename(store: Store, title: str) -> None:
    store.apply(edits.retitle(store.project, the_event(store.project, "January 3").id, title))


def test_a_project_in_a_folder_that_takes_no_file_is_only_read(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = store.path
    store.close()
    # Permissions do not stop every account that runs these tests.
    monkeypatch.setattr("timeline.store.os.access", lambda place, mode: place != tmp_path)
    again = open_project(path)
    assert again.is_read_only
    with pytest.raises(ProjectError, match="opened for reading"):
        rename(again, "Lost")
    again.close()


def test_a_project_that_was_deleted_takes_no_edit(store: Store) -> None:
    before = store.project
    store.path.unlink()
    with pytest.raises(ProjectError, match=r"deleted, moved or replaced .* Save a copy"):
        rename(store, "Lost")
    with pytest.raises(ProjectError, match="deleted, moved or replaced"):
        store.undo()
    assert store.project == before
    assert list(store.path.parent.glob("*.dateline")) == []


def test_a_project_that_was_replaced_takes_no_edit_and_the_other_file_stays(store: Store, tmp_path: Path) -> None:
    shutil.copyfile(store.path, tmp_path / "other")
    (tmp_path / "other").replace(store.path)
    there = store.path.read_bytes()
    with pytest.raises(ProjectError, match="replaced"):
        rename(store, "Lost")
    assert store.path.read_bytes() == there


def test_a_deleted_project_is_saved_by_a_copy_even_to_its_old_place(store: Store) -> None:
    rename(store, "Dam fails")
    store.path.unlink()
    store.save_copy(store.path)
    store.close()
    again = open_project(store.path)
    assert the_event(again.project, "January 3").title == "Dam fails"
    assert (again.undo_label() or "").endswith('to "Dam fails"')
    again.close()


def test_a_project_that_is_put_back_can_be_edited_again(store: Store, tmp_path: Path) -> None:
    away = tmp_path / "away"
    store.path.rename(away)
    with pytest.raises(ProjectError, match="moved"):
        rename(store, "Lost")
    away.rename(store.path)
    rename(store, "Kept")
    assert the_event(store.project, "January 3").title == "Kept"


def test_a_copy_is_never_written_over_the_project_itself(store: Store) -> None:
    with pytest.raises(ProjectError, match="this project itself"):
        store.save_copy(store.path)
    rename(store, "Still stored")


def test_a_copy_is_never_written_over_a_project_that_is_open(store: Store, tmp_path: Path) -> None:
    other = create_project(tmp_path / "other.dateline")
    with pytest.raises(InUseError):
        store.save_copy(other.path)
    other.close()
    store.save_copy(other.path)
    open_project(other.path).close()


def test_a_copy_that_was_cut_short_is_no_obstacle_to_the_next(store: Store, tmp_path: Path) -> None:
    (tmp_path / ".copy.part").write_bytes(b"half")
    (tmp_path / ".copy.part-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\1" * 600)
    store.save_copy(tmp_path / "copy.dateline")
    open_project(tmp_path / "copy.dateline").close()
    assert sorted(one.name for one in tmp_path.glob("*copy*")) == ["copy.dateline"]


def test_a_copy_is_no_more_open_to_others_than_the_project(store: Store, tmp_path: Path) -> None:
    store.path.chmod(0o600)
    store.save_copy(tmp_path / "copy.dateline")
    assert (tmp_path / "copy.dateline").stat().st_mode & 0o777 == 0o600


def test_a_step_of_the_history_that_is_damaged_is_a_sentence(store: Store) -> None:
    rename(store, "One")
    store._connection.execute("UPDATE history SET change = x'00ff'")
    with pytest.raises(ProjectError, match="history is damaged"):
        store.undo()
    rename(store, "Two")


def test_a_history_that_cannot_be_read_is_a_sentence(store: Store) -> None:
    store._connection.execute("UPDATE history SET label = CAST(x'ff' AS TEXT)")
    for ask in (store.undo_label, store.history):
        with pytest.raises(ProjectError, match="cannot be read any more"):
            ask()
    store._connection.execute("DROP TABLE search")
    with pytest.raises(ProjectError, match="cannot be read any more"):
        store.search("dam")


def test_an_io_error_in_the_middle_of_an_edit_changes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store.project

    def failing(*given: object) -> None:
        write_rows(*given)
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr("timeline.store.write_rows", failing)
        for step in (lambda: rename(store, "Lost"), store.undo):
            with pytest.raises(ProjectError, match=r"could not be written.*nothing was changed"):
                step()
    assert store.project == before
    rename(store, "Kept")
    store.close()
    again = open_project(store.path)
    assert the_event(again.project, "January 3").title == "Kept"
    again.close()


NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from tests.builders import a_reading, the_event
from timeline import edits, export, migrations, schema
from timeline.backups import back_up
from timeline.errors import DatelineError, ExportError, ProjectError
from timeline.pipeline import date_text
from timeline.store import create_project, open_project

folder = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = create_project(folder / "full.dateline")
store.apply(edits.add_reading(store.project, a_reading()))
event = the_event(store.project, "January 3").id
(folder / "table.csv").write_text("old")
long = date_text("It failed on 3 May 2020. " + "No more was said. " * 20_000)
size = store.path.stat().st_size

def room(bytes_left):
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_left, resource.RLIM_INFINITY))

def refused(kind, does):
    before, stored = store.project, store.path.read_bytes()
    try:
        does()
    except kind as error:
        assert "\\n" not in str(error) and str(error).endswith("."), error
        print(kind.__name__, error)
    else:
        raise AssertionError("it was not refused")
    assert store.project == before
    assert store.path.read_bytes() == stored

def write_table():
    events = list(store.project.events.values()) * 2000
    export.write(export.Request(folder / "table.csv", events, store.project.articles))

room(size + 4096)
refused(ProjectError, lambda: store.apply(edits.add_reading(store.project, long)))
room(100)
refused(ProjectError, lambda: store.apply(edits.retitle(store.project, event, "Lost")))
refused(ProjectError, store.undo)
refused(ProjectError, lambda: store.remember("view", "lost"))
refused(ProjectError, lambda: store.save_copy(folder / "copy.dateline"))
refused(ProjectError, lambda: back_up(store.path, folder / "backups", "2026-01-01"))
refused(ProjectError, lambda: create_project(folder / "new.dateline"))
refused(ExportError, write_table)
assert (folder / "table.csv").read_text() == "old"
store.close()

@migrations.migrations(name="tomorrow")
def tomorrow(db):
    db.conn.execute("CREATE TABLE marks (id TEXT PRIMARY KEY, mark BLOB NOT NULL) STRICT")
    db.conn.execute("INSERT INTO marks SELECT id, randomblob(200000) FROM events")

schema.VERSION += 1
for left in (100, size + 4096):
    room(left)
    refused(ProjectError, lambda: open_project(store.path))
schema.VERSION -= 1
room(resource.RLIM_INFINITY)
store = open_project(store.path)
store.apply(edits.retitle(store.project, event, "Kept"))
store.apply(edits.add_reading(store.project, long))
store.save_copy(folder / "copy.dateline")
write_table()
store.close()
print("left", *sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system gives no process less room than the disk has")
def test_without_room_nothing_is_changed_and_with_room_work_goes_on(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", NO_ROOM, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    *sentences, left = done.stdout.splitlines()
    assert len(sentences) == 10
    # Two migrations: the first had no room for the copy beside, the second had it and no more.
    assert left == f"left copy.dateline full.dateline full.version-{schema.VERSION}.dateline table.csv"


LOCKED = """
import os, sys
from pathlib import Path
from tests.builders import the_event
from timeline import edits, export
from timeline.errors import ExportError, ProjectError
from timeline.store import create_project, open_project

warm = create_project(Path(sys.argv[2]) / "warm.dateline")  # loads all that nobody may not be able to read
export.write(export.Request(Path(sys.argv[2]) / "t.csv", [], {}))
warm.close()
os.seteuid(65534)
folder = Path(sys.argv[1])
store = open_project(folder / "dam.dateline")
before = store.project
event = the_event(before, "January 3").id
for kind, does in (
    (ProjectError, lambda: store.apply(edits.retitle(store.project, event, "Lost"))),
    (ProjectError, store.undo),
    (ProjectError, lambda: store.save_copy(folder / "copy.dateline")),
    (ProjectError, lambda: create_project(folder / "new.dateline")),
    (ExportError, lambda: export.write(export.Request(folder / "t.csv", [], {}))),
):
    try:
        does()
    except kind as error:
        print(error)
    else:
        raise AssertionError("it was not refused")
assert store.project == before
store.close()
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("file_mode", [0o666, 0o444])
def test_a_folder_that_may_not_be_written_is_a_sentence(store: Store, tmp_path: Path, file_mode: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store.save_copy(folder / "dam.dateline")
        before = (folder / "dam.dateline").read_bytes()
        (folder / "dam.dateline").chmod(file_mode)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", LOCKED, str(folder), str(tmp_path)], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert len(done.stdout.splitlines()) == 5
        assert (folder / "dam.dateline").read_bytes() == before
        assert [path.name for path in folder.iterdir()] == ["dam.dateline"]


def test_a_project_is_imported_into_again_after_a_refusal(store: Store) -> None:
    long = date_text("It failed on 3 May 2020. " + "Nothing. " * 1000)
    store._connection.execute(f"PRAGMA max_page_count = {store._connection.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(ProjectError, match="full"):
        store.apply(edits.add_reading(store.project, long))
    store.apply(edits.pin(store.project, [the_event(store.project, "January 3").id], on("2020-01-04")))
    store._connection.execute("PRAGMA max_page_count = 1000000")
    store.apply(edits.add_reading(store.project, long))
    assert len(store.project.articles) == 2
