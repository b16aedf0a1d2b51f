"""The colours a person chose for categories: kept with the project, the others taken from the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from timeline import category_colours
from ui.open_project import OpenProject


class CategoryColours(QObject):
    """`changed` carries category -> #rrggbb."""

    changed = Signal(object)

    def __init__(self, open_project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_project
        self.chosen: dict[str, str] = {}

    def load(self) -> None:
        """Take what the open project keeps; what cannot be read counts as nothing chosen."""
        self.chosen = category_colours.read(self._open.preference(category_colours.NAME))
        self.changed.emit(self.chosen)

    def choose(self, category: str, colour: str) -> None:
        """Give a category a colour; an empty one takes the palette's again."""
        kept = {name: one for name, one in self.chosen.items() if name != category}
        self.chosen = kept | ({category: colour} if colour else {})
        self._open.remember(category_colours.NAME, category_colours.written(self.chosen))
        self.changed.emit(self.chosen)
