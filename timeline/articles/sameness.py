"""Whether two texts are the same article: the same words, or an earlier version of it."""

from __future__ import annotations

import hashlib
import re

# Of the sentences of the earlier version, so many are left in the later one; updates rewrite some.
_LEFT = 0.7
_SENTENCE = re.compile(r"[.!?。！？\n]+")
_SHORTEST = 25


def same_text_key(text: str) -> str:
    """Equal for texts with the same words, whatever the file, the line breaks and the quotes."""
    return hashlib.sha256(_plain(text).encode()).hexdigest()[:16]


def is_later_version(text: str, earlier: str) -> bool:
    """Whether `text` is longer than `earlier` and still says most of it in the same words."""
    sentences = [plain for part in _SENTENCE.split(earlier) if len(plain := _plain(part)) >= _SHORTEST]
    if not sentences or len(text) <= len(earlier):
        return False
    whole = f" {_plain(text)} "
    return sum(f" {sentence} " in whole for sentence in sentences) >= _LEFT * len(sentences)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).casefold().split())
