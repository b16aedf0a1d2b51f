"""What somebody is charged with, where a date is of the deed and not of the court: "guilty of stealing in 2019"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.clause_kinds import Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.intervals import Granularity
from timeline.titles.subjects import noun_phrase_before


def charged_with(
    sentence: Sentence, part: Part, participle: int, dated: int, words: ClauseWords, unit: Granularity | None
) -> Sequence[int]:
    """The deed that token `dated` dates, up to it; empty where there is none.

    `participle` is the last one before it or -1. A day of an active verb may be that of the charge.
    """
    tags, lowers = sentence.tags, sentence.lowers
    guilty = next((i for i in range(dated - 1, part.first, -1) if lowers[i] in words.guilt), -1)
    did = lowers[guilty + 2] if 0 <= guilty < dated - 2 else ""
    if guilty > part.verb >= 0 and did.endswith(words.gerund_endings or ("\0",)):
        return [*noun_phrase_before(sentence, guilty), *range(guilty, dated + 1)]
    deed = tags.rfind("G", part.first, dated)
    if deed < part.first + 2 or tags[deed - 1] not in "PO" or tags[deed + 1] not in "DNnU#":
        return ()
    if set(tags[deed:dated]) & set(",CX"):
        return ()
    is_long_ago = unit is not None and unit < Granularity.WEEK
    is_charged = is_long_ago and any(lowers[i] in words.accusing for i in range(max(part.verb, part.first), deed))
    is_described = 0 <= participle < deed - 1  # "accused of killing a man in 2019"
    return range(deed, dated + 1) if is_described or is_charged else ()
