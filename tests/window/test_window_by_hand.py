"""The important gestures in the whole window, by a real mouse and keyboard, each taken back by Undo."""

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
from timeline.edits import add_reading
from timeline.pipeline import date_text
from timeline.store import create_project

pytestmark = [pytest.mark.window, pytest.mark.xdist_group("display")]
SCRIPT = Path(__file__).with_name("window_talking.py")
TEXT = (
    "The dam above Harrow Bridge failed on January 3. Parliament approved an inquiry two days later. "
    "The valley was dry from January 12 to January 19, 2020. Engineers warned of a second breach on Sunday."
)
DATES = {"dam": "2020-01-03", "inquiry": "2020-01-05", "dry": "2020-01-12/2020-01-19"}
Line = dict[str, Any]


@dataclass
class Person:
    """Mouse and keyboard over the window, and how things stand in it."""

    display: Display
    file: Path

    def lines(self) -> list[Line]:
        whole = self.file.read_text("utf-8").rpartition("\n")[0] if self.file.exists() else ""
        return [json.loads(line) for line in whole.splitlines()]

    @property
    def now(self) -> Line:
        return self.lines()[-1]

    def event(self, name: str) -> str:
        """By the date that its words have: what it is called is not these tests' concern."""
        return next(id for id, event in self.now["events"].items() if event["edtf"] == DATES[name])

    def sees(self, condition: Callable[[Line], bool], what: str) -> Line:
        """How things stand once they are so."""
        self.display.until(lambda: bool(self.lines()) and condition(self.now), what)
        return self.now

    def middle(self, id: str) -> tuple[int, int]:
        left, top, right, bottom = self.now["places"][id]
        return (left + right) // 2, (top + bottom) // 2

    def grip(self, id: str) -> tuple[int, int]:
        """On the title of an event: a press where the mouse has just clicked would be half of a double click."""
        _, top, right, bottom = self.now["places"][id]
        return right + 30, (top + bottom) // 2

    def selects(self, id: str, *more: str) -> None:
        self.display.click(self.middle(id))
        self.sees(lambda line: line["selected"] == [id], "the selection")
        for other in more:
            self.display.xdotool("keydown", "ctrl")
            self.display.click(self.middle(other))
            self.display.xdotool("keyup", "ctrl")
        self.sees(lambda line: set(line["selected"]) == {id, *more}, "the whole selection")

    def drags(self, begin: tuple[int, int], end: tuple[int, int], *keys: str) -> None:
        mouse = self.display.xdotool
        # Where the mouse stands already, waiting for it to move would be in vain.
        mouse("mousemove", begin[0] - 3, begin[1], "mousemove", "--sync", *begin)
        for key in keys:
            mouse("keydown", key)
        mouse("mousedown", 1)
        for share in (0.1, 0.4, 0.8, 1.0):
            mouse("mousemove", *(round(a + (b - a) * share) for a, b in zip(begin, end, strict=True)), "sleep", 0.05)
        mouse("sleep", 0.1, "mouseup", 1)
        for key in keys:
            mouse("keyup", key)

    def days(self, count: float) -> int:
        """So many days in px."""
        return round(count * DAY / self.now["view"]["scale"])

    def undoes(self, before: Line) -> None:
        """Undo brings back every event as it was."""
        self.display.keys("ctrl+z")
        self.sees(lambda line: line["events"] == before["events"], "the events as they were")


@pytest.fixture
def person(display: Display, tmp_path: Path) -> Person:
    project, file = tmp_path / "reservoir.dateline", tmp_path / "said.jsonl"
    store = create_project(project)
    store.apply(add_reading(store.project, date_text(TEXT, "2020-02-04")))
    store.close()
    display.start([sys.executable, str(SCRIPT), str(project), str(tmp_path / "settings.ini"), str(file)])
    window = display.window_of("reservoir – Dateline")
    display.focus(window)
    found = Person(display, file)
    found.sees(lambda line: len(line["events"]) >= 4 and any(line["places"].values()), "the timeline")
    return found


def test_an_event_is_dragged_what_reads_from_it_follows_and_undo_brings_both_back(person: Person) -> None:
    before, dam = person.now, person.event("dam")
    person.selects(dam)
    at = person.grip(dam)
    person.drags(at, (at[0] + person.days(4), at[1]))
    person.sees(lambda line: line["events"][dam]["edtf"] != before["events"][dam]["edtf"], "the move")
    dates = {id: event["edtf"] for id, event in person.now["events"].items()}
    assert dates[dam] == "2020-01-07"
    assert "2020-01-09" in dates.values()
    person.undoes(before)


