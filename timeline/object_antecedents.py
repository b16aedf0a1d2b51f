"""What a pronoun takes up that was no subject, where nothing else in the sentence before fits: "We made a raft. It"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.agreement import ends_plural
from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.genders import given_name, is_given_name, is_of_other_gender

_OBJECT = re.compile("[vw]Z*(?P<what>DZ?[n#]+)(?:PX|P?Z*N+|X|Z)*[.]")
# What is done to something is done to what something was done to before: "stole a car from a yard. It was found".
_OBJECT_OF_DEED = re.compile("[vw]Z*(?P<what>DZ?[n#]+)(?:PX|P?Z*N+|PD?[nN]+|X|Z)*[.]")
_COUNTED = re.compile("#n*N")


def only_other(
    sentence: Sentence,
    parts: Sequence[Part],
    subjects: Sequence[Sequence[int]],
    pronoun: str,
    is_done_to: bool = True,
) -> list[int]:
    """What "it" or "they" takes up in the sentence before, of which no subject is meant; empty where that is unsure.

    `is_done_to` says that something is told as done to it, for things do little themselves.
    """
    known = sentence.vocabulary
    if pronoun in known.group_pronouns | known.she_pronouns:
        told = _only_plural(sentence)
        return told if told and (is_done_to or _are_people(sentence, told[-1])) else []
    if pronoun not in known.thing_pronouns or known.verb_second or len(subjects) != 1:
        return []
    people = known.person_pronouns | known.own_pronouns | known.group_pronouns | known.distributives
    is_one = len(subjects[0]) == 1 and sentence.lowers[subjects[0][0]] in people
    if not is_one and not is_given_name(given_name(sentence, subjects[0])):
        return []
    main = next((part for part in parts if part.kind is Kind.MAIN), None)
    pattern = _OBJECT_OF_DEED if is_done_to else _OBJECT
    found = pattern.fullmatch(sentence.tags, main.verb) if main and main.first == parts[0].first else None
    if not found or sentence.lowers[found.start("what")] in known.distributives | known.possessives | known.negations:
        return []
    what = list(range(*found.span("what")))
    return [] if ends_plural(sentence, what[-1]) else what


_OTHER_THING = re.compile("Z*[v]Z*[PT]?D[nZ#]*n")
_WITH_OBJECT = re.compile("D[n#]*[nN]")
_NAMED_OBJECT = re.compile("(?:[ahmb]Z*)*[vqw]Z*(?P<who>N{2,3})(?![nN])")
_SOMEBODY = re.compile("(?:[ahmb]Z*)*[vqw]Z*(?P<who>DZ?[n#]+)(?![nN])")
_NAMED_OBJECTS = re.compile("[vqw]Z*N+(?:PX|X)?(?:,|C|,C)N")


def names_rival(sentence: Sentence, tokens: Sequence[int], own: Sentence, token: int, pronoun: str) -> bool:
    """Whether another than the subject `tokens`, whom its verb has for its object, may be meant by a pronoun as well.

    "Anna Bell married Tom Reed. He": both have a name, and nothing tells which of them. "The line moved to a new
    bridge. It closed": either may. "Police arrested Lopez and Garcia. They were charged": what is done to them is done
    to those it was done to before.
    """
    known, tags = sentence.vocabulary, sentence.tags
    after = tokens[-1] + 1
    if pronoun in known.group_pronouns:
        is_done_to = own.lowers[token + 1 : token + 2] != () and own.tags[token + 1 : token + 3] in ("aw", "ae")
        is_source = sentence.lowers[tokens[-1]] in known.sayers
        return is_source and is_done_to and _NAMED_OBJECTS.match(tags, after) is not None
    if pronoun in known.thing_pronouns:
        is_unaided = not known.unaided.isdisjoint(own.lowers[token + 1 : token + 2])
        is_unaided = is_unaided and own.tags[token + 2 : token + 3] in tuple("PSXZ.,")
        return is_unaided and _OTHER_THING.match(tags, after) is not None
    if known.verb_second and pronoun in known.person_pronouns:
        return _was_done_to_thing(sentence, tokens) and _does(own, token)
    if pronoun not in known.person_pronouns:
        return False
    someone = _SOMEBODY.match(tags, after)
    if someone and _has_trade(sentence, sentence.lowers[someone.end() - 1]):
        return not is_of_other_gender(sentence, range(*someone.span("who")), pronoun)
    if any(tags[i] != "N" for i in tokens):
        return False
    found = _NAMED_OBJECT.match(tags, after)
    if not found or not known.place_verbs.isdisjoint(sentence.lowers[after : found.start("who")]):
        return False  # "left New York"
    other = {lower.rstrip(".") for lower in sentence.lowers[slice(*found.span("who"))]}
    return known.organisations.isdisjoint(other) and not is_of_other_gender(
        sentence, range(*found.span("who")), pronoun
    )


def _was_done_to_thing(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether what is told of a subject was done to it, and nothing tells that it is somebody: "wurde der Euro"."""
    known, head = sentence.vocabulary, sentence.lowers[tokens[-1]]
    is_passive = not known.passive_auxiliaries.isdisjoint(sentence.lowers)
    is_somebody = head.endswith((*known.person_titles, *known.person_endings, *known.organisations, *known.masculine))
    return is_passive and len(tokens) == 2 and sentence.tags[tokens[0]] == "D" and not is_somebody


def _does(own: Sentence, token: int) -> bool:
    """Whether a pronoun does something to something: "baute er ein Haus"."""
    verb = own.tags[max(0, token - 1)]
    return verb == "v" and _WITH_OBJECT.match(own.tags, token + 1) is not None


def _are_people(sentence: Sentence, head: int) -> bool:
    lower = sentence.lowers[head]
    is_trade = _has_trade(sentence, lower.removesuffix("s")) or lower in sentence.vocabulary.sayers
    return is_trade or not lower.endswith("s")


def _has_trade(sentence: Sentence, lower: str) -> bool:
    """Whether a word tells what somebody is: "treasurer"."""
    known = sentence.vocabulary
    return lower in known.person_titles or lower.endswith(known.person_endings or ("\0",))


def _only_plural(sentence: Sentence) -> list[int]:
    """The one plural of a sentence."""
    known, tags = sentence.vocabulary, sentence.tags
    if known.verb_second:
        counted = list(_COUNTED.finditer(tags))
        kept = [each for each in counted if sentence.lowers[each.end() - 1] not in known.lengths]
        return list(range(*kept[0].span())) if len(kept) == len(counted) == 1 else []
    if any(lower in known.collectives for lower in sentence.lowers) or "C" in tags:
        return []
    plural = [i for i, tag in enumerate(tags) if tag == "n" and ends_plural(sentence, i)]
    plural = [i for i in plural if not (i and tags[i - 1] == "#" and sentence.lowers[i] in known.lengths)]
    if len(plural) != 1 or plural[0] == 0:
        return []
    first = plural[0]
    while first and tags[first - 1] in "n#":
        first -= 1
    return list(range(first, plural[0] + 1))
