"""What hands do to events and articles, each turned into one edit of the open project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from timeline import edits
from timeline.errors import DatelineError
from timeline.intervals import Interval
from timeline.model import Anchor, AnchorKind, Status
from timeline.project import ChangeSet, Project
from timeline.several import one_after_another
from ui.anchor_choice import ONLY_ITS_OWN, target_anchor
from ui.open_project import OpenProject
from ui.plain import one_line
from ui.table_order import Column


class _EditOfOne(Protocol):
    def __call__(self, project: Project, id: str) -> ChangeSet: ...


class Editing(QObject):
    """Every method is one undoable step; what cannot be done is said by the open project's `failed`."""

    def __init__(self, open_project: OpenProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_project

    def retitle(self, event: str, title: str) -> None:
        self._open.do(lambda p: edits.retitle(p, event, title))

    def retitle_all(self, events: Sequence[str], title: str) -> None:
        self._each("rename", events, lambda project, id: edits.retitle(project, id, title))

    def pin(self, events: Sequence[str], interval: Interval) -> None:
        self._open.do(lambda p: edits.pin(p, events, interval, self._note(events)), events)

    def pin_as_shown(self, events: Sequence[str]) -> None:
        """Keep each event's date as it is now."""
        rows = self._open.project.events
        dates = {id: (shown, self._note([id])) for id in events if (shown := rows[id].shown)}
        self._each("pin", list(dates), lambda project, id: edits.pin(project, [id], *dates[id]))

    def note(self, events: Sequence[str], note: str) -> None:
        rows = self._open.project.events
        pins = {id: pinned for id in events if (pinned := rows[id].pin)}
        self._each("pin", list(pins), lambda project, id: edits.pin(project, [id], pins[id].interval, note.strip()))

    def move(self, event: str, interval: Interval) -> None:
        self._open.do(lambda p: edits.move(p, {event: interval}), [event])

    def move_all(self, intervals: dict[str, Interval]) -> None:
        """Several at once, as one step."""
        self._open.do(lambda p: edits.move(p, {id: one for id, one in intervals.items() if id in p.events}), intervals)

    def unpin(self, events: Sequence[str]) -> None:
        self._open.do(lambda p: edits.unpin(p, events), events)

    def categorise(self, events: Sequence[str], category: str) -> None:
        self._open.do(lambda p: edits.categorise(p, events, category), events)

    def confirm(self, events: Sequence[str], is_confirmed: bool = True) -> None:
        edit = edits.confirm if is_confirmed else edits.unconfirm
        self._open.do(lambda p: edit(p, events), events)

    def dismiss(self, event: str) -> None:
        self._open.do(lambda p: edits.dismiss(p, [event]))

    def merge(self, events: Sequence[str]) -> None:
        """The first of these stands for all."""
        self._open.do(lambda p: edits.merge(p, events[1:], events[0]), events)

    def split(self, event: str) -> None:
        self._open.do(lambda p: edits.split(p, event))

    def keep_apart(self, event: str, other: str) -> None:
        self._open.do(lambda p: edits.keep_apart(p, event, other))

    def delete(self, events: Sequence[str]) -> None:
        there = [id for id in events if id in self._open.project.events]
        if there:
            self._open.do(lambda p: edits.delete_events(p, there), there)

    def read_from(self, event: str, anchor: Anchor | None) -> None:
        self._open.do(lambda p: edits.read_from(p, event, anchor), [event])

    def read_all_from(self, events: Sequence[str], anchor: Anchor | None) -> None:
        """Several from one kind of anchor; those whose words name their own date stay as they are."""
        rows = self._open.project
        readers = {id: rows.expressions.get(rows.events[id].expression) or rows.events[id] for id in events}
        movable = [id for id, reader in readers.items() if reader.found_anchor.kind is not AnchorKind.NONE]
        self._each("change anchor of", movable or events, lambda project, id: edits.read_from(project, id, anchor))

    def read_from_target(self, event: str, target: str) -> None:
        """Read from another event, or, for "article:" and its id, from its publication date."""
        anchor = target_anchor(self._open.project, event, target)
        if anchor:
            self.read_from(event, anchor)
        else:
            self._open.failed.emit(ONLY_ITS_OWN)

    def add_from_text(self, article: str, start: int, end: int) -> str:
        """Add an event from words of an article; its id, or "" when that failed."""
        words = one_line(self._open.project.articles[article].text[start:end], 120)
        return self._added(lambda: self._open.do(lambda p: edits.add_event(p, article, start, end, words, None)))

    def add_at(self, interval: Interval) -> str:
        """Add an event at a place of the timeline; its id, or "" when that failed."""
        return self._added(lambda: self._open.do(lambda p: edits.add_event(p, "", 0, 0, "New event", interval)))

    def publish(self, article: str, published: Interval | None) -> None:
        """None takes the date that was found."""
        self._open.do(lambda p: edits.set_published(p, article, published), [article])

    def retitle_article(self, article: str, title: str) -> None:
        self._open.do(lambda p: edits.retitle_article(p, article, title))

    def set_language(self, article: str, language: str) -> None:
        self._open.do(lambda p: edits.set_language(p, article, language), [article])

    def read_again(self, article: str) -> None:
        self._open.do(lambda p: edits.read_again(p, article), [article])

    def remove_article(self, article: str) -> None:
        self._open.do(lambda p: edits.remove_article(p, article), [article])

    def cell(self, event: str, column: int, text: str) -> None:
        """What was typed into a cell of the table."""
        match column:
            case Column.TITLE:
                self.retitle(event, text)
            case Column.CATEGORY:
                self.categorise([event], text)
            case Column.WHEN:
                self._pin_typed(event, text)
            case _:
                pass

    def is_confirmed(self, events: Sequence[str]) -> bool:
        return all(self._open.project.events[id].status is Status.CONFIRMED for id in events)

    def _each(self, verb: str, events: Sequence[str], edit: _EditOfOne) -> None:
        """The same edit of each event, as one step."""
        if len(events) == 1:
            self._open.do(lambda p: edit(p, events[0]), events)
        elif events:
            steps = [partial(edit, id=id) for id in events]
            self._open.do(lambda p: one_after_another(p, f"{verb} {len(events)} events", steps), events)

    def _pin_typed(self, event: str, text: str) -> None:
        from timeline.typed import read_date

        row = self._open.project.events[event]
        article = self._open.project.articles.get(row.article)
        try:
            interval = read_date(text, article.published if article else None, article.language if article else "en")
        except DatelineError as error:
            self._open.failed.emit(str(error))
        else:
            self.pin([event], interval)

    def _note(self, events: Sequence[str]) -> str:
        pins = {pin.note for id in events if (pin := self._open.project.events[id].pin)}
        return pins.pop() if len(pins) == 1 else ""

    def _added(self, act: Callable[[], bool]) -> str:
        before = set(self._open.project.events)
        act()
        return next((id for id in self._open.project.events if id not in before), "")
