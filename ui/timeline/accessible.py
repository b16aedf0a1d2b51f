"""The canvas for a screen reader: a list whose items are the events in view, with their dates and their certainty.

The table of events is the twin that is edited; here a reader learns what is drawn, selected and focused.
"""

# The stubs leave out that Qt takes None for "there is none".
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas


class EventInterface(QAccessibleInterface):
    """One event in view: its title, and its date and certainty as its description."""

    def __init__(self, canvas: TimelineCanvas, row: int) -> None:
        super().__init__()
        self._canvas, self._row = canvas, row

    def isValid(self) -> bool:
        return self._row < len(self._canvas.scene.begin)

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self._canvas)

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        found = self._canvas.rect_of(self._row)
        if found is None:
            return QRect()
        return QRect(self._canvas.mapToGlobal(found.topLeft().toPoint()), found.size().toSize())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = self._canvas.is_selected(self._row)
        state.focused = self._row == self._canvas.focused and self._canvas.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        lines = self._canvas.details(self._row)
        if kind == QAccessible.Text.Name:
            return lines[0]
        if kind == QAccessible.Text.Value:
            return lines[1]
        return ", ".join(lines[2:]) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Titles are edited in the table and in the event pane."""

    def foregroundColor(self) -> QColor:
        return self._canvas.look.palette.colour("text")

    def backgroundColor(self) -> QColor:
        return self._canvas.look.palette.colour("base")

    def virtual_hook(self, id: int, data: object) -> None:  # Qt's name
        """Nothing beyond what the interface has."""


class CanvasInterface(QAccessibleWidget):
    """A list of the events in view, in order of time."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, "Timeline")
        self._canvas = canvas
        self._items: dict[int, EventInterface] = {}

    def _rows(self) -> list[int]:
        scene = self._canvas.scene
        rows = self._canvas.frame.bars.rows
        return [int(row) for row in rows[scene.begin[rows].argsort(kind="stable")]]

    def childCount(self) -> int:
        return len(self._rows())

    def child(self, index: int) -> QAccessibleInterface | None:
        rows = self._rows()
        return self.item(rows[index]) if 0 <= index < len(rows) else None

    def item(self, row: int) -> EventInterface:
        """The interface of a row; the same object every time, for Qt keeps no count of it."""
        if row not in self._items:
            self._items[row] = EventInterface(self._canvas, row)
        return self._items[row]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        rows = self._rows()
        return next((at for at, row in enumerate(rows) if self._items.get(row) is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        from ui.timeline.hits import row_at

        at = self._canvas.mapFromGlobal(QPoint(x, y))
        row = row_at(self._canvas, at.toPointF())
        return None if row is None else self.item(row)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.item(self._canvas.focused) if self._canvas.focused >= 0 else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List


def _interface(name: str, canvas: QObject | None) -> QAccessibleInterface | None:
    from ui.timeline_canvas import TimelineCanvas

    if not isinstance(canvas, TimelineCanvas):
        return None
    # Qt keeps no Python object alive, so the canvas does.
    if canvas.interface is None:
        canvas.interface = CanvasInterface(canvas)
    return canvas.interface


@cache
def install() -> None:
    """Let Qt know about the list; once for the process."""
    QAccessible.installFactory(_interface)


def announce(canvas: TimelineCanvas) -> None:
    """Name the focused event in the canvas's description, and tell a screen reader that listens."""
    row = canvas.focused
    text = ", ".join(canvas.details(row)[:3]) if row >= 0 else f"{len(canvas.scene):,} events"
    canvas.setAccessibleDescription(text)
    if QAccessible.isActive() and canvas.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.Focus))
