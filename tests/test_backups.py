"""The last ten days of a project, each a whole project that opens."""

import os
from pathlib import Path

import pytest

from tests.builders import a_reading, the_event
from timeline import backups, edits
from timeline.backups import back_up, backups_of, contents_of, is_older, projects_of, restore, restore_in_place
from timeline.errors import ProjectError
from timeline.store import create_project, open_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    store = create_project(tmp_path / "dam.dateline")
    store.apply(edits.add_reading(store.project, a_reading()))
    store.close()
    return store.path


def test_a_backup_is_the_whole_project(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    original, copy = open_project(project), open_project(backup.path)
    assert copy.project == original.project
    original.close()
    copy.close()


def test_a_project_may_be_open_and_edited_while_it_is_backed_up(project: Path, tmp_path: Path) -> None:
    store = open_project(project)
    store.apply(edits.retitle(store.project, the_event(store.project, "January 3").id, "Edited"))
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    store.close()
    assert backup is not None
    copy = open_project(backup.path)
    assert the_event(copy.project, "January 3").title == "Edited"
    copy.close()


def test_the_last_ten_days_are_kept(project: Path, tmp_path: Path) -> None:
    for day in range(1, 14):
        back_up(project, tmp_path / "backups", f"2026-03-{day:02d}")
    days = [backup.day for backup in backups_of(project, tmp_path / "backups")]
    assert days == [f"2026-03-{day:02d}" for day in range(13, 3, -1)]


def test_projects_of_one_name_have_backups_of_their_own(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "dam.dateline"
    other.parent.mkdir()
    create_project(other).close()
    back_up(project, tmp_path / "backups", "2026-03-01")
    assert backups_of(other, tmp_path / "backups") == []


def test_a_damaged_project_pushes_no_good_copy_out(project: Path, tmp_path: Path) -> None:
    good = back_up(project, tmp_path / "backups", "2026-03-01")
    assert good is not None
    before = good.path.read_bytes()
    content = bytearray(project.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    project.write_bytes(content)
    assert back_up(project, tmp_path / "backups", "2026-03-01") is None
    assert good.path.read_bytes() == before


def test_restoring_writes_a_new_file_and_none_that_is_there(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    restore(backup, tmp_path / "restored.dateline")
    restored = open_project(tmp_path / "restored.dateline")
    assert len(restored.project.articles) == 1
    restored.close()
    with pytest.raises(ProjectError, match="there already"):
        restore(backup, project)


def test_a_folder_that_cannot_be_made_is_said(project: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError, match="No backup"):
        back_up(project, tmp_path / "file" / "backups", "2026-03-01")


def test_a_backup_says_what_it_holds(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    held = contents_of(backup)
    store = open_project(project, read_only=True)
    seen = [event for event in store.project.visible_events() if not event.is_inferred]
    store.close()
    assert held is not None
    assert (held.size, held.articles, held.events) == (backup.path.stat().st_size, 1, len(seen))
    backup.path.write_bytes(b"nothing")
    assert contents_of(backup) is None


def test_an_edit_while_a_backup_is_made_is_in_it_and_waits_for_nothing(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES_AT_ONCE", 1)
    store = open_project(project)
    event = the_event(store.project, "January 3").id
    steps: list[int] = []

    def edit_in_the_middle() -> bool:
        steps.append(1)
        if len(steps) == 5:
            store.apply(edits.retitle(store.project, event, "Edited"))
        return False

    backup = back_up(project, tmp_path / "backups", "2026-03-01", edit_in_the_middle)
    store.close()
    assert backup is not None
    assert len(steps) > 5
    copy = open_project(backup.path)
    assert copy.project.events[event].title == "Edited"
    copy.close()


def test_a_backup_that_is_given_up_leaves_the_days_earlier_one(project: Path, tmp_path: Path) -> None:
    earlier = back_up(project, tmp_path / "backups", "2026-03-01")
    assert earlier is not None
    before = earlier.path.read_bytes()
    assert back_up(project, tmp_path / "backups", "2026-03-01", lambda: True) is None
    assert earlier.path.read_bytes() == before
    assert sorted(one.name for one in earlier.path.parent.iterdir()) == ["2026-03-01.dateline", "where.txt"]


def test_restoring_in_place_keeps_what_was_there_byte_for_byte(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    damaged = b"SQLite format 3\0" + b"\xff" * 5000
    project.write_bytes(damaged)
    kept = restore_in_place(backup, project)
    assert kept == tmp_path / "dam.before-restore.dateline"
    assert kept.read_bytes() == damaged
    assert restore_in_place(backup, project) == tmp_path / "dam.before-restore-2.dateline"
    store = open_project(project)
    assert len(store.project.articles) == 1
    store.close()


def test_an_old_journal_is_not_played_back_into_what_is_restored(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    (tmp_path / "dam.dateline-journal").write_bytes(b"of another time")
    restore_in_place(backup, project)
    assert not (tmp_path / "dam.dateline-journal").exists()
    assert (tmp_path / "dam.before-restore.dateline-journal").read_bytes() == b"of another time"


def test_a_project_that_is_open_is_not_restored_over(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    store = open_project(project)
    with pytest.raises(ProjectError, match="open already"):
        restore_in_place(backup, project)
    store.close()
    assert not (tmp_path / "dam.before-restore.dateline").exists()


def test_a_backup_that_is_gone_or_damaged_changes_nothing(project: Path, tmp_path: Path) -> None:
    backup = back_up(project, tmp_path / "backups", "2026-03-01")
    assert backup is not None
    before = project.read_bytes()
    content = bytearray(backup.path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    backup.path.write_bytes(content)
    with pytest.raises(ProjectError, match="damaged itself"):
        restore_in_place(backup, project)
    backup.path.unlink()
    with pytest.raises(ProjectError, match="is gone"):
        restore_in_place(backup, project)
    assert project.read_bytes() == before


def test_the_backups_of_a_project_that_was_deleted_are_found(project: Path, tmp_path: Path) -> None:
    back_up(project, tmp_path / "backups", "2026-03-01")
    project.unlink()
    assert projects_of(tmp_path / "backups") == [project]
    (backup,) = backups_of(project, tmp_path / "backups")
    assert restore_in_place(backup, project) is None
    open_project(project).close()


def test_a_backup_is_older_once_the_project_was_edited(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    assert is_older(project, folder, "2026-03-01")
    backup = back_up(project, folder, "2026-03-01")
    assert backup is not None
    assert not is_older(project, folder, "2026-03-01")
    assert is_older(project, folder, "2026-03-02")
    os.utime(project, (backup.path.stat().st_mtime + 1,) * 2)
    assert is_older(project, folder, "2026-03-01")
