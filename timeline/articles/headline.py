"""The title of a text that has no marked one: its first line that reads like a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.publication.labels import is_byline
from timeline.publication.lines import mentions

LONGEST = 140
_RULE = re.compile(r"[\W_]*")
_SENTENCE = re.compile(r"(?<=[.!?。！？])[\s\"”»]+|(?<=[。！？])")


def find_title(lines: Sequence[str]) -> str:
    """The first line that is neither a date nor a byline nor a rule; the first words of it where it is a paragraph."""
    for line in lines[:40]:
        text = " ".join(line.split())
        if text and not _RULE.fullmatch(text) and not _is_header(text):
            return shorten(text)
    return ""


def shorten(text: str, longest: int = LONGEST) -> str:
    """At most `longest` characters: the first sentence, or whole words with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    first = _SENTENCE.split(text, maxsplit=1)[0]
    if len(first) <= longest:
        return first
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:-–—") + "…"


def _is_header(text: str) -> bool:
    return (is_byline(text) and len(text) < 60) or any(m.stands_alone or m.label for m in mentions(text, ""))
