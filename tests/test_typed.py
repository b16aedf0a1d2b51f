"""A typed date: the forms that a hurried hand uses, and what is no date."""

from __future__ import annotations

import pytest

from timeline.errors import DoubtfulDateError, NotADateError
from timeline.intervals import parse
from timeline.typed import read_date
from timeline.wording import words

TODAY = parse("2020-10-12")


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("5 aug 2020", "2020-08-05"),
        ("5 AUGUST 2020", "2020-08-05"),
        ("LAST SUNDAY", "2020-10-11"),
        ("next sunday", "2020-10-18"),
        ("autumn 1944", "1944-23"),
        ("2020-10-11/2020-10-13", "2020-10-11/2020-10-13"),
        ("between 3 and 5 may", "2020-05-03?/2020-05-05?"),
        ("3 may 2020 - 5 june 2020", "2020-05-03/2020-06-05"),
        ("May 3-5, 1998", "1998-05-03/1998-05-05"),
        ("22 April to 1 May 2024", "2024-04-22/2024-05-01"),
        ("May to July 2015", "2015-05/2015-07"),
        ("3 May to 5 June 2019", "2019-05-03/2019-06-05"),
        ("from 30 December to 2 January 2015", "2014-12-30/2015-01-02"),
        ("3 May to 5 June", "2020-05-03/2020-06-05"),
        ("before 1900", "../1899"),
        ("after 3 June", "2020-06-04/.."),
        ("1939-45", "1939/1945"),
        ("1939–1945", "1939/1945"),
        ("1907-08", "1907-08"),
        ("11 October 2020 about 7 pm", "2020-10-11T19:00:00~/2020-10-11T19:00:59~"),
        ("11 oct 2020, 19:30", "2020-10-11T19:30:00/2020-10-11T19:30:59"),
        ("2020-10-11 19:30", "2020-10-11T19:30:00/2020-10-11T19:30:59"),
        ("about 7 May 2020", "2020-05-07~"),
        ("c. 1890", "1890~"),
        ("c1890", "1890~"),
        ("ca 1890", "1890~"),
        ("~1890", "1890~"),
        ("1900 or later", "1900/.."),
        ("1917-", "1917/.."),
        ("May 1917 onwards", "1917-05/.."),
        ("not before 1900", "1900/.."),
        ("no later than 3 May 1900", "../1900-05-03"),
        ("1900 or earlier", "../1900"),
        ("winter 1944-45", "1944-24"),
        ("q3 2019", "2019-35"),
        ("490 bc", "-0489"),
        ("1950?", "1950?"),
        ("maybe 1950", "1950?"),
        ("1990 or 1991", "1990?/1991?"),
    ],
)
def test_typed_date_is_read_however_it_is_written(typed: str, edtf: str) -> None:
    assert str(read_date(typed, TODAY)) == edtf


@pytest.mark.parametrize(
    "edtf",
    [
        "2020-10-11",
        "2020-10-11T18:00:00/2020-10-11T23:59:59",
        "2020-10-11T00:00:00/2020-10-11T05:59:59",
        "2020-10-11T19:30:00/2020-10-11T19:30:59",
        "2024-W17",
        "2024-04-10/2024-04-12",
        "2024-04-10?/2024-04-12?",
        "2024-03-21~/2024-03-31~",
        "2024-04-14T18:00:00~/..",
        "../1899",
        "198X",
        "1950?",
        "-0043-01-01",
        "2024-02-21T20:00:00/2024-02-22T05:59:59",
    ],
)
def test_what_the_window_shows_can_be_typed_back(edtf: str) -> None:
    shown = words(parse(edtf))
    assert read_date(shown, TODAY) == parse(edtf), shown


def test_english_is_understood_beside_the_articles_language() -> None:
    assert str(read_date("11 October 2020", TODAY, "de")) == "2020-10-11"
    assert str(read_date("11. Oktober 2020", TODAY, "de")) == "2020-10-11"


@pytest.mark.parametrize("typed", ["", "five", "5 May 2020 and 6 May 2021", "March 2020 in 2019", "7" * 101])
def test_what_is_no_one_date_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(NotADateError, match=r"2020"):
        read_date(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("Tuesday, 11 October 2020", ("Sun 11 Oct 2020 by its date", "Tue 13 Oct 2020 by its weekday")),
        ("Tue 11 Oct 2020", ("Sun 11 Oct 2020 by its date", "Tue 13 Oct 2020 by its weekday")),
        ("Tuesday, 11 October", ("Sun 11 Oct 2020 by its date", "Tue 13 Oct 2020 by its weekday")),
        ("Monday, 11 October", ("Sun 11 Oct 2020 by its date", "Mon 12 Oct 2020 or Mon 11 Oct 2021 by its weekday")),
        ("Tuesday, 11 October 2020, 7 pm", ("Sun 11 Oct 2020, 19:00", "Tue 13 Oct 2020, 19:00")),
        ("Tue 11 Oct 2020, evening", ("Sun 11 Oct 2020", "Tue 13 Oct 2020")),
        ("Thu 9 to Sun 11 Oct 2020", ("Fri 9 Oct 2020", "Thu 8 Oct 2020")),
        ("03/04/2024", ("Mon 4 Mar 2024", "Wed 3 Apr 2024")),
        ("3/4", ("Wed 4 Mar 2020", "Fri 3 Apr 2020")),
        ("before 03/04/2024", ("Mon 4 Mar 2024", "Wed 3 Apr 2024")),
        ("Saturday 03/04/2024", ("Mon 4 Mar 2024", "Wed 3 Apr 2024")),
    ],
)
def test_what_may_be_two_dates_is_not_guessed_and_both_can_be_typed(typed: str, readings: tuple[str, ...]) -> None:
    with pytest.raises(DoubtfulDateError) as told:
        read_date(typed, TODAY)
    assert all(reading in str(told.value) for reading in readings), told.value


@pytest.mark.parametrize(
    ("typed", "language", "edtf"),
    [
        ("03/04/2024", "en-GB", "2024-04-03"),
        ("03/04/2024", "de", "2024-04-03"),
        ("Wednesday 03/04/2024", "en", "2024-04-03"),
        ("03/04/2024 to 25/04/2024", "en", "2024-04-03/2024-04-25"),
        ("25/04/2024", "en", "2024-04-25"),
        ("03/03/2024", "en", "2024-03-03"),
        ("Sunday, 11 October", "en", "2020-10-11"),
    ],
)
def test_what_its_language_its_weekday_or_its_other_half_decides_is_taken(typed: str, language: str, edtf: str) -> None:
    assert str(read_date(typed, TODAY, language)) == edtf


def test_wrong_weekday_in_english_is_told_beside_another_language() -> None:
    with pytest.raises(DoubtfulDateError, match="by its weekday"):
        read_date("Tuesday, 11 October 2020", TODAY, "de")
    with pytest.raises(DoubtfulDateError, match="by its weekday"):
        read_date("Dienstag, 11. Oktober 2020", TODAY, "de")


def test_before_a_time_of_day_is_of_that_day_as_in_an_article() -> None:
    assert str(read_date("before 3 pm on 4 May 2024", TODAY)) == "2024-05-04T00:00:00/2024-05-04T14:59:59"
