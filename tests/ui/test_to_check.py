from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import DAM, a_project, a_reading, on, the_event, with_reading
from tests.layout.drawn import an_article, touched
from timeline import edits
from timeline.duplicates import Duplicate
from timeline.layout import build_scene
from timeline.meanings import Literal
from timeline.model import ABSOLUTE, Expression, ExpressionType
from timeline.project import ChangeSet, Project, RowChange, of_rows
from ui.to_check import Kind, ToCheck, candidates, concern_of


def with_resolution(project: Project, words: str, **changed: object) -> tuple[Project, str]:
    """The project with another outcome of the event that `words` date."""
    event = the_event(project, words)
    after = replace(event, resolution=replace(event.resolution, **changed))
    return project.apply(ChangeSet("resolve", (RowChange("events", event.id, event, after),))), event.id


def test_an_article_without_publication_date_is_one_concern_for_all_that_waits_for_it():
    project = a_project(DAM, None)
    queue = ToCheck()
    queue.start(project)
    concerns = queue.in_order(project)
    assert concerns[0].kind is Kind.NO_PUBLICATION_DATE
    assert sum(concern.kind is Kind.NO_PUBLICATION_DATE for concern in concerns) == 1


def test_a_low_confidence_is_a_concern():
    project, event = with_resolution(a_project(), "January 3", confidence=0.4, alternatives=())
    concern = concern_of(project, event)
    assert concern is not None
    assert concern.kind is Kind.LOW_CONFIDENCE
    assert "January 3" in concern.words


def test_a_doubt_comes_before_everything_else_about_an_event():
    project, event = with_resolution(a_project(), "January 3", confidence=0.4, doubts=("that day was a Friday",))
    concern = concern_of(project, event)
    assert concern is not None
    assert (concern.kind, concern.words) == (Kind.CONFLICT, "That day was a Friday")


def test_an_unsure_event_with_other_readings_offers_them():
    other = on("2021-01-03")
    project, event = with_resolution(a_project(), "January 3", confidence=0.4, alternatives=(other,))
    concern = concern_of(project, event)
    assert concern is not None
    assert (concern.kind, concern.alternatives) == (Kind.AMBIGUOUS, (other,))


def test_what_a_person_confirmed_dismissed_pinned_or_deleted_is_no_concern():
    project, event = with_resolution(a_project(), "January 3", confidence=0.4)
    for change in (
        edits.confirm(project, [event]),
        edits.dismiss(project, [event]),
        edits.pin(project, [event], on("2020-01-03")),
        edits.delete_events(project, [event]),
    ):
        assert concern_of(project.apply(change), event) is None


def test_the_queue_follows_single_rows():
    project, event = with_resolution(a_project(), "January 3", confidence=0.4)
    queue = ToCheck()
    queue.start(project)
    assert event in queue
    confirmed = edits.confirm(project, [event])
    queue.update(project.apply(confirmed), confirmed.ids)
    assert event not in queue


def test_the_queue_counts_what_waits_as_the_tray_does():
    project = a_project(DAM, None)
    queue = ToCheck()
    queue.start(project)
    undated = [e for e in project.visible_events() if e.shown is None and not e.is_inferred]
    assert queue.in_order(project)[0].words == f"{len(undated)} events wait for it"


def test_a_full_date_told_as_past_after_publication_is_to_be_checked():
    project = a_project("The dam at Harrow Bridge collapsed on 3 May 2031.")
    concern = concern_of(project, the_event(project, "3 May 2031").id)
    assert concern is not None
    assert (concern.kind, concern.words[:12]) == (Kind.CONFLICT, "Told as past")


def test_a_pair_that_was_answered_comes_back_when_the_answer_is_undone():
    first, second = a_project(), a_reading("On January 3 the dam above Harrow Bridge failed.", "2020-10-13")
    project = with_reading(first, second)
    one, other = (e.id for e in project.events.values() if e.edtf == "2020-01-03" and not e.is_inferred)
    queue = ToCheck()
    queue.start(project)
    queue.propose(project, [Duplicate(one, other, 0.9, True)])
    assert f"{one} {other}" in queue
    for change in (
        edits.merge(project, [other], one),
        edits.keep_apart(project, one, other),
        edits.delete_events(project, [other]),
        edits.remove_article(project, second.article.id),
    ):
        assert queue.update(project.apply(change), change.ids)
        assert f"{one} {other}" not in queue
        assert queue.update(project, change.ids)
        assert f"{one} {other}" in queue


@settings(max_examples=60, deadline=None)
@given(touched(), st.integers(0, 40))
def test_the_events_that_can_be_of_concern_are_told_without_looking_at_the_others(some, years):
    published = {f"a{n}": an_article(f"a{n}", on(str(1990 + years)) if n else None) for n in range(3)}
    meaning = Literal(on("2020"))
    dating = [Expression(f"{e.id}x", e.article, 0, 1, "x", ExpressionType.DATE, meaning, "r", ABSOLUTE) for e in some]
    project = of_rows(published.values(), dating, [replace(event, expression=f"{event.id}x") for event in some])
    scene = build_scene(project.visible_events(), project.articles)
    doubted = np.array([bool(event.resolution.doubts) for event in project.visible_events()], bool)
    every, some_only = ToCheck(), ToCheck()
    every.start(project)
    some_only.start(project, candidates(scene, doubted, project))
    assert some_only.in_order(project) == every.in_order(project)


def test_words_that_can_be_read_two_ways_offer_both_and_are_no_conflict():
    project = a_project("The bill came on 03/04/2020.")
    concern = concern_of(project, the_event(project, "03/04/2020").id)
    assert concern is not None
    assert (concern.kind, len(concern.alternatives)) == (Kind.AMBIGUOUS, 1)
    assert concern.words == "“03/04/2020”: day and month may be the other way round"
