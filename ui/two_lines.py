"""Words of a list's row that take a second line before they are cut."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`text` broken after a word where it is longer than a line; what is longer than two is elided as it is drawn."""
    return broken(text, metrics, width) if is_long(text, metrics, width) else [" ".join(text.split())]


def broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`text` in two lines, the first as full as whole words make it; in one where it is one word."""
    words = text.split()
    if not words:
        return [""]
    first = words.pop(0)
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first += f" {words.pop(0)}"
    return [first, *filter(None, [" ".join(words)])]


def is_long(text: str, metrics: QFontMetrics, width: int) -> bool:
    """Told from the count of characters: a list asks it of every row, and shaping them all takes too long."""
    return len(text) * metrics.averageCharWidth() > width
