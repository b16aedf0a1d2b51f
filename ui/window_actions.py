"""What each action of the menus does in the window."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QGuiApplication
from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from timeline import edits
from ui.consent import do_with_consent
from ui.drops import dropped, sorted_out
from ui.export_dialog import Exporting
from ui.fetching import ask_address, open_page
from ui.keys_dialog import KeysDialog
from ui.messages import ask
from ui.panes import Pane
from ui.plain import shortened
from ui.renewing import ask_encoding
from ui.theme import THEMES

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SAMPLE = "dam-failure.txt"
_THEME_WORDS = {"system": "As the &system", "light": "&Light", "dark": "&Dark", "high-contrast": "High &contrast"}


def connect_actions(window: MainWindow) -> None:
    """Connect every action; one without an answer would be a fault, so it raises KeyError."""
    answers = {**_file_answers(window), **_view_answers(window), **_event_answers(window), **_article_answers(window)}
    actions = window.actions_by_name
    for name in actions.names():
        answer = answers[name]
        actions[name].triggered.connect(lambda _=False, a=answer: a())
    welcome = window.timeline.welcome
    welcome.open_requested.connect(actions["open_articles"].trigger)
    welcome.paste_requested.connect(actions["paste"].trigger)
    welcome.sample_requested.connect(actions["sample"].trigger)
    welcome.steps_requested.connect(actions["first_steps"].trigger)
    window.timeline.rows_chosen.connect(window.show_rows)
    window.timeline.went_to.connect(window.canvas.go_to)
    recent = actions.menu("recent")
    window.files.fill_recent(recent)
    window.files.recent_changed.connect(lambda: window.files.fill_recent(recent))
    for pane in window.panes:
        actions.menu("panes").addAction(pane.toggleViewAction())
    _fill_themes(window)


def _fill_themes(window: MainWindow) -> None:
    menu = window.actions_by_name.menu("theme")
    group = QActionGroup(menu)
    for name in THEMES:
        action = QAction(_THEME_WORDS[name], menu)
        action.setCheckable(True)
        action.setChecked(name == window.theme.choice)
        action.triggered.connect(lambda _=False, n=name: _choose_theme(window, n))
        group.addAction(action)
        menu.addAction(action)


def _choose_theme(window: MainWindow, name: str) -> None:
    window.settings.theme = name
    window.theme.choose(name)


Answers = dict[str, Callable[[], object]]


def _file_answers(window: MainWindow) -> Answers:
    exporting = Exporting(window)
    return {
        "open_articles": lambda: _ask_articles(window),
        "add_folder": lambda: _ask_folder(window),
        "add_address": lambda: ask_address(window),
        "paste": lambda: _paste(window),
        "sample": lambda: _add_sample(window),
        "new_project": window.files.ask_new,
        "open_project": window.files.ask_open,
        "save_copy": window.files.ask_copy,
        "restore": lambda: window.rescue.ask_restore(),
        "export": exporting.ask,
        "export_picture": lambda: exporting.ask_path("png"),
        "export_table": lambda: exporting.ask_path("csv"),
        "export_selection": exporting.ask_selection,
        "quit": window.close,
        "undo": window.open_project.undo,
        "redo": window.open_project.redo,
        "first_steps": lambda: _show_first_steps(window),
        "keys": lambda: _show_keys(window),
        "about": lambda: _show_about(window),
    }


def _view_answers(window: MainWindow) -> Answers:
    canvas, timeline = window.canvas, window.timeline
    return {
        "copy": window.table.copy,
        "select_all": lambda: window.selection.set(window.table.model.ids()),
        "find": timeline.search.begin,
        "find_next": window.finding.go_on,
        "show_filters": lambda: None,
        "zoom_in": canvas.zoom_in,
        "zoom_out": canvas.zoom_out,
        "fit": canvas.fit,
        "go_to_date": timeline.ask_date,
        "view_back": canvas.view_back,
        "view_forward": canvas.view_forward,
        "rows_article": lambda: window.show_rows("article"),
        "rows_category": lambda: window.show_rows("category"),
        "rows_none": lambda: window.show_rows("none"),
        "show_inferred": lambda: window.show_inferred(window.actions_by_name["show_inferred"].isChecked()),
        "wheel_pans": lambda: window.set_wheel_pans(window.actions_by_name["wheel_pans"].isChecked()),
        "next_pane": lambda: _go_to_next_pane(window),
        "go_timeline": lambda: canvas.setFocus(Qt.FocusReason.ShortcutFocusReason),
        "go_articles": lambda: _go_to(window, "articles", window.articles.view),
        "go_to_check": lambda: _go_to(window, "to_check", window.review.view),
        "go_article": lambda: _go_to(window, "article", window.article.text),
        "go_table": lambda: _go_to(window, "table", window.table.view),
        "go_event": lambda: _go_to(window, "event", window.event_panel.when.line),
        "go_history": lambda: _go_to(window, "history", window.history.view),
        "reset_panes": window.panes.arrange,
    }


def _event_answers(window: MainWindow) -> Answers:
    edit, panel = window.editing, window.event_panel
    return {
        "add_event": window.article.request_event,
        "edit_title": lambda: _in_event_pane(window, panel.edit_title),
        "edit_date": lambda: _in_event_pane(window, panel.edit_date),
        "edit_anchor": lambda: _in_event_pane(window, panel.edit_anchor),
        "edit_category": lambda: _in_event_pane(window, panel.edit_category),
        "category_colour": lambda: _ask_colour(window),
        "category_rules": window.category_rules.ask,
        "pin": lambda: edit.pin_as_shown(window.chosen_events()),
        "unpin": lambda: edit.unpin(window.chosen_events()),
        "confirm": lambda: edit.confirm(window.chosen_events(), not edit.is_confirmed(window.chosen_events())),
        "merge": lambda: edit.merge(window.chosen_events()),
        "split": lambda: edit.split(window.selection.lead),
        "pick_anchor": lambda: window.picking.begin(window.selection.lead),
        "delete": lambda: edit.delete(window.chosen_events()),
        "show_in_article": lambda: _show_in_article(window),
        "next_to_check": lambda: _next_to_check(window),
    }


def _article_answers(window: MainWindow) -> Answers:
    return {
        "article_date": lambda: _ask_published(window),
        "article_title": lambda: _ask_article_title(window),
        "article_language": lambda: _ask_language(window),
        "article_again": lambda: _read_again(window),
        "article_encoding": lambda: ask_encoding(window),
        "article_page": lambda: open_page(window),
        "article_remove": lambda: _remove_article(window),
    }


def _ask_articles(window: MainWindow) -> None:
    names, _ = QFileDialog.getOpenFileNames(
        window, "Add articles", str(window.settings.article_folder), "All files (*)"
    )
    if names:
        paths = [Path(name) for name in names]
        window.settings.article_folder = paths[0].parent
        window.take(sorted_out(paths))


def _ask_folder(window: MainWindow) -> None:
    name = QFileDialog.getExistingDirectory(window, "Add a folder of articles", str(window.settings.article_folder))
    if name:
        window.settings.article_folder = Path(name)
        window.imports.add_files([Path(name)])


def _paste(window: MainWindow) -> None:
    found = dropped(QGuiApplication.clipboard().mimeData())
    if found:
        window.take(found)
    else:
        window.timeline.notices.say(
            "There is no text on the clipboard. Copy the article's text first, then paste it here."
        )


def _add_sample(window: MainWindow) -> None:
    with as_file(files("resources") / "samples" / SAMPLE) as path:
        window.imports.add_files([path])


def _in_event_pane(window: MainWindow, edit: Callable[[], None]) -> None:
    window.panes["event"].show_up()
    edit()


def _ask_colour(window: MainWindow) -> None:
    """For the category of the first selected event."""
    event = window.open_project.project.events.get(window.selection.lead)
    if event is None or not event.category:
        window.timeline.notices.say(
            "This event has no category yet. Give it one in the event pane, then choose its colour."
        )
        return
    before = QColor(window.colours.shown().get(event.category, window.theme.palette.accent))
    chosen = QColorDialog.getColor(before, window, f"Colour of {shortened(event.category, 40)}")
    if chosen.isValid():
        window.colours.choose(event.category, chosen.name())


def _show_in_article(window: MainWindow) -> None:
    project = window.open_project.project
    for id in window.chosen_events()[:1]:
        window.panes["article"].show_up()
        window.article.show_event(project.events[id])
        window.article.text.setFocus()


def _next_to_check(window: MainWindow) -> None:
    window.panes["to_check"].show_up()
    # A list that gets the focus makes its first line current, which would then be passed over.
    window.review.next()
    window.review.view.setFocus()


def _go_to_next_pane(window: MainWindow) -> None:
    """Move the focus from part to part: timeline, text or table, event, articles, to check."""
    focus = window.focusWidget()
    stops = [
        window.canvas,
        window.article.text,
        window.table.view,
        window.event_panel.when.line,
        window.articles.view,
        window.review.view,
    ]
    seen = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
    at = next((i for i, stop in enumerate(seen) if focus and (stop is focus or _shares_pane(stop, focus))), -1)
    if seen:
        seen[(at + 1) % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _go_to(window: MainWindow, pane: str, part: QWidget) -> None:
    window.panes[pane].show_up()
    part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _shares_pane(stop: QWidget, focus: QWidget) -> bool:
    pane: QWidget | None = stop
    while pane and not isinstance(pane, Pane):
        pane = pane.parentWidget()
    return pane is not None and pane.isAncestorOf(focus)


def _read_again(window: MainWindow) -> None:
    article = window.open_project.project.articles.get(window.current_article())
    if article:
        words = f"Read “{shortened(article.title, 60)}” again"
        do_with_consent(window, words, lambda p: edits.read_again(p, article.id), article.id)


def _ask_published(window: MainWindow) -> None:
    window.panes["articles"].show_up()
    window.articles.ask_published(window.current_article())


def _ask_article_title(window: MainWindow) -> None:
    article = window.open_project.project.articles.get(window.current_article())
    if article:
        title, is_given = QInputDialog.getText(window, "Rename article", "Title", text=article.title)
        if is_given:
            window.editing.retitle_article(article.id, title)


def _ask_language(window: MainWindow) -> None:
    from timeline.expressions import languages_offered
    from ui.language_choice import LanguageChoice, language_name

    article = window.open_project.project.articles.get(window.current_article())
    if article is None:
        return
    choice = LanguageChoice(article, languages_offered(), window)
    if choice.exec() == QDialog.DialogCode.Accepted and choice.chosen not in ("", article.language):
        words = f"Read “{shortened(article.title, 60)}” in {language_name(choice.chosen)}"
        do_with_consent(window, words, lambda p: edits.set_language(p, article.id, choice.chosen), article.id)


def _remove_article(window: MainWindow) -> None:
    article = window.open_project.project.articles.get(window.current_article())
    if article and ask(
        window,
        f"Remove “{shortened(article.title, 80)}”?",
        "Its events leave the timeline. Undo brings them back.",
        "Remove",
    ):
        window.editing.remove_article(article.id)


def _show_first_steps(window: MainWindow) -> None:
    from ui.first_steps import FirstSteps

    FirstSteps(window.theme, window).exec()


def _show_keys(window: MainWindow) -> None:
    KeysDialog(window).exec()


def _show_about(window: MainWindow) -> None:
    box = QMessageBox(window)
    box.setWindowTitle("About Dateline")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("Dateline")
    box.setInformativeText(
        "Reconstructs what happened when, from the dates in articles.\nMIT licence. Everything stays on this computer."
    )
    box.exec()
