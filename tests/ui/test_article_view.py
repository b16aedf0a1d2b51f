from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from tests.builders import a_project, on, the_event, the_expression
from tests.ui.driving import add
from timeline import edits
from ui.article_view import ArticleView
from ui.chrome import chrome_of
from ui.expression_marks import State, state_of, tip_of
from ui.palette import palette_for

MIXED = "😀 A dam failed on January 3.\r\nParliament 𐍈 approved an inquiry two days later."


@pytest.fixture
def view(qtbot) -> ArticleView:
    found = ArticleView(chrome_of(palette_for("light")))
    qtbot.addWidget(found)
    return found


def show(view: ArticleView, project) -> None:
    view.show_project(project)
    view.show_article(next(iter(project.articles)))


def test_marks_lie_on_their_words_whatever_comes_before_them(view):
    project = a_project(MIXED)
    show(view, project)
    document = view.text.document()
    for expression in project.expressions.values():
        place = document.toPlainText().encode("utf-16-le")
        start = place.index(expression.text.encode("utf-16-le")) // 2
        mark = view.marks.mark_at(start + 1)
        assert mark is not None
        assert mark.expression == expression.id


def test_a_selection_is_told_in_code_points_of_the_article(view):
    project = a_project(MIXED)
    show(view, project)
    cursor = view.text.document().find("approved an inquiry")
    view.text.setTextCursor(cursor)
    span = view.selected_span()
    article = next(iter(project.articles.values()))
    assert span is not None
    assert article.text[slice(*span)] == "approved an inquiry"


def test_blanks_around_a_selection_are_left_out(view):
    project = a_project("A dam failed on January 3. Nobody was hurt.")
    show(view, project)
    cursor = view.text.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    view.text.setTextCursor(cursor)
    assert view.selected_span() == (2, 5)


def test_states_are_resolved_waiting_and_pinned():
    waiting, dated = a_project(published=None), a_project()
    event = the_event(dated, "January 3")
    pinned = dated.apply(edits.pin(dated, [event.id], on("2020-01-09")))
    states = [
        state_of(the_expression(project, "January 3"), the_event(project, "January 3"))
        for project in (waiting, dated, pinned)
    ]
    assert states == [State.WAITING, State.RESOLVED, State.PINNED]


def test_the_tip_says_what_is_needed_or_why():
    waiting, dated = a_project(published=None), a_project()
    assert tip_of(waiting, the_expression(waiting, "Sunday"), the_event(waiting, "Sunday")) == "needs publication date"
    tip = tip_of(dated, the_expression(dated, "two days"), the_event(dated, "two days"))
    assert tip.startswith("Sun 5 Jan 2020\n")


def test_markup_in_an_article_stays_text(view):
    text = 'On January 3 <b>the dam</b> <img src="file:///flood.png"> failed.'
    show(view, a_project(text))
    assert view.text.toPlainText() == text


def test_a_title_that_the_text_begins_with_is_not_shown_twice(view):
    project = a_project("Dam fails\n\nA dam failed on January 3.")
    article = next(iter(project.articles))
    for title, is_hidden in (("Dam  fails", True), ("Flood in the valley", False)):
        show(view, project.apply(edits.retitle_article(project, article, title)))
        assert view.title.isHidden() is is_hidden


def test_paragraphs_stand_apart_where_no_empty_line_parts_them(view):
    view.text.setPlainText("one\ntwo\n\nthree")
    layout, document = view.text.document().documentLayout(), view.text.document()
    heights = [layout.blockBoundingRect(document.findBlockByNumber(n)).height() for n in range(2)]
    assert heights[0] > heights[1]


ARABIC = "انهار السد في 3 يناير 2020. وافق البرلمان على التحقيق بعد يومين."


def test_text_that_runs_from_right_to_left_is_laid_out_and_selected_so(view):
    project = a_project(ARABIC)
    show(view, project)
    block = view.text.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    words = "وافق البرلمان"
    view.text.setTextCursor(view.text.document().find(words))
    span = view.selected_span()
    assert span is not None
    assert ARABIC[slice(*span)] == words
    view.resize(400, 300)
    view.show()
    view.text.moveCursor(QTextCursor.MoveOperation.Start)
    first = view.text.cursorRect().x()
    view.text.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    assert view.text.cursorRect().x() < first


def test_nothing_that_an_article_points_at_is_loaded(view, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda self, kind, url: asked.append(url.toString()))
    project = a_project("<img src='file:///etc/hostname'><script src='http://127.0.0.1:1/x'></script> A dam failed.")
    show(view, project)
    view.show()
    assert "<img src=" in view.text.toPlainText()
    assert not isinstance(view.text, QTextBrowser)
    assert not view.text.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse
    assert asked == []


def test_a_title_that_begins_the_text_looks_like_one(window):
    article = add(window, "Quay closed\n\nThe quay was closed on 5 May 1701.")
    window.article.show_article(article)
    document = window.article.text.document()
    formats = [document.findBlockByNumber(at).begin().fragment().charFormat().fontWeight() for at in (0, 2)]
    assert formats[0] > formats[1]


def test_a_long_provenance_ends_in_an_ellipsis_in_a_narrow_pane(window):
    article = add(window, "Quay closed\n\nThe quay was closed on Sunday.", "2020-10-12")
    window.article.show_article(article)
    button = window.article.published
    button.setFixedWidth(110)
    assert button.shown_words().startswith("Publ")
    assert button.shown_words().endswith("…")
    button.setFixedWidth(600)
    assert button.shown_words() == button.text()
