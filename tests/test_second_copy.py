"""The same text dropped again, from a file that knows more of it."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import a_project, a_reading, on, shown, the_event
from timeline import edits
from timeline.model import Article, Evidence
from timeline.project import Project
from timeline.second_copy import learn, told


def the_article(project: Project) -> Article:
    return next(iter(project.articles.values()))


def a_copy(day: str | None = "2020-10-12") -> Article:
    evidence = (Evidence(on(day), 'the field "date"', 0.92),) if day else ()
    article = replace(a_reading(published=None).article, id="copy", source="/clips/dam.json", author="Ann Other")
    return replace(article, found_published=on(day) if day else None, found_from='the field "date"', evidence=evidence)


def learnt(project: Project, copy: Article) -> Project:
    return project.apply(learn(project, the_article(project).id, copy))


def test_date_of_a_copy_is_taken_where_there_was_none_and_its_dates_are_worked_out() -> None:
    before = a_project(published=None)
    assert shown(before, "Sunday") is None
    change = learn(before, the_article(before).id, a_copy())
    after = before.apply(change)
    assert (shown(after, "Sunday") or "")[:10] == "2020-10-11"
    assert shown(after, "January 3") == "2020-01-03"
    article = the_article(after)
    assert (str(article.published), article.published_from) == ("2020-10-12", 'the field "date", in dam.json')
    assert (article.author, article.evidence[0].source) == ("Ann Other", 'the field "date", in dam.json')
    assert "its publication date, Mon 12 Oct 2020, which was taken" in told(
        "dam.json", the_article(before), article, a_copy()
    )
    assert "dam.json" in change.label
    assert after.apply(change.inverse()).articles == before.articles


def test_pins_and_titles_stay_when_a_copy_dates_the_article() -> None:
    project = a_project(published=None)
    event = the_event(project, "Sunday").id
    project = project.apply(edits.pin(project, [event], on("2019-05-05"), "the mayor's diary"))
    project = project.apply(edits.retitle(project, event, "A second breach"))
    after = learnt(project, a_copy()).events[event]
    assert (after.edtf, after.title, after.pin and after.pin.note) == (
        "2019-05-05",
        "A second breach",
        "the mayor's diary",
    )


def test_a_persons_own_date_stays_and_the_other_is_offered() -> None:
    project = a_project(published=None)
    project = project.apply(edits.set_published(project, the_article(project).id, on("2021-01-05")))
    after = the_article(learnt(project, a_copy()))
    assert (str(after.published), str(after.found_published)) == ("2021-01-05", "2020-10-12")
    assert "5 Jan 2021 stays" in told("dam.json", the_article(project), after, a_copy())


def test_a_date_that_was_found_stays_and_the_other_is_offered_once() -> None:
    project = learnt(a_project(published=None), a_copy("2020-10-14"))
    after = learnt(project, a_copy())
    assert str(the_article(after).published) == "2020-10-14"
    assert [str(one.published) for one in the_article(after).evidence] == ["2020-10-14", "2020-10-12"]
    assert "can be chosen" in told("dam.json", the_article(project), the_article(after), a_copy())
    assert learn(after, the_article(after).id, a_copy()).rows == ()


def test_a_copy_that_tells_nothing_new_changes_nothing() -> None:
    undated, dated = a_project(published=None), a_project()
    assert learn(undated, the_article(undated).id, a_copy(None)).rows == ()
    assert learn(dated, the_article(dated).id, a_copy()).rows == ()
    assert told("dam.json", the_article(dated), the_article(dated), a_copy()) == ""


def test_a_date_that_a_person_gives_with_the_copy_is_the_persons() -> None:
    copy = replace(a_copy(None), own_published=on("2020-10-12"))
    assert the_article(learnt(a_project(published=None), copy)).own_published == on("2020-10-12")
    dated = a_project(published="2020-10-14")
    assert str(the_article(learnt(dated, copy)).published) == "2020-10-14"
