"""The line at the bottom gives way to the window, not the window to the line."""

from __future__ import annotations

from ui.status_line import StatusLine


def test_long_words_do_not_make_the_window_wider(dam):
    before = dam.minimumSizeHint().width()
    dam.status.show_hint("Tue 12 Mar 2024. Moves with it: 3. " * 8)
    dam.status.show_undo("add “" + "The dam above Harrow Bridge " * 8)
    assert dam.minimumSizeHint().width() <= before


def test_what_a_drag_is_about_to_do_has_the_room_of_what_can_be_undone(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_undo("move event")
    line.show_hint("Tue 12 Mar 2024. Moves with it: 1. Shift: no snapping, Esc: give up")
    assert line.undo.isHidden()
    line.show_hint("")
    assert not line.undo.isHidden()


def test_without_a_project_the_counts_stand_alone(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_counts("", 0, 0, 0)
    assert line.saved.text() == "0 articles  ·  0 events"
