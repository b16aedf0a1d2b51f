"""Doubts settled in the window: reports merged and kept apart, anchors picked in the text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.builders import DAM
from tests.ui.driving import add, event_dated_by, notices, shown
from timeline.intervals import parse
from ui.main_window import MainWindow
from ui.table_order import Column
from ui.to_check import Kind

OTHER = "On January 3 the dam above Harrow Bridge failed after heavy rain."


@pytest.fixture
def twice(dam: MainWindow, qtbot) -> MainWindow:
    """Two articles that report the same failure, and the pair proposed."""
    add(dam, OTHER, "2020-10-13")
    with qtbot.waitSignal(dam.proposals.found, timeout=20_000):
        dam.proposals.look()
    return dam


def proposed(window: MainWindow) -> list[str]:
    concerns = window.to_check.in_order(window.open_project.project)
    return [concern.id for concern in concerns if concern.kind is Kind.REPORTED_TWICE]


def test_two_reports_of_one_event_are_proposed_and_nothing_is_merged_unasked(twice):
    assert len(proposed(twice)) == 1
    assert not any(event.merged_into for event in twice.open_project.project.events.values())


def test_accepting_merges_them_and_undo_takes_them_apart(twice):
    rows = twice.table.model.rowCount()
    twice.reviewing.accept(proposed(twice)[0])
    assert twice.table.model.rowCount() == rows - 1
    assert proposed(twice) == []
    twice.actions_by_name["undo"].trigger()
    assert twice.table.model.rowCount() == rows
    assert len(proposed(twice)) == 1


def test_a_merged_event_can_be_split_by_hand(twice):
    rows = twice.table.model.rowCount()
    twice.reviewing.accept(proposed(twice)[0])
    merged = next(event.merged_into for event in twice.open_project.project.events.values() if event.merged_into)
    twice.select_event(merged)
    assert twice.actions_by_name["split"].isEnabled()
    twice.actions_by_name["split"].trigger()
    assert twice.table.model.rowCount() == rows


def test_the_sentences_of_both_reports_are_seen_before_the_answer(twice):
    twice.reviewing.show(proposed(twice)[0])
    told = [step.words for step in twice.event_panel.told.steps]
    assert len(told) == 2
    assert any("above Harrow Bridge failed after heavy rain" in words for words in told)
    assert twice.event_panel.told.isVisibleTo(twice.event_panel)
    twice.event_panel.told.step_chosen.emit(twice.event_panel.told.steps[1].target)
    other = twice.open_project.project.events[twice.event_panel.told.steps[1].target]
    assert twice.article.article == other.article
    twice.selection.set(twice.selection.ids[:1])
    assert twice.event_panel.told.steps == []


def test_an_article_that_is_asked_about_leaves_no_event_on_show(doubtful):
    waiting = add(doubtful, "The quay of Ostmere was closed on Sunday.")
    event = next(doubtful.open_project.project.visible_events()).id
    doubtful.reviewing.show(event)
    doubtful.reviewing.show(waiting)
    assert doubtful.selection.ids == []
    assert doubtful.event_panel.ids == []
    assert doubtful.article.article == waiting


def test_a_pair_kept_apart_is_not_proposed_again(twice, qtbot):
    twice.reviewing.dismiss(proposed(twice)[0])
    assert proposed(twice) == []
    with qtbot.waitSignal(twice.proposals.found, timeout=20_000):
        twice.proposals.look()
    assert proposed(twice) == []


def test_a_date_picked_in_the_text_is_what_the_event_reads_from(dam, qtbot):
    dam.select_event(event_dated_by(dam, "two days later"))
    dam.actions_by_name["pick_anchor"].trigger()
    assert dam.picking.is_on
    click_on(dam, qtbot, "Sunday evening")
    assert not dam.picking.is_on
    assert (shown(dam, "two days later") or "").startswith("2020-10-13")


def test_escape_gives_picking_up(dam, qtbot):
    event = event_dated_by(dam, "two days later")
    dam.select_event(event)
    dam.actions_by_name["pick_anchor"].trigger()
    qtbot.keyClick(dam.article.text, Qt.Key.Key_Escape)
    click_on(dam, qtbot, "Sunday evening")
    assert dam.selection.ids == [event_dated_by(dam, "Sunday evening")]
    assert shown(dam, "two days later") == "2020-01-05"


def test_a_pin_before_what_the_words_say_it_follows_is_a_concern(dam):
    event = event_dated_by(dam, "two days later")
    dam.editing.pin([event], parse("2019-12-24"))
    concern = dam.to_check.concern(event)
    assert concern is not None
    assert concern.kind is Kind.CONFLICT


def test_f6_goes_round_the_panes(dam, qtbot):
    dam.canvas.setFocus()
    seen = []
    for _ in range(4):
        dam.actions_by_name["next_pane"].trigger()
        seen.append(dam.focusWidget())
    assert dam.article.text in seen
    assert len(set(seen)) == 4


def click_on(window: MainWindow, qtbot, words: str) -> None:
    cursor = window.article.text.textCursor()
    cursor.setPosition(DAM.index(words) + 3)
    at = window.article.text.cursorRect(cursor).center()
    qtbot.mouseClick(window.article.text.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_merged_event_names_each_report_with_its_date_and_sentence(twice):
    twice.reviewing.accept(proposed(twice)[0])
    merged = next(event.merged_into for event in twice.open_project.project.events.values() if event.merged_into)
    twice.select_event(merged)
    words = [step.words for step in twice.event_panel.reports.steps]
    assert len(words) == 2
    assert any("after heavy rain" in line and "Fri 3 Jan 2020" in line for line in words)


def test_the_first_press_of_next_shows_the_first_line(window, qtbot):
    add(window, "The bill came on 03/04/2020. The mayor was arrested on Monday, 12 May 2020.", "2020-10-12")
    lines = window.to_check.in_order(window.open_project.project)
    assert len(lines) == 2
    window.actions_by_name["next_to_check"].trigger()
    assert window.selection.ids == [lines[0].id]
    qtbot.keyClick(window.review.view, Qt.Key.Key_N)
    assert window.selection.ids == [lines[1].id]


@pytest.fixture
def doubtful(window: MainWindow, qtbot) -> MainWindow:
    """Three events to check, the first of them shown, and the keyboard in the queue."""
    text = (
        "The bill came on 03/04/2020. The vote was held on 05/06/2020. The mayor was arrested on Monday, 12 May 2020."
    )
    add(window, text, "2020-10-12")
    with qtbot.waitActive(window):
        window.activateWindow()
    window.actions_by_name["next_to_check"].trigger()
    assert len(queue(window)) == 3
    assert window.selection.ids == queue(window)[:1]
    return window


def queue(window: MainWindow) -> list[str]:
    return [concern.id for concern in window.to_check.in_order(window.open_project.project)]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_X])
def test_after_an_answer_every_pane_shows_what_the_next_key_acts_on(doubtful, qtbot, key):
    first, second, _ = queue(doubtful)
    qtbot.keyClick(doubtful.review.view, key)
    assert first not in queue(doubtful)
    assert doubtful.review.current().id == second
    assert doubtful.selection.ids == [second]
    assert doubtful.event_panel.ids == [second]
    assert doubtful.canvas.selected_ids() == [second]


def test_a_line_that_was_never_shown_is_shown_before_a_key_acts_on_it(doubtful, qtbot):
    first, second, third = queue(doubtful)
    doubtful.editing.confirm([first])
    assert doubtful.review.current().id == second
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_A)
    assert queue(doubtful) == [second, third]
    assert doubtful.selection.ids == [second]
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_A)
    assert queue(doubtful) == [third]


def test_the_pane_stays_as_narrow_as_it_is_beside_a_long_reading(doubtful, qtbot):
    panel = doubtful.review
    concern = replace(panel.current(), alternatives=(parse("2024-03-21/2024-03-31"),) * 3, id="long")
    panel.show_concerns([concern])
    panel.view.setCurrentIndex(panel.model.index(0))
    button = panel.readings.findChildren(type(panel.accept))[-1]
    qtbot.waitUntil(button.isVisible)
    assert panel.readings.layout().totalMinimumSize().width() < button.sizeHint().width() / 2


def test_dismissing_says_what_it_does_and_can_be_taken_back(doubtful, qtbot):
    first = queue(doubtful)[0]
    title = doubtful.open_project.project.events[first].title
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_X)
    assert notices(doubtful)[-1] == f"Dismissed “{title}”: no longer on the timeline; it stays in the table."
    row = doubtful.table.model.row_of(first)
    assert doubtful.table.model.index(row, Column.CERTAINTY).data() == "dismissed"
    qtbot.mouseClick(undo_button(doubtful), Qt.MouseButton.LeftButton)
    assert queue(doubtful)[0] == first
    assert not any(line.startswith("Dismissed") for line in notices(doubtful))


def test_a_dismissal_is_taken_back_alone_after_other_steps(doubtful, qtbot):
    first, second, _ = queue(doubtful)
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_X)
    button = undo_button(doubtful)
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_A)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert first in queue(doubtful)
    assert second not in queue(doubtful)


def undo_button(window: MainWindow) -> QPushButton:
    return next(button for button in window.timeline.notices.findChildren(QPushButton) if button.text() == "Undo")


def test_the_keyboard_comes_back_to_the_queue_after_a_date_was_given_up(doubtful, qtbot):
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_E)
    assert doubtful.event_panel.when.line.hasFocus()
    qtbot.keyClick(doubtful.event_panel.when.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(doubtful.review.view.hasFocus)
    assert doubtful.selection.ids == queue(doubtful)[:1]


def test_the_keyboard_comes_back_to_the_queue_after_a_date_was_entered_and_the_next_line_is_shown(doubtful, qtbot):
    _, second, _ = queue(doubtful)
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_E)
    line = doubtful.event_panel.when.line
    qtbot.keyClicks(line, "no date at all")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.hasFocus()
    line.selectAll()
    qtbot.keyClicks(line, "2020-04-09")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(doubtful.review.view.hasFocus)
    assert doubtful.selection.ids == [second]


def test_the_keyboard_stays_where_the_person_went_from_the_date(doubtful, qtbot):
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_E)
    doubtful.canvas.setFocus()
    line = doubtful.event_panel.when.line
    line.setFocus()
    with qtbot.assertNotEmitted(doubtful.review.chosen):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
        QApplication.processEvents()
    assert line.hasFocus()


def test_n_goes_to_the_next_line_from_the_timeline_and_the_text_too(doubtful, qtbot):
    _, second, third = queue(doubtful)
    doubtful.canvas.setFocus()
    qtbot.keyClick(doubtful.canvas, Qt.Key.Key_N)
    assert doubtful.selection.ids == [second]
    assert doubtful.review.view.hasFocus()
    doubtful.article.text.setFocus()
    qtbot.keyClick(doubtful.article.text, Qt.Key.Key_N)
    assert doubtful.selection.ids == [third]


def test_the_keyboard_comes_back_to_the_queue_after_a_publication_date_was_asked_for(doubtful, qtbot):
    article = add(doubtful, "The bridge was closed yesterday. The mayor spoke on Monday.")
    doubtful.review.view.setCurrentIndex(doubtful.review.model.index(doubtful.review.model.row_of(article)))
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_E)
    line = doubtful.articles.field_of(article).line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(doubtful.review.view.hasFocus)
    qtbot.keyClick(doubtful.review.view, Qt.Key.Key_E)
    line = doubtful.articles.field_of(article).line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "2020-10-12")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(doubtful.review.view.hasFocus)
    assert article not in queue(doubtful)
