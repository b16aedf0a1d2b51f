"""Whether two texts are the same article: the same words, or an earlier version of it."""

from __future__ import annotations

import hashlib
import re

# Of the sentences of the earlier version, so many are left in the later one; updates rewrite some.
_LEFT = 0.7
_SENTENCE = re.compile(r"[.!?。！？\n]+")
_SHORTEST = 25
# Chinese and Japanese say in a third of the characters what others say.
_SHORTEST_EAST, _EAST = 9, 0x2E80


def same_text_key(text: str) -> str:
    """Equal for texts with the same words, whatever the file, the line breaks and the quotes."""
    return hashlib.sha256(_plain(text).encode()).hexdigest()[:16]


def is_later_version(text: str, earlier: str) -> bool:
    """Whether `text` is longer than `earlier` and still says most of it in the same words."""
    told = sentences(earlier)
    if not told or len(text) <= len(earlier):
        return False
    whole = f" {_plain(text)} "
    return sum(f" {sentence} " in whole for sentence in told) >= _LEFT * len(told)


def sentences(text: str) -> list[str]:
    """The sentences that are long enough to tell a text by, without their signs and capitals."""
    found = (_plain(part) for part in _SENTENCE.split(text))
    return [plain for plain in found if plain and len(plain) >= _shortest(plain)]


def _shortest(plain: str) -> int:
    return _SHORTEST_EAST if ord(plain[len(plain) // 2]) >= _EAST else _SHORTEST


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).casefold().split())
