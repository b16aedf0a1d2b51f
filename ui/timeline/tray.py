"""The tray of events without a date, at the foot of the canvas; from here they are dragged onto the axis."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline.layout import Scene
from ui.timeline.look import Look

_MOST_WIDTH = 220.0
_GAP = 6.0


class Tray:
    """Chips side by side; where they do not all fit, it can be turned with the wheel."""

    def __init__(self) -> None:
        self.rect = QRectF()
        self._first = 0

    def height(self, scene: Scene, look: Look) -> float:
        return look.lane_height + 10 if len(scene.undated) else 0.0

    def turn(self, scene: Scene, by: int) -> None:
        """Begin with a later or an earlier chip."""
        self._first = min(max(self._first + by, 0), max(len(scene.undated) - 1, 0))

    def show_row(self, scene: Scene, row: int) -> None:
        """Turn until the chip of an undated row is the first."""
        found = (scene.undated == row).nonzero()[0]
        if len(found):
            self._first = int(found[0])

    def chips(self, scene: Scene, look: Look) -> Iterator[tuple[int, QRectF]]:
        """(row, where) of the chips that fit."""
        self._first = min(self._first, max(len(scene.undated) - 1, 0))
        left = self.rect.left() + self._heading_width(scene, look)
        for row in scene.undated[self._first :].tolist():
            width = min(float(scene.widths[row]), _MOST_WIDTH) + 30
            if left + width > self.rect.right() - 96:
                return
            yield row, QRectF(left, self.rect.top() + 5, width, look.lane_height - 2)
            left += width + _GAP

    def row_at(self, at: QPointF, scene: Scene, look: Look) -> int | None:
        if not self.rect.contains(at):
            return None
        return next((row for row, rect in self.chips(scene, look) if rect.contains(at)), None)

    def _heading(self, scene: Scene) -> str:
        return f"No date ({len(scene.undated):,})"

    def _heading_width(self, scene: Scene, look: Look) -> float:
        return look.bold_metrics.horizontalAdvance(self._heading(scene)) + 24

    def paint(self, painter: QPainter, scene: Scene, look: Look, selected: AbstractSet[int], focused: int) -> None:
        if self.rect.height() <= 0:
            return
        palette = look.palette
        painter.fillRect(self.rect, palette.colour("window"))
        painter.setPen(QPen(palette.colour("line"), 1))
        painter.drawLine(self.rect.topLeft() + QPointF(0, 0.5), self.rect.topRight() + QPointF(0, 0.5))
        painter.setFont(look.bold)
        painter.setPen(palette.colour("doubt"))
        middle = self.rect.top() + 5 + (look.lane_height - 2 - look.text_height) / 2 + look.metrics.ascent()
        painter.drawText(QPointF(self.rect.left() + 12, middle), self._heading(scene))
        painter.setFont(look.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = 0
        for row, rect in self.chips(scene, look):
            shown += 1
            self._paint_chip(painter, scene, look, row, rect, is_selected=row in selected, is_focused=row == focused)
        rest = len(scene.undated) - self._first - shown
        if rest > 0 or self._first:
            painter.setPen(palette.colour("soft_text"))
            words = f"+{rest + self._first:,} more"
            painter.drawText(QRectF(self.rect.right() - 92, self.rect.top(), 84, self.rect.height()), 0x84, words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_chip(
        self,
        painter: QPainter,
        scene: Scene,
        look: Look,
        row: int,
        rect: QRectF,
        *,
        is_selected: bool,
        is_focused: bool,
    ) -> None:
        palette = look.palette
        pen = QPen(palette.colour("accent" if is_selected else "line"), 1.5 if is_selected else 1)
        painter.setPen(pen)
        painter.setBrush(palette.colour("selection" if is_selected else "raised"))
        painter.drawRoundedRect(rect, 6, 6)
        if is_focused:
            painter.setPen(QPen(palette.colour("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 5, 5)
        painter.setPen(QPen(palette.colour("faint_text"), 1.4, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(rect.left() + 13, rect.center().y()), 4.5, 4.5)
        painter.setPen(palette.colour("text"))
        text = look.metrics.elidedText(scene.titles[row], Qt.TextElideMode.ElideRight, rect.width() - 28)
        base = rect.top() + (rect.height() - look.text_height) / 2 + look.metrics.ascent()
        painter.drawText(QPointF(rect.left() + 23, base), text)
