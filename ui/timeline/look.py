"""How the canvas looks: fonts, measures and cached pictures, made anew when theme, font or screen changes."""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QStaticText,
)

from timeline.layout import width_table
from timeline.layout.bands import MARK
from timeline.layout.flags import BY_HAND, CONFIRMED, INFERRED, LABEL_DRAWN, PINNED, UNCERTAIN
from timeline.layout.scene import Scene
from ui.palette import Palette

SURE = CONFIRMED | PINNED | BY_HAND
DOUBTED = UNCERTAIN | INFERRED
_STYLE = SURE | DOUBTED
# Inferred marks are smaller than found ones, so that what an article says outright stands out.
_RADIUS, _SMALL_RADIUS = 5.0, 3.2
_SMALLEST_POINTS = 9.0
_KEPT_LABELS = 6000
_ROOM = 4.0
_CAP = 6.0
_BADGE = 11.0


class Look:
    """Everything that depends on palette, font and device ratio, but not on what is in view."""

    def __init__(self, palette: Palette, font: QFont, ratio: float) -> None:
        self.palette, self.ratio = palette, ratio
        self.font = _at_least(font, _SMALLEST_POINTS)
        self.bold = QFont(self.font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.slanted = QFont(self.font)
        self.slanted.setItalic(True)
        self.metrics = QFontMetricsF(self.font)
        self.bold_metrics = QFontMetricsF(self.bold)
        self.table = width_table(self.metrics.horizontalAdvance)
        self.em = self.metrics.averageCharWidth() * 1.35
        self.text_height = math.ceil(self.metrics.height())
        self.lane_height = float(self.text_height + 10)
        self.bar_height = self.snap(self.text_height + 3.0)
        self.cap = self.snap(_CAP)
        self.hairline = max(1.0, round(ratio)) / ratio
        self.axis_height = float(2 * self.text_height + 14)
        self.title_height = float(self.text_height + 10)
        self.foot_height = float(self.text_height + 6)
        self.category_colours: dict[int, QColor] = {}
        self.category_shapes: dict[int, int] = {}
        self._labels: dict[tuple[int, int], QStaticText] = {}
        self._shortened: dict[tuple[str, int], tuple[str, float]] = {}
        self._marks: dict[tuple[int, int], QPixmap] = {}
        self._caps: dict[tuple[int, int], tuple[QPixmap, QPixmap]] = {}
        self._badge: QPixmap | None = None
        self._dashes: dict[int, QPixmap] = {}

    def snap(self, value: float) -> float:
        """The nearest whole px of the screen, where one of ours is one and a half of those too."""
        return round(value * self.ratio) / self.ratio

    def colour_of(self, category: int) -> QColor:
        found = self.category_colours.get(category)
        return self.palette.category(category) if found is None else found

    def forget_labels(self, rows: AbstractSet[int] | None = None) -> None:
        """Of these rows, or of all."""
        for key in [key for key in self._labels if rows is None or key[0] in rows]:
            del self._labels[key]

    def label(self, scene: Scene, row: int, width: float) -> QStaticText:
        """The title of a row, shortened to the room it was given."""
        key = (row, round(width))
        found = self._labels.get(key)
        if found is None:
            if len(self._labels) > _KEPT_LABELS:
                self._labels.clear()
            found = self._labels[key] = self._make_label(scene.titles[row], width, float(scene.widths[row]))
        return found

    def shortened(self, words: str, room: float) -> tuple[str, float]:
        """Words cut to their room, and how wide they are; measured once, for they are drawn in every frame."""
        key = (words, round(room))
        if key not in self._shortened:
            if len(self._shortened) > _KEPT_LABELS:
                self._shortened.clear()
            text = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            self._shortened[key] = text, self.metrics.horizontalAdvance(text)
        return self._shortened[key]

    def _make_label(self, title: str, width: float, wanted: float) -> QStaticText:
        # The room was measured by a table that errs on the wide side; a hair over it still does not touch the next.
        if width < wanted or wanted >= LABEL_DRAWN:
            title = self.metrics.elidedText(title, Qt.TextElideMode.ElideRight, width + _ROOM)
        text = QStaticText(title)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        return text

    def mark(self, category: int, flags: int) -> QPixmap:
        """The picture of a short event: its shape and colour by category, hollow, dashed or ticked by certainty."""
        key = (category, flags & _STYLE)
        if key not in self._marks:
            self._marks[key] = self._make_mark(category, flags & _STYLE)
        return self._marks[key]

    def caps(self, kind: int, style: int) -> tuple[QPixmap, QPixmap]:
        """The rounded ends of a bar, CAP px wide each."""
        key = (kind, style)
        if key not in self._caps:
            self._caps[key] = self._make_caps(kind, style)
        return self._caps[key]

    def _make_caps(self, kind: int, style: int) -> tuple[QPixmap, QPixmap]:
        from ui.timeline.bars import fill_colour, outline

        cap, height, thick = self.cap, self.bar_height, self.hairline
        found: list[QPixmap] = []
        for left in (0.0, -2 * cap):
            picture = self._picture(cap, height)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(outline(self, kind, style))
            painter.setBrush(fill_colour(self, kind, style))
            half = thick / 2
            painter.drawRoundedRect(QRectF(left, 0, 3 * cap, height).adjusted(half, half, -half, -half), 4, 4)
            painter.end()
            found.append(picture)
        return found[0], found[1]

    def _picture(self, width: float, height: float) -> QPixmap:
        picture = QPixmap(math.ceil(width * self.ratio - 1e-6), math.ceil(height * self.ratio - 1e-6))
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def dashes(self, height: int) -> QPixmap:
        """A dashed upright line; dashes drawn one by one cost a frame where there are hundreds."""
        if height not in self._dashes:
            picture = self._dashes[height] = self._picture(1, height)
            painter = QPainter(picture)
            colour = self.palette.colour("publication")
            for top in range(0, height, 8):
                painter.fillRect(QRectF(0, top, 1, 4), colour)
            painter.end()
        return self._dashes[height]

    def badge(self) -> QPixmap:
        """A tick in a small disc."""
        if self._badge is None:
            self._badge = self._picture(_BADGE, _BADGE)
            painter = QPainter(self._badge)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            good, ground = self.palette.colour("good"), self.palette.colour("base")
            painter.setPen(QPen(ground, 1))
            painter.setBrush(good)
            middle = _BADGE / 2
            painter.drawEllipse(QPointF(middle, middle), middle - 0.6, middle - 0.6)
            _paint_tick(painter, middle, middle, ink_on(good))
            painter.end()
        return self._badge

    def _make_mark(self, category: int, flags: int) -> QPixmap:
        size = MARK + 2
        picture = self._picture(size, size)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self.category_shapes.get(category, category)
        paint_mark(painter, QPointF(size / 2, size / 2), shape, flags, self.colour_of(category), self.palette)
        painter.end()
        return picture


def paint_mark(painter: QPainter, middle: QPointF, shape: int, flags: int, colour: QColor, palette: Palette) -> None:
    """A mark around `middle`: filled when a person stands by it, hollow when a rule found it, dashed when in doubt,
    and small and dotted when it is inferred from the text around it.
    """
    is_guess = is_inferred(flags)
    pen, radius = QPen(colour, 1.5 if is_guess else 1.8), _SMALL_RADIUS if is_guess else _RADIUS
    if flags & DOUBTED and not flags & SURE:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.0, 1.0] if is_guess else [1.6, 1.2])
    painter.setPen(pen)
    painter.setBrush(QBrush(colour) if flags & SURE else QBrush(palette.colour("base")))
    painter.drawPath(mark_shape(middle, shape, radius))
    if flags & CONFIRMED:
        _paint_tick(painter, middle.x(), middle.y(), ink_on(colour))


