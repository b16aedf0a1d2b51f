from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from timeline.intervals import parse
from ui.date_field import DateField


@pytest.fixture
def field(qtbot) -> DateField:
    found = DateField("When?")
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    found.set_reading(parse("2020-10-12"))
    return found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("11 October 2020", "2020-10-11"),
        ("2020-10-11/2020-10-13", "2020-10-11/2020-10-13"),
        ("yesterday", "2020-10-11"),
        ("May 1931", "1931-05"),
    ],
)
def test_enter_gives_what_was_typed(field, qtbot, typed, meant):
    qtbot.keyClicks(field.line, typed)
    with qtbot.waitSignal(field.entered) as entered:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert str(entered.args[0]) == meant


def test_what_it_would_mean_is_shown_while_typing(field, qtbot):
    with qtbot.waitSignal(field.previewed) as previewed:
        qtbot.keyClicks(field.line, "11 October 2020")
    assert "Sun 11 Oct 2020" in previewed.args[0]


def test_what_is_no_date_is_said_and_nothing_is_entered(field, qtbot):
    qtbot.keyClicks(field.line, "the colour green")
    with qtbot.assertNotEmitted(field.entered), qtbot.waitSignal(field.previewed):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.preview.property("role") == "wrong"
    assert field.line.text() == "the colour green"


@pytest.mark.parametrize("typed", ["Tuesday, 11 October 2020", "03/04/2024"])
def test_what_may_be_two_dates_is_said_and_stays_to_be_mended(field, qtbot, typed):
    qtbot.keyClicks(field.line, typed)
    with qtbot.assertNotEmitted(field.entered), qtbot.waitSignal(field.previewed) as previewed:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert "Type the one you mean" in previewed.args[0]
    assert field.line.text() == typed


def test_escape_gives_up_and_shows_what_held_before(field, qtbot):
    field.set_text("Sun 11 Oct 2020")
    qtbot.keyClicks(field.line, "2021")
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "Sun 11 Oct 2020"


def test_an_unchanged_text_enters_nothing(field, qtbot):
    field.set_text("2020-10-11")
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_only_a_field_that_may_be_empty_is_cleared(field, qtbot):
    field.set_text("2020-10-11")
    field.line.clear()
    with qtbot.assertNotEmitted(field.cleared):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    field.may_be_empty = True
    field.line.clear()
    with qtbot.waitSignal(field.cleared):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_a_field_that_goes_to_a_date_says_so(field, qtbot):
    field.verb = "go"
    with qtbot.waitSignal(field.previewed) as previewed:
        qtbot.keyClicks(field.line, "11 October 2020")
    assert previewed.args[0].endswith("Enter to go")
