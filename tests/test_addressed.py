"""Texts that speak to their reader report nothing: no event takes its time from their publication."""

from __future__ import annotations

import pytest

from timeline import date_text

MANUAL = (
    "How to mend a roof\n\nBefore you begin, you need a ladder. The ladder has rubber feet. You climb up. Your gloves"
    " keep you warm. The gutter was cleaned. You are done."
)
OFFER = (
    "Jetzt anmelden\n\nMelden Sie sich an. Wir haben die Tarife gesenkt. Sparen Sie bis zu 40 Euro. Wechseln Sie"
    " heute. Fragen Sie uns. Bestellen Sie gleich. Die Tarife wurden gesenkt."
)
NEWS = (
    'The mill burned. "You have to leave, you and your children, you all," he said. "You must go," she said. It fell.'
)
LETTER = (
    "Dear Mr Hale,\n\nYou wrote to us. You asked for the plans. You did not come. You did not call. The roof fell in."
    "\n\nYours sincerely,\nK. Adair"
)


def inferred(text: str, language: str = "en") -> list[str]:
    return [each.title for each in date_text(text, "2020-10-12", language).events if each.is_inferred]


@pytest.mark.parametrize(("text", "language"), [(MANUAL, "en"), (OFFER, "de")])
def test_nothing_happened_in_a_text_that_speaks_to_its_reader(text: str, language: str) -> None:
    assert inferred(text, language) == []


@pytest.mark.parametrize("text", [NEWS, LETTER])
def test_quotations_and_letters_may_say_you(text: str) -> None:
    assert inferred(text)


def test_a_date_in_such_a_text_is_an_event_all_the_same() -> None:
    reading = date_text(MANUAL + " The first roof was mended on 3 May 2019.", "2020-10-12", "en")
    assert [each.edtf for each in reading.events] == ["2019-05-03"]