def is_inferred(flags: int) -> bool:
    """Whether it looks like a guess: dated by the text around it, and nobody stands by it."""
    return bool(flags & INFERRED) and not flags & SURE


def _paint_tick(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QBrush(colour), 1.5, c=Qt.PenCapStyle.RoundCap))
    painter.drawPolyline([QPointF(x - 2.4, y + 0.2), QPointF(x - 0.6, y + 2.0), QPointF(x + 2.6, y - 1.9)])


def mark_shape(middle: QPointF, shape: int, radius: float) -> QPainterPath:
    """Circle, square, diamond, triangle, and so on: a category is told by its shape too."""
    path = QPainterPath()
    x, y, r = middle.x(), middle.y(), radius
    match shape % 5:
        case 0:
            path.addEllipse(middle, r, r)
        case 1:
            path.addRect(QRectF(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76))
        case 2:
            s = r * 1.2
            corners = [QPointF(x, y - s), QPointF(x + s, y), QPointF(x, y + s), QPointF(x - s, y)]
            path.addPolygon(QPolygonF([*corners, corners[0]]))
        case 3:
            top = [QPointF(x, y - r * 1.15), QPointF(x + r * 1.15, y + r * 0.9), QPointF(x - r * 1.15, y + r * 0.9)]
            path.addPolygon(QPolygonF([*top, top[0]]))
        case _:
            points = [
                QPointF(x + r * 1.08 * math.cos(a), y + r * 1.08 * math.sin(a))
                for a in (math.pi / 3 * i for i in range(7))
            ]
            path.addPolygon(QPolygonF(points))
    return path


def ink_on(colour: QColor) -> QColor:
    """Black or white, whichever is easier to read on `colour`."""
    luminance = 0.2126 * colour.redF() ** 2.2 + 0.7152 * colour.greenF() ** 2.2 + 0.0722 * colour.blueF() ** 2.2
    return QColor("#FFFFFF") if luminance < 0.3 else QColor("#10151B")


def _at_least(font: QFont, points: float) -> QFont:
    found = QFont(font)
    if 0 < found.pointSizeF() < points:
        found.setPointSizeF(points)
    return found
