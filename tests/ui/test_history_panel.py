from __future__ import annotations

from timeline.store import HistoryStep
from ui.history_panel import UNDONE_ROLE, HistoryPanel, when_words

STEPS = [
    HistoryStep(1, 'add "Dam fails"', "2026-03-01T10:00:00+00:00", 0, False),
    HistoryStep(2, "move event", "2026-03-01T10:05:00+00:00", 3, False),
    HistoryStep(3, "rename event", "2026-03-01T10:06:00+00:00", 0, True),
]


def panel(qtbot, steps: list[HistoryStep]) -> HistoryPanel:
    found = HistoryPanel(lambda: steps)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def test_the_last_step_is_on_top_and_the_last_one_done_is_current(qtbot):
    found = panel(qtbot, STEPS)
    labels = [found.model.index(row).data().split("\t")[0] for row in range(3)]
    assert labels == ["Rename event", "Move event (3 moved with it)", 'Add "Dam fails"']
    assert found.view.currentIndex().row() == 1
    assert [found.model.index(row).data(UNDONE_ROLE) for row in range(3)] == [True, False, False]


def test_enter_or_a_double_click_goes_to_a_step(qtbot):
    found = panel(qtbot, STEPS)
    with qtbot.waitSignal(found.step_requested) as requested:
        found.view.activated.emit(found.model.index(2))
    assert requested.args == [1]


def test_a_hidden_pane_asks_for_nothing(qtbot):
    asked: list[int] = []
    found = HistoryPanel(lambda: asked.append(1) or STEPS)
    qtbot.addWidget(found)
    found.refresh()
    assert asked == []
    found.show()
    assert found.model.rowCount() == 3


def test_an_empty_history_says_what_will_be_here(qtbot):
    found = panel(qtbot, [])
    assert found.empty.isVisible()
    assert not found.view.isVisible()


def test_a_time_that_is_none_is_shown_as_it_is():
    assert when_words("some time") == "some time"


def test_a_long_history_is_read_again_when_the_edits_are_over(qtbot):
    steps = [HistoryStep(number, "move event", "2026-03-01T10:05:00+00:00", 0, False) for number in range(1, 5001)]
    asked: list[int] = []
    found = HistoryPanel(lambda: asked.append(len(steps)) or steps)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    for number in range(5001, 5011):
        steps.append(HistoryStep(number, "rename event", "2026-03-01T10:06:00+00:00", 0, False))
        found.refresh()
    assert asked == [5000]
    qtbot.waitUntil(lambda: found.model.rowCount() == 5010)
    assert asked == [5000, 5010]
