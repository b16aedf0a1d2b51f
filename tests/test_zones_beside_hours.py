"""A zone that is told beside an hour: the hour is kept as it is told, and why says so."""

from __future__ import annotations

import pytest

from timeline import date_text


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("The call came at 9 p.m. EST.", "en", "EST"),
        ("The call came at 9 p.m. Moscow time.", "en", "Moscow time"),
        ("The call came at 9 p.m. Eastern on Monday.", "en", "Eastern time"),
        ("The call came at 2019-05-14T09:00Z.", "en", "UTC"),
        ("Um 12 Uhr MEZ fiel der Schuss.", "de", "MEZ"),
        ("Um 12 Uhr Moskauer Zeit fiel der Schuss.", "de", "Moscow time"),
    ],
)
def test_why_says_what_becomes_of_a_zone(text: str, language: str, zone: str) -> None:
    steps = date_text(text, "2019-05-15", language).expressions[0].resolution.steps
    assert f"told in {zone}: the hour is kept as it is told, and not converted" in [step.words for step in steps]


@pytest.mark.parametrize("text", ["The call came at 9 p.m.", "The call came at 9 p.m. local time."])
def test_why_says_nothing_of_a_zone_that_is_not_told(text: str) -> None:
    steps = date_text(text, "2019-05-15").expressions[0].resolution.steps
    assert not [step for step in steps if "told in" in step.words]
