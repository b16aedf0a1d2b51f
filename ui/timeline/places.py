"""Where things are on the canvas: its parts, what is in view, and what lies at a point."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from timeline.intervals import Interval
from timeline.layout import Frame, View, frame
from timeline.layout.bands import zoom_step
from timeline.layout.frame import band_tops, top_of
from timeline.layout.moves import interval_at
from ui.timeline import hits, overview
from ui.timeline.navigation import Navigation
from ui.timeline.overview import Overview
from ui.timeline.viewport import Place

if TYPE_CHECKING:
    pass

Readers = Callable[[Iterable[str]], Iterable[str]]
Arrows = Callable[[Iterable[str]], Iterable[tuple[str, str]]]
# Of more than these, arrows would hide what they join.
_MOST_ARROWS = 100
_MOST_DRAWN = 200
# Px of a canvas that has room for the strip with all of it.
_WITH_OVERVIEW = 260


class Places(Navigation):
    """The part of the canvas that answers where something is; the numbers are those of the last arrangement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview()
        self._readers: Readers = lambda ids: ()
        self._arrows: Arrows = lambda ids: ()
        self._details: Callable[[str], str] | None = None
        self._arrow_rows: list[tuple[int, int]] | None = None
        self._frame: Frame | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName("Scroll the rows of the timeline")
        self._bar.valueChanged.connect(self._scrolled)

    @property
    def content_width(self) -> float:
        """Px of the timeline's own width, beside the scroll bar."""
        return float(self.width() - (self._bar.width() if self._bar.isVisibleTo(self) else 0))

    @property
    def body_bottom(self) -> float:
        return self.tray.rect.top() - self.look.foot_height

    @property
    def has_time(self) -> bool:
        """Whether there is anything in time to draw an axis for, or something is being dragged to its date."""
        return bool(len(self.scene.order) or self.scene.publications) or self.mouse.is_placing

    @property
    def view(self) -> View:
        place, look = self.viewport.place, self.look
        return View(
            place.begin, place.scale, self.content_width, self.body_bottom, place.scroll_y,
            look.axis_height, look.lane_height, look.title_height,
        )  # fmt: skip

    @property
    def frame(self) -> Frame:
        """The numbers of what is in view, worked out once for each view."""
        view = self.view
        if self._frame is None or self._frame.view != view:
            self._frame = frame(self.scene, view, self.look.metrics.horizontalAdvance, self.look.em)
        return self._frame

    def rect_of(self, row: int, *, anywhere: bool = False) -> QRectF | None:
        """Where an event is drawn, its label included; with `anywhere` also when it is scrolled out of view."""
        return hits.rect_of(self, row, anywhere=anywhere)

    def top_of(self, row: int) -> float | None:
        """Px from the axis to an event's lane, unscrolled; None where it is counted, not drawn."""
        return top_of(self.scene, self.view, row)

    def rows_in(self, rect: QRectF) -> list[int]:
        return hits.rows_in(self, rect)

    def anchor_at(self, at: QPointF, row: int) -> tuple[str, str]:
        return hits.anchor_at(self, at, row)

    def snap_places(self, row: int) -> list[float]:
        return hits.snap_places(self, row)

    def interval_at(self, x: float) -> Interval:
        return interval_at(self.viewport.seconds(x), self.viewport.place.scale)

    def rows_reading_from(self, events: Sequence[str]) -> list[int]:
        """What moves along with events: dated, shown, and not among them."""
        own = set(self.scene.rows_of(events))
        return [row for row in self.scene.rows_of(self._readers(events)) if row not in own and self.scene.is_shown(row)]

    def arrows(self) -> list[tuple[int, int]]:
        """(read from, reader) as rows, for what is selected; worked out once for a selection."""
        if self._arrow_rows is None:
            ids = [self.scene.ids[row] for row in self.selected[:_MOST_ARROWS]]
            found = [
                tuple(map(self.scene.row_of, pair)) for pair in islice(self._arrows(ids) if ids else (), _MOST_DRAWN)
            ]
            self._arrow_rows = [(a, b) for a, b in found if a is not None and b is not None]
        return self._arrow_rows

    def details(self, row: int) -> list[str]:
        return hits.details(self, row, self._details)

    def arrange(self) -> None:
        """Give tray, overview and scroll bar their places, and ask for a repaint."""
        self._frame = None
        # In a low window the rows need the room more than the strip does.
        tall = overview.HEIGHT if self.height() >= _WITH_OVERVIEW else 0.0
        strip = QRectF(0, self.height() - tall, self.width(), tall)
        tray = self.tray.height(self.scene, self.look)
        self.overview.rect = strip
        self.tray.rect = QRectF(0, strip.top() - tray, self.width(), tray)
        height = self.body_bottom - self.look.axis_height
        content = band_tops(self.scene, self.view, zoom_step(self.viewport.place.scale))[1] + self.look.lane_height
        self._bar.setVisible(content > height + self.look.lane_height)
        self._bar.setGeometry(
            self.width() - self._bar.sizeHint().width(), round(self.look.axis_height),
            self._bar.sizeHint().width(), max(round(height), 0),
        )  # fmt: skip
        self.viewport.scroll(self.viewport.place.scroll_y, content if self._bar.isVisibleTo(self) else 0, height)
        self._bar.blockSignals(True)
        self._bar.setRange(0, max(0, round(content - height)))
        self._bar.setPageStep(max(round(height), 1))
        self._bar.setSingleStep(round(self.look.lane_height))
        self._bar.setValue(round(self.viewport.place.scroll_y))
        self._bar.blockSignals(False)
        self.refresh()

    def _scrolled(self, value: int) -> None:
        self.scroll_rows_to(value)
        self.arrange()

    def scroll_rows_to(self, y: float) -> None:
        place = self.viewport.place
        bound = min(max(y, 0.0), float(self._bar.maximum()) if self._bar.isVisibleTo(self) else 0.0)
        self.viewport.place = Place(place.begin, place.scale, bound)

    def scroll_by(self, dy: float) -> None:
        self._scrolled(round(self.viewport.place.scroll_y + dy))
