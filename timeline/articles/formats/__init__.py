"""The formats: every module of this package with a constant FORMAT is one, and is found by being here."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from pathlib import PurePath

from timeline.articles.draft import Format

# A long archive of X is cut into "tweets.js", "tweets-part1.js" ...
_PART = re.compile(r"-part\d{1,4}(?=\.js$)")


@cache
def formats() -> tuple[Format, ...]:
    """All formats, by name."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    found: list[Format] = [module.FORMAT for module in modules if hasattr(module, "FORMAT")]
    return tuple(sorted(found, key=lambda item: item.name))


@cache
def endings() -> dict[str, Format]:
    """Ending with its dot, or a whole name, lower case -> format."""
    return {ending: item for item in formats() for ending in item.endings}


def format_of(name: str, head: bytes) -> Format | None:
    """What the content says where it is signed (%PDF, {\\rtf ...), else what the name's ending says."""
    signed = [item for item in formats() if item.is_signed(head)]
    by_ending = endings().get(ending_of(name))
    if by_ending in signed or not signed:
        return by_ending
    return signed[0]


def ending_of(name: str) -> str:
    """The ending that a format is known by: ".warc.gz" for "x.warc.gz"; the whole name of a few files."""
    last = _PART.sub("", PurePath(name).name.lower())
    if last in endings():
        return last
    suffixes = [suffix.lower() for suffix in PurePath(name).suffixes]
    double = "".join(suffixes[-2:])
    return double if double in endings() else (suffixes[-1] if suffixes else "")
