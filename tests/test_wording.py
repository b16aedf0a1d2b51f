"""Intervals in words a person reads."""

import pytest
from hypothesis import given

from tests.test_intervals import intervals
from timeline.intervals import Interval, parse, part_of_day
from timeline.wording import words


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("2020-10-11", "Sun 11 Oct 2020"),
        ("2020-10", "Oct 2020"),
        ("2020", "2020"),
        ("-0043", "44 BC"),
        ("0000-03-15", "Mon 15 Mar 1 BC"),
        ("199X", "1990s"),
        ("19XX", "20th century"),
        ("20XX", "21st century"),
        ("2020-35", "Q3 2020"),
        ("2020-40", "first half of 2020"),
        ("2020-24", "winter 2020"),
        ("2020-W41", "week of Mon 5 Oct 2020"),
        ("2020-10-10/2020-10-11", "weekend of Sat 10 Oct 2020"),
        ("2020-10-11T18:00:00/2020-10-11T23:59:59", "Sun 11 Oct 2020, evening"),
        ("2020-10-11T18:05", "Sun 11 Oct 2020, 18:05"),
        ("2020-10-11T09:00:00/2020-10-11T10:59:59", "Sun 11 Oct 2020, 09:00 to 11:00"),
        ("2020-10-11/2020-10-13", "Sun 11 to Tue 13 Oct 2020"),
        ("2020-09-30/2020-10-02", "Wed 30 Sep to Fri 2 Oct 2020"),
        ("2019-12-31/2020-01-01", "Tue 31 Dec 2019 to Wed 1 Jan 2020"),
        ("2020-03/2020-05", "Mar to May 2020"),
        ("1939/1945", "1939 to 1945"),
        ("2020-10~", "about Oct 2020"),
        ("2020?", "2020 (?)"),
        ("../1899", "until 1899"),
        ("2020-05/..", "since May 2020"),
        ("../2020-10-12~", "until about Mon 12 Oct 2020"),
    ],
)
def test_an_interval_reads_as_words(edtf: str, text: str) -> None:
    assert words(parse(edtf)) == text


def test_a_day_is_never_shown_as_a_minute() -> None:
    assert ":" not in words(parse("2020-10-11"))
    assert ":" not in words(part_of_day("MO", 0))


@given(intervals())
def test_every_interval_has_words_that_fit_a_line(interval: Interval) -> None:
    assert 0 < len(words(interval)) <= 70
