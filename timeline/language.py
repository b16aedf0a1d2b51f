"""The language of an article, told offline from its script, its letters and its commonest words."""

from __future__ import annotations

import functools
import importlib
import math
import pkgutil
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from timeline import common_words

_SAMPLE = 6000
# A text is in a language when at least this share of its letters is of these, in this order of asking.
_SCRIPTS = tuple(
    (language, share, re.compile(f"[{letters}]"))
    for language, share, letters in (
        ("ja", 0.05, "\u3040-\u30ff"),
        ("ko", 0.3, "\uac00-\ud7af"),
        ("zh", 0.3, "\u4e00-\u9fff"),
        ("fa", 0.01, "پچژگکی"),
        ("ar", 0.3, "\u0600-\u06ff"),
        ("he", 0.3, "\u0590-\u05ff"),
        ("el", 0.3, "\u0370-\u03ff"),
        ("vi", 0.06, "\u1ea0-\u1ef9"),
        ("th", 0.3, "\u0e00-\u0e7f"),
        ("hi", 0.3, "\u0900-\u097f"),
        ("uk", 0.01, "іїєґ"),
        ("ru", 0.005, "ыэё"),
        ("bg", 0.01, "ъ"),
        ("ru", 0.3, "\u0400-\u04ff"),
    )
)
_ANY_CYRILLIC = ("ru", 0.3)
# Of languages that share the Cyrillic script and, in a short text, all its letters.
_CYRILLIC = ("ru", "uk", "bg")
_LETTER_WEIGHT = 0.5
# With no more words than this a text is told by how they are built too; what is longer, in characters, leaves no doubt.
_FEW, _BRIEF = 40, 320
# What the likeness of a word's letters counts, beside 1 for a word that one language has alone; and how likely two or
# three letters are that no word of a language has in a row, of so many there are.
_LIKENESS, _UNSEEN, _ROWS = 0.2, 0.3, 3000
# Ahead of the next language by less than this, that one may be meant.
_SURE = 0.75
# Small words within a name tell nothing of the language: Ursula von der Leyen.
_OF_NAMES = re.compile(r"(?<=[a-z] )(?:von der|van der|van den|von|van) (?=[A-Z])")
_WORD = re.compile(r"(?<!\d)[^\W\d_]+(?!\d)")


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of a language; `spelled` has them one after the other, for the letters that stand in a row in them."""

    words: frozenset[str]
    letters: str
    spelled: str

    def likeness(self, word: str) -> float:
        """The logarithm of how likely the letters of `word` are, each with the one and the two before it."""
        padded = f" {word} "
        rows = [padded[at : at + size] for size in (2, 3) for at in range(len(padded) - size + 1)]
        whole = len(self.spelled) + _UNSEEN * _ROWS
        return sum(math.log((self.spelled.count(row) + _UNSEEN) / whole) for row in rows) / 2


def detect(text: str) -> str:
    """A two-letter language tag (BCP 47); "en" where nothing tells."""
    return _told(text)[0]


def is_doubtful(text: str) -> bool:
    """Whether a text has so few words that it may be in another language than the one it is told to be in."""
    return len(text) <= _BRIEF and _told(text)[1] < _SURE


def _told(text: str) -> tuple[str, float]:
    """The likeliest language, and how far it is ahead of the next."""
    sample = _OF_NAMES.sub("", text[:_SAMPLE]).lower()
    words = _WORD.findall(sample)
    letters = sum(map(len, words))
    if not letters:
        return "en", 0.0
    for language, share, script in _SCRIPTS:
        if len(script.findall(sample)) > letters * share:
            if (language, share) != _ANY_CYRILLIC:
                return language, math.inf
            return _best(_CYRILLIC, words, sample)
    return _best([each for each in _languages() if each not in _CYRILLIC], words, sample)


def _best(languages: Sequence[str], words: list[str], sample: str) -> tuple[str, float]:
    told = _ranked(languages, words, sample, is_short=len(words) <= _FEW)
    if not told[0][1]:  # a list of names or figures, in which none of the small words stands
        told = _ranked(languages, words, sample, is_short=True)
    (first, best), (_, second) = told[:2]
    return first, best - second


def _ranked(languages: Sequence[str], words: list[str], sample: str, *, is_short: bool) -> list[tuple[str, float]]:
    """Languages with their scores, the likeliest first."""
    counts, signs = Counter(words), Counter(sample)
    known, weights = _known(is_short=is_short), _weights(is_short=is_short)
    scores = {each: _score(known[each], weights, counts, signs) for each in languages}
    if is_short:
        for each in scores:
            scores[each] += _LIKENESS * sum(n * known[each].likeness(word) for word, n in counts.items())
    return sorted(scores.items(), key=lambda each: -each[1])


def _score(known: _Known, weights: Counter[str], words: Counter[str], signs: Counter[str]) -> float:
    told = sum(n / weights[word] for word, n in words.items() if word in known.words)
    return told + _LETTER_WEIGHT * sum(signs[letter] for letter in known.letters)


@functools.cache
def _languages() -> Sequence[str]:
    return sorted(module.name for module in pkgutil.iter_modules(common_words.__path__))


@functools.cache
def _known(*, is_short: bool) -> dict[str, _Known]:
    """By language; the many words of headlines are asked for in short texts only."""
    modules = {each: importlib.import_module(f"{common_words.__name__}.{each}") for each in _languages()}
    found: dict[str, _Known] = {}
    for language, module in modules.items():
        words = module.SMALL.split() + (getattr(module, "COMMON", "").split() if is_short else [])
        spelled = f" {' '.join(words)} "
        found[language] = _Known(frozenset(words), getattr(module, "LETTERS", ""), spelled)
    return found


@functools.cache
def _weights(*, is_short: bool) -> Counter[str]:
    """A word tells the less, the more languages have it."""
    return Counter(word for known in _known(is_short=is_short).values() for word in known.words)
