"""Ages and birthdays, read from the birth that a text tells: born on 3 May 1840 ... At the age of 19 he went to sea."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.mentions import interval_of
from timeline.model import ExpressionType
from timeline.telling import telling_sign
from timeline.words_beside import LEAD, WordsBeside

AGES = ("age", "birthday")
_BIRTH = 200  # characters before a date in which a sentence tells that somebody was born
_ADJOINS = 8  # characters between an age and the date that tells when that was
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]+")


class Lives(WordsBeside):
    """Asks where a text tells of a birth, and whose an age is."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        super().__init__(text, sentences, language)
        self._born, self._life_opens, self._life_goes_on, self._own_age, self._own_sentence = (
            telling_sign(language, name) for name in ("born", "life_opens", "life_goes_on", "own_age", "own_sentence")
        )

    def is_birth(self, start: int, end: int) -> bool:
        """Whether a date is that of a birth which the text itself is about."""
        if not self._born or not self._life_opens or not self._life_goes_on:
            return False
        if self._born.search(self._text, max(0, start - _BIRTH), start):
            return True
        is_opened = self._life_opens.search(self._text, max(0, start - LEAD), start)
        return bool(is_opened and self._life_goes_on.match(self._text, end))

    def is_age_of(self, birth: int, start: int, end: int) -> bool:
        """Whether an age is of the one whose birth is told at `birth`, as a pronoun or the name says."""
        if not self._own_age or not self._own_sentence or not self._sentences:
            return False
        if self._own_age.match(self._text, end):
            return True
        first = self._sentences[self.sentence(start)][0]
        if self._own_sentence.match(self._text, first):
            return True
        told = self._sentences[self.sentence(birth)][0]
        name = _NAME.match(self._text, first) or _NAME.match(self._text, end + 1)
        return name is not None and name[0] in _NAME.findall(self._text, max(told, birth - _BIRTH), birth)


def read_ages(found: tuple[Found, ...], lives: Lives) -> tuple[tuple[Found, ...], dict[int, Found]]:
    """The expressions without the ages of which no birth is told, and by the start of each age that birth.

    An age that only says again when a date was (in 1886, at the age of 74) is left out as well.
    """
    if not any(each.rule in AGES for each in found):
        return found, {}
    births = [each for each in found if _may_be_birth(each) and lives.is_birth(each.start, each.end)]
    read: dict[int, Found] = {}
    dated = [each for each in found if each.rule not in AGES and each.type is ExpressionType.DATE]
    for each in found:
        if each.rule in AGES and not _is_said_again(each, dated, lives) and (birth := _birth(each, births, lives)):
            read[each.start] = birth
    return tuple(each for each in found if each.rule not in AGES or each.start in read), read


def _may_be_birth(found: Found) -> bool:
    is_date = found.reads is Reads.ABSOLUTE and found.type is ExpressionType.DATE
    return is_date and Granularity.YEAR <= (found.meaning.grain or Granularity.CENTURY) <= Granularity.DAY


def _birth(age: Found, births: Sequence[Found], lives: Lives) -> Found | None:
    """The birth from which an age counts; None where births of several years are told before it."""
    before = [each for each in births if each.end < age.start]
    days = [(each, day) for each in before if (day := interval_of(each))]
    if any(a.bounds[0] >= b.bounds[1] or b.bounds[0] >= a.bounds[1] for (_, a), (_, b) in pairwise(days)):
        return None
    birth = max((each for each, _ in days), key=lambda each: each.meaning.grain or Granularity.YEAR, default=None)
    if birth is None or not any(lives.is_age_of(each.start, age.start, age.end) for each in before):
        return None
    is_day = birth.meaning.grain is Granularity.DAY
    return birth if is_day or age.rule == "age" else None


def _is_said_again(age: Found, dated: Sequence[Found], lives: Lives) -> bool:
    """Whether its sentence names the date before the age, or right behind it."""
    sentence = lives.sentence(age.start)
    return any(
        each.end <= age.start or 0 <= each.start - age.end <= _ADJOINS
        for each in dated
        if lives.sentence(each.start) == sentence
    )
