"""State machines of the history: one edits a project in this process, the other in one that is killed meanwhile."""

from __future__ import annotations

import multiprocessing
import random
import tempfile
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path
from typing import ClassVar

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.model_steps import VERBS, Step, decided_by, decisions, faults, thought_of
from timeline.project import ChangeSet, Project
from timeline.store import Store, create_project, open_project

SEEDS = st.integers(0, 2**32)
INDEX = st.integers(0, 10_000)
TABLES = ("articles", "expressions", "events", "readers", "of_article", "merged")


class History(RuleBasedStateMachine):
    """`states` is the model: the projects before and after each step, as plain values; `at` is the one that holds.

    No rule waits for a state: after a kill it is a matter of time which one it is.
    """

    seen: ClassVar[Counter[str]] = Counter()

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name).resolve() / "model.dateline"
        store = create_project(self.path)
        self.states: list[Project] = [store.project]
        self.labels: list[str] = []
        self.at = 0
        self.begin(store)

    @rule(seed=SEEDS, count=st.integers(1, 12))
    def edit(self, seed: int, count: int) -> None:
        chance = random.Random(seed)
        for _ in range(count):
            verb = "add_reading" if not self.model.articles else chance.choice(VERBS)
            if step := thought_of(self.model, verb, chance):
                self.do(step)
                self.check()

    @rule(count=st.integers(1, 4))
    def undo(self, count: int) -> None:
        for _ in range(count):
            self.turn("undo", max(0, self.at - 1))

    @rule(count=st.integers(1, 4))
    def redo(self, count: int) -> None:
        for _ in range(count):
            self.turn("redo", min(len(self.labels), self.at + 1))

    @rule(index=INDEX)
    def go_to(self, index: int) -> None:
        self.go(index % len(self.states))

    @rule()
    def reopen(self) -> None:
        self.end()
        self.seen["reopened"] += 1
        self.begin(open_project(self.path))

    @invariant()
    def project_is_its_model(self) -> None:
        self.check()

    @property
    def model(self) -> Project:
        return self.states[self.at]

    def took(self, change: ChangeSet) -> None:
        """Follow an edit in the model."""
        if change:
            self.states = [*self.states[: self.at + 1], self.model.apply(change)]
            self.labels = [*self.labels[: self.at], change.label]
            self.at += 1
            self.seen["edits"] += 1

    def judge(self, step: Step, change: ChangeSet) -> None:
        """What the edit decides is what the plain rules say, and what follows from it is all worked out."""
        self.seen[step.verb] += 1
        after = self.model.apply(change)
        assert decisions(after) == decided_by(step, self.model), step
        assert faults(after) == [], step

    def compare(self, store: Store) -> None:
        for table in TABLES:
            assert dict(getattr(store.project, table)) == dict(getattr(self.model, table)), table
        steps = store.history()
        assert [step.label for step in steps] == self.labels
        assert [step.is_undone for step in steps] == [number >= self.at for number in range(len(steps))]

    # --- what the project is edited by --------------------------------------------------------------------------

    def begin(self, store: Store) -> None:
        self.store = store

    def do(self, step: Step) -> None:
        change = step.worked_out(self.store.project)
        self.judge(step, change)
        self.store.apply(change)
        self.took(change)

    def turn(self, verb: str, to: int) -> None:
        self.seen[verb] += 1
        assert (getattr(self.store, verb)() is not None) == (to != self.at)
        self.at = to
        self.check()

    def go(self, to: int) -> None:
        self.seen["went to a step"] += 1
        self.store.go_to([0, *(step.number for step in self.store.history())][to])
        self.at = to

    def end(self) -> None:
        self.store.close()

    def check(self) -> None:
        self.compare(self.store)

    def teardown(self) -> None:
        self.end()
        self.folder.cleanup()


