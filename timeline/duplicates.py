"""Two articles that report the same thing: events proposed as one, and sources that disagree on its date.

Nothing is merged here; a person is asked. Events are compared only with events near them in time that share a rare
word, so the cost grows with the matches and not with the square of the events.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from timeline.civil import DAY
from timeline.clause_words import words_of
from timeline.clause_words.words import words
from timeline.intervals import Interval
from timeline.model import Article, Event

_WORD = re.compile(r"[^\W\d_][\w'’-]{2,}")
_NEAR = 14  # days; reports of one event that disagree on its date by more are two events to a reader
_LONG, _TIMES = 90, 8  # days; what went on for longer than this, and so many times as long as the other, is a state
_SAME = 0.5  # weighted share of words that two reports must have in common
_SHARED = 3  # words that two reports of one event have in common at least
_COMMON = 60  # a word in more events than this says nothing, and pairs of them would be a square


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two events, of different articles, that seem to be one. `likeness` is 0 to 1."""

    first: str
    second: str
    likeness: float
    dates_agree: bool


def find_duplicates(events: Iterable[Event], articles: Mapping[str, Article]) -> list[Duplicate]:
    """Pairs to propose, the likeliest first; no undated, inferred or merged events, and no pairs kept apart."""
    dated = [e for e in events if e.is_visible and e.shown and e.article and not e.is_inferred]
    bags = {event.id: _words(event, articles) for event in dated}
    counts = Counter(word for bag in bags.values() for word in bag)
    weight = {word: 1 / math.log2(1 + count) for word, count in counts.items()}
    found: list[Duplicate] = []
    for one, other in _candidates(dated, bags, counts):
        likeness = _likeness(bags[one.id], bags[other.id], weight)
        if likeness >= _SAME:
            found.append(Duplicate(one.id, other.id, round(likeness, 3), _overlap(one, other)))
    places = {event.id: place for place, event in enumerate(dated)}
    return sorted(_starred(found, places), key=lambda d: (-d.likeness, d.first, d.second))


def _starred(found: list[Duplicate], places: Mapping[str, int]) -> list[Duplicate]:
    """Of many reports of one event, each with the first of them: every pair of twenty would be 190 questions."""
    earlier: dict[str, set[str]] = defaultdict(set)
    for pair in found:
        one, other = sorted((pair.first, pair.second), key=places.__getitem__)
        earlier[other].add(one)
    return [pair for pair in found if not earlier[pair.first] & earlier[pair.second]]


def _words(event: Event, articles: Mapping[str, Article]) -> frozenset[str]:
    article = articles.get(event.article)
    sentence = article.text[event.start : event.end] if article else ""
    empty = _empty_words(article.language if article else "en")
    found = {word.lower() for word in _WORD.findall(f"{event.title} {sentence}")}
    return frozenset(found - empty)


@cache
def _empty_words(language: str) -> frozenset[str]:
    """Words that every sentence may have: they say nothing of what happened."""
    of = words_of(language)
    small = of.determiners | of.prepositions | of.pronouns | of.coordinators | of.subordinators | of.relatives
    verbs = of.past_auxiliaries | of.perfect_auxiliaries | of.present_auxiliaries | of.bare_auxiliaries
    return small | verbs | of.clause_prepositions | of.speech_verbs | _CALENDAR


# Sentences that share nothing but their date are two events.
_CALENDAR = words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday morning afternoon evening night week month year day today yesterday
    """
)


def _candidates(
    events: list[Event], bags: Mapping[str, frozenset[str]], counts: Mapping[str, int]
) -> Iterator[tuple[Event, Event]]:
    by_word: dict[str, list[Event]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for event in events:
        for word in bags[event.id]:
            if not 2 <= counts[word] <= _COMMON:
                continue
            for other in by_word[word]:
                pair = other.id, event.id
                if pair not in seen and _may_be_one(other, event):
                    seen.add(pair)
                    yield other, event
            by_word[word].append(event)


def _may_be_one(one: Event, other: Event) -> bool:
    if one.article == other.article or other.id in one.kept_apart or one.id in other.kept_apart:
        return False
    first, second = one.shown, other.shown
    if first is None or second is None or not (first.is_bounded and second.is_bounded):
        return False
    (begin, end), (other_begin, other_end) = first.bounds, second.bounds
    if _is_state_beside_event(first, second) or _is_state_beside_event(second, first):
        return False
    return begin - other_end < _NEAR * DAY and other_begin - end < _NEAR * DAY


def _is_state_beside_event(one: Interval, other: Interval) -> bool:
    """Whether `one` went on for long while `other` happened: who was mayor for years did not sign for years."""
    (begin, end), (other_begin, other_end) = one.bounds, other.bounds
    return not one.is_one_unit and end - begin > max(_LONG * DAY, _TIMES * (other_end - other_begin))


def _overlap(one: Event, other: Event) -> bool:
    assert one.shown is not None
    assert other.shown is not None
    (begin, end), (other_begin, other_end) = one.shown.bounds, other.shown.bounds
    return begin < other_end and other_begin < end


def _likeness(one: frozenset[str], other: frozenset[str], weight: Mapping[str, float]) -> float:
    """Share of the shorter one's words, rare ones counting more, that the other has as well."""
    smaller = min(one, other, key=lambda bag: sum(weight[word] for word in bag))
    whole = sum(weight[word] for word in smaller)
    if len(one & other) < _SHARED:
        return 0.0
    return sum(weight[word] for word in one & other) / whole if whole else 0.0
