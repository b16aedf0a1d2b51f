"""A project that is only read says so before anybody tries to edit it: no pane begins what it could not keep."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractItemView

from tests.ui import canvas_hand as hand
from tests.ui.driving import add, event_dated_by
from timeline.lock import Lock
from ui import rescue
from ui.main_window import MainWindow
from ui.table_order import Column


@pytest.fixture
def seen(dam: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """The window on a project that another one has open, with an event in doubt and an article without a date."""
    add(dam, "The quay of Ostmere was closed on Sunday.")
    path = tmp_path / "flood.dateline"
    assert dam.open_project.save_copy(path)
    monkeypatch.setattr(rescue, "choose", lambda *answers: "Open for reading")
    lock = Lock(path)
    dam.files.open(path)
    assert dam.open_project.is_read_only
    yield dam
    lock.release()


def test_nothing_on_the_timeline_can_be_moved_and_all_of_it_can_be_looked_at(seen):
    canvas, said, asked = seen.canvas, [], []
    canvas.status_text.connect(said.append)
    for signal in (canvas.event_moved, canvas.anchor_requested, canvas.event_requested, canvas.edit_requested):
        signal.connect(lambda *values: asked.append(values))
    canvas.delete_requested.connect(asked.append)
    event = event_dated_by(seen, "January 3")
    seen.select_event(event)
    canvas.grab()
    at = hand.middle(canvas, event)
    begin = canvas.view_range()
    hand.drag(canvas, at, at + QPointF(90, 0))
    assert canvas.view_range() != begin
    hand.drag(canvas, at + QPointF(90, 0), at + QPointF(150, 30), Qt.KeyboardModifier.ControlModifier)
    hand.double_click(canvas, hand.middle(canvas, event))
    seen.select_event(event)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        hand.key(canvas, key)
    assert asked == []
    assert any("reading only" in words for words in said)


def test_the_queue_is_walked_through_and_takes_no_answer(seen):
    assert seen.review.model.rowCount() > 0
    seen.actions_by_name["next_to_check"].trigger()
    assert not seen.review.accept.isEnabled()
    assert not seen.review.dismiss.isEnabled()
    assert "A accept" not in seen.review.keys.text().replace("\N{NO-BREAK SPACE}", " ")
    answers = []
    for signal in (seen.review.accepted, seen.review.dismissed, seen.review.edit_requested):
        signal.connect(answers.append)
    for key in "aexr":
        seen.review.view.key_pressed.emit(key)
    assert answers == []


def test_no_field_and_no_cell_opens_for_typing(seen, qtbot):
    waiting = next(id for id, article in seen.open_project.project.articles.items() if not article.published)
    qtbot.waitUntil(lambda: seen.articles.field_of(waiting) is None)
    seen.articles.ask_published(waiting)
    assert seen.articles.field_of(waiting) is None
    assert not seen.article.published.isEnabled()
    view = seen.table.view
    assert view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    view.setCurrentIndex(seen.table.model.index(0, Column.TITLE))
    hand.QApplication.sendEvent(
        view, hand.QKeyEvent(hand.QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    )
    assert view.state() != QAbstractItemView.State.EditingState


def test_files_that_hover_are_told_why_not(seen):
    assert "reading only" in seen.drops.refusal


def test_another_project_can_be_edited_again(seen, tmp_path):
    seen.files.open(tmp_path / "reservoir.dateline")
    assert not seen.canvas.mouse.is_read_only
    assert seen.article.published.isEnabled()
    assert seen.table.view.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
    assert seen.drops.refusal == ""


def test_files_for_a_project_that_is_only_read_are_refused_before_they_are_opened(seen, tmp_path: Path):
    refused, begun = [], []
    seen.imports.refused.connect(refused.append)
    seen.imports.progress.connect(lambda *told: begun.append(told))
    seen.imports.add_files([tmp_path / "gone.txt"])
    assert not seen.imports.is_running
    assert len(refused) == 1
    assert "is open for reading only" in refused[0]
    assert not begun


def test_the_line_at_the_bottom_says_so_and_offers_nothing_to_undo(seen, tmp_path):
    assert seen.status.saved.text().startswith("flood (read only)  ·  2 articles")
    assert seen.status.undo.text() == ""
    seen.files.open(tmp_path / "reservoir.dateline")
    assert seen.status.saved.text().startswith("Saved in reservoir")
    assert seen.status.undo.text().startswith("Undo: ")
