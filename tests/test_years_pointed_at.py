"""A day after a sentence of last year: it may be of that year, and the other reading is offered."""

from __future__ import annotations

import pytest

from timeline import date_text


@pytest.mark.parametrize(
    ("text", "language", "value", "other"),
    [
        ("Last year he lost it. On June 2 he fled.", "en", "2000-06-02", "1999-06-02"),
        ("Last year he lost it, and on June 2 he fled.", "en", "1999-06-02", "2000-06-02"),
        ("Voriges Jahr verlor er alles. Am 24. Juli floh er.", "de", "2000-07-24", "1999-07-24"),
    ],
)
def test_a_day_after_last_year_is_in_doubt(text: str, language: str, value: str, other: str) -> None:
    day = date_text(text, "2000-10-05", language).expressions[1]
    assert day.value == value
    assert day.confidence == 0.5
    assert other in [str(each) for each in day.resolution.alternatives]


def test_a_day_of_the_last_weeks_is_not() -> None:
    day = date_text("Last year he lost it. On September 28 he won.", "2000-10-05").expressions[1]
    assert day.confidence > 0.9
