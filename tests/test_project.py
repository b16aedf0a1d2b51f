"""Projects are values; a change set is the only way from one to the next."""

from dataclasses import replace

import pytest

from tests.builders import DAM, a_project, a_reading, the_event, the_expression, with_reading
from timeline import edits
from timeline.errors import StaleChangeError
from timeline.intervals import parse
from timeline.project import ChangeSet, Project, RowChange, of_rows


def test_applying_a_change_leaves_the_project_it_was_applied_to_alone() -> None:
    before = a_project()
    event = the_event(before, "January 3")
    after = before.apply(edits.retitle(before, event.id, "Dam fails"))
    assert after.events[event.id].title == "Dam fails"
    assert before.events[event.id] == event


def test_the_inverse_of_a_change_takes_it_back_whole() -> None:
    before = a_project()
    change = edits.pin(before, [the_event(before, "January 3").id], parse("2020-01-04"))
    assert before.apply(change).apply(change.inverse()) == before


def test_a_change_worked_out_on_older_rows_is_refused_and_applies_nothing() -> None:
    project = a_project()
    event = the_event(project, "January 3")
    late = edits.retitle(project, event.id, "Too late")
    newer = project.apply(edits.retitle(project, event.id, "First"))
    with pytest.raises(StaleChangeError, match="overtaken"):
        newer.apply(late)
    assert newer.events[event.id].title == "First"


def test_indexes_after_many_changes_are_those_of_the_rows_alone() -> None:
    project = with_reading(a_project(), a_reading("Troops left on Friday. Talks began a day later.", "2021-05-06"))
    later = the_event(project, "two days later")
    for change in (
        lambda p: edits.read_from(p, later.id, the_expression(p, "Friday").found_anchor),
        lambda p: edits.pin(p, [later.id], parse("2020-02")),
        lambda p: edits.remove_article(p, later.article),
    ):
        project = project.apply(change(project))
        again = of_rows(project.articles.values(), project.expressions.values(), project.events.values())
        assert (project.readers, project.of_article) == (again.readers, again.of_article)


def test_the_same_row_cannot_be_added_twice() -> None:
    project = a_project()
    article = project.articles[next(iter(project.articles))]
    with pytest.raises(StaleChangeError):
        project.apply(ChangeSet("add", (RowChange("articles", article.id, None, article),)))


def test_rows_of_an_article_come_in_the_order_of_its_text() -> None:
    project = a_project(DAM)
    article = next(iter(project.articles))
    starts = [e.start for e in project.expressions_of(article)]
    assert starts == sorted(starts)
    assert len(starts) == 3


def test_deleted_events_are_not_visible() -> None:
    project = a_project()
    event = the_event(project, "January 3")
    after = project.apply(edits.delete_events(project, [event.id]))
    assert event.id not in {e.id for e in after.visible_events()}
    assert after.events[event.id] == replace(event, is_deleted=True)


def test_an_empty_project_has_nothing_downstream() -> None:
    assert not list(Project().visible_events())
