"""A change as it is kept in the history: only the columns that differ, so a step costs what it changed."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from typing import Any

from timeline import schema
from timeline.errors import DamagedError, StaleChangeError
from timeline.project import TABLES, ChangeSet, PreferenceChange, Project, Row, RowChange, Table

_Side = dict[str, Any] | None
_PREFERENCES = "preferences"
_LONG = 100_000  # characters
COUNTED = 200_000  # bytes of steps, whose rows are counted in some thousandths of a second
_encode = json.JSONEncoder(ensure_ascii=False).encode
_decode = json.JSONDecoder().raw_decode


def pack(change: ChangeSet) -> bytes:
    """The change as compressed JSON: label, moved, and [table, id, before, after] for each row and preference."""
    # Row by row: in one piece, many rows would keep Python's lock from other threads for as long as they take.
    rows = [_encode([row.table, row.id, *_sides(row)]) for row in change.rows]
    rows += [_encode([_PREFERENCES, one.name, one.before, one.after]) for one in change.preferences]
    return zlib.compress(f"[{_encode(change.label)}, {change.moved}, [{', '.join(rows)}]]".encode(), 1)


def unpack(packed: bytes, project: Project, *, backwards: bool) -> ChangeSet:
    """The change that does the step again on `project` as it is now, or takes it back.

    Raises StaleChangeError when a row is no longer as the step left it, DamagedError when the step cannot be read.
    """
    try:
        label, moved, rows = _loaded(zlib.decompress(packed).decode())
        order = rows[::-1] if backwards else rows
        kept = tuple(_preference(row, backwards) for row in order if row[0] == _PREFERENCES)
        turned = tuple(_turned(project, label, row, backwards) for row in order if row[0] != _PREFERENCES)
        return ChangeSet(label, turned, moved, kept)
    except StaleChangeError:
        raise
    except Exception as error:  # damaged bytes raise anything
        raise DamagedError("This step of the history is damaged, and cannot be taken back or done again.") from error


def row_count(packed: bytes) -> int:
    """About how many rows a step has, told without reading them; 0 of a damaged one."""
    try:
        text = zlib.decompress(packed)
    except zlib.error:
        return 0
    return sum(text.count(f'["{table}", "'.encode()) for table in TABLES)


def _loaded(text: str) -> tuple[str, int, list[Any]]:
    """The label, `moved` and rows, one row at a time, see `pack`."""
    if len(text) < _LONG:
        label, moved, rows = json.loads(text)
        return label, moved, rows
    label, at = _decode(text, 1)
    moved, at = _decode(text, at + len(", "))
    at += len(", [")
    rows: list[Any] = []
    while text[at] != "]":
        row, at = _decode(text, at)
        rows.append(row)
        at += len(", ") if text[at] == "," else 0
    return label, moved, rows


def _sides(row: RowChange) -> tuple[_Side, _Side]:
    if row.before is None or row.after is None:
        return tuple(schema.to_columns(side) if side else None for side in (row.before, row.after))  # type: ignore[return-value]
    names = schema.changed_columns(row.before, row.after)
    return schema.to_columns(row.before, names), schema.to_columns(row.after, names)


def _turned(project: Project, label: str, row: tuple[Table, str, _Side, _Side], backwards: bool) -> RowChange:
    table, id, before, after = row
    if backwards:
        before, after = after, before
    if before is None or after is None:
        return RowChange(table, id, _whole(table, before), _whole(table, after))
    now: Row | None = getattr(project, table).get(id)
    if now is None or schema.to_columns(now, tuple(before)) != before:
        raise StaleChangeError(f'"{label}" cannot be taken back or done again: what it changed has changed since.')
    return RowChange(table, id, now, replace(now, **schema.decoded(table, after)))


def _preference(row: tuple[str, str, str | None, str | None], backwards: bool) -> PreferenceChange:
    _, name, before, after = row
    return PreferenceChange(name, after, before) if backwards else PreferenceChange(name, before, after)


def _whole(table: Table, side: _Side) -> Row | None:
    return schema.from_columns(table, side) if side else None
