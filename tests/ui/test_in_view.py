"""The selected event stays in view."""

from __future__ import annotations

import pytest

from tests.ui.driving import add
from timeline.intervals import parse
from ui.main_window import MainWindow

TEXT = " ".join(f"The committee of ward {ward} met on 3 March 2020." for ward in range(1, 41))


@pytest.fixture
def meetings(window: MainWindow) -> MainWindow:
    """Forty events of one day, one below the other."""
    add(window, TEXT, "2020-10-12")
    return window


def lowest_in_view(window: MainWindow) -> str:
    ids = [event.id for event in window.open_project.project.visible_events() if window.in_view.is_in_view(event.id)]
    return max(ids, key=lambda id: window.canvas.rect_of(window.canvas.scene.row_of(id)).top())


def test_an_event_that_an_edit_moves_out_of_view_is_followed(dam):
    event = next(dam.open_project.project.visible_events()).id
    dam.select_event(event)
    dam.editing.move(event, parse("1962-05-04"))
    assert dam.in_view.is_in_view(event)


def test_the_view_stays_where_the_edited_event_is_in_view_or_not_selected(dam):
    first, second = [event.id for event in dam.open_project.project.visible_events() if event.shown][:2]
    dam.select_event(first)
    before = dam.canvas.view_range()
    dam.editing.retitle(first, "Dam gives way")
    dam.editing.move(second, parse("1962-05-04"))
    assert dam.canvas.view_range() == before
    assert not dam.in_view.is_in_view(second)


def test_the_selected_event_stays_in_view_when_a_notice_takes_room_from_the_timeline(meetings, qtbot):
    event = lowest_in_view(meetings)
    meetings.selection.set([event])
    height = meetings.canvas.height()
    for line in range(3):
        meetings.timeline.notices.say(f"The file {line} could not be read.")
    qtbot.waitUntil(lambda: meetings.canvas.height() < height)
    qtbot.waitUntil(lambda: meetings.in_view.is_in_view(event))


def test_what_was_scrolled_away_from_is_left_out_of_view_when_the_timeline_gets_smaller(meetings, qtbot):
    event = lowest_in_view(meetings)
    meetings.selection.set([event])
    meetings.canvas.show_range(*parse("1990").bounds)
    before, height = meetings.canvas.view_range(), meetings.canvas.height()
    meetings.timeline.notices.say("The file could not be read.")
    qtbot.waitUntil(lambda: meetings.canvas.height() < height)
    assert meetings.canvas.view_range() == before
