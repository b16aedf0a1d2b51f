"""The window's panes: docks with a quiet title, that can be resized, hidden, moved, and come back as they were left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.plain import plain_label

# Counts up when the panes change so much that an arrangement stored before no longer fits.
LAYOUT_VERSION = 1


class Pane(QDockWidget):
    """A dock whose title may carry a count."""

    def __init__(self, name: str, title: str, content: QWidget, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setAccessibleName(title)
        frame = QWidget()
        frame.setObjectName("pane")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(frame)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(content)
        self.setWidget(frame)
        self._count = plain_label("", "count")
        self.setTitleBarWidget(self._title_bar(title))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def set_count(self, count: int) -> None:
        """Show a number beside the title; none for 0."""
        self._count.setText(f"{count:,}" if count else "")

    def add_button(self, face: str, action: QAction) -> None:
        """Put an action beside the title."""
        button = _button(face, action.text().replace("&", "").rstrip("…"))
        keys = action.shortcut().toString()
        button.setToolTip(f"{button.accessibleName()} ({keys})" if keys else button.accessibleName())
        button.clicked.connect(action.trigger)
        self._bar.insertWidget(self._bar.count() - 1, button)

    def show_up(self) -> None:
        """Bring the pane to the front, out of hiding or from behind another one."""
        self.show()
        self.raise_()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show in the title whether the keyboard is in here; a menu, which takes it from all, changes nothing."""
        has_focus = now is not None and (now is self or self.isAncestorOf(now))
        if now is None or has_focus == self.has_focus:
            return
        self.has_focus = has_focus
        if has_focus and self.visibleRegion().isEmpty():
            self.raise_()  # what has the keyboard is never behind another pane
        for widget in (self._title, self._heading):
            widget.setProperty("focused", has_focus)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _title_bar(self, title: str) -> QWidget:
        bar = QWidget()
        bar.setObjectName("paneTitle")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = bar
        self.has_focus = False
        label: QLabel = plain_label(title.upper(), "heading")
        self._heading = label
        close = _button("✕", f"Hide {title}")
        close.setToolTip("Hide this pane (View, Panes brings it back)")
        close.clicked.connect(self.hide)
        box = self._bar = QHBoxLayout(bar)
        box.setContentsMargins(12, 5, 6, 5)
        box.setSpacing(8)
        box.addWidget(label)
        box.addWidget(self._count)
        box.addStretch(1)
        box.addWidget(close)
        return bar


def _button(face: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("paneButton")
    button.setText(face)
    button.setFixedSize(22, 22)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


class Panes:
    """All panes of a window in their first arrangement: lists on the left, text and event below the timeline."""

    def __init__(self, window: QMainWindow, contents: dict[str, tuple[str, QWidget]]) -> None:
        self._window = window
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.South)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._panes = {name: Pane(name, title, content, window) for name, (title, content) in contents.items()}
        self.arrange()

    def __getitem__(self, name: str) -> Pane:
        return self._panes[name]

    def __iter__(self) -> Iterator[Pane]:
        return iter(self._panes.values())

    def arrange(self) -> None:
        """The first arrangement."""
        window, panes = self._window, self._panes
        left, bottom = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
        for pane in panes.values():
            pane.setFloating(False)
            pane.show()
        window.addDockWidget(left, panes["articles"])
        window.splitDockWidget(panes["articles"], panes["to_check"], Qt.Orientation.Vertical)
        window.addDockWidget(bottom, panes["article"])
        window.splitDockWidget(panes["article"], panes["event"], Qt.Orientation.Horizontal)
        window.tabifyDockWidget(panes["article"], panes["table"])
        window.tabifyDockWidget(panes["event"], panes["history"])
        panes["article"].raise_()
        panes["event"].raise_()
        self._share(window.width(), window.height())
        self._tidy_soon()

    def restore(self, stored: QByteArray) -> bool:
        is_restored = not stored.isEmpty() and self._window.restoreState(stored, LAYOUT_VERSION)
        self._tidy_soon()
        return is_restored

    def _tidy_soon(self) -> None:
        QTimer.singleShot(0, self._window, self._hide_stray_bars)

    def _hide_stray_bars(self) -> None:
        """Where docks are split and then stacked, Qt leaves a second bar of the same tabs behind, which shows between
        them; the one that moves with its docks stands at their foot."""
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName("Panes that share this place")
            titles = {bar.tabText(at) for at in range(bar.count())}
            docks = [pane for pane in self if pane.windowTitle() in titles and not pane.visibleRegion().isEmpty()]
            feet = [pane.geometry().bottomLeft() for pane in docks]
            if docks and all((foot - bar.geometry().topLeft()).manhattanLength() > 4 for foot in feet):
                bar.hide()

    def stored(self) -> QByteArray:
        return self._window.saveState(LAYOUT_VERSION)

    def _share(self, width: int, height: int) -> None:
        panes = self._panes
        side = max(240, min(340, width * 23 // 100))
        rest = width - side
        self._window.resizeDocks([panes["articles"]], [side], Qt.Orientation.Horizontal)
        self._window.resizeDocks(
            [panes["articles"], panes["to_check"]], [height * 55 // 100, height * 45 // 100], Qt.Orientation.Vertical
        )
        self._window.resizeDocks(
            [panes["article"], panes["event"]], [rest * 62 // 100, rest * 38 // 100], Qt.Orientation.Horizontal
        )
        self._window.resizeDocks([panes["article"], panes["event"]], [height * 41 // 100] * 2, Qt.Orientation.Vertical)
