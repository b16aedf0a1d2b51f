"""Articles coming in: nothing that was read is lost when the window closes."""

from pathlib import Path

import pytest

from timeline.articles.worker import FileRead
from timeline.pipeline import date_text
from timeline.store import open_project
from ui.imports import ArticleImport
from ui.open_project import OpenProject

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_was_read_is_in_the_project_when_the_window_closes_before_it_was_shown(tmp_path: Path) -> None:
    project = OpenProject()
    assert project.create(tmp_path / "many.dateline")
    imports = ArticleImport(project)
    for number in range(12):
        reading = date_text(f"Mill number {number} closed on 3 May 1998.", None, "en")
        imports._take(FileRead(tmp_path / f"{number}.txt", (reading,), ()))
    imports.stop()
    project.close()
    store = open_project(tmp_path / "many.dateline")
    assert len(store.project.articles) == 12
    store.close()
