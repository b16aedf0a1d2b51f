"""What stands beside a date and says which one it is: its weekday, the month or the year that was named before it."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from timeline import civil
from timeline.accounts import Accounts
from timeline.civil import DAY
from timeline.confidence import NEAR_IN_YEAR, asks_for_more
from timeline.expressions.found import Found, Reads
from timeline.followed import comes_to, one_before
from timeline.intervals import Granularity, Interval
from timeline.meanings import (
    Ambiguous,
    Disputed,
    Literal,
    Meaning,
    Named,
    Occurrence,
    Of,
    Range,
    Shift,
    directed,
)
from timeline.mentions import (
    Mention,
    interval_at,
    is_named_day,
    is_of_calendar,
    is_of_week,
    is_of_year,
    is_yearly,
    root_of,
)
from timeline.model import Anchor, AnchorKind
from timeline.repeating import Cycle, Repeating, Toward
from timeline.tense import Tense
from timeline.weekday_years import later_years

_WINTER = Repeating(Cycle.SEASON, 4)
# A month with its year is remembered so many sentences on, for its days.
_MONTH_REACH = 3
# And so far on a bare day is of the month that was told last.
_MONTH_HOLDS = 5
# So near a day that was named with its year, in seconds, another one is sooner of that year.
_NEAR_DAY = 31 * DAY
# What is called last by its name, and its size.
LAST_NAMED = {"month_pointed": Granularity.MONTH, "weekday_pointed": Granularity.DAY}
# Seconds; a paper prints what was written the day before, and after a holiday two days.
_WRITTEN_BEFORE = 2 * DAY
# Days in a row: on Wednesday and Thursday, on Saturday night and early Sunday.
_OF_WEEKDAYS = ("weekday", "day_part", "portion")


class Nearby(Accounts):
    """Finds the mention that a date without its year, its month or its weekday goes with."""

    def _likelier(self, found: Found) -> Meaning:
        """Of figures that may be two days, the one on the side of the publication date that the tense says.

        Of two in the past it is the day of publication or the one before: what is reported is new.
        """
        meaning, now = found.meaning, self._published
        if not isinstance(meaning, Ambiguous) or now is None:
            return meaning
        first, other = (interval_at(each, None) for each in (meaning.first, meaning.other))
        if first is None or other is None:
            return meaning
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
        fits = [(each.bounds[0] >= now.bounds[1]) == is_ahead for each in (first, other)]
        if now.granularity >= Granularity.DAY and not is_ahead and all(fits):
            fits = [0 <= now.bounds[0] // DAY - each.bounds[0] // DAY <= 1 for each in (first, other)]
        return Ambiguous(meaning.other, meaning.first) if fits == [False, True] else meaning

    def _day_named(self, found: Found) -> Mention | None:
        """The day whose weekday or feast is told right after it: on 4 May 1964, a Monday; 15 April, Good Friday."""
        last = self._newest
        if last is None or last.grain is not Granularity.DAY or not is_named_day(found.meaning):
            return None
        is_apposed = self._tense.is_apposed(last.found.end, found.start)
        return last if is_apposed or self._tense.is_inserted(last.found.end, found.start, found.end) else None

    def _last_told(self, found: Found) -> Mention | None:
        """What a day without a year goes on from in a text of which nobody knows when it was published.

        None in one that tells of its writer's own days: its dates wait for the publication date. So does what has
        lasted since a month: prices have risen since October.
        """
        if self._is_of_its_day or not is_yearly(found.meaning):
            return None
        if self._tense.in_passing(found.start) and self._tense.is_of_now(found.start, found.end):
            return None
        return next((each for each in reversed(self._mentions) if each.is_told and not self._is_aside(each)), None)

    def _same_month(self, found: Found) -> Mention | None:
        """The date beside which a bare day of the month is said: on July 6, and again on the 20th."""
        root = root_of(found.meaning)
        if not (isinstance(root, Occurrence) and root.of.cycle is Cycle.DAY_OF_MONTH):
            return None
        sentence = self._tense.sentence(found.start)
        near = (each for each in reversed(self._mentions) if sentence - each.sentence <= _MONTH_HOLDS)
        near = (each for each in near if self._is_of_month(each, found))
        if self._is_past(found):
            near = (each for each in near if not self._is_planned(each))
        return next(near, None)

    def _is_of_month(self, mention: Mention, found: Found) -> bool:
        """Whether a mention tells the month of a bare day: on July 6, and again on the 20th; last month, on the 9th."""
        if mention.grain is Granularity.MONTH and self._tense.is_told_twice(mention.found.end, found.start):
            return True
        return mention.grain >= Granularity.MONTH and is_of_calendar(mention.found)

    def _year_beside(self, found: Found) -> Mention | None:
        """The year that stands right before its month: last year in May; or the month of which a day is told."""
        if month := self._month_of_day(found):
            return month
        last = self._newest
        if last is None or last.grain is not Granularity.YEAR or not is_of_year(found.meaning):
            return None
        # Last year's fires killed forty in October.
        is_owner = last.found.reads is Reads.DEICTIC and self._tense.owns(last.found.start, last.found.end, found.start)
        return last if is_owner or self._is_told_of(last, found) else None

    def _in_year(self, found: Found, year: Mention) -> Meaning:
        """The date in the year that stands before it; next year's budget may be set in December before."""
        told = directed(found.meaning, Toward.SAME)
        is_owner = self._tense.owns(year.found.start, year.found.end, found.start) and self._is_planned(year)
        return self._disputed(told, self._here, directed(found.meaning, Toward.ON_OR_AFTER)) if is_owner else told

    def _year_lent(self, found: Found, full: Found, own: Meaning) -> tuple[Anchor, Meaning] | None:
        """Read from the full date behind it, which is past and says the year of both; where it only may, or `own`."""
        anchor = Anchor(AnchorKind.EXPRESSION, self._id(full))
        interval, now = self._intervals.get(anchor.target), self._published
        lent = self._tense.year_lent(found.start, found.end, full.start)
        if lent is None or interval is None or (now is not None and interval.bounds[0] >= now.bounds[1]):
            return None
        toward, is_sure = lent
        meaning = directed(found.meaning, toward)
        is_same = self._evaluate(own, self._here) == self._evaluate(meaning, anchor)
        return anchor, meaning if is_sure or is_same else self._disputed(meaning, self._here, own)

    def _month_of_day(self, found: Found) -> Mention | None:
        """The month with its year of which a day is told soon after: hit a man in December 2016 ... on 9 December."""
        root = root_of(found.meaning)
        if not isinstance(root, Occurrence) or root.of.cycle is not Cycle.MONTH_DAY or not self._is_past(found):
            return None
        sentence = self._tense.sentence(found.start)
        near = list(takewhile(lambda e: sentence - e.sentence <= _MONTH_REACH, reversed(self._mentions)))
        # Where a sentence without the month told of the writer's days, the day may be of those.
        own = max((each.sentence for each in near if not each.is_told), default=-1)
        near = takewhile(lambda e: e.sentence >= own, near)
        full = (each for each in near if each.grain is Granularity.MONTH and each.found.reads is Reads.ABSOLUTE)
        # A new paragraph of the news may be back at its own days.
        full = (e for e in full if self._is_far(e) or self._tense.is_same_paragraph(e.found.end, found.start))
        named = next((each for each in full if self._is_in_month(each, root.of.number)), None)
        return None if named is None or self._is_of_weeks(directed(found.meaning, Toward.ON_OR_BEFORE)) else named

    def _is_in_month(self, month: Mention, number: int) -> bool:
        return month.interval is not None and civil.date_of(month.interval.bounds[0] // DAY)[1] == number

    def _is_told_of(self, year: Mention, found: Found) -> bool:
        """Whether a date stands right beside a year, or in the clause that belongs to it."""
        end, is_full = year.found.end, year.found.reads is Reads.ABSOLUTE
        if self._tense.adjoins(end, found.start):
            return not self._tense.is_given_for(year.found.start)  # its results for 1996 on Feb. 20
        if is_full:
            return self._tense.is_in_clause_of(end, found.start)
        if year.found.rule not in ("unit_pointed", "ago"):
            return False
        # The year before it lost two ships: one in March ...
        is_led = year.found.reads is Reads.ANAPHORIC and year.sentence == self._tense.sentence(found.start)
        if is_led and self._is_past(found) and self._tense.opens_sentence(year.found.start):
            return True
        # Next year the fair is held from June 13 to June 15; ten years ago a pact made in May fell.
        return self._tense.is_clause_begun_by(year.found.start, end, found.start)

    def _last_named(self, meaning: Occurrence, unit: Granularity) -> Meaning:
        """Last May, said in June, is hardly the month just past, which is last month; nor last Friday yesterday."""
        latest = self._evaluate(meaning, self._here)
        if latest is None or latest != self._evaluate(Shift(-1, unit), self._here):
            return meaning
        return Disputed(Of(Shift(-1, unit), meaning), Literal(latest))

    def _this_season(self, found: Found, meaning: Occurrence) -> Meaning:
        """This winter, said in a January, began in the year before; what was done this fall is not to come."""
        season, now = self._evaluate(meaning, self._here), self._published
        tense = self._tense.at(found.start, found.end)
        if tense is Tense.PAST and season and now and season.bounds[0] >= now.bounds[1]:
            return replace(meaning, toward=Toward.ON_OR_BEFORE)
        if meaning.of != _WINTER:
            return meaning
        toward = {Tense.PAST: Toward.ON_OR_BEFORE, Tense.FUTURE: Toward.ON_OR_AFTER}.get(tense, Toward.NEAREST)
        return replace(meaning, toward=toward)

    def _not_yet(self, meaning: Meaning) -> Meaning:
        """The next day, told of in the past where no day was named before, is not the one after publication."""
        found, now = self._evaluate(meaning, self._here), self._evaluate(Shift(0, Granularity.DAY), self._here)
        if found is None or now is None or found.bounds[0] < now.bounds[1]:
            return meaning
        return Disputed(meaning, Literal(now))

    def _behind(self, found: Found, meaning: Meaning, anchor: Anchor) -> Meaning:
        """That July, which the words put after an October, is before it where it would else lie ahead of the writer."""
        if not isinstance(meaning, Occurrence) or meaning.toward is not Toward.ON_OR_AFTER or not self._is_past(found):
            return meaning
        if self._tense.is_told_back(found.start):
            return replace(meaning, toward=Toward.ON_OR_BEFORE)  # In October its auditors, who had signed that April
        ahead, now = self._evaluate(meaning, anchor), self._published
        is_ahead = ahead is not None and now is not None and ahead.bounds[0] >= now.bounds[1]
        return replace(meaning, toward=Toward.ON_OR_BEFORE) if is_ahead else meaning

    def _follows_head(self, found: Found) -> bool:
        """Whether a weekday stands in a section under its day, where what followed is told in the present."""
        return self._here.kind is AnchorKind.EXPRESSION and bool(self._headings) and is_of_week(found.meaning)

    def _has_gone_on(self, day: Mention, week: Mention) -> bool:
        """Whether the story has come to a later week: The two met on June 5. A week later they met again."""
        if week.grain < Granularity.WEEK or day.interval is None or week.interval is None:
            return False
        return week.interval.bounds[0] >= day.interval.bounds[1]

    def _day_beside(self, found: Found) -> Mention | None:
        """The day right before this one in a list of days that follow each other: on Wednesday and Thursday."""
        last, root = self._newest, root_of(found.meaning)
        if (
            last is None
            or last.found.rule not in _OF_WEEKDAYS
            or found.rule not in _OF_WEEKDAYS
            or last.interval is None
        ):
            return None
        if not isinstance(root, Occurrence) or not self._tense.is_listed(last.found.end, found.start):
            return None
        after = self._evaluate(Occurrence(root.of, Toward.AFTER), last.anchor)
        if after is None or after.begin != last.interval.end:
            return None
        # Classes were cancelled Wednesday and Thursday; but no rain has fallen on a night to come.
        is_to_come = self._published is not None and after.bounds[0] >= self._published.bounds[1]
        return None if is_to_come and found.rule != "weekday" else last

    def _range_begun(self, found: Found) -> Mention | None:
        """The date from which a stretch goes on to this one: from 1 July to 3 September, Monday night into Tuesday."""
        first = self._newest
        if first is not None and is_of_week(found.meaning) and is_of_week(first.found.meaning):
            is_on = self._tense.is_range(first.found.start, first.found.end, found.start)
            return first if is_on or self._tense.goes_into(first.found.end, found.start) else None
        if first is None or not is_of_year(found.meaning):
            return None
        if not (is_of_calendar(first.found) or isinstance(first.found.meaning, Range)):
            return None
        return first if self._tense.is_range(first.found.start, first.found.end, found.start) else None

    def _long_since(self, found: Found, meaning: Meaning) -> Meaning | None:
        """Since October, said in an October, is since last year's: of its own the writer says this month."""
        if found.meaning.grain is not Granularity.MONTH or not self._tense.is_since(found.start):
            return None
        month, now = self._evaluate(meaning, self._here), self._evaluate(Shift(0, Granularity.MONTH), self._here)
        if month is None or month != now or not isinstance(found.meaning, Occurrence):
            return None
        return Disputed(directed(found.meaning, Toward.BEFORE), Literal(month))

    def _one_before(self, found: Found, meaning: Meaning) -> Meaning | None:
        """The date before, where what has been told to follow it would lie ahead: He was shot Wednesday and died ..."""
        chain, now = self._followed.get(found.start), self._published
        day = self._evaluate(meaning, self._here) if chain and now else None
        last = comes_to(chain, day) if chain and day else None
        if (
            day is None
            or last is None
            or now is None
            or last.bounds[0] < now.bounds[1]
            or day.bounds[0] >= now.bounds[1]
        ):
            return None
        before = one_before(meaning, found)
        return Disputed(before, Literal(day)) if before else None

    def _later_year(self, found: Found, story: Mention, told: Meaning) -> Meaning | None:
        """The year after that of its story to which its weekday leads a day: in 2021 ... On Saturday, 9 May ..."""
        day, now = self._evaluate(told, story.anchor), self._published
        if not isinstance(found.meaning, Named) or day is None or now is None or not found.meaning.mismatch(day):
            return None
        for later in later_years(found.meaning):
            other = self._evaluate(later, story.anchor)
            if other is None or other.bounds[0] >= now.bounds[1]:
                return None
            if not found.meaning.mismatch(other):
                return Disputed(later, Literal(day))
        return None

    def _day_known(self, found: Found, own: Meaning) -> Mention | None:
        """A day with its year that was named before, near which a day without its year lies: burst on 9 November 2018
        ... At noon on 9 November it fell. Not where the days of publication are meant, which `own` comes to.
        """
        root = root_of(found.meaning.last if isinstance(found.meaning, Range) else found.meaning)
        if not self._days or not isinstance(root, Occurrence) or root.of.cycle is not Cycle.MONTH_DAY:
            return None
        if self._tense.at(found.start, found.end) is Tense.FUTURE or self._is_of_weeks(own):
            return None
        for named in reversed(self._days.values()):
            day = self._evaluate(Occurrence(root.of, Toward.NEAREST), named.anchor)
            is_near = day and named.interval and abs(day.bounds[0] - named.interval.bounds[0]) <= _NEAR_DAY
            if is_near and day == self._evaluate(own, self._here):
                return None  # the writer's own is the same
            is_theme = self._is_aside(named) or self._tense.is_named_again(named.found.start)  # the law of 12 May 1998
            if is_near and (day == named.interval or not is_theme):
                return named
        return None

    def _is_dateline(self, found: Found, interval: Interval | None) -> bool:
        """Whether a dateline says on which day, shortly before it was published, all that follows was written."""
        if interval is None or self._published is None or interval.granularity is not Granularity.DAY:
            return False
        before = self._published.bounds[0] - interval.bounds[0]
        return 0 < before <= _WRITTEN_BEFORE and self._tense.is_dateline(found.start, found.end)

    def _is_behind_story(self, story: Mention, told: Meaning, found: Found) -> bool:
        """Whether another sentence tells of a date without going back, and the story has left it behind."""
        if story.sentence == self._tense.sentence(found.start) or self._tense.looks_back(found.start):
            return False
        if self._tense.way(found.start, found.end) is not Toward.ONWARD or story.interval is None:
            return False
        date = self._evaluate(told, story.anchor)
        return date is not None and date.bounds[1] <= story.interval.bounds[0]

    def _cycle_of(self, found: Found, tense: Tense) -> Cycle:
        """How often a date comes back; a stretch to come as often as its end."""
        ahead = found.meaning if tense is Tense.FUTURE else None
        root = root_of(ahead.last if isinstance(ahead, Range) else found.meaning)
        return root.of.cycle if isinstance(root, Occurrence) else Cycle.MONTH

    def _may_be_news(self, story: Mention, found: Found, own: Meaning) -> bool:
        """Whether a date stands in a quotation, its story in none; or would be of the last weeks, sentences later.

        Or as news has it, and the story not: General secretary on March 11, 1985. A conference ended July 1.
        """
        if self._tense.is_quoted(found.start) and not self._tense.is_quoted(story.found.start):
            return True
        day, now = self._evaluate(own, self._here), self._published
        is_late = day is not None and now is not None and now.bounds[0] - day.bounds[0] <= NEAR_IN_YEAR * DAY
        if is_late and self._tense.is_bare(found.start) and not self._tense.is_bare(story.found.start):
            return True
        is_back = self._tense.way(found.start, found.end) is not Toward.ONWARD
        is_one = story.sentence == self._tense.sentence(found.start) and not is_back
        return not is_one and self._is_of_weeks(own)

    def _asks_more(self, meaning: Meaning, mention: Mention) -> bool:
        """Whether a mention is too coarse for what is read from it: tomorrow, from a year."""
        return mention.interval is None or asks_for_more(meaning, mention.interval)

    def _year_told(self, found: Found) -> Mention | None:
        """The year that opened the sentence before: "In 2016 it lost money. In July ..." leaves open which July."""
        last = self._newest
        if last is None or last.grain is not Granularity.YEAR or not last.is_told or not is_of_year(found.meaning):
            return None
        near = 0 <= self._tense.sentence(found.start) - last.sentence <= 1
        begin, start = last.found.start, found.start
        is_led = self._tense.opens_sentence(start) or self._tense.is_same_paragraph(last.found.end, start)
        opens = is_led and self._tense.opens_sentence(begin)
        is_past = self._is_past(found) or self._tense.is_past_plan(start, found.end)
        opens = opens or (is_past and self._is_far(last) and not self._is_aside(last))
        return last if near and opens and self._goes_on(last, found) else None
