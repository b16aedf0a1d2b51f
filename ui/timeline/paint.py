"""Painting a frame: numbers in, pixels out. Grouped by pen, and with no object made that is not painted."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline.layout import Frame, Scene, View
from timeline.layout.bands import MARK
from timeline.layout.flags import APPROXIMATE, CONFIRMED, HALF_OPEN, INFERRED, ONE_UNIT, PINNED
from timeline.wording import words
from ui.timeline.bars import paint_half_open, paint_solid
from ui.timeline.look import DOUBTED, SURE, Look, ink_on

_STYLED = SURE | DOUBTED | ONE_UNIT | APPROXIMATE | HALF_OPEN
# With more publication lines than this in view, they stand at the foot only.
_MANY_LINES = 24
_EDGE_STEP = 12.0
# What the ring beside the one selected event takes at the edge of the view.
_RING_ROOM = 20.0


@dataclass(frozen=True, slots=True)
class Lit:
    """Rows that look different: selected, under the cursor, focused by the keyboard, found by a search, or ghosts."""

    selected: AbstractSet[int] = frozenset()
    found: AbstractSet[int] = frozenset()
    hovered: int = -1
    focused: int = -1
    faded: AbstractSet[int] = frozenset()

    def covers(self, row: int) -> bool:
        """Whether something is painted behind the row already."""
        return row in self.selected or row in self.found or row in (self.hovered, self.focused)


def paint_frame(
    painter: QPainter,
    frame: Frame,
    scene: Scene,
    look: Look,
    lit: Lit,
    today: int | None,
    under: Callable[[QPainter], None],
) -> None:
    """Everything from the axis down to the end of the bands; `under` paints what belongs beneath the bars' words."""
    view = frame.view
    painter.setFont(look.font)
    rows = QRectF(0, view.axis_height, view.width, view.height - view.axis_height)
    painter.setClipRect(rows.adjusted(0, 0, 0, look.foot_height))
    _paint_ground(painter, frame, look)
    _paint_publications(painter, frame, look)
    if today is not None:
        _paint_today(painter, frame, look, today)
    _paint_foot(painter, frame, look, today)
    painter.setClipRect(rows)
    _paint_halos(painter, frame, look, lit)
    _paint_label_grounds(painter, frame, look, lit, today)
    under(painter)
    _paint_bars(painter, frame, scene, look, lit)
    _paint_clusters(painter, frame, look)
    _paint_band_titles(painter, frame, scene, look)
    painter.setClipping(False)
    paint_axis(painter, frame, look)


def _paint_ground(painter: QPainter, frame: Frame, look: Look) -> None:
    view, palette = frame.view, look.palette
    bottom = view.height + look.foot_height
    top, height = view.axis_height, bottom - view.axis_height
    painter.setPen(Qt.PenStyle.NoPen)
    if frame.weekends:
        painter.setBrush(palette.colour("weekend"))
        painter.drawRects([QRectF(x0, top, x1 - x0, height) for x0, x1 in frame.weekends])
    painter.setBrush(palette.colour("accent", 0.16))
    for band in frame.bands:
        if len(band.columns_x):
            base, most = band.lanes_top, view.lane_height - 2
            pairs = zip(band.columns_x.tolist(), (band.columns_height * most).tolist(), strict=True)
            painter.drawRects([QRectF(x, base - h, band.column_width, h) for x, h in pairs])
    painter.setPen(QPen(palette.colour("soft_line"), 1))
    painter.drawLines([QLineF(x, top, x, bottom) for x in _crisp(tick.x for tick in frame.axis.lower)])
    painter.setPen(QPen(palette.colour("grid"), 1))
    painter.drawLines([QLineF(x, top, x, bottom) for x in _crisp(tick.x for tick in frame.axis.upper)])
    ends = [band.top + band.height - 0.5 for band in frame.bands[:-1]]
    painter.setPen(QPen(palette.colour("line"), 1))
    painter.drawLines([QLineF(0, y, view.width, y) for y in _crisp(ends)])


def _crisp(values: object) -> list[float]:
    return [round(value) + 0.5 for value in values]  # type: ignore[attr-defined]  # any iterable of floats


def _is_crowded(frame: Frame) -> bool:
    return len(frame.publications) > _MANY_LINES


def _paint_publications(painter: QPainter, frame: Frame, look: Look) -> None:
    """A dashed line each; where that would be a fence, only its foot, beside the words."""
    view = frame.view
    if not frame.publications:
        return
    top = view.height if _is_crowded(frame) else view.axis_height
    dashes = look.dashes(math.ceil(view.height + look.foot_height - top))
    for line in frame.publications:
        painter.drawPixmap(QPointF(round(line.x), top), dashes)


