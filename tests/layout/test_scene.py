"""The scene: every event as numbers, and edits of a few rows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.drawn import a_view, an_article, an_event, days, events, intervals, measure, scene_of
from timeline.intervals import OPEN, Interval, day
from timeline.layout import Scene, build_scene, frame, plain_widths
from timeline.layout.bands import bands_of
from timeline.layout.scene import publications_of, source_name
from timeline.layout.texts import text_width, width_table
from timeline.model import Event, Pin, Status


@given(intervals())
def test_a_row_gives_back_the_interval_it_was_made_of(interval: Interval | None) -> None:
    scene = scene_of([an_event("e", interval)])
    assert scene.interval(0) == interval


def test_deleted_and_dismissed_events_are_left_out() -> None:
    gone = [an_event("a", day(2020, 1, 1), is_deleted=True), an_event("b", day(2020, 1, 1), status=Status.DISMISSED)]
    scene = scene_of([*gone, an_event("c", day(2020, 1, 1))])
    assert len(scene) == 1
    assert scene.row_of("a") is None
    assert scene.row_of("c") is not None


def test_what_has_no_date_is_kept_apart_and_not_lost() -> None:
    scene = scene_of([an_event("a", None), an_event("b", Interval(OPEN, OPEN)), an_event("c", day(2020, 1, 1))])
    assert [scene.ids[row] for row in scene.undated] == ["a", "b"]
    assert [scene.ids[row] for row in scene.order] == ["c"]


def test_what_has_no_date_has_the_same_order_however_it_came_in() -> None:
    early, late = an_article("z", day(2020, 1, 1)), an_article("a", day(2021, 1, 1))
    articles = {article.id: article for article in (late, early)}
    waiting = [
        replace(an_event(id, None, article=article), start=start, end=start + 1)
        for id, article, start in (("1", "a", 9), ("2", "z", 40), ("3", "a", 2), ("4", "z", 7), ("5", "", 0))
    ]
    for some in (waiting, waiting[::-1]):
        scene = build_scene(some, articles)
        assert [scene.ids[row] for row in scene.undated] == ["4", "2", "3", "1", "5"]
        came = build_scene(some[:2], articles).with_events(some[2:])
        assert [came.ids[row] for row in came.undated] == ["4", "2", "3", "1", "5"]


def test_inferred_events_show_only_when_asked_for() -> None:
    some = [an_event("a", day(2020, 1, 1), is_inferred=True), an_event("b", None, is_inferred=True), *days(2)]
    scene = scene_of(some)
    assert len(scene) == 2
    assert len(scene.arranged(show_inferred=True)) == 4
    assert len(scene.arranged(show_inferred=True).arranged(show_inferred=False)) == 2


def _same_picture(one: Scene, other: Scene) -> bool:
    """Whether two scenes draw the same events in the same places."""

    def drawn(scene: Scene) -> list[tuple[str, float, float, float]]:
        bars = frame(scene, a_view(scene, 1.1, -0.05, height=1e6), measure).bars
        ids = [scene.ids[row] for row in bars.rows.tolist()]
        return sorted(zip(ids, bars.x0.tolist(), bars.y.tolist(), bars.label_width.tolist(), strict=True))

    return drawn(one) == drawn(other)


@settings(max_examples=60, deadline=None)
@given(events(most=30), st.data())
def test_an_edited_scene_is_the_scene_of_the_edited_events(some: list[Event], data: st.DataObject) -> None:
    by_id = {event.id: event for event in some}
    scene = scene_of(some)
    changed = [
        replace(event, own_title=f"new {n}", pin=Pin(date) if (date := data.draw(intervals())) else None)
        for n, event in enumerate(data.draw(st.lists(st.sampled_from(some), max_size=6, unique=True)) if some else [])
    ]
    added = [an_event("fresh", data.draw(intervals()))]
    left = sorted(by_id.keys() - {event.id for event in changed})
    removed = data.draw(st.lists(st.sampled_from(left), max_size=3, unique=True)) if left else []
    for event in (*changed, *added):
        by_id[event.id] = event
    for id in removed:
        del by_id[id]
    after = scene.with_events([*changed, *added], removed)
    anew = scene_of(list(by_id.values()))
    assert sorted(after.ids[row] for row in after.order) == sorted(anew.ids[row] for row in anew.order)
    assert sorted(after.ids[row] for row in after.undated) == sorted(anew.ids[row] for row in anew.undated)
    assert np.array_equal(after.begin[after.order], anew.begin[anew.order])
    for row in after.order.tolist():
        event = by_id[after.ids[row]]
        assert after.interval(row) == event.shown
        assert after.titles[row] == event.title
        assert after.row_of(event.id) == row


def test_an_edit_and_its_undo_give_the_picture_there_was() -> None:
    some = days(50)
    scene = scene_of(some)
    moved = replace(some[10], pin=Pin(day(2021, 6, 1)))
    assert not _same_picture(scene, scene.with_events([moved]))
    assert _same_picture(scene, scene.with_events([moved]).with_events([some[10]]))


def test_a_removed_event_comes_back_in_its_own_row() -> None:
    some = days(5)
    scene = scene_of(some)
    row = scene.row_of("e2")
    without = scene.with_events([], ["e2"])
    assert without.row_of("e2") is None
    assert without.with_events([some[2]]).row_of("e2") == row


def test_the_scene_before_an_edit_stays_as_it_was() -> None:
    some = days(5)
    scene = scene_of(some)
    scene.with_events([replace(some[0], pin=Pin(day(2022, 1, 1)))], ["e1"])
    assert scene.interval(0) == some[0].shown
    assert scene.row_of("e1") is not None


def test_titles_are_one_harmless_line() -> None:
    scene = scene_of([an_event("e", day(2020, 1, 1), "Two\nlines\x00 and \u202e a trick")])
    assert scene.titles[0] == "Two lines and a trick"


def test_categories_keep_their_ranks_by_name() -> None:
    some = [an_event("a", day(2020, 1, 1), category="War"), an_event("b", day(2020, 1, 1), category="Art")]
    scene = scene_of([*some, an_event("c", day(2020, 1, 1))])
    assert [int(scene.category_ranks[scene.category[row]]) for row in range(3)] == [2, 1, 0]


def test_publication_names_the_host_or_the_title() -> None:
    page = an_article("a", day(2020, 10, 12))
    file = replace(page, id="b", source="/home/me/flood.html", found_title="The flood")
    found = build_scene([], {"a": page, "b": file}).publications
    assert [line.words for line in found] == [
        "published Mon 12 Oct 2020 · The flood",
        "published Mon 12 Oct 2020 · a.example",
    ]


@given(st.text(max_size=60))
def test_a_measured_width_is_never_less_than_that_of_the_letters(text: str) -> None:
    assert text_width(plain_widths(), text) >= 0
    narrow = width_table(lambda char: 5.0)
    assert (
        text_width(narrow, text)
        >= 5.0 * sum(char.isprintable() and not 0x80 <= ord(char) <= 0xBF for char in text) - 1e-3
    )


def test_many_rows_are_looked_up_together_as_one_by_one() -> None:
    some = days(300)
    scene = scene_of(some).with_events([an_event("later", day(2020, 1, 1))], ["e7"])
    ids = [f"e{n}" for n in range(310)] + ["later", "nobody"]
    assert scene.rows_of(ids) == [row for row in map(scene.row_of, ids) if row is not None]
    assert scene.rows_of(ids[:5]) == [0, 1, 2, 3, 4]
    assert scene_of([]).rows_of(ids) == []


@settings(max_examples=60, deadline=None)
@given(events(most=30), st.sampled_from(["article", "category"]), st.data())
def test_the_bands_after_an_edit_are_those_of_the_edited_events(
    some: list[Event], rows_by: str, data: st.DataObject
) -> None:
    scene = scene_of(some, rows_by)
    changed = [
        replace(event, category=data.draw(st.sampled_from(("", "Water"))), pin=Pin(date) if date else None)
        for event in (data.draw(st.lists(st.sampled_from(some), max_size=4, unique=True)) if some else [])
        for date in [data.draw(intervals())]
    ]
    changed += [an_event("fresh", data.draw(intervals()), article=data.draw(st.sampled_from(("a1", "a9"))))]
    removed = [event.id for event in some[:1] if event not in changed and event.id not in {c.id for c in changed}]
    after = scene.with_events(changed, removed)
    anew = bands_of(after)
    assert [(band.key, band.title, band.is_whole) for band in after.bands] == [
        (band.key, band.title, band.is_whole) for band in anew
    ]
    assert [band.rows.tolist() for band in after.bands] == [band.rows.tolist() for band in anew]


@settings(max_examples=40, deadline=None)
@given(events(most=20), st.data())
def test_articles_that_change_beside_events_give_the_bands_and_lines_of_a_new_scene(
    some: list[Event], data: st.DataObject
) -> None:
    scene = scene_of(some, "article")
    others = {id: an_article(id, day(data.draw(st.integers(1990, 2020)), 1, 1)) for id in ("a1", "a2", "a9")}
    articles = {**scene.articles, **{id: others[id] for id in data.draw(st.sets(st.sampled_from(sorted(others))))}}
    fresh = [an_event("fresh", day(2020, 1, 1), article="a9")] if data.draw(st.booleans()) else []
    after = scene.with_events(fresh, articles=articles)
    anew = bands_of(after)
    assert [(band.key, band.title, band.rows.tolist()) for band in after.bands] == [
        (band.key, band.title, band.rows.tolist()) for band in anew
    ]
    assert after.publications == publications_of(articles)


@settings(max_examples=40, deadline=None)
@given(events(most=20), st.data())
def test_an_edited_event_keeps_its_place_among_those_that_begin_with_it(some: list[Event], data: st.DataObject) -> None:
    same = [replace(event, pin=Pin(day(2020, 1, 1))) for event in some]
    scene = scene_of(same)
    renamed = [replace(event, found_title="Renamed") for event in same if data.draw(st.booleans())]
    assert scene.with_events(renamed).order.tolist() == scene.order.tolist()


def test_a_long_title_shows_that_it_is_cut() -> None:
    title = "Three days after a truce was agreed shelling killed four people in Dorn"
    name = source_name(replace(an_article("a"), source="truce.txt", found_title=title))
    assert len(name) <= 60
    assert name.endswith("…")
    assert title.startswith(name[:-1])
