"""A date that a person typed, in words or as ISO, read by the same engine that reads articles."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.errors import DatelineError, NotADateError
from timeline.intervals import OPEN, Interval, parse, span
from timeline.model import Expression
from timeline.pipeline import date_text

_LIMIT = 100  # characters; longer is a text, not a date

# What may stand before a typed date and changes its bounds; the window speaks English, so these words are English.
_BOUND = re.compile(
    r"(before|until|till|up to|by|after|since|from|about|around|circa|ca\.?|c\.)\s+(.+)", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"(?:between\s+(.+?)\s+and\s+(.+))|(?:(?:from\s+)?(.+?)\s+(?:to|until|till|through)\s+(.+))", re.IGNORECASE
)


def read_date(text: str, published: Interval | None = None, language: str = "en") -> Interval:
    """The interval that `text` means: EDTF or ISO, else words, read from `published`.

    Raises NotADateError, with a sentence to show, where it is no date, needs a publication date, or is out of range.
    """
    words = " ".join(text.split())
    if not words or len(words) > _LIMIT:
        raise NotADateError("Type a date, such as 11 October 2020, last Sunday, or 2020-10-11.")
    try:
        return _read(words, published, language)
    except NotADateError:
        raise
    except DatelineError as error:
        raise NotADateError(str(error)) from error


def _read(words: str, published: Interval | None, language: str) -> Interval:
    try:
        return parse(words)
    except NotADateError:
        if words[:4].isdigit() and words[4:5] == "-":
            raise  # it was meant as ISO, so say what is wrong with it as ISO
    doubted = words.endswith("?")
    words = words.removesuffix("?").strip()
    interval = _whole(words, published, language) or _bounded(words, published, language)
    if interval is None:
        raise NotADateError(f'"{words}" is not a date. Type one such as 11 October 2020, last Sunday, or 2020-10-11.')
    return replace(interval, uncertain=True) if doubted else interval


def _bounded(words: str, published: Interval | None, language: str) -> Interval | None:
    """`before 1900`, `since May 2020`, `about 7 May`, `between 3 May and 5 May`."""
    if match := _BETWEEN.fullmatch(words):
        first, last = (g for g in match.groups() if g)
        return _range(first, last, published, language)
    if not (match := _BOUND.fullmatch(words)):
        return None
    inner = _whole(match[2], published, language)
    if inner is None:
        return None
    match match[1].lower():
        case "before":
            return replace(inner, begin=OPEN, end=inner.begin)
        case "until" | "till" | "up to" | "by":
            return replace(inner, begin=OPEN)
        case "after":
            return replace(inner, begin=inner.end, end=OPEN)
        case "since" | "from":
            return replace(inner, end=OPEN)
        case _:
            return replace(inner, approximate=True)


def _range(first: str, last: str, published: Interval | None, language: str) -> Interval | None:
    end = _whole(last, published, language)
    if end is None:
        return None
    # "3 and 5 May": the first half borrows what it lacks from the second.
    begin = _whole(first, published, language) or _whole(_borrowed(first, last), published, language)
    return span(begin, end) if begin else None


def _borrowed(first: str, last: str) -> str:
    return re.sub(r"\d+", first, last, count=1) if first.isdigit() else first


def _whole(words: str, published: Interval | None, language: str) -> Interval | None:
    """The interval of the one expression that fills `words`, leading small words aside; None where there is none."""
    reading = date_text(words, str(published) if published else None, language)
    filling = [e for e in reading.expressions if _fills(e, words)]
    if not filling:
        return None
    resolution = filling[0].resolution
    if resolution.interval is None and resolution.unresolved:
        raise NotADateError(f'"{words}" {resolution.unresolved}. Type a full date instead, such as 11 October 2020.')
    return resolution.interval


def _fills(expression: Expression, words: str) -> bool:
    around = words[: expression.start] + words[expression.end :]
    return re.sub(r"\b(?:on|in|at|the|of|during|am|im|um)\b|[\s,.]", "", around, flags=re.IGNORECASE) == ""
