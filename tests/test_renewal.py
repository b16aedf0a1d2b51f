"""A longer version of an article takes the place of the earlier one, and what a person decided moves along."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAM, a_project, a_reading, on, shown, the_event, the_expression, with_reading
from timeline import edits
from timeline.model import Anchor, AnchorKind, Article, Evidence
from timeline.pipeline import date_text
from timeline.project import Project
from timeline.renewal import positions, update_article

LONGER = (
    "Three hundred people had to leave their houses, the council said. "
    + DAM
    + " A crane was brought on January 9, and the road was closed."
)


def the_article(project: Project) -> str:
    return next(iter(project.articles))


def a_version(text: str, published: str | None = "2020-10-12") -> Article:
    return date_text(text, published).article


def updated(project: Project, text: str) -> Project:
    return project.apply(update_article(project, the_article(project), a_version(text)))


def test_words_that_moved_keep_their_dates_and_new_ones_are_read():
    project = updated(a_project(), LONGER)
    assert shown(project, "January 3") == "2020-01-03"
    assert shown(project, "two days later") == "2020-01-05"
    assert shown(project, "January 9") == "2020-01-09"
    article = project.articles[the_article(project)]
    assert article.text == LONGER
    assert all(e.text == LONGER[e.start : e.end] for e in project.expressions.values())
    assert all(e.expression in project.expressions for e in project.events.values() if e.expression)


def test_the_ids_are_those_of_a_fresh_reading_of_the_later_version():
    before = a_project()
    project = updated(before, LONGER)
    again = edits.read_again(project, the_article(project))
    assert not again


def test_pins_titles_and_categories_move_with_their_words():
    project = a_project()
    event = the_event(project, "January 3").id
    project = project.apply(edits.pin(project, [event], on("2020-01-02"), "the minister's diary"))
    project = project.apply(edits.retitle(project, event, "The dam broke"))
    project = project.apply(edits.categorise(project, [event], "floods"))
    project = updated(project, LONGER)
    moved = the_event(project, "January 3")
    assert moved.id != event
    assert (moved.edtf, moved.title, moved.category) == ("2020-01-02", "The dam broke", "floods")
    assert shown(project, "two days later") == "2020-01-04"


def test_an_anchor_chosen_by_hand_points_at_the_same_words():
    project = a_project()
    target = the_event(project, "January 3").id
    reader = the_expression(project, "Sunday evening").id
    project = project.apply(edits.read_from(project, reader, Anchor(AnchorKind.EVENT, target)))
    project = updated(project, LONGER)
    own = the_expression(project, "Sunday evening").own_anchor
    assert own is not None
    assert own.target == the_event(project, "January 3").id


def test_what_another_article_reads_from_the_earlier_version_follows_it():
    project = a_project()
    other = a_reading("The bridge closed on 4 May 2019. The council met two days later.", "2020-11-01")
    project = with_reading(project, other)
    reader = the_expression(project, "4 May 2019")
    target = the_event(project, "January 3").id
    meeting = next(e for e in project.expressions_of(reader.article) if "two days later" in e.text)
    project = project.apply(edits.read_from(project, meeting.id, Anchor(AnchorKind.EVENT, target)))
    article = next(a.id for a in project.articles.values() if a.text == DAM)
    project = project.apply(update_article(project, article, a_version(LONGER)))
    row = project.expressions[meeting.id]
    assert row.anchor.target == next(e.id for e in project.events_of(article) if e.edtf == "2020-01-03")
    assert row.edtf == "2020-01-05"


def test_an_event_whose_words_are_gone_stays_where_a_person_pinned_it_and_goes_where_not():
    project = a_project()
    event = the_event(project, "January 3").id
    project = project.apply(edits.pin(project, [event], on("2020-01-02")))
    text = LONGER.replace("failed on January 3", "failed after a night of rain").replace("on Sunday evening", "")
    project = updated(project, text)
    kept = [e for e in project.events.values() if e.pin]
    assert [(e.edtf, e.expression) for e in kept] == [("2020-01-02", "")]
    assert all(0 <= e.start <= e.end <= len(text) for e in project.events.values())
    assert not any("Sunday" in e.text for e in project.expressions.values())


def test_what_was_merged_and_kept_apart_stays_so():
    project = a_project()
    first, second, third = (the_event(project, words).id for words in ("January 3", "two days later", "Sunday"))
    project = project.apply(edits.merge(project, [second], first))
    project = project.apply(edits.keep_apart(project, third, first))
    project = updated(project, LONGER)
    assert the_event(project, "two days later").merged_into == the_event(project, "January 3").id
    assert the_event(project, "Sunday").kept_apart == (the_event(project, "January 3").id,)


def test_a_person_s_own_date_of_publication_and_title_stay():
    project = a_project()
    id = the_article(project)
    project = project.apply(edits.set_published(project, id, on("2021-10-12")))
    project = project.apply(edits.retitle_article(project, id, "The dam"))
    project = updated(project, LONGER)
    assert (str(project.articles[id].published), project.articles[id].title) == ("2021-10-12", "The dam")
    assert shown(project, "January 3") == "2021-01-03"


def test_a_version_without_a_date_of_publication_takes_the_earlier_one_s():
    project = a_project()
    later = replace(a_version(LONGER, None), found_published=None, found_from="")
    project = project.apply(update_article(project, the_article(project), later))
    assert str(project.articles[the_article(project)].published) == "2020-10-12"


def test_an_update_is_one_step_that_undo_takes_back():
    project = a_project()
    change = update_article(project, the_article(project), a_version(LONGER))
    assert change.label == "update article"
    assert project.apply(change).apply(change.inverse()) == project


def test_another_encoding_of_one_byte_a_character_keeps_every_place():
    text = "Der Damm brach am 3. M\u00c4rz 2019. Zwei Tage sp\u00c4ter kam der Minister."
    project = with_reading(Project(), date_text(text, "2020-10-12", "de"))
    event = next(iter(project.events_of(the_article(project)))).id
    project = project.apply(edits.pin(project, [event], on("2019-03-04")))
    right = a_version(text.replace("\u00c4", "\u00e4"))
    project = project.apply(update_article(project, the_article(project), right))
    assert project.events[event].edtf == "2019-03-04"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("One. Two. Three.", "Zero. One. Two. Three.", "Two"),
        ("a b c d e", "a x b c d e", "c d"),
        ("one\ntwo\nthree", "one\nhalf\ntwo\nthree", "three"),
    ],
)
def test_words_are_found_again(old: str, new: str, words: str):
    start = old.index(words)
    place = positions(old, new)(start, start + len(words))
    assert place is not None
    assert new[slice(*place)] == words


@given(st.lists(st.sampled_from(["one", "two", "three.", "four,", "five!", "six\n"])), st.data())
def test_what_is_found_again_are_the_same_words(words: list[str], data: st.DataObject):
    old = " ".join(words)
    new = " ".join(data.draw(st.permutations(words))) + " more"
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    if place := positions(old, new)(start, end):
        assert new[slice(*place)] == old[start:end]


def test_what_a_date_was_chosen_from_stays_with_the_date():
    hint, file_time = Evidence(on("2020-10-12"), "the file name", 0.62), Evidence(on("2021-01-01"), "a copy", 0.0)
    reading = a_reading(published="2020-10-12")
    project = with_reading(Project(), replace(reading, article=replace(reading.article, evidence=(hint,))))
    later = replace(a_version(LONGER, None), evidence=(file_time,))
    after = the_article(updated := project.apply(update_article(project, the_article(project), later)))
    assert (str(updated.articles[after].published), updated.articles[after].evidence) == ("2020-10-12", (hint,))
