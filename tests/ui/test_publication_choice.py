"""What speaks for a publication date is shown with its source, and another one can be taken."""

from __future__ import annotations

import pytest

from timeline.articles import import_bytes
from timeline.edits import add_reading
from timeline.pipeline import date_article

PAGE = (
    "<html lang='en'><head><title>Bridge closed</title>"
    '<meta property="article:published_time" content="2020-10-12T18:03:00+02:00">'
    '<meta property="article:modified_time" content="2020-10-14T09:00:00+02:00">'
    '<meta name="author" content="Ann Other"><meta property="article:section" content="Local news">'
    "</head><body><h1>Bridge closed after flood</h1>"
    + "<p>The bridge at Velmary was closed on Sunday evening after the river rose by two metres, they said.</p>" * 3
    + "</body></html>"
)


@pytest.fixture
def reader(window):
    (article,) = import_bytes(PAGE.encode(), "page.html")
    assert window.open_project.do(lambda project: add_reading(project, date_article(article)))
    return window.article


def lines(reader) -> list[tuple[str, bool]]:
    reader.evidence.aboutToShow.emit()
    return [(action.text(), action.isChecked()) for action in reader.evidence.actions() if action.text()]


def pick(reader, words: str) -> None:
    lines(reader)
    next(action for action in reader.evidence.actions() if words in action.text()).trigger()


def the_article(window):
    return next(iter(window.open_project.project.articles.values()))


def test_the_head_names_author_section_language_and_where_the_date_came_from(reader):
    assert reader.credits.text() == "By Ann Other   ·   Local news   ·   English"
    assert reader.published.text().startswith("Published Mon 12 Oct 2020")
    assert "article:published_time" in reader.published.text()


def test_the_choice_and_the_runners_up_are_listed_with_their_sources(reader):
    first, second, *_ = lines(reader)
    assert "12 Oct 2020" in first[0]
    assert "article:published_time" in first[0]
    assert first[1]
    assert "14 Oct 2020" in second[0]
    assert "article:modified_time" in second[0]
    assert not second[1]


def test_a_runner_up_is_taken_and_given_up_again(reader, window):
    pick(reader, "14 Oct 2020")
    assert str(the_article(window).published)[:10] == "2020-10-14"
    assert any(e.edtf and e.edtf.startswith("2020-10-11") for e in window.open_project.project.events.values())
    pick(reader, "Take the date that was found")
    assert str(the_article(window).published)[:10] == "2020-10-12"
    pick(reader, "14 Oct 2020")
    pick(reader, "12 Oct 2020")
    assert the_article(window).own_published is None


def test_another_date_is_typed_in_the_list_of_articles(reader, window):
    pick(reader, "Another date")
    field = window.articles.field_of(the_article(window).id)
    assert field is not None


def test_an_article_that_nothing_dates_says_so(window):
    (article,) = import_bytes(b"The bridge was closed on Sunday.", "bridge.txt")
    assert window.open_project.do(lambda project: add_reading(project, date_article(article)))
    assert window.article.published.text() == "No publication date"
    assert lines(window.article)[0][0] == "Nothing in the article tells when it was published"
