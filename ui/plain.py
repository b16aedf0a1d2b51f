"""Widgets for a person's or an article's words, which are never taken for HTML."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QSizePolicy, QTextEdit, QWidget

# Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, and the older forms of their letters.
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MOST_IN_TIP = 1500  # a text of a megabyte takes seconds to be laid out


def plain_label(text: str = "", role: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label that shows `text` as it is; `role` names its look in the style sheet."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it is, or its begin: Qt takes a tooltip for HTML whenever it looks like it."""
    from html import escape  # two thousandths of a second that the first window need not wait for

    text = text if len(text) <= _MOST_IN_TIP else text[: _MOST_IN_TIP - 1] + "…"
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def plain_box(box: QMessageBox) -> QMessageBox:
    """The same box with all its texts shown as they are: its own setting is for the first of them alone."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    for details in box.findChildren(QTextEdit):
        details.setPlainText(box.detailedText())
    return box


def menu_words(text: str) -> str:
    """One line of a menu: an ampersand in it is one, and underlines nothing."""
    return shortened(text, 80).replace("&", "&&")


def shortened(text: str, length: int) -> str:
    """`text` on one line, cut at `length` characters, for a place in a sentence of the window's.

    Words that are written from the right would else take what stands beside them to their other side.
    """
    line = one_line(text, length)
    return f"\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}" if _FROM_RIGHT.search(line) else line


def one_line(text: str, length: int) -> str:
    """`text` on one line, cut at `length` characters, to be kept."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
