"""Whether somebody is a woman or a man, as far as a title, a trade or a given name tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_words.given_names import MEN, WOMEN
from timeline.clauses import Sentence
from timeline.occurrences import places_of

# A surname was given in full so many characters before, with given names of so many.
FULL_NAME, LONGEST_GIVEN = 4000, 60
_GIVEN = re.compile(r"\b(?P<given>[A-Z]\w+) (?:[A-Z]\w*\.? )?\Z")
_ALL = WOMEN | MEN


def is_given_name(lower: str) -> bool:
    return lower in _ALL


def is_of_other_gender(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool:
    """Whether a title, a trade or a given name tells that a subject is no "he", or no "she"."""
    known = sentence.vocabulary
    is_told = pronoun in known.masculine or pronoun in known.feminine
    return is_told and _told(sentence, tokens, pronoun) is False


def is_of_gender(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool:
    """Whether a title, a trade or a given name tells that somebody is a "he", or a "she"."""
    return _told(sentence, tokens, pronoun) is True


def _told(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool | None:
    """Whether the one named is a "he" where `pronoun` is one, else a "she"; None where nothing tells."""
    known, is_he = sentence.vocabulary, pronoun in sentence.vocabulary.masculine
    own, other = (known.masculine, known.feminine) if is_he else (known.feminine, known.masculine)
    lowers = {sentence.lowers[i] for i in tokens}
    if not other.isdisjoint(lowers):
        return False
    if not own.isdisjoint(lowers):
        return True
    name = given_name(sentence, tokens)
    if name not in _ALL:
        return None
    return name in (MEN if is_he else WOMEN)


def given_name(sentence: Sentence, tokens: Sequence[int]) -> str:
    """The given name in a row of names, or that of the one surname in it, from where the text gave it in full."""
    known, lowers = sentence.vocabulary, sentence.lowers
    names = [i for i in tokens if sentence.tags[i] == "N"]
    titles = (known.person_titles, known.feminine, known.masculine)
    names = [i for i in names if lowers[i] in _ALL or not any(lowers[i].rstrip(".") in each for each in titles)]
    if len(names) != 1:
        return lowers[names[0]] if names else ""
    surname, text, before = bare_name(sentence.words(names[0], names[0] + 1)), sentence.text, sentence.starts[0]
    for at in places_of(surname, text, max(0, before - FULL_NAME), before):
        found = _GIVEN.search(text, max(0, at - LONGEST_GIVEN), at)
        if found and is_given_name(found["given"].lower()):
            return found["given"].lower()
    return surname.lower()


def bare_name(said: str) -> str:
    """A name without the mark of whose something is: "Ivy's"."""
    return said.removesuffix("'s").removesuffix("’s")
