"""What a date in brackets is of: the noun before them, or the deed that they tell of it."""

from __future__ import annotations

import re

from timeline.clauses import Sentence
from timeline.titles.subjects import noun_phrase_before

_DEED = re.compile("[evG][^,;()]*X")


def of_aside(sentence: Sentence, dated: int) -> list[int]:
    """What a date in brackets is of, and the date where they tell a deed: "The ship (built 1912, sunk 1940)"."""
    tags = sentence.tags
    named = noun_phrase_before(sentence, tags.rfind("(", 0, dated))
    described = noun_phrase_before(sentence, named[0] - 1) if named and named[0] > 1 else []
    if described and described[-1] == named[0] - 2 and tags[named[0] - 1] == ",":
        return [*described, named[0] - 1, *named]  # "Ann Lee, an engineer (1888-1967)"
    first = max(tags.rfind(mark, 0, dated) for mark in "(,;") + 1
    is_deed = bool(named) and _DEED.fullmatch(tags, first, dated + 1) is not None
    return [*named, *range(first, dated + 1)] if is_deed else named
