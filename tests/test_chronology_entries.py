"""Entries of a chronology are dated by the line over them, and are no inferences."""

from __future__ import annotations

import pytest

from timeline import date_text

STRIKE = """Timeline of the Kessel strike

March 3, 2014
Workers at the Kessel plant walk out.

March 10
Talks break down. Police clear the gate.

April 2014
Management offered a 2% rise.

2015
The plant is sold to Norvik.
"""


def entries(text: str, published: str | None = None, language: str = "en") -> list[tuple[str | None, str, bool]]:
    return [(e.edtf, e.title, e.is_inferred) for e in date_text(text, published, language).events]


@pytest.mark.parametrize("published", ["2018-05-02", None])
def test_each_entry_is_of_the_date_over_it(published: str | None) -> None:
    assert entries(STRIKE, published) == [
        ("2014-03-03", "Workers at the Kessel plant walk out", False),
        ("2014-03-10", "Talks break down", False),
        ("2014-03-10", "Police clear the gate", False),
        ("2014-04", "Management offered a 2% rise", False),
        ("2015", "Plant is sold to Norvik", False),
    ]


def test_entries_with_an_empty_line_under_their_date_are_the_same() -> None:
    spread = STRIKE.replace("\n", "\n\n")
    assert entries(spread, "2018-05-02") == entries(STRIKE, "2018-05-02")


def test_an_entry_is_as_sure_as_its_heading_nearly() -> None:
    found = date_text(STRIKE, "2018-05-02", "en").events
    assert all(event.confidence > 0.8 for event in found)


def test_german_entries_are_of_the_date_over_them() -> None:
    text = "Der Streik\n\n3. März 2014\nDie Arbeiter legten die Arbeit nieder.\n\n2015\nDas Werk wurde verkauft.\n"
    assert entries(text, "2018-05-02", "de") == [
        ("2014-03-03", "Arbeiter legten die Arbeit nieder", False),
        ("2015", "Werk wurde verkauft", False),
    ]


def test_what_an_entry_tells_of_the_next_day_is_of_that() -> None:
    text = STRIKE.replace("Police clear the gate.", "The next day, police clear the gate.")
    assert ("2014-03-11", "Police clear the gate", False) in entries(text, "2018-05-02")


def test_one_line_with_a_date_makes_no_chronology() -> None:
    text = "The strike\n\nMarch 3, 2014\nWorkers at the plant walked out. Talks broke down.\n"
    assert all(is_inferred for _, _, is_inferred in entries(text, "2018-05-02"))


def test_a_second_paragraph_under_a_date_is_a_story() -> None:
    text = STRIKE.replace("Police clear the gate.", "\n\nThe owner left the town.")
    assert ("2014-03-10", "Owner left the town", True) in entries(text, "2018-05-02")


def test_the_date_of_the_first_entry_is_no_publication_date() -> None:
    assert date_text(STRIKE, None, "en").article.published is None


def test_entries_that_begin_with_their_date_hold_it_to_the_end_of_the_line() -> None:
    text = "The strike\n\nMarch 3, 2014: Workers walk out.\n\nMarch 10: Talks broke down. Police clear the gate.\n"
    assert entries(text, "2018-05-02") == [
        ("2014-03-03", "Workers walk out", False),
        ("2014-03-10", "Talks broke down", False),
        ("2014-03-10", "Police clear the gate", False),
    ]


@pytest.mark.parametrize(
    ("stamps", "language"),
    [(("11:15", "9:30"), "en"), (("11.15am", "9.30am"), "en"), (("11.15 Uhr", "9.30 Uhr"), "de")],
)
def test_entries_of_a_live_blog_are_of_the_hours_over_them(stamps: tuple[str, str], language: str) -> None:
    told = {
        "en": ("The road reopened.", "The lorry fell over."),
        "de": ("Die Bahn wurde geöffnet.", "Der Wagen fiel um."),
    }
    text = "\n\n".join(f"{stamp}\n{line}" for stamp, line in zip(stamps, told[language], strict=True))
    assert [edtf and edtf[:16] for edtf, _, _ in entries(text, "2024-07-18", language)] == [
        "2024-07-18T11:15",
        "2024-07-18T09:30",
    ]


def test_one_hour_under_a_title_stamps_no_entry() -> None:
    text = "Road shut\n18:05\nA man was arrested."
    assert [edtf for edtf, _, _ in entries(text, "2024-07-18")] == ["2024-07-18"]
