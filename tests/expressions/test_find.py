from __future__ import annotations

import pytest

from timeline.expressions import find, is_basic, languages_known, vocabulary
from timeline.expressions.found import Reads
from timeline.meanings import Occurrence, Shift
from timeline.model import ExpressionType


def words(text: str, language: str = "en") -> list[str]:
    return [text[each.start : each.end] for each in find(text, language)]


def test_longest_span_wins() -> None:
    assert words("The mill burned on the morning of September 11, 2001.") == ["the morning of September 11, 2001"]


def test_parts_are_found_where_the_whole_is_not_there() -> None:
    assert words("The mill burned in September. It was rebuilt in 2003.") == ["September", "2003"]


def test_no_expression_crosses_a_blank_line() -> None:
    assert words("Opened in March\n\n2001 was dry.") == ["March", "2001"]


def test_wrapped_line_does_not_break_an_expression() -> None:
    assert words("The mill burned on March\n4, 2001.") == ["March\n4, 2001"]


def test_found_meaning_sees_no_date() -> None:
    (friday,) = find("The mill burned on Friday.", "en")
    assert isinstance(friday.meaning, Occurrence)
    assert friday.meaning.toward is None
    assert friday.reads is Reads.INCOMPLETE


def test_deictic_and_anaphoric_words_ask_for_different_anchors() -> None:
    reads = [each.reads for each in find("Last week it rained. Two days later it snowed.", "en")]
    assert reads == [Reads.DEICTIC, Reads.ANAPHORIC]


@pytest.mark.parametrize(
    "text",
    [
        "He may resign.",
        "They will march on the capital.",
        "The March on Washington was long.",
        "Sun Microsystems sold its shares.",
        "Version 1.10.30 is out.",
        "It cost $2,020.",
        "There were 2000 people in the hall.",
        "Friday Night Lights is a series.",
        "Flight 93 was late.",
        "Call 555-1234.",
        "They won 3-2.",
        "He fell a second time.",
        "A quarter of the voters stayed home.",
        "The 44-year-old driver was hurt.",
        "See Room 1990.",
    ],
)
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert words(text) == []


def test_text_is_cut_for_reading_without_losing_a_date() -> None:
    sentence = "The board met on March 4, 2001 and again on Friday. "
    found = find(sentence * 3000, "en")
    assert len(found) == 6000
    assert {(sentence * 3000)[each.start : each.end] for each in found} == {"March 4, 2001", "Friday"}


@pytest.mark.parametrize("piece", ["1 ", "the ", "May ", "2020-", "(", "a ", "in ", "of the ", "first ", "\n", "é"])
def test_repeated_pieces_end(piece: str) -> None:
    text = piece * 20_000
    assert all(0 <= each.start < each.end <= len(text) for each in find(text, "en"))


def test_order_of_figures_is_told_by_the_other_dates() -> None:
    (_, doubtful) = find("Signed on 24/12/2019, sealed on 3/4/2020.", "en")
    assert doubtful.meaning.evaluate(None).value == "2020-04-03"
    (_, doubtful) = find("Signed on 12/24/2019, sealed on 3/4/2020.", "en")
    assert doubtful.meaning.evaluate(None).value == "2020-03-04"


def test_order_of_figures_is_told_by_the_country() -> None:
    (british,) = find("Sealed on 3/4/2020.", "en-GB")
    (american,) = find("Sealed on 3/4/2020.", "en-US")
    assert british.meaning.evaluate(None).value == "2020-04-03"
    assert american.meaning.evaluate(None).value == "2020-03-04"


def test_every_rule_of_a_language_is_known() -> None:
    for language in languages_known():
        assert find("2020-10-11", language)[0].type is ExpressionType.DATE


def test_language_is_one_file() -> None:
    assert {"en", "de"} <= languages_known()
    assert not is_basic("de-AT")
    assert is_basic("fr")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Il est mort le 3 octobre 1990.", "1990-10-03"),
        ("es", "Murió el 3 de octubre de 1990.", "1990-10-03"),
        ("pt", "Morreu em 3 de outubro de 1990.", "1990-10-03"),
        ("nl", "Hij stierf op 3 oktober 1990.", "1990-10-03"),
        ("ru", "Он умер 3 октября 1990 года.", "1990-10-03"),
        ("pl", "Zmarł 3 października 1990 roku.", "1990-10-03"),
        ("tr", "3 Ekim 1990 tarihinde öldü.", "1990-10-03"),
        ("fr", "Le 24/12/2019 il neigeait.", "2019-12-24"),
        ("xx", "2020-10-11", "2020-10-11"),
    ],
)
def test_basic_language_reads_absolute_dates(language: str, text: str, value: str) -> None:
    assert value in [each.meaning.evaluate(None).value for each in find(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("fr", "hier", -1),
        ("fr", "la semaine dernière", -1),
        ("es", "mañana", 1),
        ("it", "ieri", -1),
        ("sv", "igår", -1),
    ],
)
def test_basic_language_reads_common_relative_words(language: str, text: str, amount: int) -> None:
    (found,) = find(f"X {text}.", language)
    assert isinstance(found.meaning, Shift)
    assert found.meaning.amount == amount


def test_vocabulary_is_compiled_once() -> None:
    assert vocabulary("en") is vocabulary("en-US")


@pytest.mark.parametrize(
    "text",
    [
        "They struck a last-minute deal.",
        "She was named Song of the Year.",
        "The Winter Olympics were held there.",
        "June Carter sang.",
        "The 15-year-olds left.",
        "He won with 3:25 left.",
        "Three quarters of them left.",
        "It rained now and then.",
    ],
)
def test_idioms_and_names_are_no_dates(text: str) -> None:
    assert words(text) == []


def test_month_of_a_year_beyond_the_calendar_is_no_date() -> None:
    assert [each.rule for each in find("It began in May 99999 BC.", "en")] == ["month"]
    assert [each.rule for each in find("Es begann im Mai 99999 v. Chr.", "de")] == ["month"]


def test_no_expression_goes_over_a_tab() -> None:
    assert find("09/12/2016\t15\tMinute entry", "en")[-1].end == len("09/12/2016")
