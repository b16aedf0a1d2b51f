"""Any text in any field comes back as it was: from the store, its history, the search and CSV."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import on
from timeline import edits, export
from timeline.errors import ArticleError
from timeline.export import table_csv
from timeline.model import Article, Event
from timeline.pipeline import date_text
from timeline.store import Store, create_project, open_project

ODD = "=+-@'\"|%,;\t\r\n\0\x0b\x1b\x85\u2028\u200b\u200f\u202e\u2066\u2069\ufeff＝＋－＠0１²٣aé\u0301ßİשم中🜚👩🏽‍🚀"
WHOLE = st.one_of(st.text(st.characters(codec="utf-8"), max_size=20), st.text(st.sampled_from(ODD), max_size=8))
# What a paste may hold: halves of a character, alone or not.
TYPED = st.one_of(WHOLE, st.text(st.sampled_from(["\ud83d", "\ude00", "a", "=", " "]), max_size=5))
MEGABYTE = "=1+1 \u202e'\"\n" * 100_000
loops = settings(
    max_examples=int(os.environ.get("DATELINE_TEXT_EXAMPLES", "25")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("texts")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_project(tmp_path / "texts.dateline")
    yield made
    made.close()


class Stored:
    """A new project with one article of this text and an event for all of it."""

    def __init__(self, folder: Path, text: str, source: str, title: str) -> None:
        path = folder / "texts.dateline"
        path.unlink(missing_ok=True)
        self.store = create_project(path)
        # No power fails here, and a disk takes its time.
        self.store._connection.execute("PRAGMA synchronous = OFF")
        reading = date_text(text, "2020-10-12", "en", title=title, source=source)
        self.store.apply(edits.add_reading(self.store.project, reading))
        change = edits.add_event(self.store.project, reading.article.id, 0, len(text), "title", None)
        self.event = change.rows[0].id
        self.store.apply(change)

    def __enter__(self) -> Stored:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def reopen(self) -> None:
        self.store.close()
        self.store = open_project(self.store.path)
        self.store._connection.execute("PRAGMA synchronous = OFF")

    def undo_until(self, label: str | None) -> None:
        while self.store.undo_label() != label:
            self.store.undo()

    def redo_all(self) -> None:
        while self.store.redo():
            pass


@loops
@given(text=WHOLE, source=WHOLE, title=WHOLE)
def test_text_source_and_title_of_an_article_come_back(folder: Path, text: str, source: str, title: str) -> None:
    with Stored(folder, text, source, title) as here:
        before = dict(here.store.project.articles)
        here.reopen()
        assert dict(here.store.project.articles) == before
        here.undo_until(None)
        assert not here.store.project.articles
        here.redo_all()
        assert dict(here.store.project.articles) == before
        (article,) = here.store.project.articles.values()
        assert (article.text, article.source, article.found_title) == (text, source, title)


@loops
@given(title=TYPED, category=TYPED, note=TYPED, own=TYPED, view=WHOLE)
def test_what_a_person_types_comes_back(
    folder: Path, title: str, category: str, note: str, own: str, view: str
) -> None:
    with Stored(folder, "It failed on 3 May 2020.", "a.txt", "A") as here:
        store = here.store
        added = store.undo_label()
        store.apply(edits.retitle(store.project, here.event, title))
        store.apply(edits.categorise(store.project, [here.event], category))
        store.apply(edits.pin(store.project, [here.event], on("2020-05-03"), note))
        store.apply(edits.retitle_article(store.project, next(iter(store.project.articles)), own))
        store.remember("view", view)
        before = store.project
        here.reopen()
        assert here.store.project == before
        assert here.store.preference("view") == view
        here.undo_until(added)
        assert here.store.project != before
        here.redo_all()
        assert here.store.project == before
        found = here.store.project.events[here.event]
        assert found.title == (whole(title).strip() or "title")
        assert found.category == whole(category).strip()
        assert found.pin is not None
        assert found.pin.note == whole(note)


def whole(text: str) -> str:
    """Halves that belong together joined, others replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@loops
@given(title=TYPED, category=TYPED, note=TYPED)
def test_an_event_is_found_by_each_of_its_own_texts(folder: Path, title: str, category: str, note: str) -> None:
    with Stored(folder, "It failed on 3 May 2020.", "a.txt", "A") as here:
        store = here.store
        store.apply(edits.retitle(store.project, here.event, title))
        store.apply(edits.categorise(store.project, [here.event], category))
        store.apply(edits.pin(store.project, [here.event], on("2020-05-03"), note))
        event = store.project.events[here.event]
        for words in (event.title, event.category, whole(note)):
            found = store.search(words)
            if any(character.isalpha() for character in words if character < "\u2fff"):
                assert here.event in found


@loops
@given(title=WHOLE, sentence=WHOLE, category=WHOLE, source=WHOLE)
def test_a_table_says_the_same_after_csv_and_back(
    folder: Path, title: str, sentence: str, category: str, source: str
) -> None:
    event = Event("e", "a", 0, len(sentence), title, category=category)
    article = Article("a", source, title, sentence)
    path = folder / "table.csv"
    export.write(export.Request(path, [event], {"a": article}))
    (row,) = table_csv.read(path).to_dict("records")
    read = row["Headline"], row["Text"], row["Category"], row["Article"], row["Source"]
    assert read == (title, sentence, category, title, source)


def test_a_title_of_a_megabyte_comes_back(store: Store, tmp_path: Path) -> None:
    store.apply(edits.add_reading(store.project, date_text("It failed on 3 May 2020.", title="A")))
    event = next(iter(store.project.events))
    store.apply(edits.retitle(store.project, event, MEGABYTE))
    again = open_project(store.path, read_only=True)
    assert again.project.events[event].title == MEGABYTE.strip()
    assert event in again.search("1")
    again.close()
    events = [store.project.events[event]]
    export.write(export.Request(tmp_path / "long.csv", events, store.project.articles))
    (row,) = table_csv.read(tmp_path / "long.csv").to_dict("records")
    assert row["Headline"] == MEGABYTE.strip()
    store.undo()
    assert store.project.events[event].title != MEGABYTE.strip()
    store.redo()
    assert store.project.events[event].title == MEGABYTE.strip()
    assert store.search(MEGABYTE) == [event]


def test_an_accent_of_its_own_belongs_to_its_letter_in_the_search(store: Store) -> None:
    store.apply(edits.add_reading(store.project, date_text("It failed on 3 May 2020.")))
    event = next(iter(store.project.events))
    store.apply(edits.retitle(store.project, event, "Citroën closes"))
    for words in ("Citroe\u0308n", "citroen", "Citroën"):
        assert store.search(words) == [event]


@pytest.mark.parametrize("place", ["text", "title", "source"])
def test_half_characters_of_a_reading_are_refused_in_a_sentence(store: Store, place: str) -> None:
    given = {"text": "It failed on 3 May 2020.", "title": "", "source": "", place: "on 3 May 2020 \ud83d"}
    with pytest.raises(ArticleError, match="half characters"):
        store.apply(edits.add_reading(store.project, date_text(**given)))
    assert not store.project.articles


def test_half_a_character_that_reaches_the_store_is_refused_with_nothing_written(store: Store) -> None:
    store.apply(edits.add_reading(store.project, date_text("It failed on 3 May 2020.")))
    before = store.project
    event = next(iter(before.events.values()))
    bad = replace(event, own_title="\ud83d")
    change = edits.retitle(before, event.id, "good")
    row = replace(change.rows[0], after=bad)
    with pytest.raises(Exception, match="half a character"):
        store.apply(replace(change, rows=(row,)))
    assert store.project == before
    store.apply(change)
