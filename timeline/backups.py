"""Daily copies of a project, kept apart from it: the last ten, each a whole project that opens."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from timeline.errors import ProjectError
from timeline.whole_copy import write_copy

KEPT = 10


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as it was on `day` (ISO 8601)."""

    path: Path
    day: str


def back_up(project: Path, folder: Path, day: str) -> Backup | None:
    """Copy `project` to `folder` for `day`, and forget all but the last ten days; None where there is nothing to copy.

    SQLite's own backup over a connection of its own: safe on any thread while the project is open and being edited. A
    project that is damaged is not copied, so that it never pushes a good copy out. Raises ProjectError when the copy
    cannot be written.
    """
    target = _place(project, folder) / f"{day}.dateline"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(f"{project.resolve().as_uri()}?mode=ro", uri=True)) as source:
            if source.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return None
            write_copy(source, target)
    except sqlite3.DatabaseError as error:
        if "malformed" in str(error) or "not a database" in str(error):
            return None
        raise ProjectError(f'No backup of "{project.name}" could be made ({error}).') from error
    except OSError as error:
        raise ProjectError(f'No backup of "{project.name}" could be made ({error.strerror or error}).') from error
    for old in backups_of(project, folder)[KEPT:]:
        old.path.unlink(missing_ok=True)
    return Backup(target, day)


def backups_of(project: Path, folder: Path) -> list[Backup]:
    """The copies there are, newest first."""
    return [Backup(path, path.stem) for path in sorted(_place(project, folder).glob("*.dateline"), reverse=True)]


def restore(backup: Backup, target: Path) -> None:
    """Write a backup to `target`, a new file: what is open is never written over. Raises ProjectError."""
    if target.exists():
        raise ProjectError(f'"{target.name}" is there already. Choose another name.')
    if not backup.path.is_file():
        raise ProjectError(f"The backup of {backup.day} is gone. Choose another day.")
    try:
        with closing(sqlite3.connect(f"{backup.path.resolve().as_uri()}?mode=ro", uri=True)) as source:
            write_copy(source, target)
    except (OSError, sqlite3.Error) as error:
        message = f"The backup of {backup.day} could not be restored ({error}). Choose another day or place."
        raise ProjectError(message) from error


def _place(project: Path, folder: Path) -> Path:
    """A folder a project, told apart by its whole path: two projects may have one name."""
    resolved = project.resolve()
    key = hashlib.sha256(str(resolved).encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return folder / f"{resolved.stem[:60]}-{key}"
