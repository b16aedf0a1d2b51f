"""Categories by rules of words, as a person sets and uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from tests.ui.driving import add, event_dated_by, notices
from timeline.category_rules import CategoryRule
from ui.category_rules import RulesDialog

WATER = CategoryRule("dam, breach*", "Water")


def category(window, words: str) -> str:
    return window.open_project.project.events[event_dated_by(window, words)].category


def test_rules_are_applied_on_request_as_one_step_that_can_be_undone(dam):
    dam.category_rules.take([WATER], applies=True)
    assert category(dam, "January 3") == "Water"
    assert "changed" in notices(dam)[-1]
    dam.open_project.undo()
    assert category(dam, "January 3") == ""


def test_the_rules_themselves_are_a_step_of_the_history(dam):
    dam.category_rules.take([WATER], applies=True)
    assert dam.open_project.undo_label == "change the category rules"
    dam.open_project.undo()
    assert dam.category_rules.rules == []
    dam.open_project.redo()
    assert dam.category_rules.rules == [WATER]
    assert category(dam, "January 3") == "Water"


def test_rules_that_nothing_fits_yet_are_a_step_too_and_the_same_ones_again_are_none(dam):
    dam.category_rules.take([CategoryRule("comet", "Sky")], applies=True)
    steps = len(dam.open_project.history)
    dam.category_rules.take([CategoryRule("comet", "Sky")], applies=True)
    assert len(dam.open_project.history) == steps
    dam.open_project.undo()
    assert dam.category_rules.rules == []


def test_going_through_the_history_takes_the_rules_along(dam):
    first = dam.open_project.history[-1].number
    dam.category_rules.take([WATER], applies=True)
    dam.category_rules.take([CategoryRule("January", "Winter")], applies=True, anew=True)
    last = dam.open_project.history[-1].number
    dam.open_project.go_to(first)
    assert dam.category_rules.rules == []
    assert category(dam, "January 3") == ""
    dam.open_project.go_to(last)
    assert dam.category_rules.rules == [CategoryRule("January", "Winter")]
    assert category(dam, "January 3") == "Winter"


def undo_button(window) -> QPushButton:
    return window.timeline.notices.findChildren(QPushButton)[-1]


def test_the_list_of_rules_is_taken_back_with_what_it_did(dam):
    dam.category_rules.take([WATER], applies=False)
    dam.category_rules.take([CategoryRule("January", "Winter")], applies=True, anew=True)
    assert category(dam, "January 3") == "Winter"
    undo_button(dam).click()
    assert dam.category_rules.rules == [WATER]
    assert category(dam, "January 3") == ""


def test_taking_rules_back_after_other_steps_leaves_those_alone(dam):
    dam.category_rules.take([WATER], applies=True)
    event = event_dated_by(dam, "January 3")
    dam.editing.retitle(event, "Dam gives way")
    undo_button(dam).click()
    assert dam.category_rules.rules == []
    assert dam.open_project.project.events[event].title == "Dam gives way"


def test_what_a_person_set_by_hand_stays_unless_it_is_asked_for(dam):
    dam.editing.categorise([event_dated_by(dam, "January 3")], "Mine")
    dam.category_rules.take([WATER], applies=True)
    assert category(dam, "January 3") == "Mine"
    dam.category_rules.take([WATER], applies=True, anew=True)
    assert category(dam, "January 3") == "Water"


def test_rules_are_kept_with_the_project_and_used_on_what_comes_in(window, qtbot, tmp_path):
    window.category_rules.take([WATER], applies=False)
    assert window.category_rules.rules == [WATER]
    article = tmp_path / "dam.txt"
    article.write_text("Published 12 October 2020\n\nThe dam failed on 3 January 2020.\n", "utf-8")
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_files([article])
    assert category(window, "3 January") == "Water"


def test_without_rules_an_import_is_one_step(window, qtbot, tmp_path):
    article = tmp_path / "dam.txt"
    article.write_text("The dam failed on 3 January 2020.\n", "utf-8")
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_files([article])
    assert len(window.open_project.history) == 1


def test_the_dialog_adds_moves_and_removes_rules_and_leaves_half_ones_out(qtbot):
    dialog = RulesDialog([WATER, CategoryRule("court", "Law")])
    qtbot.addWidget(dialog)
    dialog.add()
    dialog.table.item(2, 0).setText("fire*")
    assert dialog.rules() == [WATER, CategoryRule("court", "Law")]
    dialog.table.item(2, 1).setText("Fire")
    dialog.table.setCurrentCell(2, 0)
    dialog.move_rule(-1)
    dialog.table.setCurrentCell(0, 0)
    dialog.remove()
    assert [rule.category for rule in dialog.rules()] == ["Fire", "Law"]
    apply = next(b for b in dialog.findChild(QDialogButtonBox).buttons() if "now" in b.text())
    apply.click()
    assert dialog.applies


def test_an_event_added_by_hand_is_left_alone(dam):
    dam.category_rules.take([WATER], applies=False)
    add(dam, "The dam was inspected on 2 May 2021.", "2021-06-01")
    assert category(dam, "2 May 2021") == ""


@pytest.fixture
def dialog(qtbot) -> RulesDialog:
    found = RulesDialog([WATER])
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def test_tab_stays_in_the_row_that_was_added_and_then_goes_on(dialog, qtbot):
    dialog.add()
    qtbot.keyClicks(dialog.focusWidget(), "court")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.focusWidget(), "Law")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.rules() == [WATER, CategoryRule("court", "Law")]
    assert dialog.focusWidget() is not dialog.table
    assert not dialog.table.isAncestorOf(dialog.focusWidget())


@pytest.mark.parametrize(
    ("words", "category", "sentence"),
    [
        ("fire*", "", "Rule 2 has no category. Give it a category, or remove it."),
        ("", "Fire", "Rule 2 has no words. Give it words, or remove it."),
    ],
)
def test_half_a_rule_is_asked_about_and_not_dropped(dialog, words, category, sentence):
    dialog.add()
    dialog.table.item(1, 0).setText(words)
    dialog.table.item(1, 1).setText(category)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.wrong.text() == sentence
    dialog.remove()
    dialog.accept()
    assert dialog.result() == RulesDialog.DialogCode.Accepted


def test_the_primary_button_is_the_default_one_unless_another_has_the_focus(dialog):
    buttons = dialog.findChild(QDialogButtonBox).buttons()

    def default() -> list[str]:
        return [one.text() for one in buttons if one.isDefault()]

    assert default() == ["Save and a&pply now"]
    buttons[-1].setFocus()
    dialog.table.setFocus()
    assert default() == ["Save and a&pply now"]
    dialog.add()
    assert default() == ["Save and a&pply now"]
