"""What a press and a drag do on the canvas: each gesture is one object, from the press until the release or Esc."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline.intervals import Interval
from timeline.layout.moves import is_uncertain, moved, snapped, with_edge
from timeline.layout.words import difference_words
from timeline.wording import words
from ui.timeline import hits
from ui.timeline.tips import paint_tip

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas

SNAP = 7.0
# The note of a drag keeps clear of this many of the events that move along.
_SEEN = 20


class Gesture(Protocol):
    """Made once the mouse has moved far enough to mean it; `finish` comes on release, `cancel` on Esc."""

    cursor: Qt.CursorShape

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None: ...
    def finish(self, at: QPointF) -> None: ...
    def cancel(self) -> None: ...
    def paint(self, painter: QPainter) -> None: ...


@dataclass
class Pan:
    """The content follows the hand."""

    canvas: TimelineCanvas
    last: QPointF
    cursor: Qt.CursorShape = Qt.CursorShape.ClosedHandCursor

    def __post_init__(self) -> None:
        self._start = self.canvas.viewport.place
        self.canvas.viewport.remember()

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.canvas.pan_by(at.x() - self.last.x(), at.y() - self.last.y())
        self.last = at

    def finish(self, at: QPointF) -> None:
        pass

    def cancel(self) -> None:
        self.canvas.viewport.place = self._start

    def paint(self, painter: QPainter) -> None:
        pass


@dataclass
class ZoomToRange:
    """Shift and drag: the range between press and release fills the view."""

    canvas: TimelineCanvas
    start: QPointF
    cursor: Qt.CursorShape = Qt.CursorShape.SizeHorCursor

    def __post_init__(self) -> None:
        self._at = self.start

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._at = at

    def finish(self, at: QPointF) -> None:
        left, right = sorted((self.start.x(), at.x()))
        viewport = self.canvas.viewport
        if right - left > 4:
            self.canvas.show_range(viewport.seconds(left), viewport.seconds(right))

    def cancel(self) -> None:
        pass

    def paint(self, painter: QPainter) -> None:
        canvas = self.canvas
        left, right = sorted((self.start.x(), self._at.x()))
        palette = canvas.look.palette
        painter.fillRect(QRectF(left, 0, right - left, canvas.body_bottom), palette.colour("accent", 0.14))
        painter.setPen(QPen(palette.colour("accent"), 1))
        painter.drawLine(QPointF(left, 0), QPointF(left, canvas.body_bottom))
        painter.drawLine(QPointF(right, 0), QPointF(right, canvas.body_bottom))
        seconds = (right - left) * canvas.viewport.place.scale
        paint_tip(
            painter, canvas.look, self._at, ("Zoom to this range", difference_words(int(seconds))[1:]), canvas.rect()
        )


@dataclass
class RubberBand:
    """Alt (or Ctrl) and drag on empty space: everything touched is selected."""

    canvas: TimelineCanvas
    start: QPointF
    cursor: Qt.CursorShape = Qt.CursorShape.CrossCursor

    def __post_init__(self) -> None:
        self._at = self.start

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._at = at

    def finish(self, at: QPointF) -> None:
        self.canvas.choose(self.canvas.rows_in(QRectF(self.start, at).normalized()))

    def cancel(self) -> None:
        pass

    def paint(self, painter: QPainter) -> None:
        palette = self.canvas.look.palette
        rect = QRectF(self.start, self._at).normalized()
        painter.setPen(QPen(palette.colour("accent"), 1))
        painter.setBrush(palette.colour("accent", 0.12))
        painter.drawRect(rect)
        count = len(self.canvas.rows_in(rect))
        paint_tip(
            painter, self.canvas.look, self._at, (f"{count} event{'' if count == 1 else 's'}",), self.canvas.rect()
        )


@dataclass
class MoveEvent:
    """What is selected, or one edge of one event, follows the hand and snaps; on release the canvas tells where to."""

    canvas: TimelineCanvas
    start: QPointF
    row: int
    edge: str = ""
    cursor: Qt.CursorShape = Qt.CursorShape.SizeHorCursor
    new: Interval | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        canvas, scene = self.canvas, self.canvas.scene
        self.before = scene.interval(self.row)
        self.event = scene.ids[self.row]
        self.others = [] if self.edge else [row for row in canvas.selected if row != self.row and scene.interval(row)]
        self.ids = [scene.ids[row] for row in self.others]
        moving = {self.row, *self.others}
        self.dependents = [row for row in canvas.rows_reading_from([self.event, *self.ids]) if row not in moving]
        self._bound = self._drawn_bound()
        self._at = self.start
        canvas.status_text.emit(self._status())

    def _drawn_bound(self) -> int:
        """The moment that the drag takes hold of; of an open edge, where its bar has faded out."""
        core, is_begin = hits.core_of(self.canvas, self.row), self.edge == "begin"
        if self.before is None or core is None or not self.edge:
            return _bound(self.before, self.edge)
        edge = self.before.begin if is_begin else self.before.end
        x = core.left() if is_begin else core.right()
        return edge if isinstance(edge, int) else int(self.canvas.viewport.seconds(x))

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._at = at
        if self.before is None:
            return
        scale = self.canvas.viewport.place.scale
        wanted = self._bound + (at.x() - self.start.x()) * scale
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            wanted = snapped(wanted, self.canvas.snap_places(self.row), SNAP * scale)
        if self.edge:
            self.new = with_edge(self.before, wanted, is_begin=self.edge == "begin", seconds_per_px=scale)
        else:
            self.new = moved(self.before, wanted)
        self.canvas.status_text.emit(self._status())

    def finish(self, at: QPointF) -> None:
        # An import in the background may have taken it away in the meantime.
        if self.new is None or self.new == self.before or self.canvas.scene.row_of(self.event) is None:
            return
        if not self.others:
            self.canvas.event_moved.emit(self.event, self.new)
            return
        rows = {id: row for id in self.ids if (row := self.canvas.scene.row_of(id)) is not None}
        found = {id: interval for id, row in rows.items() if (interval := self._moved_along(row))}
        self.canvas.events_moved.emit({self.event: self.new, **found})

    def _moved_along(self, row: int) -> Interval | None:
        """Where another event of the selection comes to rest: as far, in whole units of its own."""
        interval = self.canvas.scene.interval(row)
        return moved(interval, _bound(interval, "") + self.shift) if interval else None

    def cancel(self) -> None:
        self.new = None

    @property
    def shift(self) -> int:
        """Seconds that the begin, or the dragged edge, has moved by."""
        if self.new is None:
            return 0
        return _bound(self.new, self.edge) - self._bound

    def _status(self) -> str:
        count = len(self.dependents)
        follow = f" Moves with it: {count}." if count else ""
        date = words(self.new) if self.new else "Drag to another date."
        return f"{date}.{follow} Shift: no snapping, Esc: give up".replace("..", ".")

    def _lines(self, new: Interval) -> list[str]:
        lines = [words(new)]
        if self.edge and is_uncertain(new):
            lines.insert(0, "earliest" if self.edge == "begin" else "latest")
        if self.before is not None and isinstance(self.before.end if self.edge == "end" else self.before.begin, int):
            lines.append(difference_words(self.shift))
        if self.others:
            lines.append(f"{len(self.others) + 1} events selected")
        if self.dependents:
            lines.append(f"moves with it: {len(self.dependents)}")
        return lines

    def paint(self, painter: QPainter) -> None:
        canvas, look = self.canvas, self.canvas.look
        if self.new is None:
            return
        canvas.paint_ghosts(painter, [self.row, *self.others], self.shift, self.edge, strong=True)
        canvas.paint_ghosts(painter, self.dependents, self.shift, "", strong=False)
        x = canvas.viewport.x(_bound(self.new, self.edge))
        painter.setPen(QPen(look.palette.colour("accent"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, canvas.body_bottom))
        paint_tip(painter, look, self._at, self._lines(self.new), canvas.rect(), self._taken())

    def _taken(self) -> list[QRectF]:
        """Where what moves is, and where it will be."""
        dx = self.shift / self.canvas.viewport.place.scale
        rows = (self.row, *self.others[:_SEEN], *self.dependents[:_SEEN])
        found = [rect for row in rows if (rect := self.canvas.rect_of(row))]
        return found + [rect.translated(dx, 0) for rect in found]


@dataclass
class ReadFrom:
    """Ctrl and drag, or a drag of the small ring: from an event to what its date should be read from."""

    canvas: TimelineCanvas
    start: QPointF
    row: int
    cursor: Qt.CursorShape = Qt.CursorShape.PointingHandCursor

    def __post_init__(self) -> None:
        self._at, self.target, self._named = self.start, "", ""
        self._lines: list[str] = []
        self._is_refused = False
        self.event = self.canvas.scene.ids[self.row]

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._at, before = at, self.target
        self.target, self._named = self.canvas.anchor_at(at, self.row)
        if self.target != before:
            # Worked out once for a target, not for each px over it.
            self._lines, self._is_refused = [], False
            if self.target and self.canvas.scene.row_of(self.event) is not None:
                self._lines, self._is_refused = self.canvas.anchor_lines(self.event, self.target)
        self.canvas.status_text.emit(self._words())

    def _words(self) -> str:
        if not self.target:
            return "Drag to an event or to a publication line to read the date from it"
        return f"Cannot be read from {self._named}" if self._is_refused else f"Read from {self._named}"

    def finish(self, at: QPointF) -> None:
        if self.target and self.canvas.scene.row_of(self.event) is not None:
            self.canvas.anchor_requested.emit(self.event, self.target)

    def cancel(self) -> None:
        self.target = ""

    def paint(self, painter: QPainter) -> None:
        look = self.canvas.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.palette.colour("bad" if self._is_refused else "good" if self.target else "accent")
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine if self.target else Qt.PenStyle.DashLine))
        painter.drawLine(self.start, self._at)
        painter.setBrush(colour)
        painter.drawEllipse(self._at, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_tip(painter, look, self._at, self.lines(), self.canvas.rect())

    def lines(self) -> list[str]:
        """The note beside the ring: what it would read from, and what that would move."""
        return [self._words(), *self._lines]


@dataclass
class PlaceUndated:
    """An undated event dragged out of the tray onto the axis gets the date it is dropped on."""

    canvas: TimelineCanvas
    start: QPointF
    row: int
    cursor: Qt.CursorShape = Qt.CursorShape.DragMoveCursor
    new: Interval | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._at = self.start
        self.event, self.title = self.canvas.scene.ids[self.row], self.canvas.scene.titles[self.row]

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._at = at
        self.new = self.canvas.interval_at(at.x()) if at.y() < self.canvas.body_bottom else None

    def finish(self, at: QPointF) -> None:
        if self.new is not None and self.canvas.scene.row_of(self.event) is not None:
            self.canvas.event_moved.emit(self.event, self.new)

    def cancel(self) -> None:
        self.new = None

    def paint(self, painter: QPainter) -> None:
        look, canvas = self.canvas.look, self.canvas
        if self.new is not None and isinstance(self.new.begin, int):
            x = canvas.viewport.x(self.new.begin)
            painter.setPen(QPen(look.palette.colour("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, canvas.body_bottom))
        date = words(self.new) if self.new else "Drop it on the timeline to give it a date"
        paint_tip(painter, look, self._at, (self.title, date), canvas.rect())


@dataclass
class DragOverview:
    """The window in the overview strip follows the hand."""

    canvas: TimelineCanvas
    grip: Callable[[float], None]
    cursor: Qt.CursorShape = Qt.CursorShape.ClosedHandCursor

    def __post_init__(self) -> None:
        self._start = self.canvas.viewport.place
        self.canvas.viewport.remember()

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.grip(at.x())
        self.canvas.refresh()

    def finish(self, at: QPointF) -> None:
        pass

    def cancel(self) -> None:
        self.canvas.viewport.place = self._start

    def paint(self, painter: QPainter) -> None:
        pass


def _bound(interval: Interval | None, edge: str) -> int:
    """The moment that a drag carries: the begin, or the end where that is dragged or is all there is."""
    if interval is None:
        return 0
    first, second = (interval.end, interval.begin) if edge == "end" else (interval.begin, interval.end)
    return first if isinstance(first, int) else second if isinstance(second, int) else 0
