"""What a text does not tell as having happened is no event, or keeps its event and is less sure: golden lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.event_builders import golden_rows
from timeline import date_text
from timeline.doubts import DOUBTED, Doubt
from timeline.intervals import parse
from timeline.resolve import resolve_event

PUBLISHED = "2024-02-21"


@pytest.mark.parametrize(("language", "sentence", "date", "told"), golden_rows("told_or_not.csv"))
def test_a_date_is_told_as_its_sentence_tells_it(language: str, sentence: str, date: str, told: str) -> None:
    found = date_text(sentence, PUBLISHED, language)
    (expression,) = (each for each in found.expressions if each.text == date)
    sure = [event.confidence > DOUBTED for event in found.events if event.expression == expression.id]
    assert sure == {"none": [], "doubted": [False], "sure": [True]}[told]


@pytest.mark.parametrize("sentence", ["He denied having left port on 30 January.", "In a forged letter, he met Holt."])
def test_what_is_denied_or_forged_is_no_report_of_the_day(sentence: str) -> None:
    assert date_text(sentence, PUBLISHED).events == ()


def test_a_doubt_is_explained_and_outlives_a_new_date() -> None:
    found = date_text("No money was moved on 9 June 2018.", PUBLISHED)
    (event,), (expression,) = found.events, found.expressions
    assert Doubt.NEGATED in event.why
    moved = replace(expression, resolution=replace(expression.resolution, interval=parse("2018-06-10")))
    again = resolve_event(event, moved, None)
    assert (str(again.interval), again.confidence) == ("2018-06-10", DOUBTED)
    assert Doubt.NEGATED in [step.words for step in again.steps]
