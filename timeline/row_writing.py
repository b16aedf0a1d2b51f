"""Rows of a change into the tables of a project file, each with no more columns than it changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from timeline import schema
from timeline.project import TABLES, PreferenceChange, Project, Row, RowChange, Table, table_of
from timeline.search import Search


def write_rows(
    connection: sqlite3.Connection, search: Search, rows: Sequence[RowChange], before: Project, after: Project
) -> None:
    """Write `rows`, which lead from `before` to `after`, and what is searched of them."""
    stale = search.leave(rows, before)
    _insert(connection, [row.after for row in rows if row.before is None and row.after is not None])
    updates: dict[tuple[Table, tuple[str, ...]], list[Row]] = {}
    for row in rows:
        if row.after is None:
            _delete(connection, row.table, row.id)
            _delete(connection, f"{row.table}_decided", row.id)
        elif row.before is not None:
            changed = schema.changed_columns(row.before, row.after)
            derived = tuple(name for name in changed if name not in row.after.DECIDED)
            if derived:
                updates.setdefault((row.table, derived), []).append(row.after)
            if len(derived) < len(changed):
                _decide(connection, row.table, row.after)
    for (table, names), updated in updates.items():
        _update(connection, table, updated, names)
    search.enter(stale, after)


def write_preferences(connection: sqlite3.Connection, changes: Iterable[PreferenceChange]) -> None:
    for one in changes:
        if one.after is None:
            connection.execute("DELETE FROM preferences WHERE name = ?", (one.name,))
        else:
            connection.execute("INSERT OR REPLACE INTO preferences (name, value) VALUES (?, ?)", (one.name, one.after))


def _insert(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """New rows, a statement a table: an article brings about a hundred at once."""
    for table in TABLES:
        new = [row for row in rows if table_of(row) == table]
        if not new:
            continue
        names = schema.derived_columns(table)
        values = (tuple(schema.to_columns(row, names).values()) for row in new)
        connection.executemany(_insert_text(table, names), values)
        for row in new:
            if not schema.is_undecided(row):
                _decide(connection, table, row)


def _decide(connection: sqlite3.Connection, table: Table, row: Row) -> None:
    names = schema.decided_columns(table)
    if schema.to_columns(row, names) == schema.undecided(table):
        _delete(connection, f"{table}_decided", row.id)
    else:
        _put(connection, f"{table}_decided", row, ("id", *names))


def _put(connection: sqlite3.Connection, table: str, row: Row, names: tuple[str, ...]) -> None:
    values = tuple(schema.to_columns(row, names).values())
    connection.execute(_insert_text(table, names), values)


def _update(connection: sqlite3.Connection, table: str, rows: Sequence[Row], names: tuple[str, ...]) -> None:
    """The same columns of many rows, in one statement: an edit may move a thousand events."""
    marks = ", ".join(f'"{name}" = ?' for name in names)
    values = ((*schema.to_columns(row, names).values(), row.id) for row in rows)
    connection.executemany(f"UPDATE {table} SET {marks} WHERE id = ?", values)


def _delete(connection: sqlite3.Connection, table: str, id: str) -> None:
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (id,))


def _insert_text(table: str, names: Sequence[str]) -> str:
    quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f"INSERT OR REPLACE INTO {table} ({quoted}) VALUES ({marks})"
