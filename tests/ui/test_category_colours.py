from __future__ import annotations

from tests.ui.driving import event_dated_by


def test_a_chosen_colour_comes_back_with_the_project(dam, tmp_path):
    dam.editing.categorise([event_dated_by(dam, "January 3")], "Water")
    dam.colours.choose("Water", "#009e73")
    dam.files.create(tmp_path / "other.dateline")
    assert dam.colours.chosen == {}
    dam.files.open(tmp_path / "reservoir.dateline")
    assert dam.colours.chosen == {"Water": "#009e73"}


def test_the_palettes_colour_can_be_taken_again(dam):
    dam.colours.choose("Water", "#009e73")
    dam.colours.choose("Water", "")
    assert dam.colours.chosen == {}


def test_what_is_no_colour_counts_as_none(dam):
    for stored in ("not json", "[1]", '{"Water": "very blue"}'):
        dam.open_project.remember("category_colours", stored)
        dam.colours.load()
        assert dam.colours.chosen == {}


def test_an_event_without_a_category_is_asked_for_one_first(dam):
    dam.select_event(event_dated_by(dam, "January 3"))
    dam.actions_by_name["category_colour"].trigger()
    assert "no category" in dam.timeline.notices.lines[-1][1]
