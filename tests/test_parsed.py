"""What is remembered of an article's sentences changes nothing of what is found in them."""

from __future__ import annotations

import pytest

from tests.event_builders import a_date, an_article
from timeline.clauses import Sentence, read_sentence
from timeline.events import find_events
from timeline.parsed import ParsedArticle

TEXT = "The dam above Harrow failed on Sunday. Three engineers left the site. They returned two days after the vote."


def test_second_search_finds_what_a_fresh_one_finds() -> None:
    article = an_article(TEXT)
    sunday = a_date(TEXT, "Sunday")
    days = a_date(TEXT, "two days", "2020-10-13")
    vote = a_date(TEXT, "two days after the vote", "2020-10-06")
    parsed = ParsedArticle(article)
    for dates in ((sunday, days), (sunday, vote), (sunday,), (sunday, days)):
        assert find_events(article, dates, parsed) == find_events(article, dates)


def test_second_search_reads_only_sentences_whose_dates_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    article = an_article(TEXT)
    sunday, days = a_date(TEXT, "Sunday"), a_date(TEXT, "two days", "2020-10-13")
    parsed = ParsedArticle(article)
    find_events(article, (sunday, days), parsed)
    read: list[int] = []

    def counted(text: str, start: int, *rest: object) -> Sentence:
        read.append(start)
        return read_sentence(text, start, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("timeline.parsed.read_sentence", counted)
    find_events(article, (sunday, a_date(TEXT, "two days after the vote", "2020-10-06")), parsed)
    assert set(read) == {TEXT.index("They")}
