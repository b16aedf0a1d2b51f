"""A person who starts is told what the marks mean by marks that look like it."""

from __future__ import annotations

import pytest

from timeline.layout.flags import APPROXIMATE, CONFIRMED, INFERRED, NO_END, ONE_UNIT, PINNED, UNCERTAIN, UNDATED
from ui.first_steps import FirstSteps


@pytest.fixture
def steps(qtbot, theme) -> FirstSteps:
    found = FirstSteps(theme)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


@pytest.mark.parametrize(
    ("id", "flag"),
    [
        ("confirmed", CONFIRMED), ("pinned", PINNED), ("doubted", UNCERTAIN), ("inferred", INFERRED),
        ("within", ONE_UNIT), ("about", APPROXIMATE), ("since", NO_END),
    ],
)  # fmt: skip
def test_each_sample_looks_like_what_it_says_and_no_other_does(steps, id, flag):
    scene = steps.canvas.scene
    flagged = {scene.ids[row] for row in range(len(scene.begin)) if scene.flags[row] & flag}
    assert flagged == ({id} if flag is not ONE_UNIT else flagged | {id})
    assert not scene.flags[scene.row_of(id)] & UNDATED


def test_every_sample_is_to_be_seen_with_all_its_words(steps):
    canvas = steps.canvas
    assert len(canvas.frame.bars.rows) == len(canvas.scene.begin)
    for row in range(len(canvas.scene.begin)):
        rect = canvas.rect_of(row)
        assert rect is not None
        assert rect.left() >= 0
        assert rect.right() <= canvas.width()


def test_the_help_menu_shows_it(dam, monkeypatch):
    shown = []
    monkeypatch.setattr(FirstSteps, "exec", lambda self: shown.append(self))
    dam.actions_by_name["first_steps"].trigger()
    assert len(shown) == 1
