"""Signs that a draft is no clause, as its sentence was not understood, and what is told in its place.

A draft is put together of pieces. Where two of them meet, what cannot stand side by side shows that a word is missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.titles.subjects import part_index

_VERBS = "".join(sorted(FINITE))
_JOINS = frozenset('CBSRH;-,"(')  # what may stand between two verbs that are finite
_NOUNS_ALONE = re.compile(f"C[DnN#]+(?![^,]*[{_VERBS}])")


def is_broken(sentence: Sentence, parts: Sequence[Part], draft: Sequence[int]) -> bool:
    """Whether a draft, of a language that does not set its verbs last, has pieces that make no clause."""
    if sentence.vocabulary.verb_second or len(draft) < 2:
        return False
    letters = "".join([sentence.tags[i] for i in draft])
    verbs = [at for at, tag in enumerate(letters) if tag in FINITE]
    if not verbs:
        return "nb" in letters  # "recommends that an archivist | be appointed"
    joints = [at for at in range(1, len(draft)) if draft[at] != draft[at - 1] + 1]
    others = [at for at in joints if not _was_date(sentence, draft[at - 1], draft[at])]
    if letters[-1] == "q" and letters[:-1].rstrip("Z") and FINITE.isdisjoint(letters[:-1]):
        return True  # "A coroner said"
    if letters[0] in FINITE or _only_describes(sentence, parts, draft, verbs):
        return True
    if any(letters[at - 1] == "D" and _is_article(sentence, draft[at - 1]) for at in verbs if at):
        return True
    if any(_is_bad_joint(sentence, draft, letters, at) for at in joints):
        return True
    if any(at in joints and letters[max(0, at - 2) : at] in ("nU", "NU") for at in verbs):
        return True  # "to a man he (knew) | was in Besk"
    return any(_are_two_clauses(letters, one, other, others) for one, other in pairwise(verbs))


def without_nouns_joined(sentence: Sentence, draft: list[int]) -> list[int]:
    """The draft without nouns that "and" joins to nothing where a date stood: "a mill was built (and a barn)"."""
    tags = sentence.tags
    if "C" not in tags or sentence.vocabulary.verb_second:
        return draft
    joints = (n for n in range(1, len(draft)) if tags[draft[n]] == "C" and draft[n] > draft[n - 1] + 1)
    for at in joints:
        if tags[draft[at - 1]] in "vwe" and _NOUNS_ALONE.match("".join([tags[i] for i in draft[at:]])):
            return draft[:at]
    return draft


def around(sentence: Sentence, parts: Sequence[Part], token: int) -> list[int]:
    """All tokens between the semicolons, or the "and" before a clause of its own, that stand around `token`."""
    tags = sentence.tags
    bounds = [i for i, tag in enumerate(tags) if tag == ";"]
    bounds += [p.first for p in parts if p.kind is Kind.MAIN and tags[max(0, p.first - 1) : p.first + 1] == ",C"]
    first = max((i + 1 for i in bounds if i < token), default=0)
    return list(range(first, min((i for i in bounds if i > token), default=len(tags))))


def _was_date(sentence: Sentence, before: int, after: int) -> bool:
    """Whether nothing but a date stood between two tokens."""
    return before < after and not sentence.tags[before + 1 : after].strip("XPSZDTO,")


def _is_article(sentence: Sentence, token: int) -> bool:
    return sentence.lowers[token] in sentence.vocabulary.articles


def _only_describes(sentence: Sentence, parts: Sequence[Part], draft: Sequence[int], verbs: Sequence[int]) -> bool:
    """Whether all verbs are those of a clause on the noun that the draft begins with: "The mill, to which all came"."""
    inside = parts[part_index(parts, draft[verbs[0]])]
    if inside.kind is not Kind.RELATIVE or inside.first not in draft[1 : verbs[0]]:
        return False
    if not sentence.vocabulary.possessives.isdisjoint(sentence.lowers[inside.first : inside.body]):
        return False
    return all(parts[part_index(parts, draft[at])].kind in (Kind.RELATIVE, Kind.SUBORDINATE) for at in verbs)


def _is_bad_joint(sentence: Sentence, draft: Sequence[int], letters: str, at: int) -> bool:
    """Whether a passive has an object, which was set behind it: "either was involved | the likelihood"."""
    is_back = draft[at] < draft[at - 1] and letters[at] in "DnN#U" and letters[at - 1] == "w"
    auxiliary = draft[len(letters[: at - 1].rstrip("Z")) - 1]
    known = sentence.vocabulary
    is_passive = sentence.lowers[auxiliary] in known.copulas | known.bare_auxiliaries
    return is_back and at > 1 and is_passive


def _are_two_clauses(letters: str, one: int, other: int, joints: Sequence[int]) -> bool:
    """Whether two pieces with a verb each stand side by side: "To a man he was in Besk | was out"."""
    is_one_verb = letters[one] in "ahim" and not letters[one + 1 : other].strip("Zb")
    is_said = letters[one] == "q" or is_one_verb
    return not is_said and _JOINS.isdisjoint(letters[one:other]) and any(one < at <= other for at in joints)
