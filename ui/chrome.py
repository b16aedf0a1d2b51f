"""The colours of everything around the canvas, each taken or mixed from the palette."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.palette import Palette


@dataclass(frozen=True, slots=True)
class Chrome:
    """Expressions are told apart by the kind of their underline too, not by these colours alone."""

    window: str
    gutter: str
    base: str
    hover: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    accent_text: str
    selected: str
    selected_text: str
    warning: str
    wrong: str
    good: str
    resolved: str
    waiting: str
    pinned: str
    sentence: str
    lit_expression: str
    lit_text: str


def chrome_of(palette: Palette) -> Chrome:
    is_contrast = palette.name == "high-contrast"
    return Chrome(
        window=palette.window,
        gutter=palette.soft_line if is_contrast else palette.window,
        base=palette.base,
        hover=mixed(palette.base, palette.text, 0.2 if is_contrast else 0.05),
        line=palette.line if is_contrast else palette.soft_line,
        strong_line=palette.line if palette.is_dark else mixed(palette.line, palette.text, 0.1),
        text=palette.text,
        muted=palette.soft_text,
        accent=palette.accent,
        accent_text=palette.accent_text,
        selected=palette.selection,
        selected_text=palette.text,
        warning=palette.doubt,
        wrong=palette.bad,
        good=palette.good,
        resolved=palette.categories[0],
        waiting=palette.doubt,
        pinned=palette.publication,
        sentence=mixed(palette.base, palette.marked, 0.35),
        lit_expression=palette.marked,
        lit_text=palette.text,
    )


def mixed(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other`."""
    a, b = QColor(one), QColor(other)
    pairs = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x + (y - x) * share) for x, y in pairs)).name()
