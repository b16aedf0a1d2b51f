"""Dates that only describe a noun and date nothing that happened: "his 1998 book", "the May 14 deadline"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.intervals import Granularity
from timeline.titles.attached import is_apposition, is_long, is_of_subject
from timeline.titles.left_out import taken_up
from timeline.titles.noun_events import head_of, is_event_noun
from timeline.titles.subjects import is_genitive_mark, part_index
from timeline.titles.undated import is_fronted

_PLACE_AND_DATE = re.compile(r"N+[N,X#.]*(?:\([nNX,]+\))?")


def is_background(
    sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, unit: Granularity | None
) -> bool:
    """Whether a date only describes a noun, so that it dates nothing that happened: "his 1998 book", "mayor since May".

    To be asked where `attached_phrase` found nothing.
    """
    index = part_index(parts, dated)
    if index < 0:
        return False
    if is_apposition(sentence, parts, index) and not taken_up(sentence, parts, index, dated):
        return True
    if is_of_subject(sentence, parts[index], dated, unit) or _is_since_when(sentence, parts, index, dated):
        return True
    if _is_of_somebody(sentence, dated, words):
        return True
    if _is_of_the_day(sentence, parts[index], dated, words) or _is_due(sentence, dated, words):
        return True
    if _is_of_level(sentence, parts[index], dated, words):
        return True
    if _is_before_noun(sentence, parts[index], dated, words):
        return True
    return is_long(unit) and (
        _modifies(sentence, parts[index], dated, words) or _is_of_noun(sentence, parts[index], dated, words)
    )


def is_accounted(sentence: Sentence, dated: int, words: ClauseWords, unit: Granularity | None) -> bool:
    """Whether a date is the period that figures are of: "a profit for the fourth quarter", "in the year to May 3"."""
    tags, lowers = sentence.tags, sentence.lowers
    if dated < 2 or unit is None:
        return False
    if lowers[dated - 2] in words.time_nouns and lowers[dated - 1] in words.range_words | words.bounding:
        return "P" in tags[max(0, dated - 5) : dated - 2]
    if tags[dated - 2] == "X" and lowers[dated - 1] in words.bounding:
        return True  # "for the quarter | ended May 3"
    is_part = unit in (Granularity.QUARTER, Granularity.HALF)
    if is_part and tags[dated - 1] == "P" and tags[dated + 1 : dated + 2] == "n":
        return True  # "a fall in third-quarter profit"
    if lowers[dated - 1] not in words.accounting or tags[dated - 2] not in "nN#":
        return False
    return is_part or (unit <= Granularity.MONTH and not is_event_noun(lowers[dated - 2], words))


def is_in_dateline(sentence: Sentence, dated: int) -> bool:
    """Whether a date stands before the first clause with the place, set off by a dash: "BESK, March 3 (AP) - The"."""
    dash = sentence.tags.find("-", max(dated, 0))
    return dash > dated >= 0 and _PLACE_AND_DATE.fullmatch(sentence.tags, 0, dash) is not None


def _modifies(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> bool:
    """Whether a date stands before the noun it describes, which is no event: "the 2019 budget", "his 1998 book"."""
    tags = sentence.tags
    following = tags[dated + 1 : dated + 2]
    surface = sentence.words(dated, dated + 1)
    if dated == 0:
        holds = surface.endswith(("'s", "’s")) and following in ("n", "N")
        return holds and not is_event_noun(sentence.lowers[head_of(tags, 1, part.last)], words)
    if following not in ("n", "N", "#") or is_fronted(tags, dated):
        return False
    before = dated - 1
    holds = surface.endswith(("'s", "’s")) or sentence.lowers[before].endswith(("'s", "’s"))
    holds = holds or is_genitive_mark(sentence, before)
    holds = holds or (tags[before] == "D" and (dated < 2 or tags[before - 1] != "P" or surface.isdigit()))
    holds = holds or (tags[before] == "O" and before > 0 and tags[before - 1] in "nN#")
    holds = holds or (tags[before] == "n" and surface.isdigit() and before > 0 and tags[before - 1] == "D")
    if not holds:
        return False
    if sentence.lowers[before] in words.indefinites:
        return True  # "broke a 1971 convention"
    head = head_of(tags, dated + 1, part.last)
    return head < 0 or not is_event_noun(sentence.lowers[head], words)


def _is_before_noun(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> bool:
    """Whether a date stands between an article and its noun behind the verb: "no reason for the 14 May deadline"."""
    tags = sentence.tags
    if not 0 <= part.verb < dated - 1 or tags[dated - 1] != "D" or tags[dated + 1 : dated + 2] != "n":
        return False
    head = head_of(tags, dated + 1, part.last)
    is_time = sentence.lowers[dated + 1] in words.time_nouns or is_fronted(tags, dated)
    return head >= 0 and not is_time and not is_event_noun(sentence.lowers[head], words)


def _is_since_when(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> bool:
    """Whether it is since when somebody is what an aside calls him: "The suspect, in custody since May, was freed"."""
    part, tags = parts[index], sentence.tags
    if part.kind is not Kind.PHRASE or not 0 < index < len(parts) - 1 or tags[part.first - 1] != ",":
        return False
    is_aside = parts[index + 1].kind is Kind.PREDICATE and part.last - part.first > 2
    return is_aside and sentence.lowers[dated - 1] in sentence.vocabulary.since


def _is_of_somebody(sentence: Sentence, dated: int, words: ClauseWords) -> bool:
    """Whether it is the date of an event whose owner is not named, and which only bounds the clause's own time:
    "until his death in 1931 he lived in Lisbon".
    """
    tags, lowers = sentence.tags, sentence.lowers
    at = dated - (tags[dated - 1 : dated] == "P")
    first = at
    while first > 0 and tags[first - 1] in "n#":
        first -= 1
    if first == at or first < 2 or lowers[first - 1] not in words.possessives or tags[first - 2] != "S":
        return False
    return is_event_noun(lowers[at - 1], words)


def _is_of_the_day(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> bool:
    """Whether "Monday's" only tells which thing is meant, after the verb: "a copy of Monday's paper"."""
    tags = sentence.tags
    if not 0 <= part.verb < dated or not sentence.words(dated, dated + 1).endswith(("'s", "’s")):
        return False
    if (
        dated + 1 >= part.last
        or tags[dated + 1] not in "nN"
        or sentence.lowers[dated - 1] in words.occasion_prepositions
    ):
        return False
    head = head_of(tags, dated + 1, part.last)
    return head >= 0 and not is_event_noun(sentence.lowers[head], words)


def _is_due(sentence: Sentence, dated: int, words: ClauseWords) -> bool:
    """Whether a date tells which thing is meant after "for": "oil for December delivery"."""
    tags, lowers = sentence.tags, sentence.lowers
    if dated < 2 or lowers[dated - 1] not in words.accounting or tags[dated + 1 : dated + 2] != "n":
        return False
    return tags[dated - 2] in "nN#" and not is_event_noun(lowers[dated + 1], words)


def _is_of_level(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> bool:
    """Whether the perfect compares with a noun of another time: "has passed its record level of January 1953"."""
    return 0 <= part.verb < dated and sentence.tags[part.verb] == "h" and _is_of_noun(sentence, part, dated, words)


def _is_of_noun(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> bool:
    """Whether "of" ties the date to a noun that is no event and no part of a year: "the constitution of 1849"."""
    tags, lowers = sentence.tags, sentence.lowers
    if dated < 2 or tags[dated - 1] != "O" or tags[dated - 2] not in "nN":
        return False
    noun = lowers[dated - 2]
    return noun not in words.time_nouns and not is_event_noun(noun, words)
