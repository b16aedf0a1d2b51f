"""The canvas driven as by a hand: a real mouse and keyboard on a real display."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.window.display import Display
from timeline.civil import DAY

pytestmark = [pytest.mark.window, pytest.mark.xdist_group("display")]
SCRIPT = Path(__file__).with_name("canvas_alone.py")


@dataclass
class Hand:
    """Mouse and keyboard over the canvas, and what it said so far."""

    display: Display
    file: Path

    def lines(self, name: str = "") -> list[dict[str, Any]]:
        if not self.file.exists():
            return []
        whole = self.file.read_text("utf-8").rpartition("\n")[0]
        found = [json.loads(line) for line in whole.splitlines()]
        return [line for line in found if not name or line["name"] == name]

    def hears(self, name: str, act: Callable[[], None]) -> dict[str, Any]:
        """The first line of that name that `act` leads to."""
        before = len(self.lines(name))
        act()
        self.display.until(lambda: len(self.lines(name)) > before, name)
        return self.lines(name)[before]

    def middle(self, id: str) -> tuple[int, int]:
        left, top, right, bottom = self.lines()[-1]["places"][id]
        return (left + right) // 2, (top + bottom) // 2

    @property
    def scale(self) -> float:
        """Seconds a pixel."""
        return self.lines()[-1]["view"]["scale"]

    def free_place(self) -> tuple[int, int]:
        left, top, width, height = self.lines()[-1]["places"]["canvas"]
        return left + width // 2, top + height // 2 + 40

    def drag(self, begin: tuple[int, int], end: tuple[int, int], *keys: str) -> None:
        mouse = self.display.xdotool
        mouse("mousemove", "--sync", *begin)
        for key in keys:
            mouse("keydown", key)
        mouse("mousedown", 1)
        for share in (0.2, 0.6, 1.0):
            place = [round(a + (b - a) * share) for a, b in zip(begin, end, strict=True)]
            mouse("mousemove", *place, "sleep", 0.05)
        mouse("sleep", 0.1, "mouseup", 1)
        for key in keys:
            mouse("keyup", key)


@pytest.fixture
def hand(display: Display, tmp_path: Path) -> Hand:
    file = tmp_path / "said.jsonl"
    display.start([sys.executable, str(SCRIPT), str(file)])
    window = display.window_of("canvas alone")
    display.focus(window)
    found = Hand(display, file)
    display.until(lambda: bool(found.lines("ready")), "the canvas")
    return found


def test_wheel_keeps_the_time_under_the_mouse_and_a_drag_pans(hand: Hand) -> None:
    at = hand.free_place()
    x = at[0] - hand.lines()[-1]["places"]["canvas"][0]
    before = hand.lines()[-1]["view"]
    hand.display.xdotool("mousemove", "--sync", *at)
    after = hand.hears("view_changed", lambda: hand.display.xdotool("click", 4))["view"]
    assert after["scale"] < before["scale"]
    assert after["begin"] + x * after["scale"] == pytest.approx(
        before["begin"] + x * before["scale"], abs=after["scale"]
    )
    begin = after["begin"]
    hand.hears("view_changed", lambda: hand.drag(at, (at[0] + 120, at[1])))
    hand.display.until(
        lambda: abs(begin - hand.lines()[-1]["view"]["begin"] - 120 * hand.scale) < 2 * hand.scale, "120 px of panning"
    )


def test_an_event_is_selected_and_then_dragged_to_another_day(hand: Hand) -> None:
    at = hand.middle("breach")
    told = hand.hears("selection_changed", lambda: hand.display.click(at))
    assert told["values"] == [["breach"]]
    days = round(6 * DAY / hand.scale)
    told = hand.hears("event_moved", lambda: hand.drag(at, (at[0] + days, at[1])))
    assert told["values"] == ["breach", "2020-01-09"]
    hand.display.until(lambda: bool(hand.lines("updated")), "the edit")
    assert hand.middle("breach")[0] == pytest.approx(at[0] + days, abs=3)


def test_an_edge_is_dragged_alone_and_escape_gives_a_drag_up(hand: Hand) -> None:
    _, top, right, bottom = hand.lines()[-1]["places"]["repair"]
    hand.hears("selection_changed", lambda: hand.display.click(hand.middle("repair")))
    edge, days = (right - 1, (top + bottom) // 2), round(3 * DAY / hand.scale)
    mouse = hand.display.xdotool
    mouse("mousemove", "--sync", *edge, "mousedown", 1, "mousemove", edge[0] + 90, edge[1], "sleep", 0.1)
    mouse("key", "Escape", "sleep", 0.1, "mouseup", 1)
    told = hand.hears("event_moved", lambda: hand.drag(edge, (edge[0] + days, edge[1])))
    # Had Escape not given the first drag up, that would have been heard first.
    assert told["values"] == ["repair", "2020-01-12/2020-01-24"]


def test_control_and_drag_says_what_a_date_is_read_from(hand: Hand) -> None:
    told = hand.hears("anchor_requested", lambda: hand.drag(hand.middle("inquiry"), hand.middle("breach"), "ctrl"))
    assert told["values"] == ["inquiry", "breach"]


def test_a_rubber_band_selects_and_a_double_click_asks_for_an_event(hand: Hand) -> None:
    begin = (hand.middle("breach")[0] - 20, hand.free_place()[1])
    end = (hand.middle("inquiry")[0] + 20, hand.middle("breach")[1] - 5)
    # Alt and a drag may be the window manager's.
    told = hand.hears("selection_changed", lambda: hand.drag(begin, end, "ctrl"))
    assert told["values"] == [["breach", "inquiry"]]
    told = hand.hears("event_requested", lambda: hand.display.click(hand.free_place(), times=2))
    assert told["values"][0].startswith("2020-01-")


def test_the_keyboard_walks_in_time_and_asks_for_an_edit(hand: Hand) -> None:
    walked = [hand.hears("selection_changed", lambda: hand.display.keys("Home"))["values"][0]]
    for _ in range(3):
        walked.append(hand.hears("selection_changed", lambda: hand.display.keys("Right"))["values"][0])
    assert walked == [["breach"], ["inquiry"], ["repair"], ["report"]]
    told = hand.hears("edit_requested", lambda: hand.display.keys("Return"))
    assert told["values"] == ["report"]
