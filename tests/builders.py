"""Small builders that the tests share: an article in one line, a project with it, and the rows of it by their words."""

from __future__ import annotations

from timeline import edits
from timeline.intervals import Interval, parse
from timeline.model import Event, Expression, Reading
from timeline.pipeline import date_text
from timeline.project import Project

DAM = (
    "The dam above Harrow Bridge failed on January 3. Parliament approved an inquiry two days later. "
    "Engineers warned of a second breach on Sunday evening."
)


def a_reading(text: str = DAM, published: str | None = "2020-10-12") -> Reading:
    return date_text(text, published)


def a_project(text: str = DAM, published: str | None = "2020-10-12") -> Project:
    return with_reading(Project(), a_reading(text, published))


def with_reading(project: Project, reading: Reading) -> Project:
    return project.apply(edits.add_reading(project, reading))


def the_expression(project: Project, words: str) -> Expression:
    return next(e for e in project.expressions.values() if words in e.text)


def the_event(project: Project, words: str) -> Event:
    """The event that the expression with these words dates."""
    event = project.event_of(the_expression(project, words).id)
    assert event is not None
    return event


def shown(project: Project, words: str) -> str | None:
    """EDTF of the date on the timeline of the event dated by `words`."""
    return the_event(project, words).edtf


def on(text: str) -> Interval:
    return parse(text)
