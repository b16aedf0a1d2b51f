"""The timeline: one widget that paints numbers from `timeline.layout` and turns gestures into signals.

It changes no event. What a gesture asks for goes out as a signal, and comes back as `update_events`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from timeline.layout import RowsBy, Scene, build_scene
from timeline.layout.flags import UNDATED
from timeline.model import Article, Event
from ui.palette import LIGHT, Palette
from ui.row_set import RowSet
from ui.timeline.accessible import CanvasInterface, announce, install
from ui.timeline.elsewhere import paint_elsewhere
from ui.timeline.look import Look
from ui.timeline.paint import Lit, paint_frame, paint_hint
from ui.timeline.places import Arrows, Places, Readers
from ui.timeline.relations import paint_arrows, paint_ghosts, paint_handles
from ui.timeline.tips import paint_tip
from ui.timeline.tray import Tray
from ui.timeline.viewport import Viewport

Mask = npt.NDArray[np.bool_]
SceneBuilder = Callable[[Iterable[Event], Mapping[str, Article]], Scene]
# (event, target) -> what reading the one from the other would do, and whether that is refused.
AnchorLines = Callable[[str, str], tuple[list[str], bool]]


class TimelineCanvas(Places):
    """Shows events and asks for edits; the signals are `Surface`'s."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install()
        self.interface: CanvasInterface | None = None
        self.scene: Scene = build_scene((), {})
        self.viewport = Viewport()
        self.look = Look(LIGHT, self.font(), self.devicePixelRatioF())
        self.tray = Tray()
        self.selected: list[int] = []
        self.focused = -1
        self._chosen: frozenset[int] = frozenset()
        self._found: AbstractSet[int] = frozenset()
        self._found_ids: list[str] = []
        self._colours: Mapping[str, str] = {}
        self.anchor_lines: AnchorLines = lambda event, target: ([], False)
        self.today: int | None = None
        self.is_fitted = True
        self.waits_for = ""

    def sizeHint(self) -> QSize:
        return QSize(1000, 480)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_project(self, events: Iterable[Event], articles: Mapping[str, Article]) -> None:
        """Everything anew; the view stays where it is, unless nothing was shown before."""
        self.show_scene(self.scene_builder()(events, articles))

    def scene_builder(self) -> SceneBuilder:
        """What makes the scene of events and articles, on any thread; `show_scene` then takes no time."""
        return partial(build_scene, **self.arrangement)

    @property
    def arrangement(self) -> dict[str, Any]:
        """How a scene is to be made for this canvas."""
        return {"rows_by": self.scene.rows_by, "show_inferred": self.scene.show_inferred, "table": self.look.table}

    def show_scene(self, scene: Scene) -> None:
        """Show what a `scene_builder` made; what was set since then (rows, inferred ones, font) is set in it too."""
        chosen, was_empty = self.selected_ids(), not len(self.scene)
        if (scene.rows_by, scene.show_inferred) != (self.scene.rows_by, self.scene.show_inferred):
            scene = scene.arranged(self.scene.rows_by, self.scene.show_inferred)
        if scene.table is not self.look.table and not np.array_equal(scene.table, self.look.table):
            scene = scene.with_widths(self.look.table)
        self.look.forget_labels()
        # Rows are numbered anew, so what a gesture holds is gone; an edit leaves them as they are.
        self.mouse.give_up()
        self._set_scene(scene, chosen)
        self._found = frozenset(scene.rows_of(self._found_ids))
        if was_empty:
            self.fit()

    def update_events(
        self,
        changed: Iterable[Event],
        removed: Iterable[str] = (),
        articles: Mapping[str, Article] | None = None,
        hidden: Collection[str] = (),
    ) -> None:
        """Only what an edit touched; `articles` are all there are, where a title or a publication date changed.

        `hidden` are those of `changed` that a filter does not let pass.
        """
        chosen, changed = self.selected_ids(), list(changed)
        was_empty, scene = not len(self.scene), self.scene.with_events(changed, removed, articles, hidden)
        self.look.forget_labels(frozenset(scene.rows_of(event.id for event in changed)))
        self._set_scene(scene, chosen)
        if was_empty and len(scene):
            self.fit()

    def sift(self, passes: Mask | None) -> None:
        """Hide the rows of the scene for which `passes` does not hold; None shows all."""
        self._set_scene(self.scene.sifted(passes), self.selected_ids())
        self.scroll_into_view()

    def set_rows_by(self, name: str) -> None:
        rows_by: RowsBy = "article" if name == "article" else "category" if name == "category" else "none"
        self._set_scene(self.scene.arranged(rows_by=rows_by), self.selected_ids())

    def set_show_inferred(self, is_shown: bool) -> None:
        self._set_scene(self.scene.arranged(show_inferred=is_shown), self.selected_ids())

    def set_palette(self, palette: Palette) -> None:
        self._new_look(palette)

    def set_category_colours(self, colours: Mapping[str, str]) -> None:
        """Category -> #RRGGBB, in the order of their shapes; the others take theirs from the palette."""
        self._colours = dict(colours)
        self._new_look(self.look.palette)

    def set_readers(self, readers: Readers, arrows: Arrows) -> None:
        """`readers(ids)` are the ids that read from them, transitively; `arrows(ids)` pairs (read from, reader)."""
        self._readers, self._arrows = readers, arrows
        self._arrow_rows = None

    def set_details(self, details: Callable[[str], str]) -> None:
        """More lines of plain text for the note beside an event, such as why it has its date."""
        self._details = details

    def set_anchor_lines(self, lines: AnchorLines) -> None:
        """What is said beside the ring while it hovers over a target."""
        self.anchor_lines = lines

    def set_today(self, seconds: int | None) -> None:
        self.today = seconds
        self.refresh()

    def set_wheel_pans(self, pans: bool) -> None:
        """Whether the plain wheel pans and Shift zooms, instead of the other way round."""
        self.mouse.wheel_pans = pans

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether hands and keys only look: nothing could keep an edit."""
        self.mouse.is_read_only = is_read_only
        self.refresh()

    def set_found(self, ids: Iterable[str]) -> None:
        """Light up what a search found."""
        self._found_ids = list(ids)
        self._found = frozenset(self.scene.rows_of(self._found_ids))
        self.refresh()

    def light(self, found: Mask | None) -> None:
        """Light up these rows of the scene, or none."""
        self._found_ids, self._found = [], frozenset() if found is None else RowSet(found)
        self.refresh()

    @property
    def found_rows(self) -> AbstractSet[int]:
        """What a search found; empty while nothing is searched."""
        return self._found

    def _set_scene(self, scene: Scene, chosen: Sequence[str]) -> None:
        self.scene = scene
        self._mark_selected(scene.rows_of(chosen))
        self.focused = self.selected[-1] if self.selected else -1
        self.overview.set_scene(scene)
        self._colour_categories()
        self.arrange()

    def _mark_selected(self, rows: list[int]) -> None:
        self.selected, self._chosen, self._arrow_rows = rows, frozenset(rows), None

    def is_selected(self, row: int) -> bool:
        return row in self._chosen

    def _new_look(self, palette: Palette) -> None:
        self.look = Look(palette, self.font(), self.devicePixelRatioF())
        if not np.array_equal(self.look.table, self.scene.table):
            self.scene = self.scene.with_widths(self.look.table)
        self._colour_categories()
        self.arrange()

    def _colour_categories(self) -> None:
        names = sorted({"", *self.scene.category_names})
        chosen = {rank: QColor(self._colours[name]) for rank, name in enumerate(names) if name in self._colours}
        shapes = {rank: list(self._colours).index(name) + 1 for rank, name in enumerate(names) if name in self._colours}
        if (chosen, shapes) != (self.look.category_colours, self.look.category_shapes):
            self.look = Look(self.look.palette, self.font(), self.look.ratio)
            self.look.category_colours, self.look.category_shapes = chosen, shapes

    # --- the selection ----------------------------------------------------------------------------------------------

    def select(self, ids: Iterable[str]) -> None:
        """Show a selection that was made elsewhere; nothing is announced."""
        rows = self.scene.rows_of(ids)
        if rows != self.selected:
            self._mark_selected(rows)
            self.focused = rows[-1] if rows else self.focused
            self._show_in_tray(rows)
            self.name_focused()
            self.refresh()

    def _show_in_tray(self, rows: list[int]) -> None:
        """An undated event that was selected elsewhere comes to the front of the tray, if it is out of sight there."""
        if len(rows) != 1 or not self.scene.flags[rows[0]] & UNDATED:
            return
        if all(row != rows[0] for row, _ in self.tray.chips(self.scene, self.look)):
            self.tray.show_row(self.scene, rows[0])

    def selected_ids(self) -> list[str]:
        return [self.scene.ids[row] for row in self.selected]

    def choose(self, rows: Sequence[int], focused: int | None = None) -> None:
        """Select rows here and tell everyone."""
        is_new = list(rows) != self.selected
        self._mark_selected(list(rows))
        self.focused = focused if focused is not None else self.selected[-1] if self.selected else -1
        self.name_focused()
        self.refresh()
        if is_new:
            self.selection_changed.emit(self.selected_ids())

    def name_focused(self) -> None:
        """Tell a screen reader which event has the focus."""
        announce(self)

    # --- Qt ---------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Repaint all but the scroll bar, whose style takes as long as a hundred events."""
        region = QRegion(self.rect())
        if self._bar.isVisibleTo(self):
            region -= QRegion(self._bar.geometry())
        self.update(region)

    def paintEvent(self, event: QEvent) -> None:
        if self.devicePixelRatioF() != self.look.ratio:
            self._new_look(self.look.palette)
        # Left open by an exception, a painter takes the whole process with it.
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.look.palette.colour("base"))
        found = self.frame
        if not self.has_time:
            paint_hint(painter, self.look, found.view, self.waits_for, has_undated=bool(len(self.scene.undated)))
            self.tray.paint(painter, self.scene, self.look, self._chosen, self.focused if self.hasFocus() else -1)
            self.mouse.paint(painter)
            return
        lit = Lit(self._chosen, self._found, self.mouse.hovered, self.focused if self.hasFocus() else -1)
        paint_frame(painter, found, self.scene, self.look, lit, self.today, lambda under: paint_arrows(under, self))
        painter.setClipRect(
            QRectF(0, self.look.axis_height, found.view.width, found.view.height - self.look.axis_height)
        )
        if not self.mouse.is_read_only:
            paint_handles(painter, self)
        painter.setClipping(False)
        if not len(self.scene.order):
            paint_hint(painter, self.look, found.view, self.waits_for, has_undated=bool(len(self.scene.undated)))
        elif not self.mouse.is_busy:
            paint_elsewhere(painter, self)
        self.tray.paint(painter, self.scene, self.look, lit.selected, lit.focused)
        if self.overview.rect.height():
            self.overview.paint(painter, self.scene, self.look, self.viewport, self.content_width)
        self.mouse.paint(painter)

    def paint_ghosts(self, painter: QPainter, rows: Sequence[int], shift: int, edge: str, *, strong: bool) -> None:
        paint_ghosts(painter, self, rows, shift, edge, strong=strong)

    def paint_note(self, painter: QPainter, at: QPointF, lines: Sequence[str], around: Sequence[QRectF] = ()) -> None:
        paint_tip(painter, self.look, at, lines, self.rect(), around)

    def resizeEvent(self, event: QEvent) -> None:
        was_fitted = self.is_fitted
        self.arrange()
        if was_fitted:
            self.fit_again()
            self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._new_look(self.look.palette)
        super().changeEvent(event)
