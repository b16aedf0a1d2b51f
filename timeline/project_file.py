"""Connections to a project file, and whether it is one: of this program, of a version that it knows, and sound."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

from timeline import schema
from timeline.causes import in_words, is_damage
from timeline.errors import DamagedError, ProjectError
from timeline.project import TABLES


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """`mode` is SQLite's: "ro" or "rw"."""
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    # No implicit transactions: Python would open one that every later write joins and that is lost on close.
    # A window opens a large project on a thread of its own, which then hands the connection over for good.
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=5, check_same_thread=False)
    try:
        for pragma in ("foreign_keys = ON", "synchronous = EXTRA", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(path: Path, connection: sqlite3.Connection) -> int:
    """Raises ProjectError where it is no project or a newer program's, DamagedError where it was one."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != schema.APPLICATION_ID:
        if _was_project(connection):
            raise DamagedError(f'"{path.name}" is damaged (its beginning). Recover what can be read, or open a backup.')
        raise ProjectError(f'"{path.name}" is no Dateline project. Open a .dateline file, or drop it as an article.')
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > schema.VERSION:
        raise ProjectError(f'"{path.name}" is from a newer Dateline and was not changed. Update Dateline to open it.')
    return version


def _was_project(connection: sqlite3.Connection) -> bool:
    """Whether it has a project's tables, or nothing at all, as a disk leaves a file that it could not write."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return not tables or {f"{table}_decided" for table in TABLES} <= tables


class Checking(Thread):
    """Looks for damage, over a connection of its own, while other things are done: SQLite needs no lock of Python's."""

    def __init__(self, path: Path, mode: str) -> None:
        super().__init__(daemon=True)
        self._path, self._mode = path, mode
        self._damage = ""
        self._error: BaseException | None = None
        self.start()

    def run(self) -> None:
        try:
            with closing(connect(self._path, self._mode)) as connection:
                self._damage = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except BaseException as error:  # told to the thread that waits for it
            self._error = error

    def wait_for_sound(self) -> None:
        """Raises DamagedError where the file is not."""
        self.join()
        if self._error:
            raise self._error
        if self._damage != "ok":
            raise DamagedError(f'"{self._path.name}" is damaged. Recover what can be read, or open a backup.')


@contextmanager
def refusing(path: Path) -> Generator[None, None, None]:
    """What goes wrong with the file within is told as a ProjectError, a DamagedError where it is damaged."""
    try:
        yield
    except (sqlite3.DatabaseError, OSError, ValueError, OverflowError) as error:
        # Damaged bytes surface as broken text and numbers as well, not only as SQLite's own errors.
        if is_damage(error):
            message = f'"{path.name}" cannot be opened as a project ({in_words(error)}). '
            raise DamagedError(message + "Recover what can be read, or open a backup.") from error
        raise ProjectError(f'"{path.name}" cannot be opened as a project ({in_words(error)}).') from error
