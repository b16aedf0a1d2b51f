"""Texts that are cut off, spliced or spoilt: what nobody would write is read as well, and stops no article."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_corpus import ALL
from timeline import date_text

LINES = {
    language: [case.text.split(" ") for case in cases]
    for language, cases in groupby(sorted(ALL, key=lambda case: case.language), key=lambda case: case.language)
}
# Where the calendar ends, where only a year is known, and where there is nothing to read from.
PUBLISHED = st.sampled_from([None, "2020-10-12", "2020", "-0500", "0001-01-01", "9999-12-31"])
_FIGURES = ["0", "00", "13", "24", "31", "32", "60", "99", "100", "9999", "10000", "99999999999"]
_ODD = ["0th", "1/0", "24:00", "12:60", "½", "²", "٣", "１２", "MCMX"]
NUMBERS = st.sampled_from([*_FIGURES, *_ODD])


@st.composite
def pieces(draw: st.DrawFn, lines: list[list[str]]) -> list[str]:
    """Some words that stand together in one of the lines."""
    words = draw(st.sampled_from(lines))
    first = draw(st.integers(0, len(words) - 1))
    return words[first : first + draw(st.integers(1, 8))]


@st.composite
def spliced(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and a text of pieces of its lines, with numbers that fit nowhere between them."""
    language = draw(st.sampled_from(sorted(LINES)))
    parts = draw(st.lists(pieces(LINES[language]) | NUMBERS.map(lambda number: [number]), min_size=1, max_size=5))
    return language, " ".join(word for part in parts for word in part)


@given(spliced(), PUBLISHED)
def test_pieces_of_lines_are_read(text: tuple[str, str], published: str | None) -> None:
    language, words = text
    for found in date_text(words, published, language).expressions:
        assert words[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "published", "language"),
    [
        ("The doors opened at 0 AM", "2020-10-12", "en"),
        ("Die Feier fand heute in Bonn 9 und", "2020-02-29", "de"),
        ("May 2019. The museum has been shut since April.", "-0500", "en"),
        ("Seit dem Frühjahr sehen wir dieselben Muster.", "9999-12-31", "de"),
        ("They lost 3-0 on Thursday; two days later they dismissed the coach.", "9999-12-31", "en"),
        ("Der 0th Advent 1000 wird gefeiert.", "2020-10-12", "de"),
        ("Im übermorgen Jahr, sagte er er am 3. gefasst. sei Schluss.", None, "de"),
    ],
)
def test_broken_text_is_read(text: str, published: str | None, language: str) -> None:
    assert date_text(text, published, language).article.text == text
