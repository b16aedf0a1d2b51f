"""A typed date: the forms that a hurried hand uses, and what is no date."""

from __future__ import annotations

import pytest

from timeline.errors import NotADateError
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
