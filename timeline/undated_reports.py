"""Sentences without a date that report nothing of their own time: what sums up, looks back or says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence, is_present
from timeline.dated_clauses import unit_of
from timeline.denials import is_denied
from timeline.habits import is_habit
from timeline.intervals import Granularity
from timeline.model import Event, Expression, ExpressionType
from timeline.narrative import is_past
from timeline.titles.hedged import tells
from timeline.titles.noun_events import is_event_noun
from timeline.unreal import is_made_up


def is_of_another_time(
    parts: Sequence[Part],
    index: int,
    sentence: Sentence,
    dated: Sequence[tuple[Event, int]],
    within: Sequence[Expression],
    is_history: bool,
) -> bool:
    """Whether part `index` reports nothing of the time that the narrative holds.

    `dated` are the sentence's events with their verbs, `within` all its expressions.
    """
    if _opens_with_date(parts, index, sentence) or _is_life_so_far(parts, index, sentence):
        return True
    if _goes_on_from(parts, index, sentence, dated) or _says_nothing(parts, index, sentence):
        return True
    if _is_past_of_another(parts, index, sentence) or tells(sentence, "birth", parts[index].verb, parts[index].last):
        return True
    if _is_no_report(parts, index, sentence) or _is_clause_of_date(parts, index, sentence):
        return True
    if any(e.type is ExpressionType.SET for e in within) and is_present(
        sentence, parts[index].verb, sentence.vocabulary
    ):
        return True  # "She rings every Thursday"
    if within and _is_habit(sentence, within):
        return True
    amounts = [e for e in within[:1] if e.type is ExpressionType.DURATION]
    if any(
        _opens_with_distance(sentence, e.start, e.end) or _holds_distance(sentence, e.start, e.end) for e in amounts
    ):
        return True
    return _opens_with_deed(sentence) if is_history else _is_back_then(parts, index, sentence)


def _is_habit(sentence: Sentence, within: Sequence[Expression]) -> bool:
    """Whether a sentence tells at what hour something happened again and again: "left at dawn twice a week"."""
    span, language = (sentence.starts[0], sentence.ends[-1]), sentence.vocabulary.language
    hours = (e for e in within if e.type is ExpressionType.TIME)
    return any(is_habit(hour, sentence.text, span, within, language) for hour in hours)


def _is_no_report(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether part `index` tells what is denied, imagined or invented, or its date is of such a thing."""
    part = parts[index]
    if is_made_up(sentence, parts, index, part.verb):
        return True
    if "X" not in sentence.tags[part.first : part.last]:
        return False
    tokens = (i for i in range(part.first, part.last) if sentence.tags[i] == "X")
    return any(
        is_denied(sentence, parts, token, part.verb) or tells(sentence, "meant_for", part.first, token)
        for token in tokens
    )


_DEED_FIRST = re.compile("Z?(?P<lead>[PS])D?(?P<nouns>[nN]+),?[UDNnahimvq]")


def _opens_with_deed(sentence: Sentence) -> bool:
    """Whether a sentence sets what it tells into a happening of which nobody says when it was: "After the war"."""
    known, found = sentence.vocabulary, _DEED_FIRST.match(sentence.tags)
    lead = sentence.lowers[found.start("lead")] if found else ""
    if not found or (found["lead"] == "P" and lead not in known.spans):
        return False
    noun = sentence.lowers[found.end("nouns") - 1]
    is_compound = known.capitalises_nouns and noun.endswith(tuple(known.event_nouns))  # "Weltkrieg"
    return (is_compound or is_event_noun(noun, known)) and lead not in known.since


