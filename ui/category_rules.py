"""The rules of words by which events get their categories: kept with the project, edited in a small dialog."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from timeline.category_rules import CategoryRule, as_text, by_rules, from_text
from timeline.project import ChangeSet, PreferenceChange, RowChange
from ui.dialog_frame import dialog_column
from ui.messages import Tone
from ui.plain import plain_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_NAME = "category_rules"
_HEADERS = ("An event that holds", "Gets the category")


class _Rules(QTableWidget):
    """Tab goes along the row, then to the next one, and from the last cell out of the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and self._is_at_end():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint is QAbstractItemDelegate.EndEditHint.EditNextItem and self._is_at_end():
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.setFocus()
            self.focusNextChild()
        else:
            super().closeEditor(editor, hint)

    def _is_at_end(self) -> bool:
        return (self.currentRow(), self.currentColumn()) == (self.rowCount() - 1, self.columnCount() - 1)


class RulesDialog(QDialog):
    """A row a rule, the first that fits counts. Accepted with `applies` they are to be used on what is there too."""

    def __init__(self, rules: list[CategoryRule], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Category rules")
        self.resize(600, 420)
        self.applies = False
        self.table = _Rules(0, 2, self)
        self.wrong = plain_label("", "wrong", wraps=True)
        self.wrong.hide()
        self.anew = QCheckBox("Also change events that have a category")
        self._set_up()
        for rule in rules:
            self._add_row(rule.words, rule.category)
        if not rules:
            self._add_row()
        self._lay_out()

    def rules(self) -> list[CategoryRule]:
        """Those that have both words and a category."""
        cells = ((self._text(row, 0), self._text(row, 1)) for row in range(self.table.rowCount()))
        return [CategoryRule(words, category) for words, category in cells if words and category]

    def add(self) -> None:
        """One more row, current, with the cursor in it."""
        self.table.setFocus()
        first = self._add_row()
        self.table.setCurrentItem(first)
        self.table.editItem(first)

    def accept(self) -> None:
        """A rule without words or without a category is shown and asked for, not dropped."""
        self.table.setFocus()  # what is being typed counts
        row = next((row for row in range(self.table.rowCount()) if self._is_half(row)), -1)
        if row < 0:
            super().accept()
            return
        missing = 1 if self._text(row, 0) else 0
        what = "a category" if missing else "words"
        self.wrong.setText(f"Rule {row + 1} has no {what[2:] if missing else what}. Give it {what}, or remove it.")
        self.wrong.show()
        self.table.setCurrentCell(row, missing)
        self.table.setFocus()

    def remove(self) -> None:
        """The current row goes."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def move_rule(self, by: int) -> None:
        """The current row changes places with the one before or after it."""
        row = self.table.currentRow()
        if row >= 0 and 0 <= row + by < self.table.rowCount():
            for column in range(2):
                one, other = self.table.takeItem(row, column), self.table.takeItem(row + by, column)
                self.table.setItem(row, column, other)
                self.table.setItem(row + by, column, one)
            self.table.setCurrentCell(row + by, self.table.currentColumn())

    def _set_up(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(_HEADERS)
        table.setAccessibleName("Category rules")
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 180)
        # Tab goes through the cells, and from the last one out of them.
        table.setTabKeyNavigation(True)

    def _add_row(self, words: str = "", category: str = "") -> QTableWidgetItem:
        row = self.table.rowCount()
        self.table.insertRow(row)
        first = QTableWidgetItem(words)
        self.table.setItem(row, 0, first)
        self.table.setItem(row, 1, QTableWidgetItem(category))
        return first

    def _is_half(self, row: int) -> bool:
        return bool(self._text(row, 0)) != bool(self._text(row, 1))

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item else ""

    def _lay_out(self) -> None:
        edit = QHBoxLayout()
        edit.setSpacing(8)
        for words, act in (
            ("&Add a rule", self.add), ("Re&move", self.remove),
            ("&Up", lambda: self.move_rule(-1)), ("&Down", lambda: self.move_rule(1)),
        ):  # fmt: skip
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            edit.addWidget(button)
        edit.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton("&Save for new events", QDialogButtonBox.ButtonRole.AcceptRole)
        apply = buttons.addButton("Save and a&pply now", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.clicked.connect(lambda button: setattr(self, "applies", button is apply))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = (
            "Words of the title or the sentence, with commas between them; burn* is burn with any ending. "
            "Where two rules fit, the first one counts."
        )
        box = dialog_column(self)
        box.addWidget(plain_label("Categories by words", "title"))
        box.addWidget(plain_label(hint, "muted", wraps=True))
        box.addWidget(self.table, 1)
        box.addLayout(edit)
        box.addWidget(self.wrong)
        box.addWidget(self.anew)
        box.addWidget(buttons)
        # Only a button that is in the dialog already stays its main one.
        apply.setDefault(True)


class CategoryRules(QObject):
    """The open project's rules; what an import adds gets its categories from them, as one step that can be undone."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._added: list[str] = []
        window.imports.added.connect(self._added.append)
        window.imports.ended.connect(lambda *_: self._apply_to_added())

    @property
    def rules(self) -> list[CategoryRule]:
        return from_text(self._window.open_project.preference(_NAME) or "")

    def ask(self) -> None:
        dialog = RulesDialog(self.rules, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.take(dialog.rules(), applies=dialog.applies, anew=dialog.anew.isChecked())

    def take(self, rules: list[CategoryRule], *, applies: bool, anew: bool = False) -> None:
        """Keep these rules, and with `applies` use them on what is in the project now: one step of the history."""
        open_project, before = self._window.open_project, self.rules
        project, words = open_project.project, "saved"
        changed: tuple[RowChange, ...] = ()
        if applies:
            changed = by_rules(project, rules, project.events, anew=anew).rows
            none = "no event fits them that has no category yet"
            words = none if not changed and not anew else f"{len(changed):,} event{'s' * (len(changed) != 1)} changed"
        change = replace(self._set(rules), rows=changed)
        if not change or open_project.do(lambda _: change, change.ids):
            self._window.timeline.notices.offer(
                f"Category rules: {words}.", [("Undo", lambda: self._take_back(before, rules, change))], Tone.GOOD
            )

    def _set(self, rules: list[CategoryRule]) -> ChangeSet:
        """The step that makes these the project's rules; an empty one where they are already."""
        if rules == self.rules:
            return ChangeSet("set categories by rules", ())
        kept = PreferenceChange(_NAME, self._window.open_project.preference(_NAME), as_text(rules))
        return ChangeSet("change the category rules", (), preferences=(kept,))

    def _take_back(self, before: list[CategoryRule], rules: list[CategoryRule], change: ChangeSet) -> bool:
        """Undo it, where it is still the last step; after others the rules of before are a step of their own."""
        open_project = self._window.open_project
        if change and open_project.undo_label == change.label and self.rules == rules:
            return open_project.undo()
        again = self._set(before)
        return open_project.do(lambda _: again) if again else True

    def _apply_to_added(self) -> None:
        added, self._added = self._added, []
        rules = self.rules
        if rules and added:
            project = self._window.open_project.project
            ids = [event.id for article in added if article in project.articles for event in project.events_of(article)]
            change = by_rules(project, rules, ids, anew=False)
            if change.rows:
                self._window.open_project.do(lambda _: change)
