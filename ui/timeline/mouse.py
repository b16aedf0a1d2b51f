"""The mouse on the canvas: which gesture a press begins, what the wheel does, and what the cursor is over."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from timeline.layout.flags import UNDATED
from timeline.layout.frame import Cluster
from timeline.wording import words
from ui.read_only import HERE
from ui.timeline import hits
from ui.timeline.gestures import (
    DragOverview,
    Gesture,
    MoveEvent,
    Pan,
    PlaceUndated,
    ReadFrom,
    RubberBand,
    ZoomToRange,
)

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas

_NOTCH = 120.0
_STEP = 1.2
_PAN_STEP = 90.0
_NOTE_AFTER_MS = 450
# Wheel steps closer together than this are one view to go back from.
_ONE_MOVE_S = 0.8
_LISTED = 25
_Keys = Qt.KeyboardModifier


class Mouse:
    """`hovered` is the row under the cursor, or -1."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        self.wheel_pans = False
        # Whether hands may select, pan and zoom, and nothing else.
        self.is_read_only = False
        self.hovered = -1
        self._pressed: QPointF | None = None
        self._pressed_keys = _Keys.NoModifier
        self._gesture: Gesture | None = None
        self._note_at: QPointF | None = None
        self._remembered = 0.0
        self._note_timer = QTimer(canvas)
        self._note_timer.setSingleShot(True)
        self._note_timer.setInterval(_NOTE_AFTER_MS)
        self._note_timer.timeout.connect(self._show_note)

    @property
    def is_busy(self) -> bool:
        return self._gesture is not None

    @property
    def gesture(self) -> Gesture | None:
        """What the hand is doing."""
        return self._gesture

    @property
    def is_placing(self) -> bool:
        """Whether an undated event is being dragged to its date."""
        return isinstance(self._gesture, PlaceUndated)

    # --- presses ----------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        self._hide_note()
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_keys = event.position(), event.modifiers()
            if self._canvas.overview.rect.contains(event.position()):
                self._begin_overview(event.position())
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._begin(Pan(self._canvas, event.position()))
        elif event.button() == Qt.MouseButton.BackButton:
            self._canvas.view_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self._canvas.view_forward()

    def _begin_overview(self, at: QPointF) -> None:
        canvas = self._canvas
        grip = canvas.overview.grip_at(at, canvas.viewport, canvas.content_width)
        self._begin(DragOverview(canvas, lambda x: (grip(x), canvas.pan_by(0, 0))[1]))
        canvas.pan_by(0, 0)

    def _begin(self, gesture: Gesture) -> None:
        self._gesture = gesture
        self._canvas.setCursor(gesture.cursor)

    def _gesture_for(self, start: QPointF, keys: Qt.KeyboardModifier) -> Gesture:
        canvas = self._canvas
        row = hits.row_at(canvas, start)
        if self.is_read_only:
            return self._viewing(start, keys)
        if hits.is_on_ring(canvas, start):
            return ReadFrom(canvas, start, canvas.selected[0])
        if row is not None and canvas.scene.flags[row] & UNDATED:
            return PlaceUndated(canvas, start, row)
        if row is not None and keys & _Keys.ControlModifier:
            return ReadFrom(canvas, start, row)
        # Only a selected event moves; taking hold of any other is a pan, so that nothing is moved by accident.
        if row is not None and canvas.is_selected(row) and not keys & (_Keys.AltModifier | _Keys.ShiftModifier):
            return MoveEvent(canvas, start, row, hits.edge_at(canvas, start, row))
        edge_row = next((r for r in canvas.selected[:50] if hits.edge_at(canvas, start, r)), None)
        if edge_row is not None:
            return MoveEvent(canvas, start, edge_row, hits.edge_at(canvas, start, edge_row))
        return self._viewing(start, keys)

    def _viewing(self, start: QPointF, keys: Qt.KeyboardModifier) -> Gesture:
        """What changes no event."""
        # Many window managers keep Alt and a drag to themselves, so Ctrl and a drag on empty space does it too.
        if keys & (_Keys.AltModifier | _Keys.ControlModifier):
            return RubberBand(self._canvas, start)
        return ZoomToRange(self._canvas, start) if keys & _Keys.ShiftModifier else Pan(self._canvas, start)

    def move(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None and self._gesture is None:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin(self._gesture_for(self._pressed, self._pressed_keys))
        if self._gesture is not None:
            self._gesture.move(at, event.modifiers())
            self._canvas.refresh()
        elif not event.buttons():
            self._hover(at)

    def release(self, event: QMouseEvent) -> None:
        gesture, pressed = self._gesture, self._pressed
        self._gesture = self._pressed = None
        if gesture is not None:
            gesture.move(event.position(), event.modifiers())
            gesture.finish(event.position())
            self._canvas.status_text.emit("")
            self._hover(event.position())
            self._canvas.refresh()
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._click(pressed, event.modifiers())

    def _click(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        canvas = self._canvas
        if at.y() < canvas.look.axis_height:
            return
        row = hits.row_at(canvas, at)
        if row is None:
            cluster = hits.cluster_at(canvas, at)
            if cluster is not None:
                self._open_cluster(cluster, at)
            elif not keys & (_Keys.ControlModifier | _Keys.ShiftModifier):
                canvas.choose([])
        elif keys & (_Keys.ControlModifier | _Keys.ShiftModifier):
            others = [other for other in canvas.selected if other != row]
            canvas.choose(others if canvas.is_selected(row) else [*others, row], focused=row)
        else:
            canvas.choose([row])

    def double_click(self, event: QMouseEvent) -> None:
        canvas, at = self._canvas, event.position()
        self._pressed = None
        row = hits.row_at(canvas, at)
        if self.is_read_only:
            canvas.status_text.emit(HERE)
        elif row is not None:
            canvas.choose([row])
            canvas.edit_requested.emit(canvas.scene.ids[row])
        elif canvas.look.axis_height <= at.y() < canvas.body_bottom and hits.cluster_at(canvas, at) is None:
            canvas.event_requested.emit(canvas.interval_at(at.x()))

    def _open_cluster(self, cluster: Cluster, at: QPointF) -> None:
        """A list of what it stands for; the first line zooms in on it."""
        canvas = self._canvas
        menu = QMenu(canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(f"Zoom in on these {cluster.count:,}").triggered.connect(
            lambda: canvas.show_range(cluster.begin, cluster.end)
        )
        menu.addSeparator()
        for row in hits.rows_of_cluster(canvas, cluster, _LISTED):
            interval = canvas.scene.interval(row)
            title = canvas.look.metrics.elidedText(canvas.scene.titles[row], Qt.TextElideMode.ElideRight, 360)
            text = f"{title}   {words(interval) if interval else ''}".replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _=False, row=row: canvas.choose([row]))
        menu.popup(canvas.mapToGlobal(at.toPoint()))

    def menu(self, event: QContextMenuEvent) -> None:
        canvas = self._canvas
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = hits.row_at(canvas, QPointF(event.pos()))
            if row is not None and not canvas.is_selected(row):
                canvas.choose([row])
            elif row is None:
                canvas.choose([])
        canvas.context_menu_requested.emit(canvas.selected_ids(), event.globalPos())

    def give_up(self) -> bool:
        """Esc: whether there was a gesture to give up."""
        gesture, self._gesture, self._pressed = self._gesture, None, None
        self.hovered = -1
        self._hide_note()
        if gesture is None:
            return False
        gesture.cancel()
        self._canvas.unsetCursor()
        self._canvas.status_text.emit("")
        self._canvas.pan_by(0, 0)
        return True

    # --- wheel ------------------------------------------------------------------------------------------------------

    def wheel(self, event: QWheelEvent) -> None:
        self._hide_note()
        canvas, at = self._canvas, event.position()
        delta = event.angleDelta()
        if canvas.tray.rect.contains(at):
            canvas.tray.turn(canvas.scene, -1 if delta.y() + delta.x() > 0 else 1)
            canvas.refresh()
            return
        keys = event.modifiers()
        is_sideways = abs(delta.x()) > abs(delta.y())
        pans = is_sideways or (bool(keys & _Keys.ShiftModifier) != self.wheel_pans and not keys & _Keys.ControlModifier)
        # Some systems turn the wheel sideways by themselves while Shift or Alt is held.
        turned = delta.x() if is_sideways else delta.y()
        if not pans:
            canvas.zoom_by(_STEP ** (-turned / _NOTCH), min(at.x(), canvas.content_width))
        elif not event.pixelDelta().isNull():
            canvas.pan_by(event.pixelDelta().x() or event.pixelDelta().y(), 0)
        else:
            canvas.pan_by(turned / _NOTCH * _PAN_STEP, 0)
        if self._gesture is not None:
            self._gesture.move(at, keys)

    def pinch(self, event: QNativeGestureEvent) -> None:
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._canvas.zoom_by(1 / max(1 + event.value(), 0.1), event.position().x())

    def remember_soon(self) -> None:
        """Keep the view for going back, once for a run of wheel steps."""
        now = time.monotonic()
        if now - self._remembered > _ONE_MOVE_S:
            self._canvas.viewport.remember()
        self._remembered = now

    # --- hovering ---------------------------------------------------------------------------------------------------

    def _hover(self, at: QPointF) -> None:
        canvas = self._canvas
        if canvas.overview.rect.contains(at):
            canvas.setCursor(canvas.overview.cursor_at(at, canvas.viewport, canvas.content_width))
            row: int | None = None
        else:
            row = hits.row_at(canvas, at)
            self._set_cursor(at, row)
        found = -1 if row is None else row
        if found != self.hovered or self._note_at is not None:
            self.hovered = found
            self._note_at = None
            canvas.refresh()
        self._pointer = at
        if found >= 0 or hits.is_on_ring(canvas, at):
            self._note_timer.start()
        else:
            self._note_timer.stop()

    def _set_cursor(self, at: QPointF, row: int | None) -> None:
        canvas, shapes = self._canvas, Qt.CursorShape
        if self.is_read_only:
            canvas.setCursor(shapes.ArrowCursor if row is None else shapes.PointingHandCursor)
        elif hits.is_on_ring(canvas, at):
            canvas.setCursor(shapes.PointingHandCursor)
        elif any(hits.edge_at(canvas, at, selected) for selected in canvas.selected[:50]):
            canvas.setCursor(shapes.SizeHorCursor)
        elif row is not None:
            canvas.setCursor(shapes.OpenHandCursor if canvas.is_selected(row) else shapes.PointingHandCursor)
        else:
            canvas.setCursor(shapes.PointingHandCursor if hits.cluster_at(canvas, at) else shapes.ArrowCursor)

    def _show_note(self) -> None:
        self._note_at = self._pointer
        self._canvas.refresh()

    def _hide_note(self) -> None:
        self._note_timer.stop()
        self._note_at = None

    def leave(self) -> None:
        self._hide_note()
        if self.hovered != -1:
            self.hovered = -1
        self._canvas.refresh()

    def paint(self, painter: QPainter) -> None:
        """The gesture's own marks, or the note beside the cursor."""
        canvas = self._canvas
        if self._gesture is not None:
            self._gesture.paint(painter)
        elif self._note_at is not None:
            if not self.is_read_only and hits.is_on_ring(canvas, self._note_at):
                hint = ("Read from ...", "Drag this ring to an event or a publication line")
                canvas.paint_note(painter, self._note_at, hint)
            elif self.hovered >= 0:
                canvas.paint_note(painter, self._note_at, canvas.details(self.hovered))
