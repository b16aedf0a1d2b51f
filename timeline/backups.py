"""Daily copies of a project, kept apart from it: the last ten, each a whole project that opens."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from timeline.causes import in_words
from timeline.errors import ProjectError
from timeline.lock import Lock
from timeline.whole_copy import free_name, write_copy

KEPT = 10
# A megabyte: less than a millisecond, for which an edit waits at most.
_PAGES_AT_ONCE = 256
# Beside a project's copies: the path that it had, for when it is gone.
_WHERE = "where.txt"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as it was on `day` (ISO 8601)."""

    path: Path
    day: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds: its size in bytes, and how much stands in it."""

    size: int
    articles: int
    events: int


class _GivenUpError(Exception):
    """Whoever asked for a copy wants it no more."""


def back_up(project: Path, folder: Path, day: str, is_unwanted: Callable[[], bool] = lambda: False) -> Backup | None:
    """Copy `project` to `folder` for `day`, and forget all but the last ten days; None where there is nothing to copy.

    SQLite's own backup over a connection of its own: safe on any thread while the project is open and being edited. A
    project that is damaged is not copied, so that it never pushes a good copy out. Once `is_unwanted`, it is left.
    Raises ProjectError when the copy cannot be written.
    """
    place = _place(project, folder)
    target = place / f"{day}.dateline"

    def go_on() -> None:
        if is_unwanted():
            raise _GivenUpError

    def is_sound(copy: sqlite3.Connection) -> bool:
        copy.set_progress_handler(lambda: int(is_unwanted()), 100_000)
        return _is_sound(copy)

    try:
        place.mkdir(parents=True, exist_ok=True)
        with closing(_reading(project)) as source:
            # The copy is looked at, and not the project, which nobody could write to all the while.
            if not write_copy(source, target, pages=_PAGES_AT_ONCE, between=go_on, is_wanted=is_sound):
                return None
        (place / _WHERE).write_text(str(project.resolve()), encoding="utf-8", errors="surrogateescape")
    except _GivenUpError:
        return None
    except (OSError, sqlite3.Error) as error:
        if is_unwanted() or "malformed" in str(error) or "not a database" in str(error):
            return None
        raise ProjectError(f'No backup of "{project.name}" could be made ({in_words(error)}).') from error
    for old in backups_of(project, folder)[KEPT:]:
        with suppress(OSError):
            old.path.unlink()
    return Backup(target, day)


def backups_of(project: Path, folder: Path) -> list[Backup]:
    """The copies there are, newest first."""
    return [Backup(path, path.stem) for path in sorted(_place(project, folder).glob("*.dateline"), reverse=True)]


def is_older(project: Path, folder: Path, day: str) -> bool:
    """Whether the copy of `day` was made before the project was last written to, or is not there."""
    try:
        return (_place(project, folder) / f"{day}.dateline").stat().st_mtime < project.stat().st_mtime
    except OSError:
        return True


def projects_of(folder: Path) -> list[Path]:
    """The projects that there are copies of, in the order of their names; some may be gone."""
    found: list[Path] = []
    for place in folder.glob(f"*/{_WHERE}"):
        with suppress(OSError):
            found.append(Path(place.read_text(encoding="utf-8", errors="surrogateescape")))
    return sorted((one for one in found if backups_of(one, folder)), key=lambda one: one.name.lower())


def contents_of(backup: Backup) -> Contents | None:
    """What stands in it, inferred events not counted; None where it cannot be read."""
    try:
        with closing(_reading(backup.path)) as connection:
            articles = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
            return Contents(backup.path.stat().st_size, articles, connection.execute(_EVENTS).fetchone()[0])
    except (OSError, sqlite3.Error):
        return None


def restore(backup: Backup, target: Path) -> None:
    """Write a backup to `target`, a new file: what is open is never written over. Raises ProjectError."""
    if os.path.lexists(target):
        raise ProjectError(f'"{target.name}" is there already. Choose another name.')
    _write_back(backup, target)


def restore_in_place(backup: Backup, project: Path) -> Path | None:
    """Put a backup where `project` is, and keep what is there beside it, byte for byte; the name that it has then.

    None where nothing was there. The project must be closed. Raises ProjectError, with the project as it was.
    """
    if not backup.path.is_file():
        raise ProjectError(_gone(backup))
    lock = Lock(project)
    try:
        kept = _kept_beside(project) if project.exists() else None
        _write_back(backup, project)
    finally:
        lock.release()
    return kept


_EVENTS = """
SELECT count(*) FROM events LEFT JOIN events_decided d USING (id)
WHERE NOT is_inferred AND NOT ifnull(d.is_deleted, 0) AND ifnull(d.merged_into, '') = ''
"""


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _is_sound(copy: sqlite3.Connection) -> bool:
    return copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"


def _kept_beside(project: Path) -> Path:
    kept = free_name(project, "before-restore")
    journal = project.with_name(f"{project.name}-journal")
    try:
        shutil.copyfile(project, kept)
        if journal.exists():
            # SQLite would play it back into the project that comes.
            journal.replace(kept.with_name(f"{kept.name}-journal"))
    except OSError as error:
        with suppress(OSError):
            kept.unlink(missing_ok=True)
        message = f'"{project.name}" could not be kept beside ({in_words(error)}), so nothing was changed. Make room.'
        raise ProjectError(message) from error
    return kept


def _write_back(backup: Backup, target: Path) -> None:
    if not backup.path.is_file():
        raise ProjectError(_gone(backup))
    try:
        with closing(_reading(backup.path)) as source:
            is_written = write_copy(source, target, is_wanted=_is_sound)
    except (OSError, sqlite3.Error) as error:
        message = f"The backup of {backup.day} could not be restored ({in_words(error)}). Choose another day or place."
        raise ProjectError(message) from error
    if not is_written:
        raise ProjectError(f"The backup of {backup.day} is damaged itself. Choose another day.")


def _gone(backup: Backup) -> str:
    return f"The backup of {backup.day} is gone. Choose another day."


def _place(project: Path, folder: Path) -> Path:
    """A folder a project, told apart by its whole path: two projects may have one name."""
    resolved = project.resolve()
    key = hashlib.sha256(str(resolved).encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return folder / f"{resolved.stem[:60]}-{key}"
