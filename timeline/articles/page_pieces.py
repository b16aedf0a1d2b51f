"""Dates that a page draws in several boxes, by a script over another one, or without the year of its address."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from typing import Any

from timeline.articles.blocks import Block
from timeline.publication import Hint, Kind, read_stamps
from timeline.publication.addresses import month_of

_LONGEST_PIECE = 14


def joined(shown: Sequence[Block], index: int) -> Iterator[str]:
    """Day, month and year that a page may draw as three boxes or two, beginning with that at `index`."""
    for count in (3, 2):
        pieces = [block.text for block in shown[index : index + count]]
        text = " ".join(pieces)
        is_drawn = len(pieces) == count and all(len(piece) <= _LONGEST_PIECE for piece in pieces)
        if is_drawn and re.search(r"\d{4}", text) and re.search(r"(?<!\d)\d{1,2}(?!\d)", text):
            yield text


_HIDDEN = re.compile(r"[A-Za-z0-9+/]{10,100}={0,2}")


def draw_hidden(tree: Any, language: str) -> None:
    """Put the dates into the tree that its scripts draw: a text in base64 beside the date meant for search engines."""
    for element in tree.xpath("//time | //*[contains(@class, 'date')]")[:500]:
        for name, value in element.attrib.items():
            if name.startswith("data-") and (shown := _decoded(value)) and read_stamps(shown, language):
                for inner in list(element):
                    element.remove(inner)
                element.text = shown
                element.attrib.pop("datetime", None)
                break


def _decoded(value: str) -> str:
    """The text of a value in base64; empty for what is none."""
    if len(value) % 4 or not _HIDDEN.fullmatch(value):
        return ""
    try:
        return b64decode(value).decode("utf-8")
    except ValueError:
        return ""


_BEFORE, _BEHIND = 4, 8
_LONGEST_DAY = 24


def without_year(shown: Sequence[Block], headline: int | None, address: str, language: str) -> Iterator[Hint]:
    """A day and a month beside the headline of a page whose address names that month and the year: /2020/10/flood/."""
    told = month_of(address) if headline is not None else None
    if headline is None or told is None:
        return
    found: dict[int, Hint] = {}
    for index in range(max(0, headline - _BEFORE), min(len(shown), headline + _BEHIND)):
        for count in (1, 2):
            text = " ".join(block.text for block in shown[index : index + count] if not block.is_aside)
            if len(text) > _LONGEST_DAY or not re.search(r"(?<!\d)\d{1,2}(?!\d)", text) or re.search(r"\d{3}", text):
                continue
            for stamp in read_stamps(f"{text} {told[0]}", language) or read_stamps(f"{text}, {told[0]}", language):
                if stamp.month == told[1]:
                    words = f'"{text}" near the headline, in the year of the address'
                    found[stamp.day_number] = Hint((stamp,), words, Kind.BYLINE, 0.75)
    if len(found) == 1:
        yield from found.values()
