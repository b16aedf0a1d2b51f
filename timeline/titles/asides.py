"""What a date in brackets, or between commas, is of: the noun before them, or the deed that they tell of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.titles.subjects import noun_phrase_before
from timeline.titles.word_order import is_deed

_IN_OFFICE = re.compile("PD?XPD?[nN]+")  # "Der Trainer, seit dem 1. Juli im Amt, wollte nichts sagen"
_PLACE = re.compile("(?:PD?[nN]+)*")
_DEED = re.compile("[evG][^,;()]*X")


def of_aside(sentence: Sentence, dated: int) -> list[int]:
    """What a date in brackets is of, and the date where they tell a deed: "The ship (built 1912, sunk 1940)"."""
    tags = sentence.tags
    named = noun_phrase_before(sentence, tags.rfind("(", 0, dated))
    described = noun_phrase_before(sentence, named[0] - 1) if named and named[0] > 1 else []
    if described and described[-1] == named[0] - 2 and tags[named[0] - 1] == ",":
        return [*described, named[0] - 1, *named]  # "Ann Lee, an engineer (1888-1967)"
    first = max(tags.rfind(mark, 0, dated) for mark in "(,;") + 1
    if named and _is_birth_or_death(sentence, first):
        place = _PLACE.match(tags, dated + 1)
        return [*named, *range(first, place.end() if place else dated + 1)]
    is_done = bool(named) and _DEED.fullmatch(tags, first, dated + 1) is not None
    return [*named, *range(first, dated + 1)] if is_done else named


def _is_birth_or_death(sentence: Sentence, token: int) -> bool:
    """Whether what brackets begin with tells of a birth or a death: "(* 3. Mai 1871 in Graz; gest. 5. Mai 1932)"."""
    known = sentence.vocabulary
    return sentence.lowers[token] in known.life_marks or (bool(known.life_marks) and is_deed(sentence, token))


def done_to(sentence: Sentence, parts: Sequence[Part], dated: int) -> list[int]:
    """A subject and what was done to it, between commas before its verb: "Die Halle, 1962 errichtet und 1990 saniert,
    stand leer", of two deeds that of the date.
    """
    tags = sentence.tags
    first, last = tags.rfind(",", 0, dated) + 1, tags.find(",", dated)
    if first < 2 or last < 0 or tags[last + 1 : last + 2] not in FINITE:
        return []
    if not is_deed(sentence, last - 1) and _IN_OFFICE.fullmatch(tags, first, last) is None:
        return []
    subject = next((p for p in parts if p.last == first - 1 and p.kind is Kind.NOUNS), None)
    if subject is None or tags[: subject.first].strip("CZ") or tags[first] not in "PXSZ" or "U" in tags[first:last]:
        return []
    joints = [i for i in range(first, last) if tags[i] == "C" and "X" in tags[first:i] and "X" in tags[i:last]]
    for joint in joints[:1]:
        first, last = (first, joint) if dated < joint else (joint + 1, last)
    return [*range(subject.first, subject.last), *range(first, last)]
