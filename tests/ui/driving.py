"""What the tests of the window say often: add an article, find an event by its words, and read its date."""

from __future__ import annotations

from timeline import edits
from timeline.articles import import_text
from timeline.pipeline import date_article, date_text
from ui.main_window import MainWindow


def add(window: MainWindow, text: str, published: str | None = None) -> str:
    """Add an article as the import does; its id."""
    reading = date_text(text, published) if published else date_article(import_text(text))
    assert window.open_project.do(lambda project: edits.add_reading(project, reading))
    return reading.article.id


def event_dated_by(window: MainWindow, words: str) -> str:
    """Id of the event that the expression with these words dates."""
    project = window.open_project.project
    expression = next(e for e in project.expressions.values() if words in e.text)
    event = project.event_of(expression.id)
    assert event is not None
    return event.id


def shown(window: MainWindow, words: str) -> str | None:
    return window.open_project.project.events[event_dated_by(window, words)].edtf


def notices(window: MainWindow) -> list[str]:
    return [text for _, text in window.timeline.notices.lines]
