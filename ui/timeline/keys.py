"""The keyboard on the canvas: walking the events, zooming, and asking for edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from timeline.layout.bands import zoom_step
from ui.read_only import HERE

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas

_Key = Qt.Key
_Keys = Qt.KeyboardModifier
_PAN = 120.0


def handle_key(canvas: TimelineCanvas, event: QKeyEvent) -> bool:
    """Whether the key meant something here; Ctrl and a letter belong to the window."""
    key, keys = event.key(), event.modifiers() & ~_Keys.KeypadModifier
    if key == _Key.Key_Escape:
        return canvas.mouse.give_up() or _unselect(canvas)
    if keys == _Keys.AltModifier and key in (_Key.Key_Left, _Key.Key_Right):
        (canvas.view_back if key == _Key.Key_Left else canvas.view_forward)()
        return True
    if keys == _Keys.ControlModifier and key in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down):
        dx = {_Key.Key_Left: _PAN, _Key.Key_Right: -_PAN}.get(key, 0.0)
        dy = {_Key.Key_Up: _PAN, _Key.Key_Down: -_PAN}.get(key, 0.0)
        canvas.pan_by(dx, dy)
        return True
    if keys & (_Keys.ControlModifier | _Keys.AltModifier | _Keys.MetaModifier):
        return False
    return _walk(canvas, key, bool(keys & _Keys.ShiftModifier)) or _zoom(canvas, key) or _act(canvas, key)


def _unselect(canvas: TimelineCanvas) -> bool:
    had_some = bool(canvas.selected)
    canvas.choose([])
    return had_some


def _zoom(canvas: TimelineCanvas, key: int) -> bool:
    if key in (_Key.Key_Plus, _Key.Key_Equal):
        canvas.zoom_in()
    elif key == _Key.Key_Minus:
        canvas.zoom_out()
    elif key == _Key.Key_0:
        canvas.fit()
    elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
        canvas.scroll_by((-0.8 if key == _Key.Key_PageUp else 0.8) * (canvas.body_bottom - canvas.look.axis_height))
    else:
        return False
    return True


def _act(canvas: TimelineCanvas, key: int) -> bool:
    edits = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2, _Key.Key_Delete, _Key.Key_Backspace)
    if canvas.mouse.is_read_only and key in edits:
        canvas.status_text.emit(HERE)
    elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2) and canvas.selected:
        canvas.edit_requested.emit(canvas.scene.ids[canvas.selected[-1]])
    elif key in (_Key.Key_Delete, _Key.Key_Backspace) and canvas.selected:
        canvas.delete_requested.emit(canvas.selected_ids())
    elif key == _Key.Key_Menu:
        rect = canvas.rect_of(canvas.selected[-1]) if canvas.selected else None
        at = rect.bottomLeft().toPoint() if rect is not None else QPoint(canvas.width() // 2, canvas.height() // 2)
        canvas.context_menu_requested.emit(canvas.selected_ids(), canvas.mapToGlobal(at))
    else:
        return False
    return True


def _walk(canvas: TimelineCanvas, key: int, extends: bool) -> bool:
    order = _in_order(canvas)
    if key not in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End):
        return False
    if not len(order):
        return True
    if key in (_Key.Key_Up, _Key.Key_Down) and canvas.focused >= 0:
        _go(canvas, _in_next_lane(canvas, -1 if key == _Key.Key_Up else 1), extends)
        return True
    at = np.flatnonzero(order == canvas.focused)
    if key == _Key.Key_Home or key == _Key.Key_End:
        place = 0 if key == _Key.Key_Home else len(order) - 1
    elif not len(at):
        place = _first_in_view(canvas, order)
    else:
        place = int(at[0]) + (1 if key == _Key.Key_Right else -1)
    if 0 <= place < len(order):
        _go(canvas, int(order[place]), extends)
    return True


def _in_order(canvas: TimelineCanvas) -> np.ndarray:
    """Rows by time, the undated ones behind the last."""
    return np.concatenate((canvas.scene.order, canvas.scene.undated))


def _first_in_view(canvas: TimelineCanvas, order: np.ndarray) -> int:
    begins = canvas.scene.begin[canvas.scene.order]
    return min(int(np.searchsorted(begins, canvas.viewport.place.begin)), len(order) - 1)


def _in_next_lane(canvas: TimelineCanvas, by: int) -> int | None:
    """The event nearest in time in the next lane that has one in view."""
    bars = canvas.frame.bars
    own = np.flatnonzero(bars.rows == canvas.focused)
    if not len(own):
        return int(bars.rows[0]) if len(bars.rows) else None
    y, x = bars.y[own[0]], bars.x0[own[0]]
    beyond = (bars.y > y + 1) if by > 0 else (bars.y < y - 1)
    if not beyond.any():
        return None
    lane = bars.y[beyond].min() if by > 0 else bars.y[beyond].max()
    near = np.flatnonzero(np.abs(bars.y - lane) < 1)
    return int(bars.rows[near[np.argmin(np.abs(bars.x0[near] - x))]])


def walk_bands(canvas: TimelineCanvas, by: int) -> bool:
    """Tab goes to the next band's first event in view; past the last one the focus leaves the canvas."""
    bands = canvas.scene.bands
    now = next((at for at, band in enumerate(bands) if canvas.focused in band.rows), -1 if by > 0 else len(bands))
    target = now + by
    if not 0 <= target < len(bands) or (len(bands) < 2 and now >= 0):
        return False
    step, view = zoom_step(canvas.viewport.place.scale), canvas.view
    placed = bands[target].over(step, view.begin, view.end).rows
    rows = placed if len(placed) else bands[target].rows
    if not len(rows):
        return False
    _go(canvas, int(rows[np.argmin(canvas.scene.begin[rows])]), extends=False)
    return True


def _go(canvas: TimelineCanvas, row: int | None, extends: bool) -> None:
    if row is None:
        return
    kept = [other for other in canvas.selected if other != row] if extends else []
    canvas.choose([*kept, row], focused=row)
    canvas.scroll_to(canvas.scene.ids[row])
