"""The words between two dates: what began at one and went on into the other, one of two, compared with."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.headed import Headed
from timeline.standing import OPENING
from timeline.telling import telling_sign

# What somebody said and when it was to be stand no farther apart, in characters.
_CLAUSES = 160
# An amount and the date of what it is counted from stand no farther apart; and what is asked of before a date.
_APART, _LEAD = 140, 90


class WordsBetween(Headed):
    """Asks a language's signs of what stands between two dates."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        super().__init__(text, sentences, language)
        self._compared, self._goes_into = telling_sign(language, "compared"), telling_sign(language, "goes_into")
        self._adjoins, self._or = telling_sign(language, "adjoins"), telling_sign(language, "goes_or")
        self._forward = telling_sign(language, "brought_forward")
        self._remembered = telling_sign(language, "remembered")
        self._counted_from, self._counted_is, self._counted_clause, self._counted_lasts = (
            telling_sign(language, f"counted_{part}") for part in ("from", "is", "clause", "lasts")
        )
        self._told_twice, self._of_that = telling_sign(language, "told_twice"), telling_sign(language, "of_that")
        self._foretelling, self._foretold, self._foretold_of, self._foretold_after = (
            telling_sign(language, name) for name in ("foretelling", "foretold", "foretold_of", "foretold_after")
        )

    def goes_into(self, end: int, other: int) -> bool:
        """Whether what began at a date went on into the one at `other`: Monday night into Tuesday morning."""
        return bool(other - end < OPENING and self._goes_into and self._goes_into.fullmatch(self._text, end, other))

    def is_brought_forward(self, start: int) -> bool:
        """Whether something was moved from a date to one before it."""
        return bool(self._forward and self._forward.search(self._text, max(0, start - 4 * OPENING), start))

    def is_remembered(self, start: int) -> bool:
        """Whether what happened on a day is remembered, so that its year is open: to mark the 3 May massacre."""
        return bool(self._remembered and self._remembered.search(self._text, max(0, start - 4 * OPENING), start))

    def way_counted(self, start: int, end: int, other: int, other_end: int) -> int:
        """1 or -1 where [start, end) is counted on or back from what the date at `other` is that of, else 0.

        Three months after the coup of 11 September 1973; not: for three months, nor after the coup he fled on 3 May.
        """
        text = self._text
        if other - end > _APART or not self._counted_from or self.sentence(start) != self.sentence(other):
            return 0
        lead = max(0, start - _LEAD)
        if self._counted_lasts and self._counted_lasts.search(text, lead, start):
            return 0
        told = self._counted_from.fullmatch(text, end, other)
        is_all = (
            self._counted_is and self._counted_is.search(text, lead, start) and text[other_end : other_end + 1] == "."
        )
        if told is None and is_all and self._counted_clause:
            told = self._counted_clause.fullmatch(text, end, other)
        return 0 if told is None else -1 if told["back"] else 1

    def is_or(self, end: int, other: int) -> bool:
        """Whether only one of two dates is meant: in 1850 or 1851."""
        return bool(other - end < OPENING and self._or and self._or.fullmatch(self._text, end, other))

    def is_foretold(self, start: int, end: int, other: int, other_end: int) -> bool:
        """Whether somebody said on one date what would be on the other: said in March it would open in June."""
        if not self._foretelling or not self._foretold or other - end > _CLAUSES or not self._sentences:
            return False
        text, first = self._text, self._sentences[self.sentence(start)][0]
        is_told = self._foretold.fullmatch(text, end, other) is not None
        if not is_told and self._foretold_of and self._foretold_after and self._foretold_of.fullmatch(text, end, other):
            is_told = self._foretold_after.match(text, other_end) is not None
        if not is_told:
            return False
        lead = max(first, start - OPENING)
        return bool(self._foretelling.search(text, lead, start) or self._foretelling.search(text, end, other))

    def is_compared(self, start: int, end: int) -> bool:
        """Whether a date is what another one is compared with: in December from November."""
        return bool(end - start < OPENING and self._compared and self._compared.fullmatch(self._text, start, end))

    def adjoins(self, start: int, end: int) -> bool:
        """Whether no more than a preposition stands between a year and its month: last year in May."""
        return bool(end - start < OPENING and self._adjoins and self._adjoins.fullmatch(self._text, start, end))

    def is_of_that(self, end: int, start: int, until: int) -> bool:
        """Whether a distance only says how far what stands before it is from another: That is two years earlier."""
        is_near = self._of_that and start - end < 2 * OPENING and self._of_that.fullmatch(self._text, end, start)
        return bool(is_near and self._text[until : until + 1] in ("", ".", ",", ";", "\n"))

    def is_told_twice(self, end: int, start: int) -> bool:
        """Whether a day is told by its name right after its distance: Two days later, on Thursday, ..."""
        return bool(start - end < OPENING and self._told_twice and self._told_twice.fullmatch(self._text, end, start))
