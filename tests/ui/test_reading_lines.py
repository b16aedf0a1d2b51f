from __future__ import annotations

from tests.builders import a_project, on, the_event
from timeline import edits
from timeline.model import Anchor, AnchorKind
from ui.reading_lines import arrows, events_downstream, source_of


def test_an_arrow_leads_from_what_is_read_from_to_the_reader():
    project = a_project()
    early, late = the_event(project, "January 3").id, the_event(project, "two days later").id
    assert arrows(project, [early]) == [(early, late)]
    assert arrows(project, [late]) == [(early, late)]


def test_what_reads_from_a_publication_date_has_no_arrow():
    project = a_project()
    assert source_of(project, the_event(project, "Sunday evening").id) == ""


def test_what_moves_with_a_drag_leaves_pinned_events_out():
    project = a_project()
    early, late = the_event(project, "January 3"), the_event(project, "two days later")
    assert events_downstream(project, [early.id]) == [late.id]
    project = project.apply(edits.pin(project, [late.id], on("2020-02-01")))
    assert events_downstream(project, [early.id]) == []


def test_an_anchor_on_an_event_gives_an_arrow_from_it():
    project = a_project()
    late, sunday = the_event(project, "two days later").id, the_event(project, "Sunday evening").id
    project = project.apply(edits.read_from(project, late, Anchor(AnchorKind.EVENT, sunday)))
    assert source_of(project, late) == sunday


def test_a_deleted_event_has_no_arrow():
    project = a_project()
    early, late = the_event(project, "January 3").id, the_event(project, "two days later").id
    project = project.apply(edits.delete_events(project, [early]))
    assert arrows(project, [late]) == []
