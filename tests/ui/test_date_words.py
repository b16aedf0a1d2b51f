from __future__ import annotations

import pytest

from timeline import civil
from timeline.civil import HOUR
from timeline.intervals import Granularity, Interval, parse
from ui.date_words import gap_in_words, in_words


@pytest.mark.parametrize(
    ("earlier", "later", "words"),
    [
        ("2020-10-11", "2020-11-05", "25 days"),
        ("2020-10-11", "2020-10-12", "1 day"),
        ("2020-10-11", "2020-10-11", "same day"),
        ("2020-10-11", "2020-10-11T18:00:00/2020-10-11T23:59:59", "same day"),
        ("2020-10-11T08:00:00", "2020-10-11T11:30:00", "3 hours"),
        ("2020-01-05", "2020-10-11", "9 months"),
        ("1974-05-05", "2019-07-01", "45 years"),
        ("2019", "2019", ""),
        ("2019", "2019-03-04", ""),
        ("2019", "2021-03-04", "2 years"),
        ("199X", "2016-23", "~20 years"),
        ("1987", "199X", "~10 years"),
        ("199X", "1994-05-01", ""),
        ("18XX", "1918-11-11", "~50 years"),
        ("2024", "2024-11-20", ""),
        ("2024", "2024-12", ""),
        ("2023-11-20", "2024", ""),
        ("2024-33", "2024-36", "9 months"),
        ("2024-33", "2024-34", "3 months"),
        ("2024-33", "2024-03-20", ""),
        ("2024-21", "2024-10-20", "8 months"),
        ("2022-40", "2024-40", "2 years"),
        ("2020-03", "2020-03-09", ""),
        ("2020-03", "2020-05-09", "2 months"),
        ("2020-10-11", "../2020-12-01", ""),
    ],
)
def test_a_gap_is_told_no_finer_than_the_dates_are_known(earlier, later, words):
    assert gap_in_words(parse(earlier), parse(later)) == words


def test_between_a_part_of_a_day_and_a_clock_no_hours_are_claimed():
    start = civil.moment(2020, 10, 10)
    afternoon = Interval(start + 12 * HOUR, start + 18 * HOUR, Granularity.PART_OF_DAY)
    assert gap_in_words(afternoon, parse("2020-10-10T18:30:00")) == "same day"


def test_what_has_no_date_has_no_gap():
    assert gap_in_words(None, parse("2020")) == ""
    assert gap_in_words(parse("2020"), None) == ""
    assert in_words(None) == "no date"
