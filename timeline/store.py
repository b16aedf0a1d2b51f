"""The project file: one SQLite database that holds the rows and the history of every edit.

An edit and its step in the history are one transaction, so what was confirmed on screen is on disk, and undo
survives a crash. The rollback journal (DELETE, synchronous EXTRA) rather than WAL: a project must be one file that can
be copied or synced, and this mode loses no acknowledged commit on power loss and leaves no second file behind.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from timeline import schema
from timeline.causes import in_words
from timeline.errors import ProjectError
from timeline.history import COUNTED, pack, row_count, unpack
from timeline.light_import import import_without
from timeline.loading import load, load_articles
from timeline.lock import Lock
from timeline.model import Article
from timeline.opened_file import OpenedFile
from timeline.project import ChangeSet, PreferenceChange, Project, RowChange, Table
from timeline.project_file import Checking, connect, refusing, version_of
from timeline.row_writing import write_preferences, write_rows
from timeline.rows import Rows
from timeline.search import Search
from timeline.together import Together
from timeline.whole_copy import write_copy

if TYPE_CHECKING:
    from sqlite_utils import Database

KEPT_STEPS = 5000  # a step of an everyday edit takes about 300 bytes, one that adds an article as much as the article
_FORGET = (
    "DELETE FROM history WHERE number <= "
    "(SELECT number FROM history WHERE NOT is_undone ORDER BY number DESC LIMIT 1 OFFSET ?)"
)


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One named edit; `at` is ISO 8601 local time as the window wrote it."""

    number: int
    label: str
    at: str
    moved: int
    is_undone: bool


