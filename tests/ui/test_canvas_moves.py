"""Dragging on the canvas: a whole selection at once, and the ends of what is uncertain or open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.layout.drawn import an_event
from tests.ui.canvas_hand import ARTICLES, EVENTS, SHIFT, drag, middle, move, press, release, shown_canvas, x_of
from tests.ui.driving import event_dated_by, shown
from timeline import civil
from timeline.civil import DAY
from timeline.intervals import OPEN, Interval, day, month, parse
from timeline.layout.moves import is_uncertain, with_edge
from ui.timeline import hits
from ui.timeline_canvas import TimelineCanvas


def px(canvas: TimelineCanvas, days: float) -> QPointF:
    return QPointF(days * DAY / canvas.viewport.place.scale, 0)


def test_a_drag_moves_the_whole_selection_as_one(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, EVENTS, ARTICLES)
    canvas.select(["strike", "talks", "truce"])
    start = middle(canvas, "strike")
    with qtbot.waitSignal(canvas.events_moved) as told, qtbot.assertNotEmitted(canvas.event_moved):
        press(canvas, start)
        move(canvas, start + px(canvas, 4), SHIFT)
        release(canvas, start + px(canvas, 4), SHIFT)
    assert {id: str(interval) for id, interval in told.args[0].items()} == {
        "strike": "2020-01-07", "talks": "2020-01-16/2020-01-25", "truce": "2020-02-06",
    }  # fmt: skip


def test_an_undated_event_among_the_selected_stays_in_the_tray(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, EVENTS, ARTICLES)
    canvas.select(["strike", "bill", "lost"])
    start = middle(canvas, "strike")
    with qtbot.waitSignal(canvas.events_moved) as told:
        drag(canvas, start, start + px(canvas, 7))
    assert set(told.args[0]) == {"strike", "bill"}


def test_escape_leaves_the_whole_selection_where_it_was(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, EVENTS, ARTICLES)
    canvas.select(["strike", "bill"])
    start = middle(canvas, "strike")
    with qtbot.assertNotEmitted(canvas.events_moved):
        press(canvas, start)
        move(canvas, start + px(canvas, 5))
        canvas.mouse.give_up()
        release(canvas, start + px(canvas, 5))


def test_what_reads_from_any_of_the_selected_is_a_ghost_but_not_the_selected_themselves(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, EVENTS, ARTICLES)
    canvas.set_readers(lambda ids: {"strike": ["bill", "truce"]}.get(next(iter(ids)), []), lambda ids: ())
    canvas.select(["strike", "bill"])
    start, said = middle(canvas, "strike"), list[str]()
    canvas.status_text.connect(said.append)
    press(canvas, start)
    move(canvas, start + px(canvas, 5))
    canvas.mouse.give_up()
    assert any("Moves with it: 1." in words for words in said)


def test_some_time_within_a_month_is_narrowed_by_days_and_stays_uncertain() -> None:
    narrowed = with_edge(month(2020, 4), civil.moment(2020, 4, 6), is_begin=True, seconds_per_px=DAY / 20)
    assert (narrowed.begin, narrowed.end) == (civil.moment(2020, 4, 6), civil.moment(2020, 5, 1))
    assert is_uncertain(narrowed)
    assert with_edge(narrowed, civil.moment(2020, 4, 21), is_begin=False).end == civil.moment(2020, 4, 21)


def test_where_days_cannot_be_told_apart_a_year_is_narrowed_by_months() -> None:
    narrowed = with_edge(parse("2020"), civil.moment(2020, 3, 9), is_begin=True, seconds_per_px=DAY * 2)
    assert narrowed.begin == civil.moment(2020, 3)


def test_the_end_of_what_lasted_keeps_its_own_unit() -> None:
    lasted = Interval(civil.moment(2020, 1, 12), civil.moment(2020, 1, 22))
    later = with_edge(lasted, civil.moment(2020, 1, 25), is_begin=False, seconds_per_px=60.0)
    assert str(later) == "2020-01-12/2020-01-24"


def test_the_latest_that_an_uncertain_event_may_have_been_is_dragged_alone(qtbot: QtBot) -> None:
    events = [an_event("spring", month(2020, 4), "Embassy closed"), an_event("end", day(2020, 6, 1), "End")]
    canvas = shown_canvas(qtbot, events, {})
    canvas.select(["spring"])
    core = hits.core_of(canvas, canvas.scene.row_of("spring") or 0)
    assert core is not None
    edge = QPointF(core.right(), core.center().y())
    with qtbot.waitSignal(canvas.event_moved) as told:
        drag(canvas, edge, QPointF(x_of(canvas, 2020, 4, 21), edge.y()))
    assert str(told.args[1]) == "2020-04-01~/2020-04-20~"


@pytest.mark.parametrize("date", [(2020, 1, 10), (2020, 1, 20)])
def test_an_open_beginning_is_given_a_date_at_the_place_it_is_dragged_to(qtbot: QtBot, date: tuple[int, ...]) -> None:
    events = [an_event("open", Interval(OPEN, civil.moment(2020, 2, 1)), "Attacks"), an_event("end", day(2020, 6, 1))]
    canvas = shown_canvas(qtbot, events, {})
    canvas.show_range(civil.moment(2019, 12, 1), civil.moment(2020, 3, 1))
    canvas.select(["open"])
    core = hits.core_of(canvas, canvas.scene.row_of("open") or 0)
    assert core is not None
    edge = QPointF(core.left(), core.center().y())
    with qtbot.waitSignal(canvas.event_moved) as told:
        drag(canvas, edge, QPointF(x_of(canvas, *date), edge.y()))
    assert told.args[1].begin == civil.moment(*date)


def test_a_moved_selection_is_one_step_to_undo(dam) -> None:
    ids = [event_dated_by(dam, "January 3"), event_dated_by(dam, "Sunday evening")]
    before = [shown(dam, words) for words in ("January 3", "Sunday evening")]
    dam.selection.set(ids)
    dam.canvas.fit()
    start = middle(dam.canvas, ids[0])
    drag(dam.canvas, start, start + px(dam.canvas, 40))
    moved = [shown(dam, words) for words in ("January 3", "Sunday evening")]
    assert all(one != other for one, other in zip(before, moved, strict=True))
    dam.open_project.undo()
    assert [shown(dam, words) for words in ("January 3", "Sunday evening")] == before
