"""Words that allow a second reading: what they come to is shown as doubtful, and why says so."""

from __future__ import annotations

import pytest

from timeline import date_text
from timeline.feasts import day_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Output fell from 1990 to 1995.", "1990"),
        ("Between 1500 and 1600 merchants settled by the river.", "1500"),
        ("They paid the guard and later 1950.", "1950"),
        ("The count went from 1745 to 1812 overnight.", "1812"),
        ("World Cup 2022 organisers were bribed.", "2022"),
        ("The torch of Paris 2024 was shown.", "2024"),
    ],
)
def test_a_number_that_may_be_no_year_is_in_doubt(text: str, said: str) -> None:
    found = next(each for each in date_text(text, "2018-06-13").expressions if each.text == said)
    assert found.confidence == 0.5
    assert "it may be a number or part of a name, and no year" in [step.words for step in found.resolution.steps]


@pytest.mark.parametrize(
    "text",
    [
        "From 1990 to 1995 output fell.",
        "He retired in 1990, and in 1995 he died.",
        "The firm (founded 1912, dissolved 1940) was sold.",
        "The unsuccessful 1999 campaign was her last.",
        "Throughout 1998 the mill stood idle, and in December 1999 it burned.",
        "Atlanta nineteen ninety-six: a bomb goes off.",
        "Only 1998 was warmer. Germany's 1990 team was better.",
    ],
)
def test_a_year_that_its_words_ask_for_is_sure(text: str) -> None:
    assert all(each.confidence > 0.9 for each in date_text(text, "2018-06-13").expressions)


def test_a_spoken_hour_is_either_side_of_noon() -> None:
    (found,) = date_text("The concert began at half past seven on Friday.", "2024-02-21").expressions
    assert found.confidence == 0.5
    assert "2024-02-16T19:30:00/2024-02-16T19:30:59" in [str(each) for each in found.resolution.alternatives]


def test_a_spoken_hour_of_an_evening_is_no_other() -> None:
    (found,) = date_text("The concert began at half past seven on Friday evening.", "2024-02-21").expressions
    assert found.value == "2024-02-16T19:30"
    assert not found.resolution.doubts


def test_a_day_that_is_in_no_calendar_is_told_to_be_none() -> None:
    (found,) = date_text("The board met on 29 February 2019.", "2020-06-13").expressions
    assert found.confidence == 0.5
    assert "the day that is told with it is in no calendar" in [step.words for step in found.resolution.steps]


def test_the_eastern_easter_lies_where_its_churches_kept_it() -> None:
    kept = {1950: "1950-04-09", 1999: "1999-04-11", 2013: "2013-05-05", 2017: "2017-04-16", 2022: "2022-04-24"}
    assert {year: str(day_of("orthodox easter", year)) for year in kept} == kept


@pytest.mark.parametrize(
    ("text", "said", "confidence"),
    [
        ("Das Konzert begann am Freitag um halb acht.", "Freitag um halb acht", 0.5),
        ("2000 Fans kamen in die Stadt.", "2000", 0.5),
        ("Die Zahl der Toten stieg von 1745 auf 1812.", "1812", 0.5),
        ("Sie wurde 2000 Trainer.", "2000", 0.94),
    ],
)
def test_german_words_that_allow_two(text: str, said: str, confidence: float) -> None:
    found = next(each for each in date_text(text, "2018-06-13", "de").expressions if each.text == said)
    assert found.confidence == confidence
