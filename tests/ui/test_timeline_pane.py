"""The middle of the window gives the panes around it no push."""

from __future__ import annotations


def test_notices_take_their_room_from_the_timeline_and_move_no_pane(dam):
    dam.resize(1280, 720)
    top = dam.panes["article"].geometry().top()
    for line in range(4):
        dam.timeline.notices.say(f"The file {line} could not be read.")
    dam.layout().activate()
    assert dam.timeline.minimumSizeHint().height() <= dam.timeline.height()
    assert dam.panes["article"].geometry().top() == top


def test_an_article_that_is_there_already_is_no_failure_that_stays(dam, qtbot, tmp_path):
    file = tmp_path / "again.txt"
    file.write_text("The dam broke on 3 May 2019, and the mayor resigned two days later.", encoding="utf-8")
    for _ in range(2):
        with qtbot.waitSignal(dam.imports.ended, timeout=60_000):
            dam.imports.add_files([file])
    assert any("already" in text for _, text in dam.timeline.notices.lines)
    dam.timeline.notices.leaving.timeout.emit()
    assert dam.timeline.notices.lines == []


def test_many_articles_that_are_there_already_are_counted_and_not_told_one_by_one(window, qtbot, tmp_path):
    for number in range(10):
        text = f"Mill {number} closed on {number + 1} May 1998, and its {number} workers left."
        (tmp_path / f"{number}.txt").write_text(text)
    for _ in range(2):
        with qtbot.waitSignal(window.imports.ended, timeout=60_000):
            window.imports.add_files([tmp_path / f"{number}.txt" for number in range(10)])
    assert window.imports.last.words.endswith("10 there already")
    assert [text for _, text in window.timeline.notices.lines if "in the project already" in text] == []
