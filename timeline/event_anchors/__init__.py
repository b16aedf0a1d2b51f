"""Dates that hang on an event which the words only name: "two days after the assassination", "since the election".

The event is looked for among those of the article, by the noun or by the verb that belongs to it. Where more than one
fits and they differ in date, none is chosen; the publication date is never taken instead.
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from timeline.clause_words.given_names import MEN, WOMEN
from timeline.event_anchors.naming import LEAD, STEM, Mention, mentions, stems_of
from timeline.event_anchors.onward import SENTENCE_ENDS, read_on
from timeline.event_anchors.own_dates import own_date
from timeline.event_anchors.told_clauses import told_clauses
from timeline.event_anchors.words import MentionWords
from timeline.expressions.found import TOLD_AMOUNT
from timeline.intervals import Granularity, Interval
from timeline.meanings import Duration, FromEvent, Meaning, Relation, Same, Shift
from timeline.model import Anchor, AnchorKind, Article, Event, Expression, ExpressionType, expression_id
from timeline.resolve import Anchored, as_anchor, resolve_expression, resolved_from

RULE = "event_relative"
# What is counted from an event, or looked for beside it, as it stands.
_COUNTED, _WEEKDAY = "day_counted", "weekday_of_event"
_REACH = 600  # characters looked at on each side for the ends of a sentence
# Events looked at before and after a mention: all of an article's, and a bounded number of a book's.
_EARLIER, _LATER = 200, 50
_ASIDE = 4  # words of "in office since"
_SUBJECT = 4  # words of a title in which its subject stands
_NEAR_VERB = 4  # words between "called for" and "a new election"
# A short stem stands for itself and its forms: "war" for "wars", not for "warrant"; "rob" for "robbed".
_SHORT_FORMS = r"(?:s|d|ed|en|es|ing|[bdr](?:ed|ing|ery))?\b"


@dataclass(frozen=True, slots=True)
class Related:
    """The expressions, some of them now read from an event, and relations of their own; in the order of the text.

    A relation ("since the election") is no TIMEX3, so it is kept apart from the expressions. `dating` holds both, with
    each span as far as its mention reaches: all of it is the date, and none of it belongs into a title.
    """

    expressions: tuple[Expression, ...]
    relations: tuple[Expression, ...] = ()
    dating: tuple[Expression, ...] = ()


def told_again(article: Article, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events, with what a report says first and dates later taking that date: "A bomb exploded ... The explosion
    took place on Sunday". Only events that would else take their time from the narrative.
    """
    words = _words_of(article.language)
    if words is None or not words.happening or not any(e.is_inferred for e in events):
        return tuple(events)
    happened = _happening(words)
    verbs = tuple(verb.split()[0] for verb in words.happening)
    moved = list(events)
    for at, event in enumerate(events):
        if event.is_inferred or not event.expression:
            continue
        told = article.text[event.start : event.end].lower()
        match = happened.search(told) if any(verb in told for verb in verbs) else None
        stems = stems_of(match["noun"], words) if match else ()
        if not stems:
            continue
        telling = _telling(stems)
        for before in range(max(0, at - _EARLIER), at):
            if moved[before].is_inferred and telling.search(moved[before].title.lower()):
                anchor = Anchor(AnchorKind.EVENT, event.id)
                moved[before] = replace(moved[before], found_anchor=anchor)
    return tuple(moved)


@cache
def _happening_of(pointers: frozenset[str], happening: tuple[str, ...]) -> re.Pattern[str]:
    pointer, verbs = "|".join(sorted(pointers)), "|".join(r"\s".join(verb.split()) for verb in happening)
    noun = r"(?:[\w’'-]{1,30}\s)?(?P<noun>[\w’'-]{1,30})"
    return re.compile(rf"\b(?:{pointer})\s{noun}\s(?:{verbs})\b", re.IGNORECASE)


def _happening(words: MentionWords) -> re.Pattern[str]:
    return _happening_of(words.pointers, words.happening)


Elsewhere = Callable[[Sequence[str]], Sequence[tuple[Event, str]]]
"""Stems of words -> dated events of other articles that may tell of them, each with its sentence."""


