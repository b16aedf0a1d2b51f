"""What several rules need to make numbers of words."""

from __future__ import annotations

import re

# Two digits from here on are of the last century: '30 to '99.
_PIVOT = 30


def ordinal_number(value: str | int | float | None) -> int | None:
    """3 of "3rd", or of what the lexicon gave for "third"."""
    if isinstance(value, str):
        figures = re.match(r"\d+", value)
        return int(figures[0]) if figures else None
    return None if value is None else int(value)


def pivot(number: int) -> int:
    """The year that two digits mean."""
    return number + (1900 if number >= _PIVOT else 2000)


def short_year(text: str) -> int:
    """1989 of "'89"."""
    return pivot(int(text.strip("'’")))


def times(count: float | None, default: float | None = 1) -> float | None:
    return default if count is None else count
