"""Dates that hang on an event which the words only name: fifteen small articles, each mention with its date.

A case is `words: EDTF`, `words: -` where nothing must be read from an event, or `words: ? EDTF EDTF` where several
events fit and a person is to choose. The articles are in tests/corpus/event_relative, the cases below each one's text.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import on, with_reading
from timeline import edits
from timeline.meanings import FromEvent, dumps, loads
from timeline.model import Anchor, AnchorKind, Expression, Reading
from timeline.pipeline import date_text
from timeline.project import Project
from timeline.store import Store, create_project

ARTICLES = sorted((Path(__file__).parent / "corpus" / "event_relative").glob("*.txt"))


def cases() -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for path in ARTICLES:
        _, _, below = path.read_text(encoding="utf-8").partition("\n---\n")
        found += [(path.stem, *line.rsplit(": ", 1)) for line in below.splitlines() if line.strip()]
    return found


def reading_of(name: str) -> Reading:
    path = next(path for path in ARTICLES if path.stem == name)
    text, _, _ = path.read_text(encoding="utf-8").partition("\n---\n")
    head, _, body = text.partition("\n")
    _, published, language = (*head.split(), "", "")[:3]
    return date_text(body, published or None, language or "en")


def relative(reading: Reading) -> list[Expression]:
    return [e for e in (*reading.expressions, *reading.relations) if isinstance(e.meaning, FromEvent)]


@pytest.mark.parametrize(("name", "words", "expected"), cases())
def test_a_mention_takes_the_date_of_the_event_it_names(name: str, words: str, expected: str) -> None:
    reading = reading_of(name)
    place = reading.article.text.index(words)
    found = [e for e in relative(reading) if e.start < place + len(words) and e.end > place]
    if expected == "-":
        assert [(e.text, e.edtf) for e in found] == []
    elif expected.startswith("?"):
        assert [e.edtf for e in found] == [None]
        assert {str(one) for one in found[0].resolution.alternatives} == set(expected[2:].split())
        assert found[0].resolution.doubts
    else:
        assert [e.edtf for e in found] == [expected]


def test_there_are_enough_cases_and_negatives_among_them() -> None:
    assert len(ARTICLES) >= 15
    assert len(cases()) >= 60
    assert sum(expected == "-" for _, _, expected in cases()) >= 15


def test_what_is_read_from_an_event_moves_with_it() -> None:
    project = with_reading(Project(), reading_of("assassination"))
    killing = next(e for e in project.events.values() if "assassinated" in e.title)
    after = project.apply(edits.pin(project, [killing.id], on("2020-01-10")))
    assert [e.edtf for e in after.events.values() if "voted" in e.title] == ["2020-01-12"]


def test_a_pinned_reader_stays_when_the_event_moves() -> None:
    project = with_reading(Project(), reading_of("assassination"))
    killing = next(e for e in project.events.values() if "assassinated" in e.title)
    vote = next(e for e in project.events.values() if "voted" in e.title)
    project = project.apply(edits.pin(project, [vote.id], on("2020-01-08")))
    after = project.apply(edits.pin(project, [killing.id], on("2020-01-10")))
    assert after.events[vote.id].edtf == "2020-01-08"


def test_a_choice_between_several_is_made_by_hand_and_stays() -> None:
    project = with_reading(Project(), reading_of("strikes"))
    waiting = next(e for e in project.expressions.values() if isinstance(e.meaning, FromEvent))
    assert waiting.resolution.interval is None
    first = next(e for e in project.events.values() if "first strike" in e.title.lower())
    chosen = project.apply(edits.read_from(project, waiting.id, Anchor(AnchorKind.EVENT, first.id)))
    assert chosen.expressions[waiting.id].edtf == "1984-05-16~"
    again = chosen.apply(edits.read_again(chosen, first.article))
    assert again.expressions[waiting.id].edtf == "1984-05-16~"


def test_two_events_that_fit_stay_offered_after_reading_again() -> None:
    project = with_reading(Project(), reading_of("strikes"))
    article = next(iter(project.articles))
    again = project.apply(edits.set_published(project, article, on("1986-01-01")))
    waiting = next(e for e in again.expressions.values() if isinstance(e.meaning, FromEvent))
    assert len(waiting.resolution.alternatives) == 2


def test_relations_are_no_expressions_of_a_reading() -> None:
    reading = reading_of("assassination")
    assert not {e.id for e in reading.relations} & {e.id for e in reading.expressions}
    assert all(e.text == reading.article.text[e.start : e.end] for e in (*reading.relations, *reading.expressions))


def test_a_meaning_read_from_an_event_is_stored() -> None:
    for expression in relative(reading_of("assassination")):
        assert loads(dumps(expression.meaning)) == expression.meaning


def a_store(tmp_path: Path, *readings: Reading) -> Store:
    store = create_project(tmp_path / "news.dateline")
    for reading in readings:
        store.apply(edits.add_reading(store.project, reading))
    return store


MARKET = "A bomb exploded in the Qasr market in Velmary on 4 May 2019, killing three traders."
LATER = "Two days after the explosion in the Qasr market, the governor of Velmary resigned."


def test_what_another_article_tells_of_is_read_from_there(tmp_path: Path) -> None:
    store = a_store(tmp_path, date_text(MARKET, "2019-05-05"), date_text(LATER, "2019-06-30"))
    resigned = next(e for e in store.project.events.values() if "resigned" in e.title)
    assert resigned.edtf == "2019-05-06"
    bomb = next(e for e in store.project.events.values() if "exploded" in e.title)
    store.apply(edits.pin(store.project, [bomb.id], on("2019-05-10")))
    assert store.project.events[resigned.id].edtf == "2019-05-12"
    store.close()


def test_reading_again_keeps_what_is_read_from_another_article(tmp_path: Path) -> None:
    store = a_store(tmp_path, date_text(MARKET, "2019-05-05"), date_text(LATER, "2019-06-30"))
    resigned = next(e for e in store.project.events.values() if "resigned" in e.title)
    change = edits.set_published(store.project, resigned.article, on("2019-07-01"))
    assert store.project.apply(change).events[resigned.id].edtf == "2019-05-06"
    store.close()


def test_the_same_happening_at_another_place_is_not_taken(tmp_path: Path) -> None:
    elsewhere = "Two days after the explosion at the Norvik refinery, the director resigned."
    store = a_store(tmp_path, date_text(MARKET, "2019-05-05"), date_text(elsewhere, "2019-06-30"))
    assert [e.edtf for e in store.project.expressions.values() if isinstance(e.meaning, FromEvent)] == []
    store.close()


@pytest.mark.parametrize(
    "told",
    [
        "More than two hours after the Reed Street sign went down, a diver came ashore.",
        "A diver came ashore two hours after he handed a letter to Anna Reed.",
    ],
)
def test_any_noun_or_deed_is_looked_for_in_its_own_article_alone(tmp_path: Path, told: str) -> None:
    other = "The judge of the Reed Street court handed down a ruling on 14 October 2018. The sign fell on 3 May 2018."
    store = a_store(tmp_path, date_text(other, "2018-10-20"), date_text(told, "2019-06-30"))
    assert [e.edtf for e in store.project.expressions.values() if isinstance(e.meaning, FromEvent)] == []
    store.close()


def test_two_articles_that_tell_of_the_same_on_two_dates_are_both_offered(tmp_path: Path) -> None:
    other = MARKET.replace("4 May", "5 May")
    readings = date_text(MARKET, "2019-05-05"), date_text(other, "2019-05-06"), date_text(LATER, "2019-06-30")
    store = a_store(tmp_path, *readings)
    (waiting,) = [e for e in store.project.expressions.values() if isinstance(e.meaning, FromEvent)]
    assert waiting.edtf is None
    assert {str(one) for one in waiting.resolution.alternatives} == {"2019-05-06", "2019-05-07"}
    store.close()


def test_what_is_reported_first_and_dated_later_takes_that_date() -> None:
    text = (
        "A gas main has exploded under the fish market in Velmary, injuring nine people.\n"
        "The explosion took place on Sunday evening when the stalls were closed, the fire brigade said.\n"
    )
    reading = date_text(text, "2020-10-12", "en")
    assert [(e.is_inferred, e.edtf) for e in reading.events if "exploded" in e.title or "took place" in e.title] == [
        (True, "2020-10-11T18:00:00/2020-10-11T23:59:59"),
        (False, "2020-10-11T18:00:00/2020-10-11T23:59:59"),
    ]


def test_another_happening_dated_later_lends_no_date() -> None:
    text = "A gas main has exploded under the fish market.\nThe last inspection took place on Sunday.\n"
    reading = date_text(text, "2020-10-12", "en")
    assert [e.edtf for e in reading.events if e.is_inferred] == ["2020-10-12"]


def test_what_reads_from_a_day_of_an_event_goes_with_it() -> None:
    reading = reading_of("inn")
    found = {e.text: e for e in reading.expressions}
    assert found["The day before"].anchor.target == found["the second day"].id
    assert found["The day before"].edtf == "1997-06-16"


def test_what_follows_an_amount_reads_from_it_once_its_event_is_known() -> None:
    reading = reading_of("quarry")
    found = {e.text: e for e in reading.expressions}
    assert found["The next day"].anchor.target == found["A fortnight"].id
    assert found["The next day"].edtf == "1994-01-24"