def relate(
    article: Article,
    expressions: Sequence[Expression],
    events: Sequence[Event],
    known: Sequence[Expression] = (),
    elsewhere: Elsewhere | None = None,
) -> Related:
    """Read from an event what names one. Only mentions of which the event is found, or found more than once, count.

    `known` are relations that were found before, and stay. What the article does not tell of itself is looked for
    `elsewhere`, where the same names must stand around it.
    """
    words = _words_of(article.language)
    if words is None:
        return Related(tuple(expressions), tuple(known))
    changed: dict[str, tuple[Expression, int]] = {}
    relations: list[Expression] = list(known)
    named_again = sorted(_mentions(article.text, expressions, words), key=lambda m: m.start)
    read = [e for e in (*expressions, *known) if isinstance(e.meaning, FromEvent)]
    for mention in named_again:
        beside = _beside(article.text, mention, expressions)
        is_named = mention.unit or (mention.is_sure and not mention.is_counted)
        if not (beside or is_named) or _is_read(mention, read):
            continue
        if beside and (own := own_date(article.text, mention, beside, expressions, words)):
            changed[beside.id] = _read_from_date(beside, _distance(beside, mention), own), beside.end
            continue
        named = _named(article, mention, words, _tellers(mention, named_again, events, words, beside))
        is_of_kind = not (mention.is_plain or mention.is_clause)  # another article has its own ship that went down
        if not named and elsewhere and is_of_kind and not _is_told(article, mention, words, events):
            named = _named_elsewhere(article, mention, elsewhere(mention.stems))
        before = _date_before(article, mention, beside, expressions, events, words) if beside else None
        if not named and (mention.is_plain or not (beside and _opens_sentence(article.text, beside, mention))):
            continue
        if beside:
            changed[beside.id] = _read_from(beside, _distance(beside, mention), named, before), mention.end
        elif mention.unit or not _dates_near(article.text, mention, expressions):
            found = _relation(article, mention)
            relations.append(_read_from(found, found.meaning, named))
    now = read_on(article.text, expressions, {id: read for id, (read, _) in changed.items()})
    wide = (replace(e, end=changed[e.id][1]) if e.id in changed else e for e in now)
    relations.sort(key=lambda e: e.start)
    return Related(now, tuple(relations), tuple(sorted((*wide, *relations), key=lambda e: e.start)))


def _mentions(text: str, expressions: Sequence[Expression], words: MentionWords) -> Iterator[Mention]:
    yield from mentions(text, words)
    yield from told_clauses(text, expressions, words)


def _is_read(mention: Mention, read: Iterable[Expression]) -> bool:
    """Whether a mention was read from an event before; one that was found nowhere may be found `elsewhere`."""
    near = (e for e in read if e.start < mention.end and e.end >= mention.start - 1)
    return any(e.anchor.target or e.resolution.alternatives or e.anchor.kind is not AnchorKind.EVENT for e in near)


def _opens_sentence(text: str, beside: Expression, mention: Mention) -> bool:
    """Whether an amount before "that fire" opens its sentence, which then has no time but that of the fire."""
    lead = text[max(0, beside.start - LEAD) : beside.start].rstrip(" \"“‘'")
    is_first = not lead or lead[-1] in ".!?…\n" or beside.start == 0
    return is_first and mention.points_back and mention.relation is not Relation.SINCE and not mention.unit


def _date_before(
    article: Article,
    mention: Mention,
    beside: Expression,
    expressions: Sequence[Expression],
    events: Sequence[Event],
    words: MentionWords,
) -> Expression | None:
    """The date in the sentence right before, where "that disaster" may be what it speaks of and no event has it."""
    at = bisect_left(expressions, beside.start, key=lambda e: e.start) - 1
    found = expressions[at] if at >= 0 else None
    if found is None or not mention.points_back or found.resolution.interval is None:
        return None
    between = article.text[found.end : beside.start]
    if len(between) > _REACH or "\n" in between or len(SENTENCE_ENDS.findall(between)) != 1:
        return None
    aside = article.text[max(0, found.start - LEAD) : found.start].lower().rpartition(",")[2].split()
    is_aside = 0 < len(aside) <= _ASIDE and article.text[found.end : found.end + 1] == ","
    if is_aside and words.relations.get(aside[-1]) == Relation.SINCE:
        return None  # "The dean, in office since the summer, left": nothing happened then
    return None if any(e.expression == found.id for e in events) else found


@cache
def _words_of(language: str) -> MentionWords | None:
    try:
        return importlib.import_module(f"{__name__}.{language.split('-')[0]}").WORDS
    except (ImportError, AttributeError):
        return None


def _tellers(
    mention: Mention,
    others: Iterable[Mention],
    events: Sequence[Event],
    words: MentionWords,
    beside: Expression | None,
) -> list[Event]:
    """The events that may tell of what is named: not those of a sentence that only names it, be it in other words.

    But what the sentence told before: he died in 1911; six months before his death.
    """
    telling = _telling(mention.stems)
    again = [
        other.start
        for other in others
        if other.noun == mention.noun or (not other.is_plain and telling.match(other.noun))
    ]
    at = bisect_left(events, mention.start, key=lambda e: e.start)
    near = events[max(0, at - _EARLIER) : at + _LATER]
    told = [e for e in near if e.article and not e.is_inferred]
    return [e for e in told if not any(e.start <= at < e.end for at in again) or _is_told_before(e, mention, beside)]


