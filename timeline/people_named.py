"""The one man, or the one woman, whom the sentences before a pronoun name, where nobody else may be meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from timeline.antecedents import REACH, Parsed, is_she
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.genders import bare_name, given_name, is_given_name, is_of_gender, is_of_other_gender

_FARTHEST = 12  # sentences back, as long as those between go on about the same person
_UNKNOWN = "?"
_NAMES = re.compile("N+")
# Where things have a gender as well: "führte sie den Betrieb", "Sie führte den Betrieb".
_DOES = re.compile("(?:vU|U[XZ]*v)[XZ]*D[n#]*[nN]")
# "Ann Orr, 61, a former clerk", "She was the first woman"
_DESCRIBES = re.compile("[NU](?:,#)?(?:,|[aih]Z*b?)Z*D?[n#Z]*")


def only_named(parsed: Callable[[int], Parsed], number: int, token: int, pronoun: str, words: ClauseWords) -> str:
    """Whom `pronoun`, token `token` of sentence `number`, stands for by gender alone; empty where that is not sure."""
    own = parsed(number)[0]
    if pronoun not in words.person_pronouns and not is_she(own, token):
        return ""
    if words.he_determiners and not _DOES.search(own.tags, max(0, token - 1)):
        return ""
    same = {pronoun, words.objects_of.get(pronoun, ""), *(own for own, who in words.owners.items() if who == pronoun)}
    far = 0
    for back in range(min(_FARTHEST, number) + 1):
        sentence = parsed(number - back)[0]
        stop = token if back == 0 else len(sentence.tags)
        if _speaks_of_nobody_named(sentence, stop, pronoun) and not (
            back and _is_told_other(parsed(number - back + 1)[0], pronoun)
        ):
            return ""
        people = list(_people(sentence, stop, pronoun))
        if people:
            names = [name for name, _ in people]
            earlier = parsed(number - back - 1)[0] if number > back else None
            if earlier and pronoun in earlier.lowers and not FINITE.isdisjoint(sentence.tags[: people[0][1]]):
                return ""  # "She resigned. The board named Ann Orr. She": the first of them goes on, or the other
            is_one = len({name.split()[-1] for name in names}) == 1 and _UNKNOWN not in names
            return max(names, key=len) if is_one else ""
        far += same.isdisjoint(sentence.lowers[:stop])
        if far > REACH:
            return ""
    return ""


def _people(sentence: Sentence, stop: int, pronoun: str) -> Iterator[tuple[str, int]]:
    """Whom the names before token `stop` name, and where; with those who may be anybody, so that nobody is sure."""
    for found in _NAMES.finditer(sentence.tags, 0, stop):
        first, last = found.span()
        if _is_no_person(sentence, first, last) or is_of_other_gender(sentence, range(first, last), pronoun):
            continue
        kin = sentence.lowers[first - 1] if first else ""
        if first and kin in sentence.vocabulary.person_titles and is_of_other_gender(sentence, [first - 1], pronoun):
            continue
        if is_of_gender(sentence, range(first, last), pronoun):
            yield bare_name(" ".join(sentence.words(_untitled(sentence, first, last), last).split())), first
        elif last - first > 1 or (_stands_as_subject(sentence, last) and sentence.tags[max(0, first - 1)] != "O"):
            yield _UNKNOWN, first


def _is_told_other(following: Sentence, pronoun: str) -> bool:
    """Whether the next sentence goes on about somebody of the other gender: "The minister resigned. He"."""
    known = following.vocabulary
    return following.lowers[0] in known.person_pronouns - {pronoun} and not known.he_determiners


def _untitled(sentence: Sentence, first: int, last: int) -> int:
    """Where a row of names begins without the title before it: "Judge (Ann Orr)"."""
    titles = sentence.vocabulary.person_titles
    at = first
    while at < last - 2 and sentence.lowers[at].rstrip(".") in titles:
        at += 1
    return at


def _stands_as_subject(sentence: Sentence, last: int) -> bool:
    return sentence.tags[last : last + 1] in tuple("ahimvq,") and sentence.tags[last : last + 1] != ""


def _is_no_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a row of names is that of a place or a firm: "the Alps", "in Paris", "Holt Ltd", "Ivy Road"."""
    known, tags = sentence.vocabulary, sentence.tags
    bare = [bare_name(lower).rstrip(".") for lower in sentence.lowers[first:last]]
    if not known.organisations.isdisjoint(bare):
        return True
    before = tags[first - 1] if first else "^"
    is_given = is_given_name(given_name(sentence, range(first, last)))
    if before == "D" and known.capitalises_nouns:
        return not is_given
    if before == "D" or (tags[last : last + 2] == "CN" and tags[max(0, first - 1)] == "D"):
        return True
    return not is_given and before == "P" and sentence.lowers[first - 1] in known.occasion_prepositions


def _speaks_of_nobody_named(sentence: Sentence, stop: int, pronoun: str) -> bool:
    """Whether somebody without a name may be meant: "the driver", "an uncle"."""
    known, tags, lowers = sentence.vocabulary, sentence.tags, sentence.lowers
    for i in range(stop):
        if tags[i] != "n" or not (lowers[i] in known.person_titles or lowers[i].endswith(known.person_endings)):
            continue
        if is_of_other_gender(sentence, [i], pronoun) or lowers[i] in known.event_nouns | known.messages:
            continue
        is_beside = "N" in tags[i + 1 : i + 2] or tags[i + 1 : i + 3] == ",N"
        first = len(tags[:i].rstrip("nDZ#"))
        is_told_of = any(_DESCRIBES.fullmatch(tags, at, i) for at in range(max(0, first - 4), first))
        if not is_beside and not is_told_of:
            return True
    return False
