"""The tables of a project file, and how a row of the domain becomes columns and comes back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import Field, fields
from functools import cache
from operator import attrgetter
from typing import Any, cast

from timeline import meanings
from timeline.intervals import Interval, parse
from timeline.model import (
    ABSOLUTE,
    Anchor,
    AnchorKind,
    Article,
    Chooser,
    Event,
    Evidence,
    Expression,
    ExpressionType,
    Pin,
    Resolution,
    Status,
    Step,
)
from timeline.project import Row, Table

APPLICATION_ID = 0x446C6E65  # "Dlne", so that `file` and SQLite's own tools can tell a project from any database
VERSION = 2

# As version 1 had them; what was added since then, the steps of migrations.py add to new projects as well.
# Two tables a kind of row. The first holds what a rule derived: it may be thrown away and read again from the text.
# The `_decided` one holds what a person decided: nothing but an edit by hand, or its undo, ever writes there.
CREATE = """
CREATE TABLE articles (
    id TEXT PRIMARY KEY, source TEXT NOT NULL, found_title TEXT NOT NULL, text TEXT NOT NULL,
    found_language TEXT NOT NULL, found_published TEXT, found_from TEXT NOT NULL, utc_offset INTEGER,
    sha256 TEXT NOT NULL, evidence TEXT NOT NULL, author TEXT NOT NULL, section TEXT NOT NULL
) STRICT;
CREATE TABLE articles_decided (
    id TEXT PRIMARY KEY, own_title TEXT, own_published TEXT, own_language TEXT
) STRICT;
CREATE TABLE expressions (
    id TEXT PRIMARY KEY, article TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
    type TEXT NOT NULL, meaning TEXT NOT NULL, rule TEXT NOT NULL, found_anchor TEXT NOT NULL, resolution TEXT NOT NULL
) STRICT;
CREATE TABLE expressions_decided (
    id TEXT PRIMARY KEY, own_anchor TEXT
) STRICT;
CREATE TABLE events (
    id TEXT PRIMARY KEY, article TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    found_title TEXT NOT NULL, expression TEXT NOT NULL, found_anchor TEXT NOT NULL, resolution TEXT NOT NULL,
    is_inferred INTEGER NOT NULL, added_by TEXT NOT NULL
) STRICT;
CREATE TABLE events_decided (
    id TEXT PRIMARY KEY, own_title TEXT, own_anchor TEXT, category TEXT NOT NULL, pin TEXT, status TEXT NOT NULL,
    is_deleted INTEGER NOT NULL, merged_into TEXT NOT NULL, kept_apart TEXT NOT NULL
) STRICT;
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, at TEXT NOT NULL, change BLOB NOT NULL,
    moved INTEGER NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE preferences (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
-- Derived as well: what the search box looks through. Accents are folded, and words are found by their beginning.
CREATE VIRTUAL TABLE search USING fts5(
    id UNINDEXED, article UNINDEXED, title, sentence, category, note, source,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
"""

Columns = dict[str, Any]
_PLAIN = (str, int, type(None))
_TYPES: dict[Table, type[Article] | type[Expression] | type[Event]] = {
    "articles": Article,
    "expressions": Expression,
    "events": Event,
}


@cache
def derived_columns(table: Table) -> tuple[str, ...]:
    return tuple(f.name for f in fields(_TYPES[table]) if f.name not in _TYPES[table].DECIDED)


def decided_columns(table: Table) -> tuple[str, ...]:
    return _TYPES[table].DECIDED


def to_columns(row: Row, names: Iterable[str] | None = None) -> Columns:
    """The fields of a row, or those named, as something SQLite and JSON can hold."""
    wanted = _names(type(row)) if names is None else names
    columns: Columns = {}
    for name in wanted:
        value = getattr(row, name)
        columns[name] = value if type(value) in _PLAIN else _encode(value)
    return columns


def changed_columns(before: Row, after: Row) -> tuple[str, ...]:
    """The fields in which two versions of a row differ."""
    kind = type(before)
    both = zip(_names(kind), _values(kind)(before), _values(kind)(after), strict=True)
    # Most fields of an edited row are the very same objects.
    return tuple([name for name, old, new in both if old is not new and old != new])


@cache
def _values(kind: type[Row]) -> Callable[[Row], tuple[Any, ...]]:
    return attrgetter(*_names(kind))


@cache
def _names(kind: type[Row]) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


def from_columns(table: Table, columns: Mapping[str, Any]) -> Row:
    """The row again; columns that are missing take the field's default."""
    return _TYPES[table](**decoded(table, columns))


def decoded(table: Table, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The values of the fields that `columns` holds."""
    decode = _DECODE[table]
    return {k: decode[k](v) if v is not None and k in decode else v for k, v in columns.items()}


def damaged(table: Table, id: str) -> Row:
    """What stands in for a row that can no longer be read."""
    words = "damaged in the project file"
    if table == "articles":
        return Article(id, words, words, "")
    if table == "events":
        return Event(id, "", 0, 0, words, resolution=Resolution(unresolved=words))
    nothing = meanings.Literal(parse("2000-01-01"))
    lost = Resolution(unresolved=words)
    return Expression(id, "", 0, 0, "", ExpressionType.DATE, nothing, words, ABSOLUTE, lost)


def from_raw(table: Table, raw: tuple[Any, ...]) -> Row:
    """The row of what SQLite gave: the derived columns, the id of the decided ones or None, and those."""
    derived, decided, defaults = _readers(table)
    count = len(derived)
    values: list[Any] = [v if d is None or v is None else d(v) for d, v in zip(derived, raw, strict=False)]
    if raw[count] is None:
        return _TYPES[table](*values, *defaults)
    own: list[Any] = [v if d is None or v is None else d(v) for d, v in zip(decided, raw[count + 1 :], strict=True)]
    return _TYPES[table](*values, *own)


_Reader = Callable[[Any], object] | None


@cache
def _readers(table: Table) -> tuple[tuple[_Reader, ...], tuple[_Reader, ...], tuple[Any, ...]]:
    """How each derived and each decided column is read, and what an undecided row has; fields stand in that order."""
    derived, decided = derived_columns(table), decided_columns(table)
    assert (*derived, *decided) == _names(_TYPES[table])
    defaults = tuple(f.default for f in fields(_TYPES[table]) if f.name in decided)
    decode = _DECODE[table]
    return tuple(map(decode.get, derived)), tuple(map(decode.get, decided)), defaults


def is_undecided(row: Row) -> bool:
    """Whether no person has touched the row."""
    kind = type(row)
    return all(getattr(row, f.name) == f.default for f in _decided_fields(kind))


@cache
def _decided_fields(kind: type[Row]) -> tuple[Field[Any], ...]:
    return tuple(f for f in fields(kind) if f.name in kind.DECIDED)


@cache
def undecided(table: Table) -> Columns:
    """The `_decided` columns of a row that no person has touched."""
    kind = _TYPES[table]
    return {f.name: _encode(f.default) for f in fields(kind) if f.name in kind.DECIDED}


def _encode(value: object) -> object:
    match value:
        case None | int() | float() if not isinstance(value, bool):
            return value
        case bool():
            return int(value)
        case str():
            return str(value)
        case Interval():
            return str(value)
        case Anchor():
            return _anchor_text(value)
        case Pin():
            return _json([str(value.interval), value.note])
        case Resolution():
            return _resolution_text(value)
        case meanings.Meaning():
            return meanings.dumps(value)
        case tuple():
            return _json([_element(one) for one in cast("tuple[Evidence | str, ...]", value)])
        case _:
            raise TypeError(f"no column holds {type(value).__name__}")


def _element(one: Evidence | str) -> object:
    return one if isinstance(one, str) else [str(one.published), one.source, one.weight, one.utc_offset]


# Made once: `json.dumps` makes another for every call that wants anything but its defaults.
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _anchor_text(anchor: Anchor) -> str:
    return f"{anchor.chosen_by.value} {anchor.kind.value} {anchor.target}"


def _anchor(text: str) -> Anchor:
    chosen_by, kind, target = text.split(" ", 2)
    return Anchor(_ANCHOR_KINDS[kind], target, _CHOOSERS[chosen_by])


# A lookup is five times as fast as asking the enum, and a project holds a hundred thousand anchors.
_ANCHOR_KINDS = {kind.value: kind for kind in AnchorKind}
_CHOOSERS = {chooser.value: chooser for chooser in Chooser}


def _pin(text: str) -> Pin:
    interval, note = json.loads(text)
    return Pin(parse(interval), note)


# An expression, its event and their history step hold one and the same resolution, as an object: to compare objects
# is much faster than to compare all that they hold. Keeping the object keeps its number from being given to another.
_TEXTS: dict[int, tuple[Resolution, str]] = {}
_MOST_TEXTS = 8192


def _resolution_text(value: Resolution) -> str:
    known = _TEXTS.get(id(value))
    if known and known[0] is value:
        return known[1]
    text = _json({name: held for name, held in _kept(value) if held})
    if len(_TEXTS) >= _MOST_TEXTS:
        _TEXTS.clear()
    _TEXTS[id(value)] = value, text
    return text


def _kept(value: Resolution) -> Iterator[tuple[str, object]]:
    yield "interval", str(value.interval) if value.interval else None
    yield "unresolved", value.unresolved
    yield "value", value.value
    yield "mod", value.mod
    yield "confidence", value.confidence
    yield "steps", [[step.words, step.target] for step in value.steps]
    yield "alternatives", [str(one) for one in value.alternatives]
    yield "doubts", list(value.doubts)


def _resolution(text: str) -> Resolution:
    kept: dict[str, Any] = json.loads(text)
    get = kept.get
    interval, alternatives = get("interval"), get("alternatives")
    return Resolution(
        parse(interval) if interval else None,
        get("unresolved", ""),
        get("value", ""),
        get("mod", ""),
        get("confidence", 0.0),
        tuple([Step(words, target) for words, target in get("steps", ())]),
        tuple(map(parse, alternatives)) if alternatives else (),
        tuple(get("doubts", ())),
    )


def _evidence(text: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(parse(when), source, weight, offset) for when, source, weight, offset in json.loads(text))


_DECODE: dict[Table, dict[str, Callable[[Any], object]]] = {
    "articles": {"found_published": parse, "own_published": parse, "evidence": _evidence},
    "expressions": {
        "type": ExpressionType,
        "meaning": meanings.loads,
        "found_anchor": _anchor,
        "own_anchor": _anchor,
        "resolution": _resolution,
    },
    "events": {
        "found_anchor": _anchor,
        "own_anchor": _anchor,
        "resolution": _resolution,
        "pin": _pin,
        "status": Status,
        "added_by": Chooser,
        "is_inferred": bool,
        "is_deleted": bool,
        "kept_apart": lambda text: tuple(json.loads(text)),
    },
}
