"""Words for a day that are written large within a sentence are a name: "told Today that", "on The World Tonight"."""

from __future__ import annotations

import re

_SMALL = re.compile(r"\b[a-z]{4,}\b")
# In a line with fewer small words so near, all words may be written large.
_NEAR, _FEWEST = 60, 2
_OPENING, _CLOSING = "\"“‘'", "\"”’'"


def is_name(text: str, start: int, end: int, large: re.Pattern[str] | None) -> bool:
    """Whether [start, end) begins with a word of `large`, to which no sentence and no quotation gives its capital."""
    if start < 2 or large is None or not text[start].isupper() or not large.match(text, start, end):
        return False
    before = text[start - 1]
    if before in _OPENING:
        is_within = text[start - 2] == " " and text[end : end + 1] in tuple(_CLOSING)
    else:
        is_within = before == " " and (text[start - 2].isalnum() or text[start - 2] == ",")
    if not is_within:
        return False
    first = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
    stop = text.find("\n", end)
    last = min(stop if stop >= 0 else len(text), end + _NEAR)
    small = len(_SMALL.findall(text, first, start)) + len(_SMALL.findall(text, end, last))
    return small >= _FEWEST
