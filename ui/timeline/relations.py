"""What shows how events hang together: arrows from what is read from, handles of the selection, ghosts of a drag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from timeline.layout.bands import MARK
from timeline.layout.moves import is_uncertain
from ui.timeline import hits

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas

_MOST_ARROWS = 200
_MOST_GHOSTS = 400
_NEAR = 40.0


def paint_arrows(painter: QPainter, canvas: TimelineCanvas) -> None:
    """From what is read from to the reader, for the selection."""
    pairs = canvas.arrows()[:_MOST_ARROWS]
    if not pairs:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(canvas.look.palette.colour("accent"), 1.5))
    for source, reader in pairs:
        start, end = hits.core_of(canvas, source), hits.core_of(canvas, reader)
        if start is not None and end is not None:
            _paint_arrow(painter, start, end)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_arrow(painter: QPainter, start: QRectF, end: QRectF) -> None:
    if abs(start.left() - end.left()) < _NEAR and abs(start.top() - end.top()) > 2:
        _paint_bracket(painter, start, end)
        return
    if abs(start.top() - end.top()) < 2:
        _paint_arc(painter, start, end)
        return
    first = QPointF(
        start.left() + min(start.width() / 2, 20), start.bottom() if end.top() >= start.top() else start.top()
    )
    is_down = end.center().y() > first.y()
    last = QPointF(end.left() + min(end.width() / 2, 20), end.top() - 1 if is_down else end.bottom() + 1)
    bend = max(abs(last.y() - first.y()) / 2, 14.0) * (1 if is_down else -1)
    path = QPainterPath(first)
    path.cubicTo(QPointF(first.x(), first.y() + bend), QPointF(last.x(), last.y() - bend), last)
    painter.drawPath(path)
    tip = -5.0 if is_down else 5.0
    painter.drawPolyline([QPointF(last.x() - 4, last.y() + tip), last, QPointF(last.x() + 4, last.y() + tip)])


def _paint_bracket(painter: QPainter, start: QRectF, end: QRectF) -> None:
    """Between marks that stand nearly above each other: around them on the left, into the reader from its side."""
    first, last = QPointF(start.left() - 2, start.center().y()), QPointF(end.left() - 3, end.center().y())
    out = min(first.x(), last.x()) - 12 - min(abs(last.y() - first.y()) / 8, 20)
    path = QPainterPath(first)
    path.cubicTo(QPointF(out, first.y()), QPointF(out, last.y()), last)
    painter.drawPath(path)
    painter.drawPolyline([QPointF(last.x() - 5, last.y() - 4), last, QPointF(last.x() - 5, last.y() + 4)])


def _paint_arc(painter: QPainter, start: QRectF, end: QRectF) -> None:
    """From lane to the same lane: below both, so that the line does not run through what lies between."""
    first = QPointF(start.left() + min(start.width() / 2, 20), start.bottom())
    last = QPointF(end.left() + min(end.width() / 2, 20), end.bottom() + 1)
    depth = min(14 + abs(last.x() - first.x()) / 12, 60.0)
    path = QPainterPath(first)
    path.cubicTo(QPointF(first.x(), first.y() + depth), QPointF(last.x(), last.y() + depth), last)
    painter.drawPath(path)
    painter.drawPolyline([QPointF(last.x() - 4, last.y() + 5), last, QPointF(last.x() + 4, last.y() + 5)])


def paint_handles(painter: QPainter, canvas: TimelineCanvas) -> None:
    """Grips at the edges of selected bars, and the ring that is dragged to what the date is read from."""
    palette = canvas.look.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row in canvas.selected[:50]:
        core = hits.core_of(canvas, row)
        if core is not None and core.width() >= 18:
            _paint_grips(painter, canvas, row, core)
    ring = hits.ring_of(canvas)
    if ring is not None:
        painter.setPen(QPen(palette.colour("accent"), 1.8))
        painter.setBrush(palette.colour("base"))
        painter.drawEllipse(ring, hits.RING - 1, hits.RING - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_grips(painter: QPainter, canvas: TimelineCanvas, row: int, core: QRectF) -> None:
    """Full where it begins and ends; hollow at the earliest and the latest it may have been, and where it is open."""
    palette, interval = canvas.look.palette, canvas.scene.interval(row)
    if interval is None:
        return
    y = core.center().y()
    for x, bound in ((core.left(), interval.begin), (core.right(), interval.end)):
        is_hollow = is_uncertain(interval) or not isinstance(bound, int)
        painter.setPen(QPen(palette.colour("accent" if is_hollow else "base"), 1.4 if is_hollow else 1))
        painter.setBrush(palette.colour("base" if is_hollow else "accent"))
        painter.drawRoundedRect(QRectF(x - 2.5, y - 6, 5, 12), 2, 2)


def paint_ghosts(
    painter: QPainter, canvas: TimelineCanvas, rows: Sequence[int], shift: int, edge: str, *, strong: bool
) -> None:
    """Where events would be after a move by `shift` seconds; `edge` says that only this end moves."""
    dx = shift / canvas.viewport.place.scale
    palette, bars, look = canvas.look.palette, canvas.frame.bars, canvas.look
    pen = QPen(palette.colour("accent"), 1.6, Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(palette.colour("accent", 0.28 if strong else 0.12))
    wanted = np.fromiter(rows[:_MOST_GHOSTS], np.int32, min(len(rows), _MOST_GHOSTS))
    inset = (look.lane_height - look.bar_height) / 2
    for at in np.flatnonzero(np.isin(bars.rows, wanted)).tolist():
        x0 = float(bars.x0[at] - bars.fade0[at]) + (dx if edge != "end" else 0.0)
        x1 = float(bars.x1[at] + bars.fade1[at]) + (dx if edge != "begin" else 0.0)
        if x1 - x0 < MARK:
            x0, x1 = (x0 + x1 - MARK) / 2, (x0 + x1 + MARK) / 2
        painter.drawRoundedRect(QRectF(x0, float(bars.y[at]) + inset, x1 - x0, look.bar_height), 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
