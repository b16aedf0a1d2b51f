"""The program as a person has it: a real window, a real drag from another program, and a sudden end."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.window.display import Box, Display, kill
from timeline.project import Project
from timeline.store import create_project, open_project

pytestmark = [pytest.mark.window, pytest.mark.xdist_group("display")]
DAM = "Dam above Harrow Bridge fails\n\nThe dam above Harrow Bridge failed on 3 January 2020.\n"
PLACE = Box(10, 10, 1150, 820)


def an_article(folder: Path, name: str = "dam.txt", text: str = DAM) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def rows(project: Path, query: str) -> list[str]:
    """What other programs see of the project while the window has it open."""
    if not project.exists():
        return []
    with closing(sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True, timeout=30)) as connection:
        try:
            return [str(row[0]) for row in connection.execute(query)]
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            return []  # the tables are being made


def articles_in(project: Path) -> list[str]:
    return rows(project, "SELECT source FROM articles")


def project_in(file: Path) -> Project:
    store = open_project(file, read_only=True)
    store.close()
    return store.project


def drag_into(display: Display, window: str, *files: Path) -> str:
    """Drag files from another program onto the window; what became of it, in that program's eyes."""
    source = display.start_talking("drag_source.py", *files)
    assert display.heard(source) == "ready"
    begin = display.box_of(display.window_of("drag source")).middle
    display.drag(begin, display.box_of(window).middle)
    return display.heard(source)


def open_window(display: Display, project: Path, *articles: Path) -> tuple[subprocess.Popen[str], str]:
    process = display.start_dateline(project, *articles)
    window = display.window_of(f"{project.stem} – Dateline")
    display.place(window, PLACE)
    return process, window


def test_an_article_dragged_from_another_program_arrives(display, tmp_path):
    project = tmp_path / "reservoir.dateline"
    _, window = open_window(display, project)
    assert drag_into(display, window, an_article(tmp_path)) == "copy"
    display.until(lambda: len(articles_in(project)) == 1, "the article")
    found = project_in(project)
    assert [article.text for article in found.articles.values()] == [DAM]
    assert [event.edtf for event in found.events.values()] == ["2020-01-03"]


def test_a_bad_file_among_dragged_ones_does_not_keep_the_good_ones_out(display, tmp_path):
    project = tmp_path / "reservoir.dateline"
    files = [tmp_path / "gone.txt", an_article(tmp_path), an_article(tmp_path, "empty.txt", ""), tmp_path / "no\nname"]
    files.append(an_article(tmp_path, "bridge.txt", "The bridge opened in May 1931.\n"))
    _, window = open_window(display, project)
    assert drag_into(display, window, *files) == "copy"
    display.until(lambda: len(articles_in(project)) == 2, "the two good articles")


def test_articles_on_the_command_line_are_added_to_the_project_there(display, tmp_path):
    project = tmp_path / "reservoir.dateline"
    open_window(display, project, tmp_path / "gone.txt", an_article(tmp_path))
    display.until(lambda: len(articles_in(project)) == 1, "the article")


def test_an_edit_that_was_confirmed_on_screen_survives_a_kill(display, tmp_path):
    project = tmp_path / "reservoir.dateline"
    process, window = open_window(display, project, an_article(tmp_path))
    display.until(lambda: len(articles_in(project)) == 1, "the article")
    select_all, rename = "ctrl+shift+l", "F2"
    display.focus(window)
    display.keys(select_all, rename, "ctrl+a")
    display.type("Sluice gate opened by hand")
    # Bottom right the window says what Undo would take back: that is how an edit is confirmed.
    watcher = display.start_talking("watcher.py", PLACE.x + PLACE.width - 250, PLACE.y + PLACE.height - 40, 240, 50)
    assert display.heard(watcher) == "watching"
    display.keys("Return")
    assert display.heard(watcher) == "changed"
    kill(process)

    assert [event.title for event in project_in(project).events.values()] == ["Sluice gate opened by hand"]
    _, window = open_window(display, project)
    display.focus(window)
    display.keys("ctrl+z")
    display.until(lambda: rows(project, "SELECT number FROM history WHERE is_undone") != [], "the undo after the crash")
    assert [event.title for event in project_in(project).events.values()] != ["Sluice gate opened by hand"]


@pytest.mark.parametrize("way", ["quit", "kill"])
def test_an_import_that_is_broken_off_keeps_every_article_that_was_read(display, tmp_path, way):
    project, folder = tmp_path / "reservoir.dateline", tmp_path / "articles"
    folder.mkdir()
    for number in range(300):
        an_article(folder, f"{number}.txt", f"Report {number}\n\n" + "The dam failed on 3 January 2020. " * 300)
    process, window = open_window(display, project, folder)
    display.until(lambda: len(articles_in(project)) >= 3, "the first articles")
    if way == "quit":
        display.focus(window)
        display.keys("ctrl+q")
        display.until(lambda: process.poll() is not None, "the end")
        assert process.poll() == 0
    else:
        kill(process)
    found = project_in(project)
    assert 3 <= len(found.articles) < 300
    assert {len(found.of_article[article]) for article in found.articles} == {600}
    assert rows(project, "PRAGMA integrity_check") == ["ok"]


def is_left(display):
    """Whether the default project has come up; what is asked before it is cancelled."""
    display.keys("Escape")
    return bool(display.windows_of("Untitled – Dateline"))


def test_a_project_that_cannot_be_opened_is_left_alone_and_another_one_shown(display, tmp_path):
    for name, version in (("newer", 9999), ("garbage", None)):
        refused = tmp_path / f"{name}.dateline"
        if version is None:
            refused.write_bytes(bytes(range(256)) * 40)
        else:
            create_project(refused).close()
            with closing(sqlite3.connect(refused)) as connection:
                connection.execute(f"PRAGMA user_version = {version}")
        before = refused.read_bytes()
        process = display.start_dateline(refused)
        if version is None:
            # What may be a damaged project could be recovered: the question whether to waits for an answer.
            display.window_of("^Dateline$")
            display.until(lambda: is_left(display), "an answer to the question")
        display.window_of("Untitled – Dateline")
        kill(process)
        # The server may show the window of a killed program a little longer, and it would pass for the next one's.
        display.until(lambda: not display.windows_of("Untitled – Dateline"), "the window's end")
        assert refused.read_bytes() == before
