"""What is too long for a box ends in an ellipsis."""

from __future__ import annotations

from ui.still_combo import StillCombo


def test_words_too_long_for_the_box_end_in_an_ellipsis(qtbot, theme):
    combo = StillCombo()
    qtbot.addWidget(combo)
    combo.addItem("publication date, Sat 16 March 2024")
    combo.setFixedWidth(150)
    combo.show()
    assert combo.shown_words().startswith("publication")
    assert combo.shown_words().endswith("…")
    combo.setFixedWidth(420)
    assert combo.shown_words() == "publication date, Sat 16 March 2024"


def test_nothing_chosen_shows_what_stands_for_it(qtbot, theme):
    combo = StillCombo()
    qtbot.addWidget(combo)
    combo.setPlaceholderText("Different")
    combo.setFixedWidth(200)
    assert combo.shown_words() == "Different"
