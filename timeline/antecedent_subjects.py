"""The subjects of a sentence that a pronoun of the next one may take up, with the names that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.genders import is_given_name, is_of_other_gender
from timeline.titles.noun_events import is_event_noun
from timeline.titles.subjects import described_by, head_of_phrase, subject_before, subject_tokens


def subjects_of(sentence: Sentence, parts: Sequence[Part], pronoun: str, words: ClauseWords) -> list[list[int]]:
    """The subjects of the main clauses, the last one first; for a person also who spoke, and whom "who" speaks of."""
    found: list[list[int]] = []
    is_person = pronoun in words.person_pronouns
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if part.kind is Kind.MAIN:
            found.append(_subject_behind(sentence, part) or subject_tokens(sentence, part))
        elif part.kind is Kind.PREDICATE and sentence.vocabulary.verb_second and _subject_behind(sentence, part):
            found.append(_subject_behind(sentence, part))
        elif part.kind is Kind.PREDICATE and index and _goes_on_from_relative(sentence, parts, index):
            before = parts[index - 1]  # "the son of a man who drank and drowned"
            is_set_off = is_person and index == len(parts) - 1 and sentence.tags[before.first - 1] == ","
            if is_set_off and _goes_on_about(sentence, before, words):
                found.append(described_by(sentence, before, words))
        elif part.kind is Kind.PREDICATE and index:
            found.append(_named_beside(sentence, parts, index, subject_before(sentence, parts, index), pronoun))
        elif is_person and part.kind is Kind.SOURCE and part.verb >= 0:
            is_named = part.verb == part.first and index > 0 and parts[index - 1].kind is Kind.NOUNS
            is_named = is_named and sentence.lowers[part.verb] in words.tellers
            before = parts[index - 1]
            speaker = list(range(before.first, before.last)) if is_named else _speaker(sentence, part)
            found += [speaker] if any(sentence.tags[i] == "N" for i in speaker) else []
        elif is_person and index == len(parts) - 1 and _goes_on_about(sentence, part, words):
            found.append(described_by(sentence, part, words))
    return [_without_relative(sentence, tokens) for tokens in found if tokens]


def _goes_on_from_relative(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a verb after "and" goes on with a relative clause, and the sentence has a main clause before it."""
    is_joined = parts[index - 1].kind is Kind.RELATIVE and sentence.tags[parts[index].first] == "C"
    return is_joined and any(part.kind is Kind.MAIN for part in parts[: index - 1])


_DESCRIBING = re.compile("[nN](?:e|G[DPNX])")


def _is_only_described(sentence: Sentence, token: int) -> bool:
    """Whether a participle describes the noun before it, and does not tell its name: "a farmer named Holt"."""
    is_beside = token > 0 and _DESCRIBING.match(sentence.tags, token - 1) is not None
    return is_beside and sentence.lowers[token] not in sentence.vocabulary.naming


def _without_relative(sentence: Sentence, tokens: list[int]) -> list[int]:
    """A subject up to the clause on it: "Inspectors who entered the house found", "A car seen in Besk was"."""
    tags = sentence.tags
    cuts = (n for n, i in enumerate(tokens) if n and (tags[i] == "R" or _is_only_described(sentence, i)))
    stop = next(cuts, len(tokens))
    return tokens[:stop]


_BEHIND_VERB = re.compile("[XZ]*(?P<who>U|D[n#]*N+)(?:,(?P<name>N{2,3}),)?")


def _subject_behind(sentence: Sentence, part: Part) -> list[int]:
    """The subject behind the verb where a phrase stands before it, with its name: "Im Mai floh | der Wirt, Udo"."""
    before = sentence.tags[part.body : part.verb].lstrip("ZC")
    if not sentence.vocabulary.verb_second or before[:1] not in ("", "P", "S", "X") or part.verb < 0:
        return []
    found = _BEHIND_VERB.match(sentence.tags, part.verb + 1)
    return [*range(*found.span("who")), *(range(*found.span("name")) if found["name"] else ())] if found else []


def opening_subject(sentence: Sentence, part: Part) -> list[list[int]]:
    """The subject of the clause that opens a sentence: "When Ingrid Holt came, she had"."""
    tokens = subject_tokens(sentence, part) if part.kind is Kind.SUBORDINATE and part.verb > part.body else []
    return [tokens] if tokens else []


def _named_beside(sentence: Sentence, parts: Sequence[Part], index: int, tokens: list[int], pronoun: str) -> list[int]:
    """The name that stands beside "her coach", "Our patron": "Her coach, Imre Vig, was suspended"."""
    known, head = sentence.vocabulary, head_of_phrase(sentence, tokens) if tokens else -1
    is_person = pronoun in known.person_pronouns
    if head >= 0 and (is_of_other_gender(sentence, [head], pronoun) or is_event_noun(sentence.lowers[head], known)):
        return tokens  # "Her marriage to a driver, Guy Holt, lasted"
    is_told = head >= 0 and (is_person or sentence.lowers[head] in known.person_titles) and sentence.tags[head] == "n"
    is_owned = head >= 0 and sentence.lowers[tokens[0]] in known.owners
    for part in parts[:index] if is_told or is_owned else ():
        is_titled = sentence.lowers[part.first].rstrip(".") in sentence.vocabulary.person_titles
        lengths = (1 if is_told else 2, 2, 2 + is_titled, 2 + is_person)
        is_name = part.kind is Kind.NOUNS and part.last - part.first in lengths
        is_name = is_name and not _is_work(sentence, part, head)
        if is_name and part.first == tokens[-1] + 2 and not sentence.tags[part.first : part.last].strip("N"):
            return list(range(part.first, part.last))
    return tokens


def _goes_on_about(sentence: Sentence, part: Part, words: ClauseWords) -> bool:
    """Whether a relative clause has a person for its subject: "Holt, who ran the mill until he resigned"."""
    return (
        part.kind is Kind.RELATIVE and part.verb == part.body and sentence.lowers[part.first] in words.person_relatives
    )


def _is_work(sentence: Sentence, part: Part, head: int) -> bool:
    """Whether a name is that of a thing, "her album, Still Here"."""
    known, lower = sentence.vocabulary, sentence.lowers[head]
    is_somebody = lower in known.person_titles or lower.endswith(known.person_endings or ("\0",))
    return lower in known.works and not is_somebody and not is_given_name(sentence.lowers[part.first])


def _speaker(sentence: Sentence, part: Part) -> list[int]:
    first, last = (part.first, part.verb) if part.verb > part.first else (part.verb + 1, part.last)
    while first < last and sentence.tags[first] in 'XZ"':
        first += 1
    stop = first
    while stop < last and sentence.tags[stop] in "DnN":
        stop += 1
    return list(range(first, stop))
