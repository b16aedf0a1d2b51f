"""Choosing the language of an article: a list with names, searched by typing, the likely ones first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from timeline.expressions import BASIC_LANGUAGE, is_basic
from timeline.language import detect
from timeline.model import Article
from ui.dialog_frame import dialog_column
from ui.plain import plain_label, shortened

CODE_ROLE = Qt.ItemDataRole.UserRole
_SEARCHED_ROLE = Qt.ItemDataRole.UserRole + 1
_COMMON = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "zh", "ja", "tr")
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def language_name(code: str) -> str:
    """English name of a language tag; the tag itself where it has none."""
    language = QLocale(code).language()
    return code if language is QLocale.Language.C else QLocale.languageToString(language)


class LanguageChoice(QDialog):
    """`chosen` is the code of the language that was accepted."""

    def __init__(self, article: Article, codes: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Language")
        self.resize(440, 520)
        detected = detect(article.text)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search a language")
        self.search.setAccessibleName("Search a language")
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Languages")
        for code in _in_order(codes, article.language, detected):
            self.list.addItem(_item(code, article.language, detected))
        self.list.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton("Read again", QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setAutoDefault(False)
        self._lay_out(article, detected)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.search.returnPressed.connect(self.accept_button.click)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.search.setFocus()

    @property
    def chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(CODE_ROLE)) if item and not item.isHidden() else ""

    def _lay_out(self, article: Article, detected: str) -> None:
        box = dialog_column(self)
        box.addWidget(plain_label(f"Language of “{shortened(article.title or article.text, 60)}”", "title", wraps=True))
        words = f"Detected: {language_name(detected)}. Read as {language_name(article.language)}."
        words += f" Of a basic language only {BASIC_LANGUAGE.removeprefix('basic: ')} are found."
        self.hint = plain_label(words, "muted", wraps=True)
        box.addWidget(self.hint)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addWidget(self.buttons)

    def _filter(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(wanted not in item.data(_SEARCHED_ROLE))
        seen = [item for item in items if not item.isHidden()]
        # A name that begins so is meant rather than one that holds it somewhere.
        best = min(seen, key=lambda item: not item.data(_SEARCHED_ROLE).startswith(wanted), default=None)
        if best:
            self.list.setCurrentItem(best)
        self.accept_button.setEnabled(best is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.key() in _WALKING:
            if event.type() == QEvent.Type.KeyPress:
                self.list.event(event)
            return True
        return super().eventFilter(watched, event)


def _in_order(codes: Iterable[str], now: str, detected: str) -> list[str]:
    """What the text seems to be, what it is read as, the common ones, and the others by name."""
    others = sorted((c for c in codes if language_name(c) != c), key=language_name)
    return list(dict.fromkeys([detected, now, *_COMMON, *others]))


def _item(code: str, now: str, detected: str) -> QListWidgetItem:
    name, own = language_name(code), QLocale(code).nativeLanguageName()
    known = (("detected", code == detected), ("now", code == now), ("basic", is_basic(code)))
    marks = [words for words, is_so in known if is_so]
    mark = f"   ·   {', '.join(marks)}" if marks else ""
    # There may be no font here for the scripts of the others.
    shows_own = code in _COMMON and own not in (name, "")
    item = QListWidgetItem(f"{name}   {own}{mark}" if shows_own else f"{name}{mark}")
    item.setData(CODE_ROLE, code)
    item.setData(_SEARCHED_ROLE, f"{name} {own} {code}".casefold())
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}{', ' if marks else ''}{', '.join(marks)}")
    return item
