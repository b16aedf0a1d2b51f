"""The colours a person chose for categories: kept with the project, the others taken from the palette."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from ui.open_project import OpenProject

_NAME = "category_colours"


class CategoryColours(QObject):
    """`changed` carries category -> #rrggbb."""

    changed = Signal(object)

    def __init__(self, open_project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_project
        self.chosen: dict[str, str] = {}

    def load(self) -> None:
        """Take what the open project keeps; what cannot be read counts as nothing chosen."""
        try:
            stored = json.loads(self._open.preference(_NAME) or "{}")
        except ValueError:
            stored = {}
        pairs = stored.items() if isinstance(stored, dict) else ()
        self.chosen = {str(name): str(colour) for name, colour in pairs if QColor.isValidColorName(str(colour))}
        self.changed.emit(self.chosen)

    def choose(self, category: str, colour: str) -> None:
        """Give a category a colour; an empty one takes the palette's again."""
        kept = {name: one for name, one in self.chosen.items() if name != category}
        self.chosen = kept | ({category: colour} if colour else {})
        self._open.remember(_NAME, json.dumps(self.chosen, ensure_ascii=False, sort_keys=True))
        self.changed.emit(self.chosen)
