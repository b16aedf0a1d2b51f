"""The event pane with several events: common values, blanks where they differ, and one edit of all of them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from tests.ui.driving import add, event_dated_by, shown
from timeline.model import PUBLICATION, AnchorKind, Step
from timeline.typed import read_date
from ui.anchor_choice import reader_of
from ui.event_panel import EventPanel


@pytest.fixture
def two(dam) -> list[str]:
    ids = [event_dated_by(dam, "January 3"), event_dated_by(dam, "Sunday evening")]
    dam.selection.set(ids)
    return ids


def events(window, ids):
    return [window.open_project.project.events[id] for id in ids]


def test_what_differs_is_blank_and_what_is_common_is_shown(dam, two):
    panel = dam.event_panel
    assert panel.title.toPlainText() == ""
    assert panel.title.placeholderText() == "Different titles"
    assert panel.when.line.text() == ""
    dam.editing.categorise(two, "Water")
    assert panel.category.currentText() == "Water"
    assert panel.several.count.text() == "2 events"


def test_what_is_entered_goes_for_all_and_is_one_step(dam, two):
    panel, steps = dam.event_panel, len(dam.open_project.history)
    panel.retitled.emit(panel.ids, "The dam")
    assert {event.title for event in events(dam, two)} == {"The dam"}
    assert panel.title.toPlainText() == "The dam"
    panel.pinned.emit(panel.ids, read_date("5 May 2020"))
    assert {event.edtf for event in events(dam, two)} == {"2020-05-05"}
    assert len(dam.open_project.history) == steps + 2


def test_a_note_on_the_pins_of_several_is_one_step_to_undo(dam, two):
    dam.event_panel.pin.click()
    dates = [event.edtf for event in events(dam, two)]
    assert all(event.is_pinned for event in events(dam, two))
    dam.event_panel.noted.emit(two, "seen in the log book")
    assert {event.pin.note for event in events(dam, two)} == {"seen in the log book"}
    assert [event.edtf for event in events(dam, two)] == dates
    dam.open_project.undo()
    dam.open_project.undo()
    assert not any(event.is_pinned for event in events(dam, two))


def test_several_are_read_from_their_publication_date_and_what_names_its_own_date_stays(dam):
    own, other = event_dated_by(dam, "January 3"), event_dated_by(dam, "two days later")
    before = shown(dam, "two days later")
    dam.selection.set([own, other])
    combo = dam.event_panel.shared_anchor
    assert not combo.isHidden()
    combo.activated.emit(0)
    assert shown(dam, "two days later") != before
    dam.open_project.undo()
    assert shown(dam, "two days later") == before


def test_what_several_are_read_from_is_blank_where_they_differ(dam):
    own, other = event_dated_by(dam, "January 3"), event_dated_by(dam, "two days later")
    combo = dam.event_panel.shared_anchor
    dam.selection.set([own, other])
    assert combo.currentText() == ""
    assert combo.isEnabled()
    for event in (own, other):
        dam.editing.read_from(event, PUBLICATION)
    readers = [reader_of(dam.open_project.project, event) for event in events(dam, [own, other])]
    assert {reader.anchor.kind for reader in readers} == {AnchorKind.PUBLICATION}
    assert combo.currentText() == "their publication dates"


@pytest.mark.parametrize("name", ["merge", "delete"])
def test_the_buttons_do_what_the_menus_do(dam, two, name):
    dam.event_panel.several.buttons[name].click()
    visible = {event.id for event in dam.open_project.project.visible_events()}
    assert len(visible.intersection(two)) == (1 if name == "merge" else 0)


def test_one_event_has_no_row_for_several(dam, two):
    dam.selection.set(two[:1])
    panel = dam.event_panel
    assert panel.several.isHidden()
    assert panel.shared_anchor.isHidden()
    assert panel.title.toPlainText() == events(dam, two)[0].title


def test_no_field_is_wider_than_the_narrowest_pane(dam, two):
    form = dam.event_panel.findChild(QScrollArea).widget()
    words = "Two days after the fire, a driver complained. The fire broke out on Monday; the fire was put out."
    waiting = add(dam, words)
    undated = [event.id for event in dam.open_project.project.events_of(waiting)]
    for ids in (two[:1], two, *([id] for id in undated)):
        dam.selection.set(ids)
        form.layout().activate()
        assert form.minimumSizeHint().width() <= dam.panes["event"].minimumSizeHint().width()


def test_no_reason_is_cut_in_a_narrow_and_low_pane(dam, qtbot):
    """As in a small window: the form is higher than its pane, and scrolls."""
    panel = EventPanel()
    qtbot.addWidget(panel)
    panel.show_events(dam.open_project.project, [event_dated_by(dam, "January 3")])
    panel.resize(312, 160)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.why.show_steps([Step("the Saturday on or after the publication date (Tue 2 May 2023, 18:05)", "a")] * 3)

    def is_whole() -> bool:
        labels = [label for label in panel.why.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
        return len(labels) == 3 and all(label.height() >= label.heightForWidth(label.width()) for label in labels)

    qtbot.waitUntil(is_whole, timeout=2000)


def test_of_more_events_than_are_compared_nothing_is_said_and_leaving_a_field_changes_none(dam, qtbot, monkeypatch):
    monkeypatch.setattr("ui.event_panel._MOST_COMPARED", 1)
    events = [event.id for event in dam.open_project.project.visible_events()]
    dam.editing.categorise(events, "Water")
    dam.selection.set(events)
    panel = dam.event_panel
    assert panel.several.count.text() == f"{len(events)} events"
    assert (panel.category.currentText(), panel.certainty.text(), panel.title.text()) == ("", "", "")
    panel.category.lineEdit().editingFinished.emit()
    assert {dam.open_project.project.events[id].category for id in events} == {"Water"}
    panel.category.setEditText("Dam")
    panel.category.lineEdit().editingFinished.emit()
    assert {dam.open_project.project.events[id].category for id in events} == {"Dam"}
