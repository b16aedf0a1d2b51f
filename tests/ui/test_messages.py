from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from ui.messages import LINES_KEPT, FaultReports, Notices, Tone, fault_box


def test_lines_stay_until_they_are_dismissed(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.say('"empty.txt" is empty.')
    notices.say("Flood: 3 events", Tone.GOOD)
    assert not notices.isHidden()
    notices.clear()
    assert notices.isHidden()
    assert notices.lines == []


def test_what_went_well_leaves_by_itself_and_a_failure_stays(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.say('"empty.txt" is empty.')
    notices.say("Flood: 3 events", Tone.GOOD)
    notices.leaving.timeout.emit()
    assert notices.lines == [(Tone.BAD, '"empty.txt" is empty.')]
    assert not notices.isHidden()


def test_the_same_line_twice_running_is_one(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.say("No.")
    notices.say("No.")
    assert notices.lines == [(Tone.BAD, "No.")]


def test_a_thousand_failures_do_not_pile_up(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    for number in range(1000):
        notices.say(f"{number}.txt is empty.")
    assert len(notices.lines) == LINES_KEPT
    assert notices.lines[-1][1] == "999.txt is empty."


def test_a_report_names_places_and_nothing_that_was_read():
    try:
        int("words of an article")
    except ValueError as error:
        report = FaultReports().report_of(error)
    assert "test_messages.py" in report
    assert "ValueError" in report
    assert "words of an article" not in report


def test_a_fault_is_caught_and_reported_and_the_hook_is_given_back(qapp, monkeypatch, capsys):
    before = sys.excepthook
    reports = FaultReports()
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.detailedText()))
    give_back = reports.install()
    try:
        sys.excepthook(ValueError, ValueError("private"), None)
        sys.excepthook(ValueError, ValueError("private"), None)
    finally:
        give_back()
    assert sys.excepthook is before
    assert len(shown) == 1
    assert "ValueError" in shown[0]
    assert "private" in capsys.readouterr().err


def test_the_report_is_plain_text_that_can_be_copied(qtbot, qapp):
    box = fault_box("Trace <b>bold</b>")
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
    copy = next(button for button in box.buttons() if button.text() == "Copy report")
    copy.click()
    assert qapp.clipboard().text() == "Trace <b>bold</b>"
