"""The window: menus and panes, and the only place where the parts meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.application import make_application, paint_backdrop
from ui.messages import FaultReports, Tone
from ui.plain import menu_words, plain_tip, shortened
from ui.read_only import EDITING, HERE, sentence
from ui.settings import Settings

# The window is on the screen before its parts are imported, which takes several times as long as Qt's own start.
if TYPE_CHECKING:
    from timeline.layout import Scene
    from timeline.model import Event
    from timeline.project import Project
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
    from ui.events_model import SortedRows
    from ui.events_table import EventsTable
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
    from ui.reading_in import Drawn, Prepared, Preparing
    from ui.rescue import Rescue
    from ui.review_panel import ReviewPanel
    from ui.reviewing import Reviewing
    from ui.selection import Selection
    from ui.status_line import StatusLine
    from ui.table_order import Mask
    from ui.theme import Theme
    from ui.timeline_canvas import TimelineCanvas
    from ui.timeline_pane import TimelinePane
    from ui.to_check import ToCheck
    from ui.view_state import ViewState

_CANVAS_PAUSE_MS = 250
_LISTS_AFTER_MS = 8
# An import of more files is told in one line, and only those that were not read by themselves.
_TOLD_EACH = 8
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
    proposals: Proposals
    view_state: ViewState
    colours: CategoryColours
    category_rules: CategoryRules
    actions_by_name: Actions
    menus: ContextMenus
    drops: DropTarget
    panes: Panes
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
        self._categories: set[str] = set()
        self._canvas_pause = QTimer(self)
        self._canvas_pause.setSingleShot(True)
        self._canvas_pause.setInterval(_CANVAS_PAUSE_MS)
        self._canvas_pause.timeout.connect(self._update_in_turns)
        self._canvas_due: set[str] = set()
        self._articles_due: set[str] = set()
        self._is_queue_due = False
        self.setWindowTitle("Dateline")
        self.setAccessibleName("Dateline")
        self._late_panes: QByteArray | None = None
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

    def show_project(self) -> None:
        """Everything anew, as after opening another project; of a large one the articles, and the rest as it comes."""
        from timeline.project import Project
        from ui.reading_in import Drawn, prepare

        project, path = self.open_project.project, self.open_project.path
        self.canvas.show_project((), {})
        self._take_prepared(prepare(Project(), self.canvas.scene, self._sorted(Project(), self.canvas.scene)))
        self.selection.set([])
        self.articles.show_project(project, self.to_check)
        self.article.show_project(project)
        self.event_panel.show_events(project, [])
        self._show_some_article()
        mark = " (read only)" if self.open_project.is_read_only else ""
        self.setWindowTitle(f"{path.stem}{mark} – Dateline" if path else "Dateline")
        self._say_read_only()
        self.colours.load()
        if self.open_project.is_opening:
            self.canvas.waits_for = "Reading the events …"
            self.timeline.show_timeline(True)
            return
        scene = self.preparing().scene(project)
        self.show_drawn(Drawn(scene))
        self.show_prepared(prepare(project, scene, self._sorted(project, scene)))

    def _say_read_only(self) -> None:
        """Why nothing can be edited here, before anybody tries; fields that could not keep an edit take none."""
        path = self.open_project.path
        for part in (self.event_panel, self.canvas, self.review, self.articles, self.article, self.table):
            part.set_read_only(self.open_project.is_read_only)
        self.drops.refusal = HERE if self.open_project.is_read_only else ""
        if path and self.open_project.is_read_only:
            self.timeline.notices.say(sentence(path))

    def preparing(self) -> Preparing:
        """What a project's opening works out for this window, on whatever thread, as its filter and order are now."""
        from timeline.layout.stored import stored_scene
        from ui.events_model import sorted_rows
        from ui.reading_in import Preparing

        build, how, column = self.canvas.scene_builder(), self.canvas.arrangement, self.table.model.column
        return Preparing(
            lambda connection, articles: stored_scene(connection, articles, **how),
            lambda project: build(project.visible_events(), project.articles),
            lambda project, scene: sorted_rows(column, project, scene),
        )

    def _sorted(self, project: Project, scene: Scene) -> SortedRows:
        from ui.events_model import sorted_rows

        return sorted_rows(self.table.model.column, project, scene)

    def _take_prepared(self, found: Prepared) -> None:
        self.to_check.take(found.to_check)
        self._categories = found.categories
        self.table.show_sorted(found.table, self.on_show.passing)
        self.review.show_concerns(found.concerns)

    def show_drawn(self, found: Drawn) -> None:
        """The timeline is there."""
        project, chosen = self.open_project.project, self.finding.filter
        self.canvas.waits_for = ""
        self.canvas.show_scene(found.scene.sifted(chosen.mask(found.scene)) if chosen else found.scene)
        self.finding.rows.start(found.places)
        self.timeline.show_timeline(bool(project.articles) or not self.on_show.is_empty)
        if not self.view_state.restore():
            self.canvas.fit()

    def show_prepared(self, found: Prepared) -> None:
        """And so is all the rest."""
        self._take_prepared(found)
        self.articles.show_counts(self.open_project.project)
        self.article.show_project(self.open_project.project)
        self.show_selection(self.selection.ids)
        self._show_some_article()
        self._show_choices()
        self.show_summary()
        self.proposals.look()

    def show_changes(self, ids: frozenset[str]) -> None:
        """Only what changed: each pane decides what it draws again."""
        project = self.open_project.project
        articles = {id for id in ids if id in project.articles}
        concerns = [concern for id in articles if (concern := self.to_check.concern(id))]
        touched = ids | {e.article for id in ids if (e := project.events.get(id))}
        is_another_queue = self.to_check.update(project, touched)
        categories = {e.category for id in ids if (e := project.events.get(id)) and e.category} - self._categories
        self._categories |= categories
        self._canvas_due |= ids
        is_first = not self.imports.added_count
        if articles and self.imports.is_running and (not is_first or len(project.articles) > len(articles)):
            # Lists are laid out anew for each change: of a thousand articles, a few times a second.
            if is_first:
                self.articles.update_rows(project, touched)
                self.article.update_rows(project, ids)
            self._articles_due |= touched
            self._is_queue_due = self._is_queue_due or is_another_queue
            self._update_soon()
            return
        self._update_events_now()
        waiting, self._articles_due = self._articles_due, set()
        self.articles.update_rows(project, touched | waiting)
        self.article.update_rows(project, ids)
        self._show_some_article()
        self.selection.set(self.chosen_events())
        if self.selection.ids:
            self.event_panel.show_events(project, self.selection.ids)
        if categories or (articles and not self.imports.is_running):
            self._show_choices()
        if is_another_queue:
            self.review.show_concerns(self.to_check.in_order(project))
        self.show_summary()
        if any(concern.id not in self.to_check for concern in concerns):
            # An article that waited for its publication date has just spread over the timeline.
            self.canvas.fit()

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
        self._enable_actions()

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
        return [id for id in self.selection.ids if not self._is_gone(id)]

    def current_article(self) -> str:
        return self.articles.current() or self.article.article

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never asks: every edit is in the project file, and an import loses only the article being read."""
        if self.is_filled:
            self.settings.remember_window(self.saveGeometry(), self.panes.stored(), self.theme.chrome.window)
            self._canvas_pause.stop()
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
        self.show_summary()

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
        self.show_summary()

    def show_found(self, found: Mask | None) -> None:
        """Light up what a search found, and keep only that in the table; None ends it."""
        self.canvas.light(found)
        self.table.show_only(self.on_show.passing if found is None else found)

    def _update_soon(self) -> None:
        """While articles pour in, a few times a second."""
        if not self._canvas_pause.isActive():
            self._canvas_pause.start()

    def _update_in_turns(self) -> None:
        """The timeline and the table first, the lists a little later, when keys and paint have had their turn."""
        if self.imports.is_running:
            self.imports.give_turn(self._update_events_now)
            self.imports.give_turn(self._update_lists_now)
            return
        self._update_events_now()
        QTimer.singleShot(_LISTS_AFTER_MS, self, self._update_lists_now)

    def _update_lists_now(self) -> None:
        if not self.open_project.is_open:
            return
        due, self._articles_due = self._articles_due, set()
        # The text first: a line of the list that becomes the current one asks for its article.
        self.article.update_rows(self.open_project.project, due)
        self.articles.update_rows(self.open_project.project, due)
        if self._is_queue_due:
            self._is_queue_due = False
            self.review.show_concerns(self.to_check.in_order(self.open_project.project))
        self._show_choices()
        self.show_summary()

    def _update_events_now(self) -> None:
        """Show on the timeline and in the table what changed since."""
        self._canvas_pause.stop()
        due, self._canvas_due = self._canvas_due, set()
        project, before = self.open_project.project, self.canvas.scene
        events = [event for id in due if (event := project.events.get(id)) and event.is_visible]
        others = list(due.difference(event.id for event in events))
        removed = [id for id, row in zip(others, before.any_rows(others).tolist(), strict=True) if row >= 0]
        are_articles_other = any(
            id not in project.events and id not in project.expressions for id in due.difference(removed)
        )
        if events or removed or are_articles_other:
            hidden = (
                {event.id for event in events if not self.finding.filter.allows(event)} if self.finding.filter else ()
            )
            self.finding.rows.note(_entered(events, before))
            self.canvas.update_events(events, removed, project.articles if are_articles_other else None, hidden)
            self.timeline.show_timeline(bool(project.articles) or not self.on_show.is_empty)
            passing, found = self.on_show.passing, self.finding.mask_of(self.canvas.scene)
            self.table.update_rows(project, self.canvas.scene, passing if found is None else passing & found, due)

    def _show_some_article(self) -> None:
        if self.open_project.project.articles and not self.article.article:
            self.article.show_article(self.articles.model.article(0).id)

    def show_summary(self) -> None:
        """Counts, undo and what can be done now."""
        project, path, on_show = self.open_project.project, self.open_project.path, self.on_show
        self.panes["to_check"].set_count(len(self.to_check))
        self.history.refresh()
        saved = "Read only" if self.open_project.is_read_only else "Saved in"
        where = f"{saved} {shortened(path.stem, 40)}" if path else ""
        self.status.show_counts(where, len(project.articles), on_show.counted, len(self.to_check))
        self.status.show_undo(self.open_project.undo_label)
        self.timeline.filters.show_count(int(on_show.passing.sum()), on_show.counted)
        self._enable_actions()

    def _show_choices(self) -> None:
        self.colours.note(self._categories)
        self.event_panel.set_categories(sorted(self._categories))
        self.timeline.filters.show_choices(dict(self.open_project.project.articles), sorted(self._categories))

    def _enable_actions(self) -> None:
        actions, undo, redo = self.actions_by_name, self.open_project.undo_label, self.open_project.redo_label
        for name in EDITING:
            actions[name].setEnabled(True)
        actions["undo"].setText(f"&Undo {menu_words(undo)}" if undo else "&Undo")
        actions["undo"].setToolTip(plain_tip(f"Undo {undo}" if undo else "Undo"))
        actions["undo"].setEnabled(bool(undo))
        actions["redo"].setText(f"&Redo {menu_words(redo)}" if redo else "&Redo")
        actions["redo"].setToolTip(plain_tip(f"Redo {redo}" if redo else "Redo"))
        actions["redo"].setEnabled(bool(redo))
        chosen = self.chosen_events()
        for name in ("category_colour", "edit_title", "edit_anchor", "pick_anchor", "show_in_article"):
            actions[name].setEnabled(len(chosen) == 1)
        for name in ("edit_date", "edit_category", "pin", "unpin", "confirm", "delete", "copy", "export_selection"):
            actions[name].setEnabled(bool(chosen))
        actions["merge"].setEnabled(len(chosen) > 1)
        actions["split"].setEnabled(len(chosen) == 1 and bool(self.open_project.project.merged.get(chosen[0])))
        for name in ("date", "title", "language", "again", "encoding", "page", "remove"):
            actions[f"article_{name}"].setEnabled(bool(self.open_project.project.articles))
        if self.open_project.is_read_only:
            for name in EDITING:
                actions[name].setEnabled(False)

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

    def end_import(self, added: int, refused: int) -> None:
        self.status.end_progress()
        last = self.imports.last
        self.timeline.notices.forget(Tone.DONE)
        if last.seen > _TOLD_EACH or last.passed:
            self.timeline.notices.say(last.words, Tone.BAD if last.refused else Tone.DONE)
        if added:
            self._update_in_turns()
            self.canvas.fit()
            QTimer.singleShot(0, self, self.proposals.look)

    def show_theme(self) -> None:
        self.canvas.set_palette(self.theme.palette)
        self.article.set_colours(self.theme.chrome)
        self.show_selection(self.selection.ids)


def _entered(events: Sequence[Event], before: Scene) -> list[str]:
    """Ids of the events that were not there before."""
    rows = before.any_rows([event.id for event in events])
    known = (
        [row >= 0 and bool(before.is_there[row]) for row in rows.tolist()]
        if len(before.begin)
        else [False] * len(events)
    )
    return [event.id for event, is_known in zip(events, known, strict=True) if not is_known]


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
