"""The colours of categories, those that a person chose and the others: kept with the project."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from timeline import category_colours
from ui.open_project import OpenProject
from ui.theme import Theme


class CategoryColours(QObject):
    """`changed` carries category -> #rrggbb, for each that is known."""

    changed = Signal(object)

    def __init__(self, open_project: OpenProject, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._open, self._theme = open_project, theme
        self.chosen: dict[str, str] = {}
        self.order: tuple[str, ...] = ()
        theme.changed.connect(self._tell)

    def load(self) -> None:
        """Take what the open project keeps; what cannot be read counts as nothing chosen."""
        self.chosen = category_colours.read(self._open.preference(category_colours.NAME))
        self.order = category_colours.read_order(self._open.preference(category_colours.ORDER))
        self._tell()

    def note(self, categories: Iterable[str]) -> None:
        """These are in use: a new one takes the next colour, and keeps it when others come."""
        order = category_colours.in_order(self.order, categories)
        if order != self.order:
            self.order = order
            if not self._open.is_read_only:
                self._open.remember(category_colours.ORDER, category_colours.written_order(order))
            self._tell()

    def choose(self, category: str, colour: str) -> None:
        """Give a category a colour; an empty one takes the palette's again."""
        kept = {name: one for name, one in self.chosen.items() if name != category}
        self.chosen = kept | ({category: colour} if colour else {})
        self._open.remember(category_colours.NAME, category_colours.written(self.chosen))
        self._tell()

    def shown(self) -> dict[str, str]:
        """The colour of each category that is known, in the theme there is."""
        return category_colours.shown(self.order, self.chosen, self._theme.palette.categories)

    def _tell(self) -> None:
        self.changed.emit(self.shown())
