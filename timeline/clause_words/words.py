"""What a language tells the reader of its sentences and clauses; every word in lower case unless said otherwise."""

from __future__ import annotations

from dataclasses import dataclass

NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """Words only, no logic. Abbreviations are written without their last point ("p.m" for "p.m.")."""

    language: str

    # Sentences.
    never_last: frozenset[str] = NONE  # abbreviations that a sentence cannot end with: "Gen", "vs"
    before_number: frozenset[str] = NONE  # ... only where a number follows: "No", "Jan"
    seldom_last: frozenset[str] = NONE  # ... end one only where a starter follows: "Inc", "p.m"
    starters: frozenset[str] = NONE  # words whose capital tells of a new sentence, not of a name
    clock_followers: frozenset[str] = NONE  # what follows "p.m." with a capital within a sentence
    speech_verbs: frozenset[str] = NONE  # verbs of saying, in the forms that name a source: "said", "announced"
    has_ordinal_points: bool = False  # "3. Oktober" is the third of October