class KilledHistory(History):
    """The steps are done by a process that is killed with SIGKILL, often in the middle of one.

    What was confirmed is there afterwards; the step under way is there whole or not at all.
    """

    seen: ClassVar[Counter[str]] = Counter()

    def begin(self, store: Store) -> None:
        store.close()
        self.patience: float | None = None
        self.raise_child()

    def raise_child(self) -> None:
        self.line, far = Context.Pipe()
        self.child = Context.Process(target=work, args=(self.path, far), daemon=True)
        self.child.start()
        far.close()
        assert self.line.recv() == "ready"

    @initialize(milliseconds=st.floats(0, 6))
    def start(self, milliseconds: float) -> None:
        """No run goes by without one kill, whatever is drawn later."""
        super().start()
        self.patience = milliseconds / 1000
        self.turn("undo", max(0, self.at - 1))

    @rule(milliseconds=st.floats(0, 6), seed=SEEDS)
    def kill(self, milliseconds: float, seed: int) -> None:
        """Do one more thing, and be killed so soon after its beginning."""
        self.patience = milliseconds / 1000
        chance = random.Random(seed)
        kind = chance.choice(["edit", "edit", "edit", "undo", "redo", "go"])
        if kind == "go":
            self.go(chance.randrange(len(self.states)))
        elif kind == "undo":
            self.turn(kind, max(0, self.at - 1))
        elif kind == "redo":
            self.turn(kind, min(len(self.labels), self.at + 1))
        else:
            while not (step := thought_of(self.model, chance.choice(VERBS), chance)):
                pass
            self.do(step)
        if self.patience is not None:  # the edit was refused
            self.patience = None

    def do(self, step: Step) -> None:
        self.line.send(("edit", step))
        change: ChangeSet = self.line.recv()
        self.judge(step, change)
        if not change:
            return
        before = self.states, self.labels, self.at
        self.took(change)
        self.confirmed(before)

    def turn(self, verb: str, to: int) -> None:
        self.seen[verb] += 1
        self.line.send((verb, None))
        before, self.at = (self.states, self.labels, self.at), to
        self.confirmed(before)

    def go(self, to: int) -> None:
        self.seen["went to a step"] += 1
        self.line.send(("go_to", to))
        # Killed on its way it may stop at any step between, each of which is a step of the history.
        before, self.at = (self.states, self.labels, self.at), to
        self.confirmed(before)

    def confirmed(self, before: tuple[list[Project], list[str], int]) -> None:
        """Wait until the step is on disk; or kill, and see on which side of it the project is."""
        if self.patience is None:
            assert self.line.recv() == "done"
            return
        is_told = self.line.poll(self.patience)
        self.child.kill()
        self.child.join()
        is_told = is_told or self._was_told()
        self.line.close()
        self.patience = None
        self.seen["killed"] += 1
        self.seen["killed before it was confirmed"] += not is_told
        self.settle(before, is_told=is_told)
        self.raise_child()

    def _was_told(self) -> bool:
        try:
            return self.line.poll() and self.line.recv() == "done"
        except (EOFError, ConnectionError):
            return False

    def settle(self, before: tuple[list[Project], list[str], int], *, is_told: bool) -> None:
        """Open the project here and find the model where it must be, or, unconfirmed, may be."""
        self.seen["journals played back"] += self.path.with_name(f"{self.path.name}-journal").exists()
        store = open_project(self.path)
        try:
            labels = [step.label for step in store.history()]
            at = sum(not step.is_undone for step in store.history())
            if not is_told and (labels, at) != (self.labels, self.at):
                states, labels, old = before
                assert at in range(min(old, self.at), max(old, self.at) + 1)
                self.states, self.labels, self.at = states, labels, at
                self.seen["step under way was not there"] += 1
            self.compare(store)
        finally:
            store.close()

    def end(self) -> None:
        self.line.close()
        self.child.join()
        assert self.child.exitcode == 0

    def check(self) -> None:
        """What the child holds can be seen only on opening; that is what killing and reopening do."""

    @rule()
    def reopen(self) -> None:
        self.end()
        self.seen["reopened"] += 1
        store = open_project(self.path)
        self.compare(store)
        self.begin(store)


def work(path: Path, line: Connection) -> None:
    """Open the project and do what is asked for, telling when it is on disk, until the line is closed."""
    store = open_project(path)
    line.send("ready")
    while True:
        try:
            verb, given = line.recv()
        except EOFError:
            break
        if verb == "edit":
            change = given.worked_out(store.project)
            line.send(change)
            if change:
                store.apply(change, "2026-01-01T00:00:00+00:00")
                line.send("done")
        elif verb == "go_to":
            store.go_to([0, *(step.number for step in store.history())][given])
            line.send("done")
        else:
            getattr(store, verb)()
            line.send("done")
    store.close()


# Each child is forked from a process that has everything imported and no threads.
Context = multiprocessing.get_context(
    "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
)
if Context.get_start_method() == "forkserver":
    Context.set_forkserver_preload(["tests.model_machines", "sqlite_utils"])
