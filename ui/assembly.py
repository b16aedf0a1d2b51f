"""The parts of the window, made and put in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import Actions
from ui.article_view import ArticleView
from ui.articles_panel import ArticlesPanel
from ui.backing_up import BackingUp
from ui.category_colours import CategoryColours
from ui.category_rules import CategoryRules
from ui.context_menus import ContextMenus
from ui.drops import DropTarget
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
from ui.theme import Theme
from ui.timeline_pane import TimelinePane
from ui.to_check import ToCheck
from ui.view_state import ViewState
from ui.window_actions import connect_actions
from ui.wiring import connect_parts

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def assemble(window: MainWindow, theme: Theme) -> None:
    """Make everything that the window declares; what another part needs is made before it."""
    window.theme = theme
    window.open_project = OpenProject(window)
    window.selection = Selection(window)
    window.editing = Editing(window.open_project, window)
    window.files = ProjectFiles(window.open_project, window.settings, window)
    window.imports = ArticleImport(window.open_project, window)
    window.backing_up = BackingUp(window.open_project, window.settings.folder / "backups", window)
    window.to_check = ToCheck()
    window.actions_by_name = Actions(window)
    _make_panes(window)
    window.on_show = OnShow(lambda: window.canvas.scene)
    window.rescue = Rescue(window.open_project, window.files, window.backing_up, window.timeline.notices, window)
    window.finding = Finding(
        window.open_project, window.selection, window.on_show, window.table.model, window.timeline.search
    )
    window.reviewing = Reviewing(window)
    window.picking = Picking(window.open_project, window.article)
    window.proposals = Proposals(window.open_project, window)
    window.colours = CategoryColours(window.open_project, theme, window)
    window.category_rules = CategoryRules(window)
    window.view_state = ViewState(window.open_project, window.canvas, window)
    window.menus = ContextMenus(window)
    window.drops = DropTarget(window)
    window.showing = Showing(window)
    connect_parts(window)
    window.in_view = InView(window)
    window.field_keys = FieldKeys(window)
    connect_actions(window)


def _make_panes(window: MainWindow) -> None:
    window.timeline = TimelinePane(window)
    window.canvas = window.timeline.canvas
    window.articles = ArticlesPanel(window)
    window.article = ArticleView(window.theme.chrome, window)
    window.table = EventsTable(window)
    window.event_panel = EventPanel(window)
    window.history = HistoryPanel(lambda: window.open_project.history, window)
    window.review = ReviewPanel(window)
    window.status = StatusLine(window)
    window.setCentralWidget(window.timeline)
    window.setStatusBar(window.status)
    # In a window that is on the screen already Qt shows these only later, and the panes would take their room.
    for part in (window.timeline, window.status, window.menuBar()):
        part.show()
    actions = window.actions_by_name
    window.timeline.add_tools(actions["fit"], actions["zoom_out"], actions["zoom_in"], actions["show_filters"])
    contents = {
        "articles": ("Articles", window.articles),
        "to_check": ("To check", window.review),
        "article": ("Article", window.article),
        "table": ("Table", window.table),
        "event": ("Event", window.event_panel),
        "history": ("History", window.history),
    }
    window.panes = Panes(window, contents)
    window.panes["articles"].add_button("+", actions["open_articles"])
