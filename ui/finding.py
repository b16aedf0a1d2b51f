"""What is looked for: the filter, the search, and going from one found event to the next."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from timeline.layout import Scene
from ui.events_model import EventsModel
from ui.filters import Filter
from ui.found_rows import FoundRows
from ui.on_show import OnShow
from ui.open_project import OpenProject
from ui.search import SearchField
from ui.selection import Selection
from ui.table_order import Mask


class Finding(QObject):
    """`filtered` when another part of the events is on show, `searched` with what was found, by row of the scene."""

    filtered = Signal()
    searched = Signal(object)
    went_to = Signal(str)

    def __init__(
        self, open_project: OpenProject, selection: Selection, on_show: OnShow, table: EventsModel, field: SearchField
    ) -> None:
        super().__init__(field)
        self._selection, self._on_show, self._table = selection, on_show, table
        self._field = field
        self.filter = Filter()
        self.shows_inferred = False
        self.rows = FoundRows(open_project)
        self.mask: Mask | None = None
        self._query = ""
        field.searched.connect(self.search)
        field.next_requested.connect(self.go_on)

    @property
    def found(self) -> list[str] | None:
        """Ids of what was found, in the order of the table; None while nothing is searched."""
        return None if self.mask is None else self._table.ids_of(self.mask)

    def search(self, query: str) -> None:
        """Find events that hold every word of `query`; an empty one ends the search."""
        self._query = query
        passing = self._on_show.passing
        self.mask = self.rows.mask(self._table.scene, query) & passing if query else None
        self._field.show_count(None if self.mask is None else int(np.count_nonzero(self.mask)))
        self.searched.emit(self.mask)

    def mask_of(self, scene: Scene) -> Mask | None:
        """What was found, by row of a scene that may have rows behind the last that was searched."""
        if self.mask is None:
            return None
        return np.concatenate((self.mask, np.zeros(len(scene.begin) - len(self.mask), bool)))

    def search_again(self) -> None:
        """After an edit: the same words may be in other events now."""
        if self._query:
            self.search(self._query)

    def go_on(self) -> None:
        """Go to the next found event in time, from the last one to the first."""
        found = self.found
        if found:
            lead = self._selection.lead
            at = found.index(lead) + 1 if lead in found else 0
            self.went_to.emit(found[at % len(found)])

    def choose(self, chosen: Filter) -> None:
        """Let only these events pass."""
        self.filter = chosen
        self.filtered.emit()
        self.search_again()
