"""Words are found in titles, sentences, sources, categories and notes, as the rows are now."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import DAM, on, the_event
from timeline import edits
from timeline.intervals import parse
from timeline.pipeline import date_text
from timeline.renewal import update_article
from timeline.store import Store, create_project, open_project


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_project(tmp_path / "dam.dateline")
    made.apply(edits.add_reading(made.project, date_text(DAM, "2020-10-12", title="Dam fails", source="wire/41.txt")))
    yield made
    made.close()


@pytest.mark.parametrize("mark", ["\u2066", "\u2067", "\u2068", "\u2069", "\u200f", "\u202e", "\ufeff"])
def test_a_word_is_found_with_and_without_the_marks_of_its_direction(store: Store, mark: str) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.retitle(store.project, event, f"The {mark}Orle{mark} rose"))
    for words in ("Orle", f"{mark}orle", f"orl{mark}"):
        assert store.search(words) == [event]


def test_the_beginning_of_a_word_of_the_sentence_is_enough(store: Store) -> None:
    assert store.search("inqui") == [the_event(store.project, "two days later").id]


def test_every_word_must_be_there(store: Store) -> None:
    assert store.search("parliament inquiry")
    assert not store.search("parliament breach")


def test_source_and_article_title_find_all_events_of_the_article(store: Store) -> None:
    assert len(store.search("wire")) == len(store.search("dam fails")) == len(store.project.events)


def test_accents_and_case_are_folded(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.retitle(store.project, event, "Citroën électrique"))
    assert store.search("CITROEN electrique") == [event]


def test_notes_and_categories_are_found_and_forgotten_with_undo(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.pin(store.project, [event], on("2020-01-04"), "per affidavit"))
    store.apply(edits.categorise(store.project, [event], "negligence"))
    assert store.search("affidavit") == store.search("neglig") == [event]
    store.undo()
    store.undo()
    assert store.search("affidavit") == store.search("neglig") == []


def test_deleted_events_and_removed_articles_are_not_found(store: Store) -> None:
    event = the_event(store.project, "two days later").id
    store.apply(edits.delete_events(store.project, [event]))
    assert store.search("inquiry") == []
    store.apply(edits.remove_article(store.project, next(iter(store.project.articles))))
    assert store.search("breach") == []
    store.undo()
    store.undo()
    assert store.search("inquiry") == [event]
    assert store.search("breach")


def test_a_renamed_article_is_found_by_its_new_title_alone(store: Store) -> None:
    store.apply(edits.retitle_article(store.project, next(iter(store.project.articles)), "Catastrophe upstream"))
    assert len(store.search("catastrophe")) == len(store.project.events)
    assert store.search("fails dam") == []


def test_the_index_is_there_after_opening_again(store: Store) -> None:
    store.close()
    again = open_project(store.path)
    assert again.search("inquiry")
    again.close()


ODD = ("", "  ", '"', "*", "AND NOT", 'x" OR "y', "(((", "a:b", "'; DROP TABLE events", "\0", "\ud83d", "a " * 90_000)


@pytest.mark.parametrize("words", ODD, ids=range(len(ODD)))
def test_no_text_is_an_error(store: Store, words: str) -> None:
    assert isinstance(store.search(words), list)


def test_letters_that_python_does_not_know_yet_are_found(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.retitle(store.project, event, "\U00018cd6B closes"))
    assert store.search("\U00018cd6B") == [event]


def test_words_on_both_sides_of_a_stroke_are_words_of_their_own(store: Store) -> None:
    event = the_event(store.project, "January 3").id
    store.apply(edits.retitle(store.project, event, "Ann and Bob_s wire"))
    assert store.search("bob/ann") == store.search("s-ann,bob") == [event]


def test_another_publication_date_writes_no_word_again_and_a_longer_text_all(store: Store) -> None:
    statements: list[str] = []
    store._connection.set_trace_callback(statements.append)
    article = next(iter(store.project.articles.values()))
    store.apply(edits.set_published(store.project, article.id, parse("2020-10-13")))
    assert not [one for one in statements if one.startswith("INSERT INTO search")]
    longer = replace(article, text=f"{article.text} A heron nested there in May 2021.")
    store.apply(update_article(store.project, article.id, longer))
    assert [one for one in statements if one.startswith("INSERT INTO search")]
    assert store.search("heron")
