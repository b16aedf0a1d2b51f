"""Files that press databases export, with many articles in each: one module a database, found by being here.

A module has `MARK`, a pattern that no other text contains, and `articles(lines)`, the drafts in a text that has it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from timeline.articles.draft import Draft
from timeline.publication import Hint, Kind, Stamp

Reader = Callable[[Sequence[str]], Iterator[Draft]]
_SURE = 0.95


@cache
def databases() -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """Mark and reader of each, by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    return tuple((module.MARK, module.articles) for module in modules)


def is_export(text: str) -> bool:
    return any(mark.search(text) for mark, _ in databases())


def parted(draft: Draft) -> Iterator[Draft]:
    """The articles in an export of a press database; of every other text itself."""
    for mark, articles in databases():
        if mark.search(draft.text):
            found = list(articles([line.strip() for line in draft.text.split("\n")]))
            if found:
                for one in found:
                    yield replace(one, language=draft.language, has_read_lines=True)
                return
    yield draft


def published(stamps: tuple[Stamp, ...], database: str) -> tuple[Hint, ...]:
    return (Hint(stamps, f"the date that {database} gives", Kind.MACHINE, _SURE),) if stamps else ()


def fields_of(lines: Iterable[str], label: re.Pattern[str]) -> dict[str, list[str]]:
    """The lines below each label; `label` names it as "name" and what stands beside it as "value"."""
    fields: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        if found := label.match(line):
            name, line = found["name"], found["value"] or ""
        if name and line:
            fields.setdefault(name, []).append(line)
    return fields


def segments(lines: Sequence[str], ends: re.Pattern[str], *, begins: bool = False) -> Iterator[Sequence[str]]:
    """The stretches between lines that `ends` matches; with `begins` it stands before each, and after each without."""
    places = [at for at, line in enumerate(lines) if ends.match(line)]
    starts = [at + 1 for at in places]
    pairs = zip(starts, [*places[1:], len(lines)], strict=True) if begins else zip([0, *starts], places, strict=False)
    for start, end in pairs:
        yield lines[start:end]


def unwrapped(lines: Iterable[str]) -> str:
    """Paragraphs, parted by blank lines, as lines."""
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph)
