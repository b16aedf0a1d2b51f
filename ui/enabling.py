"""Which actions of the menus can be done now, and what undo and redo would take back or do again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.plain import menu_words, plain_tip
from ui.read_only import EDITING

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_OF_ONE = ("category_colour", "edit_title", "edit_anchor", "pick_anchor", "show_in_article")
_OF_ANY = ("edit_date", "edit_category", "pin", "unpin", "confirm", "delete", "copy", "export_selection")
_OF_ARTICLES = ("date", "title", "language", "again", "encoding", "page", "remove")


def enable_actions(window: MainWindow) -> None:
    actions, open_project = window.actions_by_name, window.open_project
    for name in EDITING:
        actions[name].setEnabled(True)
    _name_turn(window, "undo", "Undo", open_project.undo_label)
    _name_turn(window, "redo", "Redo", open_project.redo_label)
    chosen = window.chosen_events()
    for name in _OF_ONE:
        actions[name].setEnabled(len(chosen) == 1)
    for name in _OF_ANY:
        actions[name].setEnabled(bool(chosen))
    actions["merge"].setEnabled(len(chosen) > 1)
    actions["split"].setEnabled(len(chosen) == 1 and bool(open_project.project.merged.get(chosen[0])))
    for name in _OF_ARTICLES:
        actions[f"article_{name}"].setEnabled(bool(open_project.project.articles))
    if open_project.is_read_only:
        for name in EDITING:
            actions[name].setEnabled(False)


def _name_turn(window: MainWindow, name: str, words: str, label: str | None) -> None:
    action = window.actions_by_name[name]
    action.setText(f"&{words} {menu_words(label)}" if label else f"&{words}")
    action.setToolTip(plain_tip(f"{words} {label}" if label else words))
    action.setEnabled(bool(label))
