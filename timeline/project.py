"""Project: the whole document as one immutable value, and ChangeSet: the only way to another one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from timeline.errors import StaleChangeError
from timeline.model import Anchor, AnchorKind, Article, Event, Expression, event_id
from timeline.rows import Rows

Row = Article | Expression | Event
Table = Literal["articles", "expressions", "events"]
TABLES: tuple[Table, ...] = ("articles", "expressions", "events")
_NO_IDS: frozenset[str] = frozenset()


def table_of(row: Row) -> Table:
    if isinstance(row, Article):
        return "articles"
    return "events" if isinstance(row, Event) else "expressions"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there, or is there no more."""

    table: Table
    id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class PreferenceChange:
    """What a project keeps under a name, before and after; None for nothing."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """An edit and everything downstream of it, with the words that undo shows. Applied whole or not at all.

    `moved` counts the events that moved because something they read from did; `preferences` are those that are a
    person's decision, and so are taken back with the step.
    """

    label: str
    rows: tuple[RowChange, ...]
    moved: int = 0
    preferences: tuple[PreferenceChange, ...] = ()

    def inverse(self) -> ChangeSet:
        """The change that takes this one back."""
        rows = tuple(RowChange(r.table, r.id, r.after, r.before) for r in reversed(self.rows))
        kept = tuple(PreferenceChange(p.name, p.after, p.before) for p in reversed(self.preferences))
        return ChangeSet(self.label, rows, preferences=kept)

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(row.id for row in self.rows)

    def __bool__(self) -> bool:
        return bool(self.rows or self.preferences)


@dataclass(frozen=True)
class Project:
    """All rows by id, and indexes over them; a mapping here is never changed in place.

    `readers`: id -> ids of the expressions and events that read from it, the events that an expression dates among
    them; an article's id stands for its publication date. `of_article`: article id -> ids of its rows.
    `merged`: event id -> ids of the events that it stands for as well.
    """

    articles: Rows[Article] = field(default_factory=Rows[Article])
    expressions: Rows[Expression] = field(default_factory=Rows[Expression])
    events: Rows[Event] = field(default_factory=Rows[Event])
    readers: Rows[frozenset[str]] = field(default_factory=Rows[frozenset[str]])
    of_article: Rows[frozenset[str]] = field(default_factory=Rows[frozenset[str]])
    merged: Rows[frozenset[str]] = field(default_factory=Rows[frozenset[str]])
    # Words -> ids of the events that hold them, where a store has an index of them; no part of what the project is.
    find: Callable[[str], Sequence[str]] | None = field(default=None, compare=False, repr=False)

    def visible_events(self) -> Iterator[Event]:
        """The events that stand on the timeline: neither deleted nor merged into another."""
        return (event for event in self.events.values() if event.is_visible)

    def events_of(self, article: str) -> list[Event]:
        """An article's events that are not deleted, in the order of its text; merged ones are among them."""
        found = (self.events.get(one) for one in self.of_article.get(article, _NO_IDS))
        return sorted((e for e in found if e and not e.is_deleted), key=lambda e: (e.start, e.id))

    def sources_of(self, event: str) -> list[Event]:
        """The event and those it stands for as well: each a report with its own article, sentence and date."""
        merged = (self.events[id] for id in sorted(self.merged.get(event, _NO_IDS)))
        return [self.events[event], *(one for one in merged if not one.is_deleted)]

    def expressions_of(self, article: str) -> list[Expression]:
        """An article's expressions in the order of its text."""
        found = (self.expressions.get(one) for one in self.of_article.get(article, _NO_IDS))
        return sorted((e for e in found if e), key=lambda e: e.start)

    def event_of(self, expression: str) -> Event | None:
        """The event that an expression dates; its pin counts as the expression's date."""
        event = self.events.get(event_id(expression))
        # A person may have let it read from something else, while the words were not found.
        return event if event and event.expression == expression else None

    def apply(self, change: ChangeSet) -> Project:
        """The project after `change`. Raises StaleChangeError, changing nothing, when a `before` no longer holds."""
        updates: dict[Table, dict[str, Any]] = {table: {} for table in TABLES}
        for row in change.rows:
            table = updates[row.table]
            now = table[row.id] if row.id in table else getattr(self, row.table).get(row.id)
            if now != row.before:
                raise StaleChangeError(f'"{change.label}" was overtaken by another change. Nothing was done.')
            table[row.id] = row.after
        return Project(
            self.articles.changed(updates["articles"]) if updates["articles"] else self.articles,
            self.expressions.changed(updates["expressions"]) if updates["expressions"] else self.expressions,
            self.events.changed(updates["events"]) if updates["events"] else self.events,
            _changed_index(self.readers, change.rows, _reads_from),
            _changed_index(self.of_article, change.rows, _belongs_to),
            _changed_index(self.merged, change.rows, _stands_behind),
            self.find,
        )


def of_rows(articles: Iterable[Article], expressions: Iterable[Expression], events: Iterable[Event]) -> Project:
    """A project of these rows, indexes included."""
    readers: dict[str, set[str]] = {}
    members: dict[str, set[str]] = {}
    merged: dict[str, set[str]] = {}
    tables = {a.id: a for a in articles}, {e.id: e for e in expressions}, {e.id: e for e in events}
    for row in (*tables[1].values(), *tables[2].values()):
        for index, key in ((readers, _reads_from(row)), (members, _belongs_to(row)), (merged, _stands_behind(row))):
            if key:
                index.setdefault(key, set()).add(row.id)
    indexes = frozen(readers), frozen(members), frozen(merged)
    return Project(Rows(tables[0]), Rows(tables[1]), Rows(tables[2]), *indexes)


def frozen(index: Mapping[str, set[str]]) -> Rows[frozenset[str]]:
    return Rows({key: frozenset(ids) for key, ids in index.items()})


def reads_from(anchor: Anchor, article: str) -> str:
    """The id that an anchor points at; the article's for its publication date, empty for nothing."""
    return article if anchor.kind is AnchorKind.PUBLICATION else anchor.target


def _reads_from(row: Row) -> str:
    if isinstance(row, Article):
        return ""
    if isinstance(row, Event) and row.expression:
        return row.expression
    return reads_from(row.anchor, row.article)


def _belongs_to(row: Row) -> str:
    return "" if isinstance(row, Article) else row.article


def _stands_behind(row: Row) -> str:
    return row.merged_into if isinstance(row, Event) else ""


def _changed_index(
    index: Rows[frozenset[str]], rows: Iterable[RowChange], key_of: Callable[[Row], str]
) -> Rows[frozenset[str]]:
    changed: dict[str, set[str]] = {}
    for row in rows:
        old = key_of(row.before) if row.before else ""
        new = key_of(row.after) if row.after else ""
        if old == new:
            continue
        for key in filter(None, (old, new)):
            changed.setdefault(key, set(index.get(key, _NO_IDS)))
        if old:
            changed[old].discard(row.id)
        if new:
            changed[new].add(row.id)
    if not changed:
        return index
    return index.changed({key: frozenset(ids) if ids else None for key, ids in changed.items()})
