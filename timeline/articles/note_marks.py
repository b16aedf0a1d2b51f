"""The small raised numbers of notes: run into the text, "May 1998" and a 1 would be another year, or none."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\s*\d{1,3}(?:\s*[,–-]\s*\d{1,3}){0,4}\s*")
# Behind the end of a sentence, of a quotation, or a year; a lone unit (km, m) is raised to a power.
_NOTED = re.compile(r"(?:[.,;:!?)\]”’\"']|\b(?:1\d|20)\d\d|[^\W\d_]{4,})$")
# What a PDF keeps of a raised number is the number, right behind the sign.
_SET_BEHIND = re.compile(
    r"((?:\b(?:1[5-9]|20)\d\d|[^\W\d_]{5,})[”’\"')]?[.,;][”’\"')]?)\d{1,3}(?=\s+[^\W\d_a-zà-öø-ÿа-я]|\s*$)",
    re.MULTILINE,
)


def raised(before: str, text: str) -> str:
    """How raised `text` is written behind `before`: the number of a note not at all, a power with its sign."""
    if not _NUMBER.fullmatch(text):
        return text
    if _NOTED.search(before):
        return ""
    return f"^{text.strip()}" if before[-1:].isdigit() else text


def without_note_numbers(text: str) -> str:
    """The text of a PDF without the numbers of notes behind years and words that end a part of a sentence."""
    return _SET_BEHIND.sub(r"\1", text)
