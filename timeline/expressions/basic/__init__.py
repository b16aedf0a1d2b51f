"""Basic reading of the languages without a file of their own: absolute and common relative dates.

Names of months, weekdays and units and relative phrases are the locale tables that dateparser carries; our rules and
meanings do the rest. A table is loaded when a text in its language is read, and not before.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from functools import cache
from types import SimpleNamespace

from timeline.expressions.basic import locale_words, own_patterns, unspaced
from timeline.expressions.found import Found

__all__ = ["codes", "find_unspaced", "is_unspaced", "language", "plain_figures"]

_CODE = re.compile(r"[a-z]{2,3}")
_TABLES = "dateparser.data.date_translation_data"
# Where the tables have another code for the language.
_CODES = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "sh": "hr"}
# Figures of other scripts, each one code point as ours are: Arabic, Persian, Devanagari, Bengali, Thai, full width.
_ZEROS = "\u0660\u06f0\u0966\u09e6\u0e50\uff10"
_PLAIN = {ord(zero) + n: str(n) for zero in _ZEROS for n in range(10)}


def language(code: str) -> SimpleNamespace:
    """A language as its own file would be: words and patterns; of one without a table only dates in figures."""
    return SimpleNamespace(__name__=code, **locale_words.language_of(code, _table(_CODES.get(code, code))))


def codes() -> frozenset[str]:
    """The languages that have a table."""
    spec = importlib.util.find_spec(_TABLES)
    places = spec.submodule_search_locations if spec else None
    return frozenset(module.name for module in pkgutil.iter_modules(places) if _CODE.fullmatch(module.name))


def plain_figures(text: str, code: str) -> str:
    """The text with ASCII figures and years as all the world counts them, offset for offset."""
    return text if text.isascii() else own_patterns.with_common_years(text.translate(_PLAIN), code)


def is_unspaced(code: str) -> bool:
    """Whether the language writes no space between words, so that `find_unspaced` reads it."""
    return code in unspaced.LANGUAGES


def find_unspaced(text: str, code: str) -> tuple[Found, ...]:
    """The expressions of a text without spaces."""
    return unspaced.find(text, _phrases(code))


@cache
def _phrases(code: str) -> unspaced.Phrases:
    return unspaced.phrases_of(code, _table(code))


def _table(code: str) -> locale_words.Table:
    if not _CODE.fullmatch(code):
        return {}
    try:
        return importlib.import_module(f"{_TABLES}.{code}").info
    except ModuleNotFoundError:
        return {}
