"""The canvas as Qt sees it: its signals, and its events handed on to mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.timeline.keys import handle_key, walk_bands
from ui.timeline.mouse import Mouse


class Surface(QWidget):
    """Signals say what a person asked for.

    An `object` is an Interval, of `events_moved` event -> Interval; a target is an event's id, or "article:" and an
    article's.
    """

    selection_changed = Signal(list)
    event_moved = Signal(str, object)
    events_moved = Signal(object)
    anchor_requested = Signal(str, str)
    event_requested = Signal(object)
    edit_requested = Signal(str)
    delete_requested = Signal(list)
    context_menu_requested = Signal(list, QPoint)
    status_text = Signal(str)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Files are for the window: a drag that this widget does not take goes on to its parent.
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Timeline")
        self.setMinimumSize(240, 160)
        self.mouse = Mouse(self)  # type: ignore[arg-type]  # a Surface is always a TimelineCanvas

    def refresh(self) -> None:
        """Ask for a repaint."""
        self.update()

    def name_focused(self) -> None:
        """Tell a screen reader which event has the focus."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.mouse.wheel(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.mouse.menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not handle_key(self, event):  # type: ignore[arg-type]  # a Surface is always a TimelineCanvas
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's name
        # Tab walks the rows first; past the last one the focus leaves the canvas.
        return walk_bands(self, 1 if next else -1) or super().focusNextPrevChild(next)  # type: ignore[arg-type]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            self.mouse.pinch(event)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.name_focused()
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.refresh()

    def leaveEvent(self, event: QEvent) -> None:
        self.mouse.leave()
