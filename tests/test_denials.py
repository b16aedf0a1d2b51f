"""What a sentence denies or doubts makes no event on the day that it names."""

from __future__ import annotations

import pytest

from timeline import date_text

DENIED = [
    ("en", "The mayor denied that he met Holt on May 3."),
    ("en", "It is not true that Miller died in 1998."),
    ("en", "Rumors that the bank collapsed in 2015 are false."),
    ("en", "Contrary to reports that Roe was in Rome on May 1, she was in Paris."),
    ("en", "The judge rejected the claim that Holt was in Besk on 7 July 2016."),
    ("en", "There is no evidence that Holt was in Besk on 7 July 2016."),
    ("en", "She doubted that Hale came home in 1990."),
    ("en", "The ministry denied reports that the dam burst on Monday."),
    ("en", "Holt never claimed that he won in 2014."),
    ("en", "Police did not confirm that the dam burst on Monday."),
    ("en", "That the king died in 1470 is a myth."),
    ("en", "Nobody believes that Reed was born in 1950."),
    ("en", "Bank denies it collapsed in 2015."),
    ("en", "The bank denied it had collapsed in 2015."),
    ("en", "The mayor denies Holt left Besk in 2015."),
    ("de", "Dass Müller 1998 starb, ist falsch."),
    ("de", "Es stimmt nicht, dass Müller 1998 starb."),
    ("de", "Müller bestritt, dass er am 3. Mai in Rom war."),
    ("de", "Gerüchte, dass die Bank 2015 pleite ging, sind falsch."),
]
TOLD = [
    ("en", "The mayor denied on May 3 that he met Holt."),
    ("en", "The mayor denied on May 3 he had met Holt."),
    ("en", "The mayor denied the charges in 2015."),
    ("en", "The mayor denied reports published in 2015."),
    ("en", "It is true that Miller died in 1998."),
    ("en", "Reports that came in on Monday told of fires."),
    ("en", "There is no doubt that Holt was in Besk on 7 July 2016."),
    ("en", "The firm did not know that Reed left in 2015."),
    ("de", "Müller bestritt am 3. Mai, dass er in Rom war."),
    ("de", "Es stimmt, dass Müller 1998 starb."),
]


def titles(language: str, text: str) -> list[tuple[bool, str]]:
    return [(event.is_inferred, event.title) for event in date_text(text, "2020-05-14", language).events]


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_what_is_denied_has_no_date_of_its_own(language: str, text: str) -> None:
    assert not [title for is_inferred, title in titles(language, text) if not is_inferred]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_is_not_denied_keeps_its_date(language: str, text: str) -> None:
    assert any(not is_inferred for is_inferred, _ in titles(language, text))


def test_the_denial_stays_in_what_is_told_without_a_date() -> None:
    found = titles("en", "The ministry denied reports that the dam burst on Monday.")
    assert found == [(True, "Ministry denied reports that the dam burst on Monday")]


def test_a_day_that_is_not_meant_is_none() -> None:
    found = titles("en", "The team met on Tuesday, not Wednesday.")
    assert found == [(False, "Team met")]


def test_an_allegation_is_told_once_and_as_one() -> None:
    assert titles("en", "Officials claimed Reed killed Hale on Monday.") == [
        (False, "Officials claimed Reed killed Hale")
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Police arrested Lopez on Monday and Garcia on Tuesday. They were charged on Wednesday.", "They were charged"),
        (
            "Dr. Cho left research in 1960, the year her first child was born, and was hired by Hexley in 1963.",
            "Dr. Cho was hired by Hexley",
        ),
    ],
)
def test_nobody_else_is_named_for_who_it_was(text: str, last: str) -> None:
    assert titles("en", text)[-1] == (False, last)


def test_a_salutation_tells_nothing() -> None:
    text = "Sehr geehrte Damen und Herren, ich danke Ihnen für Ihr Schreiben vom 3. Mai 2020."
    assert all("geehrte" not in title for _, title in titles("de", text))


@pytest.mark.parametrize(
    ("text", "count"), [("Das Treffen vom 3./4. Mai 2019 gefiel.", 1), ("Er floh am 3. Mai und am 4. Juni 2019.", 2)]
)
def test_two_days_with_a_stroke_between_are_one(text: str, count: int) -> None:
    assert len(titles("de", text)) == count
