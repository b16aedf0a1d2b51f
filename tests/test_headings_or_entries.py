"""Lines that begin with a date: entries of a chronology, or the head of a section."""

from __future__ import annotations

import pytest

from timeline import date_text

ENTRIES = [
    ("• 9 March 2023 – Extradition\n• 3 May 2023 – Release\n", ["Extradition", "Release"]),
    (
        "* 1998 born in Arva\n* 2009 first novel\n* since 2012 lives in Besk\n",
        ["Born in Arva", "First novel", "Lives in Besk"],
    ),
    ("1987 to 1991 Clerk, Arva Bank\n2000 Retired\n", ["Clerk, Arva Bank", "Retired"]),
    ("- Early 2009: trial\n- June 2009: verdict\n", ["Trial", "Verdict"]),
]
HEADINGS = [
    "2009 Season\n\nArva won the cup.\n",
    "3 May 2009\n\nThe mill burned.\n",
    "Besk, 3 May 2009\n\nThe mill burned.\n",
]


@pytest.mark.parametrize(("text", "titles"), ENTRIES)
def test_each_line_of_a_chronology_is_an_event(text: str, titles: list[str]) -> None:
    assert [event.title for event in date_text(text, "2024-05-05", "en").events] == titles


@pytest.mark.parametrize("text", HEADINGS)
def test_date_over_a_section_is_no_event(text: str) -> None:
    assert not any(event.expression for event in date_text(text, "2024-05-05", "en").events)
