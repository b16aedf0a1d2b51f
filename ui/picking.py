"""Picking in the text what an event reads from: the next click on a date takes it, Escape gives up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from timeline.model import Anchor, AnchorKind
from ui.anchor_choice import preview_words
from ui.article_view import ArticleView
from ui.open_project import OpenProject
from ui.plain import shortened

_ASKING = "Click the date in the text that this event reads from. Esc gives up."


class Picking(QObject):
    """`picked` carries the event and the Anchor; `said` what the pointer is over would do."""

    picked = Signal(str, object)
    said = Signal(str)

    def __init__(self, open_project: OpenProject, article: ArticleView) -> None:
        super().__init__(article)
        self._open, self._article = open_project, article
        self._event = ""
        article.mark_clicked.connect(self._take)
        article.mark_hovered.connect(self._preview)
        article.gave_up.connect(self.end)

    @property
    def is_on(self) -> bool:
        return bool(self._event)

    def begin(self, event: str) -> None:
        """Let the next click on a date of the article be what `event` reads from."""
        row = self._open.project.events.get(event)
        if row and row.article:
            self._event = event
            self._article.show_event(row)
            self._article.text.setFocus()
            self._article.set_picking(self._words)
            self.said.emit(_ASKING)

    def end(self) -> None:
        if self._event:
            self._event = ""
            self._article.set_picking(None)
            self.said.emit("")

    def _take(self, expression: str) -> None:
        event = self._event
        if event:
            self.end()
            self.picked.emit(event, Anchor(AnchorKind.EXPRESSION, expression))

    def _preview(self, expression: str) -> None:
        if self._event and expression:
            self.said.emit(shortened(self._words(expression), 160))

    def _words(self, expression: str) -> str:
        words, _ = preview_words(self._open.project, self._event, Anchor(AnchorKind.EXPRESSION, expression))
        return words
