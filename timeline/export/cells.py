"""Text that a spreadsheet shows and never runs, and the way back to what it was.

An apostrophe goes before what a spreadsheet would take for a formula or a command (OWASP, CSV injection), and before an
apostrophe, so that `unescaped` can tell. A plain whole number stays as it is, with its sign: -0489 is a year BC. No
other sum of digits and signs does: -0489-03-04 would be worked out to -496.
"""

from __future__ import annotations

_ESCAPE = "'"
# A full-width sign counts as the narrow one where a spreadsheet runs in Japanese or Chinese.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def is_risky(text: str) -> bool:
    """Whether a spreadsheet might run what is typed or read as `text`."""
    return text.startswith(_RISKY) and not _is_whole_number(text)


def escaped(text: str) -> str:
    """`text` as it may stand in a cell of CSV, or be pasted into one."""
    return _ESCAPE + text if is_risky(text) or text.startswith(_ESCAPE) else text


def unescaped(cell: str) -> str:
    return cell.removeprefix(_ESCAPE)


def _is_whole_number(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdecimal()
