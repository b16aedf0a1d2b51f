"""Tokens of a sentence and their letters, and the parts that clauses are made of."""

from __future__ import annotations

import pytest

from timeline.clause_kinds import Kind
from timeline.clause_parts import parts_of
from timeline.clause_words import words_of
from timeline.clauses import Sentence, read_sentence


def read(text: str, *dates: str, language: str = "en") -> Sentence:
    spans = [(text.index(date), text.index(date) + len(date)) for date in dates]
    return read_sentence(text, 0, len(text), words_of(language), spans)


def letter(text: str, word: str, language: str = "en") -> str:
    sentence = read(text, language=language)
    return next(tag for tag, lower in zip(sentence.tags, sentence.lowers, strict=True) if lower == word)


VERBS = [
    ("The dam collapsed near Harrow.", "collapsed", "v"),
    ("The dam built by convicts collapsed.", "built", "e"),
    ("The dam built by convicts collapsed.", "collapsed", "v"),
    ("The dam was built by convicts.", "built", "w"),
    ("They want to build a dam that was planned.", "planned", "w"),
    ("The army, in a statement issued in Arva, denied it.", "issued", "e"),
    ("The army, in a statement issued in Arva, denied it.", "denied", "v"),
    ("Rebels seized the port and burned two ships.", "burned", "v"),
    ("A damaged and deserted house stood there.", "damaged", "n"),
    ("The wounded man left.", "wounded", "n"),
    ("The agency released tapes of the night the plane went down.", "released", "v"),
    ("The firm's planned purchase of a mill failed.", "planned", "n"),
    ("The ministers all voted for it.", "voted", "v"),
    ("Brown said the dam held.", "said", "q"),
    ("The plans of the firm changed.", "plans", "n"),
    ("The mayor says that it will rain.", "says", "q"),
    ("Acme buys the mill.", "buys", "v"),
    ("It may rain.", "rain", "w"),
    ("The ship, carrying coal, sank.", "carrying", "G"),
    ("The ship was carrying coal.", "carrying", "w"),
]


@pytest.mark.parametrize(("text", "word", "wanted"), VERBS)
def test_verb_is_told_by_what_stands_around_it(text: str, word: str, wanted: str) -> None:
    assert letter(text, word) == wanted


def test_date_is_one_token() -> None:
    sentence = read("It fell on Sunday, 4 May.", "Sunday, 4 May")
    assert sentence.tags == "UvPX."


def test_possessive_of_a_date_belongs_to_it() -> None:
    sentence = read("Monday's vote failed.", "Monday")
    assert sentence.tags == "Xnv."
    assert sentence.words(0, 1) == "Monday's"


def test_point_of_an_abbreviation_belongs_to_its_word() -> None:
    assert read("Gen. Lowe met Dr. Lane in the U.S. on leave.").lowers[0] == "gen."


def test_contraction_is_a_pronoun_and_a_verb() -> None:
    assert read("They'll leave.").tags == "Umw."


def test_inner_capital_makes_a_name() -> None:
    assert letter("The eBay sale failed.", "ebay") == "N"


PARTS = [
    ("The dam, which was old, burst.", [Kind.NOUNS, Kind.RELATIVE, Kind.PREDICATE]),
    ("Brown said that the dam burst.", [Kind.MAIN, Kind.CONTENT]),
    ("Brown said the dam burst.", [Kind.MAIN, Kind.CONTENT]),
    ("The dam burst, police said.", [Kind.MAIN, Kind.SOURCE]),
    ("The dam burst, said Brown.", [Kind.MAIN, Kind.SOURCE]),
    ("According to police, the dam burst.", [Kind.SOURCE, Kind.MAIN]),
    ("When the dam burst, people fled.", [Kind.SUBORDINATE, Kind.MAIN]),
    ("After the flood, people fled.", [Kind.PHRASE, Kind.MAIN]),
    ("After the flood Brown left.", [Kind.PHRASE, Kind.MAIN]),
    ("The dam burst, killing two people.", [Kind.MAIN, Kind.PARTICIPLE]),
    ("The man who shot the king was hanged.", [Kind.NOUNS, Kind.RELATIVE, Kind.PREDICATE]),
    ("Acme Inc., Springfield, Ill., failed.", [Kind.NOUNS, Kind.PREDICATE]),
]


@pytest.mark.parametrize(("text", "kinds"), PARTS)
def test_sentence_falls_into_parts(text: str, kinds: list[Kind]) -> None:
    assert [part.kind for part in parts_of(read(text), words_of("en"))] == kinds


def test_parts_are_apart_and_in_order() -> None:
    sentence = read("Brown, who was ill, said that the dam, which was old, burst; nobody was hurt.")
    last = 0
    for part in parts_of(sentence, words_of("en")):
        assert last <= part.first <= part.body <= part.last <= len(sentence.tags)
        last = part.last


def test_language_without_a_file_has_no_words() -> None:
    assert words_of("xx").speech_verbs == frozenset()
    assert words_of("en-GB") is not words_of("xx")
    assert words_of("en-GB").language == "en"


def test_word_that_ends_like_code_is_no_module() -> None:
    assert words_of("words").speech_verbs == frozenset()
    assert words_of("../en").speech_verbs == frozenset()


WORDS_WITH_A_HYPHEN = [
    ("de", "Haus- und Hofschweine fraßen das Korn.", "haus-", "N"),
    ("de", "Er gab es den Vertreter*innen.", "vertreter*innen", "N"),
    ("en", "The “Arva”-style mill burned.", "-", '"'),
    ("en", "The mill - a ruin - burned.", "-", "-"),
]


@pytest.mark.parametrize(("language", "text", "word", "letter"), WORDS_WITH_A_HYPHEN)
def test_hyphen_within_a_word_is_no_dash(language: str, text: str, word: str, letter: str) -> None:
    sentence = read_sentence(text, 0, len(text), words_of(language))
    assert sentence.tags[sentence.lowers.index(word)] == letter


def test_comma_between_two_adjectives_of_a_noun_parts_no_clause() -> None:
    text = "Der Rat hat mit neuen, klaren Schritten begonnen."
    sentence = read_sentence(text, 0, len(text), words_of("de"))
    assert len(parts_of(sentence, words_of("de"))) == 1
