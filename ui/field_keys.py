"""Keys of the menus that a field would take for itself: on some systems Ctrl+E goes to the end of its line."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.actions import MENUS

_FIELDS = QLineEdit | QTextEdit | QPlainTextEdit
# What these are in a field, everybody expects there.
_OF_FIELDS = (
    QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.SelectAll,
)  # fmt: skip
_LETTER = re.compile(r"Ctrl\+[A-Z]")


class FieldKeys(QObject):
    """Looks at the keys of the field that has the keyboard, and at no other event of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = menu_letters()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, _FIELDS):
            before.removeEventFilter(self)
        if isinstance(now, _FIELDS) and self._window.isAncestorOf(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.ignore()
            return True
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        is_plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return is_plain and QKeySequence(event.keyCombination()).toString() in self._keys


def menu_letters() -> frozenset[str]:
    """Ctrl and a letter, where a menu has it and it is none that fields are edited with."""
    own = {key.toString() for standard in _OF_FIELDS for key in QKeySequence.keyBindings(standard)}
    keys = {QKeySequence(key).toString() for entries in MENUS.values() for entry in entries for key in entry.keys}
    return frozenset(key for key in keys - own if _LETTER.fullmatch(key))
