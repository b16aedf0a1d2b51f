"""The line at the bottom gives way to the window, not the window to the line."""

from __future__ import annotations


def test_long_words_do_not_make_the_window_wider(dam):
    before = dam.minimumSizeHint().width()
    dam.status.show_hint("Tue 12 Mar 2024. Moves with it: 3. " * 8)
    dam.status.show_undo("add “" + "The dam above Harrow Bridge " * 8)
    assert dam.minimumSizeHint().width() <= before
