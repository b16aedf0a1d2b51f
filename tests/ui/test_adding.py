"""Articles that are being stored together, and what a person does meanwhile."""

from pathlib import Path

import pytest

from timeline import edits
from timeline.articles.worker import FileRead
from timeline.errors import ProjectError
from timeline.pipeline import date_text
from timeline.project import ChangeSet
from timeline.store import Store
from ui.imports import ArticleImport
from ui.open_project import OpenProject

pytestmark = pytest.mark.usefixtures("qapp")


def some(count: int) -> list[FileRead]:
    texts = [f"Mill number {number} closed on 3 May 1998." for number in range(count)]
    return [FileRead(Path(f"{text}.txt"), (date_text(text, None, "en"),)) for text in texts]


@pytest.fixture
def project(tmp_path: Path):
    made = OpenProject()
    assert made.create(tmp_path / "mills.dateline")
    yield made
    made.close()


def test_an_edit_waits_for_what_is_being_stored_and_both_are_kept(project: OpenProject) -> None:
    coming = ArticleImport(project)
    said: list[str] = []
    coming.added.connect(said.append)
    for result in some(3):
        coming._take(result)
    for _ in range(4):
        coming._take_next()
    assert not project.project.articles
    reading = date_text("The quay was built in 1931.", None, "en")
    assert project.do(lambda now: edits.add_reading(now, reading))
    stored = len(project.project.articles)
    assert stored == 3
    assert [step.label[:3] for step in project.history] == ["add"] * 3
    coming.stop()
    assert len(project.project.articles) == 4


def test_what_was_taken_back_before_it_was_told_is_not_told(project: OpenProject) -> None:
    coming = ArticleImport(project)
    said: list[str] = []
    coming.added.connect(said.append)
    coming._take(some(1)[0])
    coming._take_next()
    coming._take_next()
    assert project.undo()
    for _ in range(4):
        coming._take_next()
    assert not said
    assert not project.project.articles


def test_where_the_file_cannot_be_written_it_is_said_once_and_each_is_counted(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    coming = ArticleImport(project)
    failures: list[str] = []
    project.failed.connect(failures.append)

    def refuse(self: Store, *step: object) -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(Store, "_write_step", refuse)
    coming._take(some(1)[0])
    for _ in range(6):
        coming._take_next()
    assert failures == ["The disk is full."]
    assert coming._tally.refused == 1
    monkeypatch.undo()
    for result in some(2):
        coming._take(result)
    coming.stop()
    assert len(project.project.articles) == 2
    assert project.do(lambda now: ChangeSet("nothing", ()))
