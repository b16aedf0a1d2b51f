"""Words that may be past or participle, told by what stands beside them."""

from __future__ import annotations

import pytest

from timeline.clause_words import words_of
from timeline.clauses import read_sentence

LETTERS = [
    ("There is a form that needs to be signed and stamped.", "stamped", "w"),
    ("The form was signed and vanished.", "vanished", "v"),
    ("She stood beside Moss and flanked by her guards.", "flanked", "e"),
    ("She stood beside Moss and followed the others.", "followed", "v"),
    ("The scheme - first intended for children - used old books.", "intended", "e"),
    ("The scheme - first intended for children - used old books.", "used", "v"),
    ("He drew a clear, straw-coloured wine.", "straw-coloured", "n"),
    ("He co-wrote a song and re-opened the house.", "re-opened", "v"),
    ("An Arva based adviser told the board.", "based", "n"),
    ("Holt based the story on a letter.", "based", "v"),
    ("From that he drew a line.", "that", "U"),
    ("He said in May that he drew a line.", "that", "H"),
]


@pytest.mark.parametrize(("text", "word", "letter"), LETTERS)
def test_letter_of_a_word_follows_from_its_neighbours(text: str, word: str, letter: str) -> None:
    sentence = read_sentence(text, 0, len(text), words_of("en"))
    assert sentence.tags[sentence.lowers.index(word)] == letter
