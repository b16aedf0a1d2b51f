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


def test_a_new_category_leaves_the_others_their_colours(dam, tmp_path):
    first, second = [event.id for event in dam.open_project.project.visible_events()][:2]
    dam.editing.categorise([first], "Water")
    water = dam.colours.shown()["Water"]
    dam.editing.categorise([second], "Accident")
    assert dam.colours.shown()["Water"] == water != dam.colours.shown()["Accident"]
    dam.files.create(tmp_path / "other.dateline")
    dam.files.open(tmp_path / "reservoir.dateline")
    assert dam.colours.shown()["Water"] == water
    assert list(dam.colours.shown()) == ["Water", "Accident"]


def test_another_theme_gives_the_categories_its_own_colours(dam):
    dam.editing.categorise([event_dated_by(dam, "January 3")], "Water")
    dam.theme.choose("dark")
    assert dam.colours.shown() == {"Water": dam.theme.palette.categories[1]}
    dam.theme.choose("light")


def test_what_is_no_order_counts_as_none(dam):
    for stored in ("not json", '{"Water": 1}', "[1, null]"):
        dam.open_project.remember("category_order", stored)
        dam.colours.load()
        assert dam.colours.order == ()
