"""A small share of the fuzzing that `make torture` does: whatever strangers send is taken or refused in a sentence."""

from __future__ import annotations

import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.seeds import WORDS, a_whole_project, an_input, whole_files
from tests.fuzz.targets import FORMATS, TARGETS, attack

RUNS = {"tagger": 25, "intervals": 300, "typed": 40, "stored_meaning": 300, "articles": 60, "project": 60}
QUICK = settings(
    max_examples=int(os.environ.get("DATELINE_FUZZ_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("name", TARGETS)
def test_nearly_sound_input_is_taken_or_refused_in_a_sentence(name: str) -> None:
    chance = random.Random(name)
    answers = [attack(name, an_input(name, chance)) for _ in range(RUNS[name])]
    assert all(answer == "" or answer.endswith((".", "?")) for answer in answers)


@QUICK
@given(text=st.text(max_size=30))
def test_any_text_is_an_interval_or_is_refused(text: str) -> None:
    assert isinstance(attack("intervals", text.encode("utf-8", "replace")), str)


@QUICK
@given(text=st.text(st.sampled_from("0123456789-/.~?%XuT:W[]{},"), max_size=20))
def test_text_in_the_letters_of_edtf_is_an_interval_or_is_refused(text: str) -> None:
    assert isinstance(attack("intervals", text.encode()), str)


@QUICK
@given(data=st.binary(max_size=200))
def test_any_bytes_are_an_article_or_are_refused(data: bytes) -> None:
    assert isinstance(attack("articles", data), str)


@QUICK
@given(
    language=st.integers(0, 7),
    words=st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=30),
    between=st.sampled_from([" ", "", "\n", "  "]),
)
def test_any_row_of_words_is_read_or_is_refused(language: int, words: list[str], between: str) -> None:
    given = bytes([language]) + between.join(words).encode("utf-8", "replace")
    assert isinstance(attack("tagger", given), str)


@QUICK
@given(
    number=st.integers(0, len(FORMATS) - 1),
    at=st.integers(0, 10**6),
    length=st.integers(0, 300),
    put=st.binary(max_size=40),
)
def test_a_file_of_any_format_with_any_piece_replaced_is_read_or_is_refused(
    number: int, at: int, length: int, put: bytes
) -> None:
    whole = whole_files()[FORMATS[number]]
    at %= len(whole)
    assert isinstance(attack("articles", bytes([number]) + whole[:at] + put + whole[at + length :]), str)


@QUICK
@given(at=st.integers(0, 10**6), put=st.binary(min_size=1, max_size=200))
def test_a_project_with_any_piece_overwritten_opens_or_is_refused(at: int, put: bytes) -> None:
    whole = a_whole_project()
    at %= len(whole)
    assert isinstance(attack("project", whole[:at] + put + whole[at + len(put) :]), str)


# What the fuzzing found, each a bug once.
FOUND = [
    ("tagger", b"\x00now of last century"),
    ("tagger", b"\x00yesterday in now"),
    ("tagger", b"\x013rd Mai"),
    ("stored_meaning", b'{"is":"Of","outer":{"is":"Shift","amount":0,"unit":"DAY"},"inner":{"is":"Part","name":"XX"}}'),
]


@pytest.mark.parametrize(("name", "data"), FOUND)
def test_what_failed_once_is_taken_or_refused_in_a_sentence(name: str, data: bytes) -> None:
    assert isinstance(attack(name, data), str)
