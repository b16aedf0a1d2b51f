"""The line at the bottom: that all is saved, how much there is, and the import that runs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from ui.plain import plain_label, plain_tip, shortened


class StatusLine(QStatusBar):
    """`cancelled` when the person wants the import to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved = plain_label("")
        self.hint = plain_label("")
        self.undo = plain_label("")
        for label in (self.saved, self.hint, self.undo):
            # Long words are cut here; they do not make the window wider.
            label.setMinimumWidth(40)
        self._name = plain_label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName("Import progress")
        self._cancel = QPushButton("Cancel")
        self._cancel.setProperty("role", "quiet")
        self._cancel.setAccessibleName("Cancel the import")
        self._cancel.clicked.connect(self.cancelled)
        self._busy = QWidget()
        self._work = plain_label("")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(120)
        bar.setAccessibleName("A change is being made")
        beside = QHBoxLayout(self._busy)
        beside.setContentsMargins(8, 0, 8, 0)
        beside.setSpacing(8)
        beside.addWidget(self._work)
        beside.addWidget(bar)
        self._busy.hide()
        self._progress = QWidget()
        box = QHBoxLayout(self._progress)
        box.setContentsMargins(8, 0, 8, 0)
        box.setSpacing(8)
        for widget in (self._name, self._bar, self._cancel):
            box.addWidget(widget)
        self.addWidget(self.saved)
        self.addWidget(self.hint, 1)
        self.addPermanentWidget(self._busy)
        self.addPermanentWidget(self._progress)
        self.addPermanentWidget(self.undo)
        self._progress.hide()

    def show_counts(self, where: str, articles: int, events: int, to_check: int) -> None:
        checks = f"{to_check:,} to check" if to_check else ""
        words = (where, _counted(articles, "article"), _counted(events, "event"), checks)
        self.saved.setText("  ·  ".join(filter(None, words)))

    def show_hint(self, words: str) -> None:
        """What a gesture is about to do; it takes the room of what can be undone, which does not matter meanwhile."""
        self.hint.setText(words)
        self.undo.setVisible(not words)

    def show_undo(self, label: str | None) -> None:
        self.undo.setText(f"Undo: {shortened(label, 60)}" if label else "")
        self.undo.setToolTip(plain_tip(label or ""))

    def show_progress(self, name: str, done: int, total: int) -> None:
        self._name.setText(f"Reading {shortened(name, 36)}  ({done + 1:,} of {total:,})")
        # Beside other labels it would be cut in the middle of its count.
        self._name.setMinimumWidth(self._name.sizeHint().width())
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._progress.show()

    def show_work(self, words: str) -> None:
        """A large change that is being made; empty when it is. How long it takes nobody knows."""
        self._work.setText(f"{shortened(words, 60)} …" if words else "")
        self._work.setMinimumWidth(self._work.sizeHint().width())
        self._busy.setVisible(bool(words))

    @property
    def work_words(self) -> str:
        """What is being made; empty while nothing is."""
        return "" if self._busy.isHidden() else self._work.text()

    def end_progress(self) -> None:
        self._progress.hide()

    @property
    def progress_words(self) -> str:
        """What is being read; empty while nothing is."""
        return "" if self._progress.isHidden() else self._name.text()


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
