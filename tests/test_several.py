"""Several edits as one step."""

from __future__ import annotations

import pytest

from tests.builders import DAM
from timeline import edits
from timeline.errors import DatelineError
from timeline.intervals import parse
from timeline.model import PUBLICATION, Anchor, AnchorKind
from timeline.pipeline import date_text
from timeline.project import Project
from timeline.several import one_after_another


@pytest.fixture
def project() -> Project:
    return Project().apply(edits.add_reading(Project(), date_text(DAM, "2020-10-12")))


def test_two_edits_of_one_event_are_one_change_of_its_row(project: Project) -> None:
    event = next(iter(project.events))
    change = one_after_another(
        project, "both",
        [lambda p: edits.retitle(p, event, "First"), lambda p: edits.categorise(p, [event], "Water")],
    )  # fmt: skip
    assert [row.id for row in change.rows] == [event]
    after = project.apply(change)
    assert (after.events[event].title, after.events[event].category) == ("First", "Water")
    assert after.apply(change.inverse()).events == project.events


def test_what_comes_to_nothing_is_no_change(project: Project) -> None:
    event = next(iter(project.events))
    there_and_back = [lambda p: edits.pin(p, [event], parse("2020-05-01")), lambda p: edits.unpin(p, [event])]
    assert not one_after_another(project, "nothing", there_and_back).rows


def test_a_step_that_is_refused_refuses_all(project: Project) -> None:
    inquiry = next(e for e in project.expressions.values() if "two days later" in e.text)
    other = next(e for e in project.expressions.values() if "January 3" in e.text)
    to_inquiry = Anchor(AnchorKind.EXPRESSION, inquiry.id)
    with pytest.raises(DatelineError):
        one_after_another(
            project, "circle",
            [
                lambda p: edits.read_from(p, inquiry.id, PUBLICATION),
                lambda p: edits.read_from(p, inquiry.id, to_inquiry),
                lambda p: edits.read_from(p, other.id, to_inquiry),
            ],
        )  # fmt: skip
