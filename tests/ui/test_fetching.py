"""Nothing is fetched without the click; what is, is read like a file. Loopback only."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog

from tests.articles.test_fetch import site
from tests.ui.driving import add, notices
from ui import fetching
from ui.drops import dropped

__all__ = ["site"]


@pytest.fixture
def asked(monkeypatch) -> list[tuple[str, str]]:
    """What was asked; every question is answered with no."""
    questions: list[tuple[str, str]] = []

    def refuse(parent, question, detail, yes) -> bool:
        questions.append((question, detail))
        return False

    monkeypatch.setattr(fetching, "ask", refuse)
    return questions


def a_link(address: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    return mime


def test_a_dropped_address_is_asked_about_by_its_host_and_not_fetched_when_refused(window, asked, monkeypatch):
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("went online"))
    window.take(dropped(a_link("https://example.org/news/flood.html")))
    ((question, detail),) = asked
    assert question == "Fetch example.org/news/flood.html?"
    assert "only when you say so" in detail
    assert not window.imports.is_running


def test_a_pasted_address_is_asked_about_too(window, asked):
    QGuiApplication.clipboard().setText("https://example.org/a\nhttps://example.net/b")
    window.actions_by_name["paste"].trigger()
    assert asked[0][0] == "Fetch 2 pages from example.org, example.net?"
    assert not window.imports.is_running


def test_an_agreed_page_of_a_private_network_is_not_read_because_it_was_not_typed(window, qtbot, site, monkeypatch):
    monkeypatch.setattr(fetching, "ask", lambda *_: True)
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.take(dropped(a_link(f"{site}/story")))
    assert "lies in a private network" in notices(window)[-1]
    assert not window.open_project.project.articles


def test_a_typed_address_becomes_an_article(window, qtbot, site, monkeypatch):
    monkeypatch.setattr(QInputDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _: f" {site}/story ")
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.actions_by_name["add_address"].trigger()
    (article,) = window.open_project.project.articles.values()
    assert article.source == f"{site}/story"
    assert window.open_project.project.events


def test_what_could_not_be_fetched_is_said_in_one_line(window, qtbot, site, monkeypatch):
    monkeypatch.setattr(QInputDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _: f"{site}/missing")
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.actions_by_name["add_address"].trigger()
    assert "answered 404" in notices(window)[-1]


def test_fetching_can_be_given_up(window, qtbot, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        window.imports.add_addresses([f"http://127.0.0.1:{silent.getsockname()[1]}/"], is_typed=True)
        qtbot.waitUntil(lambda: bool(window.status.progress_words), timeout=30_000)
        with qtbot.waitSignal(window.imports.ended, timeout=2_000):
            window.imports.cancel()
    assert not window.open_project.project.articles


@pytest.mark.parametrize("typed", ["file:///etc/hostname", "ftp://example.org/a", "https://"])
def test_what_is_no_page_is_not_fetched(window, typed, monkeypatch):
    monkeypatch.setattr(QInputDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _: typed)
    window.actions_by_name["add_address"].trigger()
    assert "is no address of a web page" in notices(window)[-1]
    assert not window.imports.is_running


def test_an_address_without_its_kind_is_one_of_the_web(window, monkeypatch):
    monkeypatch.setattr(QInputDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _: "example.org/flood")
    assert fetching.typed_address(window) == "https://example.org/flood"


def test_only_pages_of_the_web_are_opened_in_the_browser_and_only_on_request(window, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.imports.add_text("The bridge opened in May 1931.", "javascript:alert(1)")
    add(window, "The dam failed on 3 January 2020.")
    window.actions_by_name["article_page"].trigger()
    assert opened == []
    assert "has no page on the web" in notices(window)[-1]


def test_the_page_of_an_article_is_opened_on_request(window, qtbot, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_text("The bridge opened in May 1931.", "https://example.org/bridge")
    assert opened == []
    window.actions_by_name["article_page"].trigger()
    assert opened == ["https://example.org/bridge"]
