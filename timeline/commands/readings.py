"""The readings of one file; a file may hold several articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from timeline.intervals import Interval
from timeline.model import Reading


def readings_of(file: Path, published: Interval | None, language: str | None) -> Iterator[Reading]:
    """`published` and `language` overrule what the file says. Raises ArticleError where it cannot be read."""
    from timeline.articles import import_file
    from timeline.pipeline import date_article

    for article in import_file(file):
        yield date_article(replace(article, own_published=published, own_language=language))
