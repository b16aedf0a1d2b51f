"""What is only alleged keeps the words that say so."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.clause_kinds import Part
from timeline.clauses import Sentence
from timeline.telling import telling_sign


def only_alleges(sentence: Sentence, part: Part) -> bool:
    """Whether who tells something in a part does not vouch for it: "Prosecutors allege that"."""
    return tells(sentence, "unvouched", part.first, part.last)


def only_reports(sentence: Sentence, part: Part) -> bool:
    """Whether a part is nothing without what it tells: "Prosecutors allege that", "The figures showed that"."""
    is_shown = sentence.tags[part.last - 1 : part.last + 1] == "vH" and part.verb == part.last - 1
    return is_shown or only_alleges(sentence, part)


def hedge_before(sentence: Sentence, draft: Sequence[int]) -> list[int]:
    """The adverb before a clause that makes of it what is only said: "Allegedly, (Reed killed Hale)"."""
    hedges = sentence.vocabulary.hedges
    if not draft or hedges.isdisjoint(sentence.lowers[: draft[0]]):
        return []
    return [next(i for i in range(draft[0]) if sentence.lowers[i] in hedges)]


def tells(sentence: Sentence, name: str, first: int, last: int) -> bool:
    """Whether the language's sign `name` stands in tokens [first, last)."""
    if name not in sentence.led:
        return False
    sign, last = telling_sign(sentence.vocabulary.language, name), min(last, len(sentence.tags))
    return sign is not None and first < last and sign.search(sentence.words(first, last)) is not None
