"""Civil time: the calendar from 10,000 BC to 9999."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import civil
from timeline.errors import OutOfRangeError

DAYS = st.integers(civil.day_number(-9999, 1, 1), civil.day_number(9999, 12, 31))


@given(DAYS)
def test_a_day_number_comes_back_from_its_date(day: int) -> None:
    assert civil.day_number(*civil.date_of(day)) == day


@given(st.dates())
def test_the_calendar_is_the_standard_librarys_where_both_reach(one: date) -> None:
    day = civil.day_number(one.year, one.month, one.day)
    assert civil.weekday(day) == one.weekday()
    assert civil.iso_week(day) == tuple(one.isocalendar()[:2])
    assert date(1970, 1, 1) + timedelta(days=day) == one


@given(st.integers(-9998, 9998), st.integers(1, 52))
def test_a_weeks_monday_is_a_monday_of_that_week(year: int, week: int) -> None:
    monday = civil.week_monday(year, week)
    assert civil.weekday(monday) == 0
    assert civil.iso_week(monday) == (year, week)


def test_year_zero_is_a_leap_year_and_one_bc() -> None:
    assert civil.month_length(0, 2) == 29
    assert civil.iso_date(civil.moment(-43, 3, 15)) == "-0043-03-15"


@pytest.mark.parametrize("year", [-10_000, 10_001, 123_456])
def test_a_year_out_of_range_is_refused(year: int) -> None:
    with pytest.raises(OutOfRangeError, match="outside"):
        civil.moment(year)


def test_iso_time_names_seconds_only_where_there_are_some() -> None:
    assert civil.iso_time(civil.moment(2020, 1, 1, 18, 5)) == "18:05"
    assert civil.iso_time(civil.moment(2020, 1, 1, 18, 5, 9)) == "18:05:09"


@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        ((-43, 3, 15), 2),
        ((1066, 10, 14), 5),
        ((1415, 10, 25), 4),
        ((1582, 10, 4), 3),
        ((1582, 10, 15), 4),
        ((1916, 4, 23), 6),
    ],
)
def test_weekday_is_of_the_calendar_that_was_kept(day: tuple[int, int, int], weekday: int) -> None:
    assert civil.kept_weekday(civil.day_number(*day)) == weekday


def test_weekday_between_the_reforms_may_be_of_either_calendar() -> None:
    storm, later = civil.day_number(1703, 11, 26), civil.day_number(1753, 11, 26)
    assert [number for number in range(7) if civil.may_be_weekday(storm, number)] == [0, 4]
    assert [number for number in range(7) if civil.may_be_weekday(later, number)] == [0]
