"""The new date of what was put off: "The vote was delayed until Friday" tells of the vote, not of the delay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.titles.subjects import subject_before, subject_tokens

_NOUNS = re.compile("[D#]?[nN#]+(?:OD?[nN#]+)*")


def put_off(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """What is to happen on the date, which stays in the draft; empty where nothing was put off to it."""
    part = parts[index]
    if not part.verb >= 0 or not part.verb < dated < part.last or sentence.lowers[dated - 1] not in words.range_words:
        return []
    verb = next((i for i in range(dated - 1, part.verb - 1, -1) if sentence.lowers[i] in words.putting_off), -1)
    if verb < 0:
        return []
    if sentence.tags[verb] == "w" and sentence.tags[part.verb] in "ah":
        what = subject_tokens(sentence, part) or subject_before(sentence, parts, index)
    else:
        found = _NOUNS.match(sentence.tags, verb + 1)
        what = list(range(*found.span())) if found else []
    is_named = any(sentence.tags[i] in "nN" for i in what)
    return [*what, dated] if is_named else []
