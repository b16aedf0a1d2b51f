"""What follows from a change: everything that reads from a moved date is resolved again, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from timeline.bounds import side_of
from timeline.errors import AnchorError
from timeline.intervals import Interval
from timeline.model import (
    ABSOLUTE,
    PUBLICATION,
    Anchor,
    AnchorKind,
    Article,
    Chooser,
    Event,
    Expression,
    Resolution,
    event_id,
)
from timeline.project import ChangeSet, Project, RowChange, reads_from
from timeline.resolve import PUBLICATION_WORDS, Anchored, as_published, resolve_event, resolve_expression

_Resolved = TypeVar("_Resolved", Event, Expression)
_NO_IDS: frozenset[str] = frozenset()


def shown(project: Project, id: str) -> Interval | None:
    """The date that others read: an event's pin or resolution; for an expression the pin of the event it dates."""
    if event := project.events.get(id):
        return event.shown
    if expression := project.expressions.get(id):
        dated = project.event_of(id)
        return dated.pin.interval if dated and dated.pin and not dated.is_deleted else expression.resolution.interval
    article = project.articles.get(id)
    return article.published if article else None


def anchored(project: Project, anchor: Anchor, article: str) -> Anchored | None:
    """What `anchor` stands for in the project now; None where nothing is read from."""
    if anchor.kind is AnchorKind.NONE:
        return None
    target = reads_from(anchor, article)
    if anchor.kind is AnchorKind.PUBLICATION:
        known = project.articles.get(target)
        return as_published(known) if known else Anchored(None, PUBLICATION_WORDS, target)
    row = project.events.get(target) or project.expressions.get(target)
    if row is None:
        return Anchored(None, "a date that is no longer there", target)
    words = row.title if isinstance(row, Event) else row.text
    dated = row if isinstance(row, Event) else project.event_of(target)
    is_pinned = dated is not None and dated.is_pinned and not dated.is_deleted
    return Anchored(shown(project, target), words, target, 1.0 if is_pinned else row.confidence, is_pinned)


def direct_readers(project: Project, id: str) -> Iterator[str]:
    """Ids of the rows that must be looked at when the shown date of `id` changes."""
    yield from project.readers.get(id, _NO_IDS)
    if id in project.articles:
        of_article = (project.events.get(one) for one in project.of_article.get(id, _NO_IDS))
        yield from (event.id for event in of_article if event and event.reaches_publication)
    event = project.events.get(id)
    if event and event.expression and id == event_id(event.expression):
        # Its pin counts as the expression's date, but does not move the expression's other events.
        for reader in project.readers.get(event.expression, _NO_IDS):
            other = project.events.get(reader)
            if other is None or other.expression != event.expression:
                yield reader


def in_order(project: Project, ids: Iterable[str]) -> list[str]:
    """`ids` and all that reads from them, at first or at any hand, each after everything it reads from."""
    # What was met is not entered again: a file that holds a circle, however it came to it, must still come to an end.
    met: set[str] = set()
    order: list[str] = []
    for root in ids:
        stack = [(root, direct_readers(project, root))] if root not in met else []
        met.add(root)
        while stack:
            node, readers = stack[-1]
            reader = next((r for r in readers if r not in met), None)
            if reader is None:
                stack.pop()
                order.append(node)
            else:
                met.add(reader)
                stack.append((reader, direct_readers(project, reader)))
    return order[::-1]


def downstream(project: Project, ids: Iterable[str]) -> list[str]:
    """What `in_order` gives, without `ids` themselves."""
    start = set(ids)
    return [id for id in in_order(project, start) if id not in start]


def upstream(project: Project, id: str) -> Iterator[str]:
    """`id`, what it reads from, and so on up to a publication date or to nothing, or once round a circle."""
    met: set[str] = set()
    while id and id not in met:
        yield id
        met.add(id)
        row = project.events.get(id) or project.expressions.get(id)
        id = _read_id(row) if row else ""


def _read_id(row: Event | Expression) -> str:
    if isinstance(row, Event) and row.expression:
        return row.expression
    return reads_from(row.anchor, row.article)


def closes_circle(project: Project, reader: str, target: str) -> bool:
    """Whether `target` already reads from `reader`."""
    return any(id in (reader, event_id(reader)) for id in upstream(project, target))


def refuse_circle(project: Project, reader: str, target: str) -> None:
    """Raises AnchorError, naming the way round, when `target` already reads from `reader`."""
    trail: list[str] = []
    for id in upstream(project, target):
        trail.append(_name(project, id))
        if id in (reader, event_id(reader)):
            way = " reads from ".join(dict.fromkeys(trail))
            raise AnchorError(f"That would read in a circle: {way}. Choose another anchor.")


IN_A_CIRCLE = "would be read in a circle. Choose what it is read from"


