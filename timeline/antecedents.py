"""Which words a pronoun at the head of a title stands for, where that is sure; otherwise none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from timeline.agreement import ends_plural, fits, is_common_noun
from timeline.antecedent_subjects import opening_subject, subjects_of
from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.empty_pronouns import stands_for_nothing
from timeline.genders import is_of_other_gender
from timeline.object_antecedents import names_rival, only_other
from timeline.titles.printing import gap_between, genitive, is_inflected
from timeline.titles.subjects import head_of_phrase, part_index, subject_tokens

Parsed = tuple[Sentence, tuple[Part, ...]]
REACH = 3  # sentences back
_LONGEST_CHAIN = 8  # sentences of which each begins with the same pronoun
_LONGEST = 56  # characters; a longer subject would crowd out what happened
_SPACES = re.compile(r"\s+")


def antecedent(
    parsed: Callable[[int], Parsed], number: int, token: int, pronoun: str, words: ClauseWords, deep: int = 0
) -> str:
    """The subject that `pronoun`, token `token` of sentence `number`, takes up, itself or by way of the same pronoun.

    `parsed` reads a sentence by its number. Empty where no subject fits, or where something else might be meant.
    """
    is_known = pronoun in words.person_pronouns | words.group_pronouns | words.thing_pronouns
    if pronoun in words.she_pronouns and number and not is_she(parsed(number)[0], token):
        near = (parsed(number)[0], token - 1), (parsed(number)[0], token + 1)
        if not any(0 <= i < len(own.tags) and own.lowers[i].endswith(words.plural_verb_endings) for own, i in near):
            return ""
        sentence, parts = parsed(number - 1)
        told = only_other(sentence, parts, (), pronoun)
        return _words(sentence, told) if told else ""
    if (not is_known and not is_she(parsed(number)[0], token)) or stands_for_nothing(parsed(number)[0], token):
        return ""
    for back in range(min(REACH, number) + 1):
        sentence, parts = parsed(number - back)
        before = part_index(parts, token) if back == 0 else len(parts)
        subjects = list(subjects_of(sentence, parts[:before], pronoun, words))
        if back == 0 and not subjects and before > 0 and pronoun in words.person_pronouns | words.group_pronouns:
            subjects = opening_subject(sentence, parts[0])
        if back:
            taken = [tokens for tokens in subjects if fits(sentence, tokens, pronoun, words)]
            if len({_words(sentence, tokens) for tokens in taken}) > 1:
                return ""
            if taken and back and _only_tells(sentence, taken[0]) and _is_said_by_others(parsed(number), token):
                return ""  # "Police questioned two men. Witnesses said they"
            if pronoun in words.thing_pronouns and _names_agent(sentence):
                return ""  # "The case was referred by the Review Commission. It"
            if taken and names_rival(sentence, taken[0], parsed(number)[0], token, pronoun):
                last = sentence.lowers[taken[0][-1]]
                if not any(last in parsed(n)[0].lowers for n in range(max(0, number - back - REACH), number - back)):
                    return ""  # whom the sentences before told of already is meant again
            if taken and _has_as_object(sentence, taken[0], pronoun):
                before = number - back - 1
                topic = _topic(parsed(before), pronoun, words) if before >= 0 else -1
                return antecedent(parsed, before, topic, pronoun, words, deep + 1) if topic >= 0 else ""
            if taken and number > back and _is_met(sentence, taken[0], pronoun):
                before = number - back - 1
                if (topic := _topic(parsed(before), pronoun, words)) >= 0:
                    return antecedent(parsed, before, topic, pronoun, words, deep + 1)
            if taken and _is_sure(sentence, taken[0], parsed(number)[0], token, pronoun, words):
                return _words(sentence, taken[0])
            owned = next((tokens for tokens in subjects if _fits_owned(sentence, tokens, pronoun, words)), None)
            if owned and not taken and deep < _LONGEST_CHAIN and len(subjects) == 1:
                owner = words.owners[sentence.lowers[owned[0]]]
                found = antecedent(parsed, number - back, owned[0], owner, words, deep + 1)
                rest = sentence.words(owned[1], owned[-1] + 1)
                return f"{genitive(found, sentence)} {rest}" if found else ""
            again = next((tokens for tokens in subjects if _is_same_pronoun(sentence, tokens, pronoun)), None)
            if not again and any(_may_be_other(sentence, tokens, pronoun) for tokens in subjects):
                return _other_named(sentence, parts, subjects[:1], pronoun)
            if again and not taken and deep < _LONGEST_CHAIN:
                # What that one finds nothing for, looking as far back, nothing else stands for.
                return antecedent(parsed, number - back, again[0], pronoun, words, deep + 1)
            if (
                back == 1
                and not (taken or words.she_pronouns)
                and (told := only_other(sentence, parts, subjects, pronoun, _is_state(parsed(number)[0], token)))
            ):
                return _words(sentence, told)
            if not taken and not words.verb_second and (inner := _inner_people(sentence, parts, pronoun)):
                return _words(sentence, inner[0]) if len(inner) == 1 and not again else ""
            if not taken and not again and (one := _one_named(sentence, parts, subjects, pronoun)):
                before = parsed(number - back - 1)[0].lowers if number > back else ()
                return one if pronoun not in before else ""
            # Where things are "he" as well, what stands between may be meant.
            if taken or words.he_determiners or _names_another(sentence, subjects, pronoun):
                return ""
            continue
        own = next((i for i in range(token) if words.owners.get(sentence.lowers[i]) == pronoun), -1) if not back else -1
        if own >= 0 and sentence.tags[own] == "D" and parts[before].kind is Kind.CONTENT and deep < _LONGEST_CHAIN:
            return antecedent(parsed, number, own, pronoun, words, deep + 1)  # "Her coach, Lars Ek, said she"
        if parts[before].kind is Kind.CONTENT and sentence.lowers[parts[before - 1].verb] in words.hearing:
            continue  # "The judge heard that he had fallen ill"
        if parts[before].kind is Kind.CONTENT and pronoun in words.group_pronouns:
            told = [tokens for tokens in subjects if not _only_tells(sentence, tokens)]
            if subjects and not told and parts[before].body == token:
                continue
            subjects = told
        for tokens in subjects:
            if pronoun in words.person_pronouns and _speaks(sentence, tokens):
                return _words(sentence, tokens)
            if fits(sentence, tokens, pronoun, words) and not (
                pronoun in words.thing_pronouns
                and (_may_do(sentence, tokens, words) or _was_done_to(sentence, token, sentence, tokens))
            ):
                return _words(sentence, tokens)
        if other := _other_named(sentence, parts[:before], subjects[:1], pronoun):
            return other
        again = next((tokens for tokens in subjects if _is_same_pronoun(sentence, tokens, pronoun)), None)
        if again and again[0] < token and len(subjects) == 1:  # "In 2018 she joined the board, and in 2020 she led it"
            return antecedent(parsed, number, again[0], pronoun, words, deep)
        in_source = 0 <= before < len(parts) and parts[before].kind is Kind.SOURCE
        is_doer = before > 0 and parts[0].kind is Kind.PARTICIPLE and sentence.tags[parts[0].body] == "G"
        if pronoun in words.thing_pronouns and is_doer:
            continue  # "Working with people from Arva, it fitted new pipes"
        is_his = own >= 0 and not words.he_determiners  # "Weeks after his marriage to a typist, he"
        if not in_source and _names_one_before(sentence, own if is_his else token, pronoun):
            return ""
    return ""


def is_she(sentence: Sentence, token: int) -> bool:
    """Whether a pronoun that may be a "they" is a "she", by its verb: "wurde sie", "wo sie lange lebte"."""
    known, tags = sentence.vocabulary, sentence.tags
    if sentence.lowers[token] not in known.she_pronouns:
        return False
    stop = next((i for i in range(token, len(tags)) if tags[i] in ",;."), len(tags))
    near = (token - 1, token + 1, *range(stop - 1, token, -1))
    verb = next((i for i in near if 0 <= i < len(tags) and tags[i] in FINITE), -1)
    return verb >= 0 and not sentence.lowers[verb].endswith((*known.plural_verb_endings, "sind"))


def _names_one_before(sentence: Sentence, token: int, pronoun: str) -> bool:
    """Whether something in its own sentence may be meant: "With Ann gone, she", not "Born in Graz, she"."""
    tags, lowers, words = sentence.tags, sentence.lowers, sentence.vocabulary
    if pronoun not in words.person_pronouns or words.he_determiners:
        return any(
            tag in "nN" and lower not in words.time_nouns for tag, lower in zip(tags[:token], lowers, strict=False)
        )
    for i in range(token):
        first = len(tags[: i + 1].rstrip("N"))  # of the names in a row
        lead = first - 1 - (first > 1 and tags[first - 1] == "D")
        is_place = 0 < first <= i and lowers[lead] in words.occasion_prepositions | words.spans
        # "On a trip to Besk, she", but "In a letter to Brown, she".
        is_place = is_place or (1 < first <= i and tags[first - 1] == "T" and lowers[first - 2] in words.event_nouns)
        is_thing = lowers[i] in words.messages | words.event_nouns | words.time_nouns
        is_person = lowers[i] in words.person_titles or (lowers[i].endswith(words.person_endings) and not is_thing)
        is_place = is_place or is_common_noun(sentence, i)  # "Critics called it a barn, and he"
        if (tags[i] == "N" and not is_place) or (tags[i] == "n" and is_person):
            return True
    return False


def _fits_owned(sentence: Sentence, tokens: Sequence[int], pronoun: str, words: ClauseWords) -> bool:
    """Whether a subject that belongs to somebody agrees with a pronoun that its owner does not agree with: "His lawyers
    found it. They", not "His father left. He".
    """
    is_owned = len(tokens) > 1 and words.owners.get(sentence.lowers[tokens[0]], pronoun) != pronoun
    return is_owned and fits(sentence, tokens[1:], pronoun, words)


def _topic(parsed: Parsed, pronoun: str, words: ClauseWords) -> int:
    """The pronoun where a sentence speaks of one person as "she" alone, so that what is done to "her" goes on about
    her; -1 where it does not.
    """
    sentence, parts = parsed
    subjects = list(subjects_of(sentence, parts, pronoun, words)) if pronoun in words.person_pronouns else []
    is_one = bool(subjects) and all(_is_same_pronoun(sentence, tokens, pronoun) for tokens in subjects)
    return subjects[-1][0] if is_one else -1


def _has_as_object(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool:
    """Whether the same pronoun is already the object of a subject, which it cannot mean then: "Holt opened it. It"."""
    words, tags = sentence.vocabulary, sentence.tags
    after = range(tokens[-1] + 1, len(tags))
    if pronoun in words.objects_of:
        # "The captain entered her in the log": she is not the captain; "her log" may be the captain's.
        form = words.objects_of[pronoun]
        is_both = form in words.possessives
        following = tuple("nNG#Z") if is_both else ()
        return any(sentence.lowers[i] == form and tags[i + 1 : i + 2] not in following for i in after)
    if pronoun not in words.thing_pronouns:
        return False
    own = (i for i in after if sentence.lowers[i] == pronoun and tags[i - 1] in "vwP")
    return any(tags[i + 1 : i + 2] not in FINITE for i in own)


def _is_met(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool:
    """Whether a subject is only somebody who did something to what is hers: "A student found her name. She"."""
    words = sentence.vocabulary
    if sentence.lowers[tokens[0]] not in words.indefinites or pronoun not in words.person_pronouns:
        return False
    return any(words.owners.get(lower) == pronoun for lower in sentence.lowers[tokens[-1] + 1 :])


def _may_be_other(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool:
    """Whether a person is spoken of between, as "she" or as "his wife": "he" may be another one than before."""
    words, lower = sentence.vocabulary, sentence.lowers[tokens[0]]
    if pronoun not in words.person_pronouns:
        return False
    if len(tokens) == 1:
        return lower != pronoun and lower in words.person_pronouns
    is_person = sentence.lowers[head_of_phrase(sentence, tokens)] in words.person_titles
    return lower in words.owners and is_person and not is_of_other_gender(sentence, tokens[1:], pronoun)


def _is_same_pronoun(sentence: Sentence, tokens: Sequence[int], pronoun: str) -> bool:
    return len(tokens) == 1 and sentence.lowers[tokens[0]] == pronoun


def _is_sure(
    sentence: Sentence, tokens: Sequence[int], own: Sentence, token: int, pronoun: str, words: ClauseWords
) -> bool:
    """Whether no other plural of the sentence before may be meant by "they"; only people speak.

    "It" of which something is told as done is unsure where that sentence has an object.
    """
    if pronoun in words.thing_pronouns:
        is_owner = own.tags[token] == "D"
        return not _was_done_to(own, token, sentence, tokens) and not (is_owner and _has_object(sentence, tokens))
    if pronoun not in words.group_pronouns:
        return True
    deed = own.lowers[token + 1 : token + 2]
    is_of_people = not (words.decisions | words.judging).isdisjoint(deed) or "q" in own.tags[token + 1 : token + 3]
    if is_of_people and _may_speak(sentence, head_of_phrase(sentence, tokens), words):
        return True
    is_named = "".join(sentence.tags[i] for i in tokens).replace("C", "").strip("N") == "" and len(tokens) > 2
    if is_named:  # "Holt and Dorn fled through two fields. They"
        return not any(
            ends_plural(sentence, i) and _may_speak(sentence, i, words) for i in _nouns_beside(sentence, tokens)
        )
    return not any(ends_plural(sentence, i) for i in _nouns_beside(sentence, tokens))


def _nouns_beside(sentence: Sentence, tokens: Sequence[int]) -> list[int]:
    """The plain nouns outside a subject, without those that only measure: "caught 200 metres below the top"."""
    units, tags = sentence.vocabulary.lengths, sentence.tags
    nouns = [i for i, tag in enumerate(tags) if tag == "n" and not tokens[0] <= i <= tokens[-1]]
    return [i for i in nouns if not (i and tags[i - 1] == "#" and sentence.lowers[i] in units)]


def _may_speak(sentence: Sentence, head: int, words: ClauseWords) -> bool:
    """Whether the head of a plural names people."""
    lower = sentence.lowers[head]
    one = lower.removesuffix("s")
    is_trade = one in words.person_titles or one.endswith(words.person_endings or ("\0",))
    return sentence.tags[head] == "N" or is_trade or lower in words.sayers or not lower.endswith("s")


def _may_do(sentence: Sentence, tokens: Sequence[int], words: ClauseWords) -> bool:
    """Whether a noun without a name may be somebody, and so is no "it": "the assembly's speaker"."""
    head = head_of_phrase(sentence, tokens)
    endings = words.person_endings or ("\0",)
    return sentence.tags[head] == "n" and sentence.lowers[head].endswith(endings)


def _is_state(own: Sentence, token: int) -> bool:
    """Whether what is told of a pronoun was done to it, or how it was: "They were released", "They had been kept"."""
    near = own.lowers[token + 1 : token + 4]
    return not own.vocabulary.copulas.isdisjoint(near) or "b" in own.tags[token + 1 : token + 4]


def _was_done_to(own: Sentence, token: int, sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether something is told as done to "it", `token` of its own sentence, and the clause whose subject is `tokens`
    has an object that may be meant as well.
    """
    known = own.vocabulary
    passive = _PASSIVE.match(own.tags, token + 1)
    first = next((i for i in range(token + 1, len(own.tags)) if own.tags[i] != "Z"), token)
    is_active = own.lowers[first] in known.pluperfect_auxiliaries and passive is not None and "b" not in passive[0]
    is_passive = passive is not None and not is_active
    return is_passive and _has_object(sentence, tokens)


