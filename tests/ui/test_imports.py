"""Articles coming in: nothing that was read is lost when the window closes."""

import json
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from tests.ui.driving import notices
from timeline.articles.worker import FileRead
from timeline.pipeline import date_text
from timeline.store import open_project
from ui.drops import dropped
from ui.import_reader import ImportReader
from ui.imports import ArticleImport
from ui.main_window import MainWindow
from ui.open_project import OpenProject

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_was_read_is_in_the_project_when_the_window_closes_before_it_was_shown(tmp_path: Path) -> None:
    project = OpenProject()
    assert project.create(tmp_path / "many.dateline")
    coming = ArticleImport(project)
    for number in range(12):
        reading = date_text(f"Mill number {number} closed on 3 May 1998.", None, "en")
        coming._take(FileRead(tmp_path / f"{number}.txt", (reading,), ()))
    coming.stop()
    project.close()
    store = open_project(tmp_path / "many.dateline")
    assert len(store.project.articles) == 12
    store.close()


def a_folder(tmp_path: Path, count: int) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(count):
        text = f"Mill number {number} closed on 3 May 1998, and its {number} workers left the town of Ostmere."
        (folder / f"{number:03d}.txt").write_text(text, encoding="utf-8")
    return folder


def test_many_files_are_told_in_one_line_and_each_that_was_not_read_by_itself(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = a_folder(tmp_path, 12)
    (folder / "dated.txt").write_text("Published 12 October 2020\n\nThe quay of Ostmere was closed on Sunday.")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "copy.txt").write_bytes((folder / "003.txt").read_bytes())
    progress: list[tuple[str, int, int]] = []
    window.imports.progress.connect(lambda *told: progress.append(told))
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        window.imports.add_files([folder])
    assert window.imports.last.words == "13 read, 12 without a date, 1 there already, 1 not readable"
    lines = notices(window)
    assert lines[-1] == window.imports.last.words
    assert sum('"empty.txt" is empty' in line for line in lines) == 1
    assert len(lines) == 3
    assert {total for _, _, total in progress} == {15}
    assert {name for name, _, _ in progress} >= {"000.txt", "empty.txt"}
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 13)


def test_files_of_other_kinds_are_told_of_and_the_count_is_of_files(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = a_folder(tmp_path, 1)
    for name in ("old.wpd", "older.WPD", "data.xyz", ".hidden.xyz"):
        (folder / name).write_bytes(b"x")
    lines = "".join(f'{{"text": "Quay {number} of Ostmere was closed on 3 May 1998."}}\n' for number in range(5))
    (folder / "many.jsonl").write_text(lines, encoding="utf-8")
    progress: list[tuple[int, int]] = []
    window.imports.progress.connect(lambda _, done, total: progress.append((done, total)))
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        window.imports.add_files([folder])
    assert notices(window)[-1].endswith("3 files of kinds that Dateline does not read (.wpd, .xyz)")
    assert len(window.open_project.project.articles) == 6
    assert {total for _, total in progress} == {2}
    assert max(done for done, _ in progress) < 2


def test_files_that_are_called_the_same_are_told_apart_by_their_folders(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("a/x", "b/x", "c"):
        (tmp_path / "pages" / name).mkdir(parents=True)
        (tmp_path / "pages" / name / "index.html").write_bytes(b"")
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        window.imports.add_files([tmp_path / "pages"])
    lines = notices(window)
    assert sorted(line.split('"')[1] for line in lines if "is empty" in line) == [
        "a/x/index.html",
        "b/x/index.html",
        "pages/c/index.html",
    ]


def test_an_import_is_given_up_at_once_and_what_came_in_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.imports.added, timeout=60_000):
        window.imports.add_files([a_folder(tmp_path, 300)])
    with qtbot.waitSignal(window.imports.ended, timeout=2_000):
        window.status.cancelled.emit()
    count = len(window.open_project.project.articles)
    assert 0 < count < 300
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == count)


def test_reading_waits_for_the_window(tmp_path: Path) -> None:
    reader = ImportReader([tmp_path / "gone.txt"] * 40, None, threading.Semaphore(3))
    taken: list[object] = []
    reader.read_one.connect(taken.append, Qt.ConnectionType.DirectConnection)
    reader.start()
    assert not reader.wait(1_500)
    assert len(taken) <= 3
    reader.is_cancelled = True
    assert reader.wait(5_000)


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_pipes_devices_and_names_that_are_no_utf8_are_told_or_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    odd.write_text("The quay of Ostmere was closed on 3 May 1998.", encoding="utf-8")
    shown: list[str] = []
    window.imports.progress.connect(lambda name, done, total: shown.append(name))
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_files([pipe, Path(os.devnull), odd])
    assert sum("is no ordinary file" in line for line in notices(window)) == 2
    assert "caf\N{REPLACEMENT CHARACTER}.txt" in shown
    (article,) = window.open_project.project.articles.values()
    assert article.source.endswith("caf\N{REPLACEMENT CHARACTER}.txt")


def test_words_dragged_as_markup_become_an_article(window: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setHtml("<h1>Quay closed</h1><p>12 October 2020</p><p>The quay of Ostmere was closed on Sunday.</p>")
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.take(dropped(mime))
    (article,) = window.open_project.project.articles.values()
    assert (article.title, str(article.published)) == ("Quay closed", "2020-10-12")


def test_every_article_of_an_import_can_be_read_once_it_has_ended(window, qtbot, tmp_path):
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text(
            f"Quay {number} closed\n\n12 October 2020\n\nQuay {number} was closed on Sunday.", encoding="utf-8"
        )
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        window.imports.add_files(sorted(tmp_path.glob("[0-9]*.txt")))
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 12)
    for event in window.open_project.project.visible_events():
        window.select_event(event.id)
        assert window.article.article == event.article
    for row in range(12):
        window.articles.view.setCurrentIndex(window.articles.model.index(row))
        assert window.article.article == window.articles.model.article(row).id


def test_a_file_that_does_not_tell_its_encoding_is_read_and_said_to_be_guessed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Мост через реку был закрыт 3 мая 1998 года, сообщила администрация города.".encode("iso8859-5"))
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        window.imports.add_files([path])
    assert "закрыт" in next(iter(window.open_project.project.articles.values())).text
    (told,) = [line for line in notices(window) if "letters are written" in line]
    assert "Cyrillic (ISO 8859-5)" in told
    assert "Read again as encoding" in told
    assert "1 in an encoding that was guessed" in window.imports.last.words
    (article,) = window.open_project.project.articles.values()
    window.article.show_article(article.id)
    assert "letters read as Cyrillic (ISO 8859-5), a guess" in window.article.credits.text()


def test_a_better_file_of_a_text_without_a_date_gives_it_the_date_and_one_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    told = "The quay of Ostmere was closed on Sunday after a diver found a crack."
    first, better = tmp_path / "quay.txt", tmp_path / "clip.json"
    first.write_text(told, encoding="utf-8")
    better.write_text(json.dumps({"text": told, "date": "2020-10-12"}), encoding="utf-8")
    for path in (first, better):
        with qtbot.waitSignal(window.imports.ended, timeout=60_000):
            window.imports.add_files([path])
    assert window.imports.last.words == "0 read, 1 there already that told a publication date"
    (line,) = [line for line in notices(window) if "has the text of" in line]
    assert line.endswith("and its publication date, Mon 12 Oct 2020, which was taken.")
    project = window.open_project
    (event,) = project.project.events.values()
    assert (len(project.project.articles), event.edtf) == (1, "2020-10-11")
    project.undo()
    (event,) = project.project.events.values()
    assert event.edtf is None
