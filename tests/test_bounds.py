"""Words before a date that tell on which side of it an event lies."""

from __future__ import annotations

import pytest

from tests.builders import a_project, the_event
from timeline import date_text, edits
from timeline.intervals import parse


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The playwright finished it before 1900.", "../1899"),
        ("The mill was built after 1950.", "1951/.."),
        ("He filed it on or before 15 May 2017.", "../2017-05-15"),
        ("He filed it on or after 15 May 2017.", "2017-05-15/.."),
        ("He filed it on or before Friday.", "../2020-10-09"),
        ("He filed it no later than 15 May 2017.", "../2017-05-15"),
        ("He filed it no earlier than 15 May 2017.", "2017-05-15/.."),
        ("About 1850 the mill was built.", "1850~"),
        ("The chapel was begun around 1648.", "1648~"),
        ("He arrived soon after 5 May 2019.", "2019-05-05~"),
        ("The office closed before 3 p.m. on 3 May 2019.", "2019-05-03T00:00:00/2019-05-03T14:59:59"),
        ("It was signed the day before 9 May 2019.", "2019-05-08"),
        ("Holt worked here until March 2015.", "../2015-03"),
        ("The cuts run until April 2022.", "../2022-04"),
        ("The mill did not open until March 2015.", "2015-03"),
        ("Nobody was told of it until 3 May 2019.", "2019-05-03"),
        ("He left after Friday's vote.", "2020-10-09"),
        ("The mill was built in 1950.", "1950"),
    ],
)
def test_event_lies_on_the_side_that_the_words_say(text: str, edtf: str) -> None:
    events = date_text(text, "2020-10-12", "en").events
    assert [event.edtf for event in events] == [edtf]


def test_expression_keeps_the_date_that_it_names() -> None:
    reading = date_text("The mill was built after 1950. Two years later it burned.", "2020-10-12", "en")
    assert [str(each.resolution.interval) for each in reading.expressions] == ["1950", "1952"]


def test_why_names_the_side() -> None:
    (event,) = date_text("The playwright finished it before 1900.", None, "en").events
    assert "before it" in event.why


def test_side_is_kept_when_the_publication_date_changes() -> None:
    project = a_project("The mill burned before January 3. A wall fell.")
    event = the_event(project, "January 3")
    assert str(project.events[event.id].resolution.interval) == "../2020-01-02"
    article = next(iter(project.articles))
    project = project.apply(edits.set_published(project, article, parse("2022-10-12")))
    assert str(project.events[event.id].resolution.interval) == "../2022-01-02"


def test_why_names_a_side_that_holds_the_date_itself() -> None:
    (event,) = date_text("He filed it on or before 15 May 2017.", None, "en").events
    assert "on it or before it" in event.why


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Bis 2017 war er Chef.", "../2017"),
        ("Er war bis zum 3. Mai 2019 Chef.", "../2019-05-03"),
        ("Von 2010 bis 2017 war er Chef.", "2010/2017"),
        ("Bis 2030 soll die Bahn fahren.", "2030"),
        ("Die Frist wurde bis 2022 verlängert.", "2022"),
    ],
)
def test_german_end_of_what_lasted_is_no_begin(text: str, edtf: str) -> None:
    assert [event.edtf for event in date_text(text, "2020-10-12", "de").events] == [edtf]


def test_german_words_do_so_too() -> None:
    events = date_text("Das Stück entstand vor 1900. Kurz nach 1950 kam er zurück.", "2020-10-12", "de").events
    assert [event.edtf for event in events] == ["../1899", "1950~"]


def test_german_bounds_may_hold_the_date_itself() -> None:
    events = date_text("Er kam spätestens 1900. Das Stück entstand frühestens im Mai 1950.", "2020-10-12", "de").events
    assert [event.edtf for event in events] == ["../1900", "1950-05/.."]
