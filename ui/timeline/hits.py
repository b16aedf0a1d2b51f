"""What is where on the canvas: from a point or a rectangle to rows, edges, clusters and publication lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from timeline.layout import frame
from timeline.layout.bands import MARK, zoom_step
from timeline.layout.flags import CONFIRMED, DOUBTFUL_BELOW, INFERRED, PINNED, UNCERTAIN, UNDATED
from timeline.layout.frame import Cluster
from timeline.wording import words
from ui.timeline.paint import body_rect, cluster_rect

if TYPE_CHECKING:
    from ui.timeline.places import Places

_EDGE = 6.0
_LINE = 5.0
RING = 5.0


def row_at(canvas: Places, at: QPointF) -> int | None:
    """The event at a point, on its mark, bar or label."""
    undated = canvas.tray.row_at(at, canvas.scene, canvas.look)
    if undated is not None:
        return undated
    if not canvas.look.axis_height <= at.y() < canvas.body_bottom:
        return None
    found = canvas.frame
    bars = found.bars
    near = np.flatnonzero((bars.y <= at.y()) & (at.y() < bars.y + found.view.lane_height))
    for index in near.tolist():
        if body_rect(found, canvas.look, index).contains(at):
            return int(bars.rows[index])
    return None


def rows_in(canvas: Places, rect: QRectF) -> list[int]:
    """Events that a rectangle touches, in order of time; labels do not count, or a band could hardly miss one."""
    found = canvas.frame
    bars = found.bars
    middle = (bars.x0 + bars.x1) / 2
    left = np.minimum(bars.x0 - bars.fade0, middle - MARK / 2)
    right = np.maximum(bars.x1 + bars.fade1, middle + MARK / 2)
    inside = (right >= rect.left()) & (left <= rect.right())
    inside &= (bars.y + found.view.lane_height >= rect.top()) & (bars.y <= rect.bottom())
    rows = bars.rows[inside]
    return [int(row) for row in rows[np.argsort(canvas.scene.begin[rows], kind="stable")]]


def rect_of(canvas: Places, row: int, *, anywhere: bool) -> QRectF | None:
    if canvas.scene.flags[row] & UNDATED:
        return next((rect for found, rect in canvas.tray.chips(canvas.scene, canvas.look) if found == row), None)
    found = canvas.frame
    if anywhere:
        tall = replace(canvas.view, scroll_y=0.0, height=1e6)
        found = frame(canvas.scene, tall, canvas.look.metrics.horizontalAdvance, canvas.look.em)
    where = np.flatnonzero(found.bars.rows == row)
    if not len(where):
        return None
    rect = body_rect(found, canvas.look, int(where[0]))
    return rect.translated(0, -canvas.viewport.place.scroll_y) if anywhere else rect


def core_of(canvas: Places, row: int) -> QRectF | None:
    """The mark or the bar itself, without its label."""
    bars = canvas.frame.bars
    where = np.flatnonzero(bars.rows == row)
    if not len(where):
        return None
    at = int(where[0])
    x0, x1 = float(bars.x0[at] - bars.fade0[at]), float(bars.x1[at] + bars.fade1[at])
    if x1 - x0 < MARK:
        x0, x1 = (x0 + x1 - MARK) / 2, (x0 + x1 + MARK) / 2
    inset = (canvas.look.lane_height - canvas.look.bar_height) / 2
    return QRectF(x0, float(bars.y[at]) + inset, x1 - x0, canvas.look.bar_height)


def edge_at(canvas: Places, at: QPointF, row: int) -> str:
    """begin or end where the point is on the handle of a selected event's edge, else empty.

    One that is open has its handle where the bar has faded out, so that it can be given an end.
    """
    core = core_of(canvas, row)
    if core is None or core.width() < 3 * _EDGE or not core.top() <= at.y() <= core.bottom():
        return ""
    if abs(at.x() - core.left()) <= _EDGE:
        return "begin"
    return "end" if abs(at.x() - core.right()) <= _EDGE else ""


def ring_of(canvas: Places) -> QPointF | None:
    """The middle of the small ring beside the one selected event; a drag of it says what to read from."""
    if len(canvas.selected) != 1:
        return None
    found = canvas.frame
    where = np.flatnonzero(found.bars.rows == canvas.selected[0])
    if not len(where):
        return None
    body = body_rect(found, canvas.look, int(where[0]))
    return QPointF(min(max(body.right(), 0.0) + 10, found.view.width - 10), body.center().y())


def is_on_ring(canvas: Places, at: QPointF) -> bool:
    ring = ring_of(canvas)
    return ring is not None and (at - ring).manhattanLength() <= 2 * RING


def cluster_at(canvas: Places, at: QPointF) -> Cluster | None:
    for cluster in canvas.frame.clusters:
        if cluster_rect(cluster.x0, cluster.x1, cluster.y, canvas.look, canvas.frame.view.width).contains(at):
            return cluster
    return None


def rows_of_cluster(canvas: Places, cluster: Cluster, most: int) -> list[int]:
    """The first `most` events that a cluster stands for, in order of time."""
    band = canvas.scene.bands[cluster.band]
    first, last = np.searchsorted(band.begins, (cluster.begin, cluster.end))
    step = zoom_step(canvas.viewport.place.scale)
    drawn = set(band.over(step, cluster.begin, cluster.end).rows.tolist())
    found: list[int] = []
    for row in band.rows[first:last].tolist():
        if row not in drawn:
            found.append(row)
        if len(found) >= most:
            break
    return found


def anchor_at(canvas: Places, at: QPointF, row: int) -> tuple[str, str]:
    """(target, its name) of what a date could be read from at a point; empty where there is nothing, or only itself."""
    scene = canvas.scene
    found = row_at(canvas, at)
    if found is not None and found != row:
        return scene.ids[found], f'"{scene.titles[found]}"'
    if found is None and at.y() < canvas.body_bottom:
        near = [line for line in canvas.frame.publications if abs(line.x - at.x()) <= _LINE]
        own = scene.article_names[int(scene.article[row])]
        # Two articles of one day share a line; an event's own article is the one meant.
        near.sort(key=lambda line: (line.article != own, abs(line.x - at.x())))
        if near:
            article = scene.articles.get(near[0].article)
            title = article.title if article else near[0].article
            return f"article:{near[0].article}", f'the publication date of "{title}"'
    return "", ""


def snap_places(canvas: Places, row: int) -> list[float]:
    """Moments that a dragged event is drawn to: the axis's ticks and the ends of the other events in view."""
    found = canvas.frame
    scene, others = canvas.scene, found.bars.rows[found.bars.rows != row]
    places = {float(tick.seconds) for tick in (*found.axis.lower, *found.axis.upper)}
    places.update(scene.begin[others].astype(float).tolist())
    places.update(scene.end[others].astype(float).tolist())
    return sorted(places)


def details(canvas: Places, row: int, more: Callable[[str], str] | None) -> list[str]:
    """The lines of the note beside an event, in plain text: title, date, certainty, article."""
    scene = canvas.scene
    flags, interval = int(scene.flags[row]), scene.interval(row)
    lines = [scene.titles[row] or "Untitled", words(interval) if interval else "no date yet"]
    explained = [line for line in more(scene.ids[row]).splitlines() if line][:4] if more else []
    certainty = certainty_words(flags)
    if not any(line.startswith(certainty) for line in explained):
        lines.append(certainty)
    name = scene.article_names[int(scene.article[row])]
    if article := scene.articles.get(name):
        lines.append(article.title)
    return lines + explained


def certainty_words(flags: int) -> str:
    """What the look of a bar says, in words."""
    if flags & PINNED:
        return "pinned by hand" + (", confirmed" if flags & CONFIRMED else "")
    if flags & CONFIRMED:
        return "confirmed"
    if flags & INFERRED:
        return "dated from the text around it, not confirmed"
    if flags & UNCERTAIN:
        return f"found, in doubt (confidence below {DOUBTFUL_BELOW:.0%})"
    return "found, not confirmed"