def _is_told_before(event: Event, mention: Mention, beside: Expression | None) -> bool:
    if beside is None or mention.is_clause or not event.expression or mention.noun in event.title.lower():
        return False
    return int(event.expression.rpartition("-")[2]) <= beside.start


def _named(article: Article, mention: Mention, words: MentionWords, events: Sequence[Event]) -> list[Event]:
    """The events that a mention may name, best first; more than one where they fit alike and differ in date."""
    telling = _telling(mention.stems)
    scored: list[tuple[float, int, Event]] = []
    for event in events:
        score = _fit(article, event, mention, telling, words)
        if score:
            scored.append((score, -abs(event.start - mention.start), event))
    if not scored:
        return []
    best = max(score for score, _, _ in scored)
    named = [event for score, _, event in sorted(scored, key=lambda s: s[:2], reverse=True) if score == best]
    dates = {event.shown for event in named}
    return named[:1] if len(dates) == 1 else named[:3]


def _is_told(article: Article, mention: Mention, words: MentionWords, events: Sequence[Event]) -> bool:
    """Whether the article tells of what is named itself, in a sentence that was given no date."""
    telling = _telling(mention.stems)
    at = bisect_left(events, mention.start, key=lambda e: e.start)
    near = events[max(0, at - _EARLIER) : at]
    return any(e.end <= mention.start and _fit(article, e, mention, telling, words) for e in near if e.is_inferred)


def _named_elsewhere(article: Article, mention: Mention, told: Sequence[tuple[Event, str]]) -> list[Event]:
    """As `_named`, for other articles: the event around which most of this article's names stand, and at least one."""
    names = _names(article.text)
    scored = [(len(names & _names(f". {sentence}")), event) for event, sentence in told]
    best = max((score for score, _ in scored), default=0)
    named = [event for score, event in scored if score == best > 0]
    return named[:1] if len({event.shown for event in named}) == 1 else named[:3]


def _names(text: str) -> frozenset[str]:
    """Words with a capital inside a sentence."""
    return frozenset(re.findall(r"(?<=[\w,;:] )[A-ZÀ-Þ][\w’'-]{2,}", text))


def _fit(article: Article, event: Event, mention: Mention, telling: re.Pattern[str], words: MentionWords) -> float:
    """0 where the event does not tell of what is named; more where the same words stand around it, and before it."""
    title = event.title.lower()
    told = telling.search(title)
    if not told or _is_only_ahead(title[: told.start()], words) or _is_anothers(title, mention, words):
        return 0.0
    around = f"{title} {article.text[event.start : event.end].lower()}"
    same = sum(word in around for word in mention.modifiers)
    if mention.is_clause and same < len(mention.modifiers):
        return 0.0
    if mention.is_plain and mention.noun not in title.split()[:_SUBJECT]:
        return 0.0
    return 2.0 + same + (0.5 if event.start < mention.start else 0.0)


def _is_anothers(title: str, mention: Mention, words: MentionWords) -> bool:
    """Whether "his death" cannot be what is told of a woman."""
    owner, subject = mention.phrase.split()[0].lower(), title.split()[0]
    return subject in (WOMEN if owner in words.masculine else MEN if owner in words.feminine else ())


def _is_only_ahead(lead: str, words: MentionWords) -> bool:
    """Whether the words before a noun tell of what was still to come: "called (the referendum)"."""
    near = lead.replace("’", "'").split()[-_NEAR_VERB:]
    return not words.foretelling.isdisjoint(near)


