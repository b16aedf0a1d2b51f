"""What a language tells of naming an event again; every word in lower case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


@dataclass(frozen=True)
class MentionWords:
    """Words only, no logic. `relations` maps the words before a mention to after, before, since, until or during."""

    relations: Mapping[str, str] = field(default_factory=dict[str, str])
    # Relations that count only behind an amount or a number: "nine days into (the trial)", "the third day of".
    counted: frozenset[str] = frozenset()
    eves: Mapping[str, str] = field(default_factory=dict[str, str])  # relation -> unit: "the eve of" is the day before
    pointers: frozenset[str] = frozenset()  # "the", "that": what is named is known already
    demonstratives: frozenset[str] = frozenset()  # the pointers that take up what was just said: "that"
    dating: frozenset[str] = frozenset()  # between what happened and its own date: "the vote on (Sunday)"
    units: Mapping[str, str] = field(default_factory=dict[str, str])  # "day" -> DAY, for "the day after the vote"
    verbs: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])  # noun -> stems of verbs
    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])  # of noun -> of stem
    followers: frozenset[str] = frozenset()  # what can only follow a whole noun phrase
    happening: tuple[str, ...] = ()  # verbs that only say that what is named happened: "took place"
    foretelling: frozenset[str] = frozenset()  # verbs of what is still to come: "called (a referendum)"
    subjects: frozenset[str] = frozenset()  # pronouns before the verb of a clause that names an event: "after she"
    auxiliaries: frozenset[str] = frozenset()  # what may stand between them
    masculine: frozenset[str] = frozenset()  # "he", "his"
    feminine: frozenset[str] = frozenset()  # "she", "her"
    # Any noun may name what somebody told of: "two weeks after the concert". Where nouns are written small.
    any_noun: bool = False
    near: frozenset[str] = frozenset()  # nouns that name a time or nothing that happened: "time", "fact"
