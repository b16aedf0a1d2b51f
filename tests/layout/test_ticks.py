"""The axis from seconds to millennia."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import civil
from timeline.civil import DAY
from timeline.intervals import FIRST_MOMENT, LAST_MOMENT
from timeline.layout.ticks import SCALES, Axis, axis, marks

WIDTH = 1600.0
RATIOS = st.sampled_from((1.0, 1.5, 2.0))


def measure_at(ratio: float) -> object:
    return lambda text: 6.6 * ratio * len(text)


def an_axis(begin: float, seconds_per_px: float, ratio: float = 1.0) -> Axis:
    return axis(begin, seconds_per_px, WIDTH, measure_at(ratio), em=9.0 * ratio)  # type: ignore[arg-type]


@settings(max_examples=300, deadline=None)
@given(st.floats(-2, 9.2), st.floats(0, 1), RATIOS)
def test_labels_of_a_tier_never_overlap(exponent: float, place: float, ratio: float) -> None:
    spp = 10.0**exponent
    begin = FIRST_MOMENT + place * (LAST_MOMENT - FIRST_MOMENT) - WIDTH / 2 * spp
    found = an_axis(begin, spp, ratio)
    for tier in (found.lower, found.upper):
        spoken = [tick for tick in tier if tick.label]
        for tick, after in itertools.pairwise(spoken):
            assert tick.label_x + tick.width <= after.label_x


@settings(max_examples=300, deadline=None)
@given(st.floats(-2, 8), st.floats(0.02, 0.98))
def test_the_year_is_always_in_sight(exponent: float, place: float) -> None:
    spp = 10.0**exponent
    begin = FIRST_MOMENT + place * (LAST_MOMENT - FIRST_MOMENT)
    found = an_axis(begin, spp)
    first = civil.year_of(int(begin))
    last = civil.year_of(int(min(begin + WIDTH * spp, LAST_MOMENT - 1)))
    seen = " ".join(t.label for t in (*found.upper, *found.lower) if t.label_x + t.width > 0 and t.label_x < WIDTH)
    names = {str(year) if year > 0 else f"{1 - year} BC" for year in range(first, last + 1)}
    assert any(name in seen for name in names) or (any(char.isdigit() for char in seen) and found.scale.kind == "year")


@settings(max_examples=200, deadline=None)
@given(st.floats(-2, 9), st.floats(0.1, 0.9))
def test_ticks_are_about_a_hundred_px_apart_and_in_order(exponent: float, place: float) -> None:
    spp = 10.0**exponent
    begin = FIRST_MOMENT + place * (LAST_MOMENT - FIRST_MOMENT)
    xs = [tick.x for tick in an_axis(begin, spp).lower]
    assert xs == sorted(set(xs))
    gaps = [b - a for a, b in itertools.pairwise(xs)]
    assert all(30 <= gap <= 420 for gap in gaps)


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_ticks_stand_on_the_calendar(scale: object) -> None:
    begin = civil.moment(2020, 2, 27, 13, 17, 5)
    for seconds in list(marks(scale, begin, begin + 5 * scale.seconds))[1:]:  # type: ignore[arg-type, attr-defined]
        year, month, number = civil.date_of(seconds // DAY)
        kind, count = scale.kind, scale.count  # type: ignore[attr-defined]
        assert kind == "second" or seconds % DAY == 0
        if kind == "second":
            assert seconds % count == 0
        elif kind == "week":
            assert civil.weekday(seconds // DAY) == 0
        elif kind == "month":
            assert number == 1
            assert (month - 1) % count == 0
        elif kind == "year":
            assert (month, number) == (1, 1)
            assert year == 1 or (year if year > 0 else 1 - year) % count == 0


def test_years_before_christ_count_down_and_there_is_no_year_nought() -> None:
    found = axis(civil.moment(-210), 1.2e7, 1200, lambda text: 6.6 * len(text))
    labels = [tick.label for tick in found.lower if tick.label and tick.x >= 0]
    assert labels[:5] == ["200 BC", "150 BC", "100 BC", "50 BC", "AD 1"]
    assert not any(label.startswith("0") for label in labels)


def test_years_one_by_one_across_the_turn_of_the_era() -> None:
    found = axis(civil.moment(-1), 3e5, 400, lambda text: 6.6 * len(text))
    assert [tick.label for tick in found.lower if tick.x >= 0] == ["2 BC", "1 BC", "1", "2"]


def test_the_heading_of_what_began_before_the_view_sticks_to_its_left_edge() -> None:
    found = an_axis(civil.moment(2020, 10, 11, 17), 10.0)
    assert found.upper[0].label == "Sun 11 Oct 2020"
    assert found.upper[0].label_x == 4


def test_the_ends_of_time_have_an_axis() -> None:
    assert an_axis(LAST_MOMENT - 100, 1.0).lower
    assert an_axis(FIRST_MOMENT - 1000, 1.0).lower
    assert an_axis(LAST_MOMENT + 10**9, 1.0).lower == ()


def test_over_millennia_the_headings_are_the_eras() -> None:
    found = axis(civil.moment(-3500), 2e8, 1200, lambda text: 6.6 * len(text))
    assert [tick.label for tick in found.upper] == ["BC", "AD"]
    assert found.upper[0].label_x == 4
