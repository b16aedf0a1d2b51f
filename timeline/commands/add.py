"""`add`: import articles into a project, one transaction each, so that an interruption loses only the one under way."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.commands.outcome import Outcome
from timeline.commands.progress import with_progress
from timeline.commands.readings import readings_of
from timeline.errors import DatelineError, ProjectError
from timeline.intervals import Interval
from timeline.model import Reading

if TYPE_CHECKING:
    from timeline.store import Store


def add(
    project: Path,
    files: Sequence[Path],
    clock: Callable[[], str],
    published: Interval | None = None,
    language: str | None = None,
) -> int:
    """Add files and folders to `project`, which is made where there is none. `clock` dates the steps of its history."""
    from timeline.articles import walk
    from timeline.store import open_or_create

    outcome, count = Outcome(), Counter[str]()
    try:
        store = open_or_create(project)
    except ProjectError as error:
        outcome.failed(error)
        return outcome.exit_code
    # The project may lie in a folder that is added.
    found = [file for file in walk(files) if file.resolve() != project.resolve()]
    for file in with_progress(found, sys.stderr):
        try:
            for reading in readings_of(file, published, language):
                _add_reading(store, reading, clock(), outcome, count)
        except DatelineError as error:
            outcome.failed(error)
    store.close()
    print(f"{project.name}: {_counted(count['articles'], 'article')} and {_counted(count['events'], 'event')} added.")
    return outcome.exit_code


def _add_reading(store: Store, reading: Reading, at: str, outcome: Outcome, count: Counter[str]) -> None:
    """One of several articles in a file may be in the project already; the others still come."""
    from timeline.edits import add_reading

    try:
        store.apply(add_reading(store.project, reading), at=at)
    except DatelineError as error:
        outcome.failed(error)
    else:
        count.update(articles=1, events=len(reading.events))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun if number == 1 else noun + 's'}"
