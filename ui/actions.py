"""Every action of the window in one table: menu, words, shortcut; the menus are built from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """`keys` are shortcuts, the first of them shown; `checks` is True for an action that is on or off; `under` is the
    submenu it stands in.
    """

    name: str
    words: str
    keys: tuple[str, ...] = ()
    checks: bool = False
    group: str = ""
    under: str = ""


def _rule() -> Entry:
    return Entry(SEPARATOR, "")


MENUS: dict[str, tuple[Entry, ...]] = {
    "&File": (
        Entry("open_articles", "&Add articles…", ("Ctrl+O",)),
        Entry("add_folder", "Add a &folder of articles…", ("Ctrl+Shift+O",)),
        Entry("add_address", "Add from &web address…", ("Ctrl+L",)),
        Entry("paste", "Add &pasted text as an article", ("Ctrl+V",)),
        Entry("sample", "Add a &sample article", ("Ctrl+Alt+A",)),
        _rule(),
        Entry("new_project", "&New project…", ("Ctrl+N",)),
        Entry("open_project", "Open pro&ject…", ("Ctrl+Alt+O",)),
        Entry("recent", "Open &recent"),
        Entry("save_copy", "Save a &copy as…", ("Ctrl+Shift+S",)),
        Entry("restore", "Restore from &backup…", ("Ctrl+Alt+B",)),
        _rule(),
        Entry("export", "&Export…", ("Ctrl+E",)),
        Entry("export_picture", "Export as picture (&PNG)…", ("Ctrl+Shift+E",)),
        Entry("export_table", "Export as &table (CSV)…", ("Ctrl+Alt+E",)),
        Entry("export_selection", "Export the se&lection…", ("Ctrl+Alt+L",)),
        _rule(),
        Entry("quit", "&Quit", ("Ctrl+Q",)),
    ),
    "&Edit": (
        Entry("undo", "&Undo", ("Ctrl+Z",)),
        Entry("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
        _rule(),
        Entry("copy", "&Copy events as table", ("Ctrl+Shift+C",)),
        Entry("select_all", "Select &all events", ("Ctrl+Shift+L",)),
        _rule(),
        Entry("find", "&Find…", ("Ctrl+F",)),
        Entry("find_next", "Find &next", ("F3",)),
        Entry("show_filters", "F&ilter events", ("Ctrl+Shift+F",), checks=True),
    ),
    "&View": (
        Entry("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+=")),
        Entry("zoom_out", "Zoom &out", ("Ctrl+-",)),
        Entry("fit", "&Fit all events", ("Ctrl+0",)),
        Entry("go_to_date", "&Go to date…", ("Ctrl+G",)),
        Entry("view_back", "View &back", ("Alt+Left",)),
        Entry("view_forward", "View f&orward", ("Alt+Right",)),
        _rule(),
        Entry("rows_article", "Rows by &article", ("Ctrl+Alt+1",), checks=True, group="rows"),
        Entry("rows_category", "Rows by &category", ("Ctrl+Alt+2",), checks=True, group="rows"),
        Entry("rows_none", "&One band of rows", ("Ctrl+Alt+3",), checks=True, group="rows"),
        Entry("show_inferred", "Show in&ferred events", ("Ctrl+I",), checks=True),
        _rule(),
        Entry("next_pane", "Go to the ne&xt pane", ("F6",)),
        Entry("go_timeline", "Go to the &timeline", ("Alt+1",), under="G&o to pane"),
        Entry("go_articles", "Go to the &articles", ("Alt+2",), under="G&o to pane"),
        Entry("go_to_check", "Go to what is to &check", ("Alt+3",), under="G&o to pane"),
        Entry("go_article", "Go to the te&xt", ("Alt+4",), under="G&o to pane"),
        Entry("go_table", "Go to the ta&ble", ("Alt+5",), under="G&o to pane"),
        Entry("go_event", "Go to the &event", ("Alt+6",), under="G&o to pane"),
        Entry("go_history", "Go to the &history", ("Alt+7",), under="G&o to pane"),
        Entry("panes", "&Panes"),
        Entry("theme", "&Theme"),
        Entry("wheel_pans", "Mouse &wheel pans", ("Ctrl+Alt+W",), checks=True),
        Entry("reset_panes", "&Reset panes", ("Ctrl+Alt+0",)),
    ),
    "E&vent": (
        Entry("add_event", "&Add event from selected text", ("Ctrl+Return", "Ctrl+Enter")),
        _rule(),
        Entry("edit_title", "&Rename", ("F2",)),
        Entry("edit_date", "Change &date", ("Ctrl+D",)),
        Entry("edit_anchor", "Read &from…", ("Ctrl+R",)),
        Entry("pick_anchor", "Pick what it reads from in the &text", ("Ctrl+T",)),
        Entry("edit_category", "&Category", ("Ctrl+K",)),
        Entry("category_colour", "Colour of its cate&gory…", ("Ctrl+Shift+K",)),
        Entry("category_rules", "Category r&ules…", ("Ctrl+Alt+K",)),
        Entry("pin", "&Pin at this date", ("Ctrl+P",)),
        Entry("unpin", "&Unpin", ("Ctrl+Shift+P",)),
        Entry("confirm", "C&onfirm", ("Ctrl+M",)),
        Entry("merge", "&Merge into one event", ("Ctrl+Shift+M",)),
        Entry("split", "Spl&it into its reports", ("Ctrl+Alt+M",)),
        Entry("delete", "De&lete", ("Del",)),
        _rule(),
        Entry("show_in_article", "&Show in article", ("Ctrl+J",)),
        Entry("next_to_check", "&Next to check", ("F8",)),
    ),
    "&Article": (
        Entry("article_date", "Publication &date: read all of it from…", ("Ctrl+Shift+D",)),
        Entry("article_title", "&Rename article…", ("Shift+F2",)),
        Entry("article_language", "&Language…", ("Ctrl+Shift+G",)),
        Entry("article_again", "Read a&gain", ("Ctrl+Shift+R",)),
        Entry("article_encoding", "Read again as &encoding…", ("Ctrl+Alt+R",)),
        Entry("article_page", "Open its page in the &browser", ("Ctrl+B",)),
        Entry("article_remove", "Remo&ve article", ("Ctrl+Shift+Del",)),
    ),
    "&Help": (
        Entry("first_steps", "&First steps, and what the marks mean", ("Shift+F1",)),
        Entry("keys", "&Keyboard", ("F1",)),
        Entry("about", "&About Dateline", ("Ctrl+F1",)),
    ),
}


class Actions(QObject):
    """The window's actions by name; `menu(name)` is a submenu that something else fills."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        self._submenus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        for title, entries in MENUS.items():
            menu = window.menuBar().addMenu(title)
            menu.setToolTipsVisible(True)
            for entry in entries:
                self._add(window, self._submenu(menu, entry.under) if entry.under else menu, entry)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def menu(self, name: str) -> QMenu:
        return self._submenus[name]

    def names(self) -> list[str]:
        return list(self._by_name)

    def _submenu(self, menu: QMenu, words: str) -> QMenu:
        if words not in self._submenus:
            self._submenus[words] = menu.addMenu(words)
        return self._submenus[words]

    def _add(self, window: QMainWindow, menu: QMenu, entry: Entry) -> None:
        if entry.name == SEPARATOR:
            menu.addSeparator()
            return
        if entry.name in ("recent", "panes", "theme"):
            self._submenus[entry.name] = menu.addMenu(entry.words)
            return
        action = QAction(entry.words, window)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setCheckable(entry.checks)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if entry.group:
            group = self._groups.setdefault(entry.group, QActionGroup(window))
            group.addAction(action)
        menu.addAction(action)
        self._by_name[entry.name] = action


CANVAS_KEYS = (
    ("Arrows", "Walk the events in time, and from row to row"),
    ("Enter", "Edit the event"),
    ("+  -  0", "Zoom in, zoom out, fit"),
    ("Home  End", "First and last event"),
    ("Alt+Arrows", "View back and forward"),
    ("Tab", "From row of events to row"),
    ("Wheel", "Zoom around the pointer; with Shift, pan"),
    ("Drag", "Pan; what is selected moves, its ends by their handles"),
    ("Shift+Drag", "Zoom to a range"),
    ("Ctrl+Drag", "Select what the rectangle touches (Alt+Drag too, where the desktop leaves it)"),
    ("Ctrl+Drag from an event", "Read its date from the event or line it ends at"),
    ("Double click", "Add an event there"),
    ("Esc", "Give up what is being dragged or typed"),
)
