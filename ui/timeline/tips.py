"""The small notes beside the cursor. Painted, not QToolTip: an article's words are never taken for markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.timeline.look import Look

_MOST = 420.0


def paint_tip(painter: QPainter, look: Look, at: QPointF, lines: Sequence[str], room: float) -> QRectF:
    """Lines of plain text near `at`, the first one bold, kept inside `room` px of width; returns where."""
    fonts = [look.bold_metrics if number == 0 else look.metrics for number in range(len(lines))]
    texts = [m.elidedText(line, Qt.TextElideMode.ElideRight, _MOST) for m, line in zip(fonts, lines, strict=True)]
    width = max(m.horizontalAdvance(text) for m, text in zip(fonts, texts, strict=True)) + 20
    height = len(lines) * look.text_height + 12
    left = min(max(at.x() + 16, 6.0), max(room - width - 6, 6.0))
    top = at.y() + 18 if at.y() < height + 40 else at.y() - height - 12
    rect = QRectF(round(left), round(top), round(width), height)
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