class Store:
    """An open project file. Belongs to one thread at a time: to the one that opened it, until that hands it over.

    Every method that writes raises ProjectError, with the project as it was, when the file cannot be written; every
    one that reads raises it when the file cannot be read any more.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: Lock | None, project: Project | None = None
    ) -> None:
        """`project` is what there is of the rows already, where they are read in later."""
        self.path = path
        self._lock = lock
        self._connection = connection
        self._search = Search(connection)
        self._version_seen = self._data_version()
        self.project = replace(project or load(connection), find=self.search)
        self._file = OpenedFile(path)

    @cached_property
    def _database(self) -> Database:
        prepare_to_write()
        from sqlite_utils import Database

        return Database(self._connection)

    def apply(self, change: ChangeSet, at: str = "") -> None:
        """Write `change` and its history step; steps that were undone are forgotten. An empty change is none."""
        if not change:
            return
        after = self.project.apply(change)
        with self._writing():
            self._write_step(change, self.project, after, at)
        self.project = after

    def together(self) -> Together:
        """Begin one transaction for several edits; until it is committed nothing else may write."""
        return Together(self.project, self._writing(), self._write_step, self._take)

    def _take(self, project: Project) -> None:
        self.project = project

    def undo(self) -> ChangeSet | None:
        """Take the last step back; the change that did so, or None where there is none."""
        return self._turn("NOT is_undone ORDER BY number DESC", is_undone=True)

    def redo(self) -> ChangeSet | None:
        """Do the last undone step again; the change that did so, or None where there is none."""
        return self._turn("is_undone ORDER BY number", is_undone=False)

    def go_to(self, number: int) -> ChangeSet:
        """Undo or redo until step `number` is the last one done (0: before the first); all that changed, as one."""
        steps = "SELECT change FROM history WHERE"
        back = self._read(f"{steps} NOT is_undone AND number > ? ORDER BY number DESC", (number,))
        forth = self._read(f"{steps} is_undone AND number <= ? ORDER BY number", (number,))
        net: dict[tuple[Table, str], RowChange] = {}
        kept: tuple[PreferenceChange, ...] = ()
        after = self.project
        for packed, backwards in (*((row[0], True) for row in back), *((row[0], False) for row in forth)):
            change = unpack(packed, after, backwards=backwards)
            kept += change.preferences
            after = after.apply(change)
            for row in change.rows:
                first = net.get((row.table, row.id), row)
                net[row.table, row.id] = replace(first, after=row.after)
        rows = tuple(row for row in net.values() if row.before != row.after)
        if back or forth:
            # One transaction for all of them: each of its own would wait for the disk, and could be the last one done.
            with self._writing():
                write_rows(self._connection, self._search, rows, self.project, after)
                write_preferences(self._connection, kept)
                self._connection.execute("UPDATE history SET is_undone = (number > ?)", (number,))
            self.project = after
        return ChangeSet("go to step", rows, preferences=kept)

    def undo_label(self) -> str | None:
        return self._label("NOT is_undone ORDER BY number DESC")

    def redo_label(self) -> str | None:
        return self._label("is_undone ORDER BY number")

    def search(self, words: str) -> list[str]:
        """Ids of the events in whose title, sentence, category, note or source every word is, or begins a word."""
        with self._reading():
            return self._search.find(words)

    def search_places(self, words: str) -> list[int]:
        """The same events by their places in the file, which `places` tells: several times as fast for many."""
        with self._reading():
            return self._search.find_places(words)

    def places(self, ids: Iterable[str] | None = None) -> list[tuple[int, str]]:
        """(place, id) of those of these events that there are, or of all."""
        if ids is None:
            return self._read("SELECT rowid, id FROM events")
        found = (self._read("SELECT rowid, id FROM events WHERE id = ?", (id,)) for id in ids)
        return [rows[0] for rows in found if rows]

    def history(self) -> list[HistoryStep]:
        """All steps, oldest first."""
        rows = self._read("SELECT number, label, at, moved, is_undone FROM history ORDER BY number")
        return [HistoryStep(number, label, at, moved, bool(undone)) for number, label, at, moved, undone in rows]

    def preference(self, name: str) -> str | None:
        """What `remember` kept: state of the view that belongs to this project."""
        rows = self._read("SELECT value FROM preferences WHERE name = ?", (name,))
        return rows[0][0] if rows else None

    def remember(self, name: str, value: str) -> None:
        with self._writing():
            self._database.table("preferences").upsert({"name": name, "value": value}, pk="name")

    def save_copy(self, target: Path) -> None:
        """Write a whole copy, history included; what is at `target` already is replaced, unless it is open."""
        if self._file.is_in_place() and target.exists() and target.samefile(self.path):
            raise ProjectError(f'"{target.name}" is this project itself. Choose another name for the copy.')
        lock = None if target.resolve() == self.path.resolve() else Lock(target)
        try:
            write_copy(self._connection, target)
        except (OSError, sqlite3.Error) as error:
            message = f'"{target.name}" could not be written ({in_words(error)}). Choose another place.'
            raise ProjectError(message) from error
        finally:
            if lock:
                lock.release()

    @property
    def is_read_only(self) -> bool:
        return self._lock is None

    @property
    def is_in_place(self) -> bool:
        """Whether the path still leads to the file that was opened."""
        return self._file.is_in_place()

    def let_go(self) -> None:
        """Let another open what stands at the path now; this one can only be read from then on."""
        lock, self._lock = self._lock, None
        if lock:
            lock.release()

    def close(self) -> None:
        self._connection.close()
        self._file.release()
        if self._lock:
            self._lock.release()

    def rows_to_undo(self) -> int:
        """About how many rows the step to be taken back has: what it costs goes with them."""
        return self._rows("number = (SELECT MAX(number) FROM history WHERE NOT is_undone)")

    def rows_to_redo(self) -> int:
        return self._rows("number = (SELECT MIN(number) FROM history WHERE is_undone)")

    def rows_to_go_to(self, number: int) -> int:
        return self._rows("(number > ? AND NOT is_undone) OR (number <= ? AND is_undone)", (number, number))

    def _rows(self, which: str, values: tuple[int, ...] = ()) -> int:
        size = int(self._read(f"SELECT IFNULL(SUM(LENGTH(change)), 0) FROM history WHERE {which}", values)[0][0])
        # Of many bytes nobody wants to know it better than by these.
        packed = self._read(f"SELECT change FROM history WHERE {which}", values) if size <= COUNTED else []
        return sum(row_count(one) for (one,) in packed) if packed else size

    def _label(self, which: str) -> str | None:
        rows = self._read(f"SELECT label FROM history WHERE {which} LIMIT 1")
        return rows[0][0] if rows else None

    def _turn(self, which: str, *, is_undone: bool) -> ChangeSet | None:
        rows = self._read(f"SELECT number, change FROM history WHERE {which} LIMIT 1")
        if not rows:
            return None
        number, packed = rows[0]
        change = unpack(packed, self.project, backwards=is_undone)
        after = self.project.apply(change)
        with self._writing():
            write_rows(self._connection, self._search, change.rows, self.project, after)
            write_preferences(self._connection, change.preferences)
            self._connection.execute("UPDATE history SET is_undone = ? WHERE number = ?", (is_undone, number))
        self.project = after
        return change

    def _write_step(self, change: ChangeSet, before: Project, after: Project, at: str) -> None:
        self._connection.execute("DELETE FROM history WHERE is_undone")
        write_rows(self._connection, self._search, change.rows, before, after)
        write_preferences(self._connection, change.preferences)
        step = {"label": change.label, "at": at, "change": pack(change), "moved": change.moved, "is_undone": 0}
        self._database.table("history").insert(step)

    @contextmanager
    def _writing(self) -> Generator[None, None, None]:
        """One transaction, refused when another window has written to the file since it was read."""
        if self.is_read_only:
            raise ProjectError(f'"{self.path.name}" was opened for reading. Save a copy and edit that.')
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                if not self._file.is_in_place():
                    raise ProjectError(
                        f'"{self.path.name}" was deleted, moved or replaced by another program, so nothing was '
                        "changed. Save a copy to keep what is here, or put the file back."
                    )
                if self._data_version() != self._version_seen:
                    raise ProjectError(f'"{self.path.name}" was changed by another window. Open it again to go on.')
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise ProjectError(
                f'"{self.path.name}" could not be written ({in_words(error)}), so nothing was changed. '
                "Make room, or make the folder writable, and do it again."
            ) from error
        except UnicodeEncodeError as error:
            raise ProjectError("The text holds half a character, which no file can hold. Type it again.") from error

    def _read(self, query: str, values: tuple[object, ...] = ()) -> list[Any]:
        with self._reading():
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        try:
            yield
        except sqlite3.Error as error:
            raise ProjectError(
                f'"{self.path.name}" cannot be read any more ({in_words(error)}). Save a copy, or open it again.'
            ) from error

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


def prepare_to_write() -> None:
    """Import what the first edit needs, on any thread.

    Without pandas, whose types it would know as columns: the store gives it none, and half a second is saved.
    """
    import_without("sqlite_utils", "pandas")


class Early(Protocol):
    """What is done with a large project before its rows are read in, which takes longest.

    `sketch` is called while the file is still being checked, and `show` once it is sound: the store has only its
    articles then, and belongs to whoever is shown it. Neither is called where the file has to be brought up to date.
    """

    def sketch(self, connection: sqlite3.Connection, articles: Rows[Article]) -> None: ...
    def show(self, store: Store) -> None: ...


def open_project(path: Path, *, read_only: bool = False, early: Early | None = None) -> Store:
    """Open a project file.

    Raises ProjectError when it is missing, no project, damaged, or from a newer Dateline, and its InUseError when
    another process has it open for writing; one that is only read may be open anywhere. A file that may not be written
    is only read.
    """
    if not path.is_file():
        raise ProjectError(f'There is no project "{path}". Choose another file, or make a new project.')
    # Without its folder a file cannot be written either: what undoes a write that is cut short stands beside it.
    read_only = read_only or not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    with refusing(path), ExitStack() as undo:
        connection = connect(path, "ro" if read_only else "rw")
        undo.callback(connection.close)
        version = version_of(path, connection)
        checking = Checking(path, "ro" if read_only else "rw")
        undo.callback(checking.join)
        early = early if version == schema.VERSION else None
        if not early:
            checking.wait_for_sound()
        lock = None if read_only else Lock(path)
        if lock:
            undo.callback(lock.release)
        if version != schema.VERSION:
            connection = _brought_up_to_date(path, connection, in_place=not read_only)
            undo.callback(connection.close)
        known = Project(load_articles(connection)) if early else None
        if early and known:
            early.sketch(connection, known.articles)
            checking.wait_for_sound()
        if lock:
            connection.execute("PRAGMA journal_mode = DELETE")
            with suppress(sqlite3.OperationalError):  # no room, no permission: the steps stay a while longer
                connection.execute(_FORGET, (KEPT_STEPS,))
        store = Store(path, connection, lock, known)
        undo.pop_all()
    if early:
        early.show(store)
        _read_rows_in(store)
    return store


def _read_rows_in(store: Store) -> None:
    """Over a connection of its own: the store's is in use by whom it was shown."""
    with refusing(store.path), closing(connect(store.path, "ro")) as connection:
        store.project = replace(load(connection), find=store.search)


