"""Several edits in one transaction: all of them are stored, each a step by itself, or none."""

import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from timeline.edits import add_reading
from timeline.errors import ProjectError
from timeline.pipeline import date_text
from timeline.store import Store, create_project, open_project
from timeline.together import Together


def add(together: Together, number: int) -> None:
    reading = date_text(f"Mill number {number} closed on 3 May 1998.", None, "en")
    together.apply(add_reading(together.project, reading), f"2020-01-01T00:00:0{number}")


@pytest.fixture
def store(tmp_path: Path):
    made = create_project(tmp_path / "mills.dateline")
    yield made
    made.close()


def test_each_edit_stored_together_is_a_step_of_its_own(store: Store) -> None:
    together = store.together()
    for number in range(3):
        add(together, number)
    together.commit()
    assert len(store.history()) == len(store.project.articles) == 3
    store.undo()
    assert len(store.project.articles) == 2
    assert open_project(store.path, read_only=True).project.articles == store.project.articles


def test_nothing_is_there_before_the_disk_has_it(store: Store) -> None:
    together = store.together()
    add(together, 1)
    assert not store.project.articles
    assert len(together.project.articles) == 1
    waiting = Thread(target=together.wait_for_disk)
    waiting.start()
    waiting.join()
    together.settle()
    assert len(store.project.articles) == 1


def test_one_that_cannot_be_written_takes_the_others_with_it(store: Store) -> None:
    together = store.together()
    add(together, 1)
    store._connection.execute("DROP TABLE history")
    with pytest.raises(ProjectError, match="nothing was changed"):
        add(together, 2)
    assert not store.project.articles
    assert not store.history()
    again = store.together()
    add(again, 3)
    again.commit()
    assert len(store.project.articles) == 1


def test_a_disk_that_refuses_at_the_end_leaves_the_project_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = store.together()
    add(together, 1)

    class Full:
        """A connection whose transactions cannot be ended."""

        def __init__(self, connection: sqlite3.Connection) -> None:
            self._connection = connection

        def __getattr__(self, name: str) -> object:
            return getattr(self._connection, name)

        def execute(self, words: str, *values: object) -> object:
            if words == "COMMIT":
                raise sqlite3.OperationalError("database or disk is full")
            return self._connection.execute(words, *values)

    with monkeypatch.context() as patch:
        patch.setattr(store, "_connection", Full(store._connection))
        with pytest.raises(ProjectError, match="nothing was changed"):
            together.wait_for_disk()
    assert not store.project.articles
    assert not store.history()
