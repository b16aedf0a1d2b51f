"""What the panes show after an edit, worked out from what they show: on the window's thread, or on another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.project import Project
from ui.events_model import sorted_rows
from ui.reading_in import Prepared

if TYPE_CHECKING:
    from timeline.layout import Scene
    from timeline.model import Article, Event
    from ui.filters import Filter
    from ui.table_order import Column
    from ui.to_check import ToCheck


@dataclass(frozen=True)
class Touched:
    """The events of an edit as the timeline takes them: `articles` where one of them is another now."""

    events: list[Event]
    removed: list[str]
    entered: list[str]
    hidden: Collection[str]
    articles: Mapping[str, Article] | None

    def __bool__(self) -> bool:
        return bool(self.events or self.removed) or self.articles is not None


@dataclass(frozen=True)
class Reworked:
    """All that an edit changed of what is shown."""

    scene: Scene
    entered: list[str]
    articles: set[str]
    prepared: Prepared


@dataclass(frozen=True)
class Reworking:
    """What is shown as an edit begins; called with the project after it, on any thread."""

    scene: Scene
    filter: Filter
    to_check: ToCheck
    column: Column

    def __call__(self, project: Project, ids: Collection[str]) -> Reworked:
        touched = touched_events(project, self.scene, ids, self.filter)
        scene = self.scene
        if touched:
            scene = scene.with_events(touched.events, touched.removed, touched.articles, touched.hidden)
        to_check = self.to_check.copy()
        to_check.update(project, with_articles(project, ids))
        table = sorted_rows(self.column, project, scene)
        prepared = Prepared(to_check, to_check.in_order(project), set(scene.category_names) - {""}, table)
        articles = {id for id in ids if id in project.articles or id in self.scene.articles}
        return Reworked(scene, touched.entered, articles, prepared)


def touched_events(project: Project, before: Scene, ids: Iterable[str], chosen: Filter) -> Touched:
    """What of `ids`, the rows of an edit, is other on the timeline than in the scene `before`."""
    due = set(ids)
    events = [event for id in due if (event := project.events.get(id)) and event.is_visible]
    others = list(due.difference(event.id for event in events))
    removed = [id for id, row in zip(others, before.any_rows(others).tolist(), strict=True) if row >= 0]
    are_articles_other = any(
        id not in project.events and id not in project.expressions for id in due.difference(removed)
    )
    hidden = {event.id for event in events if not chosen.allows(event)} if chosen else ()
    articles = project.articles if are_articles_other else None
    return Touched(events, removed, _entered(events, before), hidden, articles)


def with_articles(project: Project, ids: Iterable[str]) -> set[str]:
    """`ids` and the articles of those that are events."""
    found = set(ids)
    return found | {event.article for id in found if (event := project.events.get(id))}


def _entered(events: Sequence[Event], before: Scene) -> list[str]:
    """Ids of the events that were not there before."""
    if not len(before.begin):
        return [event.id for event in events]
    is_there = before.is_there
    rows = before.any_rows([event.id for event in events]).tolist()
    return [event.id for event, row in zip(events, rows, strict=True) if row < 0 or not is_there[row]]
