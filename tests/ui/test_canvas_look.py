"""What the canvas looks like where that says something: certainty, lines beside titles, and what fits."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.layout.drawn import an_article, an_event, days
from tests.ui.canvas_hand import shown_canvas
from timeline.intervals import day
from timeline.layout.flags import APPROXIMATE, INFERRED, ONE_UNIT
from timeline.model import Status
from ui.palette import PALETTES
from ui.timeline import hits
from ui.timeline.bars import fill_colour
from ui.timeline_canvas import TimelineCanvas


def picture(canvas: TimelineCanvas, rect: QRectF) -> np.ndarray:
    """height x width x 3 of what is painted in a rectangle, 0 to 255."""
    image = canvas.grab(rect.toAlignedRect()).toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


def inked(canvas: TimelineCanvas, id: str) -> int:
    """How many pixels of an event's mark are not ground."""
    row = canvas.scene.row_of(id)
    assert row is not None
    core = hits.core_of(canvas, row)
    assert core is not None
    ground = canvas.look.palette.colour("base").getRgb()[:3]
    return int((np.abs(picture(canvas, core) - np.array(ground)).max(axis=2) > 60).sum())


def test_an_inferred_event_looks_less_than_a_found_one_and_a_confirmed_one_more(qtbot: QtBot) -> None:
    events = [
        an_event("inferred", day(2020, 3, 1), "Cellars were pumped dry", is_inferred=True),
        an_event("found", day(2020, 9, 1), "Dam failed"),
        an_event("confirmed", day(2021, 3, 1), "Inquiry opened", status=Status.CONFIRMED),
    ]
    canvas = shown_canvas(qtbot, events, {})
    canvas.set_today(None)
    canvas.set_show_inferred(True)
    canvas.fit()
    marks = [inked(canvas, id) for id in ("inferred", "found", "confirmed")]
    assert marks[0] * 1.5 < marks[1] < marks[2]


def test_an_inferred_event_that_a_person_confirmed_looks_confirmed(qtbot: QtBot) -> None:
    one = an_event("sure", day(2020, 3, 1), "Cellars", is_inferred=True, status=Status.CONFIRMED)
    events = [one, an_event("found", day(2020, 9, 1), "Dam failed", status=Status.CONFIRMED)]
    canvas = shown_canvas(qtbot, events, {})
    canvas.set_show_inferred(True)
    canvas.fit()
    assert inked(canvas, "sure") == pytest.approx(inked(canvas, "found"), rel=0.1)


def violet(canvas: TimelineCanvas, rect: QRectF) -> int:
    colour = QColor(canvas.look.palette.publication).getRgb()[:3]
    return int((np.abs(picture(canvas, rect) - np.array(colour)).max(axis=2) < 12).sum())


def test_no_publication_line_runs_through_a_title(qtbot: QtBot) -> None:
    events = [an_event("long", day(2020, 1, 3), "The strike on the airport was told to all of the town"),
              an_event("last", day(2020, 3, 30), "End")]  # fmt: skip
    canvas = shown_canvas(qtbot, events, {"a": an_article("a", day(2020, 1, 9))})
    rect = canvas.rect_of(canvas.scene.row_of("long") or 0)
    assert rect is not None
    x = canvas.frame.publications[0].x
    assert rect.left() < x < rect.right()
    middle = QRectF(x - 1, rect.top() + 6, 3, rect.height() - 12)
    assert violet(canvas, middle) == 0
    assert violet(canvas, QRectF(x - 1, rect.bottom() + 20, 3, 60)) > 20


def test_many_publication_lines_are_no_fence_through_the_rows(qtbot: QtBot) -> None:
    events = days(60)
    articles = {f"a{n}": an_article(f"a{n}", day(2020, 1, 1 + n)) for n in range(30)}
    canvas = shown_canvas(qtbot, events, articles)
    xs = [line.x for line in canvas.frame.publications]
    assert len(xs) > 24
    rows = QRectF(0, canvas.look.axis_height, canvas.content_width, canvas.body_bottom - canvas.look.axis_height - 2)
    assert violet(canvas, rows) == 0
    assert violet(canvas, QRectF(0, canvas.body_bottom, canvas.content_width, canvas.look.foot_height)) > 30


