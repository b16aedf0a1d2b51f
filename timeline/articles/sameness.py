"""Whether two texts are the same article: the same words, or an earlier version of it."""

from __future__ import annotations

import hashlib
import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import chain

# Of the words of the earlier version, so many are left in the later one; updates rewrite some.
_LEFT = 0.8
# So many words together are no chance; any two texts have "of the" and "on Sunday" in common.
_RUN = 4
# Comparing costs the product of what is left when equal sentences are taken out.
_MOST_COMPARED = 1_000_000
_SENTENCE = re.compile(r"[.!?。！？\n]+")
_SIGNS = re.compile(r"[\W_]+")
# The same texts are compared with one after another that comes in.
_REMEMBERED = 128
_SHORTEST = 25
# Chinese and Japanese say in a third of the characters what others say.
_SHORTEST_EAST, _EAST = 9, 0x2E80


@lru_cache(_REMEMBERED)
def same_text_key(text: str) -> str:
    """Equal for texts with the same words, whatever the file, the line breaks and the quotes."""
    return hashlib.sha256(_plain(text).encode()).hexdigest()[:16]


def is_later_version(text: str, earlier: str) -> bool:
    """Whether `text` is longer than `earlier` and still says most of it in the same words and order."""
    if len(text) <= len(earlier) or not sentences(earlier):
        return False
    old, new = _words_by_sentence(earlier), _words_by_sentence(text)
    return _kept(old, new) >= _LEFT * sum(map(_weight, old))


@lru_cache(_REMEMBERED)
def _words_by_sentence(text: str) -> list[list[str]]:
    return [plain.split() for part in _SENTENCE.split(text) if (plain := _plain(part))]


def _kept(old: list[list[str]], new: list[list[str]]) -> int:
    """The weight of what of `old` stands in `new`, in order: whole sentences, and inside of others runs of words."""
    kept = 0
    left, right = [" ".join(words) for words in old], [" ".join(words) for words in new]
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            kept += sum(map(_weight, old[a:b]))
        elif tag == "replace":
            kept += _kept_words(list(chain(*old[a:b])), list(chain(*new[c:d])))
    return kept


def _kept_words(old: list[str], new: list[str]) -> int:
    if len(old) * len(new) > _MOST_COMPARED:
        return 0
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return sum(_weight(old[one.a : one.a + one.size]) for one in blocks if one.size >= _RUN)


def _weight(words: list[str]) -> int:
    """Words, or where they have no blanks between them, characters."""
    return sum(len(word) if ord(word[len(word) // 2]) >= _EAST else 1 for word in words)


@lru_cache(_REMEMBERED)
def sentences(text: str) -> list[str]:
    """The sentences that are long enough to tell a text by, without their signs and capitals."""
    found = (_plain(part) for part in _SENTENCE.split(text))
    return [plain for plain in found if plain and len(plain) >= _shortest(plain)]


def _shortest(plain: str) -> int:
    return _SHORTEST_EAST if ord(plain[len(plain) // 2]) >= _EAST else _SHORTEST


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text).casefold().split())
