from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import date_text, intervals
from timeline.errors import DatelineError
from timeline.intervals import Granularity, Interval
from timeline.meanings import (
    Again,
    Aged,
    Ambiguous,
    Clock,
    Disputed,
    Duration,
    EraYear,
    Literal,
    Meaning,
    Mod,
    Modified,
    Named,
    Nth,
    Occurrence,
    Of,
    OfCentury,
    Part,
    Pick,
    Range,
    Ref,
    Reference,
    Repetition,
    Same,
    Shift,
    Side,
    directed,
    dumps,
    is_undirected,
    loads,
)
from timeline.repeating import Cycle, Repeating, Toward

MONDAY = intervals.parse("2020-10-12")
SUNDAY = Repeating(Cycle.WEEKDAY, 6)
JANUARY_3 = Repeating(Cycle.MONTH_DAY, 1, 3)


def value_of(meaning: Meaning, anchor: str = "2020-10-12") -> str:
    return meaning.evaluate(intervals.parse(anchor)).value


def edtf_of(meaning: Meaning, anchor: str = "2020-10-12") -> str:
    return str(meaning.evaluate(intervals.parse(anchor)).interval)


def test_shift_has_the_size_of_its_unit() -> None:
    assert value_of(Shift(-1, Granularity.DAY)) == "2020-10-11"
    assert value_of(Shift(-1, Granularity.WEEK)) == "2020-W41"
    assert value_of(Shift(-3, Granularity.MONTH)) == "2020-07"
    assert value_of(Shift(-2, Granularity.YEAR)) == "2018"
    assert value_of(Shift(1, Granularity.QUARTER)) == "2021-Q1"


def test_shift_is_no_finer_than_its_anchor() -> None:
    assert value_of(Shift(3, Granularity.DAY), "2020-10") == "2020-10"
    assert value_of(Shift(-1, Granularity.YEAR, Granularity.DAY), "2020-35") == "2019-Q3"


def test_day_of_a_month_nobody_named_is_the_month() -> None:
    assert value_of(Shift(0, Granularity.DAY), "2001-03") == "2001-03"
    assert value_of(Shift(0, Granularity.WEEK), "2001-03") == "2001-03"
    assert value_of(Shift(0, Granularity.WEEK), "2001-03-01") == "2001-W09"


def test_disputed_words_mean_what_their_first_reading_means() -> None:
    disputed = Disputed(Shift(-1, Granularity.DAY), Literal(intervals.year(1914)))
    assert (value_of(disputed), disputed.grain) == ("2020-10-11", Granularity.DAY)


def test_hours_are_counted_from_a_time_and_stay_within_a_day() -> None:
    hour_later = Shift(1, Granularity.HOUR)
    assert value_of(hour_later, "2013-03-20T08:15") == "2013-03-20T09:15"
    assert value_of(hour_later, "2013-03-20") == "2013-03-20"
    assert value_of(Shift(-1, Granularity.HOUR), "2013-03-20") == "2013-03-20"


def test_shift_crosses_the_year_that_is_not_there() -> None:
    assert value_of(Shift(1, Granularity.YEAR), "-0489") == "BC0489"
    assert value_of(Shift(1, Granularity.YEAR), "0000") == "0001"


def test_shift_out_of_the_calendar_is_refused() -> None:
    with pytest.raises(DatelineError):
        value_of(Shift(9000, Granularity.YEAR))


@pytest.mark.parametrize(
    ("toward", "day"),
    [
        (Toward.ON_OR_BEFORE, "2020-10-12"),
        (Toward.BEFORE, "2020-10-05"),
        (Toward.ON_OR_AFTER, "2020-10-12"),
        (Toward.AFTER, "2020-10-19"),
    ],
)
def test_weekday_of_the_anchor_itself_counts_only_where_it_says_on(toward: Toward, day: str) -> None:
    assert edtf_of(Occurrence(Repeating(Cycle.WEEKDAY, 0), toward)) == day


def test_leaning_direction_yields_to_a_much_nearer_day() -> None:
    assert edtf_of(Occurrence(JANUARY_3, Toward.RATHER_BEFORE)) == "2020-01-03"
    assert edtf_of(Occurrence(JANUARY_3, Toward.RATHER_BEFORE), "2020-12-29") == "2021-01-03"
    assert edtf_of(Occurrence(JANUARY_3, Toward.RATHER_AFTER)) == "2021-01-03"


