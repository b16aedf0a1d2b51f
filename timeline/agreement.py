"""Whether a subject agrees with a pronoun in person, gender and number."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.genders import FULL_NAME, LONGEST_GIVEN, is_given_name, is_of_gender, is_of_other_gender
from timeline.occurrences import places_of
from timeline.titles.subjects import head_of_phrase

_NAMED_NEAR = 4000  # characters on either side in which a name would come back


def fits(sentence: Sentence, tokens: Sequence[int], pronoun: str, words: ClauseWords) -> bool:
    """Whether a subject agrees with a pronoun in person and number."""
    tags = sentence.tags
    first = sentence.lowers[tokens[0]]
    if any(tags[i] in "UX" for i in tokens) or first in words.possessives | words.negations | words.distributives:
        return False  # "Nobody was hurt. It had been repaired in May."
    if not set("nN").intersection(tags[i] for i in tokens):
        return False  # "One was shot down, and its engine"
    if is_of_other_gender(sentence, tokens, pronoun):
        return False
    if pronoun in words.she_pronouns:
        return _is_feminine(sentence, tokens, words)
    if words.it_determiners and pronoun in words.thing_pronouns:
        others = (sentence.lowers[i] for i in range(len(sentence.lowers)) if i not in tokens)
        return first in words.it_determiners and words.it_determiners.isdisjoint(others)
    if words.he_determiners:
        return pronoun in words.person_pronouns and _is_masculine(sentence, tokens, words)
    plural = _is_plural(sentence, tokens)
    person = _is_person(sentence, tokens, words)
    if pronoun in words.person_pronouns:
        return person and not plural
    if pronoun in words.group_pronouns:
        return plural or sentence.lowers[head_of_phrase(sentence, tokens)] in words.collectives
    return not person and not plural and not _is_of_another(sentence, tokens)


def _is_of_another(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether "it" may as well be what a subject is of: "The strength of the army rose. It"."""
    tags = sentence.tags
    after = next((i for i in tokens if tags[i] == "O"), -1)
    return after >= 0 and tags[after + 1 : after + 2] == "D" and after < tokens[-1] - 1


def _is_masculine(sentence: Sentence, tokens: Sequence[int], words: ClauseWords) -> bool:
    """Whether a subject is a "he" by its article or its title, and no other word of its sentence could be."""
    lowers = sentence.lowers
    inside = range(tokens[0], tokens[-1] + 1)
    others = (lowers[i] for i in range(len(lowers)) if i not in inside)
    if any(lower in words.him_determiners for lower in others):
        return False
    first = lowers[tokens[0]]
    # "Bankvorstand Udo Kern", "Innenminister Kern"
    is_titled = len(tokens) > 1 and sentence.tags[tokens[0]] == "N" and first.endswith(tuple(words.person_titles))
    is_named = sentence.tags[tokens[0]] == "N" and any(
        is_of_gender(sentence, tokens, he) for he in words.person_pronouns
    )
    return is_titled or is_named or first in words.he_determiners or first in words.person_titles


def _is_plural(sentence: Sentence, tokens: Sequence[int]) -> bool:
    head = head_of_phrase(sentence, tokens)
    names = "".join(sentence.tags[i] for i in tokens)
    if (
        names[:1] == "D"
        and not names[1:].strip("NC")
        and sentence.lowers[tokens[-1]] in sentence.vocabulary.organisations
    ):
        return False  # "the Safety and Health Administration"
    is_noun = sentence.tags[head] == "n" or (head == tokens[0] and is_common_noun(sentence, head))
    return (is_noun and ends_plural(sentence, head)) or any(sentence.tags[i] == "C" for i in tokens)


_WITHOUT_DOTS = str.maketrans("äöü", "aou")  # "Ärztin", "Landrätin"
# Before a word that stands within a sentence, or between the parts of one.
_WITHIN = re.compile(r"[\w,;:] ")
_GIVEN = re.compile(r"\b[A-Z]\w+ (?:[A-Z]\. )?\Z")
_OF_FIRM = re.compile(r" (?:Inc|Corp|Co|Ltd|Group)\b")


