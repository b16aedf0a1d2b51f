"""Deeds that are told by the paper that did them: the day of the paper is theirs."""

from __future__ import annotations

import pytest

from timeline import date_text

ACTS = [
    ("Mit Beschluss vom 11. September 2019 hat die Kammer dem Antrag stattgegeben.", "2019-09-11"),
    ("Mit Bescheid des Landratsamts vom 3. Mai 2019 wurde der Bau untersagt.", "2019-05-03"),
    ("Durch Vertrag vom 3. Mai 1871 kam das Dorf an Bayern.", "1871-05-03"),
    ("Das Gericht hat die Klage mit Urteil vom 3. Mai 2019 abgewiesen.", "2019-05-03"),
    ("Die Gebühr wird mit Wirkung vom 1. Januar 2019 erhöht.", "2019-01-01"),
]


@pytest.mark.parametrize(("text", "day"), ACTS)
def test_day_of_a_paper_is_that_of_what_it_did(text: str, day: str) -> None:
    (event,) = date_text(text, "2020-09-15", "de").events
    assert event.edtf == day


def test_with_effect_from_a_day_is_left_out_with_it() -> None:
    read = date_text("Die Gebühr wird mit Wirkung vom 1. Januar 2019 erhöht.", "2020-09-15", "de")
    assert [event.title for event in read.events] == ["Gebühr wird erhöht"]


def test_day_of_a_paper_is_not_that_of_what_befell_it() -> None:
    read = date_text("Am 5. Mai 2020 kippte das Gericht den Beschluss vom 11. September 2019.", "2020-09-15", "de")
    assert [event.edtf for event in read.events] == ["2020-05-05"]
