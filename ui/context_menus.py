"""The menus under the right button: of events, of an article, and of the words in an article's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from timeline.model import Event
from ui.anchor_choice import Candidate, candidates, preview_words
from ui.date_words import in_words
from ui.plain import shortened

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_ANCHORS_OFFERED = 8


class ContextMenus(QObject):
    """Each method shows a menu at a place of the screen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_events(self, ids: list[str], at: QPoint) -> None:
        if ids:
            self._window.selection.set(ids)
            self.of_events(ids).popup(at)
        elif self._window.canvas.has_time:
            self.of_timeline(at).popup(at)

    def show_article(self, article: str, at: QPoint) -> None:
        self._window.articles.select(article)
        self._of_actions(
            *("article_date", "article_title", "article_language", "article_again", "article_encoding", ""),
            *("article_page", "", "article_remove"),
        ).popup(at)

    def show_text(self, at: QPoint) -> None:
        menu = self._of_actions("add_event", "pick_anchor", "")
        copy = menu.addAction("Copy", self._window.article.text.copy)
        copy.setEnabled(self._window.article.selected_span() is not None)
        menu.popup(at)

    def of_timeline(self, at: QPoint) -> QMenu:
        """What can be done where there is no event."""
        window, menu = self._window, QMenu(self._window)
        interval = window.canvas.interval_at(window.canvas.mapFromGlobal(at).x())
        add = menu.addAction(f"Add an event here ({in_words(interval)})", lambda: window.add_at(interval))
        add.setEnabled(not window.open_project.is_read_only)
        menu.addSeparator()
        self._fill(menu, "fit", "zoom_in", "zoom_out", "go_to_date", "view_back", "", "show_inferred", "show_filters")
        return menu

    def of_events(self, ids: list[str]) -> QMenu:
        """What can be done with these events; one alone can be read from something else."""
        events = self._window.open_project.project.events
        there = [events[id] for id in ids if id in events]
        menu = self._of_actions("edit_title", "edit_date", "edit_category")
        if len(there) == 1:
            self._add_anchors(menu, there[0])
        menu.addSeparator()
        self._fill(menu, "pin", "unpin", "confirm", "", "merge", "split", "")
        self._fill(menu, "show_in_article", "copy", "export_selection", "", "delete")
        return menu

    def _add_anchors(self, menu: QMenu, event: Event) -> None:
        window = self._window
        choices = candidates(window.open_project.project, event)[:_ANCHORS_OFFERED]
        submenu = menu.addMenu("Read from")
        for choice in choices:
            action = submenu.addAction(choice.words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, c=choice: window.editing.read_from(event.id, c.anchor))
            action.hovered.connect(lambda c=choice: self._say_preview(event.id, c))
        if choices:
            submenu.addSeparator()
        submenu.addAction(window.actions_by_name["pick_anchor"])

    def _say_preview(self, event: str, choice: Candidate) -> None:
        words, _ = preview_words(self._window.open_project.project, event, choice.anchor)
        self._window.status.show_hint(shortened(words, 160))

    def _of_actions(self, *names: str) -> QMenu:
        menu = QMenu(self._window)
        self._fill(menu, *names)
        return menu

    def _fill(self, menu: QMenu, *names: str) -> None:
        """Add actions by name; an empty one is a line between them."""
        for name in names:
            if name:
                menu.addAction(self._window.actions_by_name[name])
            else:
                menu.addSeparator()
