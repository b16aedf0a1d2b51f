"""The "it" that stands for nothing that was told before."""

from __future__ import annotations

import re

from timeline.clauses import Sentence

# "It takes much work to", "It was on a trip that", "It is sure that": the clause that follows is the subject.
_FOLLOWS = re.compile(r"[^,;.]*?(?:T[wnbhaiZ]|[nNXZe#w]H)")


def stands_for_nothing(sentence: Sentence, token: int) -> bool:
    """Whether "it" only holds the place of a clause after its verb."""
    known, tags = sentence.vocabulary, sentence.tags
    if sentence.lowers[token] not in known.thing_pronouns or tags[token] != "U":
        return False
    verb = token + 1 + (len(tags[token + 1 :]) - len(tags[token + 1 :].lstrip("Z")))
    if verb >= len(tags) or not _FOLLOWS.match(tags, verb + 1):
        return False
    is_state = sentence.lowers[verb] in known.copulas and "w" not in tags[verb + 1 : verb + 3]
    return is_state or sentence.lowers[verb] in known.placeholding
