"""Titles of what a German row leaves out and its reader puts in."""

from __future__ import annotations

import pytest

from timeline import date_text

ROWS = [
    ("2023 lag der Gewinn bei 48 Millionen Euro, im Jahr zuvor bei 75 Millionen.", "Gewinn lag bei 75 Millionen"),
    ("In Elm wird im Herbst gewählt, in Haren erst Anfang 2025.", "In Haren wird gewählt"),
    ("Im Herbst 2022 kam ein Brief, im Februar 2023 ein zweiter.", "Zweiter Brief kam"),
    ("Am Montag starben drei Menschen, am Dienstag zwei weitere.", "Zwei weitere Menschen starben"),
    ("1962 kaufte die Stadt das erste Boot, 1972 das zweite.", "Stadt kaufte das zweite Boot"),
    ("2018 kamen 312 Gäste, im Vorjahr 400.", "400 Gäste kamen"),
    ("2018 waren 312 Fälle gezählt worden, 2020 nur 40.", "Nur 40 Fälle waren gezählt worden"),
    ("Ende Juni 2019 zählte die Gruppe 312 Leute, ein Jahr zuvor 298.", "Gruppe zählte 298 Leute"),
    ("2018 verkaufte Arva 300 Busse, im Jahr darauf nur noch 120.", "Arva verkaufte nur noch 120 Busse"),
    ("Der Anteil betrug Ende Mai 2,8 Millionen, ein Jahr zuvor 1,2 Millionen.", "Anteil betrug 1,2 Millionen"),
    ("1970 entstand der Brunnen, 1974 das Mahnmal in Elm.", "Mahnmal in Elm entstand"),
    ("Im Mai 1933 wird der Vorstand abgesetzt, im Juni der Verein verboten.", "Verein wird verboten"),
    (
        "Am 3. Mai 1945 rückte die Wehr aus und kehrte vier Tage danach mit zwei Mann weniger zurück.",
        "Wehr kehrte mit zwei Mann weniger zurück",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_second_of_a_row_is_told_with_the_words_of_the_first(text: str, title: str) -> None:
    assert date_text(text, "2024-05-07", "de").events[-1].title == title


def test_second_place_is_told_with_the_verb_of_the_first() -> None:
    read = date_text("Mit fünfzehn kam er nach Hamburg, 1892 an die Akademie in München.", "2019-02-01", "de")
    assert [event.title for event in read.events][-1] == "Er kam an die Akademie in München"


def test_small_word_after_a_verb_opens_no_clause() -> None:
    read = date_text("1950 war hier Betrieb, 2003 war damit Schluss.", "2019-02-01", "de")
    assert [event.title for event in read.events] == ["Betrieb war hier", "Schluss war damit"]
