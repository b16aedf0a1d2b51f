"""The "it" that stands for nothing that was told before."""

from __future__ import annotations

import re

from timeline.clauses import FINITE, Sentence, ends_in_participle

# "It takes much work to", "It was on a trip that", "It is sure that": the clause that follows is the subject.
_DECIDED = re.compile("Z*b?Z*w[TH]")
_FOLLOWS = re.compile(r"[^,;.]*?(?:T[wnbhaiZ]|[nNXZe#w]H)")


def stands_for_nothing(sentence: Sentence, token: int) -> bool:
    """Whether "it" only holds the place of a clause after its verb."""
    known, tags = sentence.vocabulary, sentence.tags
    if sentence.lowers[token] not in known.thing_pronouns or tags[token] != "U":
        return False
    if known.verb_second:
        return _is_impersonal(sentence, token)
    if not known.weather.isdisjoint(sentence.lowers[token + 1 : token + 4]):
        return True
    verb = token + 1 + (len(tags[token + 1 :]) - len(tags[token + 1 :].lstrip("Z")))
    if verb >= len(tags) or not _FOLLOWS.match(tags, verb + 1):
        return False
    if sentence.lowers[verb] in known.copulas and _DECIDED.match(tags, verb + 1):
        decided = next(i for i in range(verb + 1, len(tags)) if tags[i] == "w")
        return sentence.lowers[decided] in known.decisions | known.placeholding  # "It was decided to"
    is_state = sentence.lowers[verb] in known.copulas and "w" not in tags[verb + 1 : verb + 3]
    is_state = is_state and known.commands.isdisjoint(sentence.lowers[verb + 1 : verb + 2])  # "It was due to reopen"
    return is_state or sentence.lowers[verb] in known.placeholding


def _is_impersonal(sentence: Sentence, token: int) -> bool:
    """The same where the verb stands beside "es": "Es gab", "Im Mai war es kalt", but not "Es war gebaut worden"."""
    known, tags = sentence.vocabulary, sentence.tags
    beside = [i for i in (token + 1, token - 1) if 0 <= i < len(tags) and tags[i] in FINITE]
    if not beside:
        return True
    if sentence.lowers[beside[0]] in known.placeholding:
        return True
    return sentence.lowers[beside[0]] in known.copulas and not ends_in_participle(sentence, beside[0], known)
