"""Colours that can be read, in every palette."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui.palette import PALETTES, Palette, palette_for


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2: 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=sorted(PALETTES))
def palette(request: pytest.FixtureRequest) -> Palette:
    return palette_for(request.param)


@pytest.mark.parametrize("ink", ["text", "soft_text", "faint_text", "today", "publication", "doubt", "accent"])
@pytest.mark.parametrize("ground", ["base", "window", "raised"])
def test_words_stand_out_from_what_they_are_on(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(palette.colour(ink), palette.colour(ground)) >= 4.2


@pytest.mark.parametrize("ground", ["selection", "marked"])
def test_titles_stand_out_from_a_selection_and_from_a_match(palette: Palette, ground: str) -> None:
    assert contrast(palette.colour("text"), palette.colour(ground)) >= 4.5


def test_every_category_can_be_seen_and_told_from_the_next(palette: Palette) -> None:
    colours = [palette.category(number) for number in range(len(palette.categories))]
    assert len({colour.name() for colour in colours}) == len(colours) >= 7
    assert all(contrast(colour, palette.colour("base")) >= 2.3 for colour in colours)
    assert palette.category(len(colours)) == colours[0]


def test_a_name_nobody_knows_is_light() -> None:
    assert palette_for("sepia") == palette_for("light")
