"""Texts that speak to their reader, and report nothing that happened, and texts of what their writer lived through."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_words import ClauseWords
from timeline.sentences import STAMP
from timeline.standing import QUOTATION
from timeline.telling import telling_sign

# So many sentences at least, and one in so many of all, speak to the reader; news and histories hardly ever do.
_FEWEST, _ONE_IN = 4, 14


def speaks_to_reader(text: str, spans: Sequence[tuple[int, int]], language: str) -> bool:
    """Whether sentence after sentence says "you" outside of quotations, and the text is no letter and no chat.

    Nothing is known of a language without signs for it.
    """
    addresses, greets = telling_sign(language, "addresses"), telling_sign(language, "greets")
    if addresses is None or not addresses.search(text) or (greets and greets.search(text)):
        return False
    if sum(STAMP.match(text, start) is not None for start, _ in spans) > 1:
        return False  # a chat
    own = QUOTATION.sub(lambda quotation: " " * len(quotation[0]), text)
    said = sum(addresses.search(own, start, end) is not None for start, end in spans)
    return said >= _FEWEST and said * _ONE_IN > len(spans)


_FIRST_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_OWN, _OPENING, _SHARE = 3, 4, 0.25


def tells_of_self(text: str, spans: Sequence[tuple[int, int]], words: ClauseWords) -> bool:
    """Whether a text tells what its writer lived through: from its opening on, one sentence in four begins with "I"."""
    first = (_FIRST_WORD.match(text, start, end) for start, end in spans)
    own = [number for number, word in enumerate(first) if word and word[0].lower() in words.own_forms]
    return len(own) >= max(_FEWEST_OWN, _SHARE * len(spans)) and own[0] < _OPENING