def _paint_foot(painter: QPainter, frame: Frame, look: Look, today: int | None) -> None:
    """The words beside upright lines, on a strip of their own at the foot, where no title runs into them."""
    view, palette = frame.view, look.palette
    notes = [(line.x, line.label_x, line.words, "publication") for line in frame.publications]
    if today is not None and 0 <= view.x(today) <= view.width:
        notes.insert(0, (view.x(today), view.x(today) + 4, "today", "today"))
    taken: list[tuple[float, float]] = []
    for x, left, whole, colour in notes:
        # Half a view is what one side of a line in the middle has.
        text, width = look.shortened(whole, max(view.width / 2 - 12, 0.0))
        for start in (left, x - 6 - width):
            is_free = all(start + width + 10 < begin or start > end + 10 for begin, end in taken)
            if is_free and start >= 0 and start + width <= view.width:
                taken.append((start, start + width))
                painter.setPen(palette.colour(colour))
                back = QRectF(start - 2, view.height, width + 4, look.foot_height)
                painter.fillRect(back, palette.colour("base", 0.88))
                painter.drawText(QPointF(start, view.height + 3 + look.metrics.ascent()), text)
                break


def _paint_bars(painter: QPainter, frame: Frame, scene: Scene, look: Look, lit: Lit) -> None:
    bars = frame.bars
    if not len(bars.rows):
        return
    rows, kinds, flags = bars.rows.tolist(), bars.kinds.tolist(), bars.flags.tolist()
    x0s, x1s, ys = bars.x0.tolist(), bars.x1.tolist(), bars.y.tolist()
    half_open = (bars.flags & HALF_OPEN) != 0
    short = ((bars.x1 - bars.x0 < MARK) & ~half_open).tolist()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    groups: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for at, is_short in enumerate(short):
        if not is_short:
            groups[kinds[at], flags[at] & _STYLED].append(at)
    inset = (frame.view.lane_height - look.bar_height) / 2
    for (kind, style), members in groups.items():
        rects = [QRectF(x0s[i], ys[i] + inset, max(x1s[i] - x0s[i], 1.0), look.bar_height) for i in members]
        if style & HALF_OPEN:
            fades = [(bars.fade0[i], bars.fade1[i]) for i in members]
            paint_half_open(painter, look, kind, style, rects, fades)
        else:
            paint_solid(painter, look, kind, style, rects, frame.view.width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    middle, snap = frame.view.lane_height / 2 - (MARK + 2) / 2, look.snap
    for at, is_short in enumerate(short):
        if is_short:
            point = QPointF(snap((x0s[at] + x1s[at]) / 2 - (MARK + 2) / 2), snap(ys[at] + middle))
            painter.drawPixmap(point, look.mark(kinds[at], flags[at]))
    _paint_labels(painter, frame, scene, look, rows, lit)
    _paint_pins(painter, frame, look)
    _paint_ticks(painter, frame, look)


def _paint_halos(painter: QPainter, frame: Frame, look: Look, lit: Lit) -> None:
    """What lies behind the bars of rows that are selected, found, hovered over or focused."""
    palette = look.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at, row in enumerate(frame.bars.rows.tolist()):
        if not lit.covers(row):
            continue
        rect = body_rect(frame, look, at)
        if row in lit.selected:
            painter.setPen(QPen(palette.colour("accent"), 1.5))
            painter.setBrush(palette.colour("selection"))
        else:
            ground = "marked" if row in lit.found else "soft_line"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour(ground))
        painter.drawRoundedRect(rect, 6, 6)
        if row == lit.focused and len(lit.selected) != 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.colour("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 5, 5)


def _paint_label_grounds(painter: QPainter, frame: Frame, look: Look, lit: Lit, today: int | None) -> None:
    """Ground behind titles that an upright line would run through."""
    bars, view = frame.bars, frame.view
    lines = [] if _is_crowded(frame) else [line.x for line in frame.publications]
    if today is not None and 0 <= view.x(today) <= view.width:
        lines.append(view.x(today))
    if not lines or not len(bars.rows):
        return
    lines.sort()
    left, right = bars.label_x - 2, bars.label_x + bars.label_width + 2
    crossed = (np.searchsorted(lines, left) < np.searchsorted(lines, right)) & ~bars.inside
    dy, height = (view.lane_height - look.text_height) / 2, look.text_height
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.palette.colour("base"))
    painter.drawRects(
        [
            QRectF(left[at], bars.y[at] + dy, right[at] - left[at], height)
            for at in np.flatnonzero(crossed).tolist()
            if not lit.covers(int(bars.rows[at]))
        ]
    )


