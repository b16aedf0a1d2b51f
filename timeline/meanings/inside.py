"""What a meaning is made of, and the direction of the incomplete dates in it."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from functools import cache

from timeline.meanings.meaning import Meaning
from timeline.meanings.placing import Occurrence
from timeline.repeating import Toward


@cache
def _part_names(kind: type[Meaning]) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.type == "Meaning")  # type: ignore[arg-type]


def parts(meaning: Meaning) -> tuple[tuple[str, Meaning], ...]:
    """The meanings that `meaning` is made of, by the names of its fields."""
    return tuple((name, getattr(meaning, name)) for name in _part_names(type(meaning)))


def directed(meaning: Meaning, toward: Toward) -> Meaning:
    """`meaning` with the direction of its incomplete dates decided; what was decided before stays."""
    if isinstance(meaning, Occurrence):
        return meaning if meaning.toward else replace(meaning, toward=toward)
    changed = {name: directed(part, toward) for name, part in parts(meaning) if name != "inner"}
    return replace(meaning, **changed) if changed else meaning  # type: ignore[type-var]


def is_undirected(meaning: Meaning) -> bool:
    """Whether an incomplete date in it still waits for a direction."""
    if isinstance(meaning, Occurrence):
        return meaning.toward is None
    return any(is_undirected(part) for name, part in parts(meaning) if name != "inner")
