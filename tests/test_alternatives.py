"""Lists of words in an expression, grouped by their letters."""

import importlib
import re

import pytest

from timeline.alternatives import by_letters
from timeline.expressions import languages_known, vocabulary


def test_words_are_grouped_by_what_they_begin_with() -> None:
    assert by_letters("(?:was|were|open|opens|held)") == "(?:w(?:as|ere)|open(?:|s)|held)"


def test_words_with_a_gap_are_grouped_too() -> None:
    assert by_letters(r"(?:put\soff|put\sout|due|is|are)") == r"(?:put\so(?:ff|ut)|due|is|are)"


def test_words_that_begin_alike_keep_their_order() -> None:
    pattern = "(?:through|in|throughout|on|by)"
    assert [re.match(p, "throughout")[0] for p in (pattern, by_letters(pattern))] == ["through", "through"]  # type: ignore[index]


@pytest.mark.parametrize(
    "pattern", [r"(?:\w+|was|were|is|be|on)", "(?:was|were|is)", "[a|b|c|d|e|f]", "(?:a+|b|c|d|e|f)"]
)
def test_what_is_no_long_list_of_plain_words_stays(pattern: str) -> None:
    text = "was were is be on a|b"
    found, grouped = ([m.span() for m in re.finditer(p, text)] for p in (pattern, by_letters(pattern)))
    assert found == grouped


def test_tenses_are_found_as_their_list_has_them() -> None:
    tenses = vocabulary("en").tenses
    text = "He had left, they were told; it opens in May, is due to close, and will have been sold until June."
    said = ["had", "left", "were", "told", "opens", "is due", "to close", "will", "been", "sold", "until"]
    assert [m[0] for m in tenses.finditer(text)] == said


@pytest.mark.parametrize("language", sorted(languages_known()))
def test_every_expression_for_words_beside_a_date_can_be_compiled(language: str) -> None:
    sources = importlib.import_module(f"timeline.expressions.languages.{language}").REJECTS
    assert all(vocabulary(language).rejects.get(name) for name in sources)
    assert vocabulary(language).rejects.get("no such name") is None
