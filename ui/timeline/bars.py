"""Painting bars fast: caps are pictures made once, what lies between them goes out in batches."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from timeline.layout.flags import APPROXIMATE, NO_BEGIN, ONE_UNIT
from ui.timeline.look import DOUBTED, SURE, Look, is_inferred

_SOFT_END = 14.0


def paint_solid(painter: QPainter, look: Look, kind: int, style: int, rects: list[QRectF], width: float) -> None:
    """Bars with two ends: sure ones filled, found ones hollow; one unit is a light span, for it is no duration."""
    if style & APPROXIMATE:
        _paint_about(painter, look, kind, style, rects)
        return
    # Far outside the view, Qt's rasteriser still pays for every px and dash.
    snap, cap, thick = look.snap, look.cap, look.hairline
    spans = [
        QRectF(
            left := snap(max(r.left(), -20.0)),
            snap(r.top()),
            max(snap(min(r.right(), width + 20.0)) - left, 3.0),
            look.bar_height,
        )
        for r in rects
    ]
    left_cap, right_cap = look.caps(kind, style)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill_colour(look, kind, style))
    wide = [span for span in spans if span.width() > 2 * cap]
    painter.drawRects([span.adjusted(cap, thick, -cap, -thick) for span in wide])
    painter.setPen(outline(look, kind, style))
    half = thick / 2
    painter.drawLines(
        [QLineF(s.left() + cap, y, s.right() - cap, y) for s in wide for y in (s.top() + half, s.bottom() - half)]
    )
    for span in wide:
        painter.drawPixmap(span.topLeft(), left_cap)
        painter.drawPixmap(QPointF(span.right() - cap, span.top()), right_cap)
    painter.setBrush(fill_colour(look, kind, style))
    painter.drawRects([span.adjusted(half, half, -half, -half) for span in spans if span.width() <= 2 * cap])


def fill_colour(look: Look, kind: int, style: int) -> QColor:
    """Strong where a person stands by it, weak where a rule found it; a single unit is weaker than a range."""
    is_one = bool(style & ONE_UNIT)
    colour = QColor(look.colour_of(kind))
    # Its edge is dots alone: a fill as weak as that of what has an outline could not be seen on a dark ground.
    found = 0.30 if style & APPROXIMATE else 0.10 if is_one else 0.22
    if is_inferred(style):
        found = 0.14 if style & APPROXIMATE else 0.04
    colour.setAlphaF((0.34 if is_one else 0.92) if style & SURE else found)
    return colour


def outline(look: Look, kind: int, style: int) -> QPen:
    pen = QPen(look.colour_of(kind), look.hairline, c=Qt.PenCapStyle.FlatCap)
    if style & DOUBTED and not style & SURE:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1, 2] if is_inferred(style) else [4, 3])
    return pen


def _paint_about(painter: QPainter, look: Look, kind: int, style: int, rects: list[QRectF]) -> None:
    fill = fill_colour(look, kind, style)
    painter.setPen(Qt.PenStyle.NoPen)
    for rect in rects:
        painter.setBrush(_soft_ended(rect, fill))
        painter.drawRoundedRect(rect, 4, 4)
    edge = QColor(look.colour_of(kind))
    edge.setAlphaF(0.7)
    painter.setPen(QPen(edge, 1.2, Qt.PenStyle.DotLine))
    painter.drawLines([QLineF(r.left() + 3, y, r.right() - 3, y) for r in rects for y in (r.top(), r.bottom())])


def _soft_ended(rect: QRectF, fill: QColor) -> QBrush:
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    share = min(0.45, _SOFT_END / max(rect.width(), 1.0))
    clear = QColor(fill)
    clear.setAlphaF(0.0)
    for place, colour in ((0.0, clear), (share, fill), (1.0 - share, fill), (1.0, clear)):
        gradient.setColorAt(place, colour)
    return QBrush(gradient)


def paint_half_open(
    painter: QPainter, look: Look, kind: int, style: int, rects: list[QRectF], fades: list[tuple[float, float]]
) -> None:
    """A bar that fades out where no end is known, with a firm edge at the end that is, and a tip that points on."""
    colour = look.colour_of(kind)
    for rect, (left, right) in zip(rects, fades, strict=True):
        body = rect.adjusted(-left, 0, right - rect.width() if right else -rect.width(), 0)
        clear, solid = QColor(colour), QColor(colour)
        clear.setAlphaF(0.0)
        solid.setAlphaF(0.7 if style & SURE else 0.35)
        gradient = QLinearGradient(body.topLeft(), body.topRight())
        is_left = bool(style & NO_BEGIN)
        gradient.setColorAt(0.0, clear if is_left else solid)
        gradient.setColorAt(1.0, solid if is_left else clear)
        painter.fillRect(body, QBrush(gradient))
        edge = body.right() if is_left else body.left()
        is_doubted = style & (DOUBTED | APPROXIMATE)
        painter.setPen(QPen(colour, 2.2, Qt.PenStyle.DotLine if is_doubted else Qt.PenStyle.SolidLine))
        painter.drawLine(QPointF(edge, body.top()), QPointF(edge, body.bottom()))
        tip, turn = (body.left() + 3, 5.0) if is_left else (body.right() - 3, -5.0)
        y = body.center().y()
        painter.setPen(QPen(colour, 1.4))
        painter.drawPolyline([QPointF(tip + turn, y - 4), QPointF(tip, y), QPointF(tip + turn, y + 4)])
