"""A project is open for writing in one place at a time."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.errors import InUseError, ProjectError
from timeline.lock import Lock, lock_path
from timeline.model import Article
from timeline.project import ChangeSet, RowChange
from timeline.store import create_project, open_project

HOLD = (
    "import sys; from pathlib import Path; from timeline.store import open_or_create\n"
    "store = open_or_create(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()\n"
)


@pytest.fixture
def holder(tmp_path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(tmp_path / "held.dateline")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_a_second_process_is_told_who_has_the_project(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(InUseError, match=rf"open already.*process {holder.pid}"):
        open_project(tmp_path / "held.dateline")


def test_it_may_be_opened_for_reading_all_the_same(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    store = open_project(tmp_path / "held.dateline", read_only=True)
    article = Article("a", "a.txt", "A", "text")
    with pytest.raises(ProjectError, match="opened for reading"):
        store.apply(ChangeSet("add", (RowChange("articles", "a", None, article),)))
    store.close()


def test_a_crash_leaves_no_obstacle(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert lock_path(tmp_path / "held.dateline").exists()
    open_project(tmp_path / "held.dateline").close()
    assert not lock_path(tmp_path / "held.dateline").exists()


def test_a_note_from_another_machine_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "far.dateline"
    create_project(path).close()
    lock_path(path).write_text(json.dumps([1, "far-away", "ann"]))
    with pytest.raises(InUseError, match=r"ann has it on far-away .* delete \".far.dateline.open\""):
        open_project(path)


@pytest.mark.parametrize("note", ["", "not json", "[1]", "\x00" * 50])
def test_a_note_that_says_nothing_is_no_obstacle(tmp_path: Path, note: str) -> None:
    path = tmp_path / "odd.dateline"
    create_project(path).close()
    lock_path(path).write_text(note)
    open_project(path).close()


def test_two_windows_of_one_process_cannot_both_write(tmp_path: Path) -> None:
    first = create_project(tmp_path / "one.dateline")
    with pytest.raises(InUseError):
        open_project(first.path)
    first.close()


def test_releasing_twice_is_harmless(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "x")
    lock.release()
    lock.release()


def test_a_disk_without_room_for_the_note_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "full.dateline"
    create_project(path).close()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        store = open_project(path)
    with pytest.raises(InUseError, match="open already in another window"):
        open_project(path)
    store.close()
