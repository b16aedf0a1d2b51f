"""The words by which a text tells that it speaks of a past of its own: one file for each language that has them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache


@cache
def telling_sign(language: str, name: str) -> re.Pattern[str] | None:
    """The language's expression `name`; None where it has none."""
    pattern = _of_language(language, "SIGNS").get(name)
    return re.compile(pattern) if pattern else None


@cache
def telling_words(language: str, name: str) -> frozenset[str]:
    """Words, in lower case, without any of which the language's expression `name` is not found; none where it has none.

    They are asked for first, for that is cheap.
    """
    return frozenset(_of_language(language, "WORDS").get(name, "").split())


@cache
def _of_language(language: str, kind: str) -> dict[str, str]:
    short = language.partition("-")[0].lower()
    if short not in {module.name for module in pkgutil.iter_modules(__path__)}:
        return {}
    return getattr(importlib.import_module(f"{__name__}.{short}"), kind, {})
