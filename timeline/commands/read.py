"""`read`: print the dates and events of articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from timeline.articles.encoding_words import guess_words
from timeline.articles.passed_over import passed_words
from timeline.articles.told_apart import told_apart
from timeline.commands.formats import find_format
from timeline.commands.outcome import Outcome
from timeline.commands.readings import overruled, read_in_order, said_of
from timeline.model import Reading
from timeline.published_text import Published


def read(
    files: Sequence[Path],
    out: TextIO,
    format_name: str,
    published: Published | None = None,
    language: str | None = None,
) -> int:
    """`out` has to write UTF-8 and leave line ends alone. Returns the exit code."""
    outcome = Outcome()
    readings = _readings(files, published, language, outcome)
    find_format(format_name).write(readings, out, several=len(files) > 1)
    out.flush()
    return outcome.exit_code


def _readings(
    files: Sequence[Path], published: Published | None, language: str | None, outcome: Outcome
) -> Iterator[Reading]:
    names = told_apart(files)
    passed = Counter[str]()
    for found in read_in_order(files):
        passed.update(found.passed)
        if found.guessed and found.readings:
            name = names.get(found.path, found.path.name)
            outcome.note(f"{guess_words(name, found.guessed)} Look whether the letters are right.")
        for reading in found.readings:
            with outcome.one_of_many(names.get(found.path, found.path.name)):
                yield overruled(reading, published, language)
        for error in found.errors:
            outcome.failed(said_of(found.path, error, names))
    if passed:
        outcome.note(f"{passed_words(passed)}.")
