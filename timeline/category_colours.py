"""The colours of a project's categories, as it keeps them: those a person chose as JSON of category -> #rrggbb, and
the order in which the categories came, by which the others take theirs, so that a new one changes no other's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, cast

NAME = "category_colours"
ORDER = "category_order"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def read(stored: str | None) -> dict[str, str]:
    """What was kept; what cannot be read counts as nothing chosen."""
    try:
        found: Any = json.loads(stored or "{}")
    except ValueError:
        return {}
    pairs = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return {name: str(colour) for name, colour in pairs.items() if _COLOUR.fullmatch(str(colour))}


def written(colours: dict[str, str]) -> str:
    return json.dumps(colours, ensure_ascii=False, sort_keys=True)


def read_order(stored: str | None) -> tuple[str, ...]:
    """The categories in the order in which they came; what cannot be read counts as none."""
    try:
        found: Any = json.loads(stored or "[]")
    except ValueError:
        return ()
    names = cast("list[Any]", found) if isinstance(found, list) else []
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str) and name))


def written_order(order: Iterable[str]) -> str:
    return json.dumps(list(order), ensure_ascii=False)


def in_order(known: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """`known`, and after them those of `names` that are new, by name."""
    first = tuple(known)
    return (*first, *sorted(set(names).difference(first, ("",))))


def shown(order: Iterable[str], chosen: dict[str, str], palette: Sequence[str]) -> dict[str, str]:
    """The colour of every category; the first of `palette` is that of events without one."""
    return {name: palette[(at + 1) % len(palette)] for at, name in enumerate(order)} | chosen
