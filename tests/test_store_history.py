"""Random edits, undo, redo, going to steps and reopening: the project always equals a model of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.builders import a_reading
from timeline import edits
from timeline.errors import AnchorError
from timeline.intervals import parse
from timeline.model import PUBLICATION, Anchor, AnchorKind
from timeline.project import ChangeSet, Project
from timeline.store import create_project, open_project

READINGS = (
    a_reading(),
    a_reading("Talks broke down on March 4. The minister resigned the next day. Strikes began later.", "2021-05-06"),
    a_reading("The mine closed on Friday, 3 May 2019. Two days later the shaft flooded.", None),
)
DATES = st.sampled_from(["2020-01-04", "2019", "2020-10~", "../2020-02-01", "2021-05-06T10:00"]).map(parse)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
INDEX = st.integers(0, 10_000)


class History(RuleBasedStateMachine):
    """`done` and `undone` are the model: the projects before and after each step, as plain values."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = create_project(Path(self.folder.name) / "model.dateline")
        self.states: list[Project] = [self.store.project]
        self.at = 0

    def do(self, change: ChangeSet) -> None:
        before = self.store.project
        self.store.apply(change)
        if change:
            self.states = [*self.states[: self.at + 1], before.apply(change)]
            self.at += 1

    def event(self, index: int) -> str:
        ids = sorted(self.store.project.events)
        return ids[index % len(ids)]

    @rule(index=st.integers(0, len(READINGS) - 1))
    def add(self, index: int) -> None:
        if READINGS[index].article.id not in self.store.project.articles:
            self.do(edits.add_reading(self.store.project, READINGS[index]))

    @precondition(lambda self: self.store.project.events)
    @rule(index=INDEX, date=DATES, note=TEXTS)
    def pin(self, index: int, date: object, note: str) -> None:
        self.do(edits.pin(self.store.project, [self.event(index)], date, note))

    @precondition(lambda self: self.store.project.events)
    @rule(index=INDEX)
    def unpin(self, index: int) -> None:
        self.do(edits.unpin(self.store.project, [self.event(index)]))

    @precondition(lambda self: self.store.project.events)
    @rule(index=INDEX, title=TEXTS, category=TEXTS)
    def rename(self, index: int, title: str, category: str) -> None:
        self.do(edits.retitle(self.store.project, self.event(index), title))
        self.do(edits.categorise(self.store.project, [self.event(index)], category))

    @precondition(lambda self: self.store.project.events)
    @rule(index=INDEX, other=INDEX)
    def read_from(self, index: int, other: int) -> None:
        target = self.event(other)
        anchor = PUBLICATION if index % 3 == 0 else Anchor(AnchorKind.EVENT, target)
        try:
            self.do(edits.read_from(self.store.project, self.event(index), anchor))
        except AnchorError:
            return

    @precondition(lambda self: self.store.project.events)
    @rule(index=INDEX, other=INDEX)
    def merge(self, index: int, other: int) -> None:
        if not self.store.project.events[self.event(other)].is_deleted:
            self.do(edits.merge(self.store.project, [self.event(index)], self.event(other)))

    @precondition(lambda self: self.store.project.events)
    @rule(index=INDEX)
    def delete(self, index: int) -> None:
        self.do(edits.delete_events(self.store.project, [self.event(index)]))

    @precondition(lambda self: self.store.project.articles)
    @rule(index=INDEX, date=st.one_of(st.none(), st.sampled_from(["2020-10-12", "2021-10-12"]).map(parse)))
    def publish(self, index: int, date: object) -> None:
        articles = sorted(self.store.project.articles)
        self.do(edits.set_published(self.store.project, articles[index % len(articles)], date))

    @precondition(lambda self: self.store.project.articles)
    @rule(index=INDEX)
    def remove(self, index: int) -> None:
        articles = sorted(self.store.project.articles)
        self.do(edits.remove_article(self.store.project, articles[index % len(articles)]))

    @rule()
    def undo(self) -> None:
        assert (self.store.undo() is not None) == (self.at > 0)
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        assert (self.store.redo() is not None) == (self.at < len(self.states) - 1)
        self.at = min(len(self.states) - 1, self.at + 1)

    @rule(index=INDEX)
    def go_to(self, index: int) -> None:
        self.at = index % len(self.states)
        numbers = [0, *(step.number for step in self.store.history())]
        self.store.go_to(numbers[self.at])

    @rule()
    def reopen(self) -> None:
        path = self.store.path
        self.store.close()
        self.store = open_project(path)

    @invariant()
    def project_is_its_model(self) -> None:
        model = self.states[self.at]
        for table in ("articles", "expressions", "events", "readers", "merged"):
            assert dict(getattr(self.store.project, table)) == dict(getattr(model, table))

    @invariant()
    def no_event_stands_behind_one_that_is_not_there(self) -> None:
        events = self.store.project.events
        assert [e for e in events.values() if e.merged_into and e.merged_into not in events] == []
        assert [e for e in events.values() if e.merged_into and events[e.merged_into].merged_into] == []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


# The long loop is for `make torture`; every test run does a short one.
History.TestCase.settings = settings(
    max_examples=int(os.environ.get("DATELINE_HISTORY_EXAMPLES", "12")),
    stateful_step_count=int(os.environ.get("DATELINE_HISTORY_STEPS", "25")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestHistory = History.TestCase
