"""Whom a life is told of: "he" and "she" where a text opens with one person and has named nobody else of late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from timeline.antecedent_subjects import subjects_of
from timeline.antecedents import Parsed, is_she
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.genders import is_given_name, is_of_gender, is_of_other_gender
from timeline.told_thing import ToldThing

_OPENERS = 2  # a headline, and the first sentence
_LONGEST_NAME = 4
_LONGEST_CHAIN = 8  # sentences of which each begins with the same pronoun
_SINCE_ANOTHER = 2  # sentences in which somebody else who was named may still be meant


@dataclass(slots=True)
class Protagonist:
    """Reads on from the opening as far as it is asked, each sentence once, of `count`.

    Who asks hands over how sentences are read: kept here, that would hold the whole article in a circle.
    """

    count: int
    words: ClauseWords
    name: str = ""
    thing: ToldThing | None = None  # where a text tells of no person
    _parts_of_name: frozenset[str] = frozenset()
    _pronoun: str = ""
    _opened: int = 0  # the sentence that names the one
    _read: int = -1  # sentences up to this one were read; -1 before the opening was
    _others: list[int] = field(default_factory=list[int])  # the sentences that named somebody else

    def named_by(self, parsed: Callable[[int], Parsed], pronoun: str, number: int, token: int) -> str:
        """The name that a pronoun, token `token` of sentence `number`, stands for; empty where that is not sure."""
        sentence = parsed(number)[0]
        if self.thing and pronoun in self.words.thing_pronouns:
            return self.thing.named_by(parsed, pronoun, number, token)
        is_owner = self.words.owners.get(sentence.lowers[token]) == pronoun  # "Ihr Vater"
        if pronoun not in self.words.person_pronouns and not (is_owner or is_she(sentence, token)):
            return ""
        if self._read < 0:
            self._open(parsed)
        while self.name and self._read < number - 1:
            self._read += 1
            self._take_note(parsed(self._read)[0])
        if not self.name:
            return ""
        if pronoun != (self._pronoun or pronoun) or self._names_another(sentence, token):
            return ""
        return self.name if self._is_alone(number) or self._goes_on(parsed, number, pronoun) else ""

    def _is_alone(self, number: int) -> bool:
        """Whether the sentences right before one name nobody else."""
        return not any(number - _SINCE_ANOTHER <= other < number for other in self._others)

    def _goes_on(self, parsed: Callable[[int], Parsed], number: int, pronoun: str) -> bool:
        """Whether the sentences before begin with the same pronoun, the first of them where nobody else was named."""
        first = number
        while first > self._opened and number - first < _LONGEST_CHAIN:
            sentence, parts = parsed(first - 1)
            subjects = subjects_of(sentence, parts, pronoun, self.words)
            own = subjects[-1] if subjects else []
            said = sentence.lowers[own[0]] if own else ""  # "She refused it", "Her book, begun in 1949, fills"
            if self.words.owners.get(said, said) != pronoun or self._names_same(sentence, own[-1], pronoun):
                return False
            first -= 1
            if self._is_alone(first):
                return not self._names_another(sentence, own[0])
        return False

    def _names_same(self, sentence: Sentence, token: int, pronoun: str) -> bool:
        """Whether somebody who is surely another "she" is named after a "she", `token`."""
        names = (i for i in range(token + 1, len(sentence.tags)) if sentence.tags[i] == "N")
        return any(
            sentence.lowers[i] not in self._parts_of_name and is_of_gender(sentence, [i], pronoun) for i in names
        )

    def _open(self, parsed: Callable[[int], Parsed]) -> None:
        self._read = 0
        for number in range(min(_OPENERS, self.count)):
            sentence = parsed(number)[0]
            last = _name_at_head(sentence, self.words)
            if last:
                self.name = " ".join(sentence.words(0, last).split())
                self._parts_of_name = frozenset(sentence.lowers[:last])
                self._read = self._opened = number
                self._pronoun = next(
                    (
                        p
                        for p in self.words.person_pronouns | self.words.she_pronouns
                        if is_of_gender(sentence, range(last), p)
                    ),
                    "",
                )
                self._take_note(sentence)
                return

    def _take_note(self, sentence: Sentence) -> None:
        if self._names_another(sentence, len(sentence.tags)):
            self._others.append(self._read)
        self._hear(sentence)

    def _hear(self, sentence: Sentence) -> None:
        """The first "he" or "she" of the text tells which of them the name is."""
        if not self._pronoun:
            known = self.words.person_pronouns
            own = (lower for i, lower in enumerate(sentence.lowers) if lower in known or is_she(sentence, i))
            self._pronoun = next(own, "")

    def _names_another(self, sentence: Sentence, stop: int) -> bool:
        """Whether tokens before `stop` may speak of somebody else."""
        tags, lowers, words = sentence.tags, sentence.lowers, self.words
        at = 0
        while at < stop:
            last = at
            while last < stop and tags[last] == "N":
                last += 1
            if last > at and self._may_be_another(sentence, at, last):
                return True
            after = tags[at + 1 : at + 3].lstrip("Z")[:1]
            is_told = tags[at] == "n" and lowers[at] in words.person_titles
            is_told = is_told and after in FINITE - {"m"} and after != ""  # but "few believed that a woman could"
            if is_told and not is_of_other_gender(sentence, [at], self._pronoun):
                return True  # "a neighbour came forward; she had seen"
            at = max(last, at + 1)
        return False

    def _may_be_another(self, sentence: Sentence, first: int, last: int) -> bool:
        words, lowers, tags = self.words, sentence.lowers, sentence.tags
        bare = [lower.removesuffix("'s").removesuffix("’s").rstrip(".") for lower in lowers[first:last]]
        if self._parts_of_name.issuperset(bare):
            return False
        if is_of_other_gender(sentence, range(max(0, first - 1), last), self._pronoun):
            return False
        others = words.person_pronouns - {self._pronoun} if self._pronoun in words.person_pronouns else frozenset[str]()
        if not others.isdisjoint(lowers[last:]):
            return False  # "her marriage to Guy Holt lasted until he was killed"
        if first and lowers[first - 1] in words.likening:
            return False  # "als Tochter eines Steigers geboren"
        if not words.person_titles.isdisjoint([*bare, *lowers[max(0, first - 1) : first]]):
            return True
        if words.organisations.intersection(bare):
            return False
        before = tags[first - 1] if first else "^"
        is_place = before == "P" and (words.capitalises_nouns or lowers[first - 1] in words.occasion_prepositions)
        is_place = is_place or (before == "O" and last == first + 1)
        if before in 'D"' or is_place:
            return False  # "the Royal Engineers", "in New York", "Last Shift"
        if last - first > 1:
            return not bare[-1].endswith(words.plural_endings or ("\0",))
        # Where all nouns have capitals, one alone is hardly a name.
        return last < len(tags) and tags[last] in FINITE and not words.capitalises_nouns


def _name_at_head(sentence: Sentence, words: ClauseWords) -> int:
    """Where a person's name of two words or more ends with which the sentence opens; 0 where it opens with none."""
    tags, lowers = sentence.tags, sentence.lowers
    last = 0
    while last < len(tags) and tags[last] == "N":
        last += 1
    if not 2 <= last <= _LONGEST_NAME or words.organisations.intersection(lowers[:last]):
        return 0
    if tags[last : last + 1] not in ("(", ",") and tags[last : last + 1] not in FINITE:
        return 0
    is_aged = tags[last : last + 3] == ",#," or tags[last : last + 2] == "(X"
    endings = words.person_endings or ("\0",)
    known = words.person_titles | words.feminine | words.masculine
    noun = "nN" if words.capitalises_nouns else "n"
    described = (
        tags[i] in noun and (lowers[i] in known or lowers[i].endswith(endings)) for i in range(last, len(tags))
    )
    if is_given_name(lowers[0]) and tags[last] in "(,":
        return last
    people = words.person_pronouns
    is_somebody = any(lower in people or words.owners.get(lower) in people for lower in lowers[last:])
    return last if is_aged or is_somebody or any(described) else 0
