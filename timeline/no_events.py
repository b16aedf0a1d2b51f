"""Dates in a sentence that make no event: what is compared with, imagined, named, described, or waits for its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.dated_clauses import is_imagined, is_likened, is_superlative, starts_with_date, unit_of
from timeline.dates_inside import is_inside
from timeline.dates_of_names import only_names
from timeline.denials import is_denied
from timeline.model import AnchorKind, Expression
from timeline.parsed import is_counted
from timeline.quotations import is_named, is_quoted, quoted_around
from timeline.sentences import Span
from timeline.titles.background import is_background
from timeline.titles.subjects import noun_phrase_before, part_index, subject_before, subject_tokens
from timeline.titles.tails import explains_date
from timeline.titles.undated import limit_before
from timeline.unreal import is_unreal


def makes_none(
    sentence: Sentence, parts: Sequence[Part], span: Span, expression: Expression, token: int, key: int, in_quote: bool
) -> bool:
    """Whether token `token`, which stands in the clause of verb `key`, dates nothing that happened.

    `span` is the sentence's; `in_quote` says that it begins inside a quotation; an index is -1 where there is none.
    """
    if token >= 0 and (
        only_names(sentence, token, expression)
        or _is_compared(sentence, token, expression)
        or _is_background(sentence, parts, token, key, expression)
    ):
        return True
    return (
        _asks(sentence)
        or _is_of_amount(sentence, parts, token)
        or _only_thinks(sentence, parts, key)
        or is_imagined(sentence, parts, key)
        or is_inside(sentence, parts, token, key, expression)
        or is_denied(sentence, parts, token, key)
        or is_unreal(sentence, parts, token, key, expression)
        or _tells_nothing(sentence, parts, span, key, expression, in_quote)
        or waits(sentence, expression)
        or _names_something(sentence, span, expression)
        or _is_told_by_clause(sentence, token, expression)
    )


_CLAUSE_ON_TIME = re.compile("H?(?:U|N+)Z*[ahimvq]")


def _is_told_by_clause(sentence: Sentence, token: int, expression: Expression) -> bool:
    """Whether a time is that of a clause on it, which has no date: "dismissed him the week they found out"."""
    known, said = sentence.vocabulary, expression.text.lower().split()
    if token < 1 or len(said) != 2 or said[0] not in known.articles or said[1] not in known.time_nouns:
        return False
    return sentence.tags[token - 1] != "," and _CLAUSE_ON_TIME.match(sentence.tags, token + 1) is not None


_SAYS_WHEN = re.compile(r"[CZ]*[UHD](?:[ai]|mb)[ZPSDC,X]*")
_THAN_CLAUSE = re.compile("(?P<than>P)UZ*[ahimv][Zbw]*P?\\Z")  # "is larger (than it was in 2019)"
_THINKS = re.compile(r"U[vq]")


def only_says_when(sentence: Sentence, parts: Sequence[Part], key: int) -> bool:
    """Whether the clause of verb `key` only dates what was told before it: "It was in March 2018"."""
    index = part_index(parts, key) if key >= 0 else -1
    if index < 0 or parts[index].verb != key:
        return False
    part, known = parts[index], sentence.vocabulary
    subject = sentence.lowers[max(part.first, key - 1)]
    is_thing = subject not in known.person_pronouns | known.own_pronouns | known.group_pronouns
    return is_thing and _SAYS_WHEN.fullmatch(sentence.tags[part.first : part.last].rstrip('."')) is not None


def _asks(sentence: Sentence) -> bool:
    """Whether a sentence asks, and nobody in it is said to ask: "Did the dam fail in 1998?", "Please pay by Friday"."""
    if sentence.tags and sentence.lowers[0] in sentence.vocabulary.requests and FINITE.isdisjoint(sentence.tags):
        return True
    return bool(sentence.tags) and sentence.text[sentence.ends[-1] - 1] == "?" and "q" not in sentence.tags


def _is_of_amount(sentence: Sentence, parts: Sequence[Part], token: int) -> bool:
    """Whether a date is of what an amount is compared with: "got half of what we made in 2019"."""
    index = part_index(parts, token) if token >= 0 else -1
    if index < 1:
        return False
    first = parts[index].first
    is_what = sentence.lowers[first] in sentence.vocabulary.asking and sentence.tags[first] == "R"
    return is_what and sentence.tags[first - 1] == "O" and sentence.lowers[first - 2] in sentence.vocabulary.parted


def _only_thinks(sentence: Sentence, parts: Sequence[Part], key: int) -> bool:
    """Whether the clause of verb `key` says nothing but that somebody thinks: "On the Friday, I think"."""
    index = part_index(parts, key) if key >= 0 else -1
    if index < 0 or sentence.lowers[key] not in sentence.vocabulary.stative_verbs:
        return False
    part = parts[index]
    return _THINKS.fullmatch(sentence.tags[part.first : part.last].strip('ZPSX."')) is not None


def waits(sentence: Sentence, expression: Expression) -> bool:
    """Whether a date counts from what nobody found: "three days after that flood" is no three days after today."""
    is_found = expression.anchor.kind is AnchorKind.EVENT
    return not is_found and is_counted(sentence, expression.start, expression.end)


_SINCE_CLAUSE = 6  # tokens
_SINCE_WHEN = re.compile("D?[nN]+[ve]P?")


def _is_compared(sentence: Sentence, token: int, expression: Expression) -> bool:
    """Whether a date is only compared with: "more than last year", "up from $3 million a year earlier"."""
    tags, lowers, words = sentence.tags, sentence.lowers, sentence.vocabulary
    if limit_before(sentence, token):
        return False
    since = next((i for i in range(token - 1, max(-1, token - _SINCE_CLAUSE), -1) if lowers[i] in words.since), token)
    is_clause = since < token - 1 and _SINCE_WHEN.fullmatch(tags, since + 1, token) is not None
    if is_clause or since == token - 1:  # "the highest since records began in 1871"
        return is_superlative(sentence, since)
    clause = _THAN_CLAUSE.search(tags, 0, token)
    if clause and lowers[clause.start("than")] in words.comparisons:
        return True
    if _is_of_that(sentence, token) or _is_of_amount_before(sentence, token):
        return True
    if is_likened(sentence, token) or _is_of_its_time(sentence, token) or explains_date(sentence, token):
        return True
    for i in range(token - 1, -1, -1):
        if tags[i] in FINITE or tags[i] in ";BRH":
            return False
        if i and f"{lowers[i - 1]} {lowers[i]}" in words.comparison_phrases:
            return True
        beside = (i == token - 1 or (i == token - 2 and tags[i + 1] == "P")) and lowers[i] in words.comparisons
        is_first = i == 0 or tags[i - 1] in ",;C"  # "From 1534 onwards she lived"
        is_start = i == token - 1 and starts_with_date(sentence, token, expression)
        beside = beside and not is_first and not is_start
        if tags[i : i + 2] == "T#" and _is_reached(sentence, i):
            return False  # "from 4 million in 2018 | to 9 million in 2022"
        if beside or (tags[i + 1] == "#" and lowers[i] in words.amount_comparisons):
            return not any(lower in words.range_words for lower in lowers[token + 1 : token + 2])
    return False


def _is_of_that(sentence: Sentence, token: int) -> bool:
    """Whether a date is of another than what the clause tells of: "that of 1906", "unlike in 2016", "below 1990
    levels".
    """
    tags, lowers, known = sentence.tags, sentence.lowers, sentence.vocabulary
    if tags[token - 2 : token] in ("HO", "UO", "DO") and lowers[token - 2] in known.pointers:
        return True
    lead = token - 1 - (token > 1 and tags[token - 2] in "PS" and tags[token - 1] in "PD")
    if lead >= 0 and lowers[lead] in known.likened:
        return True
    return tags[token - 1 : token] == "P" and not known.levels.isdisjoint(lowers[token + 1 : token + 2])


def _is_reached(sentence: Sentence, to: int) -> bool:
    """Whether an amount after "to" stands behind the one that it came from, with its date."""
    return _came_from(sentence, to) >= 0


_FROM_TO = re.compile("P#+n?P?X[,]?T#")


def _came_from(sentence: Sentence, end: int) -> int:
    """The word before the amount, told before token `end`, from which something came to another; -1 for none."""
    first = sentence.tags.rfind("P#", 0, end)
    return first if first >= 0 and _FROM_TO.match(sentence.tags, first) else -1


def _is_of_amount_before(sentence: Sentence, token: int) -> bool:
    """Whether a date is of the amount from which something came: "rose from 4 million in 2018 to 9 million in 2022"."""
    first = _came_from(sentence, token)
    is_its = first >= 0 and sentence.tags.find("X", first) == token
    return is_its and sentence.lowers[first] in sentence.vocabulary.amount_comparisons


def _is_of_its_time(sentence: Sentence, token: int) -> bool:
    """Whether a date only bounds a time that something was: "Its best time was the years before 1914"."""
    known, lowers = sentence.vocabulary, sentence.lowers
    if token < 3 or lowers[token - 1] not in known.bounding or lowers[token - 2] not in known.time_nouns:
        return False
    verb = len(sentence.tags[: token - 2].rstrip("D")) - 1
    return verb >= 0 and lowers[verb] in known.copulas


def _is_background(sentence: Sentence, parts: Sequence[Part], token: int, key: int, expression: Expression) -> bool:
    if _is_of_paper(sentence, token) or _bounds_time(sentence, parts, token):
        return True
    is_clause = key < 0 or sentence.tags[key] in FINITE or _is_beside_doing(sentence, parts, token)
    return is_clause and is_background(sentence, parts, token, sentence.vocabulary, unit_of(expression))


def _bounds_time(sentence: Sentence, parts: Sequence[Part], token: int) -> bool:
    """Whether a date is but the end of the time before it: "In the fiscal year 2024, which ended June 30, it grew"."""
    part = parts[part_index(parts, token)]
    is_on_date = part.kind is Kind.RELATIVE and sentence.tags[max(0, part.first - 2) : part.first] == "X,"
    return is_on_date and part.verb == part.body and sentence.lowers[part.verb] in sentence.vocabulary.bounding


def _is_beside_doing(sentence: Sentence, parts: Sequence[Part], token: int) -> bool:
    """Whether a year names the object of what was done besides: ", replacing a 1987 statute"."""
    index = part_index(parts, token)
    is_doing = index >= 0 and parts[index].kind is Kind.PARTICIPLE and sentence.tags[parts[index].body] == "G"
    return is_doing and sentence.tags[token - 1 : token + 2] == "DXn"


def _is_of_paper(sentence: Sentence, token: int) -> bool:
    """Whether a date only stands on something: "hid a report dated Aug. 4", but not "in a letter dated Aug. 4"."""
    known, lowers = sentence.vocabulary, sentence.lowers
    if token < 2 or lowers[token - 1] not in known.dating:
        return False
    noun = noun_phrase_before(sentence, token - 1)
    return bool(noun) and not (noun[0] and sentence.tags[noun[0] - 1] in "PS")


def _tells_nothing(
    sentence: Sentence, parts: Sequence[Part], span: Span, key: int, expression: Expression, in_quote: bool
) -> bool:
    """Whether a date in a quotation belongs to words of which nobody else can know whom they tell of."""
    if key < 0 or (sentence.tags[key] not in FINITE and sentence.tags[key] != "T"):
        return False
    if not is_quoted(sentence.text, span[0], expression.start, in_quote, sentence.vocabulary.language):
        return False
    index = part_index(parts, key)
    subject = subject_tokens(sentence, parts[index]) or subject_before(sentence, parts, index)
    return not is_named(sentence, subject, sentence.vocabulary)


def _names_something(sentence: Sentence, span: Span, expression: Expression) -> bool:
    """Whether a date is part of a name or title in quotation marks: the film "Winter 1947"."""
    language = sentence.vocabulary.language
    first, last = quoted_around(sentence.text, span, expression.start, expression.end, language)
    inside = (tag for start, tag in zip(sentence.starts, sentence.tags, strict=True) if first <= start < last)
    return first < last and FINITE.isdisjoint(inside)
