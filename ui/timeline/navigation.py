"""Where the canvas looks: fitting, zooming, panning, going to a date or an event, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from timeline.civil import DAY
from timeline.intervals import Interval
from timeline.layout.flags import LABEL_MOST, UNDATED
from timeline.layout.pages import fade_room
from timeline.layout.scene import Scene
from ui.timeline.elsewhere import is_nothing_in_view, rows_now
from ui.timeline.look import Look
from ui.timeline.surface import Surface
from ui.timeline.tray import Tray
from ui.timeline.viewport import Place, Viewport

if TYPE_CHECKING:
    from ui.timeline_canvas import TimelineCanvas

_ZOOM = 1.4
# Of more events than this the titles at the end are not all drawn.
_LAST = 5000
_EDGE, _BESIDE, _MOST_BEYOND = 48.0, 40.0, 0.15
_MARGIN = 20.0
# Px below which a date that a person goes to is too small to be looked at, and how much time is then around it.
_LEAST_SEEN, _TIMES_AROUND = 4.0, 40.0


class Navigation(Surface):
    """The part of the canvas that moves its view; `is_fitted` until a person moves it, so that a resize fits anew."""

    scene: Scene
    viewport: Viewport
    look: Look
    tray: Tray
    selected: list[int]
    is_fitted: bool
    today: int | None

    if TYPE_CHECKING:

        @property
        def content_width(self) -> float: ...
        @property
        def body_bottom(self) -> float: ...
        def arrange(self) -> None: ...
        def refresh(self) -> None: ...
        def scroll_rows_to(self, y: float) -> None: ...
        def top_of(self, row: int) -> float | None: ...

    def fit(self) -> None:
        """All that is dated in view, with room for the last labels."""
        self.viewport.remember()
        self.fit_again()
        self.changed_view()
        self.is_fitted = True

    def fit_again(self) -> None:
        span = self.scene.span
        if span is None:
            lines = self.scene.publications
            ends = (lines[0].seconds, lines[-1].seconds) if lines else (self.today, self.today)
            # Where nothing is in time, the days before today are where a first date is most likely to be put.
            span = (ends[0] - 15 * DAY, ends[1] + 15 * DAY) if ends[0] is not None and ends[1] is not None else None
        if span is None:
            return
        begin, end = self._with_publications(*span)
        least = 14 * DAY if end - begin >= DAY else DAY
        slack = max(0.0, least - (end - begin)) / 2
        begin, end = begin - slack, end + slack
        left = 36.0 + fade_room(self.scene, begin, (end - begin) / max(self.content_width, 1.0))
        right = self._label_room(begin, end, self.content_width - left)
        self.viewport.show(begin, end, left, right, float(self.content_width))

    def _label_room(self, begin: float, end: float, width: float) -> float:
        """Px that have to be left on the right of [begin, end) for the title that would else run out of the view."""
        scene, last = self.scene, self.scene.order[-_LAST:]
        # What is cut off there has its title on the left, so the axis need not run far beyond what happened.
        most = width * _MOST_BEYOND
        label = np.minimum(np.minimum(scene.widths[last], LABEL_MOST) + _BESIDE, most).astype(np.float64)
        is_inside = (scene.end[last] - scene.begin[last]) * width / (end - begin) > label
        ends = np.maximum(scene.end[last], scene.begin[last]) - begin
        # The scale at which each title ends at the view's edge; the coarsest of them fits all.
        scale = float(np.max(ends / (width - np.where(is_inside, _EDGE, label)), initial=0.0))
        return max(width - (end - begin) / scale, _EDGE) if scale > 0 else _EDGE

    def _with_publications(self, begin: int, end: int) -> tuple[float, float]:
        """The span with those publication dates that are near it: context, but never at the events' cost."""
        slack = max((end - begin) * 0.3, 3 * DAY)
        near = [line.seconds for line in self.scene.publications if begin - slack <= line.seconds <= end + slack]
        return float(min([begin, *near])), float(max([end, *near]))

    def zoom_in(self) -> None:
        self.zoom_by(1 / _ZOOM, self._zoom_middle())

    def zoom_out(self) -> None:
        self.zoom_by(_ZOOM, self._zoom_middle())

    def _zoom_middle(self) -> float:
        """The selected event if it is in view, else the middle."""
        if self.selected and not self.scene.flags[self.selected[-1]] & UNDATED:
            x = self.viewport.x(int(self.scene.begin[self.selected[-1]]))
            if 0 <= x <= self.content_width:
                return x
        return self.content_width / 2

    def zoom_by(self, factor: float, x: float) -> None:
        self.mouse.remember_soon()
        self.viewport.zoom(factor, x)
        self.changed_view()

    def pan_by(self, dx: float, dy: float) -> None:
        self.viewport.pan(dx, self.content_width)
        self.scroll_rows_to(self.viewport.place.scroll_y - dy)
        self.changed_view()

    def show_range(self, begin: float, end: float) -> None:
        self.viewport.remember()
        self.viewport.show(begin, end, 0, 0, self.content_width)
        self.changed_view()

    def go_to(self, interval: Interval) -> None:
        """Bring a date into the middle; a long one is made to fit, and one that would hardly be seen is gone up to."""
        begin, end = interval.bounds
        if not interval.is_bounded:
            begin, end = (begin, begin + 1) if isinstance(interval.begin, int) else (end - 1, end)
        self.viewport.remember()
        width = self.content_width * self.viewport.place.scale
        if end - begin > width * 0.8:
            self.viewport.show(begin, end, 60, 60, self.content_width)
        else:
            middle = (begin + end) / 2
            if end - begin < _LEAST_SEEN * self.viewport.place.scale:
                width = (end - begin) * _TIMES_AROUND
                self.viewport.show(middle - width / 2, middle + width / 2, 0, 0, self.content_width)
                width = self.content_width * self.viewport.place.scale
            self.viewport.place = Place(middle - width / 2, self.viewport.place.scale, self.viewport.place.scroll_y)
        self.changed_view()
        self.scroll_into_view()

    def scroll_into_view(self) -> None:
        """Where what is at this time is all in other rows, scroll to the first of it."""
        canvas: TimelineCanvas = self  # type: ignore[assignment]  # a Navigation is always a TimelineCanvas
        if not is_nothing_in_view(canvas):
            return
        tops = (self.top_of(row) for row in rows_now(canvas).tolist())
        top = next((top for top in tops if top is not None), None)
        if top is not None:
            self.scroll_rows_to(top - self.look.lane_height)
            self.arrange()

    def scroll_to(self, event: str) -> None:
        """Bring an event into view, sideways and down, at the scale there is."""
        row = self.scene.row_of(event)
        if row is None:
            return
        if self.scene.flags[row] & UNDATED:
            self.tray.show_row(self.scene, row)
            self.refresh()
        elif self.scene.is_shown(row):
            self._bring_into_view(row)

    def _bring_into_view(self, row: int) -> None:
        x0 = self.viewport.x(int(self.scene.begin[row]))
        # A title that would run out of the view is drawn on the left, so a mark near its edge is no reason to move.
        if not _MARGIN <= x0 <= self.content_width - _MARGIN:
            self.viewport.remember()
            self.viewport.pan(self.content_width * 0.35 - x0, self.content_width)
        top = self.top_of(row)
        if top is not None:
            height = self.body_bottom - self.look.axis_height
            # The title of a band stays at the top of the view, over its rows.
            covered = self.look.title_height if any(band.title for band in self.scene.bands) else 0.0
            if not covered <= top - self.viewport.place.scroll_y <= height - self.look.lane_height:
                self.scroll_rows_to(top - height / 2)
        self.changed_view()

    def view_range(self) -> tuple[int, int]:
        """(begin, end) seconds of what is in view."""
        return round(self.viewport.place.begin), round(self.viewport.seconds(self.content_width))

    def save_view(self) -> dict[str, object]:
        return {**self.viewport.saved(), "width": self.width(), "is_fitted": self.is_fitted}

    def restore_view(self, saved: Mapping[str, object]) -> None:
        if not self.viewport.restore(saved):
            return
        width = saved.get("width")
        if isinstance(width, int | float) and width > 0 and self.width() > 0:
            # The same range of time as it was left, in a window of another width too.
            self.viewport.zoom(width / self.width(), 0.0)
        self.changed_view()
        if saved.get("is_fitted") is True:
            self.fit_again()
            self.arrange()
            self.is_fitted = True

    def view_back(self) -> None:
        if self.viewport.go_back():
            self.changed_view()

    def view_forward(self) -> None:
        if self.viewport.go_forward():
            self.changed_view()

    def changed_view(self) -> None:
        self.is_fitted = False
        self.arrange()
        self.view_changed.emit()
