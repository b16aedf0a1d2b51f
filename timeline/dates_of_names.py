"""Dates that only tell which one or which kind is meant: "winter storms", "the Water Act 1996", "(Moss, 2019)"."""

from __future__ import annotations

import re

from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence, is_present
from timeline.intervals import Granularity
from timeline.model import Expression
from timeline.titles.noun_events import head_of, is_event_noun
from timeline.titles.undated import is_fronted

_YEAR = re.compile(r"\d{4}")
# A name, a comma and the year, alone in brackets; the last two letters are the comma and the date.
_CITED = re.compile(r"\(N[NnCOPD&.;,]*,X\)")
# "as it did in 2009"
_DID_THEN = re.compile(r"S(?:U|D?[nN]+)[aih]P?X")


def only_names(sentence: Sentence, token: int, expression: Expression) -> bool:
    """Whether token `token` places nothing that happened, for it is part of what something is called."""
    words = sentence.vocabulary
    if token < 0 or words.capitalises_nouns:
        return False
    return (
        _is_kind(sentence, token, expression)
        or _is_cited(sentence, token)
        or _is_of_law(sentence, token, words)
        or _is_of_today(sentence, token, words)
        or _did_then(sentence, token, words)
        or _is_of_object(sentence, token, words)
        or _is_apposed(sentence, token)
    )


def is_of_any_day(expression: Expression) -> bool:
    """Whether "in the morning", or an undated text's "today", is of the day on which its reader does what it says."""
    interval = expression.resolution.interval
    is_fine = interval is None or interval.granularity > Granularity.DAY
    return is_fine and not any(letter.isdigit() for letter in expression.text)


def _is_kind(sentence: Sentence, token: int, expression: Expression) -> bool:
    """Whether a season or part of the day alone tells of what kind a noun is: "an overnight fast", "winter storms"."""
    interval, tags, words = expression.resolution.interval, sentence.tags, sentence.vocabulary
    before = sentence.lowers[token - 1] if token else ""
    if (
        expression.text.isalpha()
        and before not in words.date_leads
        and (before in words.superlatives or before.endswith(words.superlative_endings))
    ):
        return True  # "the driest October on record"
    if interval is None or not expression.text.isalpha() or tags[token + 1 : token + 2] != "n":
        return False
    is_season, is_part = interval.granularity is Granularity.SEASON, interval.granularity > Granularity.DAY
    if not (is_season or is_part) or is_fronted(tags, token):
        return False
    head = head_of(tags, token + 1, len(tags))
    is_event = is_event_noun(sentence.lowers[head], words) or sentence.lowers[head].endswith(words.gerund_endings)
    is_definite = sentence.lowers[max(0, token - 1)] in words.definites
    return not is_event or (is_season and not is_definite)


def _is_cited(sentence: Sentence, token: int) -> bool:
    opener = sentence.tags.rfind("(", 0, token)
    is_year = _YEAR.fullmatch(sentence.words(token, token + 1)) is not None
    return is_year and opener >= 0 and _CITED.fullmatch(sentence.tags, opener, token + 2) is not None


def _is_of_law(sentence: Sentence, token: int, words: ClauseWords) -> bool:
    before = max(0, token - 1)
    is_year = _YEAR.fullmatch(sentence.words(token, token + 1)) is not None
    return is_year and sentence.tags[before] == "N" and sentence.lowers[before] in words.laws


def _is_of_today(sentence: Sentence, token: int, words: ClauseWords) -> bool:
    """Whether things of these days are spoken of in the present: "Today's children swim early"."""
    surface, tags = sentence.words(token, token + 1), sentence.tags
    if not surface.endswith(("'s", "’s")) or surface[:-2].lower() not in words.nowadays:
        return False
    head = head_of(tags, token + 1, len(tags))
    verb = next((i for i in range(token, len(tags)) if tags[i] in "ahimvq"), -1)
    is_told = verb >= 0 and tags[verb] != "m" and is_present(sentence, verb, words)
    is_plural = head >= 0 and sentence.lowers[head].endswith(words.plural_endings or ("\0",))
    named = words.messages | words.event_nouns
    return is_told and is_plural and sentence.lowers[head] not in named


def _did_then(sentence: Sentence, token: int, words: ClauseWords) -> bool:
    """Whether a clause only compares with another time: "half as much as it did in 2009"."""
    tags = sentence.tags
    first = max(tags.rfind("S", 0, token), 0)
    is_as = sentence.lowers[first] in words.likening
    return is_as and _DID_THEN.fullmatch(tags, first, token + 1) is not None and tags[token + 1 : token + 2] in ".,;"


def _is_of_object(sentence: Sentence, token: int, words: ClauseWords) -> bool:
    """Whether a year tells which of somebody's deeds something is done to: "tried to undo his 1998 defeat"."""
    tags, surface = sentence.tags, sentence.words(token, token + 1)
    is_owned = token > 1 and sentence.lowers[token - 1] in words.possessives
    return is_owned and tags[token - 2] in "wG" and tags[token + 1 : token + 2] == "n" and surface.isdigit()


def _is_apposed(sentence: Sentence, token: int) -> bool:
    """Whether a year between commas says which noun is meant: "below the best year, 1998, when"."""
    tags = sentence.tags
    is_year = _YEAR.fullmatch(sentence.words(token, token + 1)) is not None
    return is_year and tags[token - 2 : token + 2] in ("n,X,", "n,X.") and token > 2 and "X" not in tags[: token - 1]
