"""What is looked for: the filter, the search, and going from one found event to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from timeline.model import Event
from ui.events_model import EventsModel
from ui.filters import Filter
from ui.on_show import OnShow
from ui.open_project import OpenProject
from ui.search import SearchField
from ui.selection import Selection


class Finding(QObject):
    """`filtered` when another part of the events is on show, `searched` with the ids that were found, in time."""

    filtered = Signal()
    searched = Signal(object)
    went_to = Signal(str)

    def __init__(
        self, open_project: OpenProject, selection: Selection, on_show: OnShow, table: EventsModel, field: SearchField
    ) -> None:
        super().__init__(field)
        self._open, self._selection, self._on_show, self._table = open_project, selection, on_show, table
        self._field = field
        self.filter = Filter()
        self.shows_inferred = False
        self.found: list[str] | None = None
        self._query = ""
        field.searched.connect(self.search)
        field.next_requested.connect(self.go_on)

    def passes(self, event: Event) -> bool:
        """Whether the event is on show."""
        return (self.shows_inferred or not event.is_inferred) and (not self.filter or self.filter.allows(event))

    def search(self, query: str) -> None:
        """Find events that hold every word of `query`; an empty one ends the search."""
        self._query = query
        self.found = self._matches(query) if query else None
        self._field.show_count(None if self.found is None else len(self.found))
        self.searched.emit(self.found)

    def search_again(self) -> None:
        """After an edit: the same words may be in other events now."""
        if self._query:
            self.search(self._query)

    def go_on(self) -> None:
        """Go to the next found event in time, from the last one to the first."""
        if self.found:
            lead = self._selection.lead
            at = self.found.index(lead) + 1 if lead in self.found else 0
            self.went_to.emit(self.found[at % len(self.found)])

    def _matches(self, query: str) -> list[str]:
        return self._table.in_order(self._on_show.passing.intersection(self._open.search(query)))

    def choose(self, chosen: Filter) -> None:
        """Let only these events pass."""
        self.filter = chosen
        self.filtered.emit()
        self.search_again()
