from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.drops import Dropped, DropTarget, dropped


def files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


@pytest.mark.parametrize(
    ("mime", "words"),
    [
        (files("/a/one.txt"), "Drop to add 1 article"),
        (files("/a/one.txt", "/a/two.html", "/a/three.md"), "Drop to add 3 articles"),
        (files("/a/flood.dateline"), "Drop to open the project flood"),
        (text("The dam failed."), "Drop to add this text as an article"),
        (text("https://example.org/flood"), "Drop to fetch this page from example.org (you are asked first)"),
        (
            text("https://example.org/1 http://example.net/2\nhttps://example.org/3"),
            "Drop to fetch 3 pages from example.org, example.net (you are asked first)",
        ),
    ],
)
def test_what_hovers_is_said(mime, words):
    assert dropped(mime).words == words


def test_a_project_among_articles_is_left_aside():
    assert dropped(files("/a/one.txt", "/a/flood.dateline")) == Dropped(paths=(Path("/a/one.txt"),))


def test_a_web_address_is_no_file():
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/flood")])
    assert dropped(mime).addresses == ("https://example.org/flood",)
    assert dropped(mime).paths == ()


@pytest.mark.parametrize("mime", [None, QMimeData(), text("  \n")])
def test_nothing_is_offered_for_nothing(mime):
    assert not dropped(mime)


def test_the_whole_window_says_what_will_happen_and_takes_the_drop(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window)
    with qtbot.waitExposed(window):
        window.show()
    mime, copy = files("/a/one.txt", "/a/two.txt"), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    assert target.sheet.isVisible()
    assert target.sheet.words == "Drop to add 2 articles"
    assert target.sheet.size() == window.size()
    with qtbot.waitSignal(target.dropped) as taken:
        QApplication.sendEvent(window, QDropEvent(QPoint(5, 5), copy, mime, left, none))
    assert taken.args == [Dropped(paths=(Path("/a/one.txt"), Path("/a/two.txt")))]
    assert not target.sheet.isVisible()


def test_what_is_refused_is_said_while_it_hovers_and_a_project_is_taken_all_the_same(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window)
    target.refusal = "Nothing can be added here."
    with qtbot.waitExposed(window):
        window.show()
    taken, copy = [], Qt.DropAction.CopyAction
    target.dropped.connect(taken.append)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for mime, words in ((files("/a/one.txt"), target.refusal), (files("/a/b.dateline"), "Drop to open the project b")):
        QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
        assert target.sheet.words == words
        QApplication.sendEvent(window, QDropEvent(QPoint(5, 5), copy, mime, left, none))
    assert [found.project for found in taken] == [Path("/a/b.dateline")]


def test_words_with_an_address_among_them_are_a_text():
    assert dropped(text("Read https://example.org/flood today")) == Dropped(text="Read https://example.org/flood today")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "ftp://example.org/a", "mailto:ann@example.org", "http:///x"]
)
def test_other_addresses_than_pages_are_not_fetched(address):
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    assert dropped(mime).addresses == ()
    assert not dropped(mime)


def test_a_selection_keeps_its_markup_and_its_plain_words():
    mime = text("The dam failed.")
    mime.setHtml("<p>The <b>dam</b> failed.</p>")
    assert dropped(mime) == Dropped(text="The dam failed.", markup="<p>The <b>dam</b> failed.</p>")


def test_a_selection_of_markup_alone_is_taken():
    mime = QMimeData()
    mime.setHtml("<p>The dam failed.</p>")
    assert dropped(mime).markup == "<p>The dam failed.</p>"
    assert dropped(mime).words == "Drop to add this text as an article"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_whose_name_is_no_utf8_is_found(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 100%25.txt"))
    path.write_text("The dam failed.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromEncoded(path.as_uri().encode())])
    assert dropped(mime).paths == (path,)
    assert dropped(mime).paths[0].exists()
