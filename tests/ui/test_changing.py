"""A large change is made on another thread: it is shown as a small one is, and the window can be used meanwhile."""

from __future__ import annotations

import pytest

import ui.changing
from tests.builders import a_reading
from tests.ui.driving import add, event_dated_by, notices, shown
from timeline import edits, history
from timeline.errors import ProjectError
from timeline.history import pack, row_count, unpack
from timeline.intervals import parse
from timeline.model import Status
from timeline.project import Project
from timeline.store import Store, open_project
from ui.filters import Filter
from ui.main_window import MainWindow


@pytest.fixture
def large(dam: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window to which every change is a large one."""
    monkeypatch.setattr(ui.changing, "LARGE", 0)
    return dam


def visible(window: MainWindow) -> list[str]:
    return [event.id for event in window.open_project.project.visible_events()]


def made(qtbot, window: MainWindow) -> None:
    """Wait for the change that is under way to be shown."""
    with qtbot.waitSignal(window.open_project.changed, timeout=30_000):
        assert window.open_project.is_changing


def test_a_large_change_is_shown_by_every_pane(qtbot, large):
    event = event_dated_by(large, "January 3")
    large.select_event(event)
    large.editing.pin([event], parse("2020-02-01"))
    made(qtbot, large)
    assert shown(large, "January 3") == "2020-02-01"
    scene, row = large.canvas.scene, large.canvas.scene.row_of(event)
    assert scene.interval(row) == parse("2020-02-01")
    assert large.event_panel.when.line.text() == "Sat 1 Feb 2020"
    assert large.table.model.event_at(large.table.model.row_of(event)).edtf == "2020-02-01"
    assert large.table.selected() == [event]


def test_what_reads_from_it_moves_as_in_a_small_change(qtbot, dam, large):
    event = event_dated_by(large, "January 3")
    large.editing.move(event, parse("2020-02-01"))
    made(qtbot, large)
    assert shown(large, "two days later") == "2020-02-03"


def test_undo_and_redo_of_a_large_step(qtbot, large):
    events = visible(large)
    large.editing.confirm(events)
    made(qtbot, large)
    large.open_project.undo()
    made(qtbot, large)
    assert {large.open_project.project.events[id].status for id in events} == {Status.FOUND}
    large.open_project.redo()
    made(qtbot, large)
    assert {large.open_project.project.events[id].status for id in events} == {Status.CONFIRMED}


def test_taking_back_an_import_empties_all_panes_and_doing_it_again_fills_them(qtbot, large):
    events = visible(large)
    large.open_project.go_to(0)
    made(qtbot, large)
    assert large.articles.model.rowCount() == large.table.model.rowCount() == len(large.canvas.scene) == 0
    assert large.article.article == ""
    assert len(large.to_check) == 0
    large.open_project.redo()
    made(qtbot, large)
    assert set(large.table.model.ids()) == set(events)
    assert large.articles.model.rowCount() == 1


def test_another_edit_meanwhile_is_refused_and_nothing_is_lost(qtbot, large):
    event = event_dated_by(large, "January 3")
    large.editing.retitle_all(visible(large), "All of them")
    large.editing.retitle(event, "Too early")
    assert any("still being made" in line for line in notices(large))
    made(qtbot, large)
    assert not any("still being made" in line for line in notices(large))
    assert large.open_project.project.events[event].title == "All of them"


def test_until_it_is_made_the_project_is_what_it_was(qtbot, large):
    event = event_dated_by(large, "January 3")
    before, steps = large.open_project.project, large.open_project.history
    large.editing.confirm([event, *visible(large)])
    assert large.open_project.project is before
    assert large.open_project.history == steps
    made(qtbot, large)
    assert large.open_project.undo_label.startswith("confirm")


def test_a_filter_and_a_search_of_meanwhile_hold_afterwards(qtbot, large):
    event = event_dated_by(large, "January 3")
    large.editing.categorise([event], "water")
    large.finding.choose(Filter(category="water"))
    made(qtbot, large)
    assert large.table.model.ids() == [event]
    large.editing.confirm([event])
    large.finding.choose(Filter())
    large.finding.search("dam")
    made(qtbot, large)
    assert large.table.model.ids() == [event]


def test_the_rows_sorted_meanwhile_stay_so(qtbot, large):
    large.editing.confirm(visible(large))
    large.table.model.sort(2)
    made(qtbot, large)
    titles = [large.table.model.event_at(row).title.casefold() for row in range(large.table.model.rowCount())]
    assert titles == sorted(titles)


def test_a_large_change_that_cannot_be_stored_changes_nothing(qtbot, large, monkeypatch):
    def full(store: Store, *_: object) -> None:
        raise ProjectError('"reservoir.dateline" could not be written (no room), so nothing was changed.')

    events = visible(large)
    monkeypatch.setattr(Store, "apply", full)
    with qtbot.waitSignal(large.open_project.failed, timeout=30_000):
        large.editing.confirm(events)
    assert not large.open_project.is_changing
    assert {large.open_project.project.events[id].status for id in events} == {Status.FOUND}
    assert large.status.work_words == ""


def test_a_fault_in_it_is_told_and_the_window_goes_on(qtbot, large, capfd):
    def wrong(project: object) -> None:
        raise ZeroDivisionError

    event = event_dated_by(large, "January 3")
    works = large.open_project.works
    has_ended = qtbot.waitSignal(works, check_params_cb=lambda words: not words, timeout=30_000)
    with qtbot.captureExceptions() as faults, has_ended:
        large.open_project.do(wrong, [event])
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]
    large.editing.confirm([event])
    made(qtbot, large)
    assert large.open_project.project.events[event].status is Status.CONFIRMED


def test_closing_waits_for_it(large):
    event, path = event_dated_by(large, "January 3"), large.open_project.path
    large.editing.confirm([event])
    assert large.open_project.is_changing
    large.close()
    store = open_project(path)
    assert store.project.events[event].status is Status.CONFIRMED
    store.close()


def test_what_the_project_is_to_remember_meanwhile_is_kept(qtbot, large):
    large.editing.confirm(visible(large))
    large.open_project.remember("view", "somewhere")
    assert large.open_project.preference("view") == "somewhere"
    made(qtbot, large)
    assert large.open_project.preference("view") == "somewhere"


def test_articles_that_come_in_meanwhile_wait(qtbot, large, tmp_path):
    article = tmp_path / "ferry.txt"
    article.write_text("Ferry stops\n\nPublished 6 May 2021\n\nThe ferry stopped on 4 May 2021.\n")
    large.editing.confirm(visible(large))
    with qtbot.waitSignal(large.imports.ended, timeout=60_000):
        large.imports.add_files([article])
    assert not large.open_project.is_changing
    assert len(large.open_project.project.articles) == 2
    assert all(large.open_project.project.events[id].status is Status.CONFIRMED for id in visible(large)[:1])


def test_what_is_done_is_said_while_it_lasts(qtbot, large):
    large.editing.confirm(visible(large))
    assert large.status.work_words == f"Changing {len(visible(large))} events …"
    made(qtbot, large)
    assert large.status.work_words == ""


def test_an_edit_is_as_large_as_what_reads_from_it(dam, monkeypatch):
    monkeypatch.setattr(ui.changing, "LARGE", 2)
    project = dam.open_project.project
    article = next(iter(project.articles))
    assert ui.changing.is_large_edit(project, [article])
    assert not ui.changing.is_large_edit(project, [event_dated_by(dam, "two days later")])


def test_a_step_is_taken_back_as_it_was_packed_however_long(monkeypatch):
    monkeypatch.setattr(history, "_LONG", 0)
    change = edits.add_reading(Project(), a_reading())
    assert unpack(pack(change), Project(), backwards=False) == change


def test_rows_of_many_selected_events_stay_selected_when_they_are_sorted(qtbot, dam, monkeypatch):
    monkeypatch.setattr("ui.events_table._MOST_HELD", 1)
    add(dam, "The ferry stopped on 4 May 2021. It sank on 9 June 2021.", "2021-06-10")
    events = set(visible(dam))
    dam.selection.set(list(events))
    dam.table.view.sortByColumn(2, dam.table.view.horizontalHeader().sortIndicatorOrder())
    assert set(dam.table.selected()) == events
    assert set(dam.selection.ids) == events


def test_a_long_article_comes_in_by_itself_and_is_told_like_others(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.imports._MOST_ROWS", 3)
    monkeypatch.setattr(ui.changing, "LARGE", 3)
    long = "The mill closed on 3 May 1998. It burnt on 9 June 1999. It was razed on 1 May 2001."
    for name, text in (("long", long), ("short", "A quay.")):
        (tmp_path / f"{name}.txt").write_text(f"Published 12 October 2020\n\n{text}\n")
    works: list[str] = []
    window.open_project.works.connect(works.append)
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        window.imports.add_files([tmp_path / "long.txt", tmp_path / "short.txt"])
    assert len([words for words in works if words]) == 1
    assert window.imports.last.added == 2
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 2)
    assert window.table.model.rowCount() == 3
    assert any("3 events" in line for line in notices(window))


def test_another_publication_date_of_a_long_article_is_a_large_edit(dam, monkeypatch):
    project = dam.open_project.project
    article = next(iter(project.articles))
    assert not ui.changing.is_large_edit(project, [article])
    monkeypatch.setattr(ui.changing, "LONG_TEXT", 20)
    assert ui.changing.is_large_edit(project, [article])


def test_the_rows_of_a_step_are_counted_without_reading_it():
    change = edits.add_reading(Project(), a_reading())
    assert row_count(pack(change)) == len(change.rows)
    assert row_count(b"damaged") == 0
