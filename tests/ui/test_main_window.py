"""The main job, done with the window's own widgets: add, date, correct, undo, export nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from tests.builders import DAM, on
from tests.ui.driving import add, event_dated_by, notices, shown
from timeline.store import open_project
from ui.consent import ConsentDialog
from ui.date_words import in_words
from ui.main_window import MainWindow


def test_an_empty_project_invites(window):
    assert window.timeline.is_inviting
    assert window.timeline.welcome.open.isVisible()
    assert not window.actions_by_name["undo"].isEnabled()


def test_the_sample_of_the_invitation_becomes_an_article_with_events(window, qtbot):
    with qtbot.waitSignal(window.imports.ended, timeout=20_000):
        qtbot.mouseClick(window.timeline.welcome.sample, Qt.MouseButton.LeftButton)
    assert not window.timeline.is_inviting
    assert window.table.model.rowCount() > 0


def test_pasted_text_becomes_an_article(window, qtbot):
    QGuiApplication.clipboard().setText("The bridge opened in May 1931.")
    with qtbot.waitSignal(window.imports.ended, timeout=20_000):
        window.actions_by_name["paste"].trigger()
    assert shown(window, "May 1931") == "1931-05"


def test_an_empty_clipboard_is_said_in_one_line(window):
    QGuiApplication.clipboard().clear()
    window.actions_by_name["paste"].trigger()
    assert len(notices(window)) == 1
    assert "clipboard" in notices(window)[0]


def test_one_bad_file_among_good_ones_is_told_and_the_others_come_in(window, qtbot, tmp_path):
    good, other, empty = tmp_path / "good.txt", tmp_path / "other.txt", tmp_path / "empty.txt"
    good.write_text("The dam failed on 3 January 2020.", encoding="utf-8")
    other.write_text("The bridge opened in May 1931.", encoding="utf-8")
    empty.write_bytes(b"")
    with qtbot.waitSignal(window.imports.ended, timeout=20_000) as ended:
        window.imports.add_files([good, tmp_path / "gone.txt", empty, other])
    assert ended.args == [2, 2]
    assert sum("empty.txt" in line or "gone.txt" in line for line in notices(window)) == 2


def test_without_a_publication_date_nothing_deictic_is_placed_and_the_row_asks_for_it(window, qtbot):
    article = add(window, DAM)
    assert shown(window, "Sunday evening") is None
    field = window.articles.field_of(article)
    assert field is not None
    field.line.setFocus()
    qtbot.keyClicks(field.line, "12 October 2020")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert shown(window, "Sunday evening") == "2020-10-11T18:00:00/2020-10-11T23:59:59"
    assert window.articles.field_of(article) is None or not window.articles.field_of(article).isVisible()


def test_what_reads_from_a_moved_event_moves_with_it(dam, qtbot):
    type_date(dam, qtbot, "January 3", "4 January 2020")
    assert shown(dam, "two days later") == "2020-01-06"


def test_a_pinned_event_stays_when_its_anchor_moves(dam, qtbot):
    dam.select_event(event_dated_by(dam, "two days later"))
    qtbot.mouseClick(dam.event_panel.pin, Qt.MouseButton.LeftButton)
    type_date(dam, qtbot, "January 3", "2020-01-09")
    assert shown(dam, "two days later") == "2020-01-05"


def test_undo_and_redo_name_what_they_do_and_do_it(dam, qtbot):
    type_date(dam, qtbot, "January 3", "2020-01-09")
    assert dam.actions_by_name["undo"].text().endswith("to Thu 9 Jan 2020")
    dam.actions_by_name["undo"].trigger()
    assert shown(dam, "two days later") == "2020-01-05"
    dam.actions_by_name["redo"].trigger()
    assert shown(dam, "two days later") == "2020-01-11"


def test_undo_reaches_the_project_from_a_line_that_was_just_entered(dam, qtbot):
    dam.select_event(event_dated_by(dam, "January 3"))
    title = dam.event_panel.title
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Dam fails")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert dam.open_project.undo_label.endswith('to "Dam fails"')
    qtbot.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Dam fails" not in dam.open_project.undo_label


def test_deleting_takes_the_event_from_the_table_and_undo_brings_it_back(dam):
    event = event_dated_by(dam, "January 3")
    dam.select_event(event)
    dam.actions_by_name["delete"].trigger()
    assert dam.table.model.row_of(event) == -1
    assert dam.selection.ids == []
    dam.actions_by_name["undo"].trigger()
    assert dam.table.model.row_of(event) >= 0


def test_a_click_on_marked_words_selects_the_event_everywhere(dam, qtbot):
    event = event_dated_by(dam, "two days later")
    place = DAM.index("two days later") + 3
    cursor = dam.article.text.textCursor()
    cursor.setPosition(place)
    at = dam.article.text.cursorRect(cursor).center()
    qtbot.mouseClick(dam.article.text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dam.selection.ids == [event]
    assert dam.table.selected() == [event]
    assert dam.event_panel.ids == [event]


def test_a_selected_row_shows_its_sentence_in_the_text(dam):
    event = event_dated_by(dam, "Sunday evening")
    dam.table.view.selectRow(dam.table.model.row_of(event))
    lit = [selection.cursor.selectedText() for selection in dam.article.text.extraSelections()]
    assert lit == ["Engineers warned of a second breach on Sunday evening.", "Sunday evening"]


def test_an_event_is_added_from_selected_words(dam, qtbot):
    start = DAM.index("a second breach")
    cursor = dam.article.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len("a second breach"), cursor.MoveMode.KeepAnchor)
    dam.article.text.setTextCursor(cursor)
    dam.actions_by_name["add_event"].trigger()
    added = dam.open_project.project.events[dam.selection.lead]
    assert (added.start, added.end, added.title) == (start, start + 15, "a second breach")


def test_the_status_line_counts_and_says_that_all_is_saved(dam):
    assert dam.status.saved.text().startswith("Saved in reservoir  ·  1 article  ·  3 events")


def test_edits_are_in_the_file_before_the_window_closes(dam, tmp_path):
    event = event_dated_by(dam, "January 3")
    dam.editing.retitle(event, "Dam fails")
    store = open_project(tmp_path / "reservoir.dateline", read_only=True)
    title = store.project.events[event].title
    store.close()
    assert title == "Dam fails"


def test_undo_works_after_closing_and_opening_again(dam, tmp_path):
    event = event_dated_by(dam, "January 3")
    before = dam.open_project.project.events[event].title
    dam.editing.retitle(event, "Dam fails")
    dam.open_project.close()
    dam.files.open(tmp_path / "reservoir.dateline")
    assert dam.actions_by_name["undo"].text().endswith('to "Dam fails"')
    dam.actions_by_name["undo"].trigger()
    assert dam.open_project.project.events[event].title == before


def test_a_project_that_is_none_is_refused_and_the_open_one_stays(dam, tmp_path):
    wrong = tmp_path / "wrong.dateline"
    wrong.write_text("not a project", encoding="utf-8")
    assert not dam.files.open(wrong)
    assert "wrong.dateline" in notices(dam)[-1]
    assert dam.table.model.rowCount() == 3


def test_panes_come_back_as_they_were_left(qtbot, window, settings, theme, tmp_path):
    window.panes["to_check"].hide()
    window.panes["table"].raise_()
    window.close()
    again = MainWindow(settings, theme)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert not again.panes["to_check"].isVisible()
    assert again.panes["articles"].isVisible()
    again.close()


def test_every_widget_that_takes_the_focus_has_a_name(dam):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

    nameless = [
        widget
        for widget in dam.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QLineEdit | QComboBox | QAbstractButton)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox)
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_every_action_but_a_setting_has_a_shortcut_of_its_own(window):
    seen: dict[str, str] = {}
    for name in window.actions_by_name.names():
        for keys in window.actions_by_name[name].shortcuts():
            assert keys.toString() not in seen, f"{name} and {seen[keys.toString()]} share {keys.toString()}"
            seen[keys.toString()] = name
    assert [name for name in window.actions_by_name.names() if not window.actions_by_name[name].shortcuts()] == []


@pytest.mark.parametrize(
    ("name", "pane"),
    [("go_articles", "articles"), ("go_table", "table"), ("go_history", "history")],
)
def test_a_key_goes_to_a_pane_also_out_of_hiding(dam, name, pane):
    dam.panes[pane].hide()
    dam.actions_by_name[name].trigger()
    assert dam.panes[pane].isAncestorOf(dam.focusWidget())


def type_date(window: MainWindow, qtbot, words: str, typed: str) -> None:
    """Select the event that `words` date, and type another date into the event pane."""
    window.select_event(event_dated_by(window, words))
    line = window.event_panel.when.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_closing_in_the_middle_of_an_import_keeps_what_was_read(window, qtbot, tmp_path: Path):
    paths = []
    for number in range(30):
        path = tmp_path / f"article{number}.txt"
        path.write_text(f"The dam number {number} failed on 3 January 2020.", encoding="utf-8")
        paths.append(path)
    with qtbot.waitSignal(window.imports.added, timeout=20_000):
        window.imports.add_files(paths)
    window.close()
    store = open_project(tmp_path / "reservoir.dateline", read_only=True)
    count = len(store.project.articles)
    store.close()
    assert 1 <= count <= 30


def test_an_event_stays_selected_when_its_row_moves(dam):
    event = event_dated_by(dam, "January 3")
    dam.select_event(event)
    dam.canvas.event_moved.emit(event, on("2021-07-01"))
    assert dam.open_project.project.events[event].edtf == "2021-07-01"
    assert dam.selection.ids == dam.table.selected() == dam.canvas.selected_ids() == [event]


def test_an_anchor_dragged_onto_the_publication_date_reads_from_it(dam):
    event = event_dated_by(dam, "two days later")
    article = dam.open_project.project.events[event].article
    dam.canvas.anchor_requested.emit(event, f"article:{article}")
    assert shown(dam, "two days later") == "2020-10-14"


def test_a_circle_of_anchors_is_refused_with_its_path(dam):
    early, late = event_dated_by(dam, "Sunday evening"), event_dated_by(dam, "two days later")
    dam.canvas.anchor_requested.emit(late, early)
    dam.canvas.anchor_requested.emit(early, late)
    assert "circle" in notices(dam)[-1]
    assert "two days later" in notices(dam)[-1] or "Parliament" in notices(dam)[-1]


def test_a_search_counts_lights_up_and_goes_through_what_it_finds(dam, qtbot):
    dam.actions_by_name["find"].trigger()
    line = dam.timeline.search.line
    with qtbot.waitSignal(dam.finding.searched):
        qtbot.keyClicks(line, "inquiry")
    found = event_dated_by(dam, "two days later")
    assert dam.finding.found == [found]
    assert dam.timeline.search.count.text() == "1 found"
    assert dam.table.model.ids() == [found]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dam.selection.ids == [found]
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dam.finding.searched):
        pass
    assert dam.table.model.rowCount() == 3


def test_several_selected_events_take_one_category(dam, qtbot):
    dam.actions_by_name["select_all"].trigger()
    line = dam.event_panel.category.lineEdit()
    line.setFocus()
    qtbot.keyClicks(line, "Water")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert {event.category for event in dam.open_project.project.visible_events()} == {"Water"}
    assert dam.open_project.undo_label.endswith('events to "Water"')


def test_the_view_comes_back_with_the_project(dam, tmp_path):
    dam.canvas.go_to(on("2020-01"))
    dam.canvas.zoom_in()
    view = dam.canvas.view_range()
    dam.view_state.store()
    dam.files.create(tmp_path / "other.dateline")
    dam.files.open(tmp_path / "reservoir.dateline")
    assert dam.canvas.view_range() == view


def test_the_history_pane_goes_back_to_a_step(dam, qtbot):
    event = event_dated_by(dam, "January 3")
    title = dam.open_project.project.events[event].title
    dam.editing.retitle(event, "Dam fails")
    dam.editing.retitle(event, "Dam gives way")
    dam.panes["history"].show_up()
    qtbot.waitUntil(lambda: dam.history.model.rowCount() == 3)
    dam.history.view.activated.emit(dam.history.model.index(2))
    assert dam.open_project.project.events[event].title == title
    assert dam.actions_by_name["redo"].isEnabled()


def test_to_check_is_walked_through_with_single_keys(window, qtbot):
    article = add(window, DAM)
    assert [concern.id for concern in window.to_check.in_order(window.open_project.project)] == [article]
    window.actions_by_name["next_to_check"].trigger()
    qtbot.keyClick(window.review.view, Qt.Key.Key_A)
    field = window.articles.field_of(article)
    assert field is not None
    assert field.line.hasFocus()


def test_a_file_dropped_on_a_text_field_is_an_article_all_the_same(dam):
    assert [widget for widget in dam.findChildren(QWidget) if widget.acceptDrops()] == []
    assert dam.acceptDrops()


def test_a_publication_date_that_is_there_can_be_asked_for_again_and_left(dam, qtbot, monkeypatch):
    monkeypatch.setattr(ConsentDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    article = next(iter(dam.open_project.project.articles))
    dam.articles.select(article)
    dam.actions_by_name["article_date"].trigger()
    field = dam.articles.field_of(article)
    assert field is not None
    qtbot.keyClicks(field.line, "2021-10-12")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert shown(dam, "January 3") == "2021-01-03"
    dam.actions_by_name["article_date"].trigger()
    again = dam.articles.field_of(article)
    assert again is not None
    qtbot.keyClick(again.line, Qt.Key.Key_Escape)
    assert not dam.articles.view.isPersistentEditorOpen(dam.articles.model.index(0))


def test_a_cell_takes_a_typed_date_and_says_when_it_is_none(dam, qtbot):
    event = event_dated_by(dam, "January 3")
    row = dam.table.model.row_of(event)
    dam.table.model.setData(dam.table.model.index(row, 0), "9 January 2020")
    assert shown(dam, "two days later") == "2020-01-11"
    dam.table.model.setData(dam.table.model.index(dam.table.model.row_of(event), 0), "the colour green")
    assert shown(dam, "January 3") == "2020-01-09"
    assert len(notices(dam)) == 1


def test_inferred_events_are_hidden_until_they_are_asked_for(window):
    add(window, "The dam failed on January 3. Engineers fled the valley. Parliament met.", "2020-10-12")
    events = list(window.open_project.project.visible_events())
    assert window.table.model.rowCount() == sum(not event.is_inferred for event in events)
    window.actions_by_name["show_inferred"].trigger()
    assert window.table.model.rowCount() == len(events)


def test_a_right_click_beside_the_events_offers_to_add_one_there(dam):
    before = len(list(dam.open_project.project.visible_events()))
    at = dam.canvas.mapToGlobal(QPoint(300, 150))
    menu = dam.menus.of_timeline(at)
    wanted = dam.canvas.interval_at(300)
    assert in_words(wanted) in menu.actions()[0].text()
    menu.actions()[0].trigger()
    assert len(list(dam.open_project.project.visible_events())) == before + 1
    assert dam.open_project.project.events[dam.selection.lead].shown == wanted
