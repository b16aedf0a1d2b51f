"""Every gesture on the canvas, with real mouse and key events, and what it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.layout.drawn import an_article, an_event, days
from tests.ui.canvas_hand import (
    ALT,
    ARTICLES,
    CONTROL,
    EVENTS,
    SHIFT,
    click,
    double_click,
    drag,
    empty_place,
    key,
    middle,
    move,
    press,
    release,
    shown_canvas,
    wheel,
    x_of,
)  # fmt: skip
from timeline import civil
from timeline.civil import DAY
from timeline.intervals import OPEN, Interval, day, month, one
from timeline.intervals import Granularity as G
from timeline.model import Pin
from ui.palette import PALETTES, palette_for
from ui.timeline import hits
from ui.timeline.gestures import ReadFrom
from ui.timeline.paint import cluster_rect, cluster_words
from ui.timeline.tips import paint_tip
from ui.timeline.viewport import COARSEST, FINEST, Viewport
from ui.timeline_canvas import TimelineCanvas


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[TimelineCanvas]:
    found = shown_canvas(qtbot, EVENTS, ARTICLES)
    yield found
    found.hide()


# --- wheel, panning, ranges -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("turn", [120, -120, 40, -360])
def test_wheel_keeps_the_time_under_the_cursor_to_the_pixel(canvas: TimelineCanvas, turn: int) -> None:
    at = QPointF(333, 200)
    before = canvas.viewport.seconds(333)
    scale = canvas.viewport.place.scale
    wheel(canvas, at, turn)
    assert (canvas.viewport.place.scale < scale) == (turn > 0)
    assert canvas.viewport.x(before) == pytest.approx(333, abs=0.01)


@pytest.mark.parametrize("turn", [120, -120])
def test_the_time_under_the_cursor_stays_at_the_limits_of_zooming_too(canvas: TimelineCanvas, turn: int) -> None:
    before = canvas.viewport.seconds(333)
    for _ in range(200):
        wheel(canvas, QPointF(333, 200), turn)
    assert canvas.viewport.place.scale in (FINEST, COARSEST)
    assert canvas.viewport.x(before) == pytest.approx(333, abs=0.5)
    canvas.grab()


def test_shift_and_wheel_pans_and_a_setting_swaps_them(canvas: TimelineCanvas) -> None:
    place = canvas.viewport.place
    wheel(canvas, QPointF(300, 200), 120, SHIFT)
    assert canvas.viewport.place.scale == place.scale
    assert canvas.viewport.place.begin < place.begin
    canvas.set_wheel_pans(True)
    wheel(canvas, QPointF(300, 200), 120, SHIFT)
    assert canvas.viewport.place.scale < place.scale
    scale = canvas.viewport.place.scale
    wheel(canvas, QPointF(300, 200), 120)
    assert canvas.viewport.place.scale == scale
    wheel(canvas, QPointF(300, 200), 120, CONTROL)
    assert canvas.viewport.place.scale < scale


def test_a_drag_on_empty_space_pans_by_as_many_px(canvas: TimelineCanvas) -> None:
    at = empty_place(canvas)
    before = canvas.viewport.seconds(at.x())
    drag(canvas, at, at + QPointF(-150, 0))
    assert canvas.viewport.x(before) == pytest.approx(at.x() - 150, abs=0.01)
    assert canvas.selected == []


def test_escape_takes_a_pan_back(canvas: TimelineCanvas) -> None:
    place, at = canvas.viewport.place, empty_place(canvas)
    press(canvas, at)
    move(canvas, at + QPointF(90, 0))
    assert canvas.viewport.place != place
    key(canvas, Qt.Key.Key_Escape)
    assert canvas.viewport.place == place


def test_shift_and_drag_zooms_to_the_range(canvas: TimelineCanvas) -> None:
    at = empty_place(canvas)
    first, last = canvas.viewport.seconds(at.x()), canvas.viewport.seconds(at.x() + 200)
    drag(canvas, at, at + QPointF(200, 20), SHIFT)
    assert canvas.view_range() == (round(first), round(last))


def test_alt_and_drag_selects_what_it_touches(canvas: TimelineCanvas) -> None:
    start = QPointF(x_of(canvas, 2020, 1, 1), canvas.look.axis_height + 2)
    drag(canvas, start, QPointF(x_of(canvas, 2020, 1, 15), canvas.body_bottom - 5), ALT)
    assert canvas.selected_ids() == ["strike", "bill", "talks"]


def test_double_click_on_empty_space_asks_for_an_event_there(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.go_to(day(2020, 1, 29))
    at = QPointF(x_of(canvas, 2020, 1, 29, 12), canvas.body_bottom - 60)
    with qtbot.waitSignal(canvas.event_requested) as asked:
        double_click(canvas, at)
    assert asked.args == [day(2020, 1, 29)]


# --- the selection ----------------------------------------------------------------------------------------------------


def test_a_click_selects_and_says_so_once(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.selection_changed) as told:
        click(canvas, middle(canvas, "bill"))
    assert told.args == [["bill"]]
    with qtbot.assertNotEmitted(canvas.selection_changed):
        click(canvas, middle(canvas, "bill"))


def test_a_selection_made_elsewhere_is_shown_and_not_announced(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(canvas.selection_changed):
        canvas.select(["truce", "nobody"])
    assert canvas.selected_ids() == ["truce"]


def test_control_click_adds_and_takes_away(canvas: TimelineCanvas) -> None:
    click(canvas, middle(canvas, "bill"))
    click(canvas, middle(canvas, "truce"), CONTROL)
    assert canvas.selected_ids() == ["bill", "truce"]
    click(canvas, middle(canvas, "bill"), CONTROL)
    assert canvas.selected_ids() == ["truce"]
    click(canvas, empty_place(canvas))
    assert canvas.selected == []


# --- moving dates -----------------------------------------------------------------------------------------------------


def test_dragging_an_event_that_is_not_selected_moves_the_view_and_not_the_event(
    canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    place, at = canvas.viewport.place, middle(canvas, "strike")
    with qtbot.assertNotEmitted(canvas.event_moved):
        drag(canvas, at, at + QPointF(120, 0))
    assert canvas.viewport.place.begin < place.begin


def test_a_selected_event_moves_on_release_by_whole_days(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    click(canvas, at := middle(canvas, "strike"))
    days_on = DAY / canvas.viewport.place.scale
    with qtbot.waitSignal(canvas.event_moved) as told:
        drag(canvas, at, at + QPointF(days_on * 1.05, 3))
    assert told.args == ["strike", day(2020, 1, 4)]


def test_a_hand_that_trembles_moves_nothing(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    click(canvas, at := middle(canvas, "strike"))
    with qtbot.assertNotEmitted(canvas.event_moved):
        drag(canvas, at, at + QPointF(QApplication.startDragDistance() - 2, 0))


def test_escape_gives_a_move_up(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    click(canvas, at := middle(canvas, "strike"))
    with qtbot.assertNotEmitted(canvas.event_moved):
        press(canvas, at)
        move(canvas, at + QPointF(200, 0))
        key(canvas, Qt.Key.Key_Escape)
        release(canvas, at + QPointF(200, 0))
    assert canvas.selected_ids() == ["strike"]


def test_a_moved_date_snaps_to_another_event_unless_shift_is_held(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.show_range(civil.moment(2015), civil.moment(2025))
    canvas.select(["strike"])
    canvas.grab()
    at = middle(canvas, "strike")
    near = QPointF(at.x() + x_of(canvas, 2020, 2, 3) - x_of(canvas, 2020, 1, 3) + 3, at.y())
    with qtbot.waitSignal(canvas.event_moved) as told:
        drag(canvas, at, near)
    assert told.args == ["strike", day(2020, 2, 3)]
    with qtbot.waitSignal(canvas.event_moved) as told:
        press(canvas, at)
        move(canvas, near, SHIFT)
        release(canvas, near, SHIFT)
    assert told.args[1] != day(2020, 2, 3)


def test_an_edge_of_a_selected_bar_moves_alone(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.select(["talks"])
    canvas.grab()
    row = canvas.scene.row_of("talks")
    assert row is not None
    core = hits.core_of(canvas, row)
    assert core is not None
    edge = QPointF(core.right() - 1, core.center().y())
    with qtbot.waitSignal(canvas.event_moved) as told:
        drag(canvas, edge, edge + QPointF(3 * DAY / canvas.viewport.place.scale, 0))
    assert told.args == ["talks", Interval(civil.moment(2020, 1, 12), civil.moment(2020, 1, 25))]


def test_what_reads_from_a_dragged_event_is_said_before_the_release(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.set_readers(lambda ids: ["bill", "talks"] if "strike" in list(ids) else [], lambda ids: [("strike", "bill")])
    canvas.select(["strike"])
    canvas.grab()
    at = middle(canvas, "strike")
    press(canvas, at)
    with qtbot.waitSignal(canvas.status_text) as told:
        move(canvas, at + QPointF(60, 0))
    assert "Moves with it: 2" in told.args[0]
    release(canvas, at)


def test_dragging_from_one_event_to_another_asks_to_read_from_it(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.anchor_requested) as told:
        drag(canvas, middle(canvas, "bill"), middle(canvas, "strike"), CONTROL)
    assert told.args == ["bill", "strike"]


def test_the_note_beside_the_ring_says_what_would_move_before_the_release(canvas: TimelineCanvas) -> None:
    canvas.set_anchor_lines(lambda event, target: ([f"{event} would follow {target}"], target == "truce"))
    press(canvas, middle(canvas, "bill"), CONTROL)
    move(canvas, middle(canvas, "strike"), CONTROL)
    gesture = canvas.mouse.gesture
    assert isinstance(gesture, ReadFrom)
    assert gesture.lines() == ['Read from "Drone strike"', "bill would follow strike"]
    move(canvas, middle(canvas, "truce"), CONTROL)
    assert gesture.lines() == ['Cannot be read from "Truce offered"', "bill would follow truce"]
    move(canvas, empty_place(canvas), CONTROL)
    assert gesture.lines() == ["Drag to an event or to a publication line to read the date from it"]
    key(canvas, Qt.Key.Key_Escape)


def test_the_ring_is_dragged_to_a_publication_line(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.select(["bill"])
    canvas.grab()
    ring = hits.ring_of(canvas)
    assert ring is not None
    line = QPointF(round(x_of(canvas, 2020, 1, 25)), canvas.body_bottom - 60)
    with qtbot.waitSignal(canvas.anchor_requested) as told:
        drag(canvas, ring, line)
    assert told.args == ["bill", "article:a"]


def test_an_event_is_never_read_from_itself_nor_from_nothing(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    at = middle(canvas, "talks")
    with qtbot.assertNotEmitted(canvas.anchor_requested):
        drag(canvas, at, at + QPointF(20, 0), CONTROL)
        drag(canvas, at, empty_place(canvas), CONTROL)


def test_an_undated_event_is_pinned_by_dragging_it_onto_the_axis(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    start = middle(canvas, "lost")
    assert canvas.tray.rect.contains(start)
    with qtbot.waitSignal(canvas.event_moved) as told:
        drag(canvas, start, QPointF(x_of(canvas, 2020, 1, 9, 12), 200))
    assert told.args == ["lost", day(2020, 1, 9)]
    with qtbot.assertNotEmitted(canvas.event_moved):
        drag(canvas, start, start + QPointF(60, 0))


def test_an_undated_event_selected_elsewhere_comes_into_sight_in_the_tray(qtbot: QtBot) -> None:
    some = [an_event(f"e{n}", None, f"Convoy number {n} left the base") for n in range(40)]
    canvas = shown_canvas(qtbot, some, {})
    row = canvas.scene.row_of("e30")
    assert row is not None
    assert canvas.rect_of(row) is None
    canvas.select(["e30"])
    rect = canvas.rect_of(row)
    assert rect is not None
    assert canvas.tray.rect.contains(rect)
    wheel(canvas, canvas.tray.rect.center(), 120)
    assert canvas.tray.row_at(rect.center(), canvas.scene, canvas.look) == canvas.scene.row_of("e29")


# --- keys -------------------------------------------------------------------------------------------------------------


def test_arrows_walk_the_events_in_time_and_the_undated_ones_last(canvas: TimelineCanvas) -> None:
    key(canvas, Qt.Key.Key_Home)
    walked = [canvas.selected_ids()]
    for _ in range(5):
        key(canvas, Qt.Key.Key_Right)
        walked.append(canvas.selected_ids())
    assert walked == [["strike"], ["bill"], ["talks"], ["truce"], ["lost"], ["lost"]]
    key(canvas, Qt.Key.Key_Left)
    assert canvas.selected_ids() == ["truce"]
    key(canvas, Qt.Key.Key_End)
    assert canvas.selected_ids() == ["lost"]


def test_shift_and_an_arrow_adds_to_the_selection(canvas: TimelineCanvas) -> None:
    key(canvas, Qt.Key.Key_Home)
    key(canvas, Qt.Key.Key_Right, SHIFT)
    assert canvas.selected_ids() == ["strike", "bill"]


def test_walking_to_an_event_out_of_view_brings_it_into_view(canvas: TimelineCanvas) -> None:
    canvas.show_range(civil.moment(2020, 1, 1), civil.moment(2020, 1, 6))
    canvas.select(["bill"])
    key(canvas, Qt.Key.Key_Right)
    assert canvas.selected_ids() == ["talks"]
    assert 0 < x_of(canvas, 2020, 1, 12) < canvas.content_width


def test_down_goes_to_the_next_lane_and_up_comes_back(qtbot: QtBot) -> None:
    same = [an_event(f"e{n}", day(2020, 1, 3), f"Event {n}") for n in range(3)]
    canvas = shown_canvas(qtbot, same, {})
    canvas.select(["e0"])
    key(canvas, Qt.Key.Key_Down)
    assert canvas.selected_ids() == ["e1"]
    key(canvas, Qt.Key.Key_Up)
    assert canvas.selected_ids() == ["e0"]


def test_tab_goes_through_the_bands_and_then_leaves(canvas: TimelineCanvas) -> None:
    canvas.set_rows_by("article")
    canvas.select(["bill"])
    key(canvas, Qt.Key.Key_Tab)
    assert canvas.selected_ids() == ["truce"]
    key(canvas, Qt.Key.Key_Backtab)
    assert canvas.selected_ids() == ["strike"]


@pytest.mark.parametrize("code", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_enter_and_f2_ask_for_an_edit(canvas: TimelineCanvas, qtbot: QtBot, code: Qt.Key) -> None:
    canvas.select(["truce"])
    with qtbot.waitSignal(canvas.edit_requested) as told:
        key(canvas, code)
    assert told.args == ["truce"]


def test_delete_asks_for_all_that_is_selected(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.select(["truce", "bill"])
    with qtbot.waitSignal(canvas.delete_requested) as told:
        key(canvas, Qt.Key.Key_Delete)
    assert told.args == [["truce", "bill"]]


def test_plus_minus_and_nought_zoom_and_fit(canvas: TimelineCanvas) -> None:
    fitted = canvas.viewport.place
    key(canvas, Qt.Key.Key_Plus)
    assert canvas.viewport.place.scale < fitted.scale
    key(canvas, Qt.Key.Key_Minus)
    key(canvas, Qt.Key.Key_Minus)
    assert canvas.viewport.place.scale > fitted.scale
    key(canvas, Qt.Key.Key_0)
    assert canvas.viewport.place.scale == pytest.approx(fitted.scale)


def test_alt_and_arrows_go_back_and_forward_through_the_views(canvas: TimelineCanvas) -> None:
    first = canvas.viewport.place
    canvas.go_to(month(2022, 5))
    second = canvas.viewport.place
    canvas.show_range(0, 10 * DAY)
    third = canvas.viewport.place
    key(canvas, Qt.Key.Key_Left, ALT)
    assert canvas.viewport.place == second
    key(canvas, Qt.Key.Key_Left, ALT)
    assert canvas.viewport.place == first
    key(canvas, Qt.Key.Key_Right, ALT)
    key(canvas, Qt.Key.Key_Right, ALT)
    assert canvas.viewport.place == third


# --- the view ---------------------------------------------------------------------------------------------------------


def test_fit_shows_every_dated_event_and_its_title(canvas: TimelineCanvas) -> None:
    for id in ("strike", "bill", "talks", "truce"):
        row = canvas.scene.row_of(id)
        assert row is not None
        rect = canvas.rect_of(row)
        assert rect is not None
        assert rect.left() >= 0
        assert rect.right() <= canvas.width()


def test_a_resize_fits_anew_until_a_person_has_moved_the_view(canvas: TimelineCanvas) -> None:
    canvas.resize(700, 500)
    QApplication.processEvents()
    first, last = canvas.view_range()
    assert first < civil.moment(2020, 1, 3)
    assert last > civil.moment(2020, 2, 3)
    wheel(canvas, QPointF(100, 200), 120)
    place = canvas.viewport.place
    canvas.resize(900, 500)
    QApplication.processEvents()
    assert canvas.viewport.place.scale == place.scale


def test_an_edit_leaves_the_view_and_the_selection_where_they_are(canvas: TimelineCanvas) -> None:
    canvas.show_range(civil.moment(2020, 1, 1), civil.moment(2020, 2, 10))
    canvas.select(["bill"])
    place = canvas.viewport.place
    canvas.update_events([replace(EVENTS[1], pin=Pin(day(2020, 1, 20)))], ["truce"])
    assert canvas.viewport.place == place
    assert canvas.selected_ids() == ["bill"]
    assert middle(canvas, "bill").x() == pytest.approx(x_of(canvas, 2020, 1, 20, 12), abs=1)
    assert canvas.scene.row_of("truce") is None


def test_a_changed_article_is_shown_without_reading_every_event_again(canvas: TimelineCanvas) -> None:
    canvas.set_rows_by("article")
    moved = {**ARTICLES, "a": replace(ARTICLES["a"], own_title="Another title", own_published=day(2020, 1, 28))}
    canvas.update_events([], [], moved)
    assert "Another title" in [band.title for band in canvas.frame.bands]
    assert any("28 Jan 2020" in line.words for line in canvas.frame.publications)


def test_an_article_that_is_new_gets_its_band_with_its_events(canvas: TimelineCanvas) -> None:
    canvas.set_rows_by("article")
    fresh = an_event("fresh", day(2020, 1, 15), "Dyke raised", article="c")
    canvas.update_events([fresh], [], {**ARTICLES, "c": an_article("c", day(2020, 1, 16))})
    assert "Title of c" in [band.title for band in canvas.frame.bands]


def test_the_view_comes_back_as_it_was_saved(canvas: TimelineCanvas) -> None:
    canvas.show_range(civil.moment(1999), civil.moment(2001))
    saved, place = canvas.save_view(), canvas.viewport.place
    canvas.fit()
    canvas.restore_view(saved)
    assert canvas.viewport.place == place


def test_a_view_comes_back_with_its_range_in_a_narrower_window(canvas: TimelineCanvas) -> None:
    canvas.show_range(civil.moment(1999), civil.moment(2001))
    saved, (begin, end) = canvas.save_view(), canvas.view_range()
    canvas.resize(canvas.width() // 2, canvas.height())
    canvas.restore_view(saved)
    assert canvas.view_range()[0] == pytest.approx(begin, abs=1)
    assert canvas.view_range()[1] == pytest.approx(end, rel=0.02)


def test_a_view_that_was_fitted_is_fitted_again(canvas: TimelineCanvas) -> None:
    canvas.fit()
    saved, fitted = canvas.save_view(), canvas.view_range()
    canvas.show_range(civil.moment(1999), civil.moment(2001))
    canvas.restore_view(saved)
    assert canvas.view_range() == fitted
    assert canvas.is_fitted


def test_a_low_canvas_keeps_its_rows_and_leaves_the_strip_with_all_of_it_out(canvas: TimelineCanvas) -> None:
    canvas.resize(900, 170)
    canvas.grab()
    assert canvas.overview.rect.height() == 0
    assert canvas.body_bottom - canvas.look.axis_height >= 2 * canvas.look.lane_height
    canvas.resize(900, 400)
    assert canvas.overview.rect.height() > 0


def test_a_category_keeps_its_shape_when_others_come(canvas: TimelineCanvas) -> None:
    canvas.set_category_colours({"Water": "#0072B2"})
    canvas.update_events([replace(EVENTS[0], category="Water")])
    shape = canvas.look.category_shapes[1]
    canvas.set_category_colours({"Water": "#0072B2", "Accident": "#D55E00"})
    canvas.update_events([replace(EVENTS[1], category="Accident")])
    assert canvas.look.category_shapes == {1: 2, 2: shape}


@pytest.mark.parametrize(
    "saved", [{}, {"begin": "x", "scale": 1, "scroll_y": 0}, {"begin": 0, "scale": -1, "scroll_y": 0}]
)
def test_a_saved_view_that_is_none_changes_nothing(saved: dict[str, object]) -> None:
    viewport = Viewport()
    place = viewport.place
    assert not viewport.restore(saved)
    assert viewport.place == place


def test_going_to_a_date_puts_it_in_the_middle(canvas: TimelineCanvas) -> None:
    canvas.go_to(day(1969, 7, 20))
    assert x_of(canvas, 1969, 7, 20, 12) == pytest.approx(canvas.content_width / 2, abs=1)
    canvas.go_to(one(G.CENTURY, civil.moment(1800)))
    first, last = canvas.view_range()
    assert first < civil.moment(1800)
    assert last > civil.moment(1900)


def test_the_window_in_the_overview_is_dragged(canvas: TimelineCanvas) -> None:
    canvas.show_range(civil.moment(2020, 1, 1), civil.moment(2020, 1, 10))
    canvas.grab()
    window = canvas.overview.window(canvas.viewport, canvas.content_width)
    target = QPointF(canvas.overview.x(civil.moment(2020, 1, 25)), window.center().y())
    scale = canvas.viewport.place.scale
    drag(canvas, window.center(), target)
    assert canvas.viewport.seconds(canvas.content_width / 2) == pytest.approx(civil.moment(2020, 1, 25), abs=DAY / 2)
    assert canvas.viewport.place.scale == scale


def test_a_click_in_the_overview_goes_there(canvas: TimelineCanvas) -> None:
    canvas.show_range(civil.moment(2020, 1, 1), civil.moment(2020, 1, 5))
    canvas.grab()
    click(canvas, QPointF(canvas.overview.x(civil.moment(2020, 2, 1)), canvas.overview.rect.center().y()))
    assert canvas.viewport.seconds(canvas.content_width / 2) == pytest.approx(civil.moment(2020, 2, 1), abs=DAY / 2)


def test_inferred_events_are_hidden_until_asked_for(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, [*days(2), an_event("guess", day(2020, 1, 9), is_inferred=True)], {})
    assert not len(canvas.frame.bars.rows) > 2
    canvas.set_show_inferred(True)
    assert len(canvas.frame.bars.rows) == 3


def test_rows_by_article_give_each_article_its_band(canvas: TimelineCanvas) -> None:
    canvas.set_rows_by("article")
    assert [band.title for band in canvas.frame.bands] == ["Title of a", "Title of b"]
    canvas.set_rows_by("none")
    assert [band.title for band in canvas.frame.bands] == [""]


def test_what_a_search_found_is_lit_and_stays_lit_in_a_new_scene(canvas: TimelineCanvas) -> None:
    def is_lit(id: str) -> bool:
        row = canvas.scene.row_of(id)
        assert row is not None
        rect = canvas.rect_of(row)
        assert rect is not None
        return canvas.grab().toImage().pixelColor(int(rect.left()) + 3, int(rect.center().y())) == marked

    marked = canvas.look.palette.colour("marked")
    canvas.set_found(["bill"])
    assert is_lit("bill")
    assert not is_lit("strike")
    canvas.show_project(EVENTS[1:], ARTICLES)
    assert is_lit("bill")
    assert not is_lit("truce")
    canvas.set_found([])
    assert not is_lit("bill")


def test_an_edit_in_the_background_does_not_end_a_drag(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    click(canvas, at := middle(canvas, "strike"))
    press(canvas, at)
    move(canvas, at + QPointF(40, 0))
    canvas.update_events([an_event("new", day(2020, 1, 28), "Late news", article="b")])
    with qtbot.waitSignal(canvas.event_moved):
        release(canvas, at + QPointF(60, 0))


def test_an_event_that_went_away_during_its_drag_is_not_moved(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    click(canvas, at := middle(canvas, "strike"))
    press(canvas, at)
    move(canvas, at + QPointF(40, 0))
    canvas.update_events([], ["strike"])
    with qtbot.assertNotEmitted(canvas.event_moved):
        release(canvas, at + QPointF(60, 0))
    canvas.grab()


def test_a_cluster_lists_what_it_stands_for(qtbot: QtBot) -> None:
    crowd = [an_event(f"e{n}", day(2020, 1, 3), f"Event & number {n}") for n in range(70)]
    canvas = shown_canvas(qtbot, crowd, {})
    clusters = canvas.frame.clusters
    rows = hits.rows_of_cluster(canvas, clusters[0], 100)
    assert len(rows) == clusters[0].count == 30
    # It opens: the list zooms in, or selects one of them.
    click(canvas, hits.cluster_rect(clusters[0].x0, clusters[0].x1, clusters[0].y, canvas.look).center())
    menu = canvas.findChild(QMenu)
    assert menu is not None
    assert "Event && number" in menu.actions()[2].text()
    menu.actions()[2].trigger()
    assert canvas.selected == rows[:1]
    menu.close()


def test_scrolling_to_an_event_far_down_brings_its_lane_into_view(qtbot: QtBot) -> None:
    crowd = [an_event(f"e{n:02}", day(2020, 1, 3), f"Event {n}") for n in range(38)]
    canvas = shown_canvas(qtbot, crowd, {})
    row = canvas.scene.row_of("e37")
    assert row is not None
    assert canvas.rect_of(row) is None
    canvas.scroll_to("e37")
    rect = canvas.rect_of(row)
    assert rect is not None
    assert canvas.look.axis_height <= rect.top() < canvas.body_bottom


def test_scrolling_to_a_mark_that_is_in_view_leaves_the_view_where_it_is(qtbot: QtBot) -> None:
    late = an_event("late", day(2020, 12, 1), "A title that is far too long for the room between its mark and the edge")
    canvas = shown_canvas(qtbot, [an_event("early", day(1990, 1, 1), "Early"), late], {})
    before = canvas.view_range()
    canvas.scroll_to("late")
    assert canvas.view_range() == before


def test_scrolling_to_an_event_under_the_title_of_its_band_brings_it_out(qtbot: QtBot) -> None:
    crowd = [an_event(f"e{n:02}", day(2020, 1, 3), f"Event {n}") for n in range(30)]
    canvas = shown_canvas(qtbot, crowd, ARTICLES)
    canvas.set_rows_by("article")
    row = canvas.scene.row_of("e05")
    assert row is not None
    top = canvas.top_of(row)
    assert top is not None
    canvas.scroll_rows_to(top - 4)
    canvas.scroll_to("e05")
    core = hits.core_of(canvas, row)
    assert core is not None
    assert core.top() >= canvas.look.axis_height + canvas.look.title_height


def test_a_scene_made_elsewhere_takes_on_what_was_set_meanwhile(canvas: TimelineCanvas) -> None:
    build = canvas.scene_builder()
    scene = build([*EVENTS, an_event("guess", day(2020, 1, 9), is_inferred=True)], ARTICLES)
    canvas.set_rows_by("article")
    canvas.set_show_inferred(True)
    canvas.show_scene(scene)
    assert [band.title for band in canvas.frame.bands] == ["Title of a", "Title of b"]
    assert canvas.scene.row_of("guess") in canvas.frame.bars.rows


# --- looks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_every_palette_paints_its_own_ground(canvas: TimelineCanvas, name: str) -> None:
    canvas.set_palette(palette_for(name))
    picture = canvas.grab().toImage()
    at = empty_place(canvas).toPoint() * picture.devicePixelRatio()
    colours = {picture.pixelColor(at + QPoint(dx, 0)).name() for dx in range(-40, 40)}
    assert palette_for(name).base.lower() in colours


def test_no_text_is_smaller_than_nine_points(qtbot: QtBot) -> None:
    canvas = TimelineCanvas()
    qtbot.addWidget(canvas)
    font = canvas.font()
    font.setPointSizeF(6)
    canvas.setFont(font)
    assert canvas.look.font.pointSizeF() >= 9
    assert canvas.look.bold.pointSizeF() >= 9


def test_an_empty_canvas_paints_and_answers_every_key(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, [], {})
    for code in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_0):
        key(canvas, code)
    wheel(canvas, QPointF(100, 100), 120)
    click(canvas, QPointF(100, 100))
    assert not canvas.grab().isNull()


def test_half_open_and_approximate_events_paint_at_every_zoom(qtbot: QtBot) -> None:
    some = [
        an_event("a", Interval(OPEN, civil.moment(2020, 1, 1), approximate=True), confidence=0.3),
        an_event("b", Interval(civil.moment(2020, 1, 1), OPEN)),
        an_event("c", Interval(civil.moment(2020, 1, 1), civil.moment(2020, 3, 1), approximate=True)),
        an_event("d", month(2020, 2), pin=Pin(month(2020, 2))),
    ]
    canvas = shown_canvas(qtbot, some, {})
    canvas.select(["a", "b", "c", "d"])
    for _ in range(30):
        wheel(canvas, QPointF(400, 100), 120)
        assert not canvas.grab().isNull()


def test_the_note_beside_an_event_is_plain_text_with_its_date_and_certainty(canvas: TimelineCanvas) -> None:
    row = canvas.scene.row_of("truce")
    assert row is not None
    canvas.set_details(lambda id: f"because {id}")
    assert canvas.details(row) == ["Truce offered", "Sun 2 Feb 2020", "confirmed", "Title of b", "because truce"]


def test_files_dragged_over_the_canvas_are_left_to_the_window(canvas: TimelineCanvas) -> None:
    assert not canvas.acceptDrops()


def test_a_screen_reader_walks_the_events_in_view_in_order_of_time(canvas: TimelineCanvas) -> None:
    canvas.select(["bill"])
    found = QAccessible.queryAccessibleInterface(canvas)
    assert found.role() == QAccessible.Role.List
    items = [found.child(at) for at in range(found.childCount())]
    kinds = QAccessible.Text
    assert [item.text(kinds.Name) for item in items] == ["Drone strike", "Bill passed", "Talks", "Truce offered"]
    assert items[2].text(kinds.Value) == "Sun 12 to Tue 21 Jan 2020"
    assert items[3].text(kinds.Description) == "confirmed, Title of b"
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    assert [bool(item.state().selected) for item in items] == [False, True, False, False]
    assert all(found.indexOfChild(item) == at for at, item in enumerate(items))
    assert found.rect().contains(items[0].rect())


def test_a_screen_reader_hears_of_the_focus_and_outlives_nothing(canvas: TimelineCanvas) -> None:
    QAccessible.setActive(True)
    try:
        canvas.setFocus()
        for code in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
            key(canvas, code)
        canvas.update_events([], ["talks"])
        found = QAccessible.queryAccessibleInterface(canvas)
        assert [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())] == [
            "Drone strike",
            "Bill passed",
            "Truce offered",
        ]
    finally:
        QAccessible.setActive(False)


def test_the_focused_event_is_named_for_a_screen_reader(canvas: TimelineCanvas) -> None:
    canvas.setFocus()
    key(canvas, Qt.Key.Key_Home)
    assert canvas.accessibleName() == "Timeline"
    assert "Drone strike, Fri 3 Jan 2020" in canvas.accessibleDescription()


def test_without_anything_in_time_no_axis_is_drawn(qtbot):
    canvas = shown_canvas(qtbot, [an_event("lost", None, "Convoy left")], {})
    assert not canvas.has_time
    axis = canvas.grab(canvas.rect().adjusted(0, 0, 0, 60 - canvas.height())).toImage()
    colours = {axis.pixel(x, y) for x in range(axis.width()) for y in range(axis.height())}
    assert len(colours) == 1


def test_an_axis_appears_while_an_event_is_dragged_out_of_the_tray(qtbot):
    canvas = shown_canvas(qtbot, [an_event("lost", None, "Convoy left")], {})
    rect = canvas.rect_of(0)
    assert rect is not None
    press(canvas, rect.center())
    move(canvas, QPointF(400, 200))
    assert canvas.has_time
    release(canvas, QPointF(400, 200))


def test_the_note_beside_an_event_says_only_once_that_it_is_pinned(canvas):
    canvas.set_details(lambda id: "pinned by hand: as the minutes say")
    event = replace(EVENTS[0], pin=Pin(day(2020, 1, 4)))
    canvas.update_events([event])
    row = canvas.scene.row_of("strike")
    assert row is not None
    assert sum("pinned by hand" in line for line in canvas.details(row)) == 1


def test_a_note_keeps_clear_of_what_it_speaks_of(canvas):
    rects = [QRectF(300, y, 600, 26) for y in (60, 90, 120)]
    paper, lines = QImage(1000, 500, QImage.Format.Format_RGB32), ["Sat 4 Jan 2020", "1 day later"]
    with QPainter(paper) as painter:
        where = paint_tip(painter, canvas.look, QPointF(400, 75), lines, canvas.rect(), rects)
    assert not any(where.intersects(rect) for rect in rects)
    assert canvas.rect().contains(where.toRect())


def test_a_count_at_the_edge_of_the_view_is_not_cut(canvas: TimelineCanvas) -> None:
    look = canvas.look
    whole = cluster_rect(940, 1068, 50, look, 1000)
    assert whole.right() <= 1000
    assert whole.left() >= 940
    assert cluster_words(1, 128, look) == "+1 more"
    assert cluster_words(1, look.metrics.horizontalAdvance("+1") + 2, look) == "+1"
    assert cluster_words(1, 1, look) == ""
