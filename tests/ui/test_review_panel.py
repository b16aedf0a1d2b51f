from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from timeline.intervals import parse
from ui.review_panel import ReviewPanel
from ui.to_check import Concern, Kind
from ui.two_lines import two_lines

OTHER = parse("2021-01-03")
QUEUE = [
    Concern("article", Kind.NO_PUBLICATION_DATE, "Dam fails", "2 events wait for it"),
    Concern("first", Kind.AMBIGUOUS, "Inquiry opened", "“January 3”", (OTHER,)),
    Concern("second", Kind.LOW_CONFIDENCE, "Dam fails again", "“later” · 40 % sure"),
]


@pytest.fixture
def panel(qtbot) -> ReviewPanel:
    found = ReviewPanel()
    qtbot.addWidget(found)
    found.show_concerns(QUEUE)
    return found


def at(panel: ReviewPanel, row: int) -> ReviewPanel:
    panel.view.setCurrentIndex(panel.model.index(row))
    return panel


def test_n_walks_through_and_begins_again(panel, qtbot):
    at(panel, 0)
    for wanted in ("first", "second", "article"):
        qtbot.keyClick(panel.view, Qt.Key.Key_N)
        concern = panel.current()
        assert concern is not None
        assert concern.id == wanted


@pytest.mark.parametrize(
    ("key", "signal", "args"),
    [
        (Qt.Key.Key_A, "accepted", ["first"]),
        (Qt.Key.Key_R, "reading_chosen", ["first", OTHER]),
        (Qt.Key.Key_E, "edit_requested", ["first"]),
        (Qt.Key.Key_X, "dismissed", ["first"]),
    ],
)
def test_one_key_each_answers_a_concern(panel, qtbot, key, signal, args):
    at(panel, 1)
    with qtbot.waitSignal(getattr(panel, signal)) as said:
        qtbot.keyClick(panel.view, key)
    assert said.args == args


def test_a_missing_publication_date_cannot_be_dismissed_and_accepting_asks_for_it(panel, qtbot):
    at(panel, 0)
    with qtbot.assertNotEmitted(panel.dismissed):
        qtbot.keyClick(panel.view, Qt.Key.Key_X)
    with qtbot.waitSignal(panel.edit_requested):
        panel.accept.click()
    assert panel.accept.text() == "Give date"


def test_other_readings_are_buttons(panel, qtbot):
    at(panel, 1)
    button = panel.readings.findChildren(type(panel.accept))[-1]
    assert button.text() == "Take Sun 3 Jan 2021"
    with qtbot.waitSignal(panel.reading_chosen) as chosen:
        button.click()
    assert chosen.args == ["first", OTHER]


def test_the_next_line_takes_the_place_of_one_that_was_answered(panel):
    at(panel, 1)
    panel.show_concerns([QUEUE[0], QUEUE[2]])
    concern = panel.current()
    assert concern is not None
    assert concern.id == "second"


def test_an_empty_queue_says_so(panel):
    panel.show_concerns([])
    assert not panel.empty.isHidden()
    assert panel.accept.isHidden()


def test_n_shows_the_line_that_took_the_place_of_an_answered_one_before_it_goes_on(panel, qtbot):
    at(panel, 0)
    panel.show_concerns(QUEUE[1:])
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.next()
    assert chosen.args == ["first"]


def test_a_long_sentence_takes_two_lines_and_keeps_its_words(panel):
    metrics = panel.view.fontMetrics()
    words = "The words say Monday, but Tue 12 May 2020 is no Monday"
    width = 30 * metrics.averageCharWidth()
    lines = two_lines(words, metrics, width)
    assert (len(lines), " ".join(lines)) == (2, words)
    assert metrics.horizontalAdvance(lines[0]) <= width
    assert two_lines("2 events wait for it", metrics, width) == ["2 events wait for it"]


def test_a_long_queue_is_laid_out_as_far_as_somebody_goes(panel, qtbot):
    long = [replace(QUEUE[1], id=f"e{number}") for number in range(1000)]
    panel.show_concerns(long)
    assert panel.model.rowCount() == 200
    at(panel, 199)
    qtbot.keyClick(panel.view, Qt.Key.Key_N)
    assert panel.current() == long[200]
    panel.show_concerns(long[::-1])
    assert panel.current() == long[200]
    while panel.model.canFetchMore():
        panel.model.fetchMore()
    assert panel.model.rowCount() == 1000
    at(panel, 999)
    qtbot.keyClick(panel.view, Qt.Key.Key_N)
    assert panel.current() == long[-1]
