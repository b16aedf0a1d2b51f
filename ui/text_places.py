"""Places in an article's text, in code points, against places in a Qt text document, in UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_UNEVEN = re.compile("\r(?=\n)|[\U00010000-\U0010ffff]")


class TextPlaces:
    """Both ways between the two countings.

    Qt counts two for a character beyond U+FFFF, and keeps one of "\\r\\n".
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._at: list[int] = []
        self._view_at: list[int] = []
        self._drift = [0]
        for match in _UNEVEN.finditer(text):
            drift = self._drift[-1]
            self._at.append(match.start())
            self._view_at.append(match.start() + drift)
            self._drift.append(drift + (-1 if match.group() == "\r" else 1))

    def to_view(self, place: int) -> int:
        return place + self._drift[bisect_left(self._at, place)]

    def to_text(self, place: int) -> int:
        """The code point at a place of the view; inside a pair of units, the character that the pair stands for."""
        count = bisect_right(self._view_at, place - 1)
        found = place - self._drift[count]
        if count and self._drift[count] > self._drift[count - 1]:
            found = max(found, self._at[count - 1] + (1 if place > self._view_at[count - 1] + 1 else 0))
        return max(0, min(found, self._length))
