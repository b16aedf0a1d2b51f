"""Why an event has its date: no step contradicts the date on show, and what is missing is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import DAM, a_project, on, the_event, the_expression
from timeline import edits
from timeline.model import Anchor, AnchorKind, Article, Event, Reading
from timeline.pipeline import date_article
from timeline.project import Project
from ui.why_list import steps_of


def why(project: Project, event: Event) -> list[str]:
    return [step.words for step in steps_of(project, project.events[event.id])]


def test_a_read_date_is_led_to_by_its_words_and_what_they_are_read_from():
    project = a_project()
    event = the_event(project, "two days later")
    first, second, last = why(project, event)
    assert (first, last) == ('"two days later"', "Sun 5 Jan 2020")
    assert second.startswith("2 days after")
    assert "Fri 3 Jan 2020" in second
    targets = [step.target for step in steps_of(project, event)]
    assert targets == [event.expression, the_expression(project, "January 3").id, event.expression]


def test_a_pinned_event_says_what_its_words_say_in_one_step():
    project = a_project()
    event = the_event(project, "two days later")
    project = project.apply(edits.pin(project, [event.id], on("2020-01-07"), "court record"))
    assert why(project, event) == [
        "Pinned by hand to Tue 7 Jan 2020: court record",
        "The words “two days later” say Sun 5 Jan 2020",
    ]


def test_a_pin_at_the_date_that_the_words_say_is_no_contradiction():
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.pin(project, [event.id], on("2020-01-03")))
    assert why(project, event)[1] == "The words “January 3” say the same"


def test_an_event_without_a_date_says_what_it_waits_for_and_shows_where():
    project = a_project(DAM, None)
    event = the_event(project, "Sunday evening")
    assert why(project, event) == ['"Sunday evening"', "Needs publication date"]
    assert steps_of(project, event)[-1].target == event.article


def test_an_event_of_ones_own_with_a_date_needs_none():
    project = a_project()
    project = project.apply(edits.add_event(project, "", 0, 0, "Interview", on("2020-05")))
    assert why(project, project.events["timeline:0-0u1"]) == ["Pinned by hand to May 2020", "Added by hand"]


def test_an_event_of_ones_own_without_a_date_says_that_it_needs_one():
    project = a_project()
    id = next(iter(project.articles))
    project = project.apply(edits.add_event(project, id, 0, 7, "The dam", None))
    event = next(e for e in project.events.values() if e.found_title == "The dam")
    assert why(project, event) == ["Added by hand", "Needs a date"]


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that finds nothing but "Sunday evening" any more."""

    def worse(article: Article) -> Reading:
        reading = date_article(article)
        kept = tuple(e for e in reading.expressions if "Sunday" in e.text)
        return replace(reading, expressions=kept, events=(), relations=())

    monkeypatch.setattr("timeline.edits.date_article", worse)


def test_a_pinned_event_says_that_its_words_are_no_longer_found(forgetful):
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.pin(project, [event.id], on("2020-02-01")))
    project = project.apply(edits.read_again(project, event.article))
    assert why(project, event) == ["Pinned by hand to Sat 1 Feb 2020", "Its words are no longer found as a date"]


def test_an_event_that_only_a_title_keeps_says_it_too(forgetful):
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.retitle(project, event.id, "Dam fails"))
    project = project.apply(edits.read_again(project, event.article))
    assert why(project, event) == ['"January 3"', "Its words are no longer found as a date"]
    assert project.events[event.id].why == '"January 3" -> its words are no longer found as a date'


def test_words_kept_for_an_anchor_chosen_by_hand_say_so(forgetful):
    project = a_project()
    event = the_event(project, "two days later")
    sunday = Anchor(AnchorKind.EXPRESSION, the_expression(project, "Sunday evening").id)
    project = project.apply(edits.read_from(project, event.id, sunday))
    project = project.apply(edits.read_again(project, event.article))
    assert why(project, event)[-1].startswith("No longer found as a date")
    assert project.events[event.id].edtf == "2020-10-13"


def test_what_does_not_fit_is_the_last_step():
    project = a_project("The dam at Harrow Bridge collapsed on 3 May 2031.")
    assert why(project, the_event(project, "3 May 2031"))[-1].startswith("Told as past, but Sat 3 May 2031")
