"""The window's colours, light, dark and of high contrast; whatever paints takes them from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor

from timeline.layout.colours import ON_DARK, ON_LIGHT

Theme = Literal["light", "dark", "high-contrast"]


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours as #RRGGBB; `categories` are given out in order, the first one to events without a category."""

    name: Theme
    is_dark: bool
    window: str
    base: str
    raised: str
    text: str
    soft_text: str
    faint_text: str
    line: str
    soft_line: str
    grid: str
    accent: str
    accent_text: str
    selection: str
    weekend: str
    today: str
    publication: str
    doubt: str
    good: str
    bad: str
    marked: str
    categories: tuple[str, ...]

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """One of the named colours, `alpha` 0 to 1."""
        found = QColor(getattr(self, name))
        found.setAlphaF(alpha)
        return found

    def category(self, number: int) -> QColor:
        return QColor(self.categories[number % len(self.categories)])


LIGHT = Palette(
    name="light", is_dark=False,
    window="#F1F3F6", base="#FFFFFF", raised="#FFFFFF", text="#1B1F24", soft_text="#4F5863", faint_text="#6B7480",
    line="#D3D8DE", soft_line="#E9ECEF", grid="#D3D8DE",
    accent="#1D5FB8", accent_text="#FFFFFF", selection="#DCEBFA", weekend="#F5F6F8",
    today="#D32F2F", publication="#7A5BB5", doubt="#9A6700", good="#1A7F4B", bad="#B3261E", marked="#FFE9A8",
    categories=ON_LIGHT,
)  # fmt: skip

DARK = Palette(
    name="dark", is_dark=True,
    window="#16191D", base="#1E2227", raised="#2B313A", text="#E8EAED", soft_text="#B4BBC4", faint_text="#8D96A1",
    line="#3A414B", soft_line="#2A3037", grid="#3A414B",
    accent="#6EA8FE", accent_text="#0C1524", selection="#2A3D5A", weekend="#23282E",
    today="#FF6B6B", publication="#B79CF0", doubt="#E0B252", good="#55C98D", bad="#FF8A80", marked="#5C4A12",
    categories=ON_DARK,
)  # fmt: skip

CONTRAST = Palette(
    name="high-contrast", is_dark=True,
    window="#000000", base="#000000", raised="#000000", text="#FFFFFF", soft_text="#FFFFFF", faint_text="#E6E6E6",
    line="#FFFFFF", soft_line="#5A5A5A", grid="#8C8C8C",
    accent="#FFFF00", accent_text="#000000", selection="#003A8C", weekend="#141414",
    today="#FF5050", publication="#00FFFF", doubt="#FFD24D", good="#00FF7F", bad="#FF7070", marked="#7A5C00",
    categories=("#56B4E9", "#E69F00", "#00D69A", "#FF9AD5", "#F0E442", "#FF8A4C", "#FFFFFF"),
)  # fmt: skip

PALETTES: dict[str, Palette] = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST)}


def palette_for(name: str) -> Palette:
    """The palette of that name; light for a name nobody knows."""
    return PALETTES.get(name, LIGHT)
