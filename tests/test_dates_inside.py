"""A date inside a noun phrase says which thing is meant, and dates nothing that is told of it."""

from __future__ import annotations

import pytest

from timeline import date_text


def dated_titles(text: str, language: str = "en") -> list[tuple[str, str]]:
    events = date_text(text, "2020-05-14", language).events
    return [(event.edtf, event.title) for event in events if not event.is_inferred]


@pytest.mark.parametrize(
    "text",
    [
        "Holt was acquitted of killing Ana Ruiz on May 2, 2015.",
        "The statute of 4 May 1990 was repealed.",
        "The council struck down the decree of 4 May 1990.",
        "The rule, effective May 4, was dropped.",
        "The pact, effective as of January 1, 2012, expires on its tenth birthday.",
        "An answer is due within 21 days of service on May 4, 2020.",
        "The film 1917 won an award.",
        "Prices were 3% higher than in April 2019.",
        "The trial was moved from May 18 to June 8.",
        "It was colder than on May 4.",
    ],
)
def test_date_of_a_noun_dates_nothing(text: str) -> None:
    assert dated_titles(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Holt was acquitted on May 2, 2015.", [("2015-05-02", "Holt was acquitted")]),
        ("Holt was charged with stealing a car on Monday.", [("2020-05-11", "Holt was charged with stealing a car")]),
        ("The meeting of 4 May 1990 was a failure.", [("1990-05-04", "Meeting was a failure")]),
        ("Effective May 4, the rule was dropped.", [("2020-05-04", "Rule was dropped")]),
        ("The 9/11 commission reported in July 2004.", [("2004-07", "The 9/11 commission reported")]),
        ("Jan. 6 committee hearings began on 9 June 2022.", [("2022-06-09", "Jan. 6 committee hearings began")]),
        ("The Tokyo 2020 Games opened on 23 July 2021.", [("2021-07-23", "The Tokyo 2020 Games opened")]),
        ("Blade Walker 2049 was released in October.", [("2019-10", "Blade Walker 2049 was released")]),
        ("In Besk 2019 was a dry year.", [("2019", "In Besk was a dry year")]),
        ("The May 3 vote was annulled on 9 June 2022.", [("2022-06-09", "The May 3 vote was annulled")]),
        ("The suspect in the murder of Ana Ruiz on May 3 was freed.", [("2020-05-03", "Murder of Ana Ruiz")]),
        ("The fair ran from May 2 to May 9.", [("2020-05-02/2020-05-09", "Fair ran")]),
        (
            "Last week, he asked for a delay until after May 20.",
            [("2020-05-04/2020-05-10", "He asked for a delay until after May 20")],
        ),
        ("A jury on Monday found Holt guilty.", [("2020-05-11", "Jury found Holt guilty")]),
        ("Her book on the Great Fire of 1666 came out.", [("1666", "Great Fire")]),
        ("Born on Jan. 12, 1932, in Busan, she came to Besk at 21.", [("1932-01-12", "Born in Busan")]),
        ("Born on Jan. 12, 1932, she came to Besk at 21.", [("1932-01-12", "She born")]),
        ("Born on Jan. 12, 1932, in Busan, Ann Cho came to Besk.", [("1932-01-12", "Ann Cho born in Busan")]),
    ],
)
def test_what_happened_has_its_own_date(text: str, events: list[tuple[str, str]]) -> None:
    assert dated_titles(text) == events


def test_a_german_year_before_its_verb_is_no_name() -> None:
    assert dated_titles("Es stimmt, dass Müller 1998 starb.", "de") == [("1998", "Müller starb")]
