"""The readings of files, in the order the files were named, however they are shared out among processes."""

from __future__ import annotations

import os
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.intervals import Interval
from timeline.model import Reading

if TYPE_CHECKING:
    from timeline.articles.worker import FileRead


def read_in_order(files: Sequence[Path], on_start: Callable[[Path], None] = lambda path: None) -> Iterator[FileRead]:
    """Each file as often as it is named. A hostile one ends in an error and leaves the others alone."""
    from timeline.articles.worker import read_files

    ready: defaultdict[Path, deque[FileRead]] = defaultdict(deque)
    waiting = deque(files)
    for found in read_files(files, on_start=on_start, processes=os.cpu_count() or 1):
        ready[found.path].append(found)
        while waiting and ready[waiting[0]]:
            yield ready[waiting.popleft()].popleft()


def overruled(reading: Reading, published: Interval | None, language: str | None) -> Reading:
    """The reading again, with what the person at the command line says instead of what the file does."""
    if not published and not language:
        return reading
    from timeline.pipeline import date_article

    return date_article(replace(reading.article, own_published=published, own_language=language))
