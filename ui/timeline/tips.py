"""The small notes beside the cursor. Painted, not QToolTip: an article's words are never taken for markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.timeline.look import Look

_MOST = 420.0


def paint_tip(
    painter: QPainter, look: Look, at: QPointF, lines: Sequence[str], room: QRect, around: Sequence[QRectF] = ()
) -> QRectF:
    """Lines of plain text near `at`, the first one bold, inside `room` and clear of `around`; returns where."""
    fonts = [look.bold_metrics if number == 0 else look.metrics for number in range(len(lines))]
    texts = [m.elidedText(line, Qt.TextElideMode.ElideRight, _MOST) for m, line in zip(fonts, lines, strict=True)]
    width = max(m.horizontalAdvance(text) for m, text in zip(fonts, texts, strict=True)) + 20
    height = len(lines) * look.text_height + 12
    rect = _free_place(at, round(width), height, room, around)
    palette = look.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.colour("line"), 1))
    painter.setBrush(palette.colour("raised"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    y = rect.top() + 6
    for number, text in enumerate(texts):
        painter.setFont(look.bold if number == 0 else look.font)
        painter.setPen(palette.colour("text" if number == 0 else "soft_text"))
        painter.drawText(QPointF(rect.left() + 10, y + look.metrics.ascent()), text)
        y += look.text_height
    painter.setFont(look.font)
    return rect


def _free_place(at: QPointF, width: float, height: float, room: QRect, around: Sequence[QRectF]) -> QRectF:
    """Above the cursor or below it, where that is free; else the place that hides least, the nearer the better."""
    rows = range(0, room.height(), 20)
    above = [at.y() - height - 12 - step for step in rows if at.y() - height - 12 - step >= 40]
    below = [at.y() + 18 + step for step in rows if at.y() + 18 + step + height <= room.height() - 6]
    tops = [*above[:1], *below[:1], *above[1:], *below[1:]] or [at.y() + 18]
    lefts = [min(max(left, 6.0), max(room.width() - width - 6, 6.0)) for left in (at.x() + 16, at.x() - width - 16)]
    places = [QRectF(round(left), round(top), width, height) for top in tops for left in lefts]
    if not around:
        return places[0]
    return min(places, key=lambda place: (_hidden(place, around), abs(place.center().y() - at.y())))


def _hidden(place: QRectF, around: Sequence[QRectF]) -> float:
    overlaps = (place.intersected(rect) for rect in around)
    return sum(overlap.width() * overlap.height() for overlap in overlaps)
