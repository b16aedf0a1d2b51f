"""The canvas is never empty without a word while there is something to see."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from tests.layout.drawn import an_article, an_event
from tests.ui.canvas_hand import ARTICLES, EVENTS, shown_canvas
from timeline.intervals import day, parse
from ui.timeline.elsewhere import elsewhere_words
from ui.timeline_canvas import TimelineCanvas


def rows_apart(qtbot: QtBot) -> TimelineCanvas:
    """Two articles: many events of May above, one event of June below the visible rows."""
    many = [an_event(f"e{n}", day(2020, 5, 1), f"Barge {n} left the harbour", article="a") for n in range(60)]
    late = an_event("late", day(2020, 6, 20), "Harbour opened", article="b")
    articles = {"a": an_article("a", day(2020, 5, 2)), "b": an_article("b", day(2020, 6, 21))}
    return shown_canvas(qtbot, [*many, late], articles)


def test_go_to_a_date_scrolls_to_the_rows_that_have_it(qtbot: QtBot) -> None:
    canvas = rows_apart(qtbot)
    canvas.set_rows_by("article")
    for _ in range(6):
        canvas.zoom_in()
    assert canvas.viewport.place.scroll_y == 0
    canvas.go_to(day(2020, 6, 20))
    assert canvas.scene.row_of("late") in canvas.frame.bars.rows
    assert elsewhere_words(canvas) == ""
    canvas.grab()


def test_an_empty_time_says_that_events_are_at_another(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, EVENTS, ARTICLES)
    assert elsewhere_words(canvas) == ""
    canvas.go_to(day(1999, 1, 1))
    assert elsewhere_words(canvas) == "4 events are at another time. Ctrl+0 fits them into view."
    canvas.grab()
    canvas.fit()
    assert elsewhere_words(canvas) == ""


def test_rows_scrolled_past_say_where_the_events_are(qtbot: QtBot) -> None:
    canvas = rows_apart(qtbot)
    canvas.set_rows_by("article")
    for _ in range(6):
        canvas.zoom_in()
    canvas.go_to(day(2020, 6, 20))
    canvas.scroll_by(-10_000)
    assert elsewhere_words(canvas) == "1 event is below at this time."
    canvas.grab()


def test_a_search_whose_events_are_out_of_view_says_so(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, EVENTS, ARTICLES)
    for _ in range(8):
        canvas.zoom_in()
    canvas.go_to(day(2020, 1, 3))
    found = np.zeros(len(canvas.scene.begin), bool)
    found[canvas.scene.row_of("truce")] = True
    canvas.light(found)
    assert elsewhere_words(canvas) == "1 found event is at another time. Enter in the search goes to the first."
    canvas.grab()
    canvas.light(None)
    assert elsewhere_words(canvas) == ""


def test_a_filter_that_leaves_events_in_other_rows_scrolls_to_them(qtbot: QtBot) -> None:
    canvas = rows_apart(qtbot)
    canvas.set_rows_by("article")
    passes = np.zeros(len(canvas.scene.begin), bool)
    passes[canvas.scene.row_of("late")] = True
    canvas.scroll_by(10_000)
    canvas.sift(passes)
    assert canvas.scene.row_of("late") in canvas.frame.bars.rows
    assert elsewhere_words(canvas) == ""


def test_a_day_among_millennia_is_gone_up_to_and_one_that_is_seen_is_not(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, [an_event("old", parse("-2999")), an_event("new", day(2020, 6, 20))], ARTICLES)
    canvas.fit()
    canvas.go_to(day(2020, 6, 20))
    begin, end = (canvas.viewport.x(edge) for edge in day(2020, 6, 20).bounds)
    assert 4 <= end - begin < canvas.content_width / 10
    assert abs((begin + end) / 2 - canvas.content_width / 2) < 1
    before = canvas.viewport.place.scale
    canvas.go_to(day(2020, 6, 25))
    assert canvas.viewport.place.scale == before
