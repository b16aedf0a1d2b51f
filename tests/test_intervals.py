"""Intervals: their text is their identity."""

import edtf as oracle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import civil
from timeline.errors import DatelineError, NotADateError, OutOfRangeError
from timeline.intervals import (
    FIRST_MOMENT,
    LAST_MOMENT,
    OPEN,
    UNKNOWN,
    Edge,
    Granularity,
    Interval,
    about,
    day,
    month,
    one,
    parse,
    part_name,
    part_of_day,
    span,
    step,
    unit_start,
    year,
)

MOMENTS = st.one_of(
    st.integers(FIRST_MOMENT, LAST_MOMENT - 1),
    st.integers(civil.moment(1900), civil.moment(2050)),
    st.integers(0, 20_000).map(lambda n: n * civil.DAY),
)
UNITS = st.sampled_from(Granularity)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    unit, begin = draw(UNITS), draw(MOMENTS)
    if draw(st.booleans()):
        begin = max(FIRST_MOMENT, unit_start(begin, unit)) if begin > civil.moment(-9000) else begin
    length = draw(st.sampled_from([1, 60, 3600, 21_600, civil.DAY, 2 * civil.DAY, 7 * civil.DAY, 31 * civil.DAY]))
    ends: list[int | Edge] = [OPEN, UNKNOWN, min(LAST_MOMENT, begin + length * draw(st.integers(1, 12)))]
    end = draw(st.sampled_from(ends))
    start: int | Edge = draw(st.sampled_from([begin, OPEN, UNKNOWN]))
    return Interval(start, end, unit, draw(st.booleans()), draw(st.booleans()))


@given(intervals())
def test_an_interval_comes_back_from_its_text(interval: Interval) -> None:
    assert parse(str(interval)) == interval


@given(UNITS, st.integers(civil.moment(-9900), civil.moment(9900)))
def test_a_unit_holds_the_moment_it_was_made_from(unit: Granularity, seconds: int) -> None:
    interval = one(unit, seconds)
    begin, end = interval.bounds
    if unit is not Granularity.WEEKEND:
        assert begin <= seconds < end
    assert parse(str(interval)) == interval


@given(st.text(max_size=30))
def test_any_text_is_an_interval_or_refused_in_one_sentence(text: str) -> None:
    try:
        interval = parse(text)
    except DatelineError as error:
        interval, sentence = None, str(error)
    else:
        sentence = "."
    assert sentence.endswith(".")
    assert interval is None or parse(str(interval)) == interval


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (day(2020, 10, 11), "2020-10-11"),
        (month(2020, 10), "2020-10"),
        (year(-43), "-0043"),
        (one(Granularity.DECADE, civil.moment(1994)), "199X"),
        (one(Granularity.CENTURY, civil.moment(1994)), "19XX"),
        (one(Granularity.SEASON, civil.moment(2021, 1)), "2020-24"),
        (one(Granularity.QUARTER, civil.moment(2020, 8)), "2020-35"),
        (one(Granularity.HALF, civil.moment(2020, 8)), "2020-41"),
        (about(month(2020, 10)), "2020-10~"),
        (span(day(2020, 10, 11), day(2020, 10, 13)), "2020-10-11/2020-10-13"),
        (Interval(OPEN, civil.moment(1900), Granularity.YEAR), "../1899"),
        (Interval(civil.moment(1900), UNKNOWN, Granularity.YEAR, uncertain=True), "1900?/"),
    ],
)
def test_intervals_are_written_as_edtf(interval: Interval, text: str) -> None:
    assert str(interval) == text


EDTF = ["2020-10-11", "2020-10", "2020", "199X", "19XX", "2020-10~", "2020-10-11/2020-10-13", "../2020-10", "2020-22"]


@pytest.mark.parametrize("text", EDTF)
def test_what_is_written_is_edtf_to_an_independent_reader(text: str) -> None:
    theirs = oracle.parse_edtf(text)
    ours = parse(text)
    assert str(ours) == text
    if isinstance(ours.begin, int) and ours.begin > civil.moment(1) and not ours.approximate and "-22" not in text:
        begin = theirs.lower_strict()
        assert civil.date_of(ours.begin // civil.DAY) == (begin.tm_year, begin.tm_mon, begin.tm_mday)


def test_a_week_and_a_weekend_are_known_by_their_days() -> None:
    assert parse("2020-W41") == parse("2020-10-05/2020-10-11")
    assert parse("2020-10-05/2020-10-11").granularity is Granularity.WEEK
    assert parse("2020-10-10/2020-10-11").granularity is Granularity.WEEKEND


def test_a_part_of_day_is_known_by_its_hours() -> None:
    evening = part_of_day("EV", civil.moment(2020, 10, 11))
    assert str(evening) == "2020-10-11T18:00:00/2020-10-11T23:59:59"
    assert parse(str(evening)).granularity is Granularity.PART_OF_DAY
    assert part_name(evening) == "EV"


def test_open_and_unknown_are_two_different_things() -> None:
    assert parse("2020/..") != parse("2020/")
    assert parse("2020/..").end is OPEN
    assert parse("2020/").end is UNKNOWN


def test_granularity_is_refined_to_what_the_ends_can_say() -> None:
    crooked = Interval(civil.moment(2020, 3, 4), civil.moment(2021, 3, 4), Granularity.YEAR)
    assert crooked.granularity is Granularity.DAY


NO_DATES = ["", "soon", "2020-13", "2020-02-30", "2020-10-11T25:00", "20201011", "2020-1-1", "/x", "2020-W54"]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADateError):
        parse(text)


def test_an_interval_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(NotADateError, match="begin before it ends"):
        parse("2020-10-13/2020-10-11")


def test_the_years_end_at_9999() -> None:
    assert parse("9999-12-31").end == LAST_MOMENT
    with pytest.raises(OutOfRangeError):
        step(civil.moment(9999), Granularity.YEAR, 2)


def test_a_month_later_than_the_31st_is_the_last_day() -> None:
    assert civil.iso_date(step(civil.moment(2020, 1, 31), Granularity.MONTH, 1)) == "2020-02-29"
