"""Long lists of words in an expression, arranged so that a search looks at few of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from os.path import commonprefix

_SPACE, _GAP = r"\s", "\0"
_WORD = r"[A-Za-z](?:[a-z ]|\\s)*"
# Plain words between the strokes of one list; shorter lists are looked through as fast as they are.
_LIST = re.compile(rf"(?<=[|:(>!=]){_WORD}(?:\|{_WORD}){{4,}}(?=[|)])")


def by_letters(pattern: str) -> str:
    """The pattern with its lists of plain words grouped by the letters that they begin with.

    It finds the same: words with different letters exclude each other, and those with the same keep their order.
    """
    return _LIST.sub(lambda found: _grouped(found[0].replace(_SPACE, _GAP).split("|")), pattern).replace(_GAP, _SPACE)


def _grouped(words: Sequence[str]) -> str:
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[:1], []).append(word)
    return "|".join(_begun_alike(group) for group in by_first.values())


def _begun_alike(words: Sequence[str]) -> str:
    shared = commonprefix(words)  # noqa: RUF071  # letters are what is compared
    return f"{shared}(?:{_grouped([word[len(shared) :] for word in words])})" if shared and words[1:] else words[0]
