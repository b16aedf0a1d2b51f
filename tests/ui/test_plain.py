"""What an article or a person says is shown as it is said, and never taken for markup."""

from __future__ import annotations

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QTextEdit, QWidget

from tests.ui.driving import add
from timeline import edits
from timeline.pipeline import date_text
from ui.messages import Tone, choose, fault_box
from ui.plain import menu_words, one_line, plain_tip, shortened

ODD = '<b>x</b> $x^2$ &amp; <img src="a.png"> "q"'


@pytest.fixture
def odd(window):
    """A window in which everything that can have a name has an odd one."""
    reading = date_text(f"The dam failed on 3 January 2020. {ODD} broke two days later.", "2020-10-12", "en", title=ODD)
    window.open_project.do(lambda project: edits.add_reading(project, reading))
    event = next(iter(window.open_project.project.visible_events())).id
    window.editing.retitle(event, ODD)
    window.open_project.do(lambda project: edits.categorise(project, [event], ODD))
    window.editing.retitle_article(reading.article.id, ODD)
    window.selection.set([event])
    window.timeline.notices.say(f"{ODD} is odd.", Tone.BAD)
    return window


def shown(tip: str) -> str:
    """What a tooltip would show."""
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if QtGui.Qt.mightBeRichText(tip) else tip


def test_every_label_of_the_window_is_plain(odd):
    labels = [label for label in odd.findChildren(QLabel) if label.text()]
    assert any(ODD in label.text() for label in labels)
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_tips_say_the_same_as_the_lists(odd):
    seen = 0
    for view in odd.findChildren(QAbstractItemView):
        model: QAbstractItemModel | None = view.model()
        for row in range(model.rowCount() if model else 0):
            for column in range(8 if isinstance(model, QAbstractTableModel) else 1):
                tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                if tip and "x^2" in tip:
                    seen += 1
                    assert ODD in shown(tip)
    assert seen >= 3


def test_tips_of_widgets_and_actions_say_what_they_say(odd):
    for owner in (*odd.findChildren(QWidget), *odd.findChildren(QAction)):
        tip = owner.toolTip()
        if "x^2" in tip:
            assert "<b>x</b>" in shown(tip)


def test_an_ampersand_in_a_menu_is_one(odd):
    while "x^2" not in (odd.open_project.undo_label or ""):
        assert odd.open_project.undo()
    texts = [action.text() for action in odd.findChildren(QAction) if "x^2" in action.text()]
    assert texts
    assert all("&&amp;" in text for text in texts)


def test_the_article_is_shown_letter_by_letter(odd):
    assert ODD in odd.article.text.toPlainText()


def test_a_question_and_its_detail_are_plain(qtbot, monkeypatch):
    boxes: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box))
    choose(None, ODD, ODD, "Yes")
    qtbot.addWidget(boxes[0])
    labels = [label for label in boxes[0].findChildren(QLabel) if label.text() == ODD]
    assert len(labels) == 2
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_report_shows_its_places_as_they_are_called(qtbot):
    report = "ValueError\n  a.py:3 <lambda>\n  a.py:4 <b>bold</b>"
    box = fault_box(report)
    qtbot.addWidget(box)
    (details,) = box.findChildren(QTextEdit)
    assert details.toPlainText() == report


def test_a_text_of_a_megabyte_makes_no_megabyte_of_a_tip_or_a_menu(odd):
    assert len(plain_tip("<b>&" * 250_000)) < 20_000
    assert len(menu_words("a " * 500_000)) <= 80
    odd.editing.retitle_article(add(odd, "It sank on 5 May 2020.", "2020-10-12"), "<b>&" * 250_000)
    assert max(len(action.text()) for action in odd.findChildren(QAction)) < 300


@pytest.mark.parametrize("title", ["הסכר קרס", "انهيار السد", "The dam of הסכר"])
def test_words_from_the_right_do_not_take_what_stands_beside_them_to_their_other_side(title):
    assert f"{shortened(title, 60)}: 3 events" == f"\u2068{title}\u2069: 3 events"
    assert one_line(title, 60) == title


def test_other_words_stay_as_they_are():
    assert shortened("Der  Damm\nbrach – 大坝", 60) == "Der Damm brach – 大坝"
    assert shortened("ה" * 80, 10) == f"\u2068{'ה' * 9}…\u2069"