def without_circles(project: Project, rows: Iterable[RowChange]) -> list[RowChange]:
    """`rows`, where a rule's anchor that closes a circle with one that a person chose gives way and is left open."""
    found = {row.id: row for row in rows}
    after = project.apply(ChangeSet("", tuple(found.values())))
    open_ended: set[str] = set()
    for id in list(found):
        way: dict[str, None] = {}
        while id and id not in open_ended and id not in way:
            way[id] = None
            row = after.events.get(id) or after.expressions.get(id)
            # The event that an expression dates stands for it: its pin counts.
            id = _read_id(row) if row else ""
        if id in way:
            circle = list(way)[list(way).index(id) :]
            cut = next(change for one in circle if (change := _left_open(found.get(one))))
            found[cut.id] = cut
            after = project.apply(ChangeSet("", tuple(found.values())))
        open_ended.update(way)
    return list(found.values())


def _left_open(change: RowChange | None) -> RowChange | None:
    """The row without the anchor that a rule chose; None where it has none to give."""
    row = change.after if change else None
    if change is None or row is None or isinstance(row, Article) or row.own_anchor or not row.found_anchor.target:
        return None
    if isinstance(row, Event):
        return None if row.expression else replace(change, after=replace(row, found_anchor=ABSOLUTE))
    unresolved = Resolution(unresolved=IN_A_CIRCLE, steps=row.resolution.steps[:1])
    return replace(change, after=replace(row, found_anchor=Anchor(AnchorKind.EVENT), resolution=unresolved))


def _name(project: Project, id: str) -> str:
    row = project.events.get(id) or project.expressions.get(id)
    words = row.title if isinstance(row, Event) else row.text if row else "the publication date"
    return f'"{words}"'


def follow(project: Project, label: str, rows: Iterable[RowChange], stale: Iterable[str] = ()) -> ChangeSet:
    """`rows` and everything that moves because of them, as one change.

    `stale` are ids to resolve again although nothing they read from has moved. The cost grows with what lies
    downstream, not with the project.
    """
    edits = {row.id: row for row in rows}
    after = project.apply(ChangeSet(label, tuple(edits.values())))
    # Resolving changes no anchor, so the indexes stay true while the new rows gather in front of the old ones.
    expressions, events = after.expressions.draft(), after.events.draft()
    working = replace(after, expressions=expressions, events=events)
    stale, touched, moved = set(stale), set(edits), 0
    for id in in_order(after, [*edits, *stale]):
        row = working.expressions.get(id) or working.events.get(id)
        if row is None or not (id in stale or _is_touched(row, touched)):
            continue
        resolution = resolved(working, row)
        if resolution == row.resolution:
            continue
        again = _with_resolution(row, resolution)
        touched.add(id)
        if isinstance(again, Event):
            moved += isinstance(row, Event) and row.shown != again.shown
            events.put(again.id, again)
        else:
            expressions.put(again.id, again)
        before = edits[id].before if id in edits else row
        edits[id] = RowChange("events" if isinstance(again, Event) else "expressions", id, before, again)
    return ChangeSet(label, tuple(edits.values()), moved)


def _is_touched(row: Event | Expression, touched: set[str]) -> bool:
    """Whether something that `row` reads from has moved."""
    read = _read_id(row)
    is_longer = isinstance(row, Event) and row.reaches_publication and row.article in touched
    return read in touched or event_id(read) in touched or is_longer


def _with_resolution(row: _Resolved, resolution: Resolution) -> _Resolved:
    """What `replace` does, in a third of the time: an edit may move a thousand rows."""
    values, place = _fields_of(type(row))
    fields = list(values(row))
    fields[place] = resolution
    return type(row)(*fields)


@cache
def _fields_of(kind: type[Event] | type[Expression]) -> tuple[Callable[[object], tuple[Any, ...]], int]:
    names = [field.name for field in dataclass_fields(kind)]
    return attrgetter(*names), names.index("resolution")


def resolved(project: Project, row: Expression | Event) -> Resolution:
    """What `row` comes to now, from the shown date of its anchor."""
    if isinstance(row, Expression):
        if row.anchor.kind is AnchorKind.EVENT and not row.anchor.target:
            return row.resolution  # more than one event fits, and a person is to choose
        return resolve_expression(row, anchored(project, row.anchor, row.article))
    if row.expression:
        published = anchored(project, PUBLICATION, row.article) if row.reaches_publication else None
        dating, article = project.expressions.get(row.expression), project.articles.get(row.article)
        side = side_of(article, dating) if article and dating else None
        return resolve_event(row, dating, published, side)
    if row.added_by is Chooser.USER and row.anchor.kind is AnchorKind.NONE:
        return row.resolution
    return resolve_event(row, None, anchored(project, row.anchor, row.article))
