"""Dates that only tell which one or which kind is meant, and the same words where they date something."""

from __future__ import annotations

import pytest

from timeline import date_text

NAMES = [
    "Rest after an overnight fast.",
    "Holt is the third storm in a winter storm season that is busy.",
    "Winter storms that hit the coast will be worse.",
    "The levy has passed five percent (Harrow Water Board, 2019).",
    "The order was made under the Water Act 2014.",
    "The mill makes half as much flour as it did in 2009.",
    "It was the driest October.",
    "Trade fell below the best year, 1998, when it doubled.",
    "Holt went to court to undo his 1998 defeat.",
]
DATES = [
    ("Holt was born on 3 May, 1998, in Harrow.", "1998"),
    ("Holt spoke of his 1998 defeat.", "1998"),
    ("The bridge was shut after an overnight raid.", "2020"),
    ("Overnight shelling killed two men.", "2020"),
    ("The spring election was won by Holt.", "2020"),
    ("The war (1939-45) ended the trade.", "1939"),
    ("Holt left the Water Board in 2014.", "2014"),
    ("As it closed in 2009, the mill burned.", "2009"),
    ("The first pears came in October.", "2020-10"),
]


@pytest.mark.parametrize("text", NAMES)
def test_date_in_a_name_or_kind_places_nothing(text: str) -> None:
    assert [event.title for event in date_text(text, "2020-10-12", "en").events if not event.is_inferred] == []


@pytest.mark.parametrize(("text", "begins"), DATES)
def test_the_same_words_place_what_happened_then(text: str, begins: str) -> None:
    events = [event for event in date_text(text, "2020-10-12", "en").events if not event.is_inferred]
    assert [event.edtf[: len(begins)] for event in events] == [begins]
