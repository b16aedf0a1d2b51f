"""Commas that part no clauses: around a name beside its noun, in lists and places, behind what opens a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_stretches import PHRASE_FIRST
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence

# "that as of May, ...": the comma after a date at the head of a clause ends no part.
_DATED_OPENER = re.compile("[HCBR][ZPSOD]*X")
_VERB = f"[{''.join(sorted(FINITE))}]"
LED_CLAUSE = re.compile(f"(?P<phrase>{PHRASE_FIRST},)(?:D?[nN#]+(?:[PO]D?[nN#]+)*|U)Z*{_VERB}")
_NAMES = re.compile("N,N,")
_NAME_ASIDE = re.compile("(?<=N),N{2,3},(?=[DPXZ#nN])")
NAMED_IN_CLAUSE = re.compile(f"[SB]D?[nN]+,N{{2,3}},Z*{_VERB}")


def around_names(tags: str, next_finite: Sequence[int], words: ClauseWords) -> frozenset[int]:
    """The commas around a name that stands beside a noun, in a clause that goes on after it."""
    if ",N" not in tags:
        return frozenset()
    if not words.verb_second:
        named = (match for match in NAMED_IN_CLAUSE.finditer(tags))  # "after her deputy, Neil Orr, resigned"
        return frozenset(i for match in named for i in range(*match.span()) if tags[i] == ",")
    asides = (match for match in _NAME_ASIDE.finditer(tags) if next_finite[match.end()] < 0)
    return frozenset(i for match in asides for i in (match.start(), match.end() - 1))


def is_beside_date(tags: str, comma: int, next_finite: Sequence[int]) -> bool:
    """Whether a comma only sets off a date in a clause that goes on after it."""
    if tags[comma - 1] != "X" or next_finite[comma + 1] >= 0:
        return False
    return tags[comma + 1 : comma + 3] == "DX" or tags[comma + 1 : comma + 2] not in tuple("RBSHCDUN")


def parts_nothing(sentence: Sentence, first: int, comma: int) -> bool:
    """Whether a comma ends only what opens the clause that began at `first`, or stands between names or adjectives."""
    tags = sentence.tags
    if _DATED_OPENER.fullmatch(tags, first, comma) or _in_names(tags, comma) or _is_between_adjectives(sentence, comma):
        return True
    if _is_in_firm(sentence, comma):
        return True
    led = LED_CLAUSE.match(tags, first) if tags[first] == "H" else None
    return led is not None and led.end("phrase") == comma + 1


def _in_names(tags: str, comma: int) -> bool:
    """Whether a comma stands within a place or a list of names: "Springfield, Ill., mill", "Britain, France, Spain"."""
    if _NAMES.match(tags, comma - 1):
        return True
    return comma > 2 and bool(_NAMES.match(tags, comma - 3)) and tags[comma + 1 : comma + 2] not in FINITE


def _is_in_firm(sentence: Sentence, comma: int) -> bool:
    """Whether what stands after a comma only says what kind of firm the name before it is: "Holt Tools, Ltd."."""
    if sentence.tags[comma - 1 : comma + 2] != "N,N":
        return False
    known, kind = sentence.vocabulary, sentence.lowers[comma + 1].rstrip(".")
    return kind in known.organisations and kind in known.seldom_last


def _is_between_adjectives(sentence: Sentence, comma: int) -> bool:
    """Whether a comma stands between two adjectives of one noun, by their endings: "neue, gezielte Schritte"."""
    tags, lowers = sentence.tags, sentence.lowers
    if not sentence.vocabulary.capitalises_nouns or tags[comma - 1 : comma + 2] != "n,n":
        return False
    last = comma + 1
    while tags[last + 1 : last + 2] == "n":
        last += 1
    ending = lowers[comma - 1].rpartition("e")
    return bool(ending[1]) and tags[last + 1 : last + 2] == "N" and lowers[last].endswith("e" + ending[2])
