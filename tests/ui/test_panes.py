"""A person sees in which pane the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def marked(window) -> list[str]:
    return [pane.objectName() for pane in window.panes if pane.has_focus]


def test_the_pane_with_the_keyboard_is_marked_and_no_other(dam, qtbot):
    dam.activateWindow()
    dam.actions_by_name["go_table"].trigger()
    qtbot.waitUntil(lambda: marked(dam) == ["table"])
    dam.actions_by_name["go_articles"].trigger()
    qtbot.waitUntil(lambda: marked(dam) == ["articles"])
    dam.actions_by_name["go_timeline"].trigger()
    qtbot.waitUntil(lambda: marked(dam) == [])


def test_the_mark_stays_while_nothing_has_the_keyboard(dam, qtbot):
    dam.activateWindow()
    dam.actions_by_name["go_articles"].trigger()
    qtbot.waitUntil(lambda: marked(dam) == ["articles"])
    QApplication.instance().focusChanged.emit(dam.articles.view, None)
    assert marked(dam) == ["articles"]
