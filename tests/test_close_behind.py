"""What came right behind a happening that has a date is of its day; one moment told twice is one event."""

from __future__ import annotations

import pytest

from timeline import date_text


def told(text: str) -> list[tuple[str | None, str, bool]]:
    return [(e.edtf, e.title, e.is_inferred) for e in date_text(text, "2022-11-09", "en").events]


@pytest.mark.parametrize("lead", ["Hours after", "Shortly after", "After", "Just minutes after"])
def test_the_main_clause_is_of_the_day_of_what_it_follows(lead: str) -> None:
    events = told(f"{lead} the blast on Monday, the army closed the port.")
    assert ("2022-11-07", "Army closed the port", True) in events


def test_weeks_behind_a_happening_is_not_its_day() -> None:
    events = told("Two weeks after the blast on Monday, the army closed the port.")
    assert ("2022-11-07", "Army closed the port", True) not in events


@pytest.mark.parametrize(
    "text",
    [
        "The plane took off at 10:25 pm (2125 GMT) on Monday.",
        "The rocket was launched at 12:00 UTC (8 a.m. EDT).",
        "Talks will begin on 12 June 2023 (a Monday).",
    ],
)
def test_a_moment_that_brackets_say_again_is_one_event(text: str) -> None:
    assert len(told(text)) == 1


def test_another_deed_in_brackets_is_another_event() -> None:
    assert [each[0] for each in told("The school was founded in 1901 (closed 1985).")] == ["1901", "1985"]


def test_what_has_a_date_is_not_inferred_again() -> None:
    events = told("The fire began on Sunday. Firefighters put it out the day after the fire began.")
    assert [title for _, title, _ in events] == ["Fire began", "Firefighters put it out"]
