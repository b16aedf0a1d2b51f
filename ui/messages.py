"""The one place where an error becomes words on the screen: a line in the window, or, for a fault, a report."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from enum import StrEnum
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ui.plain import plain_label

LINES_KEPT = 200
_LINES_SEEN = 4


class Tone(StrEnum):
    GOOD = "good"
    BAD = "bad"


_SIGNS = {Tone.GOOD: "✓", Tone.BAD: "!"}


class Notices(QFrame):
    """Lines about what was done and what failed, above the timeline until they are dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAccessibleName("Notices")
        self.lines: list[tuple[Tone, str]] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(16, 6, 8, 6)
        self._rows.setSpacing(2)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("noticeLines")
        inner.setLayout(self._rows)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("noticeScroll")
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QToolButton(self)
        close.setText("✕")
        close.setToolTip("Dismiss these lines")
        close.setAccessibleName("Dismiss notices")
        close.setAutoRaise(True)
        close.clicked.connect(self.clear)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 8, 0)
        box.addWidget(self._scroll, 1)
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        # What went well needs no answer, so it leaves by itself; a failure stays until it is dismissed.
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(8000)
        self._leaving.timeout.connect(self._leave)

    def say(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Add a line; the same line twice running is one."""
        if self.lines and self.lines[-1] == (tone, text):
            return
        self.lines.append((tone, text))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(plain_label(_SIGNS[tone], f"sign-{tone.value}"), 0, Qt.AlignmentFlag.AlignTop)
        label = plain_label(text, "notice", wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(label, 1)
        self._rows.addWidget(row)
        if len(self.lines) > LINES_KEPT:
            self._drop_first()
        self.show()
        self._leaving.start()
        self._fit()

    def clear(self) -> None:
        while self.lines:
            self._drop_first()
        self.hide()

    def _leave(self) -> None:
        if all(tone is Tone.GOOD for tone, _ in self.lines):
            self.clear()

    def _drop_first(self) -> None:
        self.lines.pop(0)
        item = self._rows.takeAt(0)
        widget = item.widget() if item else None
        if widget:
            widget.hide()
            widget.deleteLater()

    def _fit(self) -> None:
        line = self.fontMetrics().height() + 4
        self.setFixedHeight(line * min(len(self.lines), _LINES_SEEN) + 16)
        bar = self._scroll.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(bar.maximum()))


class FaultReports(QObject):
    """Catches what nothing else caught: shows one report at a time, and the window goes on."""

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._seen: set[str] = set()
        self.caught.connect(self._show)

    def install(self) -> Callable[[], None]:
        """Take over `sys.excepthook`; the answer gives it back."""
        before = sys.excepthook
        sys.excepthook = self._hook
        return lambda: setattr(sys, "excepthook", before)

    def report_of(self, error: BaseException) -> str:
        """What happened and where in the program; no word of an article, so no message of the error."""
        frames = traceback.extract_tb(error.__traceback__)
        places = [f"  {frame.filename.rsplit('/', 2)[-1]}:{frame.lineno} {frame.name}" for frame in frames]
        lines = [
            type(error).__name__,
            *places,
            f"Python {platform.python_version()}, {platform.platform()}, Qt {_qt_version()}",
        ]
        return "\n".join(lines)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        traceback.print_exception(kind, error, trace)
        self.caught.emit(self.report_of(error))

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
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("Something went wrong inside Dateline. Your project is safe: every edit is already in its file.")
    box.setInformativeText(
        "You can go on working. The report below names places in the program, and nothing of your articles."
    )
    box.setDetailedText(report)
    copy = box.addButton("Copy report", QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton("Go on", QMessageBox.ButtonRole.AcceptRole)
    return box


def _qt_version() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def ask(parent: QWidget, question: str, detail: str, yes: str) -> bool:
    """One question with two buttons; the safe one is the default."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setInformativeText(detail)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is accept
