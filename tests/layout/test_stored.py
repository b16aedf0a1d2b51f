"""The scene read straight from a project file is the one that its events make."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given, settings

from tests.layout.drawn import an_article, an_event, touched
from timeline.intervals import day
from timeline.layout import Scene, build_scene
from timeline.layout.stored import stored_scene
from timeline.model import Event, Pin
from timeline.project import ChangeSet, RowChange
from timeline.store import create_project

ARTICLES = {f"a{n}": an_article(f"a{n}", day(2020, 1, 1 + n)) for n in range(3)}


def stored_and_built(some: list[Event]) -> tuple[Scene, Scene, list[bool]]:
    with TemporaryDirectory() as folder:
        store = create_project(Path(folder) / "p.dateline")
        store.apply(ChangeSet("fill", tuple(RowChange("events", event.id, None, event) for event in some)))
        found = stored_scene(store._connection, ARTICLES, "article")
        built = build_scene(store.project.visible_events(), ARTICLES, "article")
        store.close()
    assert found is not None
    return found.scene, built, found.doubted.tolist()


def assert_same(one: Scene, other: Scene) -> None:
    for column in fields(Scene):
        left, right = getattr(one, column.name), getattr(other, column.name)
        if isinstance(left, np.ndarray):
            assert left.dtype == right.dtype
            assert np.array_equal(left, right), column.name
    assert [one.ids[row] for row in range(len(one.begin))] == [other.ids[row] for row in range(len(other.begin))]
    assert [one.titles[row] for row in range(len(one.begin))] == [other.titles[row] for row in range(len(other.begin))]
    assert (one.article_names, one.category_names) == (other.article_names, other.category_names)
    assert one.publications == other.publications
    assert [band.key for band in one.bands] == [band.key for band in other.bands]


@settings(max_examples=30, deadline=None)
@given(touched())
def test_a_stored_scene_is_the_one_that_the_decoded_events_make(some: list[Event]) -> None:
    stored, built, doubted = stored_and_built(some)
    assert_same(stored, built)
    visible = [event for event in some if event.is_visible]
    assert doubted == [bool(event.resolution.doubts) for event in visible]


def test_dates_that_are_no_plain_days_are_read_as_well() -> None:
    some = [
        an_event(str(n), None, pin=Pin(interval))
        for n, interval in enumerate([day(-43, 3, 15), day(1931, 1, 1), replace(day(2020, 2, 2), approximate=True)])
    ]
    assert_same(*stored_and_built(some)[:2])


def test_a_row_that_cannot_be_read_leaves_it_to_those_who_decode(tmp_path: Path) -> None:
    store = create_project(tmp_path / "p.dateline")
    event = an_event("e", day(2020, 1, 1))
    store.apply(ChangeSet("fill", (RowChange("events", "e", None, event),)))
    store._connection.execute("UPDATE events SET resolution = '{\"interval\": 20'")
    assert stored_scene(store._connection, {}) is None
    store.close()
