"""`add`: import articles into a project, one transaction each, so that an interruption loses only the one under way."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.commands.outcome import Outcome
from timeline.commands.progress import Progress
from timeline.commands.readings import overruled, read_in_order
from timeline.errors import ArticleError, ProjectError
from timeline.intervals import Interval
from timeline.model import Article
from timeline.project import Project

if TYPE_CHECKING:
    from timeline.articles.known import KnownTexts


def add(
    project: Path,
    files: Sequence[Path],
    clock: Callable[[], str],
    published: Interval | None = None,
    language: str | None = None,
) -> int:
    """Add files and folders to `project`, which is made where there is none. `clock` dates the steps of its history."""
    from timeline.articles import passed_words, survey
    from timeline.articles.known import KnownTexts
    from timeline.edits import add_reading
    from timeline.store import open_or_create

    outcome, count = Outcome(), Counter[str]()
    try:
        store = open_or_create(project)
    except ProjectError as error:
        outcome.failed(error)
        return outcome.exit_code
    # The project may lie in a folder that is added.
    here = os.path.realpath(project)
    known_kinds, passed = survey(files)
    found = [file for file in known_kinds if os.path.realpath(file) != here]
    if any(file.is_dir() and Path(here).is_relative_to(os.path.realpath(file)) for file in files):
        passed = passed - Counter({project.suffix.lower(): 1})
    progress = Progress(len(found), sys.stderr)
    with closing(store):
        known = KnownTexts(store.project.articles.values())
        try:
            for file in read_in_order(found, progress.begin):
                progress.end()
                for error in file.errors:
                    outcome.failed(error)
                for reading in file.readings:
                    with outcome.one_of_many(file.path.name):
                        same = _same(known, store.project, reading.article)
                        if same:
                            raise ArticleError(_said_same(file.path.name, same))
                        known.add(reading.article)
                        store.apply(add_reading(store.project, overruled(reading, published, language)), at=clock())
                        count.update(articles=1, events=len(reading.events))
        except ProjectError as error:  # neither could any of the files that are left be written
            outcome.failed(error)
    progress.clear()
    print(f"{project.name}: {_counted(count['articles'], 'article')} and {_counted(count['events'], 'event')} added.")
    if passed:
        print(f"{passed_words(passed)}.", file=sys.stderr)
    return outcome.exit_code


def _same(known: KnownTexts, project: Project, article: Article) -> Article | None:
    """The article of the project that `article` repeats; a second import of its bytes is told by the edit itself."""
    from timeline.articles.known import Likeness, match

    there = project.articles
    if article.id in there:
        return None
    found = match(article, (there[id] for id in known.candidates(article.text) if id in there))
    return there[found.article] if found and found.likeness is Likeness.SAME else None


def _said_same(name: str, there: Article) -> str:
    return f'"{name}" has the same text as "{there.title}". It was not added.'


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun if number == 1 else noun + 's'}"
