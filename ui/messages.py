"""The one place where an error becomes words on the screen: a line in the window, or, for a fault, a report."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QRect, QSize, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui.plain import plain_box, plain_tip, shortened

LINES_KEPT = 200
_LINES_SEEN = 3
_AROUND = 6  # pixels above and below the words of a line together
_BESIDE = 64  # what the margins and the button take of the width, and a little


class Tone(StrEnum):
    GOOD = "good"
    BAD = "bad"
    ASKS = "asks"
    WORKS = "works"
    DONE = "done"  # went well, and is more than can be read in passing


_SIGNS = {Tone.GOOD: "✓", Tone.BAD: "!", Tone.ASKS: "?", Tone.WORKS: "…", Tone.DONE: "✓"}


class Notices(QFrame):
    """Lines about what was done and what failed, above the timeline until they are dismissed.

    `dismissed` when the person closed them all, questions without an answer included.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.lines: list[tuple[Tone, str]] = []
        self._list = QListWidget(self)
        self._list.setObjectName("noticeLines")
        self._list.setAccessibleName("Notices")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setWordWrap(True)
        close = QToolButton(self)
        close.setObjectName("paneButton")
        close.setText("✕")
        close.setFixedSize(22, 22)
        close.setToolTip("Dismiss these lines")
        close.setAccessibleName("Dismiss notices")
        close.clicked.connect(self._close)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 6, 6)
        box.addWidget(self._list, 1)
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        # What went well needs no answer, so it leaves by itself; a failure stays until it is dismissed.
        self.leaving = QTimer(self)
        self.leaving.setSingleShot(True)
        self.leaving.setInterval(8000)
        self.leaving.timeout.connect(self._leave)

    def say(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Add a line; the same line twice running is one."""
        if self.lines and self.lines[-1] == (tone, text):
            return
        self.lines.append((tone, text))
        item = QListWidgetItem(f"{_SIGNS[tone]}   {' '.join(text.split())}")
        item.setToolTip(plain_tip(text))
        if tone is Tone.BAD:
            item.setForeground(self.palette().brush(QPalette.ColorRole.BrightText))
        self._list.addItem(item)
        if len(self.lines) > LINES_KEPT:
            # A question stays until it is answered; those who ask see to it that they are few.
            oldest = next((row for row, (kind, _) in enumerate(self.lines) if kind is not Tone.ASKS), 0)
            self.lines.pop(oldest)
            self._list.takeItem(oldest)
        self._list.scrollToBottom()
        self._fit()
        self.show()
        self.leaving.start()

    def offer(self, text: str, choices: Sequence[tuple[str, Callable[[], bool]]], tone: Tone = Tone.ASKS) -> None:
        """Add a line with buttons; it leaves when one of them did what it says, or with `withdraw`."""
        if self.lines and self.lines[-1] == (tone, text):
            self._drop(self._list.item(self._list.count() - 1))  # its buttons would act on what was there before
        self.say(text, tone)
        item = self._list.item(self._list.count() - 1)
        row = QWidget(self._list)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 12, 0)
        line.addStretch(1)
        for words, do in choices:
            button = QPushButton(words, row)
            button.setProperty("role", "quiet")
            button.clicked.connect(lambda _=False, do=do: do() and self._drop(item))
            line.addWidget(button)
        self._list.setItemWidget(item, row)

    def end(self, text: str) -> None:
        """What was being worked on is done: its line leaves."""
        self._take_out(Tone.WORKS, text)

    def forget(self, tone: Tone) -> None:
        """What was said in this tone is old news: its lines leave."""
        for row in reversed(range(len(self.lines))):
            if self.lines[row][0] is tone:
                self.lines.pop(row)
                self._list.takeItem(row)
        self._fit()
        self.setVisible(bool(self.lines))

    def withdraw(self, text: str) -> None:
        """What was offered is answered elsewhere, or does not hold any more: its line leaves."""
        for tone in {tone for tone, line in self.lines if line == text}:
            self._take_out(tone, text)

    def _take_out(self, tone: Tone, text: str) -> None:
        if (tone, text) in self.lines:
            self._drop(self._list.item(self.lines.index((tone, text))))

    def _drop(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        if row >= 0:
            self.lines.pop(row)
            self._list.takeItem(row)
            self._fit()
            self.setVisible(bool(self.lines))

    def _close(self) -> None:
        self.clear()
        self.dismissed.emit()

    def clear(self) -> None:
        self.lines.clear()
        self._list.clear()
        self.hide()

    def _leave(self) -> None:
        self.forget(Tone.GOOD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A failure is read whole: it takes as many lines as it needs, every other notice one."""
        heights: list[int] = []
        line = self.fontMetrics().height() + _AROUND
        for row, (tone, _) in enumerate(self.lines):
            item = self._list.item(row)
            height = max(line, self._wrapped(item.text()) + _AROUND) if tone is Tone.BAD else line
            item.setSizeHint(QSize(0, height))
            heights.append(height)
        self._list.setFixedHeight(sum(heights[-_LINES_SEEN:]) or line)

    def _wrapped(self, text: str) -> int:
        """Pixels from the top of `text` to its bottom; the list itself is given its width only after this."""
        room = QRect(0, 0, max(self.width() - _BESIDE, 100), 10_000)
        return self._list.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


class FaultReports(QObject):
    """Catches what nothing else caught: shows one report at a time, and the window goes on."""

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._seen: set[str] = set()
        self.caught.connect(self._show)

    def install(self) -> Callable[[], None]:
        """Take over `sys.excepthook`, also for Python's own threads; the answer gives both back."""
        before, before_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self._hook
        threading.excepthook = lambda given: self._hook(
            given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
        )

        def give_back() -> None:
            sys.excepthook, threading.excepthook = before, before_threads

        return give_back

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        traceback.print_exception(kind, error, trace)
        from ui.fault_log import note_fault

        self.caught.emit(note_fault(error))

    def _show(self, report: str) -> None:
        if self._is_showing or report in self._seen or QThread.currentThread() is not self.thread():
            return
        self._is_showing = True
        self._seen.add(report)
        box = fault_box(report)
        box.exec()
        self._is_showing = False


def fault_box(report: str) -> QMessageBox:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Dateline")
    box.setText("Something went wrong inside Dateline. Your project is safe: every edit is already in its file.")
    box.setInformativeText(
        "You can go on working. The report below names places in the program, and nothing of your articles."
    )
    box.setDetailedText(report)
    copy = box.addButton("Copy report", QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton("Go on", QMessageBox.ButtonRole.AcceptRole)
    # A report names places like <lambda>, which would be taken for markup.
    return plain_box(box)


def choose(parent: QWidget, question: str, detail: str, *answers: str) -> str:
    """One question with a button an answer; the answer, empty for Cancel, which is the default."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setInformativeText(detail)
    buttons = {box.addButton(answer, QMessageBox.ButtonRole.AcceptRole): answer for answer in answers}
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    plain_box(box).exec()
    return next((answer for button, answer in buttons.items() if button is box.clickedButton()), "")


def ask(parent: QWidget, question: str, detail: str, yes: str) -> bool:
    """One question with two buttons; the safe one is the default."""
    return choose(parent, question, detail, yes) == yes


def may_replace(parent: QWidget, path: Path) -> bool:
    """Whether nothing is at `path`, or the person lets it go."""
    return not path.exists() or ask(
        parent, f'"{shortened(path.name, 80)}" is there already. Replace it?', f"In {path.parent}.", "Replace"
    )
