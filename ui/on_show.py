"""Which events there are and which of them are on show, kept up to date row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from timeline.model import Event
from timeline.project import Project


class OnShow:
    """`there`: neither deleted nor merged into another; `counted`: those that are not inferred; `passing`: those that
    filter lets through.
    """

    def __init__(self) -> None:
        self.there: set[str] = set()
        self.counted: set[str] = set()
        self.passing: set[str] = set()

    def start(self, project: Project, passes: Callable[[Event], bool]) -> None:
        events = [event for event in project.events.values() if event.is_visible]
        self.there = {event.id for event in events}
        self.counted = {event.id for event in events if not event.is_inferred}
        self.passing = {event.id for event in events if passes(event)}

    def take(self, other: OnShow) -> None:
        """What was worked out elsewhere."""
        self.there, self.counted, self.passing = other.there, other.counted, other.passing

    def sift(self, project: Project, passes: Callable[[Event], bool]) -> None:
        """Another filter holds."""
        self.passing = {id for id in self.there if passes(project.events[id])}

    def is_passing(self, id: str) -> bool:
        return id in self.passing

    def update(
        self, project: Project, ids: Iterable[str], passes: Callable[[Event], bool]
    ) -> tuple[list[Event], list[str]]:
        """Take over what changed: (events that are there now and changed, ids of those that are there no more)."""
        changed: list[Event] = []
        removed: list[str] = []
        for id in ids:
            event = project.events.get(id)
            if event and event.is_visible:
                changed.append(event)
                self._enter(event, passes(event))
            elif id in self.there:
                removed.append(id)
                self._leave(id)
        return changed, removed

    def _enter(self, event: Event, passes: bool) -> None:
        self.there.add(event.id)
        (self.counted.discard if event.is_inferred else self.counted.add)(event.id)
        (self.passing.add if passes else self.passing.discard)(event.id)

    def _leave(self, id: str) -> None:
        for ids in (self.there, self.counted, self.passing):
            ids.discard(id)
