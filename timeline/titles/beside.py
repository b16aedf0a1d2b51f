"""The words beside a date, for a table or a sentence too long to be read by its clauses."""

from __future__ import annotations

import re

from timeline.clause_words import ClauseWords
from timeline.model import Expression
from timeline.titles.printing import MAX_TITLE

_BREAK = re.compile(r"[,;:|\n\t()]")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_EDGES = " \t\r\n.,;:|()-–—\"'"


def words_beside(text: str, expression: Expression, words: ClauseWords) -> str:
    """The words before the date, else after it, up to the next comma or cell; the date itself where there are none."""
    before = text[max(0, expression.start - MAX_TITLE) : expression.start].rstrip(_EDGES)
    after = text[expression.end : expression.end + MAX_TITLE].lstrip(_EDGES)
    found = _BREAK.split(before)[-1]
    while (last := found.rpartition(" ")[2].lower()) and last in words.date_leads:
        found = found[: -len(last)].rstrip(_EDGES)
    if found and expression.start > MAX_TITLE and before.startswith(found):
        found = found.partition(" ")[2]  # begins within a word
    if not _LETTERS.search(found):
        found = _BREAK.split(after)[0]
        if len(found) == len(after) and expression.end + MAX_TITLE < len(text):
            found = found.rpartition(" ")[0]
    title = " ".join(found.split()).strip(_EDGES)
    if not _LETTERS.search(title):
        title = " ".join(expression.text.split())[:MAX_TITLE]
    return title[:1].upper() + title[1:] if len(title) <= MAX_TITLE else title[:MAX_TITLE]
