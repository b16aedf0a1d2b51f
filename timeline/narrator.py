"""Who tells the news: what is not absolute reads from the publication date, or from what the text just established."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice

from timeline.civil import DAY
from timeline.confidence import asks_for_more
from timeline.dates_beside import is_lent
from timeline.diaries import next_entry
from timeline.expressions.found import Found, Reads
from timeline.foretold import toward_beside
from timeline.hours import CLOCK_REACH
from timeline.intervals import Granularity
from timeline.meanings import (
    Disputed,
    Fiscal,
    Literal,
    Meaning,
    Occurrence,
    Of,
    Outcome,
    Part,
    Ref,
    Reference,
    Same,
    Shift,
    directed,
    is_undirected,
)
from timeline.mentions import (
    PERIODS,
    PLACED_TYPES,
    Mention,
    asked,
    is_part_of_year,
    is_today,
    is_within,
    is_yearly,
    onward,
    root_of,
    tells_weekday,
)
from timeline.model import ABSOLUTE, PUBLICATION, Anchor, AnchorKind
from timeline.nearby import LAST_NAMED
from timeline.read_afar import ReadAfar
from timeline.repeating import Cycle, Toward
from timeline.short_years import reads_century
from timeline.tense import Tense
from timeline.told import NEVER

_WEEKLY = {Tense.PAST: Toward.ON_OR_BEFORE, Tense.NONE: Toward.PERHAPS_BEFORE, Tense.FUTURE: Toward.ON_OR_AFTER}
_YEARLY = {Tense.PAST: Toward.RATHER_BEFORE, Tense.NONE: Toward.PERHAPS_BEFORE, Tense.FUTURE: Toward.RATHER_AFTER}
# Accounts are given of quarters gone by, in the future tense too.
_QUARTERLY = {Tense.PAST: Toward.RATHER_BEFORE, Tense.NONE: Toward.RATHER_BEFORE, Tense.FUTURE: Toward.NEAREST}
_TOWARDS = {Cycle.WEEKDAY: _WEEKLY, Cycle.WEEKEND: _WEEKLY, Cycle.QUARTER: _QUARTERLY, Cycle.HALF: _QUARTERLY}
# A story is told day by day where so many mentions in a row are days or hours of it.
_DAY_BY_DAY = 3
# And what is so many days later, for the day that it counts from, before it counts from a month.
_DAY_REACH = 4
# Seconds; so far back a story goes without a word.
_BACK = 62 * DAY
_TODAY = Shift(0, Granularity.DAY)
_THIS_QUARTER = Shift(0, Granularity.QUARTER)
# The night in which something happened, where no day was named, is the one that has just ended.
_NIGHT, _LAST_NIGHT = Part("NI"), Of(Shift(-1, Granularity.DAY), Part("ON"))
# What rose overnight rose in that night too.
_OVERNIGHT = Of(Shift(0, Granularity.DAY), Part("ON"))
_TONIGHT = Of(Shift(0, Granularity.DAY), _NIGHT)


@dataclass(frozen=True, slots=True)
class Placed:
    """A found expression with its anchor, and its meaning with the direction of incomplete dates decided.

    `outcome` is what the meaning comes to, read from the anchor as it is now.
    """

    found: Found
    meaning: Meaning
    anchor: Anchor
    outcome: Outcome | None


class Narrator(ReadAfar):
    """News: what is not absolute reads from the publication date, or from what the text has just established."""

    def place(self, found: Found) -> Placed:
        sentence = self._tense.sentence(found.start)
        self._turn_to(found.start)
        if found.start in self._headings:
            self._lists_ahead = self._here is not PUBLICATION and self._is_ahead(self._intervals[self._here.target])
            self._here, self._clock = PUBLICATION, None
        anchor, meaning = self._choose(found, sentence)
        own_id = self._id(found)
        outcome = self._outcome(meaning, anchor)
        self._intervals[own_id] = outcome.interval if outcome else None
        self._date_letter(found.start, Anchor(AnchorKind.EXPRESSION, own_id))
        if found.reads is Reads.CLOCK:
            self._days_of_hours[own_id] = anchor
        if isinstance(meaning, Disputed) and isinstance(meaning.other, Literal):
            self._others[own_id] = meaning.other.interval
        if found.start in self._headings:
            self._here = Anchor(AnchorKind.EXPRESSION, own_id)
        elif found.reads is Reads.ABSOLUTE or (anchor.target in self._told and anchor != self._here):
            self._told.add(own_id)
        if is_part_of_year(found.meaning):
            self._months_told = sentence
        if self._here is PUBLICATION and self._is_dateline(found, self._intervals[own_id]):
            self._here = Anchor(AnchorKind.EXPRESSION, own_id)
        grain = meaning.grain
        if grain in PERIODS:
            self._months_told = NEVER
        if grain is not None and found.type in PLACED_TYPES and not self._is_spoken(found):
            is_told = own_id in self._told
            told = replace(found, meaning=meaning) if isinstance(meaning, Fiscal) else found
            mention = Mention(told, grain, sentence, own_id, self._intervals[own_id], is_told)
            self._remember_day(mention)
            self._establish(mention)
        return Placed(self._as_read(found, anchor), meaning, anchor, outcome)

    def _choose(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        if spoken := self._from_beside(found):
            return spoken
        match found.reads:
            case Reads.ABSOLUTE:
                return PUBLICATION if reads_century(found.meaning) else ABSOLUTE, self._likelier(found)
            case Reads.DEICTIC:
                return self._deictic(found)
            case Reads.INCOMPLETE:
                return self._incomplete(found)
            case Reads.EITHER:
                return self._either(found, sentence)
            case Reads.COMPARED:
                return self._compared(found, sentence)
            case Reads.GENERIC:
                return self._generic(found, sentence)
            case Reads.COUNTED:
                return self._from_begin(found)
            case _:
                return self._anaphoric(found)

    def _from_beside(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """What is read from a date beside it, as a speaker's yesterday is; of a saying of 2015 only the year."""
        day = self._beside.get(found.start)
        spoken = self._intervals.get(self._id(day)) if day else None
        if day is None or spoken is None:
            return None
        anchor = Anchor(AnchorKind.EXPRESSION, self._id(day))
        if found.reads is Reads.GENERIC:
            return self._year_after(anchor)
        if found.reads is Reads.ANAPHORIC:
            # Two days later, on 5 March: the day is named. All else is counted from what stands beside it.
            is_day = found.meaning.grain is Granularity.DAY and self._tense.is_told_twice(found.end, day.start)
            return anchor, Same() if is_day else found.meaning
        if self._is_spoken(found) and self._published and spoken.bounds[0] >= self._published.bounds[1]:
            return None  # nobody has said it yet
        if found.start in self._headings:
            return anchor, next_entry(found, day, spoken)
        if toward := toward_beside(found, day, spoken, self._tense):
            return anchor, directed(found.meaning, toward)
        meaning = self._by_tense(found)
        if found.reads is Reads.INCOMPLETE and is_lent(found, day, self._tense):
            return self._year_lent(found, day, meaning)
        return anchor, Same() if asks_for_more(meaning, spoken) else meaning

    def _deictic(self, found: Found) -> tuple[Anchor, Meaning]:
        meaning = found.meaning
        if found.rule == "year_end":
            return self._year_end(found)
        if meaning == _THIS_QUARTER and self._is_past(found) and self._tense.is_closed(found.end):
            return self._generic(found, self._tense.sentence(found.start))
        if found.rule in LAST_NAMED and isinstance(meaning, Occurrence) and meaning.toward is Toward.BEFORE:
            return self._here, self._last_named(meaning, LAST_NAMED[found.rule])
        if found.rule == "season_pointed" and isinstance(meaning, Occurrence) and meaning.toward is Toward.SAME:
            return self._here, self._this_season(found, meaning)
        if is_today(found) and self._tense.is_age(found.start, found.end):
            return self._here, Reference(Ref.PRESENT)
        # "Heute Nacht" is said of the night that has ended too.
        is_night = meaning == _OVERNIGHT or (found.rule == "day_part" and meaning == _TONIGHT)
        if is_night and self._is_past(found):
            return self._here, _LAST_NIGHT
        if self._clock and isinstance(meaning, Shift) and meaning.unit > Granularity.DAY:
            return self._clock, meaning  # an hour ago, in a live blog
        if meaning.grain is not None and (told := self._long_ago(found)) and not self._asks_more(meaning, told):
            return self._here, self._disputed(meaning, told.anchor, meaning)
        return self._here, self._still_to_come(found, self._by_tense(found))

    def _long_ago(self, found: Found) -> Mention | None:
        """The past in which a quotation may have been said that stands beside it without saying when."""
        last = self._newest if self._tense.is_quoted(found.start) else None
        if last is None or not last.is_told or self._is_aside(last):
            return None
        apart = self._tense.sentence(found.start) - last.sentence
        return last if apart <= (1 if self._is_far(last) else 0) else None

    def _year_end(self, found: Found) -> tuple[Anchor, Meaning]:
        """Shares have risen since year-end: of the year that has ended, or that a story told of."""
        if story := self._story(found):
            return story.anchor, found.meaning
        if isinstance(found.meaning, Of) and self._is_past(found):
            return self._here, replace(found.meaning, outer=Shift(-1, Granularity.YEAR))
        return self._here, found.meaning

    def _either(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
        if is_ahead and not self._tense.is_up_to(found.start):
            return self._deictic(found)
        told = self._mentions and self._mentions[-1].sentence == sentence
        return self._anaphoric(found) if told or self._story(found) or self._is_done(found) else self._deictic(found)

    def _is_done(self, found: Found) -> bool:
        """Whether what is told of in the past would lie ahead of the writer: was laid the next summer."""
        if not self._mentions or not self._is_past(found):
            return False
        ahead, now = self._evaluate(onward(found.meaning), self._here), self._evaluate(_TODAY, self._here)
        return bool(ahead and now and ahead.bounds[0] >= now.bounds[0] and ahead.bounds[1] > now.bounds[1])

    def _incomplete(self, found: Found) -> tuple[Anchor, Meaning]:
        if day := self._day_named(found) or self._day_counted(found) or self._day_again(found):
            return day.anchor, Shift(0, Granularity.DAY)
        if self._tense.is_one_of_those(found.start) and (told := self._story(found)):
            # Of a month it is not known which of its Sundays.
            is_fine = told.grain >= Granularity.WEEK
            return told.anchor, directed(found.meaning, Toward.ON_OR_AFTER) if is_fine else Shift(0, Granularity.DAY)
        if weekday := self._weekday_told(found):
            return weekday
        if same_month := self._same_month(found):
            return same_month.anchor, directed(found.meaning, Toward.ONWARD)
        # This year they have won only twice since November.
        year = None if self._tense.is_since(found.start) else self._year_beside(found)
        if year is not None:
            return year.anchor, self._in_year(found, year)
        if compared := self._compared_month(found):
            self._asides.add(self._id(found))
            return compared.anchor, directed(found.meaning, Toward.BEFORE)
        if begun := self._range_begun(found) or self._day_beside(found):
            is_back = self._tense.is_brought_forward(begun.found.start)
            return begun.anchor, directed(found.meaning, Toward.ON_OR_BEFORE if is_back else Toward.ON_OR_AFTER)
        if counted := self._fiscal_told(found) or self._told_on(found):
            return counted
        if quarter := self._quarter_told(found):
            return quarter[0], self._disputed(quarter[1], self._here, self._by_tense(found))
        story, meaning = self._story(found), self._by_tense(found)
        if story is None and (earlier := self._long_since(found, meaning) or self._one_before(found, meaning)):
            return self._here, earlier
        if story is not None:
            told = directed(found.meaning, self._way(found, story))
            if later := self._later_year(found, story, told):
                return story.anchor, later
            if self._is_newest_news(story, meaning, found) or self._is_behind_story(story, told, found):
                return self._here, self._disputed(meaning, story.anchor, told)
            # Right beside a day of years ago it is of those years; farther on the news may be back.
            is_near = story is self._newest and self._tense.sentence(found.start) - story.sentence <= 1
            is_sure = is_near and self._is_far(story) and story.grain >= (found.meaning.grain or story.grain)
            is_sure = is_sure and not self._tense.is_named_again(story.found.start)
            is_sure = is_sure and not self._may_be_news(story, found, meaning)
            return story.anchor, told if is_sure else self._disputed(told, self._here, meaning)
        if self._published is None and self._here is PUBLICATION and (last := self._last_told(found)):
            return last.anchor, directed(found.meaning, Toward.ONWARD)
        if known := self._day_known(found, meaning):
            return known.anchor, self._disputed(directed(found.meaning, Toward.NEAREST), self._here, meaning)
        if year := self._year_told(found) or self._date_told(found):
            toward = Toward.SAME if year.grain is Granularity.YEAR else Toward.ONWARD
            return self._here, self._disputed(meaning, year.anchor, directed(found.meaning, toward))
        if told := self._long_ago(found) or self._afar(found):
            return self._here, self._disputed(meaning, told.anchor, directed(found.meaning, Toward.ON_OR_BEFORE))
        return self._here, self._in_doubt(found, meaning)

    def _weekday_told(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """A weekday in the midst of a story of years ago, told day by day: the next one of the story."""
        root = root_of(found.meaning)
        if not isinstance(root, Occurrence) or root.of.cycle is not Cycle.WEEKDAY or root.toward is not None:
            return None
        near = (each for each in reversed(self._mentions) if not self._is_said_within(each, found))
        latest = list(islice(near, _DAY_BY_DAY))
        sentence = self._tense.sentence(found.start)
        if self._is_day_again(latest, found):
            meaning = directed(found.meaning, Toward.NEAREST)
            return latest[0].anchor, self._disputed(meaning, self._here, self._by_tense(found))
        if not latest or not latest[0].is_told or not self._is_far(latest[0]):
            return self._next_of_week(latest[0], found) if latest else None
        told = directed(found.meaning, Toward.ON_OR_AFTER)
        # The weekday of a day that was named tells of that day sooner.
        fewest = _DAY_BY_DAY - 1 if self._is_that_day(latest[0], told) else _DAY_BY_DAY
        if tells_weekday(latest[0].found.meaning):
            fewest = 1
        if len(latest) < fewest or sentence - latest[0].sentence > CLOCK_REACH or not self._is_past(found):
            return None
        if not all(each.is_told and each.grain >= Granularity.DAY and self._is_far(each) for each in latest[:fewest]):
            return None
        if self._published is None or self._tense.tells_of_now(latest[0].found.end, found.end):
            return None
        return latest[0].anchor, self._disputed(told, self._here, self._by_tense(found))

    def _way(self, found: Found, story: Mention) -> Toward:
        """Onward; what lies months back is told as a flashback, and where no verb says so it is the next one."""
        if self._tense.at(found.start, found.end) is Tense.FUTURE:
            return Toward.ON_OR_AFTER
        way = self._tense.way(found.start, found.end)
        back = self._evaluate(directed(found.meaning, way), story.anchor)
        if way is not Toward.ONWARD or back is None or story.interval is None:
            return way
        ahead = self._evaluate(directed(found.meaning, Toward.ON_OR_AFTER), story.anchor)
        is_past = ahead is not None and (self._published is None or ahead.bounds[1] <= self._published.bounds[0])
        return Toward.ON_OR_AFTER if is_past and back.bounds[0] < story.interval.bounds[0] - _BACK else way

    def _anaphoric(self, found: Found) -> tuple[Anchor, Meaning]:
        unit = asked(found.meaning)
        if unit is Granularity.QUARTER and (named := self._exactly(unit, self._own())):
            return named.anchor, self._as_counted(named.anchor, found.meaning)
        if found.rule == "list_day" and self._mentions:
            return self._mentions[-1].anchor, found.meaning  # the day beside it, and no other
        if found.reads is Reads.CLOCK and (night := self._night_told(found)):
            return night, found.meaning
        if found.reads is Reads.CLOCK and self._under_clock(found):
            return self._here, found.meaning
        if self._tells_again(found):
            return self._mentions[-1].anchor, Same()
        told = self._antecedent(found, min(unit or Granularity.YEAR, Granularity.DAY))
        if told is None and self._tense.at(found.start, found.end) is Tense.PAST:
            if found.reads is Reads.CLOCK and (story := self._far_story(found)):
                return story.anchor, self._disputed(found.meaning, self._here, found.meaning)
            if found.meaning == _NIGHT and self._here is PUBLICATION:
                return self._here, _LAST_NIGHT
            return self._here, self._not_yet(onward(found.meaning))
        if told and found.reads is Reads.CLOCK:
            day = self._day_of_hour(found, told)
            return day, self._half_of_day(found, day)
        anchor = told.anchor if told else self._here
        return anchor, self._behind(found, onward(found.meaning), anchor)

    def _antecedent(self, found: Found, unit: Granularity) -> Mention | None:
        """The latest mention that is as fine as `unit`; where a coarser one beside it leads elsewhere, that one."""
        sentence, coarse = self._tense.sentence(found.start), None
        # Of a year it is not known which of its days, and later in the day is never later in the month.
        is_same = found.rule == "unit_portion"
        is_past = self._tense.at(found.start, found.end) is Tense.PAST
        for each in reversed(self._mentions):
            if is_past and self._is_planned(each):
                continue
            if found.reads is Reads.CLOCK and self._has_no_hours(each, found):
                continue
            if self._is_only_compared(each) and not self._is_pointed_at(each, found):
                continue
            if self._is_bracketed(each, found, unit) or self._is_passed_by(each, found):
                continue
            if each.grain >= unit and (self._is_of_saying(each) or self._tense.is_denied(each.found.start)):
                continue
            if each.grain >= unit:
                is_near_too = unit >= Granularity.DAY and sentence - each.sentence <= _DAY_REACH
                is_near_too = is_near_too and coarse is not None and coarse.sentence < sentence
                is_near_too = is_near_too and not (coarse and self._has_gone_on(each, coarse))
                is_near_too = is_near_too or self._is_theme(each, coarse)
                return coarse if coarse and not (is_near_too or is_within(each, coarse)) else each
            is_near = found.reads is not Reads.CLOCK and sentence - each.sentence <= 1
            # And a weekend is not read from a year, nor a morning from a week.
            is_coarse = unit < Granularity.WEEKEND or (each.grain > Granularity.YEAR and not is_same)
            is_near = is_near and is_coarse and found.rule != "part_pointed"
            if coarse is None and is_near and not self._is_by_the_way(each, found):
                coarse = each
        return coarse

    def _by_tense(self, found: Found) -> Meaning:
        """The direction of an incomplete date, from the verbs around it."""
        if not is_undirected(found.meaning):
            return found.meaning
        tense = self._tense.at(found.start, found.end)
        cycle = self._cycle_of(found, tense)
        is_present = cycle is Cycle.WEEKDAY and self._tense.is_told_ahead(found.start, found.end)
        if tense is Tense.FUTURE and is_present and self._is_relived(found):
            tense = Tense.PAST
        if found.rule == "weekday_pointed" and tense is Tense.NONE:
            tense = Tense.FUTURE  # this Friday
        if tense is Tense.NONE and (self._goes_on_ahead(found) or self._follows_head(found)):
            tense = Tense.FUTURE
        if tense is not Tense.FUTURE and cycle is not Cycle.WEEKDAY and self._tense.leads_up(found.start):
            return directed(found.meaning, Toward.NEAREST)
        if self._tense.is_since(found.start) and is_yearly(found.meaning):
            return directed(found.meaning, Toward.ON_OR_BEFORE)
        # A quarter is told of when it has closed, and compared with one that had.
        closed = tense is Tense.PAST and cycle in (Cycle.QUARTER, Cycle.HALF)
        is_before = closed and self._tense.is_measured_from(found.start)
        is_unreal = tense is Tense.PAST and self._tense.may_be_ahead(found.start, found.end)
        if is_before or (tense is Tense.PAST and not is_unreal and self._tense.is_done(found.start, found.end)):
            return directed(found.meaning, Toward.BEFORE if closed else Toward.ON_OR_BEFORE)
        toward = _TOWARDS.get(cycle, _YEARLY)[tense]
        if found.rule == "list_range" and self._is_to_run(found, tense):
            return directed(found.meaning, Toward.ON_OR_AFTER)
        if is_unreal or (tense is Tense.PAST and self._tense.is_in_perfect(found.start)):
            return directed(found.meaning, Toward.NEAREST)
        return self._or_coming(found, directed(found.meaning, self._of_plan(found, tense, toward)))
