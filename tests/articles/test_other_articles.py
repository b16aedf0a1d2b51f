"""The publication date of a page is its own, and not that of another story that it lists or tells of."""

from __future__ import annotations

import json

import pytest

from timeline.articles import import_bytes

OWN = {"@type": "NewsArticle", "headline": "Mill burns", "datePublished": "2020-10-12"}
OTHER = {"@type": "NewsArticle", "headline": "Bridge opens", "datePublished": "2019-01-02"}
THIRD = {"@type": "NewsArticle", "headline": "Fair begins", "datePublished": "2019-01-02"}
LISTED = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": each} for each in (OTHER, THIRD)]}
TEXT = "The mill at Orrin burned to the ground, and nobody was hurt in it, the town's fire service said in a statement."


def published(*scripts: object, body: str = TEXT) -> str | None:
    told = "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in scripts)
    page = f"<html><head><title>Mill burns</title>{told}</head><body><h1>Mill burns</h1><p>{body}</p></body></html>"
    date = import_bytes(page.encode(), "mill.html")[0].published
    return str(date)[:10] if date else None


@pytest.mark.parametrize("scripts", [(OWN, LISTED), (LISTED, OWN), ([OWN, OTHER],), ([OTHER, OWN],)])
def test_of_several_stories_the_one_with_the_title_of_the_page_counts(scripts: tuple[object, ...]) -> None:
    assert published(*scripts) == "2020-10-12"


def test_a_list_of_other_stories_dates_no_page() -> None:
    assert published(LISTED) is None


@pytest.mark.parametrize(
    "line",
    [
        "The complaint was filed on 3 September 2020. The bank denied it. Yesterday a judge dismissed the case.",
        "The video was posted on 3 September 2020. Yesterday it was deleted by the one who had posted it, police said.",
        "El informe fue publicado el 3 de septiembre de 2020. Ayer dimitió el ministro que lo había encargado.",
    ],
)
def test_something_else_that_was_published_dates_no_text(line: str) -> None:
    assert import_bytes(line.encode(), "text.txt")[0].published is None


def test_the_article_itself_may_say_when_it_was_published() -> None:
    text = "Mill burns\n\nThis article was published on 3 September 2020.\n\n" + TEXT
    assert str(import_bytes(text.encode(), "text.txt")[0].published)[:10] == "2020-09-03"
