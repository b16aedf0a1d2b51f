from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.driving import event_dated_by
from ui.field_keys import menu_letters
from ui.main_window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def search(qtbot, dam: MainWindow) -> QLineEdit:
    """The search field, with the keyboard."""
    dam.activateWindow()
    dam.timeline.search.begin()
    line = dam.timeline.search.line
    qtbot.waitUntil(line.hasFocus)
    return line


def is_taken(field: QLineEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier = _CONTROL) -> bool:
    """Whether the field keeps the key from the menus."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_F])
def test_a_key_of_the_menus_is_one_in_a_field_too(search, key):
    assert not is_taken(search, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_Left])
def test_what_a_field_is_edited_with_stays_its_own(search, key):
    search.setText("dam")
    search.selectAll()
    assert is_taken(search, key)


def test_the_end_key_and_letters_stay_with_the_field(search):
    assert is_taken(search, Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier)
    assert is_taken(search, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier)


def test_another_field_is_followed_when_the_keyboard_goes_there(qtbot, dam, search):
    dam.select_event(event_dated_by(dam, "January 3"))
    dam.event_panel.edit_date()
    line = dam.event_panel.when.line
    qtbot.waitUntil(line.hasFocus)
    assert not is_taken(line, Qt.Key.Key_E)


def test_only_letters_that_no_field_needs_are_taken_from_fields():
    assert {"Ctrl+E", "Ctrl+K", "Ctrl+D"} <= menu_letters()
    assert not menu_letters() & {"Ctrl+Z", "Ctrl+Y", "Ctrl+V", "Ctrl+C", "Ctrl+X", "Ctrl+A"}
