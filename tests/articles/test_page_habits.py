"""Pages after the habits of publishers and platforms, each with the day that a reader would take from it, or none.

A file of `habits` holds many: a line "=== name | day | address", then the markup, in which {{de}} stands for a story,
{{-More news}} for words that are no part of the article, and {{+The mill burned.}} for those that are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline.articles import import_bytes
from timeline.model import Article

FOLDER = Path(__file__).parent / "habits"
STORIES: dict[str, list[str]] = json.loads((FOLDER / "stories.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Page:
    """A page, its address, and the day on which it was published; "none" where it does not say."""

    name: str
    day: str
    address: str
    markup: str
    story: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()

    def read(self) -> Article:
        return import_bytes(self.markup.encode(), f"{self.address}#.html")[0]


def pages() -> Iterator[Page]:
    for file in sorted(FOLDER.glob("*.txt")):
        for part in re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))[1:]:
            head, _, markup = part.partition("\n")
            name, day, address = (word.strip() for word in head.split("|"))
            story = tuple(line for tongue in re.findall(r"\{\{(\w\w)\}\}", markup) for line in STORIES[tongue])
            story += tuple(re.findall(r"\{\{\+(.*?)\}\}", markup))
            outside = tuple(re.findall(r"\{\{-(.*?)\}\}", markup))
            markup = re.sub(r"\{\{[-+](.*?)\}\}", r"\1", markup)
            yield Page(name, day, address, re.sub(r"\{\{(\w\w)\}\}", _story, markup), story, outside)


def _story(found: re.Match[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in STORIES[found[1]])


PAGES = list(pages())
BY_NAME = {page.name: page for page in PAGES}


def test_pages_have_names_of_their_own() -> None:
    assert len(BY_NAME) == len(PAGES) >= 390


@pytest.mark.parametrize("name", BY_NAME)
def test_day_of_publication_is_found_or_not_guessed(name: str) -> None:
    article = BY_NAME[name].read()
    found = str(article.published)[:10] if article.published else "none"
    assert found == BY_NAME[name].day, article.evidence


# Days that the page does tell of itself to somebody, though it was not published on them.
ALLOWED = {
    "build-date-in-metadata": {"2023-08-30"},
    "server-time-in-meta": {"2020-10-12"},
    "nyt-like-caps": {"2011-03-05"},
    "scheduled-in-utc": {"2019-12-09"},
    "print-day-after": {"2019-12-09"},
    "weather-today": {"2019-03-04", "2019-03-05", "2019-03-06"},
    "google-groups-like": {"2011-12-02"},
    "code-host-front": {"2018-12-01", "2019-03-04"},
    "lawsuit-timeline-article": {"2011-03-04", "2011-05-09", "2012-06-01"},
    "report-with-table-of-dates": {"2019-03-04", "2019-03-09"},
    "drawn-by-script-in-base64": {"2019-05-20"},
    "shopify-blog": {"2022-05-05"},
    "reddit-old": {"2008-05-20"},
    "paper-with-issue-and-online": {"2019-06-01"},
    "two-times-without-class": {"2021-10-04"},
}


@pytest.mark.parametrize("name", BY_NAME)
def test_days_of_other_articles_replies_and_things_are_not_offered(name: str) -> None:
    page = BY_NAME[name]
    offered = {str(row.published)[:10] for row in page.read().evidence if row.weight >= 0.6}
    assert offered <= ALLOWED.get(name, set()) | {page.day}


@pytest.mark.parametrize("name", [page.name for page in PAGES if page.story])
def test_every_paragraph_is_kept_and_nothing_that_is_said_around_it(name: str) -> None:
    page = BY_NAME[name]
    text = page.read().text
    lines = [line.removeprefix("- ") for line in text.split("\n")]
    # Of what stands beside a date in its paragraph, the date is kept, too.
    assert [line for line in page.story if not any(shown.endswith(line) for shown in lines)] == []
    assert [words for words in page.outside if words in text] == []
