"""Events of languages of which little is known: who said it is no event, and stands in no title."""

from __future__ import annotations

import pytest

from timeline import date_text
from timeline.titles.plain_sources import source_at_end

SAID = [
    ("fr", "Le moulin a brûlé mardi soir, ont annoncé jeudi les pompiers.", "Le moulin a brûlé"),
    ("es", "El molino ardió el martes, según datos publicados el jueves.", "El molino ardió"),
    ("it", "Il mulino è bruciato martedì sera, ha detto giovedì la polizia.", "Il mulino è bruciato"),
    ("nl", "De molen brandde dinsdag af, zei de brandweer donderdag.", "De molen brandde dinsdag af"),
    ("ru", "Мельница сгорела во вторник, сообщил в четверг мэр.", "Мельница сгорела во вторник"),
]
NONE = [
    ("fr", "Le maire a annoncé mardi, à Brest, un plan."),
    ("es", "Ardió el molino, el granero y la casa."),
    ("de", "Die Mühle brannte, sagte er."),
]


@pytest.mark.parametrize(("language", "text", "title"), SAID)
def test_day_of_saying_is_no_event_beside_what_was_said(language: str, text: str, title: str) -> None:
    (event,) = date_text(text, "2024-05-16", language).events
    assert event.title.startswith(title)
    assert "," not in event.title
    assert event.edtf.startswith("2024-05-14")


@pytest.mark.parametrize(("language", "text"), NONE)
def test_sentence_has_no_source_at_its_end(language: str, text: str) -> None:
    assert source_at_end(text, 0, len(text), language) == len(text)


def test_year_that_a_thing_is_for_is_no_event() -> None:
    read = date_text("O Parlamento aprovou na segunda-feira o orçamento para 2025.", "2024-10-15", "pt")
    assert [event.edtf for event in read.events] == ["2024-10-14"]
