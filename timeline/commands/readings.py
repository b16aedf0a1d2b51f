"""The readings of files, in the order the files were named, however they are shared out among processes."""

from __future__ import annotations

import os
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.articles.told_apart import naming_file
from timeline.errors import ArticleError
from timeline.model import Article, Reading
from timeline.published_text import Published

if TYPE_CHECKING:
    from timeline.articles.worker import FileRead


def read_in_order(
    files: Sequence[Path],
    on_start: Callable[[Path], None] = lambda path: None,
    on_wait: Callable[[], None] = lambda: None,
) -> Iterator[FileRead]:
    """Each file as often as it is named. A hostile one ends in an error and leaves the others alone."""
    from timeline.articles.worker import read_files

    ready: defaultdict[Path, deque[FileRead]] = defaultdict(deque)
    waiting = deque(files)
    held = 0
    for found in read_files(files, on_start=on_start, on_wait=on_wait, processes=os.cpu_count() or 1):
        ready[found.path].append(found)
        held += 1
        while waiting and ready[waiting[0]]:
            held -= 1
            yield ready[waiting.popleft()].popleft()
        if held >= _MANY_HELD:
            on_wait()


# The one before them takes long.
_MANY_HELD = 8


def said_of(file: Path, error: ArticleError, names: dict[Path, str]) -> ArticleError:
    """The error again, with the file's name as `told_apart` has it."""
    return ArticleError(naming_file(str(error), file, names))


def overruled(reading: Reading, published: Published | None, language: str | None) -> Reading:
    """The reading again, with what the person at the command line says instead of what the file does."""
    if not published and not language:
        return reading
    from timeline.pipeline import date_article

    return date_article(replace(dated(reading.article, published), own_language=language))


def dated(article: Article, published: Published | None) -> Article:
    """With the publication date that was given, and its zone where that was given too."""
    if published is None:
        return replace(article, own_published=None)
    offset = article.utc_offset if published.utc_offset is None else published.utc_offset
    return replace(article, own_published=published.interval, utc_offset=offset)
