"""Where a dragged date comes to rest."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.layout.drawn import intervals
from timeline import civil
from timeline.civil import DAY, HOUR
from timeline.intervals import (
    FIRST_MOMENT,
    LAST_MOMENT,
    OPEN,
    Granularity,
    Interval,
    day,
    month,
    one,
    part_of_day,
    year,
)
from timeline.layout.moves import interval_at, moved, nearest_bound, snapped, with_edge

MOMENTS = st.integers(civil.moment(1900), civil.moment(2100))


@given(intervals(), MOMENTS)
def test_a_moved_date_is_no_more_exact_than_before(interval: Interval | None, to: int) -> None:
    assume(interval is not None)
    assert interval is not None
    after = moved(interval, to)
    assert after.granularity <= interval.granularity or not interval.is_one_unit
    # Six hours may land on a whole morning, which is less exact than six hours by the clock.
    assert after.is_one_unit == interval.is_one_unit or after.granularity < interval.granularity
    assert (after.approximate, after.uncertain) == (interval.approximate, interval.uncertain)


@given(intervals(), MOMENTS)
def test_a_date_moved_to_where_it_is_stays(interval: Interval | None, to: int) -> None:
    assume(interval is not None)
    assert interval is not None
    known = interval.begin if isinstance(interval.begin, int) else interval.end
    assert isinstance(known, int)
    assert moved(interval, known) == interval


def test_a_day_moves_by_whole_days() -> None:
    assert moved(day(2020, 1, 3), civil.moment(2020, 1, 4, 10)) == day(2020, 1, 4)
    assert moved(day(2020, 1, 3), civil.moment(2020, 1, 4, 14)) == day(2020, 1, 5)


def test_a_month_moves_by_months_whatever_their_length() -> None:
    assert moved(month(2020, 1), civil.moment(2020, 3, 2)) == month(2020, 3)
    assert moved(year(2020), civil.moment(-43)) == year(-43)


def test_an_evening_moves_to_another_evening() -> None:
    evening = part_of_day("EV", civil.moment(2020, 10, 11))
    assert moved(evening, civil.moment(2020, 10, 13, 20)) == part_of_day("EV", civil.moment(2020, 10, 13))


def test_what_began_at_an_open_time_moves_with_its_end() -> None:
    before = Interval(OPEN, civil.moment(2020, 10, 13))
    assert moved(before, civil.moment(2020, 11, 1)) == Interval(OPEN, civil.moment(2020, 11, 1))


def test_nothing_moves_out_of_the_years_there_are() -> None:
    assert moved(day(9999, 12, 31), LAST_MOMENT + 9 * DAY) == day(9999, 12, 31)
    assert moved(day(2020, 1, 1), FIRST_MOMENT - 10**10).begin == FIRST_MOMENT


def test_an_edge_keeps_one_unit_of_length() -> None:
    span = Interval(civil.moment(2020, 3, 2), civil.moment(2020, 3, 5))
    assert with_edge(span, civil.moment(2020, 3, 9), is_begin=True) == day(2020, 3, 4)
    assert with_edge(span, civil.moment(2020, 2, 1), is_begin=False) == day(2020, 3, 2)
    longer = with_edge(span, civil.moment(2020, 3, 9, 1), is_begin=False)
    assert longer == Interval(civil.moment(2020, 3, 2), civil.moment(2020, 3, 9))


def test_a_place_in_reach_draws_a_date_to_it() -> None:
    assert snapped(104.0, [90.0, 100.0, 110.0], 5.0) == 100.0
    assert snapped(105.5, [90.0, 100.0], 5.0) == 105.5
    assert snapped(7.0, [], 5.0) == 7.0


def test_a_click_means_the_finest_unit_that_can_be_hit() -> None:
    noon = civil.moment(2020, 10, 11, 12)
    assert interval_at(noon, 60.0) == one(Granularity.HOUR, noon)
    assert interval_at(noon, 3600.0) == day(2020, 10, 11)
    assert interval_at(noon, float(DAY)) == month(2020, 10)
    assert interval_at(noon, 30.0 * DAY) == year(2020)


@given(MOMENTS, st.sampled_from((Granularity.HOUR, Granularity.DAY, Granularity.MONTH, Granularity.YEAR)))
def test_the_nearest_bound_is_a_bound_and_near(seconds: int, unit: Granularity) -> None:
    bound = nearest_bound(seconds, unit)
    most = {Granularity.HOUR: HOUR, Granularity.DAY: DAY, Granularity.MONTH: 31 * DAY, Granularity.YEAR: 366 * DAY}
    assert abs(bound - seconds) <= most[unit] / 2
    assert one(unit, bound).begin == bound
