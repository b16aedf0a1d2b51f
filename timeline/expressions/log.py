"""Whether the lines of a text begin with hours of four figures, as those of a log do: 0930 The minister arrives."""

from __future__ import annotations

import re

# A sentence follows, and no noun of which there would be so many.
_HEAD = re.compile(
    r"^[ \t]*+(?:[-*•–—\[(][ \t]*+)?(?P<four>\d{4})[)\]:.]{0,2}[ \t]+(?:[-–—][ \t])?[\"“‘(]?[^\W\d_a-zß-ÿ]",
    re.MULTILINE,
)
_HOUR = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_MARK = re.compile(r"[ \t*•–—\[(-]*(?:\d{1,3}[.)/]+[ \t]+[\[(]?)?")
_FEWEST = 2
# What stands at the head of so many lines of a chronicle of our times.
_FIRST_YEAR, _LAST_YEAR = 1800, 2059


def is_log(text: str, near: re.Pattern[str] | None) -> bool:
    """Whether all lines that begin with four figures begin with an hour, and not with a year.

    An hour before ten says so, or a word of the writer's own days, which `near` finds: no chronicle has one.
    """
    heads = [match["four"] for match in _HEAD.finditer(text)]
    if len(heads) < _FEWEST or not all(map(_HOUR.fullmatch, heads)):
        return False
    if all(_FIRST_YEAR <= int(head) <= _LAST_YEAR for head in heads):
        return False
    return any(head.startswith("0") for head in heads) or bool(near and near.search(text))


def opens_line(text: str, start: int) -> bool:
    """Whether no more than a bullet, a bracket or a number stands before `start` in its line: - , 2/ , (3) ."""
    first = text.rfind("\n", max(0, start - 8), start) + 1
    return (first > 0 or start < 8) and _MARK.fullmatch(text, first, start) is not None
