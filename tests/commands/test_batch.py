from pathlib import Path

import pytest

from tests.builders import a_reading
from timeline.commands.batch import MOST_TOGETHER, Batch
from timeline.errors import ArticleError, ProjectError
from timeline.store import create_project, open_project


def texts(count: int) -> list[str]:
    return [f"The dam at Mill {number} failed on 3 January 2020." for number in range(count)]


def on_disk(path: Path) -> int:
    store = open_project(path, read_only=True)
    try:
        return len(store.project.articles)
    finally:
        store.close()


def test_what_is_not_committed_yet_is_in_no_file_and_counts_for_the_next(tmp_path):
    store = create_project(tmp_path / "p.dateline")
    batch = Batch(store, lambda: "2020-01-01")
    for text in texts(3):
        batch.add(a_reading(text))
    assert len(batch.project.articles) == 3
    assert batch.stored == 0
    with pytest.raises(ArticleError):
        batch.add(a_reading(texts(1)[0]))
    batch.commit()
    assert (batch.stored, batch.events) == (3, 3)
    store.close()
    assert on_disk(tmp_path / "p.dateline") == 3


def test_each_article_is_a_step_of_its_own_and_many_are_committed_unasked(tmp_path):
    store = create_project(tmp_path / "p.dateline")
    batch = Batch(store, lambda: "2020-01-01")
    for text in texts(MOST_TOGETHER + 1):
        batch.add(a_reading(text))
    assert batch.stored == MOST_TOGETHER
    batch.commit()
    store.undo()
    assert len(store.project.articles) == MOST_TOGETHER
    store.close()


def test_those_before_one_that_cannot_be_written_are_stored(tmp_path, monkeypatch):
    store = create_project(tmp_path / "p.dateline")
    batch = Batch(store, lambda: "2020-01-01")
    for text in texts(2):
        batch.add(a_reading(text))
    write = store._write_step

    def full(*arguments: object) -> None:
        raise ProjectError("The disk is full.")

    assert batch._together
    monkeypatch.setattr(batch._together, "_write", full)
    with pytest.raises(ProjectError):
        batch.add(a_reading("The weir broke on 4 May 2019."))
    assert batch.stored == 2
    assert store._write_step == write
    store.close()
    assert on_disk(tmp_path / "p.dateline") == 2