def body_rect(frame: Frame, look: Look, at: int) -> QRectF:
    """All that belongs to one bar: its mark or bar, its fades, and its label."""
    bars = frame.bars
    x0, x1 = float(bars.x0[at] - bars.fade0[at]), float(bars.x1[at] + bars.fade1[at])
    middle = (x0 + x1) / 2
    left = min(x0, middle - MARK / 2)
    right = max(x1, middle + MARK / 2)
    if not bars.inside[at]:
        left = min(left, float(bars.label_x[at]))
        right = max(right, float(bars.label_x[at] + bars.label_width[at]))
    left, right = max(left - 4, -50.0), min(right + 5, frame.view.width + 50)
    return QRectF(left, float(bars.y[at]) + 1, right - left, frame.view.lane_height - 2)


def _paint_labels(painter: QPainter, frame: Frame, scene: Scene, look: Look, rows: list[int], lit: Lit) -> None:
    bars = frame.bars
    dy = (frame.view.lane_height - look.text_height) / 2
    sure = (bars.flags & SURE) != 0
    filled = bars.inside & sure & ((bars.flags & (ONE_UNIT | HALF_OPEN)) == 0)
    guessed = ((bars.flags & INFERRED) != 0) & ~sure
    label, width = look.label, frame.view.width
    painter.setPen(look.palette.colour("text"))
    alone = next(iter(lit.selected)) if len(lit.selected) == 1 else -1
    ends = [width - _RING_ROOM if row == alone else width for row in rows]
    xs, ys, widths = bars.label_x.tolist(), (bars.y + dy).tolist(), bars.label_width.tolist()
    plain = ~(filled | guessed) & (bars.label_x < width) & (bars.label_x + bars.label_width > 0)
    for at in np.flatnonzero(plain).tolist():
        painter.drawStaticText(QPointF(xs[at], ys[at]), label(scene, rows[at], _room(xs[at], widths[at], ends[at])))
    for at in np.flatnonzero(filled).tolist():
        painter.setPen(ink_on(look.colour_of(int(bars.kinds[at]))))
        painter.drawStaticText(QPointF(xs[at], ys[at]), label(scene, rows[at], widths[at]))
    if guessed.any():
        painter.setFont(look.slanted)
        painter.setPen(look.palette.colour("soft_text"))
        for at in np.flatnonzero(guessed).tolist():
            painter.drawStaticText(QPointF(xs[at], ys[at]), label(scene, rows[at], _room(xs[at], widths[at], ends[at])))
        painter.setFont(look.font)


def _room(x: float, room: float, end: float) -> float:
    """What a label has of its room before `end`; in steps, so that a pan does not measure it anew each time."""
    if x + room <= end or x < 0:
        return room
    return max(end - 4 - x, 8.0) // _EDGE_STEP * _EDGE_STEP


def _paint_pins(painter: QPainter, frame: Frame, look: Look) -> None:
    """A small pin over the beginning of what a person dated by hand."""
    bars = frame.bars
    pinned = np.flatnonzero(bars.flags & PINNED).tolist()
    if not pinned:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.palette.colour("text"), 1.4))
    painter.setBrush(look.palette.colour("bad"))
    for at in pinned:
        x0, x1 = float(bars.x0[at]), float(bars.x1[at])
        x = (x0 + x1) / 2 + MARK / 2 - 1 if x1 - x0 < MARK else max(x0, 0.0) + 2
        _paint_pin(painter, x, float(bars.y[at]) + 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_ticks(painter: QPainter, frame: Frame, look: Look) -> None:
    """A tick on the corner of bars that a person confirmed; on marks it is part of the mark."""
    bars = frame.bars
    is_wide = (bars.x1 - bars.x0 >= MARK) | ((bars.flags & HALF_OPEN) != 0)
    confirmed = np.flatnonzero(is_wide & ((bars.flags & CONFIRMED) != 0) & (bars.x1 < frame.view.width)).tolist()
    badge = look.badge() if confirmed else None
    for at in confirmed:
        assert badge is not None
        painter.drawPixmap(QPointF(look.snap(float(bars.x1[at]) - 6), look.snap(float(bars.y[at]))), badge)


def _paint_pin(painter: QPainter, x: float, y: float) -> None:
    """A map pin, leaning to the right, its head around (x + 1, y + 3)."""
    painter.drawLine(QPointF(x - 3.5, y + 8.5), QPointF(x, y + 4))
    painter.drawEllipse(QPointF(x + 1, y + 3), 3.4, 3.4)


def _paint_clusters(painter: QPainter, frame: Frame, look: Look) -> None:
    if not frame.clusters:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.palette.colour("raised"))
    painter.setPen(QPen(look.palette.colour("line"), 1))
    width = frame.view.width
    rects = [cluster_rect(cluster.x0, cluster.x1, cluster.y, look, width) for cluster in frame.clusters]
    for rect in rects:
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(look.palette.colour("soft_text"))
    for rect, cluster in zip(rects, frame.clusters, strict=True):
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cluster_words(cluster.count, rect.width(), look))


