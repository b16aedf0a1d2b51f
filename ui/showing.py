"""What the panes show of the open project: all of it anew, or, after an edit, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from timeline.project import Project
from ui.plain import shortened
from ui.read_only import HERE, sentence

if TYPE_CHECKING:
    from timeline.layout import Scene
    from ui.events_model import SortedRows
    from ui.main_window import MainWindow
    from ui.reading_in import Drawn, Prepared, Preparing
    from ui.reworking import Reworked, Reworking
    from ui.table_order import Mask

_PAUSE_MS = 250
# Rows of a list that change one by one; of more it is laid out anew once.
_MOST_ARTICLES = 50
_LISTS_AFTER_MS = 8


class Showing(QObject):
    """Each pane decides what it draws again; while articles pour in, all of them do so a few times a second."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._categories: set[str] = set()
        self._events_due: set[str] = set()
        self._articles_due: set[str] = set()
        self._is_queue_due = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.update_in_turns)

    @property
    def _project(self) -> Project:
        return self._window.open_project.project

    def stop(self) -> None:
        """Nothing more is brought up to date, as when the window closes."""
        self._pause.stop()

    def show_project(self) -> None:
        """Everything anew, as after opening another project; of a large one the articles, and the rest as it comes."""
        from ui.reading_in import Drawn, prepare

        window, project = self._window, self._project
        window.canvas.show_project((), {})
        empty = prepare(Project(), window.canvas.scene, self._sorted(Project(), window.canvas.scene))
        self._take_prepared(empty, window.on_show.passing)
        window.selection.set([])
        window.articles.show_project(project, window.to_check)
        window.article.show_project(project)
        window.event_panel.show_events(project, [])
        self._show_some_article()
        self._say_name()
        self._say_read_only()
        window.colours.load()
        if window.open_project.is_opening:
            window.canvas.waits_for = "Reading the events …"
            window.timeline.show_timeline(True)
            return
        scene = self.preparing().scene(project)
        self.show_drawn(Drawn(scene))
        self.show_prepared(prepare(project, scene, self._sorted(project, scene)))

    def preparing(self) -> Preparing:
        """What a project's opening works out for this window, on whatever thread, as its filter and order are now."""
        from timeline.layout.stored import stored_scene
        from ui.events_model import sorted_rows
        from ui.reading_in import Preparing

        canvas, column = self._window.canvas, self._window.table.model.column
        build, how = canvas.scene_builder(), canvas.arrangement
        return Preparing(
            lambda connection, articles: stored_scene(connection, articles, **how),
            lambda project: build(project.visible_events(), project.articles),
            lambda project, scene: sorted_rows(column, project, scene),
        )

    def show_drawn(self, found: Drawn) -> None:
        """The timeline is there."""
        window, chosen = self._window, self._window.finding.filter
        window.canvas.waits_for = ""
        window.canvas.show_scene(found.scene.sifted(chosen.mask(found.scene)) if chosen else found.scene)
        window.finding.rows.start(found.places)
        self._show_timeline()
        if not window.view_state.restore():
            window.canvas.fit()

    def show_prepared(self, found: Prepared) -> None:
        """And so is all the rest."""
        window = self._window
        self._take_prepared(found, window.on_show.passing)
        window.articles.show_counts(self._project)
        window.article.show_project(self._project)
        window.show_selection(window.selection.ids)
        self._show_some_article()
        self._show_choices()
        self.show_summary()
        window.proposals.look()

    def reworking(self) -> Reworking:
        """What a large change is to be worked out from, on another thread: all that was announced is shown."""
        from ui.reworking import Reworking

        self._update_events()
        window = self._window
        return Reworking(window.canvas.scene, window.finding.filter, window.to_check.copy(), window.table.model.column)

    def show_changes(self, ids: frozenset[str]) -> None:
        """Only what changed."""
        from ui.reworking import with_articles

        window, project = self._window, self._project
        if found := window.open_project.reworked:
            self._show_reworked(ids, found)
            return
        articles = {id for id in ids if id in project.articles}
        concerns = [concern for id in articles if (concern := window.to_check.concern(id))]
        touched = with_articles(project, ids)
        is_another_queue = window.to_check.update(project, touched)
        categories = {e.category for id in ids if (e := project.events.get(id)) and e.category} - self._categories
        self._categories |= categories
        self._events_due |= ids
        is_first = not window.imports.added_count
        if articles and window.imports.is_running and (not is_first or len(project.articles) > len(articles)):
            # Lists are laid out anew for each change: of a thousand articles, a few times a second.
            if is_first:
                window.articles.update_rows(project, touched)
                window.article.update_rows(project, ids)
            self._articles_due |= touched
            self._is_queue_due = self._is_queue_due or is_another_queue
            self._update_soon()
            return
        self._update_events()
        waiting, self._articles_due = self._articles_due, set()
        window.articles.update_rows(project, touched | waiting)
        window.article.update_rows(project, ids)
        self._show_some_article()
        window.selection.set(window.chosen_events())
        if window.selection.ids:
            window.event_panel.show_events(project, window.selection.ids)
        if categories or (articles and not window.imports.is_running):
            self._show_choices()
        if is_another_queue:
            window.review.show_concerns(window.to_check.in_order(project))
        self.show_summary()
        if any(concern.id not in window.to_check for concern in concerns):
            # An article that waited for its publication date has just spread over the timeline.
            window.canvas.fit()

    def _show_reworked(self, ids: frozenset[str], found: Reworked) -> None:
        """What a large change came to; it takes no longer than what is drawn."""
        window, project, chosen = self._window, self._project, self._window.finding.filter
        # Another filter may have been chosen meanwhile.
        window.canvas.show_scene(found.scene.sifted(chosen.mask(found.scene) if chosen else None))
        window.finding.rows.note(found.entered)
        self._show_timeline()
        self._take_prepared(found.prepared, self._in_table)
        if len(found.articles) > _MOST_ARTICLES:
            window.articles.show_project(project, window.to_check)
        else:
            window.articles.update_rows(project, found.articles)
        window.articles.show_counts(project)
        window.article.update_rows(project, ids)
        self._show_some_article()
        window.selection.set(window.chosen_events())
        if window.selection.ids:
            window.event_panel.show_events(project, window.selection.ids)
        self._show_choices()
        self.show_summary()
        window.proposals.look()

    def update_in_turns(self) -> None:
        """The timeline and the table first, the lists a little later, when keys and paint have had their turn."""
        imports = self._window.imports
        if imports.is_running:
            imports.give_turn(self._update_events)
            imports.give_turn(self._update_lists)
            return
        self._update_events()
        QTimer.singleShot(_LISTS_AFTER_MS, self, self._update_lists)

    def show_summary(self) -> None:
        """Counts, undo and what can be done now."""
        window, project, on_show = self._window, self._window.open_project, self._window.on_show
        window.panes["to_check"].set_count(len(window.to_check))
        window.history.refresh()
        name = shortened(project.path.stem, 40) if project.path else ""
        where = (f"{name} (read only)" if project.is_read_only else f"Saved in {name}") if name else ""
        window.status.show_counts(where, len(self._project.articles), on_show.counted, len(window.to_check))
        window.status.show_undo(None if project.is_read_only else project.undo_label)
        window.timeline.filters.show_count(int(on_show.passing.sum()), on_show.counted)
        window.enable_actions()

    def _say_name(self) -> None:
        path = self._window.open_project.path
        mark = " (read only)" if self._window.open_project.is_read_only else ""
        self._window.setWindowTitle(f"{path.stem}{mark} – Dateline" if path else "Dateline")

    def _say_read_only(self) -> None:
        """Why nothing can be edited here, before anybody tries; fields that could not keep an edit take none."""
        window, project = self._window, self._window.open_project
        for part in (window.event_panel, window.canvas, window.review, window.articles, window.article, window.table):
            part.set_read_only(project.is_read_only)
        window.drops.refusal = HERE if project.is_read_only else ""
        if project.path and project.is_read_only:
            window.timeline.notices.say(sentence(project.path))

    def _sorted(self, project: Project, scene: Scene) -> SortedRows:
        from ui.events_model import sorted_rows

        return sorted_rows(self._window.table.model.column, project, scene)

    def _take_prepared(self, found: Prepared, passes: Mask) -> None:
        window = self._window
        window.to_check.take(found.to_check)
        self._categories = found.categories
        window.table.show_sorted(found.table, passes)
        window.review.show_concerns(found.concerns)

    def _update_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _update_lists(self) -> None:
        window, project = self._window, self._project
        if not window.open_project.is_open:
            return
        due, self._articles_due = self._articles_due, set()
        # The text first: a line of the list that becomes the current one asks for its article.
        window.article.update_rows(project, due)
        window.articles.update_rows(project, due)
        if self._is_queue_due:
            self._is_queue_due = False
            window.review.show_concerns(window.to_check.in_order(project))
        self._show_choices()
        self.show_summary()

    def _update_events(self) -> None:
        """Show on the timeline and in the table what changed since."""
        self._pause.stop()
        from ui.reworking import touched_events

        due, self._events_due = self._events_due, set()
        window, project = self._window, self._project
        found = touched_events(project, window.canvas.scene, due, window.finding.filter)
        if found:
            window.finding.rows.note(found.entered)
            window.canvas.update_events(found.events, found.removed, found.articles, found.hidden)
            self._show_timeline()
            window.table.update_rows(project, window.canvas.scene, self._in_table, due)

    @property
    def _in_table(self) -> Mask:
        """By row of the scene, whether the table has it: what passes the filter, and was found where one searches."""
        passing, found = self._window.on_show.passing, self._window.finding.mask_of(self._window.canvas.scene)
        return passing if found is None else passing & found

    def _show_timeline(self) -> None:
        self._window.timeline.show_timeline(bool(self._project.articles) or not self._window.on_show.is_empty)

    def _show_some_article(self) -> None:
        if self._project.articles and not self._window.article.article:
            self._window.article.show_article(self._window.articles.model.article(0).id)

    def _show_choices(self) -> None:
        window = self._window
        window.colours.note(self._categories)
        window.event_panel.set_categories(sorted(self._categories))
        window.timeline.filters.show_choices(dict(self._project.articles), sorted(self._categories))
