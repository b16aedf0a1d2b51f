from __future__ import annotations

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
