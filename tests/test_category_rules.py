"""Categories by rules of words."""

from __future__ import annotations

import pytest

from tests.builders import DAM
from timeline.category_rules import CategoryRule, as_text, by_rules, category_of, fits, from_text
from timeline.edits import add_reading, categorise
from timeline.pipeline import date_text
from timeline.project import Project

RULES = [CategoryRule("inquiry, court*", "Law"), CategoryRule("dam, breach*, gave way", "Water")]


@pytest.mark.parametrize(
    ("words", "text", "is_fitting"),
    [
        ("fire", "A fire broke out", True),
        ("fire", "FIRE at the wharf", True),
        ("fire", "Two firefighters were hurt", False),
        ("fire*", "Two firefighters were hurt", True),
        ("flood, fire", "A fire broke out", True),
        ("gave way", "The dam gave\nway at nine", True),
        ("café", "The CAFÉ closed", True),
        ("", "anything", False),
        (" , *", "anything", False),
        ("a.c", "abc", False),
    ],
)
def test_a_rule_fits_whole_words_in_any_case_with_a_star_for_endings(words: str, text: str, is_fitting: bool) -> None:
    assert fits(words, text) is is_fitting


def test_the_first_rule_that_fits_is_the_one() -> None:
    assert category_of(RULES, "The inquiry heard why the dam failed") == "Law"
    assert category_of(RULES, "The dam failed") == "Water"
    assert category_of(RULES, "Nothing happened") == ""


def a_project() -> Project:
    project = Project()
    return project.apply(add_reading(project, date_text(DAM, "2020-10-12")))


def test_events_get_their_category_by_title_or_sentence_and_undo_takes_it_back() -> None:
    project = a_project()
    change = by_rules(project, [CategoryRule("dam", "Water")], project.events, anew=False)
    after = project.apply(change)
    assert {event.category for event in after.events.values()} >= {"Water"}
    assert after.apply(change.inverse()).events == project.events


def test_a_category_given_by_hand_stays_unless_it_is_asked_for() -> None:
    project = a_project()
    event = next(iter(project.events))
    project = project.apply(categorise(project, [event], "Mine"))
    rules = [CategoryRule("the, a, on, in, *", "Other"), CategoryRule("dam, water, road, villag*", "Water")]
    kept = project.apply(by_rules(project, rules, [event], anew=False))
    assert kept.events[event].category == "Mine"
    changed = project.apply(by_rules(project, rules, [event], anew=True))
    assert changed.events[event].category in ("Other", "Water")


def test_rules_come_back_from_their_text_and_nonsense_is_no_rule() -> None:
    assert from_text(as_text(RULES)) == RULES
    assert from_text("") == from_text("{") == from_text("[1]") == from_text('{"a": 1}') == []