@cache
def _telling(stems: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{re.escape(stem)}" + _SHORT_FORMS * (len(stem) < STEM) for stem in stems))


def _beside(text: str, mention: Mention, expressions: Sequence[Expression]) -> Expression | None:
    """The expression that counts up to the mention: "two days" or "the day after" before "the vote"."""
    at = bisect_left(expressions, mention.start + 1, key=lambda e: e.start) - 1
    found = expressions[at] if at >= 0 else None
    if found is None or mention.relation not in _DISTANT:
        return None
    if mention.unit:
        return found if found.start == mention.start and found.end < mention.end else None
    if found.rule == _WEEKDAY:
        return found if not text[found.end : mention.start].strip() else None
    if mention.is_counted and found.rule == _COUNTED:
        return found if mention.start < found.end < mention.end and not isinstance(found.meaning, Same) else None
    if mention.start < found.end < mention.end and isinstance(found.meaning, Shift) and found.meaning.amount:
        return found  # "three days after that", of "three days after that flood"
    is_amount = isinstance(found.meaning, Duration) and found.rule != TOLD_AMOUNT
    is_amount = is_amount and found.type is ExpressionType.DURATION
    is_amount = is_amount or isinstance(found.meaning, FromEvent)  # it waits for what may be found elsewhere
    return found if is_amount and not text[found.end : mention.start].strip() else None


_DISTANT = (Relation.AFTER, Relation.BEFORE, Relation.SINCE)


def _distance(duration: Expression, mention: Mention) -> FromEvent:
    amount = duration.meaning
    if isinstance(amount, FromEvent):
        return amount
    if duration.rule in (_COUNTED, _WEEKDAY):
        return FromEvent(amount, mention.relation, mention.phrase)
    if isinstance(amount, Shift) and not mention.unit:
        return FromEvent(_shift(mention, abs(amount.amount), amount.unit), mention.relation, mention.phrase)
    if not isinstance(amount, Duration):
        return FromEvent(_shift(mention, 1, mention.unit or Granularity.DAY), mention.relation, mention.phrase)
    if amount.count is None or amount.count != int(amount.count):
        return FromEvent(None, mention.relation, mention.phrase, duration.value)
    shift = _shift(mention, int(amount.count), amount.unit)
    return FromEvent(shift, mention.relation, mention.phrase, duration.value)


def _shift(mention: Mention, count: int, unit: Granularity) -> Shift:
    sign = -1 if mention.relation is Relation.BEFORE else 1
    # Two weeks after a Tuesday is about a Tuesday, not a calendar week.
    is_weeks = unit is Granularity.WEEK
    return Shift(sign * count, unit, Granularity.DAY if is_weeks else None, approximate=is_weeks)


def _relation(article: Article, mention: Mention) -> Expression:
    shift = _shift(mention, 1, mention.unit) if mention.unit else None
    return Expression(
        expression_id(article.id, mention.start, mention.end),
        article.id,
        mention.start,
        mention.end,
        article.text[mention.start : mention.end],
        ExpressionType.DATE,
        FromEvent(shift, mention.relation, mention.phrase),
        RULE,
        Anchor(AnchorKind.EVENT),
    )


def _read_from(
    expression: Expression, meaning: object, named: Sequence[Event], before: Expression | None = None
) -> Expression:
    """The expression read from the event; from none of them where several fit, each then an alternative.

    Where none fits it waits for a date; `before` is a date that may be that of what is named as well.
    """
    assert isinstance(meaning, FromEvent)
    only = named[0] if len(named) == 1 and before is None else None
    read = replace(
        expression, meaning=meaning, rule=RULE, found_anchor=Anchor(AnchorKind.EVENT, only.id if only else "")
    )
    if only:
        return replace(read, resolution=resolve_expression(read, _anchored(only)))
    waiting = resolve_expression(read, Anchored(None, meaning.phrase, ""))
    dates = tuple(dict.fromkeys(_dates(read, named, before)))
    count = len(named) + (before is not None)
    doubt = (
        f'"{meaning.phrase}" may be any of {count} events' if count > 1 else f'no date is told of "{meaning.phrase}"'
    )
    return replace(read, resolution=replace(waiting, alternatives=dates, doubts=(doubt,)))


def _read_from_date(expression: Expression, meaning: Meaning, date: Expression) -> Expression:
    return resolved_from(replace(expression, meaning=meaning, rule=RULE), date)


def _anchored(event: Event) -> Anchored:
    return Anchored(event.shown, event.title, event.id, event.confidence, event.is_pinned)


def _dates(read: Expression, named: Iterable[Event], before: Expression | None) -> Iterator[Interval]:
    anchored = [_anchored(event) for event in named]
    if before:
        anchored.append(as_anchor(before))
    for each in anchored:
        interval = resolve_expression(read, each).interval
        if interval:
            yield interval


def _dates_near(text: str, mention: Mention, expressions: Sequence[Expression]) -> bool:
    """Whether the sentence has a date of its own, so that "after the vote" only adds to it."""
    near = text[max(0, mention.start - _REACH) : mention.start]
    begin = mention.start - len(re.split(r"[.!?]\s|\n", near)[-1])
    stop = mention.end + len(re.split(r"[.!?]\s|\n", text[mention.end : mention.end + _REACH], maxsplit=1)[0])
    at = bisect_left(expressions, begin, key=lambda e: e.start)
    return at < len(expressions) and expressions[at].start < stop
