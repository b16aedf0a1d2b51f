from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.builders import DAM, a_project, a_reading, on, the_event, with_reading
from tests.layout.drawn import events, scene_of
from timeline import edits
from timeline.civil import DAY
from timeline.layout import Scene, build_scene
from timeline.project import ChangeSet
from ui.events_model import EventsModel, certainty_words, sorted_rows
from ui.table_order import Column, in_order, time_keys


def a_model(project) -> EventsModel:
    model = EventsModel()
    scene = a_scene(project)
    model.show(sorted_rows(Column.WHEN, project, scene), scene.is_there)
    return model


def a_scene(project) -> Scene:
    return build_scene(project.visible_events(), project.articles)


def column(model: EventsModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_rows_run_in_time_with_the_gap_to_the_row_above():
    model = a_model(a_project())
    assert column(model, Column.WHEN) == ["Fri 3 Jan 2020", "Sun 5 Jan 2020", "Sun 11 Oct 2020, evening"]
    assert column(model, Column.GAP) == ["", "2 days", "9 months"]


def test_undated_events_come_last():
    model = a_model(with_reading(a_project("A flood came in 1931.", "2020-10-12"), a_reading(DAM, None)))
    assert column(model, Column.WHEN)[0] == "1931"
    assert column(model, Column.WHEN)[-1] == "no date"


def test_gaps_are_shown_only_where_rows_run_in_time():
    model = a_model(a_project())
    model.sort(Column.TITLE, Qt.SortOrder.AscendingOrder)
    assert set(column(model, Column.GAP)) == {""}
    assert column(model, Column.TITLE) == sorted(column(model, Column.TITLE), key=str.casefold)


def test_a_cell_that_was_typed_into_says_so_and_changes_nothing_itself(qtbot):
    model = a_model(a_project())
    before = column(model, Column.TITLE)
    with qtbot.waitSignal(model.edited) as edited:
        model.setData(model.index(0, Column.TITLE), "Dam fails")
    assert edited.args == [model.event_at(0).id, Column.TITLE, "Dam fails"]
    assert column(model, Column.TITLE) == before


def test_copied_cells_stay_in_their_columns():
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.retitle(project, event.id, "Dam\tfails\nagain"))
    model = a_model(project)
    lines = model.as_tsv(range(model.rowCount())).split("\n")
    assert [line.count("\t") for line in lines] == [len(Column) - 1] * 4
    assert "Dam fails again" in lines[1]


def test_certainty_repeats_in_words_what_is_drawn():
    project = a_project()
    event = the_event(project, "January 3")
    pinned = project.apply(edits.pin(project, [event.id], on("2020-01-04")))
    confirmed = project.apply(edits.confirm(project, [event.id]))
    assert certainty_words(pinned.events[event.id]) == "pinned"
    assert certainty_words(confirmed.events[event.id]) == "confirmed"
    assert certainty_words(event).endswith("%")


@given(
    st.sampled_from(Column),
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(["1931", "2020-02", "2021-05-06", "Zeal", "delete"])), max_size=8
    ),
)
def test_rows_changed_one_by_one_are_as_if_shown_anew(column, steps):
    project = a_project()
    ids = sorted(project.events)
    scene, model = a_scene(project), EventsModel()
    model.show(sorted_rows(Column.WHEN, project, scene), scene.is_there)
    model.sort(column, Qt.SortOrder.AscendingOrder)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number, what in steps:
        id = ids[number]
        if project.events[id].is_deleted:
            continue
        change = edited(project, id, what)
        project = project.apply(change)
        events = [event for one in change.ids if (event := project.events.get(one)) and event.is_visible]
        scene = scene.with_events(events, [one for one in change.ids if one in ids and project.events[one].is_deleted])
        model.update_rows(project, scene, scene.is_there, change.ids)
    anew = a_model(project)
    anew.sort(column, Qt.SortOrder.AscendingOrder)
    assert model.ids() == anew.ids()
    assert [model.row_of(id) for id in model.ids()] == list(range(model.rowCount()))
    tester.deleteLater()


def edited(project, event: str, what: str) -> ChangeSet:
    if what == "delete":
        return edits.delete_events(project, [event])
    if what == "Zeal":
        return edits.retitle(project, event, what)
    return edits.pin(project, [event], on(what))


@pytest.mark.parametrize("by", [one for one in Column if one is not Column.ARTICLE])
def test_equal_rows_come_by_time_and_then_by_id_whichever_came_first(by):
    project = a_project()
    ids = sorted(project.events)
    scene, model = a_scene(project), EventsModel()
    model.show(sorted_rows(Column.WHEN, project, scene), scene.is_there)
    model.sort(by, Qt.SortOrder.AscendingOrder)
    for id in reversed(ids):
        for what in ("Zeal", "1931"):
            change = edited(project, id, what)
            project = project.apply(change)
            scene = scene.with_events([project.events[one] for one in change.ids if one in ids])
            model.update_rows(project, scene, scene.is_there, change.ids)
    anew = a_model(project)
    anew.sort(by, Qt.SortOrder.AscendingOrder)
    assert model.ids() == anew.ids() == ids


@given(events(most=30))
def test_the_keys_of_the_arrays_sort_as_begin_and_end_do(some):
    scene = scene_of(some)
    keys = time_keys(scene)

    def by_hand(row: int) -> tuple[int, int, int]:
        interval = scene.interval(row)
        if interval is None:
            return 1, 0, 0
        begin, end = interval.bounds
        return 0, begin if isinstance(interval.begin, int) else end - DAY, end

    rows = in_order(scene, keys, np.arange(len(scene.begin), dtype=np.int32)).tolist()
    assert [by_hand(row) for row in rows] == sorted(by_hand(row) for row in rows)


def test_a_cell_does_not_say_twice_that_a_date_is_approximate():
    project = a_project("The mill burned around 3 May 2020.")
    model = a_model(project)
    assert any(words.startswith("about") for words in column(model, Column.WHEN))
    assert not any("approximate" in words for words in column(model, Column.CERTAINTY))