def test_story_goes_on_rather_than_back() -> None:
    march = Occurrence(Repeating(Cycle.MONTH, 3), Toward.ONWARD)
    assert edtf_of(march, "1967-11") == "1968-03"
    assert edtf_of(march, "1968-04") == "1968-03"


def test_leap_day_is_found_in_the_next_leap_year() -> None:
    assert edtf_of(Occurrence(Repeating(Cycle.MONTH_DAY, 2, 29), Toward.AFTER), "2021-03-01") == "2024-02-29"
    assert edtf_of(Occurrence(Repeating(Cycle.MONTH_DAY, 2, 29), Toward.BEFORE), "2019-03-01") == "2016-02-29"


@pytest.mark.parametrize(
    ("feast", "year", "day"),
    [
        ("easter", "1916", "1916-04-23"),
        ("easter", "2024", "2024-03-31"),
        ("good friday", "2020", "2020-04-10"),
        ("pentecost", "2020", "2020-05-31"),
        ("thanksgiving", "2020", "2020-11-26"),
        ("memorial", "2021", "2021-05-31"),
        ("labor", "2019", "2019-09-02"),
        ("election", "2016", "2016-11-08"),
        ("christmas eve", "1914", "1914-12-24"),
    ],
)
def test_feast_falls_on_its_day(feast: str, year: str, day: str) -> None:
    assert edtf_of(Occurrence(Repeating(Cycle.FEAST, name=feast), Toward.SAME), year) == day


def test_of_reads_the_inner_from_the_outer() -> None:
    last_year = Shift(-1, Granularity.YEAR)
    third = Occurrence(Repeating(Cycle.QUARTER, 3), Toward.SAME)
    assert value_of(Of(last_year, third)) == "2019-Q3"
    week = Of(Occurrence(Repeating(Cycle.MONTH, 3), Toward.ON_OR_BEFORE), Nth(1, Granularity.WEEK))
    assert edtf_of(week) == "2020-03-01/2020-03-07"
    assert value_of(Of(Occurrence(SUNDAY, Toward.ON_OR_BEFORE), Part("EV"))) == "2020-10-11TEV"


def test_nth_counts_from_the_end_where_negative() -> None:
    assert edtf_of(Nth(-1, Granularity.DAY), "2020-02") == "2020-02-29"
    assert edtf_of(Nth(2, Granularity.MONTH), "2020") == "2020-02"
    assert Nth(40, Granularity.DAY).evaluate(intervals.parse("2020-02")).interval is None


@pytest.mark.parametrize(
    ("number", "weekday", "anchor", "day"),
    [(1, 0, "2020-10", "2020-10-05"), (2, 1, "2016-11", "2016-11-08"), (-1, 4, "2020-10", "2020-10-30"),
     (1, 3, "2020-10", "2020-10-01")],
)  # fmt: skip
def test_pick_counts_weekdays_inside_a_month(number: int, weekday: int, anchor: str, day: str) -> None:
    assert edtf_of(Pick(number, Repeating(Cycle.WEEKDAY, weekday)), anchor) == day


def test_pick_of_what_is_not_there_is_nowhere() -> None:
    assert Pick(6, SUNDAY).evaluate(intervals.parse("2020-10")).interval is None


def test_clock_keeps_its_day() -> None:
    assert value_of(Clock(17, 0)) == "2020-10-12T17:00"
    assert value_of(Clock(9, 5, 30)) == "2020-10-12T09:05:30"
    assert value_of(Clock(23, 59, value="24:00")) == "2020-10-12T24:00"


def test_portion_narrows_the_interval_and_keeps_the_value() -> None:
    late = Modified(Literal(intervals.year(2019)), Mod.END).evaluate(None)
    assert (late.value, late.mod, str(late.interval)) == ("2019", "END", "2019-09~/2019-12~")
    early = Modified(Literal(intervals.parse("199X")), Mod.START).evaluate(None)
    assert (early.value, str(early.interval)) == ("199", "1990~/1992~")


