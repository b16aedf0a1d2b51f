from __future__ import annotations

import sys
import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from ui import fault_log
from ui.background import Job
from ui.fault_log import close_log, open_log, report_of
from ui.messages import LINES_KEPT, FaultReports, Notices, Tone, choose, fault_box


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


def test_a_summary_of_many_stays_until_it_is_dismissed(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.say("213 read", Tone.DONE)
    notices.leaving.timeout.emit()
    assert notices.lines == [(Tone.DONE, "213 read")]


def test_a_summary_leaves_for_the_next_one_and_a_failure_does_not(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.say("213 read", Tone.DONE)
    notices.say('"empty.txt" is empty.')
    notices.forget(Tone.DONE)
    assert notices.lines == [(Tone.BAD, '"empty.txt" is empty.')]
    notices.clear()
    notices.say("213 read", Tone.DONE)
    notices.forget(Tone.DONE)
    assert notices.isHidden()


def test_a_failure_is_shown_whole_however_narrow_the_window_is(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.resize(1600, 200)
    notices.say('"a.dateline" was deleted, moved or replaced by another program, so nothing was changed. ' * 2)
    with qtbot.waitExposed(notices):
        notices.show()
    wide = notices._list.height()
    notices.resize(400, 200)
    qtbot.waitUntil(lambda: notices._list.height() > wide)
    shown = notices._list.visualItemRect(notices._list.item(0))
    assert shown.height() <= notices._list.viewport().height()
    notices.clear()
    notices.say("Exported to /a/long/path " + "x" * 300, Tone.GOOD)
    assert notices._list.height() < wide * 2


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


def test_a_question_outlives_any_number_of_failures(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.offer("Take it?", [("Yes", lambda: True)])
    for number in range(1000):
        notices.say(f"{number}.txt is empty.")
    assert notices.lines[0] == (Tone.ASKS, "Take it?")
    assert len(notices.lines) == LINES_KEPT
    notices.withdraw("Take it?")
    assert (Tone.ASKS, "Take it?") not in notices.lines


def test_a_report_names_places_and_nothing_that_was_read():
    try:
        int("words of an article")
    except ValueError as error:
        report = report_of(error)
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


def test_faults_are_noted_beside_the_settings_without_a_word_of_an_article(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    give_back = FaultReports().install()
    open_log(tmp_path)
    try:
        assert list(tmp_path.iterdir()) == []
        sys.excepthook(ValueError, ValueError("words of an article"), None)
    finally:
        give_back()
        close_log()
    noted = (tmp_path / "dateline.log").read_text(encoding="utf-8")
    assert "ValueError" in noted
    assert "words of an article" not in noted


def test_a_fault_off_the_windows_thread_is_noted_as_well(qtbot, tmp_path):
    def fail() -> None:
        raise ValueError("words of an article")

    open_log(tmp_path)
    job = Job()
    with qtbot.waitSignal(job.ended):
        job.start([("fails", fail)])
    close_log()
    noted = (tmp_path / "dateline.log").read_text(encoding="utf-8")
    assert "fail" in noted
    assert "words of an article" not in noted


def test_the_log_never_grows_large(monkeypatch, tmp_path):
    monkeypatch.setattr(fault_log, "_BYTES", 2000)
    open_log(tmp_path)
    for _ in range(200):
        fault_log.note_fault(ValueError())
    close_log()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["dateline.log", "dateline.log.1", "dateline.log.2", "dateline.log.3"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 4 * 2000


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    open_log(tmp_path / "file" / "folder")
    fault_log.note_fault(ValueError())
    close_log()
    assert capsys.readouterr().err == ""


def test_a_fault_of_a_thread_of_pythons_is_reported(qapp, capsys):
    reports, seen = FaultReports(), []
    reports.caught.disconnect()
    reports.caught.connect(seen.append, Qt.ConnectionType.DirectConnection)
    give_back = reports.install()
    try:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    finally:
        give_back()
    assert [report.splitlines()[0] for report in seen] == ["ZeroDivisionError"]


def test_a_question_has_a_button_an_answer_and_nothing_is_done_on_cancel(qtbot, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    assert choose(None, "<b>Which?</b>", "", "This", "That") == ""
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: next(b for b in box.buttons() if b.text() == "That"))
    assert choose(None, "Which?", "", "This", "That") == "That"