def _is_clause_of_date(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether part `index` tells what a date in it counts from: "put it out the day after | the fire began"."""
    part, known = parts[index], sentence.vocabulary
    if "e" not in sentence.tags:
        return False
    x = sentence.tags.rfind("X", part.first, max(part.verb, 0))
    if x < 0 or "e" not in sentence.tags[part.first : x]:
        return False  # what stands before the date has no verb of its own
    is_led = not known.clause_prepositions.isdisjoint(sentence.words(x, x + 1).lower().split())
    return is_led and not sentence.tags[x + 1 : part.verb].strip("DnN#UZ")


def date_close_before(
    parts: Sequence[Part],
    index: int,
    sentence: Sentence,
    dated: Sequence[tuple[Event, int]],
    within: Sequence[Expression],
) -> str | None:
    """The id of the date of a happening right after which part `index` tells another: "Hours after the blast on Monday,
    the army closed the port".
    """
    opener = parts[0]
    is_behind = index == 1 and opener.verb < 0 and sentence.tags[opener.last : parts[1].first] == ","
    if not is_behind or not tells(sentence, "close_behind", opener.first, opener.last):
        return None
    told = {event.expression for event, _ in dated}
    end = sentence.ends[opener.last - 1]
    days = [e for e in within if e.end <= end and e.id in told and e.resolution.interval]
    is_day = len(days) == 1 and unit_of(days[0]) is Granularity.DAY
    return days[0].id if is_day and is_past(sentence, parts[index].verb, sentence.vocabulary) else None


def joined_date(
    parts: Sequence[Part], index: int, sentence: Sentence, dated: Sequence[tuple[Event, int]]
) -> str | None:
    """The id of the date that a clause shares with the one joined to it: "One man died and two were hurt on Monday"."""
    following = parts[index + 1] if index + 1 < len(parts) else parts[index]
    is_joined = following.first == parts[index].last and sentence.tags[following.first] == "C"
    is_joined = is_joined and sentence.tags[following.verb] != "h"
    if not is_joined or "X" in sentence.tags[following.first : max(following.verb, following.first)]:
        return None
    if not is_past(sentence, following.verb, sentence.vocabulary):
        return None
    return next((event.expression for event, key in dated if key == following.verb), None)


def _is_past_of_another(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether something past is told of what has a date in its name and of no other, "The council of 1870 chose", or of
    a time that nobody dates: "At sixteen he left", "Previously he had a shop", "He drove a bus until then".
    """
    part, tags, lowers, known = parts[index], sentence.tags, sentence.lowers, sentence.vocabulary
    if not is_past(sentence, part.verb, known):
        return lowers[0] in known.before_that
    is_aged = lowers[0] in known.age_leads and _AGE.match(tags) is not None
    is_aged = is_aged or (
        "P#" in tags
        and any(
            lowers[found.start()] in known.age_leads and _is_age(lowers[found.start() + 1])
            for found in _AT_AGE.finditer(tags, part.verb)
        )
    )
    stretch = lowers[part.first : part.last]
    is_bounded = not known.then.isdisjoint(stretch) and any(
        a in known.bounds and b in known.then for a, b in pairwise(stretch)
    )
    if is_aged or is_bounded or lowers[0] in known.before_that:
        return True
    if any(_AGED.fullmatch(tags[p.first : p.last]) for p in parts[index + 1 :] if p.kind is Kind.SUBORDINATE):
        return True
    return "OX" in tags[part.first : part.last] or "(X" in tags[part.first : max(part.first, part.verb)]


# "when she was six"
_AGED = re.compile("BUa#(?:n+n)?")
_OLDEST = 110


def _is_age(said: str) -> bool:
    return said.isalpha() or (said.isdecimal() and int(said) < _OLDEST)


# "took up running at 22 after"
_AT_AGE = re.compile("P#(?=[S.,]|$)")
# "At sixteen he", "Aged 16, he", "Mit 16 Jahren zog er"
_AGE = re.compile("[PeZn](?:DnO)?(?:#|n)(?:N|n)?,?[UDNavm]")


def _goes_on_from(parts: Sequence[Part], index: int, sentence: Sentence, dated: Sequence[tuple[Event, int]]) -> bool:
    """Whether a verb without a subject only goes on with what has a date: "was called in on 3 May and sacked"."""
    before = parts[index - 1] if index else parts[index]
    is_joined = parts[index].kind is Kind.PREDICATE and sentence.tags[parts[index].first] == "C"
    return is_joined and any(key == before.verb for _, key in dated)


def has_dated_condition(sentence: Sentence, parts: Sequence[Part], dated: Sequence[tuple[Event, int]]) -> bool:
    """Whether the sentence tells when it happened by another happening: "the valley flooded when ... in 1988"."""
    keys = {key for _, key in dated}
    conditions = (part for part in parts if part.kind is Kind.SUBORDINATE and sentence.tags[part.first] in "BS")
    return any(part.verb in keys for part in conditions)


def _opens_with_date(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether what stands before a clause is dated by itself, so that the clause may be of any later day.

    "After losing in 2010, he moved", "Under the pact signed in 1815, the province passed to Arva".
    """
    is_fronted = index > 0 and parts[0].kind in (Kind.PARTICIPLE, Kind.PHRASE)
    return is_fronted and "X" in sentence.tags[parts[0].first : parts[index].first]


def _opens_with_distance(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the sentence opens with an amount, [first, last), after a happening: "Two days after the fire, he"."""
    at = sentence.token_from(last)
    known = sentence.vocabulary
    is_first = sentence.starts[0] <= first and sentence.tags[: max(0, at)].strip('ZPD#nX"') == ""
    counts = sentence.tags[at : at + 1] == "S" and sentence.lowers[at] not in known.since
    return (
        is_first and counts and sentence.tags[at + 1 : at + 2] in ("D", "H") and "n" in sentence.tags[at + 2 : at + 4]
    )


def _holds_distance(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an amount, [first, last), counts from a happening: "She joined the firm three weeks after the theft"."""
    at = sentence.token_from(last)
    known = sentence.vocabulary
    is_distance = sentence.tags[at : at + 1] == "S" and sentence.lowers[at] not in known.since and first < last
    return is_distance and sentence.tags[at + 1 : at + 2] == "D" and "n" in sentence.tags[at + 2 : at + 4]


def _is_life_so_far(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether the perfect sums up what began with a date: "Holt, born in 1950, has built the largest mill"."""
    is_perfect = sentence.tags[parts[index].verb] == "h"
    aside = parts[index - 1] if index else parts[index]
    is_perfect = is_perfect or sentence.lowers[aside.body] in sentence.vocabulary.dating  # "The note, dated 3 May, was"
    return is_perfect and aside.kind is Kind.PARTICIPLE and "X" in sentence.tags[aside.first : aside.last]


def _is_back_then(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether a clause is of the time of another that opens the sentence: "When Holt built the mill, he praised it"."""
    opener = parts[0]
    if index == 0 or opener.kind is not Kind.SUBORDINATE or opener.verb < 0 or sentence.tags[opener.verb] == "q":
        return False
    words = sentence.vocabulary
    return sentence.lowers[opener.first] in words.moments and is_past(sentence, opener.verb, words)


def _says_nothing(parts: Sequence[Part], index: int, sentence: Sentence) -> bool:
    """Whether only whence somebody has it follows "said": "The firm said according to its figures, sales fell"."""
    first = parts[index].verb + 1
    if sentence.tags[first - 1] != "q":
        return False
    first += sentence.tags[first : first + 1] == "H"
    stop = next((part.last for part in parts if part.first <= first < part.last), first)
    is_source = " ".join(sentence.lowers[first : first + 2]) in sentence.vocabulary.source_phrases
    return is_source and FINITE.isdisjoint(sentence.tags[first:stop])
