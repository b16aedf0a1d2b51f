"""The words by which a text tells that it speaks of a past of its own: one file for each language that has them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from functools import cache

from timeline.alternatives import by_letters


@cache
def telling_sign(language: str, name: str) -> re.Pattern[str] | None:
    """The language's expression `name`; None where it has none."""
    pattern = _of_language(language, "SIGNS").get(name)
    return re.compile(by_letters(pattern)) if pattern else None


@cache
def telling_words(language: str, name: str) -> frozenset[str]:
    """Words, in lower case, without any of which the language's expression `name` is not found; none where it has none.

    They are asked for first, for that is cheap.
    """
    return frozenset(_of_language(language, "WORDS").get(name, "").split())


def signs_led(language: str, lowers: Iterable[str]) -> frozenset[str]:
    """The names of the language's expressions that words, in lower case, may hold: asked of a sentence once."""
    unled, led = _leads(language)
    found = [led[word] for word in lowers if word in led]
    return unled.union(*found) if found else unled


@cache
def _leads(language: str) -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    """The expressions that need none of their words, and of each word those that it leads."""
    words = {name: said.split() for name, said in _of_language(language, "WORDS").items()}
    led: dict[str, set[str]] = {}
    for name, each in ((name, each) for name, said in words.items() for each in said):
        led.setdefault(each, set()).add(name)
    unled = frozenset(_of_language(language, "SIGNS").keys() - words.keys())
    return unled, {word: frozenset(names) for word, names in led.items()}


@cache
def _of_language(language: str, kind: str) -> dict[str, str]:
    short = language.partition("-")[0].lower()
    if short not in {module.name for module in pkgutil.iter_modules(__path__)}:
        return {}
    return getattr(importlib.import_module(f"{__name__}.{short}"), kind, {})
