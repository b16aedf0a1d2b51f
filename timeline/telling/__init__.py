"""The words by which a text tells that it speaks of a past of its own: one file for each language that has them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache


@cache
def telling_sign(language: str, name: str) -> re.Pattern[str] | None:
    """The language's expression `name`; None where it has none."""
    short = language.partition("-")[0].lower()
    if short not in {module.name for module in pkgutil.iter_modules(__path__)}:
        return None
    pattern = importlib.import_module(f"{__name__}.{short}").SIGNS.get(name)
    return re.compile(pattern) if pattern else None