def _has_object(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether the verb after a subject has an object."""
    return _OBJECT.match(sentence.tags, tokens[-1] + 1) is not None


_PASSIVE = re.compile("Z*(?:aZ*|hZ*b|aZ*b|mZ*b)Z*w")
_OBJECT = re.compile("[ZX]*(?:[vq]|[ah][bZ]*w)Z*(?:D[nN#]|#n|nn?)")


def _inner_people(sentence: Sentence, parts: Sequence[Part], pronoun: str) -> list[list[int]]:
    """The people without a name of whom something was said: "The court heard that a builder had come. He"."""
    words = sentence.vocabulary
    if pronoun not in words.person_pronouns:
        return []
    told = (subject_tokens(sentence, part) for part in parts if part.kind is Kind.CONTENT and part.verb > part.body)
    named = [t for t in told if t and sentence.tags[head_of_phrase(sentence, t)] == "n"]
    return [tokens for tokens in named if fits(sentence, tokens, pronoun, words)]


def _only_tells(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether a subject is a source without a name, of whose words others are the subject: "Police said they fled"."""
    return sentence.lowers[head_of_phrase(sentence, tokens)] in sentence.vocabulary.sayers


def _is_said_by_others(own: Parsed, token: int) -> bool:
    """Whether a pronoun is the subject of what a source without a name says."""
    sentence, parts = own
    index = part_index(parts, token)
    speaker = subject_tokens(sentence, parts[index - 1]) if index > 0 and parts[index].kind is Kind.CONTENT else []
    return bool(speaker) and _only_tells(sentence, speaker)


def _speaks(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether a subject is names only and says what the pronoun is part of: "Brown said he"."""
    tags = sentence.tags
    after = tags[tokens[-1] + 1 : tokens[-1] + 3].lstrip("Z")
    return after[:1] == "q" and all(tags[i] == "N" for i in tokens)


def _names_agent(sentence: Sentence) -> bool:
    """Whether "by" and an organisation end a passive clause."""
    words = sentence.vocabulary
    for i, lower in enumerate(sentence.lowers[:-1]):
        if lower in words.agents and sentence.tags[i + 1] in "DN" and "w" in sentence.tags[:i]:
            stop = i + 1
            while sentence.tags[stop : stop + 1] in tuple("DnN"):
                stop += 1
            if sentence.lowers[stop - 1] in words.organisations:
                return True
    return False


_NAME = re.compile("(?<![NP])N{2,3}(?!N)")


def _one_named(sentence: Sentence, parts: Sequence[Part], subjects: Sequence[Sequence[int]], pronoun: str) -> str:
    """The one person that a sentence names, of nobody of the same gender beside: "The board named Priya Nair. She"."""
    words, tags = sentence.vocabulary, sentence.tags
    if pronoun not in words.person_pronouns or words.verb_second or not parts or len(subjects) != 1:
        return ""
    same = {pronoun, words.objects_of.get(pronoun, ""), *(own for own, who in words.owners.items() if who == pronoun)}
    head = sentence.lowers[head_of_phrase(sentence, subjects[0])]
    is_somebody = head in words.person_titles | words.sayers or head.removesuffix("s") in words.person_titles
    if is_somebody or not same.isdisjoint(sentence.lowers):
        return ""
    named = [range(*match.span()) for match in _NAME.finditer(tags)]
    if (
        len(named) != 1
        or named[0][0] in subjects[0]
        or not words.organisations.isdisjoint(sentence.lowers[named[0][0] : named[0][-1] + 1])
    ):
        return ""
    before = named[0][0] - 1
    is_place = tags[before] == "P" and sentence.lowers[before] in words.occasion_prepositions
    is_other = is_of_other_gender(sentence, named[0], pronoun)
    return "" if is_place or is_other or tags[before] in "DOC" else _words(sentence, named[0])


def _other_named(sentence: Sentence, parts: Sequence[Part], subjects: Sequence[Sequence[int]], pronoun: str) -> str:
    """The one person whom the clause before names beside a subject of the other gender: "He married Ruth Hale; she"."""
    words = sentence.vocabulary
    if not subjects or pronoun not in words.person_pronouns:
        return ""
    if not is_of_other_gender(sentence, subjects[0], pronoun):
        return ""
    first, last = subjects[0][-1] + 1, parts[-1].last
    named = [range(*match.span()) for match in _NAME.finditer(sentence.tags, first, last)]
    people = [name for name in named if words.organisations.isdisjoint(sentence.lowers[name[0] : name[-1] + 1])]
    if any(is_of_other_gender(sentence, name, pronoun) for name in people):
        return ""
    return _words(sentence, people[0]) if len(people) == len(named) == 1 else ""


def _names_another(sentence: Sentence, subjects: Sequence[Sequence[int]], pronoun: str) -> bool:
    """Whether a sentence names somebody beside its subject whom the pronoun might mean."""
    if pronoun not in sentence.vocabulary.person_pronouns:
        return bool(subjects)
    inside = {i for tokens in subjects for i in tokens}
    tags = sentence.tags
    return any(tags[i] == "N" == tags[i + 1] and i not in inside for i in range(len(tags) - 1))


def _words(sentence: Sentence, tokens: Sequence[int]) -> str:
    known = sentence.vocabulary
    is_bare = len(tokens) > 1 and sentence.tags[tokens[0]] == "D" and sentence.tags[tokens[1]] == "n"
    is_bare = is_bare and sentence.lowers[tokens[0]] in known.articles and not is_inflected(sentence, tokens, known)
    kept = tokens[1:] if is_bare else tokens
    gaps = ["", *(gap_between(sentence, a, b) for a, b in pairwise(kept))]
    found = _SPACES.sub(" ", "".join(gap + sentence.words(i, i + 1) for gap, i in zip(gaps, kept, strict=True)))
    return found if len(found) <= _LONGEST else ""
