"""The "was" that a second deed shares with the first: "He was arrested in May and released in June"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.titles.subjects import next_passive

_OBJECTS = ("D", "n", "N", "#", "U", "T", "H")
_TO_SOMEBODY = re.compile("T(?:D|N)")  # "was built in 1984 and sold to Holt"


def with_shared_passive(sentence: Sentence, parts: Sequence[Part], draft: list[int]) -> list[int]:
    """The draft with "was" before a participle that would read as what its subject did itself."""
    if sentence.vocabulary.verb_second or ("C" not in sentence.tags and ",e" not in sentence.tags):
        return draft
    for index, part in enumerate(parts):
        if part.kind is Kind.PARTICIPLE and index and next_passive(sentence, parts, index):
            told = next((n for n, i in enumerate(draft) if part.first <= i < part.last), 0)
            shared = parts[index - 1].verb
            if told and shared not in draft:
                return [*draft[:told], shared, *draft[told:]]
        if index and part.kind is Kind.PREDICATE and part.verb in draft:
            shared = _auxiliary(sentence, parts, index)
            if shared >= 0 and shared not in draft:
                at = draft.index(part.verb)
                return [*draft[:at], shared, *draft[at:]]
    return draft


def _auxiliary(sentence: Sentence, parts: Sequence[Part], index: int) -> int:
    """The "was" before part `index`, whose verb may be its participle; -1 where the verb stands alone."""
    part, before, tags, known = parts[index], parts[index - 1], sentence.tags, sentence.vocabulary
    deed = sentence.lowers[max(part.verb, 0)]
    is_participle = deed in known.participles or deed.endswith(known.participle_endings or ("\0",))
    if not is_participle or part.verb != part.body or tags[part.verb] != "v" or tags[part.first] != "C":
        return -1
    if deed in known.intransitive:
        return -1
    after = tags[part.verb + 1 : part.last].lstrip("ZX")
    if (after[:1] in _OBJECTS and not _TO_SOMEBODY.match(after)) or before.verb < 0:
        return -1  # "was arrested and named two others"
    if before.kind is Kind.PREDICATE and tags[before.verb] == "v" and index > 1:
        return _auxiliary(sentence, parts, index - 1)
    is_passive = tags[before.verb] == "a" and tags[before.verb + 1 : before.last].lstrip("Z")[:1] == "w"
    return before.verb if is_passive and sentence.lowers[before.verb] in known.copulas else -1
