"""Who reads from whom among the events: what the canvas draws as arrows, and what moves along with a drag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.downstream import direct_readers, downstream, upstream
from timeline.model import Event, event_id
from timeline.project import Project


def events_downstream(project: Project, ids: Iterable[str]) -> list[str]:
    """The events that would move with these, at first or at any hand; a pinned one stays and is left out."""
    found = (project.events.get(id) for id in downstream(project, ids))
    return [event.id for event in found if event and event.is_visible and not event.is_pinned]


def arrows(project: Project, ids: Iterable[str]) -> list[tuple[str, str]]:
    """(read from, reader) for the events that these read from and that read from them, directly."""
    pairs: dict[tuple[str, str], None] = {}
    for id in ids:
        if source := source_of(project, id):
            pairs[source, id] = None
        for reader in _readers_of(project, id):
            pairs[id, reader] = None
    return list(pairs)


def source_of(project: Project, event: str) -> str:
    """The event that `event` reads from; empty where it reads from a publication date, or from nothing."""
    if event not in project.events:
        return ""
    own = project.events[event].expression
    for id in upstream(project, event):
        candidate = id if id in project.events else event_id(id)
        if id not in (event, own) and _is_there(project, candidate) and candidate != event:
            return candidate
    return ""


def _readers_of(project: Project, event: str) -> Iterator[str]:
    for id in direct_readers(project, event):
        readers = [id] if id in project.events else [event_id(id)]
        yield from (reader for reader in readers if reader != event and _is_there(project, reader))


def _is_there(project: Project, id: str) -> bool:
    event: Event | None = project.events.get(id)
    return event is not None and event.is_visible
