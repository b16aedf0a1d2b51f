"""Dates that are read from one that stands behind them in the text follow it, as those do that stand before."""

from __future__ import annotations

import pytest

from tests.builders import a_project, on, the_expression
from timeline import edits
from timeline.errors import AnchorError
from timeline.model import Anchor, AnchorKind

SAID = '"We leave tomorrow," the owner told reporters on Friday. The mill closed at noon. It was sold a week later.'
SHOT = "The vote was on Tuesday. He was shot at 9:30 p.m. at his home on Friday."


def test_a_speakers_tomorrow_is_read_from_the_day_that_follows() -> None:
    project = a_project(SAID)
    tomorrow, friday = the_expression(project, "tomorrow"), the_expression(project, "Friday")
    assert tomorrow.anchor.target == friday.id
    assert (friday.value, tomorrow.value) == ("2020-10-09", "2020-10-10")


def test_a_speakers_tomorrow_lends_the_story_no_hour() -> None:
    assert the_expression(a_project(SAID), "noon").value == "2020-10-09T12:00"


def test_the_hour_moves_with_the_day_that_follows_it() -> None:
    project = a_project(SHOT)
    assert the_expression(project, "9:30").value == "2020-10-09T21:30"
    friday, tuesday = the_expression(project, "Friday"), the_expression(project, "Tuesday")
    moved = project.apply(edits.read_from(project, friday.id, Anchor(AnchorKind.EXPRESSION, tuesday.id)))
    assert the_expression(moved, "Friday").value != friday.value
    assert the_expression(moved, "9:30").value == f"{the_expression(moved, 'Friday').value}T21:30"


def test_a_new_publication_date_moves_both() -> None:
    project = a_project(SHOT)
    article = next(iter(project.articles))
    changed = project.apply(edits.set_published(project, article, on("2020-10-19")))
    assert the_expression(changed, "9:30").value == "2020-10-16T21:30"


def test_expressions_stay_in_the_order_of_the_text() -> None:
    starts = [each.start for each in a_project(SAID).expressions.values()]
    assert starts == sorted(starts)


def test_the_day_cannot_be_read_from_the_hour_that_reads_from_it() -> None:
    project = a_project(SHOT)
    hour, day = the_expression(project, "9:30"), the_expression(project, "Friday")
    with pytest.raises(AnchorError):
        edits.read_from(project, day.id, Anchor(AnchorKind.EXPRESSION, hour.id))
    assert day.anchor.kind is AnchorKind.PUBLICATION


def test_a_date_takes_its_year_from_the_full_one_that_follows() -> None:
    project = a_project("He was held on May 3 and sentenced on June 5, 2017. The inquiry was over a week later.")
    held, sentenced = the_expression(project, "May 3"), the_expression(project, "June 5, 2017")
    assert (held.anchor.target, held.value) == (sentenced.id, "2017-05-03")


def test_a_plan_lends_no_year_to_what_has_happened() -> None:
    project = a_project("The club was founded on May 3 and will close on June 5, 2022.")
    assert the_expression(project, "May 3").anchor.kind is AnchorKind.PUBLICATION