def test_one_end_of_a_bar_is_dragged_and_undo_brings_it_back(person: Person) -> None:
    before, dry = person.now, person.event("dry")
    person.selects(dry)
    _, top, right, bottom = person.now["places"][dry]
    edge = (right - 1, (top + bottom) // 2)
    person.drags(edge, (edge[0] + person.days(3), edge[1]))
    line = person.sees(lambda line: line["events"][dry]["edtf"] != before["events"][dry]["edtf"], "the longer bar")
    assert line["events"][dry]["edtf"] == "2020-01-12/2020-01-22"
    person.undoes(before)


def test_a_whole_selection_is_dragged_in_one_step(person: Person) -> None:
    before, dam, dry = person.now, person.event("dam"), person.event("dry")
    person.selects(dry, dam)
    at = person.grip(dam)
    person.drags(at, (at[0] + person.days(2), at[1]))
    person.sees(lambda line: line["events"][dry]["edtf"] != before["events"][dry]["edtf"], "the moves")
    assert person.now["events"][dam]["edtf"] != before["events"][dam]["edtf"]
    person.undoes(before)


def test_the_ring_is_dragged_to_the_publication_line_and_undo_takes_the_anchor_back(person: Person) -> None:
    before, inquiry = person.now, person.event("inquiry")
    assert before["events"][inquiry]["anchor"] != "publication"
    person.selects(inquiry)
    ring = person.now["ring"]
    foot = person.now["canvas"][3] - 30
    person.drags(tuple(ring), (person.now["publications"][0], foot))
    person.sees(lambda line: line["events"][inquiry]["anchor"] == "publication", "the other anchor")
    person.undoes(before)


def test_a_circle_of_anchors_is_refused_by_name_and_changes_nothing(person: Person) -> None:
    before, dam, inquiry = person.now, person.event("dam"), person.event("inquiry")
    person.drags(person.middle(dam), person.middle(inquiry), "ctrl")
    line = person.sees(lambda line: len(line["notices"]) > len(before["notices"]), "the refusal")
    assert line["events"] == before["events"]


def test_a_rubber_band_selects_delete_takes_away_and_undo_brings_back(person: Person) -> None:
    before = person.now
    ids = {person.event("dam"), person.event("inquiry"), person.event("dry")}
    boxes = [before["places"][id] for id in ids]
    corner = (min(box[0] for box in boxes) - 12, max(box[3] for box in boxes) + 12)
    # Alt and a drag may be the window manager's.
    person.drags(corner, (max(box[2] for box in boxes) + 8, min(box[1] for box in boxes) - 2), "ctrl")
    person.sees(lambda line: ids <= set(line["selected"]), "the band's selection")
    person.display.keys("Delete")
    person.sees(lambda line: not ids & set(line["events"]), "the deletion")
    person.undoes(before)


def test_the_keyboard_alone_walks_renames_confirms_dates_and_takes_all_back(person: Person) -> None:
    """The main job without a mouse: walk to an event, rename it, date it, confirm it, and undo."""
    before, keys = person.now, person.display.keys
    keys("Home")
    first = person.sees(lambda line: len(line["selected"]) == 1, "the first event")["selected"][0]
    keys("Right")
    person.sees(lambda line: line["selected"] not in ([], [first]), "the second event")
    keys("Left")
    person.sees(lambda line: line["selected"] == [first], "the first event again")
    keys("F2")
    person.sees(lambda line: line["focus"] == "WrappedLine", "the title's field")
    keys("ctrl+a")
    person.display.type("Sluice broke")
    keys("Return")
    person.sees(lambda line: line["events"][first]["title"] == "Sluice broke", "the title")
    keys("ctrl+d")
    person.sees(lambda line: line["focus"] == "Line", "the date's field")
    keys("ctrl+a")
    person.display.type("5 January 2020")
    keys("Return")
    person.sees(lambda line: line["events"][first]["edtf"] == "2020-01-05", "the date")
    keys("ctrl+m")
    person.sees(lambda line: "confirm" in (line["undo"] or ""), "the confirmation")
    for _ in range(3):
        keys("ctrl+z")
    person.sees(lambda line: line["events"] == before["events"], "everything as it was")


def test_the_wheel_zooms_around_the_mouse_to_the_pixel_and_alt_left_goes_back(person: Person) -> None:
    before = person.now
    left, _, right, bottom = before["canvas"]
    at = (left + (right - left) // 3, bottom - 40)
    x = at[0] - left
    person.display.xdotool("mousemove", "--sync", *at, "click", "--repeat", 3, "--delay", 40, 4)
    after = person.sees(lambda line: line["view"]["scale"] < before["view"]["scale"] * 0.7, "the zoom")["view"]
    moment = before["view"]["begin"] + x * before["view"]["scale"]
    assert after["begin"] + x * after["scale"] == pytest.approx(moment, abs=after["scale"])
    person.display.keys("alt+Left")
    person.sees(lambda line: line["view"]["scale"] == pytest.approx(before["view"]["scale"]), "the view before")