def test_uncounted_months_reach_back_without_bound() -> None:
    outcome = Duration(None, Granularity.MONTH, Side.UNTIL).evaluate(MONDAY)
    assert (outcome.value, str(outcome.interval)) == ("PXM", "../2020-10-12~")


def test_counted_months_reach_back_to_their_begin() -> None:
    outcome = Duration(2, Granularity.MONTH, Side.UNTIL).evaluate(MONDAY)
    assert (outcome.value, str(outcome.interval)) == ("P2M", "2020-08-13/2020-10-12")


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, Granularity.DAY, "P3D"),
        (10, Granularity.HOUR, "PT10H"),
        (1.5, Granularity.YEAR, "P1Y6M"),
        (1.5, Granularity.MINUTE, "PT1M30S"),
        (0.5, Granularity.HOUR, "PT30M"),
        (2, Granularity.DECADE, "P20Y"),
        (3, Granularity.QUARTER, "P9M"),
        (None, Granularity.WEEK, "PXW"),
        (None, Granularity.MINUTE, "PTXM"),
    ],
)
def test_amount_is_written_as_timex3_does(count: float | None, unit: Granularity, value: str) -> None:
    assert Duration(count, unit).evaluate(None).value == value


def test_reference_lies_on_its_side_of_the_anchor() -> None:
    assert Reference(Ref.PAST).evaluate(MONDAY).value == "PAST_REF"
    assert edtf_of(Reference(Ref.FUTURE)) == "2020-10-13~/"
    assert Reference(Ref.PRESENT).evaluate(None).interval is None


def test_year_of_three_figures_takes_the_era_of_the_story() -> None:
    assert value_of(EraYear(480), "-0489") == "BC0480"
    assert value_of(EraYear(480), "0476") == "0480"


def test_year_of_two_figures_is_the_last_up_to_its_anchor() -> None:
    told = OfCentury(intervals.year(1962))
    assert [value_of(told, anchor) for anchor in ("1903-04-15", "1961", "1962", "2020")] == [
        "1862",
        "1862",
        "1962",
        "1962",
    ]
    assert value_of(OfCentury(intervals.year(2005), ahead=10), "1903") == "1905"


def test_same_quarter_of_another_year() -> None:
    assert value_of(Again(1988), "1989-35") == "1988-Q3"


def test_nothing_is_placed_without_an_anchor() -> None:
    for meaning in (Shift(-1, Granularity.DAY), Occurrence(SUNDAY), Part("MO"), Clock(9), Nth(1, Granularity.DAY)):
        assert meaning.evaluate(None).interval is None


def test_direction_once_decided_stays() -> None:
    evening = Of(Occurrence(SUNDAY), Part("EV"))
    assert is_undirected(evening)
    past = directed(evening, Toward.BEFORE)
    assert not is_undirected(past)
    assert directed(past, Toward.AFTER) == past


def test_weekday_that_does_not_fit_is_a_mismatch() -> None:
    named = Named(Literal(intervals.day(2020, 10, 12)), 4)
    assert named.mismatch(MONDAY)
    assert not Named(named.meaning, 0).mismatch(MONDAY)


def test_weekday_tells_the_year_that_is_left_open() -> None:
    march_5 = Occurrence(Repeating(Cycle.MONTH_DAY, 3, 5), Toward.RATHER_BEFORE)
    assert edtf_of(Named(march_5, 4)) == "2021-03-05"
    assert edtf_of(Named(march_5, 3)) == "2020-03-05"
    assert edtf_of(Named(march_5, 0)) == "2020-03-05"


def test_range_ends_with_its_last() -> None:
    days = Range(Literal(intervals.day(2020, 6, 3)), Literal(intervals.day(2020, 6, 5)))
    assert str(days.evaluate(None).interval) == "2020-06-03/2020-06-05"


# --- text for the store ---------------------------------------------------------------------------------------------

