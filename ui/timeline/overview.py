"""The strip along the bottom: the whole range with its density, and a window that can be dragged and stretched."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from timeline.layout import Scene
from timeline.layout.ticks import axis
from ui.timeline.look import Look
from ui.timeline.viewport import Place, Viewport

HEIGHT = 54.0
_MARGIN = 12.0
_COLUMN = 3
_GRIP = 6.0
_LEAST = 14.0


class Overview:
    """Works in the canvas's px; `rect` is where the strip is."""

    def __init__(self) -> None:
        self.rect = QRectF()
        self._picture: tuple[tuple[object, ...], QPixmap] | None = None
        self._span = (0.0, 1.0)
        self.is_empty = True

    def set_scene(self, scene: Scene) -> None:
        self._picture = None
        self.is_empty = scene.span is None
        begin, end = scene.span or (0, 86400 * 365)
        slack = max((end - begin) * 0.02, 86400.0)
        self._span = (begin - slack, end + slack)

    def x(self, seconds: float) -> float:
        begin, end = self._span
        return self.rect.left() + _MARGIN + (seconds - begin) / (end - begin) * (self.rect.width() - 2 * _MARGIN)

    def seconds(self, x: float) -> float:
        begin, end = self._span
        return begin + (x - self.rect.left() - _MARGIN) / max(self.rect.width() - 2 * _MARGIN, 1) * (end - begin)

    def window(self, viewport: Viewport, width: float) -> QRectF:
        """Where the view is in the strip; never too narrow to be taken hold of."""
        left, right = self.x(viewport.place.begin), self.x(viewport.seconds(width))
        left, right = max(left, self.rect.left() + 1), min(right, self.rect.right() - 1)
        if right - left < _LEAST:
            middle = min(max((left + right) / 2, self.rect.left() + _LEAST), self.rect.right() - _LEAST)
            left, right = middle - _LEAST / 2, middle + _LEAST / 2
        return QRectF(left, self.rect.top() + 3, right - left, self.rect.height() - 6)

    def grip_at(self, at: QPointF, viewport: Viewport, width: float) -> Callable[[float], None]:
        """What a drag from `at` does, called with the x of the mouse: move the window, or one side of it."""
        if self.is_empty:
            return lambda x: None
        window = self.window(viewport, width)
        start = viewport.place
        if abs(at.x() - window.left()) <= _GRIP and window.width() > 3 * _GRIP:
            return lambda x: self._stretch(viewport, x, start.begin + width * start.scale, width)
        if abs(at.x() - window.right()) <= _GRIP and window.width() > 3 * _GRIP:
            return lambda x: self._stretch(viewport, x, start.begin, width)
        hold = at.x() - window.center().x() if window.contains(at) else 0.0
        middle = start.begin + width * start.scale / 2 - self.seconds(at.x() - hold) if window.contains(at) else 0.0

        def drag(x: float) -> None:
            viewport.place = Place(
                self.seconds(x - hold) + middle - width * start.scale / 2, start.scale, start.scroll_y
            )

        drag(at.x())
        return drag

    def cursor_at(self, at: QPointF, viewport: Viewport, width: float) -> Qt.CursorShape:
        window = self.window(viewport, width)
        near = min(abs(at.x() - window.left()), abs(at.x() - window.right()))
        if near <= _GRIP and window.width() > 3 * _GRIP:
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.OpenHandCursor if window.contains(at) else Qt.CursorShape.ArrowCursor

    def _stretch(self, viewport: Viewport, x: float, other: float, width: float) -> None:
        begin, end = sorted((self.seconds(x), other))
        if end - begin > 0:
            viewport.show(begin, end, 0, 0, width)

    def paint(self, painter: QPainter, scene: Scene, look: Look, viewport: Viewport, width: float) -> None:
        """The density is a picture made once; only the window moves."""
        key = (id(scene), id(look), self.rect.size().toTuple())
        if self._picture is None or self._picture[0] != key:
            self._picture = (key, self._density(scene, look))
        painter.drawPixmap(self.rect.topLeft(), self._picture[1])
        if not self.is_empty:
            self._paint_window(painter, look, viewport, width)

    def _density(self, scene: Scene, look: Look) -> QPixmap:
        size = self.rect.size() * look.ratio
        picture = QPixmap(max(round(size.width()), 1), max(round(size.height()), 1))
        picture.setDevicePixelRatio(look.ratio)
        painter = QPainter(picture)
        painter.translate(-self.rect.topLeft())
        palette, rect = look.palette, self.rect
        painter.fillRect(rect, palette.colour("window"))
        painter.setPen(QPen(palette.colour("line"), 1))
        painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))
        base = rect.bottom() - look.text_height - 2
        most, left = base - rect.top() - 6, rect.left() + _MARGIN
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("accent", 0.55))
        heights = (self._heights(scene) * most).tolist()
        painter.drawRects([QRectF(left + at * _COLUMN, base - h, _COLUMN - 1, h) for at, h in enumerate(heights) if h])
        if not self.is_empty:
            self._paint_years(painter, look, base)
        painter.end()
        return picture

    def _heights(self, scene: Scene) -> np.ndarray:
        """0 to 1 a column, by the logarithm of how many begin in it; a single one can be seen too."""
        count = max(int((self.rect.width() - 2 * _MARGIN) // _COLUMN), 1)
        edges = np.linspace(*self._span, count + 1).astype(np.int64)
        counts = np.diff(np.searchsorted(scene.begin[scene.order], edges))
        most = max(float(counts.max()), 1.0)
        return np.where(counts > 0, np.maximum(np.log1p(counts) / np.log1p(most), 0.12), 0.0)

    def _paint_years(self, painter: QPainter, look: Look, base: float) -> None:
        begin, end = self._span
        room = self.rect.width() - 2 * _MARGIN
        found = axis(begin, (end - begin) / max(room, 1), room, look.metrics.horizontalAdvance, look.em)
        painter.setPen(look.palette.colour("faint_text"))
        painter.setFont(look.font)
        ticks = found.lower if found.scale.kind == "year" else found.upper
        for tick in ticks:
            if tick.label and tick.label_x >= 0 and tick.label_x + tick.width < room:
                painter.drawText(
                    QPointF(self.rect.left() + _MARGIN + tick.label_x, base + look.metrics.ascent()), tick.label
                )

    def _paint_window(self, painter: QPainter, look: Look, viewport: Viewport, width: float) -> None:
        window = self.window(viewport, width)
        palette = look.palette
        shade = palette.colour("base" if palette.is_dark else "window", 0.6)
        painter.fillRect(
            QRectF(self.rect.left(), window.top(), window.left() - self.rect.left(), window.height()), shade
        )
        painter.fillRect(
            QRectF(window.right(), window.top(), self.rect.right() - window.right(), window.height()), shade
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.colour("accent", 0.6), 1))
        painter.setBrush(palette.colour("accent", 0.06))
        painter.drawRoundedRect(window.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if window.width() > 3 * _GRIP:
            painter.setPen(QPen(palette.colour("base"), 1))
            painter.setBrush(palette.colour("accent"))
            y = window.center().y()
            for x in (window.left() + 1, window.right() - 1):
                painter.drawRoundedRect(QRectF(x - 2.5, y - 8, 5, 16), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