def create_project(path: Path) -> Store:
    """Make a new, empty project file. Raises ProjectError when the file is there already or cannot be made."""
    if path.exists():
        raise ProjectError(f'"{path.name}" is there already. Open it, or choose another name.')
    if not path.parent.is_dir():
        raise ProjectError(f'There is no folder "{path.parent}" for "{path.name}". Make it, or choose another.')
    with refusing(path), ExitStack() as undo:
        lock = Lock(path)
        undo.callback(lock.release)
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
            _make(made)
            write_copy(made, path)
        connection = connect(path, "rw")
        undo.callback(connection.close)
        store = Store(path, connection, lock)
        undo.pop_all()
        return store


def _make(connection: sqlite3.Connection) -> None:
    prepare_to_write()
    from sqlite_utils import Database

    from timeline.migrations import migrate

    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    migrate(Database(connection))


def open_or_create(path: Path) -> Store:
    """The project at `path`, new where there is none yet."""
    return open_project(path) if path.exists() else create_project(path)


def _brought_up_to_date(path: Path, connection: sqlite3.Connection, *, in_place: bool) -> sqlite3.Connection:
    from timeline.migrations import migrate_file, migrated_in_memory

    if in_place:
        migrate_file(path, connection)
        return connection
    with closing(connection):
        return migrated_in_memory(connection)
