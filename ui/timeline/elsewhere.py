"""What is said on the canvas while nothing of what is looked for is in view: how many there are, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas

# So many are asked for their place; each costs a look at its band.
_ASKED = 12


def elsewhere_words(canvas: TimelineCanvas) -> str:
    """Empty while something of it is in view, or where there is nothing."""
    if _is_any_in_view(canvas):
        return ""
    wanted = _wanted(canvas)
    if not len(wanted):
        return ""
    here = rows_now(canvas, wanted)
    found = "found event" if canvas.found_rows else "event"
    if not len(here):
        way = "Enter in the search goes to the first" if canvas.found_rows else "Ctrl+0 fits them into view"
        return f"{_counted(len(wanted), found)} at another time. {way}."
    way = _way(canvas, here)
    return f"{_counted(len(here), found)} {way} at this time." if way else ""


def rows_now(canvas: TimelineCanvas, rows: npt.NDArray[np.int32] | None = None) -> npt.NDArray[np.int32]:
    """Those of `rows`, or of all that are looked for, whose time is in view, in whichever row of the timeline."""
    rows, scene, view = _wanted(canvas) if rows is None else rows, canvas.scene, canvas.view
    return rows[(scene.begin[rows] < view.end) & (scene.end[rows] > view.begin)]


def is_nothing_in_view(canvas: TimelineCanvas) -> bool:
    return not _is_any_in_view(canvas)


def paint_elsewhere(painter: QPainter, canvas: TimelineCanvas) -> None:
    text = elsewhere_words(canvas)
    if not text:
        return
    look, view = canvas.look, canvas.frame.view
    width, height = min(look.metrics.horizontalAdvance(text) + 24, view.width), look.text_height + 8
    rect = QRectF((view.width - width) / 2, _top(canvas, text, height), width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.palette.colour("line"), 1))
    painter.setBrush(look.palette.colour("raised"))
    painter.drawRoundedRect(rect, 6, 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(look.palette.colour("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _top(canvas: TimelineCanvas, text: str, height: float) -> float:
    """In the middle of an empty canvas; beside other events at the edge that what is meant lies beyond."""
    view = canvas.frame.view
    if not len(canvas.frame.bars.rows):
        return (view.axis_height + view.height - height) / 2
    is_above = " above at" in text
    return view.axis_height + 8 if is_above else view.height - height - 8


def _wanted(canvas: TimelineCanvas) -> npt.NDArray[np.int32]:
    """What a search found, else all that is drawn."""
    order, found = canvas.scene.order, canvas.found_rows
    if not found:
        return order
    return order[np.isin(order, np.fromiter(found, np.int32, len(found)))]


def _is_any_in_view(canvas: TimelineCanvas) -> bool:
    frame, found = canvas.frame, canvas.found_rows
    if frame.clusters:
        return True
    bars, view = frame.bars, frame.view
    # A lane that only its last px reaches into view shows nothing of an event.
    seen = (bars.y + view.lane_height / 2 > view.axis_height) & (bars.y + view.lane_height / 2 < view.height)
    return any(row in found for row in bars.rows[seen].tolist()) if found else bool(seen.any())


def _way(canvas: TimelineCanvas, rows: npt.NDArray[np.int32]) -> str:
    """Above or below; nothing where they are counted in a cluster."""
    tops = [top for row in rows[:_ASKED].tolist() if (top := canvas.top_of(row)) is not None]
    if not tops:
        return ""
    scrolled = canvas.viewport.place.scroll_y
    if all(top < scrolled for top in tops):
        return "above"
    return "below" if all(top >= scrolled for top in tops) else "above and below"


def _counted(count: int, noun: str) -> str:
    return f"1 {noun} is" if count == 1 else f"{count:,} {noun}s are"
