"""Every key of the window, for the Help menu; made from the table of actions, so that it cannot be out of date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QWidget

from ui.actions import CANVAS_KEYS, MENUS
from ui.dialog_frame import close_button, dialog_column
from ui.plain import plain_label


class KeysDialog(QDialog):
    """A list of keys and what they do, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard")
        self.resize(560, 640)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName("Keys")
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(12)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for title, keys in key_groups().items():
            group = QTreeWidgetItem(self.list, [title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for words, key in keys:
                group.addChild(QTreeWidgetItem([words, key]))
        self.list.expandAll()
        self.list.setColumnWidth(0, 330)
        box = dialog_column(self)
        box.addWidget(plain_label("Everything can be done from the keyboard", "title"))
        box.addWidget(self.list, 1)
        box.addWidget(close_button(self))


def key_groups() -> dict[str, list[tuple[str, str]]]:
    """Menu -> (what it does, key) of every action with a key; the timeline's own keys last."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for title, entries in MENUS.items():
        keyed = [(_plain(entry.words), _native(entry.keys[0])) for entry in entries if entry.keys]
        if keyed:
            groups[_plain(title)] = keyed
    return groups | {"Timeline": [(words, keys) for keys, words in CANVAS_KEYS]}


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
