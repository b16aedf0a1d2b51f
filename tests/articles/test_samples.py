"""The samples that come with Dateline show what it is for."""

from __future__ import annotations

from pathlib import Path

from timeline.articles import import_file, walk

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def test_every_sample_is_read_with_a_title_and_paragraphs() -> None:
    for path in walk([SAMPLES]):
        (article,) = import_file(path)
        assert 20 < len(article.title) < 140
        assert article.text.count("\n") >= 5


def test_the_wire_story_has_no_date_and_the_others_have_theirs() -> None:
    found = {path.name: import_file(path)[0] for path in walk([SAMPLES])}
    assert found["dam-failure.txt"].published is None
    assert str(found["harbour-strike.md"].published) == "2024-01-09"
    inquiry = found["dam-inquiry.html"]
    assert str(inquiry.published).startswith("2023-06-22T17:40")
    assert inquiry.utc_offset == 120
    assert "Published 22 June 2023, 17:40 CEST" in inquiry.published_from
    assert "meta tag article:published_time" in [evidence.source for evidence in inquiry.evidence]


def test_the_page_around_the_article_stays_out() -> None:
    (article,) = import_file(SAMPLES / "dam-inquiry.html")
    assert "night watchman telephoned" in article.text
    for outside in ("Karsholm road reopens", "cookies", "Weather"):
        assert outside not in article.text
