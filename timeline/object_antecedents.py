"""What a pronoun takes up that was no subject, where nothing else in the sentence before fits: "We made a raft. It"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.agreement import ends_plural
from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence

_OBJECT = re.compile("[vw]Z*(?P<what>DZ?[n#]+)(?:PX|P?Z*N+|X|Z)*[.]")
_COUNTED = re.compile("#n*N")


def only_other(
    sentence: Sentence,
    parts: Sequence[Part],
    subjects: Sequence[Sequence[int]],
    pronoun: str,
    is_done_to: bool = True,
) -> list[int]:
    """What "it" or "they" takes up in the sentence before, of which no subject is meant; empty where that is unsure.

    `is_done_to` says that something is told as done to it, for things do little themselves.
    """
    known = sentence.vocabulary
    if pronoun in known.group_pronouns | known.she_pronouns:
        told = _only_plural(sentence)
        return told if told and (is_done_to or _are_people(sentence, told[-1])) else []
    if pronoun not in known.thing_pronouns or known.verb_second or len(subjects) != 1:
        return []
    people = known.person_pronouns | known.own_pronouns | known.group_pronouns
    if len(subjects[0]) != 1 or sentence.lowers[subjects[0][0]] not in people:
        return []
    main = next((part for part in parts if part.kind is Kind.MAIN), None)
    found = _OBJECT.fullmatch(sentence.tags, main.verb) if main and main.first == parts[0].first else None
    if not found or sentence.lowers[found.start("what")] in known.distributives | known.possessives | known.negations:
        return []
    what = list(range(*found.span("what")))
    return [] if ends_plural(sentence, what[-1]) else what


def _are_people(sentence: Sentence, head: int) -> bool:
    known, lower = sentence.vocabulary, sentence.lowers[head]
    one = lower.removesuffix("s")
    is_trade = one in known.person_titles or one.endswith(known.person_endings or ("\0",)) or lower in known.sayers
    return is_trade or not lower.endswith("s")


def _only_plural(sentence: Sentence) -> list[int]:
    """The one plural of a sentence."""
    known, tags = sentence.vocabulary, sentence.tags
    if known.verb_second:
        counted = list(_COUNTED.finditer(tags))
        kept = [each for each in counted if sentence.lowers[each.end() - 1] not in known.lengths]
        return list(range(*kept[0].span())) if len(kept) == len(counted) == 1 else []
    if any(lower in known.collectives for lower in sentence.lowers) or "C" in tags:
        return []
    plural = [i for i, tag in enumerate(tags) if tag == "n" and ends_plural(sentence, i)]
    plural = [i for i in plural if not (i and tags[i - 1] == "#" and sentence.lowers[i] in known.lengths)]
    if len(plural) != 1 or plural[0] == 0:
        return []
    first = plural[0]
    while first and tags[first - 1] in "n#":
        first -= 1
    return list(range(first, plural[0] + 1))
