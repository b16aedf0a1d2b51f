"""The tense around a date: the verbs of its clause say whether it lies behind the writer or ahead."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

_REACH = 200


class Tense(StrEnum):
    PAST = "past"
    FUTURE = "future"
    NONE = "none"


@cache
def _signs(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    from timeline.expressions import vocabulary

    words = vocabulary(language)
    return words.tenses


class TenseReader:
    """Reads the tense at an offset, from the verb nearest to it in its sentence."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        self._text, self._sentences = text, sentences
        self._starts = [start for start, _ in sentences]
        self._signs = _signs(language)

    def at(self, offset: int) -> Tense:
        if self._signs is None:
            return Tense.NONE
        number = bisect.bisect_right(self._starts, offset) - 1
        start, end = self._sentences[number] if number >= 0 else (0, len(self._text))
        start, end = max(start, offset - _REACH), min(end, offset + _REACH)
        nearest = [
            (abs(match.start() - offset) + (0 if match.start() < offset else 15), tense)
            for tense, signs in zip((Tense.FUTURE, Tense.PAST), self._signs, strict=True)
            for match in signs.finditer(self._text, start, end)
        ]
        return min(nearest)[1] if nearest else Tense.NONE
