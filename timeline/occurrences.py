"""Where a word stands in a text, without an expression compiled for each word."""

from __future__ import annotations

from collections.abc import Iterator


def places_of(word: str, text: str, first: int, last: int) -> Iterator[int]:
    """Where `word` begins in `text[first:last]`, with no letter or figure right behind it; `word` is not empty."""
    at = text.find(word, first, last)
    while at >= 0:
        after = at + len(word)
        if after >= len(text) or not _is_of_word(text[after]):
            yield at
        at = text.find(word, at + 1, last)


def stands_alone_in(word: str, text: str, first: int, last: int) -> bool:
    """Whether `word` stands in `text[first:last]` as a word of its own."""
    return any(not at or not _is_of_word(text[at - 1]) for at in places_of(word, text, first, last))


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
