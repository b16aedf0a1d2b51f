from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.builders import DAM, a_project, a_reading, on, the_event, with_reading
from tests.layout.drawn import events, scene_of
from timeline import edits
from timeline.intervals import day
from timeline.model import Article
from ui.filters import Certainty, Filter, FilterStrip


def passing(project, **chosen: object) -> set[str]:
    return {e.title for e in project.visible_events() if Filter(**chosen).allows(e)}


def test_nothing_chosen_lets_everything_pass():
    project = a_project()
    assert len(passing(project)) == 3
    assert not Filter()


def test_only_events_of_the_article_pass():
    project = with_reading(a_project(), a_reading("A flood came in 1931.", "2020-10-12"))
    article = the_event(project, "1931").article
    assert passing(project, article=article) == {the_event(project, "1931").title}


def test_only_events_of_the_category_pass_and_no_category_is_one():
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.categorise(project, [event.id], "Water"))
    assert passing(project, category="Water") == {event.title}
    assert len(passing(project, category="")) == 2


def test_an_event_passes_when_it_has_a_part_in_the_time():
    project = a_project()
    assert passing(project, within=on("2020-01")) == {
        the_event(project, "January 3").title,
        the_event(project, "two days later").title,
    }


@pytest.mark.parametrize(("certainty", "count"), [(Certainty.UNDATED, 3), (Certainty.SURE, 0), (Certainty.CHECKED, 0)])
def test_certainty_of_an_article_without_publication_date(certainty, count):
    assert len(passing(a_project(DAM, None), certainty=certainty)) == count


def test_a_pinned_event_counts_as_checked():
    project = a_project()
    event = the_event(project, "January 3")
    project = project.apply(edits.pin(project, [event.id], on("1999")))
    assert passing(project, certainty=Certainty.CHECKED) == {event.title}


def test_a_choice_stays_when_the_articles_change_and_goes_with_its_article(qtbot):
    strip = FilterStrip()
    qtbot.addWidget(strip)
    project = with_reading(a_project(), a_reading("A flood came in 1931.", "2020-10-12"))
    first, second = project.articles
    strip.show_choices(dict(project.articles), ["Water"])
    strip.article.setCurrentIndex(2)
    assert strip.chosen() == Filter(article=second)
    strip.show_choices({second: project.articles[second]}, [])
    assert strip.chosen() == Filter(article=second)
    with qtbot.waitSignal(strip.changed):
        strip.show_choices({first: project.articles[first]}, [])
    assert strip.chosen() == Filter()


def test_the_window_shows_only_what_passes_everywhere(dam, qtbot):
    dam.actions_by_name["show_filters"].trigger()
    strip = dam.timeline.filters
    strip.within.line.setFocus()
    qtbot.keyClicks(strip.within.line, "January 2020")
    qtbot.keyClick(strip.within.line, Qt.Key.Key_Return)
    assert dam.table.model.rowCount() == 2
    assert strip.count.text() == "2 of 3 events"
    dam.actions_by_name["show_filters"].trigger()
    assert dam.table.model.rowCount() == 3


@settings(max_examples=60, deadline=None)
@given(
    events(most=25), st.sampled_from(Certainty), st.sampled_from(("", "a1", "gone")),
    st.sampled_from((None, "", "Water", "gone")), st.sampled_from((None, "2001/2015", "../2010", "2011-03-11")),
    st.data(),
)  # fmt: skip
def test_the_mask_says_of_every_row_what_the_filter_says_of_its_event(some, certainty, article, category, within, data):
    some = [
        replace(
            event,
            category=data.draw(st.sampled_from(("", "Water"))),
            resolution=replace(event.resolution, confidence=data.draw(st.sampled_from((0.2, 0.7, 0.9)))),
        )
        for event in some
    ]
    chosen = Filter(article, category, certainty, on(within) if within else None)
    assert chosen.mask(scene_of(some)).tolist() == [chosen.allows(event) for event in some]


def test_letters_of_one_subject_are_told_apart_by_their_dates(qtbot):
    strip = FilterStrip()
    qtbot.addWidget(strip)
    letters = [Article(f"{n}", f"{n}.eml", "Boiler", "", found_published=day(2021, 5, n)) for n in (6, 9)]
    others = [Article("k", "k.eml", "Keys", "")]
    strip.show_choices({article.id: article for article in (*letters, *others)}, [])
    offered = [strip.article.itemText(at) for at in range(strip.article.count())]
    assert offered[1:] == ["Boiler · Thu 6 May 2021", "Boiler · Sun 9 May 2021", "Keys"]
