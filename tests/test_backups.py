"""The last ten days of a project, each a whole project that opens."""

from pathlib import Path

import pytest

from tests.builders import a_reading, the_event
from timeline import edits
from timeline.backups import back_up, backups_of, restore
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
