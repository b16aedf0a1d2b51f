"""What a text has told so far, and whether it still tells of it: the times it mentioned, the latest first."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from timeline import civil
from timeline.civil import DAY
from timeline.errors import DatelineError
from timeline.expressions.found import Found, Reads
from timeline.followed import one_before
from timeline.intervals import Granularity, Interval
from timeline.letters import Letter, Letters
from timeline.meanings import Disputed, Literal, Meaning, Outcome, Range, Shift, directed
from timeline.mentions import PERIODS, Mention, is_of_year, is_yearly
from timeline.model import PUBLICATION, Anchor, AnchorKind
from timeline.model import expression_id as id_of
from timeline.repeating import Toward
from timeline.tense import Tense, TenseReader

# A story in the news goes on for so many sentences without a date.
_STORY_REACH = 2
# And may be taken up again after so many.
_TAKEN_UP = 4
# Seconds; what a story of longer ago goes on with is never the writer's own year.
_FAR = 3 * 366 * DAY
# Seconds; what a reader takes for news of these weeks.
_WEEKS = 35 * DAY
NEVER = -99
_DATED = (Reads.ABSOLUTE, Reads.INCOMPLETE)
_TODAY = Shift(0, Granularity.DAY)
# So many mentions are remembered; a date is never read from farther back than a few paragraphs.
_MEMORY = 64


class Told:
    """The mentions of a text up to a place in it, and the story that is told there."""

    def __init__(
        self,
        article: str,
        tense: TenseReader,
        published: Interval | None = None,
        headings: frozenset[int] = frozenset(),
        is_of_its_day: bool = False,
        letters: Letters | None = None,
        beside: Mapping[int, Found] | None = None,
        followed: Mapping[int, tuple[Found, ...]] | None = None,
    ) -> None:
        self._article, self._tense, self._headings = article, tense, headings
        # Whether it tells of its writer's own days: yesterday, last week, on Sunday.
        self._is_of_its_day = is_of_its_day
        self._published = self._own_published = published
        # What is read from a date beside it, and from which.
        self._beside = beside or {}
        # What is counted on from a date, in the past.
        self._followed = followed or {}
        # The letters that the text quotes, the one that is read here, and what dates each of them.
        self._letters = letters
        self._letter: Letter | None = None
        self._written: dict[Letter, Anchor] = {}
        # What each expression so far came to, and those that do not hang on where the writer stands.
        self._intervals: dict[str, Interval | None] = {}
        self._told: set[str] = set()
        # What those may be as well that may belong to another date of the text.
        self._others: dict[str, Interval] = {}
        # What another date is only compared with, and what dates were found to be so.
        self._asides: set[str] = set()
        self._measures: dict[str, bool] = {}
        self._mentions: deque[Mention] = deque(maxlen=_MEMORY)
        # The days that were named with their years, by month and day.
        self._days: dict[tuple[int, int], Mention] = {}
        # The sentence that last spoke of nine months or the like: accounts of so long are compared by the year.
        self._months_told = NEVER
        # Where the writer stands: at the publication date, or under the heading of a section.
        self._here = PUBLICATION
        # The time of day that heads an entry of a live blog.
        self._clock: Anchor | None = None
        # What the times of day were read from.
        self._days_of_hours: dict[str, Anchor] = {}
        # The night whose hours head the entries of a log.
        self._night: Anchor | None = None

    def _turn_to(self, offset: int) -> None:
        """Begin to read the letter that holds `offset`: written when its head says, with nothing told before."""
        letter = self._letters.around(offset) if self._letters else None
        if letter == self._letter:
            return
        self._letter = letter
        self._here = self._written.get(letter, PUBLICATION) if letter else PUBLICATION
        is_dated = self._here is not PUBLICATION
        self._published = self._intervals[self._here.target] if is_dated else self._own_published
        self._clock = self._night = None
        self._mentions.clear()

    def _date_letter(self, offset: int, own: Anchor) -> None:
        """What stands at `offset` may be the date in the head of a letter; the first one is."""
        letter = self._letters.headed_at(offset) if self._letters else None
        interval = self._intervals[own.target]
        if letter and interval is not None and interval.granularity >= Granularity.DAY:
            self._written.setdefault(letter, own)

    def _is_spoken(self, found: Found) -> bool:
        """Whether a date is of the speaker's days, in a quotation that has a date of its own."""
        return found.start in self._beside and self._tense.is_quoted(found.start)

    def _is_past(self, found: Found) -> bool:
        return self._tense.at(found.start, found.end) is Tense.PAST

    def _id(self, found: Found) -> str:
        return id_of(self._article, found.start, found.end)

    def _evaluate(self, meaning: Meaning, anchor: Anchor) -> Interval | None:
        outcome = self._outcome(meaning, anchor)
        return outcome.interval if outcome else None

    def _outcome(self, meaning: Meaning, anchor: Anchor) -> Outcome | None:
        """What a meaning comes to; None where its anchor leads out of the calendar."""
        of = self._published if anchor.kind is AnchorKind.PUBLICATION else self._intervals.get(anchor.target)
        try:
            return meaning.evaluate(of)
        except DatelineError:
            return None

    def _establish(self, mention: Mention) -> None:
        if not self._mentions or self._mentions[-1].found.start < mention.found.start:
            self._mentions.append(mention)  # else the story is at the date behind it, from which it was read

    def _remember_day(self, mention: Mention) -> None:
        if mention.found.reads is Reads.ABSOLUTE and mention.grain >= Granularity.DAY and mention.interval:
            self._days[_in_any_year(mention.interval)] = mention

    def _day_again(self, found: Found) -> Mention | None:
        """The day with its year that is named again without it: the complaint of 12 May."""
        if not self._days or found.meaning.grain is not Granularity.DAY:
            return None
        day = self._evaluate(directed(found.meaning, Toward.ONWARD), next(reversed(self._days.values())).anchor)
        is_one = is_yearly(found.meaning) and day is not None and day.granularity is Granularity.DAY
        named = self._days.get(_in_any_year(day)) if is_one and day else None
        if named is None or self._tense.is_named_again(found.start):
            return named
        # Dated Nov. 2, 1989 ... dated Nov. 2: near the writer's days, and soon after.
        is_soon = self._tense.sentence(found.start) - named.sentence <= _TAKEN_UP
        return named if is_soon and self._is_of_these_days(named) else None

    def _is_of_these_days(self, mention: Mention) -> bool:
        """Whether a date is at most a year from the day of publication."""
        if self._published is None or mention.interval is None or not mention.interval.is_bounded:
            return False
        return abs(mention.interval.bounds[0] - self._published.bounds[0]) <= _FAR // 3

    @property
    def _newest(self) -> Mention | None:
        """What was mentioned last."""
        return self._mentions[-1] if self._mentions else None

    def _tells_again(self, found: Found) -> bool:
        """Whether a distance only says of the date before it how far it is from another: In 1866, two years later, ...

        So it is on Tuesday, the day after the chairman quit.
        """
        last = self._newest
        # Today, more than thirty years after that.
        if last is None or (last.found.reads not in _DATED and last.found.meaning != _TODAY):
            return False
        if found.rule == "unit_beside" and last.grain is found.meaning.grain:
            return self._tense.is_explained(last.found.end, found.start, found.end)
        is_distance, place = found.rule in ("later", "earlier"), (last.found.end, found.start, found.end)
        return is_distance and (self._tense.is_inserted(*place) or self._tense.is_of_that(*place))

    def _is_bracketed(self, mention: Mention, found: Found, unit: Granularity) -> bool:
        """Whether a day stands in brackets behind another one that is as fine: Ms. Reed (born 7 May 1984) said."""
        if mention.grain < Granularity.DAY or not self._tense.is_aside(mention.found.start):
            return False
        if self._tense.is_aside(found.start):
            return False
        return any(each.grain >= unit and each.found.start < mention.found.start for each in self._mentions)

    def _mention(self, grain: Granularity) -> Mention | None:
        return next((each for each in reversed(self._mentions) if each.grain >= grain), None)

    def _last(self, grain: Granularity | None) -> Anchor | None:
        """The latest mention that is at least as fine as `grain`."""
        mention = self._mention(min(grain or Granularity.YEAR, Granularity.DAY))
        return mention.anchor if mention else None

    def _own(self) -> Iterator[Mention]:
        """Mentions that are no comparison themselves, the latest first."""
        own = (each for each in reversed(self._mentions) if each.found.reads is not Reads.COMPARED)
        return (each for each in own if each.id not in self._asides and each.found.rule != "earlier")

    def _exactly(self, unit: Granularity | None, mentions: Iterable[Mention]) -> Mention | None:
        return next((each for each in mentions if each.grain is unit), None)

    def _is_planned(self, mention: Mention) -> bool:
        """Whether a date was still to come when the article was published."""
        if mention.interval is None or self._published is None:
            return self._tense.at(mention.found.start, mention.found.end) is Tense.FUTURE
        return mention.interval.bounds[0] >= self._published.bounds[1]

    def _is_theme(self, mention: Mention, coarse: Mention | None) -> bool:
        """Whether a date opens a sentence that names a full year by the way: In November he asked of bonds of 2021."""
        if coarse is None or coarse.found.reads is not Reads.ABSOLUTE or coarse.sentence != mention.sentence:
            return False
        return self._tense.opens_sentence(mention.found.start)

    def _is_open(self, mention: Mention) -> bool:
        """Whether a period had not closed when the article was published: no accounts can be given of it."""
        if mention.interval is None or self._published is None:
            return False
        return mention.interval.bounds[1] > self._published.bounds[0]

    def _is_aside(self, mention: Mention) -> bool:
        """Whether a date is no point that a story has reached: a comparison, a span, a look from afar."""
        return (
            self._is_only_compared(mention)
            or mention.found.start in self._headings
            or self._tense.in_passing(mention.found.start)
            or self._tense.describes(mention.found.start, mention.found.end)
            or self._tense.is_inserted_clause(mention.found.start, mention.found.end)
        )

    def _is_only_compared(self, mention: Mention) -> bool:
        """Whether a time is what another one is measured by: than a year earlier, the lowest since October 1982."""
        found = mention.found
        if found.reads is Reads.COMPARED:
            return True
        if mention.id not in self._measures:  # each date after it asks
            is_measure = self._tense.is_measured_from(found.start) and not self._tense.is_told_on(found.end)
            self._measures[mention.id] = is_measure
        return self._measures[mention.id]

    def _is_by_the_way(self, mention: Mention, found: Found) -> bool:
        """Whether a time is only looked at from afar, or is the writer's own, and another paragraph has begun since."""
        if self._tense.in_passing(mention.found.start):
            return True
        is_own = mention.found.reads is Reads.DEICTIC
        return is_own and not self._tense.is_same_paragraph(mention.found.end, found.start)

    def _is_far(self, mention: Mention) -> bool:
        """Whether a story is so long ago that nothing of the writer's own days can be meant in it."""
        if mention.interval is None or self._published is None:
            return True
        return mention.interval.bounds[1] < self._published.bounds[0] - _FAR

    def _story(self, found: Found) -> Mention | None:
        """The past that the text is telling of where it comes to a month or a day: on 3 October 1990 ... On 4 October.

        None while it speaks of its own days: after a date that is read from them, a plan, or a verb in the present.
        """
        sentence = self._tense.sentence(found.start)
        may_be_told = is_yearly(found.meaning) or self._tense.is_one_of_those(found.start)
        if not may_be_told and not self._is_of_year_told(found):
            return None
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
        if is_ahead and not self._tense.is_past_plan(found.start, found.end):
            return None
        way = Toward.ON_OR_AFTER if is_ahead else Toward.ONWARD
        for each in reversed(self._mentions):
            if self._is_said_within(each, found):
                continue
            if sentence - each.sentence > self._reach(each, found) or not each.is_told:
                return None
            if self._is_aside(each):
                continue
            is_back = self._tense.way(each.found.start) is not Toward.ONWARD
            if is_back and self._tense.has_returned(each.found.end, found.start):
                return None
            is_year = each.grain is Granularity.YEAR and each.sentence == sentence
            is_led = is_year and self._tense.opens_sentence(each.found.start)
            # In 1990 it was so; seven years later they got pensions and, on November 14, ...
            is_on = is_year and each.found.reads is Reads.ANAPHORIC
            is_led = is_led or (is_on and not self._is_of_weeks(directed(found.meaning, Toward.ON_OR_BEFORE)))
            is_led = is_led or (each.grain in PERIODS and self._is_of_year_told(found))
            if each.grain < Granularity.SEASON and not is_led:
                return None
            return each if self._goes_on(each, found, way) else None
        return None

    def _is_of_year_told(self, found: Found) -> bool:
        """Whether a quarter or a half stands in the sentence of its year: In 2018 sales rose in the second quarter."""
        last = self._newest
        if last is None or not last.is_told or last.sentence != self._tense.sentence(found.start):
            return False
        return last.grain in (Granularity.YEAR, *PERIODS) and is_of_year(found.meaning)

    def _is_said_within(self, mention: Mention, found: Found) -> bool:
        """Whether a date of the speaker's days stands in a quotation, which the story goes on behind."""
        if mention.found.reads is not Reads.DEICTIC or not self._tense.is_quoted(mention.found.start):
            return False
        return not self._tense.is_quoted(found.start)

    def _reach(self, mention: Mention, found: Found) -> int:
        """How many sentences a story goes on without a date: more where it is long past and its paragraph the same."""
        is_one = self._is_far(mention) and self._tense.is_same_paragraph(mention.found.end, found.start)
        return _TAKEN_UP if is_one else _STORY_REACH

    def _is_newest_news(self, story: Mention, meaning: Meaning, found: Found) -> bool:
        """Whether a date is of the last weeks, after a sentence of the years before, of which only a month is told."""
        if story.sentence == self._tense.sentence(found.start) or story.grain >= Granularity.DAY:
            return False
        return not self._is_far(story) and self._is_of_weeks(meaning)

    def _is_of_weeks(self, meaning: Meaning) -> bool:
        """Whether a date, read from where the writer stands, is of the last weeks."""
        day, now = self._evaluate(meaning, self._here), self._published
        return bool(day and now and day.bounds[0] <= now.bounds[0] <= day.bounds[1] + _WEEKS)

    def _is_going_on(self, meaning: Meaning) -> bool:
        """Whether the publication date lies in a stretch: The road is closed from 1 July to 3 September."""
        stretch, now = self._evaluate(directed(meaning, Toward.ON_OR_AFTER), self._here), self._published
        return bool(stretch and now and stretch.is_bounded and stretch.bounds[0] <= now.bounds[0] < stretch.bounds[1])

    def _far_story(self, found: Found) -> Mention | None:
        """The year or month of long ago that is told of where an hour comes, and of which nobody named the day."""
        sentence = self._tense.sentence(found.start)
        for each in reversed(self._mentions):
            if sentence - each.sentence > self._reach(each, found) or not each.is_told:
                return None
            if not self._is_aside(each):
                return each if self._is_far(each) and self._goes_on(each, found) else None
        return None

    def _afar(self, found: Found) -> Mention | None:
        """The past in which "on the Friday" may be meant, though it is not told which Friday of it."""
        if not self._tense.is_one_of_those(found.start) or not self._is_past(found):
            return None
        sentence = self._tense.sentence(found.start)
        last = next((each for each in reversed(self._mentions) if sentence - each.sentence <= _STORY_REACH), None)
        is_open = last is not None and (last.grain < Granularity.DAY or not self._is_of_these_days(last))
        return last if last and last.interval and is_open else None

    def _date_told(self, found: Found) -> Mention | None:
        """A full date of years ago a few sentences above: its story may be taken up again, though nothing says so."""
        sentence, tense = self._tense.sentence(found.start), self._tense.at(found.start, found.end)
        # What they said would be on 9 June may be of the year they said it in.
        is_said = tense is Tense.FUTURE and self._tense.is_reporting(found.start)
        if not is_yearly(found.meaning) or (tense is not Tense.PAST and not is_said):
            return None
        reach = 1 if is_said else _TAKEN_UP
        near = (each for each in reversed(self._mentions) if sentence - each.sentence <= reach)
        full = (each for each in near if each.is_told and each.found.reads is Reads.ABSOLUTE)
        last = next((each for each in full if each.grain >= Granularity.DAY and not self._is_aside(each)), None)
        return last if last and self._is_far(last) else None

    def _in_doubt(self, found: Found, meaning: Meaning) -> Meaning:
        """A date told on from one of which it was open whether it is of a past year: In March ... In April ...

        Or right behind a past year named by the way, where the date is none of the last weeks; or of what is kept.
        """
        if self._tense.is_remembered(found.start) and (before := one_before(meaning, found)):
            return self._disputed(meaning, self._here, before)  # whichever year the massacre was in
        last = self._newest
        if last is None or isinstance(meaning, Range) or not is_yearly(found.meaning) or not self._is_past(found):
            return meaning
        if self._tense.sentence(found.start) - last.sentence > 1:
            return meaning
        other, toward = self._others.get(last.id), Toward.ONWARD
        if other is None:
            is_year = last.is_told and last.grain is Granularity.YEAR and self._is_far(last)
            if not is_year or self._tense.in_passing(last.found.start) or self._is_of_weeks(meaning):
                return meaning
            other, toward = last.interval, Toward.SAME
        if other is None or not self._goes_on(last, found, toward):
            return meaning
        told = directed(found.meaning, toward).evaluate(other).interval
        return Disputed(meaning, Literal(told)) if told else meaning

    def _goes_on(self, mention: Mention, found: Found, way: Toward = Toward.ONWARD) -> bool:
        """Whether what was told at `mention` still is where the text comes to `found`."""
        start, end = mention.found.end, found.start
        if self._tense.is_now_behind(end, found.end):
            return False
        if self._tense.tells_of_now(start, found.end) or not (
            self._tense.is_same_paragraph(start, end) or self._tense.opens_sentence(end)
        ):
            return False
        placed = self._evaluate(directed(found.meaning, way), mention.anchor)
        return placed is not None and not (self._published and placed.bounds[0] >= self._published.bounds[1])

    def _disputed(self, meaning: Meaning, anchor: Anchor, other: Meaning) -> Meaning:
        """`meaning`, with what `other` comes to beside it, so that a person can choose."""
        interval = self._evaluate(other, anchor)
        return meaning if interval is None else Disputed(meaning, Literal(interval))


def _in_any_year(day: Interval) -> tuple[int, int]:
    """Month and day."""
    return civil.date_of(day.bounds[0] // DAY)[1:]