def ends_plural(sentence: Sentence, token: int) -> bool:
    known, lower = sentence.vocabulary, sentence.lowers[token]
    return lower.endswith(known.plural_endings) and not lower.endswith(known.singular_endings)


def is_common_noun(sentence: Sentence, token: int) -> bool:
    """Whether a word has its capital only from the head of the sentence, and is a name nowhere near."""
    if token or sentence.vocabulary.capitalises_nouns:
        return False
    text, start = sentence.text, sentence.starts[token]
    first = max(0, start - _NAMED_NEAR)
    found = places_of(sentence.words(token, token + 1), text, first, start + _NAMED_NEAR)
    return not any(at - first > 1 and _WITHIN.match(text, at - 2) for at in found)


def _is_person(sentence: Sentence, tokens: Sequence[int], words: ClauseWords) -> bool:
    """A title or trade before or in it, or two or three names in a row; or a surname that was given in full before."""
    tags, lowers = sentence.tags, sentence.lowers
    head = head_of_phrase(sentence, tokens)
    if any(lowers[i].rstrip(".") in words.person_titles for i in tokens if i <= head):
        return True  # not "a vote on the mayor"
    names = [i for i in tokens if tags[i] == "N"]
    if len(names) != len(tokens) or any(lowers[i].rstrip(".") in words.organisations for i in names):
        return False
    if 2 <= len(names) <= 3:
        return True
    if len(names) != 1:
        return False
    beside = names[0] - 2
    if beside >= 0 and tags[beside : names[0]] == "n," and lowers[beside] in words.person_titles:
        return True  # "His wife, Karen, gave"
    if is_given_name(lowers[names[0]]):
        return True
    surname = sentence.words(names[0], names[0] + 1)
    text, before = sentence.text, sentence.starts[0]
    found = places_of(surname, text, max(0, before - FULL_NAME), before)
    return any(
        _GIVEN.search(text, max(0, at - LONGEST_GIVEN), at) and not _OF_FIRM.match(text, at + len(surname))
        for at in found
    )


def _is_feminine(sentence: Sentence, tokens: Sequence[int], words: ClauseWords) -> bool:
    """Whether a subject is a "she" by its title, and no other word of its sentence is: "Richterin Anke Rolfs"."""
    inside = range(tokens[0], tokens[-1] + 1)
    hers = [i for i, lower in enumerate(sentence.lowers) if lower in words.feminine or _is_her_title(lower, words)]
    is_named = any(is_of_gender(sentence, tokens, she) for she in words.she_pronouns)
    is_one = is_named or bool(hers) or _is_feminine_noun(sentence, tokens)
    return is_one and all(i in inside for i in hers)


def _is_feminine_noun(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether a subject is a "she" by its article and its verb, and nothing else of its sentence could be one."""
    known, tags = sentence.vocabulary, sentence.tags
    if sentence.lowers[tokens[0]] not in known.she_determiners:
        return False
    verbs = [i for i in (tokens[-1] + 1, tokens[0] - 1) if 0 <= i < len(tags) and tags[i] in FINITE]
    if not verbs or sentence.lowers[verbs[0]].endswith((*known.plural_verb_endings, "sind")):
        return False
    inside = range(tokens[0], tokens[-1] + 1)
    others = {sentence.lowers[i] for i in range(len(tags)) if i not in inside}
    return others.isdisjoint(known.she_determiners | known.her_determiners)


@functools.cache
def _titles(words: ClauseWords) -> tuple[str, ...]:
    return tuple(title.translate(_WITHOUT_DOTS) for title in words.person_titles)


def _is_her_title(lower: str, words: ClauseWords) -> bool:
    return (
        bool(words.her_ending)
        and lower.endswith(words.her_ending)
        and lower[: -len(words.her_ending)].translate(_WITHOUT_DOTS).endswith(_titles(words))
    )
