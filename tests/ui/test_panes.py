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


def test_what_has_the_keyboard_is_never_behind_another_pane(dam, qtbot):
    dam.activateWindow()
    dam.panes["article"].raise_()
    qtbot.waitUntil(lambda: dam.panes["table"].visibleRegion().isEmpty())
    dam.table.view.setFocus()
    qtbot.waitUntil(lambda: not dam.panes["table"].visibleRegion().isEmpty())


def test_tab_goes_through_the_tools_as_they_stand(dam):
    pane = dam.timeline
    pane.filters.show()
    pane.rows.setFocus()
    seen = []
    for _ in range(9):
        dam.focusNextChild()
        seen.append(dam.focusWidget())
    tools = ["Fit all events", "Zoom out", "Zoom in"]
    assert [widget.accessibleName() for widget in seen[:5]] == [*tools, "Search", "Filter events"]
    assert seen[5:] == pane.filters.stops()[:4]


def test_every_stop_of_tab_has_a_name(dam):
    dam.select_event(next(dam.open_project.project.visible_events()).id)
    dam.articles.view.setFocus()
    nameless = []
    for _ in range(40):
        dam.focusNextChild()
        widget = dam.focusWidget()
        if not (widget.accessibleName() or getattr(widget, "text", str)()):
            nameless.append(widget)
    assert nameless == []
