"""Dates of what somebody was to do: "ordered him to leave by June 1" tells no day of the order.

What is to be done is an event of its own, in words of the sentence: "Hale ordered to appear", "Bank to pay $3 million".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.titles.subjects import subject_before, subject_tokens
from timeline.titles.tails import tail

_NOUN_PHRASE = "DnN#O&"
_CLAUSES = (Kind.MAIN, Kind.PREDICATE, Kind.CONTENT, Kind.SUBORDINATE)


def infinitive_before(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> int:
    """The "to" of what token `dated` says was to be done, where an order or a decision leads to it; else -1."""
    part = parts[index]
    if part.kind not in _CLAUSES or not 0 <= part.verb < dated < part.last:
        return -1
    tags = sentence.tags
    mark = tags.rfind("T", part.verb, dated)
    if mark < 0 or tags[mark + 1 : mark + 2] not in ("w", "b", "n") or _is_left(tags, mark + 1, dated):
        return -1
    governor = _governor(sentence, part, mark)
    if governor < 0 or any(lower in words.negations for lower in sentence.lowers[part.verb : governor + 1]):
        return -1
    if _takes_object(sentence, part, governor, mark):
        return mark if sentence.lowers[governor] in words.commands or _is_done_to(sentence, governor, mark) else -1
    known = words.commands if _is_passive(sentence, part, governor) else words.decisions
    return mark if sentence.lowers[governor] in known else -1


def planned(sentence: Sentence, parts: Sequence[Part], index: int, mark: int, words: ClauseWords) -> list[int]:
    """The tokens of what was to be done, in the order they are printed; `mark` is its "to"."""
    part = parts[index]
    rest = [*range(mark, part.last), *tail(sentence, parts, index)]
    governor = _governor(sentence, part, mark)
    if _takes_object(sentence, part, governor, mark):
        told = [i for i in range(governor + 1, mark) if sentence.tags[i] in _NOUN_PHRASE]
        is_pronoun = len(told) == 1 and sentence.lowers[told[0]] in words.object_pronouns
        ordered = [governor] if sentence.lowers[governor] in words.commands else []
        return [*([] if is_pronoun else told), *ordered, *rest]
    subject = subject_tokens(sentence, part) if part.verb > part.body else []
    subject = subject or subject_before(sentence, parts, index)
    is_pronoun = len(subject) == 1 and sentence.tags[subject[0]] == "U"
    ordered = range(part.verb if is_pronoun else governor, governor + 1)  # "It was due to", "Holt due to"
    return [*subject, *(ordered if sentence.lowers[governor] in words.commands else []), *rest]


def _is_left(tags: str, first: int, dated: int) -> bool:
    """Whether another clause or verb begins between the infinitive and its date."""
    return any(tag in FINITE or tag in "BSRHT,;e(" for tag in tags[first:dated])


def _governor(sentence: Sentence, part: Part, mark: int) -> int:
    """The verb that "to" hangs on, before its object; -1 where something else stands between."""
    at = mark - 1
    while at > part.verb and sentence.tags[at] in _NOUN_PHRASE + "ZXP":
        if sentence.lowers[at] in sentence.vocabulary.commands:
            return at  # "was due to", "is set to"
        at -= 1
    return at if at >= part.verb and sentence.tags[at] in "vwq" else -1


def _takes_object(sentence: Sentence, part: Part, governor: int, mark: int) -> bool:
    between = sentence.tags[governor + 1 : mark].strip("ZXP")
    return bool(between) and not _is_passive(sentence, part, governor)


_DONE_TO = re.compile("D[nN#]+T[bw]w")


def _is_done_to(sentence: Sentence, governor: int, mark: int) -> bool:
    """Whether what is to be done is told of the object alone: "proposed a dividend to be paid"."""
    is_passive = sentence.lowers[mark + 1] in sentence.vocabulary.bare_auxiliaries
    return is_passive and _DONE_TO.match(sentence.tags, governor + 1, mark + 3) is not None


def _is_passive(sentence: Sentence, part: Part, governor: int) -> bool:
    """Whether it was done to the subject: "were ordered", "was due", not "ordered", nor "is due", a plan of today."""
    group = sentence.tags[part.verb : governor]
    return governor > part.verb and (group[:1] == "a" or "b" in group) and not _is_active(sentence, part)


def _is_active(sentence: Sentence, part: Part) -> bool:
    known = sentence.vocabulary
    is_perfect = sentence.lowers[part.verb] in known.pluperfect_auxiliaries | known.perfect_auxiliaries
    return is_perfect and "b" not in sentence.tags[part.verb : part.verb + 3]
