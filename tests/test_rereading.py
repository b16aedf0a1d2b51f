"""Reading again: what a person decided stays, and what would change is listed before it does."""

from dataclasses import replace

import pytest

from tests.builders import a_project, on, the_event, the_expression
from timeline import edits
from timeline.model import Article, Reading, Status
from timeline.pipeline import date_article
from timeline.project import Project
from timeline.rereading import Kind, differences


def the_article(project: Project) -> str:
    return next(iter(project.articles))


def forget_january(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that no longer finds "January 3", nor what hung on it."""

    def worse(article: Article) -> Reading:
        reading = date_article(article)
        kept = tuple(e for e in reading.expressions if "Sunday" in e.text)
        events = tuple(e for e in reading.events if e.expression in {k.id for k in kept})
        return replace(reading, expressions=kept, events=events)

    monkeypatch.setattr("timeline.edits.date_article", worse)


def test_a_new_publication_date_lists_what_moves_and_what_a_pin_keeps() -> None:
    project = a_project()
    pinned = the_event(project, "Sunday evening").id
    project = project.apply(edits.pin(project, [pinned], on("2020-10-10")))
    change = edits.set_published(project, the_article(project), on("2021-10-12"))
    found = {one.id: one for one in differences(change) if not change_is_inferred(project, one.id)}
    moved = found[the_event(project, "January 3").id]
    assert (moved.kind, str(moved.before), str(moved.after)) == (Kind.MOVED, "2020-01-03", "2021-01-03")
    assert found[the_event(project, "two days later").id].kind is Kind.MOVED
    assert found[pinned].kind is Kind.KEPT


def change_is_inferred(project: Project, id: str) -> bool:
    return id in project.events and project.events[id].is_inferred


def test_an_event_that_a_better_engine_no_longer_finds_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    project = a_project()
    event = the_event(project, "January 3").id
    forget_january(monkeypatch)
    change = edits.read_again(project, the_article(project))
    assert (Kind.GONE, event) in [(one.kind, one.id) for one in differences(change)]
    assert event not in project.apply(change).events


@pytest.mark.parametrize("decision", ["pin", "title", "category", "status"])
def test_an_event_that_a_person_had_a_hand_in_stays_and_says_so(
    decision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = a_project()
    event = the_event(project, "January 3").id
    change = {
        "pin": lambda p: edits.pin(p, [event], on("2020-01-04"), "per file"),
        "title": lambda p: edits.retitle(p, event, "Dam fails"),
        "category": lambda p: edits.categorise(p, [event], "disaster"),
        "status": lambda p: edits.confirm(p, [event]),
    }[decision](project)
    project = project.apply(change)
    forget_january(monkeypatch)
    again = project.apply(edits.read_again(project, the_article(project)))
    kept = again.events[event]
    assert kept.resolution.unresolved == "its words are no longer found as a date"
    assert (kept.pin, kept.own_title, kept.category) == (
        project.events[event].pin,
        project.events[event].own_title,
        project.events[event].category,
    )
    assert kept.status is (Status.CONFIRMED if decision == "status" else Status.FOUND)


def test_a_pin_comes_back_to_its_expression_when_that_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    project = a_project()
    event = the_event(project, "January 3").id
    project = project.apply(edits.pin(project, [event], on("2020-01-04")))
    with monkeypatch.context() as worse:
        forget_january(worse)
        project = project.apply(edits.read_again(project, the_article(project)))
    project = project.apply(edits.read_again(project, the_article(project)))
    assert project.events[event].expression == the_expression(project, "January 3").id
    assert str(project.events[event].shown) == "2020-01-04"
    assert the_event(project, "two days later").edtf == "2020-01-06"


def test_reading_again_without_a_change_lists_nothing() -> None:
    project = a_project()
    assert differences(edits.read_again(project, the_article(project))) == []
