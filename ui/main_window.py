"""The window: menus and panes, and the only place where the parts meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.application import make_application, paint_backdrop
from ui.messages import FaultReports, Tone
from ui.plain import shortened
from ui.settings import Settings

# The window is on the screen before its parts are imported, which takes several times as long as Qt's own start.
if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.article_view import ArticleView
    from ui.articles_panel import ArticlesPanel
    from ui.backing_up import BackingUp
    from ui.category_colours import CategoryColours
    from ui.category_rules import CategoryRules
    from ui.context_menus import ContextMenus
    from ui.drops import Dropped, DropTarget
    from ui.editing import Editing
    from ui.event_panel import EventPanel
    from ui.events_table import EventsTable
    from ui.field_keys import FieldKeys
    from ui.finding import Finding
    from ui.history_panel import HistoryPanel
    from ui.imports import ArticleImport
    from ui.in_view import InView
    from ui.on_show import OnShow
    from ui.open_project import OpenProject
    from ui.panes import Panes
    from ui.picking import Picking
    from ui.project_files import ProjectFiles
    from ui.proposals import Proposals
    from ui.rescue import Rescue
    from ui.review_panel import ReviewPanel
    from ui.reviewing import Reviewing
    from ui.selection import Selection
    from ui.showing import Showing
    from ui.status_line import StatusLine
    from ui.table_order import Mask
    from ui.theme import Theme
    from ui.timeline_canvas import TimelineCanvas
    from ui.timeline_pane import TimelinePane
    from ui.to_check import ToCheck
    from ui.view_state import ViewState

# An import of more files is told in one line, and only those that were not read by themselves.
_TOLD_EACH = 8
# Selected events that are looked up one by one; more in the timeline's arrays.
_MANY = 1000
_SETTLED_MS = 1500  # by then a window manager has given a maximised window its size


class MainWindow(QMainWindow):
    """Shows one project. Gestures go to `editing`; what changed comes back from the open project and is shown."""

    theme: Theme
    open_project: OpenProject
    selection: Selection
    editing: Editing
    files: ProjectFiles
    imports: ArticleImport
    backing_up: BackingUp
    rescue: Rescue
    to_check: ToCheck
    on_show: OnShow
    finding: Finding
    reviewing: Reviewing
    picking: Picking
    in_view: InView
    field_keys: FieldKeys
    proposals: Proposals
    view_state: ViewState
    colours: CategoryColours
    category_rules: CategoryRules
    actions_by_name: Actions
    menus: ContextMenus
    drops: DropTarget
    panes: Panes
    showing: Showing
    timeline: TimelinePane
    canvas: TimelineCanvas
    articles: ArticlesPanel
    article: ArticleView
    table: EventsTable
    event_panel: EventPanel
    history: HistoryPanel
    review: ReviewPanel
    status: StatusLine

    def __init__(self, settings: Settings, theme: Theme | None = None) -> None:
        """Without `theme` the window is an empty frame until it is filled."""
        super().__init__()
        self.settings = settings
        self.is_filled = False
        self.setWindowTitle("Dateline")
        self.setAccessibleName("Dateline")
        self._late_panes: QByteArray | None = None
        self._repeated = 0
        self.resize(QSize(1280, 800))
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        if theme:
            self.fill(theme)

    def fill(self, theme: Theme) -> None:
        """Make the parts, and connect them."""
        from ui.assembly import assemble

        assemble(self, theme)
        self.is_filled = True
        self._restore()

    # --- what is on show --------------------------------------------------------------------------------------------

    def show_selection(self, ids: list[str]) -> None:
        """All panes show the selection; the article that the first event is from comes into view."""
        project = self.open_project.project
        self.canvas.select(ids)
        self.table.select(ids)
        self.event_panel.show_events(project, ids)
        lead = project.events.get(ids[0]) if ids else None
        if lead:
            self.article.show_event(lead)
            self.articles.select(lead.article)
            self.panes["event"].raise_()
        else:
            self.article.clear_light()
        self.enable_actions()

    def select_event(self, event: str) -> None:
        """Select one event and bring it into view everywhere."""
        self.selection.set([event])
        self.canvas.scroll_to(event)

    def show_target(self, id: str) -> None:
        """Show the place of an expression, event or article in the text."""
        project = self.open_project.project
        row = project.expressions.get(id) or project.events.get(id)
        if row and row.article in project.articles:
            self.article.show_article(row.article)
            self.article.show_place(row.start, row.end)
        elif id in project.articles:
            self.articles.select(id)
            self.article.show_article(id)
        self.panes["article"].show_up()

    def take(self, found: Dropped) -> None:
        """What was dropped or pasted comes in."""
        if found.project:
            self.files.open(found.project)
        elif found.paths:
            self.imports.add_files(found.paths)
        elif found.addresses:
            from ui.fetching import ask_to_fetch

            ask_to_fetch(self, found.addresses)
        else:
            from timeline.articles.wanted import Selection

            self.imports.add_selection(Selection(found.text, found.markup))

    def chosen_events(self) -> list[str]:
        """Ids of the selected events that are there."""
        ids = self.selection.ids
        if len(ids) > _MANY:
            scene = self.canvas.scene
            rows = scene.any_rows(ids)
            is_there = (rows >= 0) & scene.is_there[rows]
            return list(compress(ids, is_there.tolist()))
        return [id for id in ids if not self._is_gone(id)]

    def current_article(self) -> str:
        return self.articles.current() or self.article.article

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never asks: every edit is in the project file, and an import loses only the article being read."""
        if self.is_filled:
            self.settings.remember_window(self.saveGeometry(), self.panes.stored(), self.theme.chrome.window)
            self.hide()  # what is being stored may take a while yet
            self.showing.stop()
            self.open_project.settle()
            self.imports.stop()
            self.backing_up.stop()
            self.rescue.stop()
            self.proposals.stop()
            self.view_state.store()
            self.open_project.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._late_panes is not None and self.isMaximized():
            stored, self._late_panes = self._late_panes, None
            QTimer.singleShot(0, self, lambda: self.panes.restore(stored))

    def _restore(self) -> None:
        self.panes.restore(self.settings.panes)
        if self.isMaximized():
            # The window manager gives the size only now, and the docks would share what the window grows by.
            self._late_panes = self.settings.panes
            QTimer.singleShot(_SETTLED_MS, self, self._forget_late_panes)
        self.show_theme()
        self.show_rows(self.settings.rows_by)
        self.set_wheel_pans(self.settings.wheel_pans)
        self.show_inferred(self.settings.show_inferred)
        self.timeline.show_timeline(False)
        self.showing.show_summary()

    def _forget_late_panes(self) -> None:
        self._late_panes = None

    # --- answers of the panes ---------------------------------------------------------------------------------------

    def show_rows(self, key: str) -> None:
        self.settings.rows_by = key
        self.canvas.set_rows_by(key)
        self.timeline.show_rows(key)
        self.actions_by_name[f"rows_{key}"].setChecked(True)

    def set_wheel_pans(self, pans: bool) -> None:
        self.settings.wheel_pans = pans
        self.canvas.set_wheel_pans(pans)
        self.actions_by_name["wheel_pans"].setChecked(pans)

    def show_inferred(self, is_shown: bool) -> None:
        self.settings.show_inferred = is_shown
        self.finding.shows_inferred = is_shown
        self.canvas.set_show_inferred(is_shown)
        self.actions_by_name["show_inferred"].setChecked(is_shown)
        self.table.show_only(self.on_show.passing)
        self.finding.search_again()

    def show_filtered(self) -> None:
        """Other events pass now."""
        chosen = self.finding.filter
        self.canvas.sift(chosen.mask(self.canvas.scene) if chosen else None)
        self.table.show_only(self.on_show.passing)
        self.showing.show_summary()

    def show_found(self, found: Mask | None) -> None:
        """Light up what a search found, and keep only that in the table; None ends it."""
        self.canvas.light(found)
        self.table.show_only(self.on_show.passing if found is None else found)

    def enable_actions(self) -> None:
        """What can be done now, after the selection or the project changed."""
        from ui.enabling import enable_actions

        enable_actions(self)

    def _is_gone(self, id: str) -> bool:
        event = self.open_project.project.events.get(id)
        return event is None or not event.is_visible

    def edit_event(self, event: str) -> None:
        """Put the cursor into the event's title."""
        self.select_event(event)
        self.panes["event"].show_up()
        self.event_panel.edit_title()

    def select_from_table(self, ids: list[str]) -> None:
        self.selection.set(ids)
        if ids:
            self.canvas.scroll_to(ids[0])

    def add_at(self, interval: object) -> None:
        self._begin_title(self.editing.add_at(interval))  # type: ignore[arg-type]  # the signal carries an Interval

    def add_from_text(self, article: str, start: int, end: int) -> None:
        self._begin_title(self.editing.add_from_text(article, start, end))

    def _begin_title(self, event: str) -> None:
        if event:
            self.edit_event(event)

    def show_added(self, article: str) -> None:
        if self.imports.added_count == 1:
            self.articles.select(article)
        if self.imports.total > _TOLD_EACH:
            return
        row = self.open_project.project.articles[article]
        count = sum(not event.is_inferred for event in self.open_project.project.events_of(article))
        events = "1 event" if count == 1 else f"{count} events"
        waits = ". It needs a publication date" if article in self.to_check else ""
        self.timeline.notices.say(f"{shortened(row.title, 90)}: {events}{waits}", Tone.GOOD)

    def show_repeated(self, words: str) -> None:
        """What is there already was not lost, so it is no failure that stays; of many the count is enough."""
        self._repeated += 1
        if self._repeated <= _TOLD_EACH:
            self.timeline.notices.say(words, Tone.GOOD)

    def end_import(self, added: int, refused: int) -> None:
        self.status.end_progress()
        last = self.imports.last
        self.timeline.notices.forget(Tone.DONE)
        if self._repeated > _TOLD_EACH:
            self.timeline.notices.forget(Tone.GOOD)
        self._repeated = 0
        if last.seen > _TOLD_EACH or last.passed:
            self.timeline.notices.say(last.words, Tone.BAD if last.refused else Tone.DONE)
        if added:
            self.showing.update_in_turns()
            self.canvas.fit()
            QTimer.singleShot(0, self, self.proposals.look)

    def show_theme(self) -> None:
        self.canvas.set_palette(self.theme.palette)
        self.article.set_colours(self.theme.chrome)
        self.show_selection(self.selection.ids)


def run(project: Path | None, articles: Sequence[Path]) -> int:
    """Show the window, open `project` or the last one, read `articles`, and stay until the window closes."""
    application = make_application()
    settings = Settings()
    give_back = FaultReports(application).install()
    paint_backdrop(application, settings.backdrop)
    window = MainWindow(settings)
    window.show()
    QTimer.singleShot(0, window, lambda: begin(window, application, project, articles))
    try:
        return application.exec()
    finally:
        give_back()


def begin(window: MainWindow, application: QApplication, project: Path | None, articles: Iterable[Path]) -> None:
    """Fill the window once it is on the screen, open the project, and read what was given."""
    from ui.fault_log import open_log
    from ui.theme import Theme

    open_log(window.settings.folder)

    window.fill(Theme(application, window.settings.theme))
    window.files.start(project)
    window.imports.add_files(articles)
