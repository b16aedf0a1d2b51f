"""What a sentence denies or doubts is no fact: nothing in it happened on the day that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.telling import telling_words
from timeline.titles.hedged import tells
from timeline.titles.subjects import part_index

_TOLD = (Kind.CONTENT, Kind.RELATIVE)
# What is denied, in a clause that nothing opens: "denies (it collapsed)".
_BARE_CLAUSE = re.compile("(?:U|D?[nN]+)Z*[ahimvq]|(?:U|N+)Z*e")


def is_denied(sentence: Sentence, parts: Sequence[Part], token: int, key: int) -> bool:
    """Whether what verb `key` tells, or the date `token` itself, is said not to be so."""
    return _is_other_day(sentence, token) or (key >= 0 and _is_clause_denied(sentence, parts, token, key))


def _is_other_day(sentence: Sentence, token: int) -> bool:
    """Whether "not" right before a date tells it apart from the one that is meant: "on Tuesday, not on Friday"."""
    known, lowers = sentence.vocabulary, sentence.lowers
    before = token - 1
    if before > 0 and sentence.tags[before] in "PS" and lowers[before] in known.date_leads:
        before -= 1
    if before < 1 or lowers[before] not in known.excluding:
        return False
    return sentence.tags[before - 1] in ",C" or tells(sentence, "another_day", token + 1, min(token + 3, len(lowers)))


def _is_clause_denied(sentence: Sentence, parts: Sequence[Part], token: int, key: int) -> bool:
    if sentence.lowers[0] in sentence.vocabulary.complementizers and tells(
        sentence, "denied_after", 1, len(sentence.tags)
    ):
        return True  # "That he died in 1998 is not true"
    index = part_index(parts, key)
    if _opens_with(sentence, parts[index], Kind.PREDICATE, "nor"):
        return True  # "was neither arrested nor charged on Friday"
    if _opens_with(sentence, parts[index], Kind.SUBORDINATE, "whether"):
        return True  # "Ob er am 3. Mai in Wien war, ist unklar"
    while index > 0 and parts[index].kind is Kind.PREDICATE and sentence.tags[parts[index].first - 1] != ",":
        index -= 1
    part = parts[index]
    if _denies_within(sentence, part, token) or _is_deed_denied(sentence, parts, token):
        return True
    if index < 1 or part.kind not in _TOLD:
        return False
    before = parts[index - 1]
    if tells(sentence, "denying", before.first, before.last):
        return not tells(sentence, "undisputed", before.first, before.last)
    if tells(sentence, "imagining", before.first, before.last):
        return True
    has_subject = part.verb > part.body
    return has_subject and tells(sentence, "rumour", before.first, before.last)


def _opens_with(sentence: Sentence, part: Part, kind: Kind, name: str) -> bool:
    """Whether a part of a kind opens with one of the language's words `name`."""
    return part.kind is kind and sentence.lowers[part.first] in telling_words(sentence.vocabulary.language, name)


def _denies_within(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether the date, `token`, is that of a clause which its verb denies, with no "that" before it."""
    if not tells(sentence, "denying", part.first, max(part.first, token)):
        return False
    for i in range(part.first, token):
        clause = _BARE_CLAUSE.match(sentence.tags, i + 1, token)
        if clause and sentence.tags[i] in "vqwen" and tells(sentence, "denying", i, i + 1):
            return True
    return False


def _is_deed_denied(sentence: Sentence, parts: Sequence[Part], token: int) -> bool:
    """Whether a date is of what somebody denies having done: "denies taking a bribe on 3 June 2015"."""
    index = part_index(parts, token)
    if index < 0:
        return False
    part, tags = parts[index], sentence.tags
    at = tags.find("G", part.first, token)
    verb = len(tags[: max(0, at)].rstrip("Z")) - 1  # "denies ever having met"
    if (
        at > part.first <= verb
        and tells(sentence, "denying", verb, verb + 1)
        and tells(sentence, "denied_done", verb, at + 1)
    ):
        return True
    is_infinitive = index > 0 and part.verb < 0 and tells(sentence, "to_have_done", part.first, part.last)
    return is_infinitive and tells(sentence, "denying", parts[index - 1].first, parts[index - 1].last)
