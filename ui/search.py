"""Search as one types: over titles, sentences, sources and notes, accents and case aside."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline.model import Event
from timeline.project import Project
from ui.line import Line
from ui.plain import plain_label

# Long enough that a fast typist searches once a word, short enough to feel immediate.
TYPING_PAUSE_MS = 60


class SearchIndex:
    """The words of every event, folded; kept up to date row by row, built when the first search needs it."""

    def __init__(self) -> None:
        self._words: dict[str, str] | None = None

    def forget(self) -> None:
        self._words = None

    def update(self, project: Project, changed: Iterable[str]) -> None:
        if self._words is None:
            return
        for id in changed:
            event = project.events.get(id)
            if event and not event.is_deleted:
                self._words[id] = words_of(project, event)
            else:
                self._words.pop(id, None)
            if id in project.articles:
                self.update(project, (event.id for event in project.events_of(id)))

    def find(self, project: Project, query: str) -> list[str]:
        """Ids of the events that hold every word of `query`, in no order."""
        if self._words is None:
            self._words = {event.id: words_of(project, event) for event in project.visible_events()}
        wanted = folded(query).split()
        return [id for id, words in self._words.items() if all(word in words for word in wanted)] if wanted else []


def words_of(project: Project, event: Event) -> str:
    """Title, sentence, category, note and source of an event, folded."""
    article = project.articles.get(event.article)
    parts = [event.title, event.category, event.pin.note if event.pin else ""]
    if article:
        parts += [article.text[event.start : event.end], article.title, article.source]
    return folded("\n".join(parts))


def folded(text: str) -> str:
    """Without accents and case: "Citroën" is found by "citroen"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(char for char in apart if not unicodedata.combining(char)).casefold()


class SearchField(QWidget):
    """`searched` carries the text after a pause in typing, `next_requested` an Enter, `left` an Escape."""

    searched = Signal(str)
    next_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _SearchLine(self)
        self.line.setPlaceholderText("Search titles, sentences, sources")
        self.line.setAccessibleName("Search")
        self.line.setClearButtonEnabled(True)
        self.line.setFixedWidth(280)
        self.count = plain_label("", "hint")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.line.text().strip()))
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.line.returnPressed.connect(self.next_requested)
        self.line.gave_up.connect(self._leave)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.count)
        box.addWidget(self.line)

    def begin(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def show_count(self, found: int | None) -> None:
        """How many were found; None while nothing is searched."""
        self.count.setText("" if found is None else "nothing found" if not found else f"{found:,} found")

    def _leave(self) -> None:
        self.line.clear()
        self.left.emit()


class _SearchLine(Line):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)
