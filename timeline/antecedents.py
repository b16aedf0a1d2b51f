"""Which words a pronoun at the head of a title stands for, where that is sure; otherwise none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from timeline.clause_parts import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.titles.subjects import part_index, subject_before, subject_tokens

Parsed = tuple[Sentence, tuple[Part, ...]]
REACH = 3  # sentences back
_LONGEST = 48  # characters; a longer subject would crowd out what happened
_SPACES = re.compile(r"\s+")


def antecedent(parsed: Callable[[int], Parsed], number: int, token: int, pronoun: str, words: ClauseWords) -> str:
    """The subject that `pronoun`, token `token` of sentence `number`, takes up.

    `parsed` reads a sentence by its number. Empty where no subject fits, or where something else might be meant.
    """
    if pronoun not in words.person_pronouns | words.group_pronouns | words.thing_pronouns:
        return ""
    for back in range(min(REACH, number) + 1):
        sentence, parts = parsed(number - back)
        before = part_index(parts, token) if back == 0 else len(parts)
        subjects = list(_subjects(sentence, parts[:before]))
        for tokens in subjects:
            if back == 0 and pronoun in words.person_pronouns and _speaks(sentence, tokens):
                return _words(sentence, tokens)
            if fits(sentence, tokens, pronoun, words):
                return _words(sentence, tokens)
        in_source = 0 <= before < len(parts) and parts[before].kind is Kind.SOURCE
        if not back and not in_source and any(tag in "nN" for tag in sentence.tags[:token]):
            return ""  # something in its own sentence may be meant
        if back and _names_another(sentence, subjects, pronoun):
            return ""
    return ""


def _speaks(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether a subject is names only and says what the pronoun is part of: "Brown said he"."""
    tags = sentence.tags
    after = tags[tokens[-1] + 1 : tokens[-1] + 3].lstrip("Z")
    return after[:1] == "q" and all(tags[i] == "N" for i in tokens)


def _subjects(sentence: Sentence, parts: Sequence[Part]) -> list[list[int]]:
    """The subjects of the main clauses, the last one first."""
    found: list[list[int]] = []
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if part.kind is Kind.MAIN:
            found.append(subject_tokens(sentence, part))
        elif part.kind is Kind.PREDICATE and index:
            found.append(subject_before(sentence, parts, index))
    return [tokens for tokens in found if tokens]


def fits(sentence: Sentence, tokens: Sequence[int], pronoun: str, words: ClauseWords) -> bool:
    """Whether a subject agrees with a pronoun in person and number."""
    tags = sentence.tags
    if any(tags[i] in "UX" for i in tokens) or sentence.lowers[tokens[0]] in words.possessives:
        return False
    plural = _is_plural(sentence, tokens)
    person = _is_person(sentence, tokens, words)
    if pronoun in words.person_pronouns:
        return person and not plural
    if pronoun in words.group_pronouns:
        return plural
    return not person and not plural


def _head(sentence: Sentence, tokens: Sequence[int]) -> int:
    """The head noun: the last noun before "of" or another preposition."""
    head = tokens[-1]
    for n, i in enumerate(tokens):
        if sentence.tags[i] in "PO,(" and n:
            return tokens[n - 1]
        head = i
    return head


def _is_plural(sentence: Sentence, tokens: Sequence[int]) -> bool:
    head = _head(sentence, tokens)
    lower = sentence.lowers[head]
    known = sentence.vocabulary
    ends = lower.endswith(known.plural_endings) and not lower.endswith(known.singular_endings)
    return (sentence.tags[head] == "n" and ends) or any(sentence.tags[i] == "C" for i in tokens)


def _is_person(sentence: Sentence, tokens: Sequence[int], words: ClauseWords) -> bool:
    """A title or trade before or in it, or two or three names in a row; or a surname that was given in full before."""
    tags, lowers = sentence.tags, sentence.lowers
    if any(lowers[i].rstrip(".") in words.person_titles for i in tokens):
        return True
    names = [i for i in tokens if tags[i] == "N"]
    if len(names) != len(tokens) or any(lowers[i].rstrip(".") in words.organisations for i in names):
        return False
    if 2 <= len(names) <= 3:
        return True
    if len(names) != 1:
        return False
    surname = sentence.words(names[0], names[0] + 1)
    full = re.compile(rf"\b[A-Z]\w+ (?:[A-Z]\. )?{re.escape(surname)}\b(?! (?:Inc|Corp|Co|Ltd|Group)\b)")
    return full.search(sentence.text, max(0, sentence.starts[0] - 4000), sentence.starts[0]) is not None


def _names_another(sentence: Sentence, subjects: Sequence[Sequence[int]], pronoun: str) -> bool:
    """Whether a sentence names somebody beside its subject whom the pronoun might mean."""
    if pronoun not in sentence.vocabulary.person_pronouns:
        return bool(subjects)
    inside = {i for tokens in subjects for i in tokens}
    tags = sentence.tags
    return any(tags[i] == "N" == tags[i + 1] and i not in inside for i in range(len(tags) - 1))


def _words(sentence: Sentence, tokens: Sequence[int]) -> str:
    first, last = tokens[0], tokens[-1] + 1
    if sentence.tags[first] == "D" and last - first > 1 and sentence.tags[first + 1] == "n":
        first += sentence.lowers[first] in sentence.vocabulary.articles
    found = _SPACES.sub(" ", sentence.words(first, last))
    return found if len(found) <= _LONGEST else ""
