from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from threading import current_thread, main_thread

import pytest

from tests.builders import a_project
from tests.ui.driving import event_dated_by, notices
from timeline.export import formats
from timeline.model import Status
from timeline.typed import read_date
from ui import export_dialog
from ui.export_dialog import Choice, ExportDialog, Exporting


@pytest.fixture
def dialog(qtbot) -> ExportDialog:
    event = next(a_project().visible_events())
    found = ExportDialog(formats(), [event] * 3, [event] * 11 + [replace(event, status=Status.DISMISSED)])
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def test_pictures_have_a_size_and_tables_have_none(dialog):
    dialog.choose("png")
    assert dialog.paper.isVisible()
    assert dialog.dpi.isVisible()
    dialog.choose("csv")
    assert not dialog.paper.isVisible()
    assert not dialog.theme.isVisible()


def test_the_dialog_says_that_a_picture_may_be_taller_than_its_size(dialog):
    dialog.choose("png")
    assert "taller" in dialog.grows.text()
    assert not dialog.choice().fits
    dialog.fits.setCurrentIndex(1)
    assert dialog.choice().fits
    assert "half its size" in dialog.grows.text()
    dialog.choose("pdf")
    assert not dialog.choice().fits
    assert "pages" in dialog.grows.text()
    dialog.choose("csv")
    assert not dialog.grows.isVisibleTo(dialog)


def test_everything_is_proposed_and_the_counts_are_said(dialog):
    assert dialog.choice().is_everything
    dialog.choose("csv")
    assert dialog.scope.itemText(0) == "What is on view (3 events)"
    assert dialog.scope.itemText(1) == "Everything (12 events)"


def test_dismissed_events_are_counted_where_they_are_written_and_the_dialog_says_where_they_are_not(dialog):
    dialog.choose("png")
    assert dialog.scope.itemText(1) == "Everything (11 events)"
    assert dialog.dismissed.text() == "1 event that was dismissed: left out, as on the timeline."
    dialog.choose("csv")
    assert dialog.dismissed.text() == "1 event that was dismissed: in it, and marked as dismissed."
    dialog.scope.setCurrentIndex(0)
    assert not dialog.dismissed.isVisible()


def test_what_is_on_view_goes_into_the_file_and_nothing_else(dam, qtbot, tmp_path):
    exporting = Exporting(dam)
    dam.canvas.show_range(*read_date("2020-01").bounds)
    target = tmp_path / "timeline.csv"
    with qtbot.waitSignal(exporting.job.ended, timeout=20_000):
        exporting.write(target, Choice("csv", is_everything=False))
    text = target.read_text(encoding="utf-8-sig")
    project = dam.open_project.project
    assert project.events[event_dated_by(dam, "January 3")].title in text
    assert project.events[event_dated_by(dam, "Sunday evening")].title not in text
    assert notices(dam)[-1] == f"Exported to {target}"


def test_an_export_that_cannot_be_written_is_one_line(dam, qtbot, tmp_path):
    exporting = Exporting(dam)
    with qtbot.waitSignal(exporting.job.ended, timeout=20_000):
        exporting.write(tmp_path / "gone" / "timeline.csv", Choice("csv", is_everything=True))
    assert "timeline.csv" in notices(dam)[-1]


def test_a_picture_is_written_for_what_is_there(dam, qtbot, tmp_path):
    exporting = Exporting(dam)
    target = tmp_path / "timeline.png"
    with qtbot.waitSignal(exporting.job.ended, timeout=60_000):
        exporting.write(target, Choice("png", is_everything=True, dpi=72))
    assert target.read_bytes().startswith(b"\x89PNG")


def test_the_selection_alone_can_be_exported(dam, qtbot, tmp_path):
    exporting = Exporting(dam)
    event = event_dated_by(dam, "January 3")
    dam.selection.set([event])
    target = tmp_path / "chosen.csv"
    with qtbot.waitSignal(exporting.job.ended, timeout=20_000):
        exporting.write(target, Choice("csv", is_everything=False, is_selection=True))
    text = target.read_text(encoding="utf-8-sig")
    titles = [one.title for one in dam.open_project.project.visible_events()]
    assert [title for title in titles if title in text] == [dam.open_project.project.events[event].title]


def test_a_colour_chosen_in_the_window_is_the_pictures_too(dam, qtbot, tmp_path):
    exporting = Exporting(dam)
    event = event_dated_by(dam, "January 3")
    dam.editing.categorise([event], "Water")
    dam.editing.confirm([event])
    dam.colours.choose("Water", "#12ab56")
    target = tmp_path / "timeline.svg"
    with qtbot.waitSignal(exporting.job.ended, timeout=60_000):
        exporting.write(target, Choice("svg", is_everything=True))
    assert "#12ab56" in target.read_text(encoding="utf-8")


def test_what_is_being_written_is_said_until_it_is_there_and_the_drawing_is_off_the_windows_thread(
    dam, qtbot, tmp_path, monkeypatch
):
    threads = []
    write = export_dialog._write
    monkeypatch.setattr(export_dialog, "_write", lambda request: (threads.append(current_thread()), write(request))[1])
    exporting = Exporting(dam)
    with qtbot.waitSignal(exporting.job.started, timeout=20_000):
        exporting.write(tmp_path / "timeline.csv", Choice("csv", is_everything=True))
    said = []
    exporting.job.started.connect(lambda *_: said.append(notices(dam)[-1]))
    with qtbot.waitSignal(exporting.job.ended, timeout=60_000):
        exporting.write(tmp_path / "timeline.png", Choice("png", is_everything=True, dpi=72))
    assert said == ["Writing timeline.png …"]
    assert not any(line.startswith("Writing") for line in notices(dam))
    assert main_thread() not in threads


def test_listing_the_formats_does_not_wait_for_the_libraries_that_draw():
    code = (
        "import sys; from timeline.export import formats; found = formats(); "
        "assert {'png', 'svg', 'pdf', 'csv', 'xlsx', 'json', 'ics'} <= set(found), found; "
        "print([name for name in ('matplotlib', 'pandas', 'xlsxwriter') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
