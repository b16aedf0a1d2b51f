"""The words that clauses and sentences are read by: one file a language, found by its name.

A new language is one new file here that holds `WORDS`; its name is the language's ISO 639 code. A language without a
file is read with no words at all, so only punctuation and capitals count.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import re

from timeline.clause_words.words import ClauseWords

__all__ = ["ClauseWords", "words_of"]

_CODE = re.compile(r"[a-z]{2,3}")


@functools.cache
def words_of(language: str) -> ClauseWords:
    """The words of a BCP 47 language; only the language itself counts, not its region."""
    code = language.lower().replace("_", "-").partition("-")[0]
    name = f"{__name__}.{code}"
    if not _CODE.fullmatch(code) or importlib.util.find_spec(name) is None:
        return ClauseWords(language=code)
    words = importlib.import_module(name).WORDS
    assert isinstance(words, ClauseWords)
    return words
