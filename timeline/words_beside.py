"""The words right beside a date, and what they make of it: since, until, the first since, was to have, if it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.expressions import sign
from timeline.repeating import Toward
from timeline.standing import OPENING
from timeline.telling import telling_sign
from timeline.words_between import WordsBetween

# A phrase that tells something of a date reaches so far before it, in characters.
LEAD = 90
# News has somebody say something this often, in characters; histories four times as seldom.
_SAID_APART = 900
# A clause, and no stop, stands after "the day before".
_GOES_ON = re.compile(r"\s\w")
# A saying and its date stand no farther apart, in characters; nor do dates that share their year.
SAID = 90
_APART = 180


# Between two dates of a list.
_LISTED = re.compile(r"[,;](?:\s[\w’'-]+){1,4}\s")


class WordsBeside(WordsBetween):
    """Asks a language's signs of what stands before and after a date."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        super().__init__(text, sentences, language)
        self._afar = sign(language, "in_passing")
        self._ended = sign(language, "at_its_end")
        self._present = sign(language, "present_tense") or telling_sign(language, "now")
        self._reported = telling_sign(language, "reported")
        self._describes = telling_sign(language, "describes")
        self._described, self._described_by = (telling_sign(language, f"described{part}") for part in ("", "_by"))
        self._one_of_those = telling_sign(language, "one_of_those")
        self._flashback = telling_sign(language, "flashback")
        self._flashback_lead, self._flashback_after = (
            telling_sign(language, f"flashback_{side}") for side in ("lead", "after")
        )
        self._year_of = telling_sign(language, "year_of")
        self._named_again = telling_sign(language, "named_again")
        self._and_when = telling_sign(language, "and_when")
        self._of_its_clause = telling_sign(language, "of_its_clause")
        self._saying = telling_sign(language, "saying")
        self._planned = telling_sign(language, "planned")
        self._was_to_be = telling_sign(language, "was_to_be")
        self._plan_told = telling_sign(language, "plan_told")
        self._and_past = telling_sign(language, "and_past")
        self._apposed = telling_sign(language, "apposed")
        self._joined = telling_sign(language, "joined")
        self._unreal, self._leading_up = telling_sign(language, "unreal"), telling_sign(language, "leading_up")
        self._ends_range, self._called_off = telling_sign(language, "ends_range"), telling_sign(language, "called_off")
        self._to_come = telling_sign(language, "to_come")
        self._half_told, self._returns = telling_sign(language, "half_told"), telling_sign(language, "returns")
        self._shown, self._shown_on = telling_sign(language, "shown"), telling_sign(language, "shown_on")
        self._accounts_end = telling_sign(language, "accounts_end")
        self._perfect = telling_sign(language, "perfect")
        self._since_clause, self._inserted = (telling_sign(language, name) for name in ("since_clause", "inserted"))
        self._goes_on_to, self._told_in = (telling_sign(language, name) for name in ("goes_on_to", "told_in"))
        self._hour_of = telling_sign(language, "hour_of")
        self._lends_year, self._lends_year_to = (
            telling_sign(language, "lends_year"),
            telling_sign(language, "lends_year_to"),
        )
        self._lends_near_year = telling_sign(language, "lends_near_year")
        self._yearly_before = telling_sign(language, "yearly_before")
        self._yearly_after = telling_sign(language, "yearly_after")
        self._keeps_year = telling_sign(language, "keeps_year")
        self._may_lend_year = telling_sign(language, "may_lend_year")
        self._denied = telling_sign(language, "denied")
        self._since = telling_sign(language, "since")
        self._given_for, self._set_against = telling_sign(language, "given_for"), telling_sign(language, "set_against")
        self._delivered = telling_sign(language, "delivered")
        self._for_day = telling_sign(language, "for_day")
        self._target, self._put_off = telling_sign(language, "target"), telling_sign(language, "put_off")
        self._asked_to, self._to_do = telling_sign(language, "asked_to"), telling_sign(language, "to_do")
        self._told_that = telling_sign(language, "told_that")
        self._until = telling_sign(language, "until")
        self._range_to, self._range_from = telling_sign(language, "goes_to"), sign(language, "range_from")
        self._range_and, self._range_between = telling_sign(language, "goes_and"), sign(language, "range_between")
        self._closed = telling_sign(language, "closed")
        self._bidden, self._bidden_on = sign(language, "to_be_done"), sign(language, "to_be_done_on")
        self._weekday = sign(language, "bare_weekday")

    @property
    def knows_now(self) -> bool:
        """Whether the language has signs for the present."""
        return self._present is not None

    def is_hour_of(self, end: int, day: int) -> bool:
        """Whether a day is named a few words behind a time of day: at 5:34 a.m. Baghdad time on 20 March."""
        return bool(day - end < SAID and self._hour_of and self._hour_of.fullmatch(self._text, end, day))

    def year_lent(self, start: int, end: int, full: int) -> tuple[Toward, bool] | None:
        """How the date with its year at `full` says that of [start, end) too, and whether it surely does.

        He was held on 3 May and tried on 5 June 2017. She died on 3 March, a week after the crash of 24 February 2017.
        """
        if full - end > _APART or not (self._lends_year and self._lends_near_year):
            return None
        if self._keeps_year and self._keeps_year.search(self._text, max(0, start - LEAD), start):
            return None
        if self._lends_near_year.fullmatch(self._text, end, full):
            return Toward.NEAREST, True
        if self._lends_year_to and self.begins_range(start) and self._lends_year_to.fullmatch(self._text, end, full):
            return Toward.BEFORE, True
        opens = self.opens_sentence(start)
        joined = self._lends_year.fullmatch(self._text, end, full)
        if joined and not (opens and joined["deed"]):
            return Toward.BEFORE, True
        may = not opens and self._may_lend_year and self._may_lend_year.fullmatch(self._text, end, full)
        return (Toward.BEFORE, False) if may else None

    def runs_to(self, end: int, other: int) -> bool:
        """Whether no more than what ended then stands between two ends of a stretch: until the fall of Arva in."""
        if (
            other - end > LEAD
            or not self._lends_year_to
            or (self._range_and and self._range_and.match(self._text, end))
        ):
            return False
        return self._lends_year_to.fullmatch(self._text, end, other) is not None

    def is_every_year(self, start: int, end: int) -> bool:
        """Whether the words beside a date say that it comes back: usually held in June; on 15 April each year."""
        lead = max(0, start - LEAD)
        is_before = self._yearly_before and self._yearly_before.search(self._text, lead, start)
        return bool(is_before or (self._yearly_after and self._yearly_after.match(self._text, end)))

    def is_in_list(self, end: int, other: int) -> bool:
        """Whether no more than a comma or one word stands between two dates: 25 March, 24 June and 29 September."""
        return 0 < other - end <= OPENING and len(self._text[end:other].replace(",", " ").split()) <= 1

    def begins_range(self, start: int) -> bool:
        """Whether the words before a date say that something goes on from it: from 3 March until ..."""
        return bool(self._range_from and self._range_from.search(self._text, max(0, start - 16), start))

    def ends_a_period(self, offset: int) -> bool:
        """Whether the word before makes it the end of what is told: the six months ended Aug. 12."""
        return bool(self._ended and self._ended.search(self._text, max(0, offset - 12), offset))

    def in_passing(self, offset: int) -> bool:
        """Whether the word before says that the time is only looked at from afar: since, until, before."""
        return bool(self._afar and self._afar.search(self._text, max(0, offset - 16), offset))

    def is_denied(self, offset: int) -> bool:
        """Whether the words before say that it was another date: on 5 March, not on the 14th."""
        return bool(self._denied and self._denied.search(self._text, max(0, offset - 24), offset))

    def is_told_on(self, end: int) -> bool:
        """Whether what happened at a date is told right after it: until June 1940, when they fled."""
        return bool(self._and_when and self._and_when.match(self._text, end))

    def describes(self, offset: int, end: int = -1) -> bool:
        """Whether the date there only describes a noun: the December 1988 bombing; with `end`, the 9 May 2016 pact."""
        if end >= 0 and self._described and self._described.match(self._text, offset):
            return self._described_by is not None and self._described_by.match(self._text, end) is not None
        return bool(self._describes and self._describes.search(self._text, max(0, offset - 8), offset))

    def is_one_of_those(self, offset: int) -> bool:
        """Whether a weekday is one of the days that are told of: On the Sunday the square was cleared."""
        return bool(self._one_of_those and self._one_of_those.search(self._text, max(0, offset - 8), offset))

    def is_until(self, start: int, end: int) -> bool:
        """Whether a date is the end of what began at the one before it: from 3 May until late November."""
        return bool(end - start < OPENING and self._until and self._until.fullmatch(self._text, start, end))

    def lasts_until(self, offset: int) -> bool:
        """Whether the word before makes a date the end of what is told: until, till, to."""
        lead = self._text[max(0, offset - OPENING) : offset]
        return bool(self._until and any(self._until.fullmatch(lead, at) for at in range(len(lead))))

    def lasts_from(self, offset: int) -> bool:
        """Whether the word before makes a date the begin of what is told: from."""
        lead = self._text[max(0, offset - OPENING) : offset]
        return not lead.endswith("(") and bool(self._range_from and self._range_from.search(lead))

    def tells_on(self, start: int, end: int, other: int) -> bool:
        """Whether a verb after "and" leads from one date to the next: in 1919 and hanged himself on"""
        is_in = self._told_in and self._told_in.search(self._text, max(0, start - OPENING), start)
        is_near = is_in and self._goes_on_to and other - end < LEAD
        return bool(is_near and self._goes_on_to and self._goes_on_to.fullmatch(self._text, end, other))

    def is_list(self, end: int, other: int) -> bool:
        """Whether a few words after a comma lead from a date to the next in its list: in July 1710, Reval in"""
        return self._text[end : end + 2] in (", ", "; ") and bool(_LISTED.fullmatch(self._text, end, other))

    def is_range(self, start: int, end: int, other: int) -> bool:
        """Whether a stretch goes from the date at [start, end) to the one at `other`."""
        if other - end > OPENING or not self._range_to:
            return False
        is_to = self._range_to.fullmatch(self._text, end, other)
        lead = max(0, start - OPENING)
        is_from = self._range_from and self._range_from.search(self._text, lead, start)
        if is_to:
            return bool(is_from)
        is_and = self._range_and and self._range_and.fullmatch(self._text, end, other)
        return bool(is_and and self._range_between and self._range_between.search(self._text, lead, start))

    def is_listed(self, end: int, other: int) -> bool:
        """Whether no more than "and" stands between two days."""
        return bool(other - end < OPENING and self._range_and and self._range_and.fullmatch(self._text, end, other))

    def way(self, offset: int, end: int = -1) -> Toward:
        """Where a story's next date lies: behind in a flashback ("she had seen"), else onward."""
        first = max(0, offset - LEAD)
        is_back = bool(self._flashback and self._flashback.search(self._text, first, offset))
        return Toward.ON_OR_BEFORE if is_back or self._opens_flashback(offset, end) else Toward.ONWARD

    def _opens_flashback(self, start: int, end: int) -> bool:
        """Whether what is told of a date that opens its sentence had been before: In the spring there had been ..."""
        if end < 0 or not self._flashback_lead or not self._flashback_after:
            return False
        lead = self._flashback_lead.search(self._text, max(0, start - OPENING), start)
        return bool(lead and self._flashback_after.match(self._text, end))

    def is_old_plan(self, start: int, end: int) -> bool:
        """Whether what was planned for a date is told of in the past: a vote planned for April 12 was called off."""
        if self._called_off and self._called_off.search(self._text, max(0, start - LEAD), start):
            return True
        planned = self._planned and self._planned.search(self._text, max(0, start - LEAD), start)
        return bool(planned and self._and_past and self._and_past.match(self._text, end))

    def was_to_be(self, start: int) -> bool:
        """Whether something was to be by a date, which may have passed: they were to be moved by the end of May."""
        return bool(self._was_to_be and self._was_to_be.search(self._text, max(0, start - LEAD), start))

    def is_unreal(self, start: int) -> bool:
        """Whether a date is of what would have been: he would have been eligible for parole in June."""
        return bool(self._unreal and self._unreal.search(self._text, max(0, start - LEAD), start))

    def tells_half(self, start: int, end: int) -> bool:
        """Whether the words of a time of day say which half it is of: 6:20 p.m., at noon."""
        return bool(self._half_told and self._half_told.search(self._text, start, end))

    def has_returned(self, end: int, other: int) -> bool:
        """Whether a sentence comes back to its time: had been found in 2003, and was sentenced on 5 November."""
        return bool(self._returns and other - end < LEAD and self._returns.fullmatch(self._text, end, other))

    def is_to_come(self, start: int) -> bool:
        """Whether a date can only lie ahead: They are to marry in June."""
        return bool(self._to_come and self._to_come.search(self._text, max(0, start - LEAD), start))

    def ends_accounts(self, start: int) -> bool:
        """Whether a day is the one on which a firm's year ends: Its fiscal year ends Jan. 31."""
        return bool(self._accounts_end and self._accounts_end.search(self._text, max(0, start - LEAD), start))

    def ends_range(self, start: int) -> bool:
        """Whether a date is the end of a stretch: between 1999 and 2015."""
        return bool(self._ends_range and self._ends_range.search(self._text, max(0, start - LEAD), start))

    def leads_up(self, start: int) -> bool:
        """Whether a date is of something that had not come yet: days before the election on 20 July."""
        return bool(self._leading_up and self._leading_up.search(self._text, max(0, start - LEAD), start))

    def is_in_perfect(self, start: int) -> bool:
        """Whether what has been done is told right before a day, which then is rather that of what was done to."""
        return bool(self._perfect and self._perfect.search(self._text, max(0, start - LEAD), start))

    def is_inserted_clause(self, start: int, end: int) -> bool:
        """Whether a date stands in an insertion that tells of something by the way: The bridge, opened in 1953, ..."""
        before = self._inserted and self._inserted.search(self._text, max(0, start - LEAD), start)
        return bool(before) and self._text[end : end + 1] == ","

    def is_measured_from(self, start: int) -> bool:
        """Whether something is only the first since what happened then: since the type entered service in 1976."""
        return bool(self._since_clause and self._since_clause.search(self._text, max(0, start - LEAD), start))

    def is_plan_told(self, start: int) -> bool:
        """Whether what was to be on a date is told of in the past: the trial was set for March."""
        return bool(self._plan_told and self._plan_told.search(self._text, max(0, start - LEAD), start))

    def is_named_again(self, offset: int) -> bool:
        """Whether a day belongs to something that is known by it: the complaint of 12 May."""
        return bool(self._named_again and self._named_again.search(self._text, max(0, offset - LEAD), offset))

    def is_year_of(self, offset: int) -> bool:
        """Whether the word before three figures asks for a year: in 843, since 793, died 948."""
        return bool(self._year_of and self._year_of.search(self._text, max(0, offset - LEAD), offset))

    def is_saying(self, offset: int) -> bool:
        """Whether a day is only that on which somebody spoke: officials said on Wednesday."""
        return bool(self._saying and self._saying.search(self._text, max(0, offset - LEAD), offset))

    def is_apposed(self, start: int, end: int) -> bool:
        """Whether a weekday tells again of the day before it: on 4 May 1964, a Monday."""
        return bool(end - start < OPENING and self._apposed and self._apposed.fullmatch(self._text, start, end))

    def is_joined(self, start: int) -> bool:
        """Whether a date opens a clause that "and" joins to the one before: ..., and on Saturday."""
        return bool(self._joined and self._joined.search(self._text, max(0, start - OPENING), start))

    def is_given_for(self, start: int) -> bool:
        """Whether accounts are given of a time: profit for the year rose."""
        return bool(self._given_for and self._given_for.search(self._text, max(0, start - LEAD), start))

    def is_set_against(self, end: int, start: int) -> bool:
        """Whether what is told of one time is compared with another: for the year 91 million against 80 million in"""
        is_near = self._set_against and start - end < 2 * LEAD
        return bool(is_near and self._set_against and self._set_against.fullmatch(self._text, end, start))

    def is_explained(self, before: int, start: int, end: int) -> bool:
        """Whether what stands at [start, end) goes on to tell of the date that ends at `before`.

        On Tuesday, the day after the chairman quit.
        """
        return self._text[before:start] == ", " and self.goes_on(end)

    def goes_on(self, end: int) -> bool:
        """Whether a word, and no stop, stands right behind "the day before"."""
        return bool(_GOES_ON.match(self._text, end))

    def is_since(self, offset: int) -> bool:
        """Whether the word before says that something has gone on from the date to now."""
        return bool(self._since and self._since.search(self._text, max(0, offset - 8), offset))

    def is_in_clause_of(self, end: int, other: int) -> bool:
        """Whether a date at `other` stands in the clause of a year before it: of 1926, which began in May."""
        return bool(other - end < LEAD and self._of_its_clause and self._of_its_clause.match(self._text, end, other))

    def is_closed(self, end: int) -> bool:
        """Whether what is told of a quarter can only be told when it has closed: this quarter's loss."""
        return bool(self._closed and self._closed.match(self._text, end))

    def _is_bidden(self, verb: int, start: int, end: int) -> bool:
        """Whether a date is that of what somebody was told to do; a bare weekday is the day that he was told."""
        is_named = not self._weekday or not self._weekday.search(self._text[start:end])
        lead = self._text[verb:start]
        if self._bidden_on and self._bidden_on.search(lead):
            return True
        return is_named and bool(self._bidden and self._bidden.search(lead))

    def tells_of_now(self, start: int = 0, end: int | None = None) -> bool:
        """Whether a verb there is in the present or the perfect, as histories seldom have one.

        Nothing is known of a language without signs for it.
        """
        if self._present is None:
            return False
        if end is None:
            return bool(self._present.search(self._text, start))
        # What somebody says is of his own time.
        signs = self._present.finditer(self._text, start, end)
        return any(not self.is_quoted(sign.start()) for sign in signs)

    def is_now_behind(self, start: int, end: int) -> bool:
        """Whether a verb in the present stands right behind a date: The outlook for late April is uncertain."""
        return self._present is not None and self._present.match(self._text, end + 1) is not None

    def is_told_that(self, start: int, end: int) -> bool:
        """Whether what stands at `end` is only told by what stands at `start`: a report of 2005 showed that ..."""
        return bool(self._told_that and self._told_that.search(self._text, start, end))

    def is_reported(self, *, is_far: bool = False) -> bool:
        """Whether a text tells of what people say again and again, as news does and histories do not.

        One that `is_far` from its writer's days by its dates is news only where it does so twice as often.
        """
        if self._reported is None:
            return False
        apart = _SAID_APART // 2 if is_far else _SAID_APART
        return sum(1 for _ in self._reported.finditer(self._text)) * apart > len(self._text)

    def _is_set_for(self, start: int, end: int) -> bool:
        """Whether something was put off to a date or set for it, as the words on both its sides say."""
        after = self._put_off and self._put_off.match(self._text, end)
        if self._delivered and self._delivered.match(self._text, end):
            return True
        shown = self._shown and self._shown.search(self._text, max(0, start - OPENING), start)
        if shown and self._shown_on and self._shown_on.match(self._text, end):
            return True
        if self._for_day and self._for_day.search(self._text, max(0, start - 2 * OPENING), end):
            return True
        is_to_do = self._asked_to and self._to_do and self._to_do.match(self._text, end)
        if is_to_do and self._asked_to and self._asked_to.search(self._text, max(0, start - LEAD), start):
            return True
        return bool(after and self._target and self._target.search(self._text, max(0, start - OPENING), start))
