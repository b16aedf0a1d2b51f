"""Which signal of which part is answered by what: gestures go to editing, the rest to the window."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline import civil
from ui.anchor_choice import drag_lines
from ui.changing import Changing
from ui.consent import publish_with_consent
from ui.later_versions import LaterVersions
from ui.reading_lines import arrows, events_downstream

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_MOST_WITH_ARROWS = 100


def connect_parts(window: MainWindow) -> None:
    _connect_canvas(window)
    _connect_lists(window)
    _connect_event_panel(window)
    _connect_review(window)
    _connect_project(window)
    _connect_finding(window)
    window.selection.changed.connect(window.show_selection)
    window.theme.changed.connect(window.show_theme)


def _connect_canvas(window: MainWindow) -> None:
    edit, canvas = window.editing, window.canvas
    canvas.selection_changed.connect(window.selection.set)
    canvas.event_moved.connect(edit.move)
    canvas.events_moved.connect(edit.move_all)
    canvas.anchor_requested.connect(edit.read_from_target)
    canvas.event_requested.connect(window.add_at)
    canvas.edit_requested.connect(window.edit_event)
    canvas.delete_requested.connect(edit.delete)
    canvas.context_menu_requested.connect(window.menus.show_events)
    canvas.status_text.connect(window.status.show_hint)
    window.colours.changed.connect(canvas.set_category_colours)
    canvas.view_changed.connect(window.view_state.note)
    canvas.set_readers(
        lambda ids: events_downstream(window.open_project.project, ids),
        lambda ids: _arrows(window, ids),
    )
    canvas.set_details(lambda id: e.why if (e := window.open_project.project.events.get(id)) else "")
    canvas.set_anchor_lines(lambda event, target: drag_lines(window.open_project.project, event, target))
    today = time.localtime()
    canvas.set_today(civil.moment(today.tm_year, today.tm_mon, today.tm_mday))


def _arrows(window: MainWindow, ids: Iterable[str]) -> list[tuple[str, str]]:
    chosen = list(ids)
    # More arrows than this are a tangle, and cost a frame.
    return arrows(window.open_project.project, chosen) if len(chosen) <= _MOST_WITH_ARROWS else []


def _connect_lists(window: MainWindow) -> None:
    edit, table, article, articles = window.editing, window.table, window.article, window.articles
    table.selection_changed.connect(window.select_from_table)
    table.edited.connect(edit.cell)
    table.menu_requested.connect(window.menus.show_events)
    article.event_clicked.connect(window.select_event)
    article.add_requested.connect(window.add_from_text)
    article.menu_requested.connect(window.menus.show_text)
    articles.article_chosen.connect(article.show_article)
    articles.published_given.connect(lambda id, published: publish_with_consent(window, id, published))
    article.published_chosen.connect(lambda id, published: publish_with_consent(window, id, published))
    article.published_asked.connect(window.actions_by_name["article_date"].trigger)
    articles.menu_requested.connect(window.menus.show_article)


def _connect_event_panel(window: MainWindow) -> None:
    edit, panel = window.editing, window.event_panel
    panel.retitled.connect(edit.retitle_all)
    panel.pinned.connect(edit.pin)
    panel.pinned_as_shown.connect(edit.pin_as_shown)
    panel.unpinned.connect(edit.unpin)
    panel.noted.connect(edit.note)
    panel.anchored.connect(edit.read_all_from)
    panel.asked.connect(lambda name: window.actions_by_name[name].trigger())
    panel.categorised.connect(edit.categorise)
    panel.confirmed.connect(edit.confirm)
    panel.step_chosen.connect(window.show_target)
    window.history.step_requested.connect(window.open_project.go_to)


def _connect_review(window: MainWindow) -> None:
    queue, reviewing = window.review, window.reviewing
    queue.chosen.connect(reviewing.show)
    queue.accepted.connect(reviewing.accept)
    queue.reading_chosen.connect(reviewing.take_reading)
    queue.dismissed.connect(reviewing.dismiss)
    queue.edit_requested.connect(reviewing.edit)
    window.proposals.found.connect(reviewing.propose)
    window.picking.picked.connect(window.editing.read_from)
    window.picking.said.connect(window.status.show_hint)


def _connect_project(window: MainWindow) -> None:
    project, imports, notices = window.open_project, window.imports, window.timeline.notices
    project.opened.connect(window.showing.show_project)
    project.preparing = window.showing.preparing
    project.reworking = window.showing.reworking
    project.works.connect(window.status.show_work)
    project.works.connect(lambda words: words or notices.withdraw(Changing.WAIT))
    project.drawn.connect(window.showing.show_drawn)
    project.prepared.connect(window.showing.show_prepared)
    project.not_opened.connect(window.files.start_again)
    project.changed.connect(window.showing.show_changes)
    project.failed.connect(notices.say)
    project.in_use.connect(window.rescue.offer_for_in_use)
    project.damaged.connect(window.rescue.offer_for_damaged)
    window.backing_up.failed.connect(notices.say)
    window.drops.dropped.connect(window.take)
    imports.progress.connect(window.status.show_progress)
    imports.added.connect(window.show_added)
    imports.refused.connect(notices.say)
    imports.repeated.connect(window.show_repeated)
    imports.guessed.connect(notices.say)
    later = LaterVersions(window)
    imports.found_later.connect(later.offer)
    notices.dismissed.connect(later.add_all)
    project.leaving.connect(later.leave)
    imports.ended.connect(window.end_import)
    window.status.cancelled.connect(imports.cancel)


def _connect_finding(window: MainWindow) -> None:
    finding = window.finding
    window.timeline.filters.changed.connect(finding.choose)
    finding.filtered.connect(window.show_filtered)
    finding.searched.connect(window.show_found)
    finding.went_to.connect(window.select_event)
    window.timeline.search.left.connect(window.canvas.setFocus)
