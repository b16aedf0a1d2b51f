"""The JSON: every name of `read`, every decision, and the way back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.builders import DAM, a_project, on, the_event, with_reading
from timeline import edits, export
from timeline.articles import import_file
from timeline.export import Request
from timeline.intervals import parse
from timeline.model import Article, Event
from timeline.pipeline import date_text
from timeline.project import Project


def written(folder: Path, project: Project, **more: Any) -> dict[str, Any]:
    path = folder / "out.json"
    events = list(project.visible_events())
    request = Request(path, events, project.articles, expressions_of=project.expressions_of, title="Dam")
    export.write(replace(request, **more))
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_row_is_there_under_the_names_of_python(tmp_path: Path) -> None:
    project = a_project()
    (article,) = written(tmp_path, project)["articles"]
    row = next(iter(project.articles.values()))
    assert (article["title"], article["text"], article["published"]) == (row.title, row.text, str(row.published))
    for printed in article["expressions"]:
        found = project.expressions[printed["id"]]
        for name in ("start", "end", "text", "value", "begin", "until", "edtf", "rule", "confidence"):
            assert printed[name] == getattr(found, name) or not getattr(found, name)
        assert row.text[printed["start"] : printed["end"]] == printed["text"]
    assert {printed["id"] for printed in article["events"]} == {event.id for event in project.visible_events()}
    for printed in article["events"]:
        event = project.events[printed["id"]]
        assert (printed["title"], printed["edtf"], printed["why"]) == (event.title, event.edtf, event.why)
        assert event.shown == (parse(printed["edtf"]) if printed["edtf"] else None)


def test_decisions_are_said(tmp_path: Path) -> None:
    project = a_project()
    event = the_event(project, "January 3").id
    project = project.apply(edits.pin(project, [event], on("-0489-03-04"), "=court file"))
    project = project.apply(edits.categorise(project, [event], "flood"))
    (article,) = written(tmp_path, project)["articles"]
    (found,) = [printed for printed in article["events"] if printed["id"] == event]
    assert (found["edtf"], found["is_pinned"], found["note"]) == ("-0489-03-04", True, "=court file")
    assert found["category"] == "flood"


def test_an_event_of_no_article_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export.write(Request(path, [Event("e", "", 0, 0, "By hand")]))
    assert [event["title"] for event in json.loads(path.read_text(encoding="utf-8"))["events"]] == ["By hand"]


def test_an_article_without_a_chosen_event_stays_at_home_unless_everything_is_asked_for(tmp_path: Path) -> None:
    path, articles = tmp_path / "out.json", {"a": Article("a", "a.txt", "A", "Private.")}
    export.write(Request(path, [], articles, within=parse("2020")))
    assert json.loads(path.read_text(encoding="utf-8"))["articles"] == []
    export.write(Request(path, [], articles))
    assert len(json.loads(path.read_text(encoding="utf-8"))["articles"]) == 1


def test_the_articles_come_back_when_the_file_is_added(tmp_path: Path) -> None:
    project = with_reading(Project(), date_text(DAM, "2020-10-12", title="Dam fails"))
    written(tmp_path, project)
    (again,) = import_file(tmp_path / "out.json")
    row = next(iter(project.articles.values()))
    assert (again.text, again.title, again.published) == (row.text, row.title, row.published)
