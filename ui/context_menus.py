"""The menus under the right button: of events, of an article, and of the words in an article's text."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from timeline.project import Project
from ui.actions import Actions
from ui.anchor_choice import candidates
from ui.editing import Editing

_ANCHORS_OFFERED = 8


def events_menu(parent: QWidget, actions: Actions, editing: Editing, project: Project, ids: list[str]) -> QMenu:
    menu = QMenu(parent)
    there = [project.events[id] for id in ids if id in project.events]
    if len(there) == 1:
        for name in ("edit_title", "edit_date", "edit_category"):
            menu.addAction(actions[name])
        choices = candidates(project, there[0])[:_ANCHORS_OFFERED]
        if choices:
            sub = menu.addMenu("Read from")
            for choice in choices:
                action = sub.addAction(choice.words.replace("&", "&&"))
                action.triggered.connect(lambda _=False, c=choice: editing.read_from(there[0].id, c.anchor))
        menu.addSeparator()
    for name in ("pin", "unpin", "confirm"):
        menu.addAction(actions[name])
    menu.addSeparator()
    menu.addAction(actions["show_in_article"])
    menu.addAction(actions["copy"])
    menu.addSeparator()
    menu.addAction(actions["delete"])
    return menu


def article_menu(parent: QWidget, actions: Actions) -> QMenu:
    menu = QMenu(parent)
    for name in ("article_date", "article_title", "article_language", "article_again"):
        menu.addAction(actions[name])
    menu.addSeparator()
    menu.addAction(actions["article_remove"])
    return menu


def text_menu(parent: QWidget, actions: Actions, copy: object) -> QMenu:
    menu = QMenu(parent)
    menu.addAction(actions["add_event"])
    action = menu.addAction("Copy")
    action.setEnabled(callable(copy))
    if callable(copy):
        action.triggered.connect(lambda: copy())
    return menu
