"""Titles of events: golden lines, and what holds for any text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.event_builders import a_date, dated, events_of, golden_rows
from timeline.bounds import Side
from timeline.clause_words.words import words
from timeline.intervals import parse
from timeline.model import Event
from timeline.titles.printing import MAX_TITLE


@pytest.mark.parametrize(("language", "before", "sentence", "dates", "title"), golden_rows("titles*.csv"))
def test_title_of_golden_line(language: str, before: str, sentence: str, dates: str, title: str) -> None:
    text = before + sentence
    marked = []
    after = len(before)
    for number, surface in enumerate(dates.split(";")):
        marked.append(a_date(text, surface, f"2020-0{number + 1}-01", after=after))
        after = marked[-1].end
    first = next(event for event in events_of(text, *marked, language=language) if event.expression == marked[0].id)
    assert first.title == title


ROWS = [
    (
        "en",
        "The firm said it expects to release third-quarter results in mid-November.",
        {
            "third-quarter": "Firm expects to release results in mid-November",
            "mid-November": "Firm expects to release third-quarter results",
        },
    ),
    (
        "en",
        "The commune was established on 13 April and lasted until 25 July.",
        {"13 April": "Commune was established", "25 July": "Commune lasted until 25 July"},
    ),
    (
        "en",
        "The drawings were shown in London in 2010 and in Kyoto in 2011.",
        {"2010": "Drawings were shown in London", "2011": "Drawings were shown in Kyoto"},
    ),
    (
        "en",
        "We were given a lease in November and planning permission in January.",
        {"November": "We were given a lease", "January": "We were given planning permission"},
    ),
    (
        "en",
        "Holt was arrested in May and released without charge in June.",
        {"May": "Holt was arrested", "June": "Holt was released without charge"},
    ),
    (
        "en",
        "Holt was arrested in May and named two others in June.",
        {"May": "Holt was arrested", "June": "Holt named two others"},
    ),
    (
        "en",
        "Two hikers stuck on the ridge since Monday were brought down early on Thursday, rescuers said.",
        {
            "Monday": "Two hikers stuck on the ridge",
            "early on Thursday": "Two hikers stuck on the ridge since Monday were brought down",
        },
    ),
    (
        "en",
        "The mill was burned by mistake in 1941, rebuilt in 1947, and handed over to the county in 1962.",
        {"1941": "Mill was burned by mistake", "1947": "Mill was rebuilt", "1962": "Mill handed over to the county"},
    ),
    (
        "en",
        "The club raised a large sum in May, replaced the roof in June and closed the bar in July.",
        {"May": "Club raised a large sum", "June": "Club replaced the roof", "July": "Club closed the bar"},
    ),
    (
        "en",
        "In July the divers found a cannon, and in August a second.",
        {"July": "Divers found a cannon", "August": "Divers found a second"},
    ),
    (
        "en",
        "Anna Kerr grew up by the sea. In 2018 she joined the board, and in 2020 she led it.",
        {"2018": "Anna Kerr joined the board", "2020": "Anna Kerr led it"},
    ),
    (
        "en",
        "She took a degree at Besk in 1949 and a doctorate at Arva in 1955.",
        {"1949": "She took a degree at Besk", "1955": "She took a doctorate at Arva"},
    ),
    (
        "en",
        "At a conference on 11 June Master Pell ordered disclosure by 31 August.",
        {
            "11 June": "At a conference Master Pell ordered disclosure by 31 August",
            "31 August": "At a conference Master Pell ordered disclosure",
        },
    ),
    (
        "de",
        "1902 wurde das Werk stillgelegt, 1955 das letzte Gebäude abgerissen.",
        {"1902": "Werk wurde stillgelegt", "1955": "Das letzte Gebäude wurde abgerissen"},
    ),
    (
        "de",
        "Die Brücke wurde 1936 errichtet, im April 1945 gesprengt und bis 1949 aufgebaut.",
        {"1936": "Brücke wurde errichtet", "April 1945": "Brücke wurde gesprengt", "1949": "Brücke wurde aufgebaut"},
    ),
]


@pytest.mark.parametrize(("language", "text", "titles"), ROWS)
def test_each_date_of_a_row_has_a_title_of_its_own(language: str, text: str, titles: dict[str, str]) -> None:
    marked = {surface: a_date(text, surface, f"200{n}") for n, surface in enumerate(titles)}
    found = {event.expression: event.title for event in events_of(text, *marked.values(), language=language)}
    assert {surface: found[date.id] for surface, date in marked.items()} == titles


def test_golden_titles_are_of_use() -> None:
    lines = golden_rows("titles*.csv")
    assert len(lines) >= 80
    assert all(len(title) <= MAX_TITLE for *_, title in lines)


WORDS = st.sampled_from(
    sorted(
        words(
            """
    the a of in on Monday May 3 said Brown Acme police who which that when after and but , . ; : ( ) " “ ” - was
    were has had would bombing attack killed sold went it he they its by to from two 1998 saying Inc. U.S. not if
    according quickly 's ' … because bridge men
    """
        )
    )
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
TEXTS = st.lists(SENTENCES | st.text(max_size=60), min_size=1, max_size=4).map("\n".join)


@given(TEXTS, st.data())
def test_any_text_gives_titles_of_its_own_words(text: str, data: st.DataObject) -> None:
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    chosen = sorted(data.draw(st.lists(st.sampled_from(spans), max_size=3, unique=True))) if spans else []
    marked = [a_date(text, text[start:end], "2020-10-11", after=start) for start, end in chosen]
    events = events_of(text, *marked)
    assert len({event.id for event in events}) == len(events)
    for event in events:
        assert 0 <= event.start < event.end <= len(text)
        assert event.title
        assert len(event.title) <= MAX_TITLE
        assert own_words(event, text)
    # "after" before a date puts the event on the other side of it, and says so.
    plain = (event for event in dated(events) if not {step.words for step in event.resolution.steps} & set(Side))
    assert all(event.shown == parse("2020-10-11") for event in plain)


@given(TEXTS, st.data())
def test_any_title_begins_and_ends_as_one_does(text: str, data: st.DataObject) -> None:
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    chosen = sorted(data.draw(st.lists(st.sampled_from(spans), max_size=3, unique=True))) if spans else []
    marked = [a_date(text, text[start:end], "2020-10-11", after=start) for start, end in chosen]
    for event in events_of(text, *marked):
        title = event.title
        if not re.search(r"[^\W\d_]{2}", title):
            continue
        assert not title[0].islower() or title[1:2].isupper() or title[:1].upper() == title[:1]
        assert title[-1] not in ",;:-–—(["
        assert title.count('"') % 2 == 0
        assert title.count("“") == title.count("”")
        assert title.count("(") == title.count(")")


LOOSE_ENDS = [
    "The minister, who on Monday had left the party of",
    "Holt said on Monday (the day after the",
    'On Monday Holt said: "We will go to',
    "The council voted on Monday and",
    "In the first week of May the city, which",
    "Under a deal signed on Monday between",
    "A bomb that on Monday killed, according to",
    "because on Monday the dam, and",
]


@pytest.mark.parametrize("text", LOOSE_ENDS)
def test_title_of_a_broken_off_sentence_has_no_loose_end(text: str) -> None:
    words = "of the a and to which between that because in on after"
    surface = "Monday" if "Monday" in text else "May"
    for event in events_of(text, a_date(text, surface)):
        first, last = event.title.split()[0], event.title.split()[-1]
        assert last.lower() not in words.split()
        assert first[0].isupper()
        assert event.title.count('"') % 2 == 0
        assert event.title.count("(") == event.title.count(")")


def own_words(event: Event, text: str) -> bool:
    """Whether each word of the title is in the text; only its first letter may have changed, and quotes may be gone.

    "His" and "whose" may have become the name with an "s".
    """
    known = {"s", *bare(text.casefold()).split()}
    return all(word in known for word in bare(event.title.casefold().rstrip("…")).split())


def bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text)


@pytest.mark.parametrize(
    "text",
    ["(" * 4000 + "He left in May.", "May, " * 1500, "who said " * 1500 + "May", "a" * 9000 + " came home in May."],
)
def test_odd_sentence_still_has_a_short_title(text: str) -> None:
    event = dated(events_of(text, a_date(text, "May")))[0]
    assert event.title
    assert len(event.title) <= MAX_TITLE
