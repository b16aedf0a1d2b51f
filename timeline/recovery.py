"""What can still be read of a damaged project, written to a new one; the damaged file is never touched.

A project's tables are made in one order, so an intact first page of a new project stands in for a damaged one: the
tables lie where it says they do.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from timeline import schema
from timeline.errors import ProjectError
from timeline.model import ABSOLUTE, Article, Chooser, Event, Expression
from timeline.project import TABLES, ChangeSet, Row, RowChange, Table
from timeline.store import create_project

_STRIDES = 24  # a damaged stretch is jumped over in strides that double: 2 ** 24 rows at most


@dataclass(frozen=True, slots=True)
class Recovered:
    """How many rows came through, and how many were seen but could not be read."""

    articles: int
    events: int
    lost: int

    @property
    def words(self) -> str:
        lost = f", {_counted(self.lost, 'row')} not readable" if self.lost else ""
        return f"{_counted(self.articles, 'article')} and {_counted(self.events, 'event')} recovered{lost}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def recover(damaged: Path, target: Path) -> Recovered:
    """Write what can be read of `damaged` to the new project `target`, without its history.

    Raises ProjectError when nothing can be read, or `target` cannot be written.
    """
    found = _found(damaged, target.parent)
    if not any(found.rows.values()):
        raise ProjectError(f'Nothing can be read of "{damaged.name}" any more. Open its last backup instead.')
    rows = _coherent(found.rows)
    store = create_project(target)
    try:
        store.apply(ChangeSet(f'recovered from "{damaged.name}"', tuple(rows)))
    except BaseException:
        store.close()
        target.unlink()
        raise
    store.close()
    count = {table: sum(row.table == table for row in rows) for table in TABLES}
    return Recovered(count["articles"], count["events"], found.lost)


@dataclass(slots=True)
class _Found:
    rows: dict[Table, dict[str, Row]]
    lost: int = 0


def _found(damaged: Path, beside: Path) -> _Found:
    """What a copy of the file gives; made in the folder `beside`, because a person's text belongs nowhere else."""
    try:
        beside.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".recovering-", dir=beside, ignore_cleanup_errors=True) as folder:
            copy = Path(folder) / "copy"
            shutil.copyfile(damaged, copy)
            found = _readable(copy)
            if not any(found.rows.values()):
                _graft_first_page(copy, Path(folder) / "fresh.dateline")
                found = _readable(copy)
            return found
    except OSError as error:
        message = f'"{damaged.name}" could not be copied to be read ({error.strerror or error}). Choose another place.'
        raise ProjectError(message) from error


def _readable(path: Path) -> _Found:
    found = _Found({table: {} for table in TABLES})
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.text_factory = _text
            for table in TABLES:
                decided = _by_id(_table(connection, f"{table}_decided"))
                for columns in _table(connection, table):
                    row = _row(table, columns, decided.get(columns.get("id")))
                    if row:
                        found.rows[table][row.id] = row
                    else:
                        found.lost += 1
    except sqlite3.Error:
        return found
    return found


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _row(table: Table, columns: dict[str, Any], decided: dict[str, Any] | None) -> Row | None:
    """The row, without what a person decided where only that is damaged; None where it is beyond reading."""
    columns.pop("rowid", None)
    defaults = schema.undecided(table)
    for own in ({**defaults, **(decided or {})}, defaults):
        with suppress(Exception):  # damaged bytes raise anything; each row stands for itself
            return _sound(schema.from_columns(table, {**own, **columns}))
    return None


def _sound(row: Row) -> Row:
    """The row, which a project can hold. Raises TypeError where a damaged column gave a value of another kind."""
    for field in fields(row):
        kind = {"str": str, "int": int}.get(str(field.type))
        if kind and not isinstance(getattr(row, field.name), kind):
            raise TypeError(f"{field.name} is no {field.type}")
    schema.to_columns(row)
    return row


def _by_id(rows: Iterator[dict[str, Any]]) -> dict[Any, dict[str, Any]]:
    kept = {row.get("id"): row for row in rows}
    for row in kept.values():
        row.pop("rowid", None)
    return kept


def _table(connection: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """All rows that can be reached: forwards over damaged stretches, in strides, as far as any answer comes.

    Damaged pages may lead back to each other, so a row that does not come after the last one ends a stretch as well.
    """
    last, stride = -1, 0
    while stride <= _STRIDES:
        begin = last + (1 << stride)
        stride += 1
        try:
            query = f"SELECT rowid AS rowid, * FROM {table} WHERE rowid >= ? ORDER BY rowid"
            cursor = connection.execute(query, (begin,))
            names = [column[0] for column in cursor.description]
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                if row["rowid"] <= last:
                    break
                last, stride = row["rowid"], 0
                yield row
            else:
                return
        except (sqlite3.Error, UnicodeError, OverflowError):
            continue


def _graft_first_page(copy: Path, fresh: Path) -> None:
    create_project(fresh).close()
    page = fresh.read_bytes()
    size = int.from_bytes(page[16:18], "big")
    content = bytearray(copy.read_bytes())
    content[:size] = page[:size]
    pages = (len(content) // size).to_bytes(4, "big")
    content[28:32] = pages
    copy.write_bytes(content)


def _coherent(rows: dict[Table, dict[str, Row]]) -> list[RowChange]:
    """The rows, with what points at a lost row pointing at nothing: such an event keeps its title and its date."""
    changes: list[RowChange] = []
    for table in TABLES:
        for id, row in rows[table].items():
            if isinstance(row, Expression) and row.article not in rows["articles"]:
                continue
            kept = _standing(row, rows) if isinstance(row, Event) else row
            changes.append(RowChange(table, id, None, kept))
    return changes


def _standing(event: Event, rows: dict[Table, dict[str, Row]]) -> Event:
    article = rows["articles"].get(event.article)
    if event.merged_into and event.merged_into not in rows["events"]:
        event = replace(event, merged_into="")
    if isinstance(article, Article) and 0 <= event.start <= event.end <= len(article.text):
        lost_dating = event.expression and event.expression not in rows["expressions"]
        return replace(event, expression="", found_anchor=ABSOLUTE, added_by=Chooser.USER) if lost_dating else event
    gone = replace(event, article="", start=0, end=0, expression="", found_anchor=ABSOLUTE, own_anchor=None)
    return replace(gone, is_inferred=False, added_by=Chooser.USER)
