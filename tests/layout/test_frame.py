"""What is promised of every frame, at any zoom and wherever the view is."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.drawn import (
    HEIGHT,
    WIDTH,
    a_view,
    an_article,
    an_event,
    days,
    events,
    extents,
    measure,
    scene_of,
)
from timeline import civil
from timeline.civil import DAY
from timeline.intervals import OPEN, Granularity, Interval, day, one
from timeline.layout import Scene, View, bands, build_scene, frame
from timeline.model import Event

SHARES = st.sampled_from((3.0, 1.0, 0.5, 0.13, 0.02, 0.004))
ROWS = st.sampled_from(("none", "article"))


def _scene(events: list[Event], rows_by: str, *, in_blocks: bool, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """Small scenes are packed whole; with `in_blocks` as a large one is."""
    monkeypatch.setattr(bands, "PACKED_WHOLE", 0 if in_blocks else 1500)
    return scene_of(events, rows_by)


@settings(max_examples=60, deadline=None)
@given(events(), ROWS, SHARES, st.floats(-0.5, 1.2), st.booleans())
def test_no_two_labels_overlap_at_any_zoom(
    some: list[Event], rows_by: str, share: float, at: float, in_blocks: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        scene = _scene(some, rows_by, in_blocks=in_blocks, monkeypatch=patch)
        found = extents(frame(scene, a_view(scene, share, at, height=1e6), measure))
    for (lane, _, right, one_row), (next_lane, left, _, other) in itertools.pairwise(found):
        assert lane != next_lane or right <= left + 1e-3, (scene.ids[one_row], scene.ids[other])


@settings(max_examples=60, deadline=None)
@given(events(), ROWS, SHARES, st.booleans())
def test_every_dated_event_is_drawn_or_counted_in_exactly_one_cluster(
    some: list[Event], rows_by: str, share: float, in_blocks: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        scene = _scene(some, rows_by, in_blocks=in_blocks, monkeypatch=patch)
        view = a_view(scene, share, height=1e6)
        whole = View(view.begin - 200 * view.seconds_per_px, view.seconds_per_px, WIDTH / min(share, 1) + 2000, 1e6)
        found = frame(scene, whole, measure)
    rows = found.bars.rows.tolist()
    assert len(rows) == len(set(rows))
    assert len(rows) + sum(cluster.count for cluster in found.clusters) == len(scene.order)


@settings(max_examples=40, deadline=None)
@given(events(), SHARES, st.floats(0, 1), st.integers(-900, 900), st.booleans())
def test_panning_moves_nothing_up_or_down(some: list[Event], share: float, at: float, dx: int, in_blocks: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        scene = _scene(some, "none", in_blocks=in_blocks, monkeypatch=patch)
        view = a_view(scene, share, at, height=1e6)
        moved = View(view.begin + dx * view.seconds_per_px, view.seconds_per_px, view.width, view.height)
        before, after = frame(scene, view, measure), frame(scene, moved, measure)
    tops = dict(zip(before.bars.rows.tolist(), before.bars.y.tolist(), strict=True))
    for row, y in zip(after.bars.rows.tolist(), after.bars.y.tolist(), strict=True):
        assert tops.get(row, y) == y
    assert before.content_height == after.content_height


@settings(max_examples=30, deadline=None)
@given(events(most=40), SHARES, st.floats(0, 1))
def test_lanes_do_not_depend_on_which_view_was_asked_for_first(some: list[Event], share: float, at: float) -> None:
    with pytest.MonkeyPatch.context() as patch:
        one_scene = _scene(some, "none", in_blocks=True, monkeypatch=patch)
        other = _scene(some, "none", in_blocks=True, monkeypatch=patch)
        view = a_view(one_scene, share, at, height=1e6)
        for earlier in (0.0, 0.3, 0.9):
            frame(other, a_view(other, share, earlier), measure)
        first, second = frame(one_scene, view, measure).bars, frame(other, view, measure).bars
    by_row = sorted(zip(first.rows.tolist(), first.y.tolist(), strict=True))
    assert by_row == sorted(zip(second.rows.tolist(), second.y.tolist(), strict=True))


def test_a_crowd_of_thousands_is_counted_to_the_last_one() -> None:
    same = [an_event(f"e{n}", day(2020, 5, 1)) for n in range(2000)]
    scene = scene_of(same + days(400))
    found = frame(scene, a_view(scene, 1.2, -0.1, height=1e6), measure)
    assert len(found.bars.rows) + sum(cluster.count for cluster in found.clusters) == 2400
    assert found.clusters


def test_a_long_event_that_began_before_the_view_is_in_it() -> None:
    long = an_event("long", Interval(civil.moment(1990), civil.moment(2025), Granularity.YEAR), "Occupation")
    scene = scene_of([long, *days(2000)])
    found = frame(scene, View(civil.moment(2020, 3), 3600.0, WIDTH, 700), measure)
    at = np.flatnonzero(found.bars.rows == scene.row_of("long"))
    assert len(at) == 1
    assert found.bars.inside[at[0]]
    # Its title stays in sight although its beginning is far outside.
    assert 0 < found.bars.label_x[at[0]] < 40


def test_a_long_event_without_a_lane_is_counted_at_the_left_edge() -> None:
    long = [an_event(f"l{n}", Interval(civil.moment(1990), civil.moment(2025), Granularity.YEAR)) for n in range(1600)]
    scene = scene_of(long)
    found = frame(scene, View(civil.moment(2020, 3), 3600.0, WIDTH, 1e5), measure)
    assert len(found.bars.rows) + found.clusters[0].count == 1600


@settings(max_examples=60, deadline=None)
@given(st.integers(100, 1160), st.integers(1, 60), st.integers(5, 90), st.integers(20, 80))
def test_a_label_left_of_its_mark_keeps_clear_of_the_bar_before_it(end: int, apart: int, short: int, long: int) -> None:
    # A pixel is a day; the mark is near the right edge, and the bar before it has its title on it.
    start = civil.moment(2020)
    bar = an_event("bar", Interval(start, start + end * DAY), "x" * short)
    at = start + (min(end + apart, 1170)) * DAY
    scene = scene_of([bar, an_event("mark", Interval(at, at + DAY), "y" * long)])
    found = extents(frame(scene, View(float(start), float(DAY), WIDTH, HEIGHT), measure))
    for (lane, _, right, _one), (next_lane, left, _, _other) in itertools.pairwise(found):
        assert lane != next_lane or right <= left + 1e-3


def test_a_label_takes_the_room_that_its_lane_has() -> None:
    title = "A very long title that says everything about what happened on this day of the year and after it"
    scene = scene_of([an_event("one", day(2020, 1, 1), title)])
    alone = frame(scene, View(civil.moment(2019, 12), 86400.0, WIDTH, 700), measure).bars.label_width[0]
    scene = scene_of([an_event("one", day(2020, 1, 1), title), *days(2000)])
    row = scene.row_of("one")
    bars = frame(scene, View(civil.moment(2019, 12), 86400.0, WIDTH, 1e5), measure).bars
    crowded = bars.label_width[np.flatnonzero(bars.rows == row)]
    assert alone > 400
    assert not len(crowded) or crowded[0] < alone


def test_an_event_with_an_open_begin_fades_to_the_left_of_its_known_end() -> None:
    scene = scene_of([an_event("e", Interval(OPEN, civil.moment(2020, 10, 13)))])
    bars = frame(scene, View(civil.moment(2020, 10, 1), 3600.0, WIDTH, 700), measure).bars
    assert bars.fade0[0] > 0
    assert bars.fade1[0] == 0
    assert bars.x0[0] == bars.x1[0] == pytest.approx(12 * 24)


def test_publication_lines_say_when_and_where_without_overlap() -> None:
    articles = {f"a{n}": an_article(f"a{n}", day(2020, 10, 12 + n)) for n in range(5)}
    scene = build_scene(days(3), articles)
    found = frame(scene, View(civil.moment(2020, 10, 1), 6000.0, WIDTH, 700), measure).publications
    assert found[0].words == "published Mon 12 Oct 2020 · a0.example"
    spoken = [line for line in found if line.has_room]
    for line, after in itertools.pairwise(spoken):
        assert line.label_x + measure(line.words) <= after.label_x


def test_two_articles_of_one_day_share_a_line() -> None:
    articles = {f"a{n}": an_article(f"a{n}", day(2020, 10, 12)) for n in range(2)}
    scene = build_scene(days(1), articles)
    assert len(frame(scene, View(civil.moment(2020, 10, 1), 3600.0, WIDTH, 700), measure).publications) == 1


def test_weekends_are_tinted_only_when_near() -> None:
    scene = scene_of(days(3))
    near = frame(scene, View(civil.moment(2020, 10, 9), 3600.0, 24 * 7.0, 700), measure).weekends
    assert near == ((24.0, 72.0),)
    assert frame(scene, View(civil.moment(2020), 86400.0, WIDTH, 700), measure).weekends == ()


def test_bands_stand_in_the_order_of_publication_with_titles() -> None:
    articles = {"a0": an_article("a0", day(2020, 5, 1)), "a1": an_article("a1", day(2019, 5, 1))}
    some = [an_event("x", day(2020, 1, 1), article="a0"), an_event("y", day(2020, 1, 2), article="a1")]
    some.append(an_event("z", day(2020, 1, 3), article=""))
    scene = build_scene(some, articles, "article")
    found = frame(scene, View(civil.moment(2020), 3600.0, WIDTH, 700), measure).bands
    assert [band.title for band in found] == ["Title of a1", "Title of a0", "Added by hand"]
    assert all(one.top + one.height <= other.top for one, other in itertools.pairwise(found))


def test_a_view_of_nothing_has_an_axis_and_no_bars() -> None:
    found = frame(scene_of([]), View(0.0, DAY, WIDTH, 700), measure)
    assert not len(found.bars.rows)
    assert found.axis.lower


def test_a_year_long_event_is_a_bar_and_a_day_is_a_mark_at_the_scale_of_years() -> None:
    scene = scene_of([an_event("y", one(Granularity.YEAR, civil.moment(2020))), an_event("d", day(2020, 6, 1))])
    bars = frame(scene, View(civil.moment(2015), 8 * DAY, WIDTH, 700), measure).bars
    widths = dict(zip(bars.rows.tolist(), (bars.x1 - bars.x0).tolist(), strict=True))
    assert widths[0] == pytest.approx(366 / 8)
    assert widths[1] == pytest.approx(1 / 8)
