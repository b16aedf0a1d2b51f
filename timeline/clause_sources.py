"""Parts of a sentence that only name who said it: ", the agency announced in a statement"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence

_TELLING = (Kind.MAIN, Kind.PREDICATE, Kind.CONTENT)
# After the comma, what the speaker broke off: ', "will be", ", would happen".
_GOES_ON = re.compile(f',"?Z*[{"".join(sorted(FINITE))}]')


def _is_between(sentence: Sentence, first: int, last: int, verb: int) -> bool:
    """Whether a part only says who speaks between a subject and its verb: "The switch, he said, would happen"."""
    tags = sentence.tags
    if tags[first] in "CBSRH" or verb == first or tags[verb + 1 : last].strip("PZX") or tags[first - 1] not in ',"':
        return False
    return _GOES_ON.match(tags, last) is not None


def names_source(sentence: Sentence, first: int, last: int, words: ClauseWords) -> bool:
    """Whether a part begins with "according to" or its like."""
    return first + 1 < last and f"{sentence.lowers[first]} {sentence.lowers[first + 1]}" in words.source_phrases


_TOLD = re.compile(r"D?[nN]+(?:[PO]D?[nN]+)*aw[PSXZ]*")


def _closes_with_told(sentence: Sentence, first: int, last: int, words: ClauseWords, before: Sequence[Part]) -> bool:
    """Whether the sentence ends with who was told what it tells: "The alarm was off, an inquiry was told on Monday"."""
    tags = sentence.tags
    if tags[first - 1] not in ',"' or tags[last:].strip('."') or _TOLD.fullmatch(tags, first, last) is None:
        return False
    told = tags.rfind("w", first, last)
    return sentence.lowers[told] in words.tellers and any(part.kind is Kind.MAIN for part in before)


def is_source(sentence: Sentence, first: int, last: int, verb: int, words: ClauseWords, before: Sequence[Part]) -> bool:
    """Whether a part after a comma only names who said it: "the agency announced in a statement"."""
    tags = sentence.tags
    if names_source(sentence, first, last, words):
        return verb < 0 or not words.verb_second
    if before and verb >= 0 and tags[verb] == "a" and _closes_with_told(sentence, first, last, words, before):
        return True
    if not before or verb < 0 or tags[verb] != "q" or sentence.lowers[first - 1] == ";":
        return False
    if not any(part.kind in _TELLING for part in before):
        return before[-1].kind is Kind.NOUNS and _is_between(sentence, first, last, verb)
    if tags[first] in "CBSRH" or (verb == first and not any(tag in "nNU" for tag in tags[verb + 1 : last])):
        return False
    if verb == first:
        return all(tags[i] not in "HG" for i in range(verb + 1, last))
    rest = tags[verb + 1 : last].lstrip("ZX")
    if tags[first - 1] in '",' and sentence.lowers[verb] in words.tellers:
        rest = rest.lstrip("DnN").lstrip("ZX")  # "told the inquiry"
    if last < len(tags) and tags[last : last + 1] and tags[last] not in ".,":
        return False
    return rest[:1] in ("", "P", "S", '"', ".") or (rest[:1] == "T" and "w" not in rest)
