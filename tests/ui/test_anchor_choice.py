from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.builders import a_project, on, the_event, the_expression
from tests.ui.driving import event_dated_by, notices
from timeline import edits
from timeline.model import PUBLICATION, Anchor, AnchorKind
from ui.anchor_choice import AnchorChoice, Candidate, candidates, drag_lines, preview_words


def test_the_publication_date_comes_first_and_then_the_nearest_dates():
    project = a_project()
    words = [candidate.words for candidate in candidates(project, the_event(project, "two days later"))]
    assert words[0] == "publication date, Mon 12 Oct 2020"
    assert words[1:] == ["“January 3”, Fri 3 Jan 2020", "“Sunday evening”, Sun 11 Oct 2020, evening"]


def test_what_would_move_is_said_from_and_to():
    project = a_project()
    event = the_event(project, "two days later")
    words, is_refused = preview_words(project, event.id, PUBLICATION)
    assert not is_refused
    assert "Sun 5 Jan 2020 → Wed 14 Oct 2020" in words


def test_a_circle_is_refused_in_the_preview_already():
    project = a_project()
    late, early = the_event(project, "two days later"), the_expression(project, "Sunday evening")
    project = project.apply(edits.read_from(project, early.id, Anchor(AnchorKind.EVENT, late.id)))
    words, is_refused = preview_words(project, late.id, Anchor(AnchorKind.EXPRESSION, early.id))
    assert is_refused
    assert "circle" in words


def test_what_could_only_end_in_a_circle_is_not_offered():
    project = a_project()
    late, early = the_event(project, "two days later"), the_expression(project, "Sunday evening")
    assert any("Sunday evening" in one.words for one in candidates(project, late))
    project = project.apply(edits.read_from(project, early.id, Anchor(AnchorKind.EVENT, late.id)))
    offered = candidates(project, project.events[late.id])
    assert not any("Sunday evening" in one.words for one in offered)
    assert any("January 3" in one.words for one in offered)


def test_a_drag_over_a_target_says_what_would_move_or_that_it_is_a_circle():
    project = a_project()
    late, early = the_event(project, "two days later"), the_event(project, "Sunday evening")
    lines, is_refused = drag_lines(project, late.id, f"article:{late.article}")
    assert not is_refused
    assert lines[0].endswith("Sun 5 Jan 2020 → Wed 14 Oct 2020")
    assert len(lines) <= 4
    project = project.apply(edits.read_from(project, early.id, Anchor(AnchorKind.EVENT, late.id)))
    lines, is_refused = drag_lines(project, late.id, early.id)
    assert is_refused
    assert "circle" in lines[0]
    assert drag_lines(project, late.id, "article:other")[1]


def test_a_pinned_anchor_is_offered_with_its_pinned_date():
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.pin(project, [event.id], on("2020-01-09")))
    offered = [candidate.words for candidate in candidates(project, the_event(project, "two days later"))]
    assert "“January 3”, Thu 9 Jan 2020" in offered


def test_a_date_that_names_itself_offers_no_choice(qtbot):
    choice = AnchorChoice()
    qtbot.addWidget(choice)
    project = a_project("The dam failed on 3 January 2020. The inquiry opened on Monday.")
    choice.show_event(project, the_event(project, "3 January 2020"))
    assert not choice.combo.isEnabled()
    choice.show_event(project, the_event(project, "Monday"))
    assert choice.combo.isEnabled()


def test_a_choice_is_announced_and_its_preview_goes(qtbot):
    choice = AnchorChoice()
    qtbot.addWidget(choice)
    project = a_project()
    choice.show_event(project, the_event(project, "two days later"))
    choice.combo.highlighted.emit(0)
    assert "Would move" in choice.preview.text()
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.combo.activated.emit(0)
    assert chosen.args == [PUBLICATION]
    assert choice.preview.text() == ""
    choice.combo.highlighted.emit(0)
    choice.eventFilter(choice.combo.view(), QEvent(QEvent.Type.Hide))
    assert choice.preview.text() == ""


def test_the_preview_stands_beside_the_list_and_not_under_it(qtbot):
    choice = AnchorChoice()
    qtbot.addWidget(choice)
    project = a_project()
    with qtbot.waitExposed(choice):
        choice.show()
    choice.show_event(project, the_event(project, "two days later"))
    choice.combo.showPopup()
    choice.combo.highlighted.emit(0)
    assert choice.preview.isVisible()
    assert not choice.preview.frameGeometry().intersects(choice.combo.view().window().frameGeometry())
    choice.combo.hidePopup()
    assert not choice.preview.isVisible()


def test_a_refused_choice_leaves_what_was_shown(dam):
    panel = dam.event_panel
    early, late = event_dated_by(dam, "January 3"), event_dated_by(dam, "two days later")
    dam.select_event(early)
    before = panel.anchor.combo.currentText()
    assert panel.anchor.combo.findText("“two days later”, Sun 5 Jan 2020") == -1
    # An anchor that was free when the list was made may close a circle by the time it is chosen.
    dating = dam.open_project.project.events[late].expression
    panel.anchor._candidates.append(Candidate(Anchor(AnchorKind.EXPRESSION, dating), "two days later"))
    panel.anchor.combo.addItem("two days later")
    at = panel.anchor.combo.count() - 1
    panel.anchor.combo.setCurrentIndex(at)
    panel.anchor.combo.activated.emit(at)
    assert "circle" in notices(dam)[-1]
    assert panel.anchor.combo.currentText() == before
    assert dam.open_project.project.events[late].edtf == "2020-01-05"


def test_the_wheel_over_the_list_changes_nothing(dam):
    dam.select_event(event_dated_by(dam, "two days later"))
    steps = len(dam.open_project.history)
    for combo in (dam.event_panel.anchor.combo, dam.event_panel.category):
        before = combo.currentIndex()
        middle = QPointF(combo.rect().center())
        turned = QWheelEvent(
            middle, combo.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(combo, turned)
        assert combo.currentIndex() == before
    assert len(dam.open_project.history) == steps
