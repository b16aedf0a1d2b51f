"""`add`: import articles into a project, some in each transaction, so that an interruption loses only a few."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.articles.encoding_words import guess_words
from timeline.articles.limits import short_name
from timeline.articles.told_apart import told_apart
from timeline.commands.outcome import Outcome
from timeline.commands.progress import Progress
from timeline.commands.readings import dated, overruled, read_in_order, said_of
from timeline.commands.undated import Undated
from timeline.errors import ArticleError, ProjectError
from timeline.model import Article, Reading
from timeline.project import Project
from timeline.published_text import Published
from timeline.second_copy import learn, told

if TYPE_CHECKING:
    from timeline.articles.known import KnownTexts
    from timeline.articles.worker import FileRead
    from timeline.commands.batch import Batch


def add(
    project: Path,
    files: Sequence[Path],
    clock: Callable[[], str],
    published: Published | None = None,
    language: str | None = None,
) -> int:
    """Add files and folders to `project`, which is made where there is none. `clock` dates the steps of its history."""
    from timeline.articles import passed_words, survey
    from timeline.articles.known import KnownTexts
    from timeline.commands.batch import Batch
    from timeline.store import open_or_create

    outcome = Outcome()
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
    with closing(store):
        batch = Batch(store, clock)
        adding = _Adding(batch, KnownTexts(store.project.articles.values()), outcome, told_apart(found))
        progress = Progress(len(found), sys.stderr)
        try:
            for file in read_in_order(found, progress.begin, batch.commit):
                progress.end()
                passed.update(file.passed)
                adding.add(file, published, language)
            batch.commit()
            adding.say_undated()
        except ProjectError as error:  # neither could any of the files that are left be written
            outcome.failed(error)
        except KeyboardInterrupt:
            batch.commit()
            raise
        finally:
            progress.clear()
            counted = f"{_counted(batch.stored, 'article')} and {_counted(batch.events, 'event')}"
            print(f"{project.name}: {counted} added.")
    if passed:
        print(f"{passed_words(passed)}.", file=sys.stderr)
    return outcome.exit_code


class _Adding:
    """Adds what was read, and says of each article that is not added why."""

    def __init__(self, batch: Batch, known: KnownTexts, outcome: Outcome, names: dict[Path, str]) -> None:
        self._batch, self._known, self._outcome, self._names = batch, known, outcome, names
        self._undated = Undated()

    def say_undated(self) -> None:
        if words := self._undated.words:
            self._outcome.note(words)

    def add(self, file: FileRead, published: Published | None, language: str | None) -> None:
        if file.guessed and file.readings:
            name = self._names.get(file.path, file.path.name)
            self._outcome.note(f"{guess_words(name, file.guessed)} Look whether the letters are right.")
        for error in file.errors:
            self._outcome.failed(said_of(file.path, error, self._names))
        name = self._names.get(file.path, file.path.name)
        for reading in file.readings:
            with self._outcome.one_of_many(name):
                self._add(name, reading, published, language)

    def _add(self, name: str, reading: Reading, published: Published | None, language: str | None) -> None:
        found = _like(self._known, self._batch.project, reading.article)
        if found and found[1]:
            self._learn(name, found[0], dated(reading.article, published))
            return
        reading = overruled(reading, published, language)
        self._batch.add(reading)
        self._undated.look_at(name, reading.article)
        if found:
            longer = f'"{name}" is a longer version of "{found[0].title or short_name(found[0].source)}"'
            self._outcome.note(f"{longer}: both are in the project. Delete the one that is not needed.")
        self._known.add(reading.article)

    def _learn(self, name: str, there: Article, copy: Article) -> None:
        """Take the publication date of a second copy. Raises ArticleError where it tells nothing new."""
        edit = partial(learn, article=there.id, copy=copy)
        if not edit(self._batch.project).rows:
            what = "is in the project already, as" if copy.id == there.id else "has the same text as"
            raise ArticleError(f'"{name}" {what} "{there.title}". It was not added.')
        self._batch.change(edit)
        self._outcome.note(told(name, there, self._batch.project.articles[there.id], copy))
        self._undated.forget(there)


def _like(known: KnownTexts, project: Project, article: Article) -> tuple[Article, bool] | None:
    """The article of the project that `article` repeats or carries on, and whether it is the same text."""
    from timeline.articles.known import Likeness, match

    there = project.articles
    if article.id in there:
        return there[article.id], True
    found = match(article, (there[id] for id in known.candidates(article.text) if id in there))
    return (there[found.article], found.likeness is Likeness.SAME) if found else None


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun if number == 1 else noun + 's'}"
