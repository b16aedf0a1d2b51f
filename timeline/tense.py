"""The tense around a date: the verbs of its clause say whether it lies behind the writer or ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from timeline.expressions import sign, tense_signs
from timeline.lives import Lives
from timeline.standing import OPENING
from timeline.telling import telling_sign
from timeline.words_beside import LEAD, SAID

_BEFORE, _AFTER, _BEHIND = 140, 80, 50
# What is longer, in characters, is no sentence that a person would read as one.
_SENTENCE = 600


class Tense(StrEnum):
    PAST = "past"
    FUTURE = "future"
    NONE = "none"


# Phrases up to a date that tell its tense whatever the verbs around it say.
_LEADS = (("back", Tense.PAST), ("ahead", Tense.FUTURE))
_KEPT = 64
_SMALL_WORDS = 8
_SELDOM = 6
_ENDING = 16
_CLAUSE_MARK = re.compile(r"[,;:]")


class TenseReader(Lives):
    """Reads the tense at an offset: the last sign before it in its sentence, or the first one after it."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        super().__init__(text, sentences, language)
        self._signs = tense_signs(language)
        self._asked: dict[int, re.Match[str] | None] = {}
        self._told: dict[tuple[int, int], Tense] = {}
        self._ahead = sign(language, "possessive_ahead")
        self._breaks = sign(language, "clause_break")
        self._leads = tuple((telling_sign(language, name), tense) for name, tense in _LEADS)
        self._owns_ahead, self._owned_behind = (telling_sign(language, name) for name in ("owns_ahead", "owned_behind"))
        self._calendared = telling_sign(language, "calendared")
        self._alleging, self._alleged = (telling_sign(language, name) for name in ("alleging", "alleged"))
        self._opens_stretch, self._stretch_on = (
            telling_sign(language, name) for name in ("opens_stretch", "stretch_on")
        )
        self._noun_opens, self._noun_done, self._noun_due = (
            telling_sign(language, f"noun_{name}") for name in ("opens", "done", "due")
        )
        self._calendared_after = telling_sign(language, "calendared_after")
        self._pluperfect = telling_sign(language, "pluperfect")
        self._when_clause = telling_sign(language, "when_clause")
        self._said_led, self._said_up = telling_sign(language, "said_led"), telling_sign(language, "said_up")
        self._said_opens = telling_sign(language, "said_opens")
        self._from_its = telling_sign(language, "range_from_its")
        self._paper_behind = telling_sign(language, "paper_behind")
        self._said_behind, self._said_after = (telling_sign(language, f"said_{way}") for way in ("behind", "after"))
        self._is_now = telling_sign(language, "is_now")
        self._announced, self._appointed = telling_sign(language, "announced"), telling_sign(language, "appointed")
        self._announced_after = telling_sign(language, "announced_after")
        self._age_before, self._age_after = (telling_sign(language, f"age_{side}") for side in ("before", "after"))
        self._age_begun = telling_sign(language, "age_begun")
        self._fronted = telling_sign(language, "fronted")
        self._beside, self._deed = sign(language, "verb_beside"), telling_sign(language, "deed_done")
        self._unpast = sign(language, "unpast")
        self._unchanging, self._bare = telling_sign(language, "unchanging"), telling_sign(language, "bare_day")
        self._in_content = telling_sign(language, "in_content")
        self._from_then, self._done_now = telling_sign(language, "from_then"), telling_sign(language, "done_now")
        self._dated_noun, self._of_accounts = (telling_sign(language, name) for name in ("dated_noun", "of_accounts"))

    def begins_stretch(self, start: int) -> bool:
        """Whether what is told goes on from a date, or from what began then: from its launch in 1987 until."""
        lead = max(0, start - LEAD)
        return self.begins_range(start) or bool(self._from_its and self._from_its.search(self._text, lead, start))

    def is_age(self, start: int, end: int) -> bool:
        """Whether words beside "today" make it the age that its writer lives in: "(today a museum)"."""
        has_sign = self._age_after and self._age_after.match(self._text, end)
        if self.at(start, end) is Tense.FUTURE and not self.is_told_ahead(start, end):
            return bool(has_sign and self._text.startswith(("'s", "’s"), end))
        if has_sign or (self._age_begun and self._age_begun.match(self._text, end)):
            return bool(has_sign)
        return bool(self._age_before and self._age_before.search(self._text, max(0, start - OPENING), start))

    def is_said_then(self, start: int, end: int, quote: tuple[int, int]) -> bool:
        """Whether a date beside a quotation is the one on which that was said."""
        text, (first, last) = self._text, quote
        if start >= last:
            return bool(self._said_after and self._said_after.fullmatch(text, last, min(start, last + SAID)))
        led = self._said_led and self._said_led.search(text, max(0, start - SAID), start)
        if led and self._said_up and self._said_up.fullmatch(text, end, min(first, end + SAID)):
            return True
        if not self._sentences or not self._said_opens or not self._said_behind:
            return False
        opening = self._sentences[self.sentence(start)][0]
        opens = start == opening or self._said_opens.fullmatch(text, max(opening, start - SAID), start)
        # A 1998 article reported: only a small word or two stand before it.
        is_near = start - opening <= _SMALL_WORDS and self._paper_behind is not None
        opens = opens or (is_near and self._paper_behind and self._paper_behind.match(text, end))
        return bool(opens and self._said_behind.fullmatch(text, end, min(first, end + 2 * SAID)))

    def is_inserted(self, before: int, start: int, end: int) -> bool:
        """Whether [start, end) stands between commas right after what ends at `before`."""
        return self._text[before:start] == ", " and self._text[end : end + 1] in (",", ".", ";")

    def is_set_off(self, start: int, end: int, *, is_now: bool = False) -> bool:
        """Whether a date stands in an insertion right behind its subject: Wray, exchanged in May, was there.

        With `is_now` only where the sentence goes on in the present: his memoirs, which appeared in 1879, say nothing.
        """
        after = self._set_off_end.match(self._text, end) if self._set_off_end else None
        if not after or (is_now and not after["now"]):
            return False
        before = self._inserted and self._inserted.search(self._text, max(0, start - LEAD), start)
        if not before:
            return False
        if self._set_off_begin and self._set_off_begin.match(self._text, before.start()):
            return True
        first = self._sentences[self.sentence(start)][0] if self._sentences else 0
        # He sailed to Peru, returned in 1875, ...: that is where he was then.
        return self._signs.search(self._text, max(first, before.start() - _BEFORE), before.start()) is None

    def is_announced(self, start: int, end: int = -1) -> bool:
        """Whether a date is one that the writer himself looks ahead to, even in a history: will be held on 12 May."""
        if not self._announced or not self._sentences:
            return False
        after = self._announced_after if end >= 0 and self.opens_sentence(start) else None
        if after and after.match(self._text, end):
            return True
        first = self._sentences[self.sentence(start)][0]
        return bool(self._announced.search(self._text, max(first, start - LEAD), start))

    def owns(self, start: int, end: int, other: int) -> bool:
        """Whether a time that opens a sentence owns what the sentence tells of up to `other`: Last year's fires ..."""
        is_one = self.sentence(start) == self.sentence(other) and self.opens_sentence(start)
        return is_one and self._text.startswith(("'s ", "’s "), end)

    def is_clause_begun_by(self, start: int, end: int, other: int) -> bool:
        """Whether a time opens its sentence and the clause in which `other` stands goes on from it."""
        is_one = other - end < LEAD and self.sentence(start) == self.sentence(other) and self.opens_sentence(start)
        # Ten years ago: A truce was to begin on May 30.
        return is_one and not _CLAUSE_MARK.search(self._text, end + self._text.startswith(":", end), other)

    def is_beside_verb(self, start: int, end: int = -1) -> bool:
        """Whether the date stands right beside its verb, so that no other verb can be meant: was signed in January.

        Or before it, where it opens its sentence: Im Januar wurde ...
        """
        if end >= 0 and self.opens_sentence(start) and self._is_come(end, is_first=True):
            return True
        before = self._last_sign(start)
        if not before or not self._beside or not self._beside.search(self._text[before.end() : start]):
            return False
        return self._lead(start) is None

    def may_be_ahead(self, start: int, end: int) -> bool:
        """Whether what is told of a date may be told before it: would have been heard in June, a Dec. 5 hearing."""
        is_set = self._appointed and self._appointed.match(self._text, end) and self.describes(start)
        return bool(is_set) or self.is_unreal(start)

    def is_done(self, start: int, end: int) -> bool:
        """Whether what is told in the past cannot lie ahead: On June 3 he fished.

        But on June 3, he said, they close; and am 3. Juni haben sie geschlossen.
        """
        if self.is_beside_verb(start, end) or self._is_of_deed(start):
            return True
        if not self.is_told_first(start) or self._text.startswith(",", end):
            return False
        return not self.tells_of_now(end, end + OPENING)

    def _is_of_deed(self, start: int) -> bool:
        """Whether a verb that sets no day tells of a date behind its object: He lost his job in November."""
        before = self._last_sign(start) if self._deed else None
        return bool(before and self._deed and self._deed.fullmatch(self._text, before.start(), start))

    def _lead(self, start: int) -> Tense | None:
        """What the phrase up to a date says of its tense, whatever the verbs around it say."""
        if not self._sentences:
            return None
        first = max(self._sentences[self.sentence(start)][0], start - LEAD)
        found = (tense for lead, tense in self._leads if lead and lead.search(self._text, first, start))
        return next(found, None)

    def _last_sign(self, start: int) -> re.Match[str] | None:
        """The last sign of tense before `start` in its sentence; dates ask again, so the latest answers are kept."""
        if start not in self._asked:
            if len(self._asked) >= _KEPT:
                self._asked.clear()
            self._asked[start] = self._find_last_sign(start)
        return self._asked[start]

    def is_up_to(self, start: int) -> bool:
        """Whether a verb in the past goes up to a date, which may be behind or ahead: made a million until October."""
        before = self._last_sign(start)
        is_until = before and self._until and self._until.fullmatch(self._text, before.start() - 1, start)
        if not before or not is_until or self._lead(start):
            return False
        first = self._sentences[self.sentence(start)][0]
        signs = list(self._signs.finditer(self._text, max(first, start - _BEFORE), before.start()))
        return bool(signs) and signs[-1].lastgroup == Tense.PAST

    def is_past_plan(self, start: int, end: int) -> bool:
        """Whether a date that may lie ahead is told of in the past: it was shut until June, was to open in June."""
        is_told = self.is_plan_told(start) or self.is_up_to(start)
        return is_told or self.was_to_be(start) or self.is_old_plan(start, end)

    def _find_last_sign(self, start: int) -> re.Match[str] | None:
        if not self._sentences:
            return None
        first = self._sentences[self.sentence(start)][0]
        signs = list(self._signs.finditer(self._text, max(first, start - _BEFORE), start))
        return signs[-1] if signs else None

    def tells_often_of_now(self) -> bool:
        """Whether more than a sentence in six has a verb in the present or the perfect; histories end with one."""
        told = sum(self.tells_of_now(first, last) for first, last in self._sentences)
        return told * _SELDOM > len(self._sentences)

    def is_reporting(self, offset: int) -> bool:
        """Whether somebody says something in the sentence of `offset`."""
        return self._tells(self._reported, offset)

    def tells_accounts(self, offset: int) -> bool:
        """Whether a sentence is of profits, sales, prices."""
        return self._tells(self._of_accounts, offset)

    def is_bare(self, start: int) -> bool:
        """Whether a day stands right behind its verb or noun, as only news has it: He lost his title July 30."""
        return bool(self._bare and self._bare.search(self._text, max(0, start - OPENING), start))

    def may_be_past(self, offset: int) -> bool:
        """Whether a sentence without a sign of the past may have a verb that is the same in it: the river burst."""
        is_loud = bool(self._sentences) and self._text[slice(*self._sentence_at(offset))].isupper()
        return self._unchanging is None or is_loud or self._tells(self._unchanging, offset)

    def _tells(self, told: re.Pattern[str] | None, offset: int) -> bool:
        return bool(told and self._sentences and told.search(self._text, *self._sentence_at(offset)))

    def _sentence_at(self, offset: int) -> tuple[int, int]:
        first, last = self._sentences[self.sentence(offset)]
        return max(first, offset - _SENTENCE), min(last, offset + _SENTENCE)

    def is_aside(self, offset: int) -> bool:
        """Whether `offset` stands in brackets that its sentence opened: Hart (born in Lyme; died 9 May 1842) taught."""
        first = max(self._sentences[self.sentence(offset)][0] if self._sentences else 0, offset - _BEFORE)
        return self._text.rfind("(", first, offset) > self._text.rfind(")", first, offset)

    def is_in_aside(self, start: int, end: int, other: int) -> bool:
        """Whether what is set off by commas ends with the date at [start, end), and its sentence goes on to `other`."""
        if not self._text.startswith(", ", end) or self.sentence(start) != self.sentence(other):
            return False
        first = self._sentences[self.sentence(start)][0]
        # A second, built by subscription, opened three years later, and ...: that one has been closed.
        return self._text.count(", ", first, start) % 2 == 1 and self._text[end + 2].islower()

    def looks_back(self, offset: int) -> bool:
        """Whether a sentence tells what had happened before the story came to it: in 1839 they had come up."""
        if not self._pluperfect or not self._sentences:
            return False
        first, last = self._sentence_at(offset)
        stop = self._text.find(";", offset, last)
        if self._when_clause and self._when_clause.match(self._text, first, offset):
            # When he was shot in June, they had just come out of a war.
            stop = self._text.find(",", offset, last)
        first = max(first, self._text.rfind(";", first, offset) + 1)
        return bool(self._pluperfect.search(self._text, first, last if stop < 0 else stop))

    def is_of_now(self, start: int, end: int) -> bool:
        """Whether a date is told of in the present or the perfect: Prices have risen since October."""
        if not self._sentences:
            return False
        return self.tells_of_now(self._sentences[self.sentence(start)][0], end)

    def is_sentence_of_now(self, offset: int) -> bool:
        """Whether a sentence has a verb in the present or the perfect."""
        return bool(self._sentences) and self.tells_of_now(*self._sentences[self.sentence(offset)])

    def at(self, start: int, end: int) -> Tense:
        """The tense of a date; the latest answers are kept, because dates that follow ask for it again."""
        if (start, end) not in self._told:
            if len(self._told) >= _KEPT:
                self._told.clear()
            self._told[start, end] = self._read(start, end)
        return self._told[start, end]

    def is_told_ahead(self, start: int, end: int) -> bool:
        """Whether a verb in the present follows a date that opens its clause, as what is to come is told."""
        if not self._fronted or self.is_since(start):
            return False
        if not self.opens_sentence(start) and not self._opens_as_stretch(start):
            return False
        on = self._stretch_on.match(self._text, end) if self._stretch_on else None
        return self._fronted.match(self._text, on.end() if on else end) is not None

    def _opens_as_stretch(self, start: int) -> bool:
        """Whether a date is the end of a stretch that opens its sentence: Vom 3. bis 7. Mai ..."""
        if not self._opens_stretch or not self._sentences:
            return False
        first = max(self._sentences[self.sentence(start)][0], start - LEAD)
        return bool(self._opens_stretch.fullmatch(self._text, first, start))

    def _of_noun(self, start: int, end: int) -> Tense | None:
        """What a word says that stands between a date and its noun: the search begun on Monday, as German has it."""
        if not self._noun_opens:
            return None
        signs = ((self._noun_done, Tense.PAST), (self._noun_due, Tense.FUTURE))
        told = next((tense for sign, tense in signs if sign and sign.match(self._text, end)), None)
        told = Tense.PAST if self.is_since(start) else told
        is_opened = told and self._noun_opens.search(self._text, max(0, start - LEAD), start)
        return told if is_opened else None

    def _is_come(self, end: int, *, is_first: bool) -> bool:
        """Whether a verb right behind a date that stands behind its "until" tells how far something had come by it.

        Until October, when the fires began.
        """
        if self._and_past and self._and_past.match(self._text, end):
            return False
        told = self._and_when.match(self._text, end) if self._and_when else None
        if told:
            behind = self._signs.search(self._text, told.end(), told.end() + _BEHIND)
        elif is_first:
            behind = self._signs.match(self._text, end + 1)
        else:
            return False
        return behind is not None and behind.lastgroup == Tense.PAST

    def _is_alleged(self, before: re.Match[str], end: int) -> bool:
        """Whether what somebody is said to have done only looks like what is to be: Er soll gestohlen haben."""
        is_said = self._alleging and self._alleging.fullmatch(before[0])
        return bool(is_said and self._alleged and self._alleged.match(self._text, end))

    def _is_calendared(self, first: int, start: int, end: int) -> bool:
        """Whether a sentence only tells when something is: Die Wahl ist am 3. Mai."""
        if not self._calendared or not self._calendared.fullmatch(self._text, max(first, start - _BEFORE), start):
            return False
        return not self._calendared_after or bool(self._calendared_after.match(self._text, end))

    def is_done_now(self, end: int) -> bool:
        """Whether what is done to somebody is told in the present behind a date: In March 1933 he is arrested."""
        return bool(self._done_now and self._done_now.match(self._text, end))

    def _read(self, start: int, end: int) -> Tense:
        if not self._sentences:
            return Tense.NONE
        first, last = self._sentences[self.sentence(start)]
        before, after = self._last_sign(start), None
        if self._text.startswith(("'s", "’s"), end):
            # Wednesday's ruling has been given, unless a word says otherwise.
            is_ahead = self._ahead and self._ahead.search(self._text, max(first, start - 2 * OPENING), start)
            is_behind = self._owned_behind and self._owned_behind.search(self._text, max(first, start - OPENING), start)
            is_owner = self._owns_ahead and not is_behind and self._owns_ahead.match(self._text, end, last)
            is_ahead = is_ahead or is_owner
            return Tense.FUTURE if is_ahead else Tense.PAST
        if lead := self._lead(start):
            return lead
        if own := self._of_noun(start, end):
            return own
        if before and self._in_content and self._in_content.search(self._text, before.end(), start):
            behind = self._signs.match(self._text, end + 1)
            if behind and behind.lastgroup == Tense.PAST:
                return Tense.PAST
        if self._is_set_for(start, end) or self.is_told_ahead(start, end):
            return Tense.FUTURE
        is_of_noun = self._dated_noun and self._dated_noun.search(self._text, max(first, start - LEAD), start)
        if is_of_noun and not (self._range_to and self._range_to.match(self._text, end)):
            return Tense.PAST
        if before and before.end() >= start - 1 and self._is_come(end, is_first=before.start() == first):
            return Tense.PAST
        if before is None or (self._breaks and self._breaks.search(self._text, before.end(), start)):
            # The "until" right behind a date makes it the begin of a stretch, and tells no tense where a verb does.
            on = self._range_to.match(self._text, end) if self._range_to else None
            limit = min(last, end + _AFTER)
            stop = self._text.find(";", end, limit)
            limit = limit if stop < 0 else stop
            after = self._signs.search(self._text, on.end(), limit) if on else None
            after = after or self._signs.search(self._text, end, limit)
        if before and not after and self._is_bidden(before.start(), start, end):
            return Tense.FUTURE
        sign = after or before
        if before and not after and self._is_alleged(before, end):
            return Tense.PAST
        if (sign is None or (self._calendared_after and not after)) and self._is_calendared(first, start, end):
            return Tense.FUTURE
        if sign is None and self._from_then and self._from_then.search(self._text, max(first, start - LEAD), start):
            return Tense.FUTURE
        if sign is None and self._unpast and self._unpast.search(self._text, max(first, last - _ENDING), last):
            return Tense.FUTURE
        if after and sign is after and self._is_now and self._is_now.match(self._text, end):
            return Tense.NONE  # the game Sunday is sold out
        return Tense(sign.lastgroup) if sign else Tense.NONE
