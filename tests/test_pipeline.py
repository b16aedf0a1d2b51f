from __future__ import annotations

import hashlib
import string
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import civil, date_text
from timeline.errors import NotADateError
from timeline.expressions import languages_known
from timeline.model import Expression, Reading

STORY = (
    "Bridge over the Lenne collapses after flood\n"
    "A road bridge collapsed on Sunday evening when the river rose above its banks, the county said. "
    "It was the latest of several collapses over the past few months.\n"
    "Earlier on Sunday, divers had inspected the pillars. On Saturday the road was closed to lorries.\n"
    "The bridge was damaged in an accident on January 3. The council approved repairs two days later.\n"
)
DEICTIC = ("Sunday evening", "the past few months", "Sunday", "Saturday", "January 3")


def a_reading(published: str | None) -> Reading:
    return date_text(STORY, published)


def the(reading: Reading, words: str) -> Expression:
    return next(e for e in reading.expressions if e.text == words)


@pytest.mark.parametrize(
    ("published", "values"),
    [
        ("2020-10-12", ["2020-10-11TEV", "PXM", "2020-10-11", "2020-10-10", "2020-01-03", "2020-01-05"]),
        ("2021-10-12", ["2021-10-10TEV", "PXM", "2021-10-10", "2021-10-09", "2021-01-03", "2021-01-05"]),
    ],
)
def test_story_is_read_from_its_publication_date(published: str, values: list[str]) -> None:
    assert [e.value for e in a_reading(published).expressions] == values


def test_uncounted_months_are_open_and_approximate() -> None:
    months = the(a_reading("2020-10-12"), "the past few months")
    assert (months.type.value, months.edtf, months.begin, months.until) == (
        "DURATION",
        "../2020-10-12~",
        None,
        "2020-10-13",
    )


def test_two_days_later_reads_from_the_expression_before_it() -> None:
    reading = a_reading("2020-10-12")
    assert the(reading, "two days later").anchor.target == the(reading, "January 3").id


def test_nothing_deictic_is_placed_without_a_publication_date() -> None:
    reading = a_reading(None)
    assert all(the(reading, words).resolution.interval is None for words in DEICTIC)
    assert all(the(reading, words).resolution.unresolved == "needs publication date" for words in DEICTIC)
    assert the(reading, "two days later").resolution.unresolved == 'needs the date of "January 3"'


def test_dated_events_take_the_dates_of_their_expressions() -> None:
    reading = a_reading("2020-10-12")
    shown = {e.expression: e.edtf for e in reading.events}
    assert shown[the(reading, "January 3").id] == "2020-01-03"
    assert shown[the(reading, "two days later").id] == "2020-01-05"


def test_article_is_known_by_its_text() -> None:
    article = date_text(STORY).article
    assert article.id == hashlib.sha256(STORY.encode()).hexdigest()[:12]
    assert article.published is None


def test_publication_date_that_is_none_is_refused() -> None:
    with pytest.raises(NotADateError):
        date_text(STORY, "the day before")


def test_lone_surrogate_is_a_text_like_any_other() -> None:
    assert [e.text for e in date_text("\ud800 on March 4, 2001", None, "en").expressions] == ["March 4, 2001"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The dam broke and the water ran into the valley before it was light.", "en"),
        ("Der Damm brach, und das Wasser lief in das Tal, bevor es hell war.", "de"),
        ("Le barrage a cédé et les eaux ont envahi la vallée avant le jour.", "fr"),
        ("La presa se rompió y el agua llegó al valle antes de que los vecinos pudieran huir.", "es"),
        ("Плотина прорвалась, и вода хлынула в долину.", "ru"),
        ("ダムが決壊し、水が谷に流れ込んだ。", "ja"),
        ("12 34", "en"),
    ],
)
def test_language_is_told_from_the_text(text: str, language: str) -> None:
    assert date_text(text).article.language == language


def test_first_answer_loads_no_heavy_library() -> None:
    code = (
        "import sys\nfrom timeline import date_text\ndate_text('He left on Monday.', '2020-10-12')\n"
        "print(sorted(set(sys.modules) & {'pandas', 'dateparser', 'matplotlib', 'lxml', 'holidays', 'PySide6'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


VOCABULARY = (
    "Monday Friday March May 3 15 31 1990 2020 0 13 99 week year month two the last next this of in on a few ago later "
    "before after from to and - , . : / ' early late mid end morning 9:30 p.m. BC century quarter third Christmas now "
    "yesterday every half 29 February 12/24/2019 3.4.2020 2020-10-11 1990s 9999 10000 vor am Tage Jahr Jahre Anfang "
    "Sonntagabend letzte Nacht zum Dienstag seit zwei Uhr v . Chr il y a 3 jours hier"
)
WORDS = st.sampled_from(sorted(set(VOCABULARY.split())))
PHRASES = st.lists(WORDS, max_size=14).map(" ".join)
TEXTS = st.one_of(st.text(max_size=80), st.text(string.printable, max_size=80), PHRASES)
PUBLISHED = st.none() | st.sampled_from(
    ["2020-10-12", "2020-10", "0001-01-01", "9999-12-31", "-9999-01-01", "2020-W41"]
)
LANGUAGES = st.none() | st.sampled_from([*sorted(languages_known()), "fr", "zh", "x"])


@given(TEXTS, PUBLISHED, LANGUAGES)
def test_any_text_is_read(text: str, published: str | None, language: str | None) -> None:
    reading = date_text(text, published, language)
    end = 0
    for e in reading.expressions:
        assert end <= e.start < e.end <= len(text)
        assert text[e.start : e.end] == e.text
        assert 0 <= e.confidence <= 1
        end = e.end
        interval = e.resolution.interval
        if interval is not None and interval.is_bounded:
            first, last = interval.bounds
            assert first < last
            assert civil.MIN_YEAR <= civil.year_of(first) <= civil.MAX_YEAR
            assert civil.year_of(last - 1) <= civil.MAX_YEAR
    for event in reading.events:
        assert 0 <= event.start < event.end <= len(text)


@pytest.mark.parametrize(
    ("text", "is_rough"),
    [
        ("The bell rang at about 5:30 a.m. on Sunday.", True),
        ("Holt left shortly before noon on Tuesday.", True),
        ("Just after 3 p.m. on Saturday the train stopped.", True),
        ("The shop closed at 5 p.m. on Sunday.", False),
        ("Holt left before noon on Tuesday.", False),
    ],
)
def test_an_hour_is_rough_where_words_beside_it_say_so(text: str, is_rough: bool) -> None:
    (hour,) = date_text(text, "2020-10-14", "en").expressions
    assert (("~" in (hour.edtf or "")), hour.mod) == (is_rough, "")


def test_open_publication_date_is_refused() -> None:
    with pytest.raises(NotADateError, match="open at one end"):
        date_text("On Sunday he left.", "2020-10-12/..", "en")


def test_last_day_of_the_calendar_ends_in_its_own_year() -> None:
    (today,) = date_text("He left today.", "9999-12-31", "en").expressions
    assert (today.begin, today.until) == ("9999-12-31", "9999-12-31T24:00")
