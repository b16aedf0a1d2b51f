"""The publication date of web pages in the shapes that publishers give them."""

from __future__ import annotations

import pytest

from tests.articles.page_shapes import Page, pages
from timeline.articles import import_bytes

PAGES = list(pages())


def test_the_set_has_twelve_shapes_eight_languages_and_thirty_pages_without_a_date() -> None:
    assert len(PAGES) == 120
    assert len({page.name.split("-")[0] for page in PAGES}) == 12
    assert len({page.name.split("-")[2] for page in PAGES}) == 8
    assert sum(page.day is None for page in PAGES) == 30


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_publication_date_is_found_or_not_guessed(page: Page) -> None:
    (article,) = import_bytes(page.markup.encode(), "page.html")
    found = str(article.published)[:10] if article.published else None
    assert found == page.day, article.evidence
