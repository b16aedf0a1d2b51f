"""Chronologies tell in the present, under the date of their sections."""

from __future__ import annotations

import pytest

from timeline import date_text

TOLD = """{title}

{first}
The banker is charged. He denies it. Nobody knows why.

{second}
A clerk finds the ledger. On Friday a judge orders a search.

{theme}
The case goes on.
"""


def told(first: str, second: str, published: str, theme: str = "What is next") -> list[tuple[str | None, str]]:
    text = TOLD.format(title="How it happened", first=first, second=second, theme=theme)
    return [(event.edtf, event.title) for event in date_text(text, published, "en").events]


def test_present_under_the_day_of_a_section_is_told_of_it() -> None:
    events = told("2 January 2018", "5 March 2018", "2022-03-10")
    assert ("2018-01-02", "Banker is charged") in events
    assert ("2018-03-05", "Clerk finds the ledger") in events
    assert not any("knows" in title for _, title in events)


def test_weekday_told_in_the_present_follows_the_day_over_it() -> None:
    assert ("2018-03-09", "Judge orders a search") in told("2 January 2018", "5 March 2018", "2022-03-10")


def test_present_under_a_year_is_told_of_it() -> None:
    events = told("1955", "1961", "2022-03-10", "Today")
    assert ("1955", "Banker is charged") in events
    assert ("1961", "Clerk finds the ledger") in events


@pytest.mark.parametrize("theme", ["What is next", "Today"])
def test_heading_without_a_date_ends_the_section(theme: str) -> None:
    events = told("2 January 2018", "5 March 2018", "2022-03-10", theme)
    assert not any(title.startswith("Case") and edtf == "2018-03-05" for edtf, title in events)


def test_present_without_a_section_reports_nothing() -> None:
    text = "Bankers are charged in such cases. Clerks find ledgers."
    assert date_text(text, "2022-03-10", "en").events == ()
