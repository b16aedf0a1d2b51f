"""Project: the whole document as one immutable value, and ChangeSet: the only way to another one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from timeline.errors import StaleChangeError
from timeline.model import AnchorKind, Article, Event, Expression, event_id

Row = Article | Expression | Event
Table = Literal["articles", "expressions", "events"]
TABLES: tuple[Table, ...] = ("articles", "expressions", "events")


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there, or is there no more."""

    table: Table
    id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """An edit and everything downstream of it, with the words that undo shows. Applied whole or not at all."""

    label: str
    rows: tuple[RowChange, ...]

    def inverse(self) -> ChangeSet:
        return ChangeSet(
            self.label,
            tuple(RowChange(r.table, r.id, r.after, r.before) for r in reversed(self.rows)),
        )

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(row.id for row in self.rows)

    def __bool__(self) -> bool:
        return bool(self.rows)


@dataclass(frozen=True)
class Project:
    """All rows by id, and indexes over them. `apply` is the only way on; the project it is called on stays as it was."""

    articles: Mapping[str, Article] = field(default_factory=dict)
    expressions: Mapping[str, Expression] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    # target id -> ids that read from it: expression/event -> expressions and inferred events; article -> the same by publication date.
    readers: Mapping[str, frozenset[str]] = field(default_factory=dict)
