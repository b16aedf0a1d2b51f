"""A clause with its subject: the tokens of what one part of a sentence tells, as a clause that stands alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.titles.subjects import (
    body_start,
    described_by,
    listed_before,
    next_passive,
    noun_phrase_before,
    part_index,
    subject_before,
    subject_of_dated,
    subject_of_passive,
    subject_tokens,
)
from timeline.titles.tails import shared_object, tail


def clause_tokens(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    part = parts[index]
    subject = subject_of(sentence, parts, index, words)
    body = list(range(body_start(sentence, part), part.last))
    if part.kind is Kind.RELATIVE:
        if sentence.lowers[part.first] in words.possessives:
            body = [part.first, *body]  # "the maker whose stock fell"
        elif subject and _has_subject(sentence, part) and not words.finite_is_last:
            return _turned(sentence, part, subject)
        elif words.finite_is_last and _takes_possession(sentence, part):
            # "der Lehrer, dessen Werkstatt er 1789 übernahm"
            who = sentence.tags.index("U", part.body)
            return [who, part.verb, part.first, *range(part.body, who), *range(who + 1, part.verb)]
        elif (
            sentence.lowers[part.first] in words.relatives and sentence.tags[part.body] == "N" and words.finite_is_last
        ):
            return body  # "die Halle, deren (Grundstein 1954 gelegt worden war)"
        elif subject and (who := _doer(sentence, part, words)):
            # "den Arzt, den sie 1942 heiratete"; "der Auftrag" is no object
            subject = subject[sentence.lowers[subject[0]] in words.he_determiners :]
            rest = (*range(part.body + len(who), part.verb), *range(part.verb + 1, part.last))
            return [*who, part.verb, *subject, *rest]
    return subject + body + (shared_object(sentence, parts, index) or tail(sentence, parts, index))


_NOUNS = re.compile("D[n#]*N+")


def _doer(sentence: Sentence, part: Part, words: ClauseWords) -> range:
    """Who did something to what a relative clause describes, where its words show that: "den sie", "das der Rat"."""
    first, body = sentence.lowers[part.first], part.body
    if first in words.him_determiners and sentence.tags[body] == "U":
        return range(body, body + 1)
    found = _NOUNS.match(sentence.tags, body, part.verb) if words.finite_is_last else None
    is_shown = first in words.him_determiners or sentence.lowers[body] in words.he_determiners
    return range(*found.span()) if found and is_shown and first in words.relative_determiners else range(0)


_POSSESSED = re.compile("R[n#]*N+U[^,;]*[vV]")


def _takes_possession(sentence: Sentence, part: Part) -> bool:
    """Whether a relative clause tells what somebody did with what belonged to the one it describes."""
    is_owned = sentence.lowers[part.first] in sentence.vocabulary.relatives
    return is_owned and _POSSESSED.match(sentence.tags, part.first, part.verb + 1) is not None


def _has_subject(sentence: Sentence, part: Part) -> bool:
    return any(tag in "nNU#D" for tag in sentence.tags[part.body : part.verb])


def _turned(sentence: Sentence, part: Part, noun: list[int]) -> list[int]:
    """A relative clause with a subject as a clause of its own: "the bill that they passed", they passed the bill."""
    stop = part.verb + 1
    while stop < part.last and sentence.tags[stop] in "wbZ":
        stop += 1
    lead = range(part.first, part.first + (part.body > part.first + 1))  # "the man from whom she parted"
    return [*range(part.body, stop), *lead, *noun, *range(stop, part.last)]


def _shared_subject(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject before a predicate, with the names that it is listed with: "Farmers, | teachers and nurses"."""
    subject = _named_beside(sentence, parts, subject_before(sentence, parts, index))
    around = part_index(parts, subject[0]) if subject else -1
    listed = listed_before(sentence, parts, around) if around >= 0 and parts[around].verb >= 0 else []
    return listed + subject


def _named_beside(sentence: Sentence, parts: Sequence[Part], subject: list[int]) -> list[int]:
    """The name that stands beside "that man": "That man, Dale Holt, died"."""
    if not subject or sentence.lowers[subject[0]] not in sentence.vocabulary.pointers:
        return subject
    beside = next((p for p in parts if p.first == subject[-1] + 2 and p.kind is Kind.NOUNS), None)
    is_name = (
        beside is not None
        and 1 < beside.last - beside.first < 4
        and not sentence.tags[beside.first : beside.last].strip("N")
    )
    return list(range(beside.first, beside.last)) if beside and is_name else subject


def subject_of(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """The tokens to set before a part whose subject stands elsewhere."""
    part = parts[index]
    is_main = part.kind in (Kind.PREDICATE, Kind.MAIN)
    if words.verb_second and is_main and "X" in sentence.tags[part.first : max(part.first, part.verb)]:
        return _cut_off(sentence, parts, index)  # "im Juni brannten zwei Häuser": its subject comes after the verb
    if part.kind is Kind.PREDICATE:
        return _shared_subject(sentence, parts, index)
    if part.kind is Kind.MAIN:
        return listed_before(sentence, parts, index)
    if tells_by_itself(sentence, part):
        return []
    if part.kind is Kind.SUBORDINATE and part.verb == part.body and sentence.tags[part.verb] in "vqe":
        main = next((p for p in parts[index + 1 :] if p.kind is Kind.MAIN), None)
        return subject_tokens(sentence, main) if main else []  # "When asked on Monday, Holt left"
    if index and parts[index - 1].kind is Kind.SOURCE and part.kind is Kind.PARTICIPLE:
        return []  # "fell, according to Holt, followed by"
    if part.kind is Kind.RELATIVE or part.kind is Kind.PARTICIPLE:
        if listed := next_passive(sentence, parts, index):
            return listed
        described = described_by(sentence, part, words)
        if words.finite_is_last and described and sentence.tags[described[0]] == "D":
            # "von dem Lehrer, der dort wohnte": the noun is no subject where it is described.
            first = described[0]
            if sentence.lowers[first] in words.genitives and sentence.tags[first - 1 : first] == "N":
                described = [*noun_phrase_before(sentence, first), *described]  # "(mit dem) Bau eines Damms, der"
            if sentence.lowers[described[0]] in words.oblique:
                # The ending of an adjective goes with its article: "einen barocken Neubau, der".
                noun = next((n for n, i in enumerate(described) if sentence.tags[i] == "N"), 1)
                described = [described[0], *described[noun:]]
            described = described[sentence.lowers[described[0]] not in words.articles :]
        return described or subject_of_passive(sentence, parts, index) or subject_of_dated(sentence, parts, index)
    return []


def _cut_off(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject of a clause that a relative clause parts from its verb: "nachdem ein Gast, der dort war, | starb"."""
    before = parts[index - 2] if index > 1 else parts[index]
    is_cut = before.verb < 0 and parts[index - 1].kind is Kind.RELATIVE and sentence.tags[before.first] in "BSH"
    return list(range(before.first + 1, before.last)) if is_cut else []


def tells_by_itself(sentence: Sentence, part: Part) -> bool:
    """Whether a relative clause has its subject and, its verb set second, stands alone: ", bei der Ermittler ..."."""
    known, tags = sentence.vocabulary, sentence.tags
    return part.kind is Kind.RELATIVE and known.finite_is_last and tags[part.first : part.first + 2] == "PR"