def cluster_words(count: int, room: float, look: Look) -> str:
    """How many more there are, in as many words as have room."""
    words = (f"+{count:,} more", f"+{count:,}", "")
    return next(one for one in words if not one or look.metrics.horizontalAdvance(one) <= room)


def cluster_rect(x0: float, x1: float, y: float, look: Look, view_width: float = math.inf) -> QRectF:
    """The pill of a cluster, in the middle of what is in view of the time it stands for."""
    x0, x1 = max(x0, 0.0), max(min(x1, view_width), max(x0, 0.0) + 8.0)
    width = min(x1 - x0 - 4, look.metrics.horizontalAdvance("+8,888,888 more"))
    return QRectF((x0 + x1 - width) / 2, y + 3, width, look.lane_height - 6)


def _paint_band_titles(painter: QPainter, frame: Frame, scene: Scene, look: Look) -> None:
    """The title of each band and, of an article, when it was published: letters of one subject have one title."""
    view = frame.view
    painter.setPen(look.palette.colour("soft_text"))
    for band in frame.bands:
        if band.title:
            top = max(band.top, min(view.axis_height, band.top + band.height - view.title_height - view.lane_height))
            when = _band_date(scene, band.key)
            beside = look.metrics.horizontalAdvance(when)
            room = max(min(view.width - 24, 520) - beside, 40)
            text = look.bold_metrics.elidedText(band.title, Qt.TextElideMode.ElideRight, room)
            width = look.bold_metrics.horizontalAdvance(text)
            back = QRectF(4, top + 4, width + beside + 12, look.text_height + 2)
            if top > band.top + 1:
                # It stays in sight while its rows are scrolled, which would else run through its words.
                back = QRectF(0, top, view.width, look.text_height + 8)
            painter.fillRect(back, look.palette.colour("base"))
            painter.setFont(look.bold)
            painter.drawText(QPointF(10, top + 5 + look.bold_metrics.ascent()), text)
            painter.setFont(look.font)
            painter.drawText(QPointF(10 + width, top + 5 + look.bold_metrics.ascent()), when)


def _band_date(scene: Scene, key: str) -> str:
    article = scene.articles.get(key) if scene.rows_by == "article" else None
    return f"  ·  {words(article.published)}" if article and article.published else ""


def paint_axis(painter: QPainter, frame: Frame, look: Look) -> None:
    """Two tiers of ticks above everything, so that no bar runs into a date."""
    view, palette, axis = frame.view, look.palette, frame.axis
    height, half = view.axis_height, 4 + look.text_height + 3
    # A scroll bar beside the rows leaves a corner above it.
    painter.fillRect(QRectF(0, 0, view.width + 40, height), palette.colour("window"))
    painter.setPen(QPen(palette.colour("line"), 1))
    painter.drawLine(QLineF(0, height - 0.5, view.width, height - 0.5))
    painter.drawLines([QLineF(x, height - 4, x, height) for x in _crisp(axis.fine) if 0 <= x <= view.width])
    painter.drawLines([QLineF(x, half, x, height) for x in _crisp(tick.x for tick in axis.lower)])
    painter.drawLines([QLineF(x, 2, x, height) for x in _crisp(tick.x for tick in axis.upper)])
    painter.setPen(palette.colour("soft_text"))
    base = half + 2 + look.metrics.ascent()
    for tick in axis.lower:
        if tick.label and tick.label_x >= 0:
            painter.drawText(QPointF(max(tick.label_x, 4.0), base), tick.label)
    painter.setFont(look.bold)
    painter.setPen(palette.colour("text"))
    for tick in axis.upper:
        if tick.label:
            painter.drawText(QPointF(tick.label_x, 4 + look.bold_metrics.ascent()), tick.label)
    painter.setFont(look.font)


def paint_hint(painter: QPainter, look: Look, view: View, waits_for: str, *, has_undated: bool) -> None:
    """What can be done where nothing is on the axis, or what is being waited for."""
    lines = ["No event has a date yet."] if has_undated else ["There are no events yet."]
    if has_undated:
        lines.append("Drag one from the tray onto the timeline, or give its article a publication date.")
    else:
        lines.append("Double-click here to add one.")
    lines = [waits_for] if waits_for else lines
    middle = (view.axis_height + view.height) / 2 - look.text_height
    for number, text in enumerate(lines):
        painter.setFont(look.font if number else look.bold)
        painter.setPen(look.palette.colour("soft_text"))
        rect = QRectF(12, middle + number * (look.text_height + 4), view.width - 24, look.text_height)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.setFont(look.font)


def _paint_today(painter: QPainter, frame: Frame, look: Look, today: int) -> None:
    view = frame.view
    x = view.x(today)
    if not 0 <= x <= view.width:
        return
    painter.setPen(QPen(look.palette.colour("today"), 1))
    painter.drawLine(QLineF(round(x) + 0.5, view.axis_height, round(x) + 0.5, view.height + look.foot_height))