UNITS = st.sampled_from(list(Granularity))
DAYS = st.builds(intervals.day, st.integers(1, 9998), st.integers(1, 12), st.integers(1, 28)) | st.builds(
    intervals.year, st.integers(-9998, 9998)
)
REPEATINGS = st.builds(Repeating, st.sampled_from(Cycle), st.integers(0, 31), st.integers(0, 31), st.text(max_size=9))
LEAVES: st.SearchStrategy[Meaning] = st.one_of(
    st.builds(Literal, DAYS, st.text(max_size=8)),
    st.builds(Shift, st.integers(-50, 50), UNITS, st.none() | UNITS, st.booleans()),
    st.builds(Occurrence, REPEATINGS, st.none() | st.sampled_from(Toward)),
    st.builds(Nth, st.integers(-9, 9), UNITS, st.integers(1, 9)),
    st.builds(Pick, st.integers(-9, 9), REPEATINGS),
    st.builds(Part, st.sampled_from(sorted(intervals.PARTS_OF_DAY))),
    st.builds(Clock, st.integers(0, 23), st.none() | st.integers(0, 59), st.none() | st.integers(0, 59)),
    st.builds(Reference, st.sampled_from(Ref)),
    st.builds(Duration, st.none() | st.integers(1, 99), UNITS, st.sampled_from(Side), st.text(max_size=5)),
    st.builds(Repetition, st.text(max_size=12)),
    st.builds(Again, st.integers(1, 9998), UNITS),
    st.builds(EraYear, st.integers(1, 999)),
    st.builds(OfCentury, DAYS, st.just(""), st.integers(0, 99)),
)
MEANINGS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Of, inner, inner),
        st.builds(Modified, inner, st.sampled_from(Mod)),
        st.builds(Ambiguous, inner, inner),
        st.builds(Disputed, inner, inner),
        st.just(Same()),
        st.builds(Named, inner, st.integers(0, 6)),
        st.builds(Range, inner, inner, st.text(max_size=5), st.booleans()),
    ),
    max_leaves=5,
)


@given(MEANINGS)
def test_stored_meaning_comes_back_equal(meaning: Meaning) -> None:
    assert loads(dumps(meaning)) == meaning


@given(MEANINGS, DAYS)
def test_meaning_comes_to_an_interval_or_says_why_not(meaning: Meaning, anchor: Interval) -> None:
    try:
        interval = meaning.evaluate(anchor).interval
    except DatelineError:
        return
    assert interval is None or not interval.is_bounded or interval.bounds[0] < interval.bounds[1]


def test_stored_meaning_is_readable() -> None:
    assert dumps(Shift(-1, Granularity.DAY)) == '{"is":"Shift","amount":-1,"unit":"DAY"}'


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[]", "{}", '{"is":"Meaning"}', '{"is":"Shift"}', '{"is":"Shift","amount":"1","unit":"DAY"}',
     '{"is":"Shift","amount":1,"unit":"FORTNIGHT"}', '{"is":"Literal","interval":"tomorrow"}', "[" * 50_000],
)  # fmt: skip
def test_garbage_is_no_meaning(text: str) -> None:
    with pytest.raises(DatelineError):
        loads(text)


def test_an_hour_that_is_told_roughly_is_approximate_and_keeps_its_value() -> None:
    day = intervals.parse("2020-10-12")
    rough = Clock(17, 0, approximate=True).evaluate(day)
    assert (str(rough.interval), rough.value, rough.mod) == (
        "2020-10-12T17:00:00~/2020-10-12T17:00:59~",
        "2020-10-12T17:00",
        "",
    )


def test_year_of_two_figures_says_whose_century_it_is_of() -> None:
    (mill,) = date_text("The mill was built in '62.", "1903-04-15", "en").expressions
    assert any("the hundred years up to the publication date" in step.words for step in mill.resolution.steps)


def test_age_lasts_from_one_birthday_to_the_next() -> None:
    born = intervals.day(1840, 5, 3)
    outcome = Aged(19).evaluate(born)
    assert (str(outcome.interval), outcome.value) == ("1859-05-03/1860-05-02", "1859")
    assert str(Aged(21, is_birthday=True).evaluate(born).interval) == "1861-05-03"


def test_age_counts_from_the_first_day_of_a_life() -> None:
    life = intervals.span(intervals.day(1840, 5, 3), intervals.day(1901, 2, 1))
    assert str(Aged(21, is_birthday=True).evaluate(life).interval) == "1861-05-03"


def test_age_of_one_born_in_a_year_may_be_of_two_years() -> None:
    assert str(Aged(19).evaluate(intervals.year(1840)).interval) == "1859/1860"
