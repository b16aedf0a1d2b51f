"""How a project file of an older Dateline becomes one of today: in one transaction, after a copy beside it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database, Migrations

from timeline import schema
from timeline.errors import ProjectError
from timeline.whole_copy import free_name, write_copy

migrations = Migrations("dateline")


@migrations()
def m001_tables(db: Database) -> None:
    for statement in filter(str.strip, schema.CREATE.split(";")):
        db.conn.execute(statement)


@migrations()
def m002_guessed_encoding(db: Database) -> None:
    db.conn.execute("ALTER TABLE articles ADD COLUMN guessed_encoding TEXT NOT NULL DEFAULT ''")


def migrate(db: Database) -> None:
    """Bring `db` to `schema.VERSION`, whole or not at all; a database that is there already is left untouched."""
    if version_of(db.conn) == schema.VERSION:
        return
    with db.atomic():
        migrations.apply(db)
        db.conn.execute(f"PRAGMA user_version = {schema.VERSION}")


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate_file(path: Path, connection: sqlite3.Connection) -> None:
    """Bring an open project file to today's version, keeping the old one beside it under a name of its own.

    Raises ProjectError, with the file as it was, when either cannot be written.
    """
    version = version_of(connection)
    if version == schema.VERSION:
        return
    try:
        if version:  # version 0 was cut short while it was being made, and holds nothing
            write_copy(connection, free_name(path, f"version-{version}"))
        migrate(Database(connection))
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            f'"{path.name}" is from an older Dateline and could not be brought up to date ({error}), so it was not '
            "changed. Make room, or make the folder writable, and open it again; for reading it opens as it is."
        ) from error


def migrated_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of an older project that is of today's version; the file itself stays."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    migrate(Database(copy))
    return copy
