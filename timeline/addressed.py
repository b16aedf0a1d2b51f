"""Texts that speak to their reader: instructions, terms of use and offers, which report nothing that happened."""

from __future__ import annotations

from collections.abc import Sequence

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
