"""The invitation fits into a low window, and shows the way to the first steps."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from ui.first_steps import FirstSteps
from ui.welcome import Welcome


@pytest.mark.parametrize("height", [230, 299, 320, 500])
def test_nothing_of_it_is_cut_in_a_low_window(qtbot, height):
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.resize(900, height)
    with qtbot.waitExposed(welcome):
        welcome.show()
    parts = [part for part in (welcome.note, *welcome.findChildren(QPushButton)) if part.isVisible()]
    assert len(parts) >= 4
    for part in parts:
        assert part.height() >= part.sizeHint().height()
        assert part.geometry().bottom() <= welcome.height() - 24


def test_the_first_steps_are_a_click_away(window, monkeypatch):
    shown = []
    monkeypatch.setattr(FirstSteps, "exec", lambda self: shown.append(self))
    window.timeline.welcome.steps.click()
    assert len(shown) == 1