@pytest.mark.parametrize("width", [700, 1000, 1800])
def test_a_fitted_view_leaves_little_room_beyond_what_happened(qtbot: QtBot, width: int) -> None:
    events = [an_event(f"e{n}", day(2020, 1 + n % 12, 1 + n), f"Sluice {n} was opened at Harrow") for n in range(24)]
    canvas = shown_canvas(qtbot, events, {})
    canvas.resize(width, 500)
    canvas.fit()
    last = canvas.viewport.x(int(canvas.scene.begin.max()))
    assert width * 0.8 < last < canvas.content_width - 20


def test_a_title_that_the_edge_would_cut_stands_left_of_its_mark(qtbot: QtBot) -> None:
    events = [an_event("first", day(2020, 1, 1), "Start"), an_event("last", day(2021, 1, 1), "A long title " * 3)]
    canvas = shown_canvas(qtbot, events, {})
    canvas.set_today(None)
    canvas.show_range(int(canvas.scene.begin[0]), int(canvas.scene.begin[1]) + 86400 * 20)
    row = canvas.scene.row_of("last") or 0
    core, rect = hits.core_of(canvas, row), canvas.rect_of(row)
    assert core is not None
    assert rect is not None
    assert rect.left() < core.left() - 100
    assert rect.right() <= canvas.content_width
    assert hits.row_at(canvas, QPointF(core.left() - 60, core.center().y())) == row
    canvas.pan_by(-400, 0)
    after = canvas.rect_of(row)
    assert after is not None
    assert after.width() == pytest.approx(rect.width(), abs=30)


def test_the_first_date_of_the_axis_keeps_off_the_edge(qtbot: QtBot) -> None:
    canvas = shown_canvas(qtbot, days(60), {})
    ink = picture(canvas, QRectF(QPointF(0, 0), QPointF(3, canvas.look.axis_height - 6)))
    ground = np.array(canvas.look.palette.colour("window").getRgb()[:3])
    assert (np.abs(ink - ground).max(axis=2) < 90).all()


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_an_approximate_time_is_seen_on_every_ground(qtbot: QtBot, name: str) -> None:
    canvas = shown_canvas(qtbot, days(1), {})
    canvas.set_palette(PALETTES[name])
    ground = PALETTES[name].colour("base")
    for flags in (APPROXIMATE, APPROXIMATE | ONE_UNIT, APPROXIMATE | INFERRED):
        fill = fill_colour(canvas.look, 0, flags)
        seen = [fill.alphaF() * (a - b) for a, b in zip(fill.getRgb()[:3], ground.getRgb()[:3], strict=True)]
        assert max(abs(part) for part in seen) > 26


def test_a_row_of_an_article_says_when_it_was_published_and_others_do_not(qtbot: QtBot) -> None:
    """Ink right of the title, where letters of one subject are told apart."""
    events = [an_event("one", day(2020, 3, 1), article="a"), an_event("two", day(2020, 9, 1), article="b")]
    canvas = shown_canvas(qtbot, events, {"a": an_article("a", day(2020, 3, 2)), "b": an_article("b")})
    canvas.set_rows_by("article")

    def beside(band: int) -> int:
        found = canvas.frame.bands[band]
        left = 12.0 + canvas.look.bold_metrics.horizontalAdvance(found.title)
        ground = np.array(canvas.look.palette.colour("base").getRgb()[:3])
        shown = picture(canvas, QRectF(left, found.top + 4, 90, canvas.look.text_height))
        return int((np.abs(shown - ground).max(axis=2) > 90).sum())

    places = {found.key: number for number, found in enumerate(canvas.frame.bands)}
    assert beside(places["a"]) > beside(places["b"]) + 100


def test_a_title_that_the_view_cuts_short_ends_before_the_ring_of_the_selected_event(qtbot: QtBot) -> None:
    long = "The clerk sent the money from the account of the company to a bank overseas " * 4
    canvas = shown_canvas(qtbot, [an_event("long", day(2020, 3, 1), long)], {})
    canvas.set_today(None)
    canvas.fit()
    canvas.select(["long"])
    ring = hits.ring_of(canvas)
    assert ring is not None
    beside = picture(canvas, QRectF(ring.x() - 2 * hits.RING, ring.y() - 6, 3, 12))
    assert (beside == beside[0, 0]).all()
