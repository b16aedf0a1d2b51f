"""Reading again: what a person decided stays, and what would change is listed before it does."""

from dataclasses import replace

import pytest

from tests.builders import a_project, a_reading, on, the_event, the_expression, with_reading
from timeline import edits
from timeline.downstream import upstream
from timeline.model import NO_LONGER_FOUND, Anchor, AnchorKind, Article, Chooser, Reading, Status
from timeline.pipeline import date_article
from timeline.project import ChangeSet, Project, RowChange
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
def test_an_event_that_a_person_had_a_hand_in_stays_and_says_so(decision: str, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_words_that_a_person_anchored_stay_when_they_are_no_longer_found(monkeypatch: pytest.MonkeyPatch) -> None:
    project = a_project()
    anchor = Anchor(AnchorKind.EXPRESSION, the_expression(project, "Sunday evening").id)
    project = project.apply(edits.read_from(project, the_event(project, "two days later").id, anchor))
    before = the_event(project, "two days later")
    forget_january(monkeypatch)
    again = project.apply(edits.read_again(project, the_article(project)))
    kept = the_expression(again, "two days later")
    assert (kept.rule, kept.own_anchor) == (NO_LONGER_FOUND, replace(anchor, chosen_by=Chooser.USER))
    assert the_event(again, "two days later").edtf == before.edtf == "2020-10-13"


def test_an_event_that_others_were_merged_into_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    project = a_project()
    event, other = the_event(project, "January 3").id, the_event(project, "two days later").id
    project = project.apply(edits.merge(project, [other], event))
    forget_january(monkeypatch)
    again = project.apply(edits.read_again(project, the_article(project)))
    assert "no longer found" in again.events[event].resolution.unresolved
    assert again.merged[event] == {other} or other not in again.events


def test_a_circle_that_another_reading_would_close_is_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    project = a_project()
    first, later = the_expression(project, "January 3"), the_expression(project, "two days later")
    sunday = Anchor(AnchorKind.EXPRESSION, the_expression(project, "Sunday evening").id)
    project = project.apply(edits.read_from(project, later.id, sunday))

    def other_way_round(article: Article) -> Reading:
        """An engine that reads Sunday from what a person reads from Sunday."""
        reading = date_article(article)
        turned = [
            replace(e, found_anchor=Anchor(AnchorKind.EXPRESSION, later.id)) if e.id == sunday.target else e
            for e in reading.expressions
        ]
        return replace(reading, expressions=tuple(turned))

    monkeypatch.setattr("timeline.edits.date_article", other_way_round)
    again = project.apply(edits.read_again(project, the_article(project)))
    assert again.expressions[later.id].own_anchor == replace(sunday, chosen_by=Chooser.USER)
    assert "circle" in again.expressions[sunday.target].resolution.unresolved
    assert again.expressions[first.id].resolution.interval == on("2020-01-03")
    for row in (*again.expressions.values(), *again.events.values()):
        assert len(list(upstream(again, row.id))) < 5


def test_a_circle_in_a_file_is_gone_round_once() -> None:
    project = a_project()
    first, later = the_expression(project, "January 3"), the_expression(project, "two days later")
    turned = replace(first, own_anchor=Anchor(AnchorKind.EXPRESSION, later.id))
    project = project.apply(ChangeSet("damage", (RowChange("expressions", first.id, first, turned),)))
    moved = project.apply(edits.pin(project, [the_event(project, "January 3").id], on("2020-02-01")))
    assert the_event(moved, "two days later").edtf == "2020-02-03"


def test_what_was_read_from_a_removed_article_is_dated_again_when_it_comes_back() -> None:
    talks = a_reading("Talks broke down on Friday. They began again a day later.", "2021-05-06")
    project = with_reading(a_project(), talks)
    anchor = Anchor(AnchorKind.EVENT, the_event(project, "January 3").id)
    reader = the_event(project, "day later").id
    project = project.apply(edits.read_from(project, reader, anchor))
    gone = project.apply(edits.remove_article(project, a_reading().article.id))
    assert gone.events[reader].edtf is None
    assert with_reading(gone, a_reading()).events[reader].edtf == "2020-01-04"


def test_nothing_stands_behind_an_event_of_ones_own_that_was_deleted() -> None:
    project = a_project()
    project = project.apply(edits.add_event(project, "", 0, 0, "Interview", on("2020-05")))
    mine, found = "timeline:0-0u1", the_event(project, "January 3").id
    project = project.apply(edits.merge(project, [found], mine))
    gone = project.apply(edits.delete_events(project, [mine]))
    assert mine not in gone.events
    assert (gone.events[found].is_deleted, gone.events[found].merged_into) == (True, "")


def test_the_place_of_a_deleted_event_is_not_taken_while_something_reads_from_it() -> None:
    project = a_project()
    project = project.apply(edits.add_event(project, "", 0, 0, "Interview", on("2020-05")))
    reader = the_event(project, "two days later").id
    project = project.apply(edits.read_from(project, reader, Anchor(AnchorKind.EVENT, "timeline:0-0u1")))
    project = project.apply(edits.delete_events(project, ["timeline:0-0u1"]))
    project = project.apply(edits.add_event(project, "", 0, 0, "Verdict", on("2031")))
    assert project.events[reader].edtf is None


def test_two_events_are_kept_apart_once() -> None:
    project = a_project()
    event, other = the_event(project, "January 3").id, the_event(project, "two days later").id
    apart = project.apply(edits.keep_apart(project, event, other))
    assert not edits.keep_apart(apart, event, other)


def test_differences_are_in_the_order_of_the_text() -> None:
    project = a_project()
    found = differences(edits.set_published(project, the_article(project), on("2021-10-12")))
    starts = [project.events[one.id].start for one in found if one.id in project.events]
    assert len(starts) > 2
    assert starts == sorted(starts)
