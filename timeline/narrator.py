"""Who tells the news: what is not absolute reads from the publication date, or from what the text just established."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from timeline import civil, intervals
from timeline.civil import DAY
from timeline.errors import DatelineError
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import (
    Again,
    Disputed,
    Duration,
    Literal,
    Meaning,
    Modified,
    Occurrence,
    Of,
    Range,
    Shift,
    directed,
    is_undirected,
)
from timeline.model import ABSOLUTE, PUBLICATION, Anchor, AnchorKind, ExpressionType
from timeline.model import expression_id as id_of
from timeline.repeating import Cycle, Toward
from timeline.tense import Tense, TenseReader

_WEEKLY = {Tense.PAST: Toward.ON_OR_BEFORE, Tense.NONE: Toward.ON_OR_BEFORE, Tense.FUTURE: Toward.ON_OR_AFTER}
_YEARLY = {Tense.PAST: Toward.RATHER_BEFORE, Tense.NONE: Toward.RATHER_BEFORE, Tense.FUTURE: Toward.RATHER_AFTER}
# Accounts are given of quarters gone by, in the future tense too.
_QUARTERLY = {Tense.PAST: Toward.RATHER_BEFORE, Tense.NONE: Toward.RATHER_BEFORE, Tense.FUTURE: Toward.NEAREST}
_TOWARDS = {Cycle.WEEKDAY: _WEEKLY, Cycle.WEEKEND: _WEEKLY, Cycle.QUARTER: _QUARTERLY, Cycle.HALF: _QUARTERLY}
PLACED_TYPES = (ExpressionType.DATE, ExpressionType.TIME)
# A comparison ("a year earlier") looks this many sentences back for what it compares with.
_COMPARED_REACH = 8
_PERIODS = (Granularity.QUARTER, Granularity.HALF)
# What comes once a year, so that a story may have told which.
_YEARLY_CYCLES = (Cycle.MONTH, Cycle.MONTH_DAY, Cycle.DAY_OF_MONTH, Cycle.SEASON, Cycle.FEAST)
# A story in the news goes on for so many sentences without a date.
_STORY_REACH = 2
# A time of day looks so many sentences back for its day.
_CLOCK_REACH = 3
_THIS_QUARTER = Shift(0, Granularity.QUARTER)
# Seconds; what a story of longer ago goes on with is never the writer's own year.
_FAR = 3 * 366 * DAY
_NEVER = -99
# So many mentions are remembered; a date is never read from farther back than a few paragraphs.
_MEMORY = 64
# A generic unit (the year) means one that was named at most this many sentences before.
_GENERIC_REACH = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A found expression with its anchor, and its meaning with the direction of incomplete dates decided."""

    found: Found
    meaning: Meaning
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Mention:
    """A time the narrative has established. `is_told` where it does not hang on where the writer stands."""

    found: Found
    grain: Granularity
    sentence: int
    id: str
    interval: Interval | None
    is_told: bool
    opens_sentence: bool = False

    @property
    def anchor(self) -> Anchor:
        return Anchor(AnchorKind.EXPRESSION, self.id)


def asked(meaning: Meaning) -> Granularity | None:
    """How fine an anchor has to be: July 25 of that year asks for a year."""
    while isinstance(meaning, Of):
        meaning = meaning.outer
    while isinstance(meaning, Modified):
        meaning = meaning.meaning
    if isinstance(meaning, Occurrence) and meaning.of.cycle in _YEARLY_CYCLES:
        return meaning.of.holder
    return meaning.grain


class Narrator:
    """News: what is not absolute reads from the publication date, or from what the text has just established."""

    def __init__(
        self,
        article: str,
        tense: TenseReader,
        published: Interval | None = None,
        headings: frozenset[int] = frozenset(),
    ) -> None:
        self._article, self._tense, self._headings = article, tense, headings
        self._published = published
        # What each expression so far came to, and those that do not hang on where the writer stands.
        self._intervals: dict[str, Interval | None] = {}
        self._told: set[str] = set()
        # What another date is only compared with.
        self._asides: set[str] = set()
        self._mentions: deque[Mention] = deque(maxlen=_MEMORY)
        # The sentence that last spoke of nine months or the like: accounts of so long are compared by the year.
        self._months_told = _NEVER
        # Where the writer stands: at the publication date, or under the heading of a section.
        self._here = PUBLICATION
        # The time of day that heads an entry of a live blog.
        self._clock: Anchor | None = None

    def place(self, found: Found) -> Placed:
        sentence = self._tense.sentence(found.start)
        if found.start in self._headings:
            self._here, self._clock = PUBLICATION, None
        anchor, meaning = self._choose(found, sentence)
        own_id = self._id(found)
        self._intervals[own_id] = self._evaluate(meaning, anchor)
        if found.start in self._headings:
            self._here = Anchor(AnchorKind.EXPRESSION, own_id)
        elif anchor.kind is AnchorKind.NONE or (anchor.target in self._told and anchor != self._here):
            self._told.add(own_id)
        if _is_part_of_year(meaning):
            self._months_told = sentence
        grain = meaning.grain
        if grain in _PERIODS:
            self._months_told = _NEVER
        if grain is not None and found.type in PLACED_TYPES:
            is_told = own_id in self._told
            self._establish(Mention(found, grain, sentence, own_id, self._intervals[own_id], is_told))
        return Placed(found, meaning, anchor)

    def _id(self, found: Found) -> str:
        return id_of(self._article, found.start, found.end)

    def _evaluate(self, meaning: Meaning, anchor: Anchor) -> Interval | None:
        of = self._published if anchor.kind is AnchorKind.PUBLICATION else self._intervals.get(anchor.target)
        try:
            return meaning.evaluate(of).interval
        except DatelineError:
            return None

    def _establish(self, mention: Mention) -> None:
        self._mentions.append(mention)

    def _choose(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        match found.reads:
            case Reads.ABSOLUTE:
                return ABSOLUTE, found.meaning
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
            case _:
                return self._anaphoric(found)

    def _deictic(self, found: Found) -> tuple[Anchor, Meaning]:
        meaning = found.meaning
        is_past = self._tense.at(found.start, found.end) is Tense.PAST
        if found.rule == "year_end" and (story := self._story(found)):
            return story.anchor, meaning
        if found.rule == "year_end" and is_past and isinstance(meaning, Of):
            # Shares have risen since year-end: the year that has ended.
            return self._here, replace(meaning, outer=Shift(-1, Granularity.YEAR))
        if meaning == _THIS_QUARTER and is_past and self._tense.is_closed(found.end):
            return self._generic(found, self._tense.sentence(found.start))
        if found.rule == "month_pointed" and isinstance(meaning, Occurrence) and meaning.toward is Toward.BEFORE:
            return self._here, self._last_named(meaning)
        if self._clock and isinstance(meaning, Shift) and meaning.unit > Granularity.DAY:
            return self._clock, meaning  # an hour ago, in a live blog
        return self._here, self._by_tense(found)

    def _last_named(self, meaning: Occurrence) -> Meaning:
        """Last May, said in June, is hardly the month just past, which is last month."""
        latest = self._evaluate(meaning, self._here)
        month = self._evaluate(Shift(-1, Granularity.MONTH), self._here)
        if latest is None or latest != month:
            return meaning
        return Disputed(Of(Shift(-1, Granularity.MONTH), meaning), Literal(latest))

    def _either(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        if self._tense.at(found.start, found.end) is Tense.FUTURE:
            return self._deictic(found)
        told = self._mentions and self._mentions[-1].sentence == sentence
        return self._anaphoric(found) if told or self._story(found) else self._deictic(found)

    def _incomplete(self, found: Found) -> tuple[Anchor, Meaning]:
        if self._tense.is_one_of_those(found.start) and (told := self._story(found)):
            # Of a month it is not known which of its Sundays.
            is_fine = told.grain >= Granularity.WEEK
            return told.anchor, directed(found.meaning, Toward.ON_OR_AFTER) if is_fine else Shift(0, Granularity.DAY)
        same_month = self._same_month(found)
        if same_month is not None:
            return same_month.anchor, directed(found.meaning, Toward.ONWARD)
        year = self._year_beside(found)
        if year is not None:
            return year.anchor, directed(found.meaning, Toward.SAME)
        compared = self._compared_month(found)
        if compared is not None:
            self._asides.add(self._id(found))
            return compared.anchor, directed(found.meaning, Toward.BEFORE)
        quarter = self._quarter_told(found)
        if quarter is not None:
            return quarter.anchor, directed(found.meaning, Toward.BEFORE)
        story, meaning = self._story(found), self._by_tense(found)
        if story is not None:
            told = directed(found.meaning, Toward.ONWARD)
            return story.anchor, told if self._is_far(story) else self._disputed(told, self._here, meaning)
        if self._published is None and self._here is PUBLICATION and _is_yearly(found.meaning):
            last = next((each for each in reversed(self._mentions) if each.is_told and not self._is_aside(each)), None)
            return (last.anchor, directed(found.meaning, Toward.ONWARD)) if last else (self._here, meaning)
        year = self._year_told(found)
        if year is not None:
            return self._here, self._disputed(meaning, year.anchor, directed(found.meaning, Toward.SAME))
        return self._here, meaning

    def _quarter_told(self, found: Found) -> Mention | None:
        """The day of a story long past on which accounts were given of a quarter, which had closed by then."""
        if found.meaning.grain not in _PERIODS or not self._mentions:
            return None
        last, sentence = self._mentions[-1], self._tense.sentence(found.start)
        is_day = last.grain >= Granularity.MONTH and last.is_told and not self._is_aside(last)
        if not is_day or sentence - last.sentence > 1 or self._tense.at(found.start, found.end) is not Tense.PAST:
            return None
        return last if self._is_far(last) and self._goes_on(last, found) else None

    def _same_month(self, found: Found) -> Mention | None:
        """The date beside which a bare day of the month is said: on July 6, and again on the 20th."""
        root = root_of(found.meaning)
        if not (isinstance(root, Occurrence) and root.of.cycle is Cycle.DAY_OF_MONTH):
            return None
        sentence = self._tense.sentence(found.start)
        near = (each for each in reversed(self._mentions) if sentence - each.sentence <= 1)
        return next((each for each in near if each.grain >= Granularity.MONTH and _is_of_calendar(each.found)), None)

    def _year_beside(self, found: Found) -> Mention | None:
        """The year that stands right before its month: last year in May."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.grain is not Granularity.YEAR or not _is_of_year(found.meaning):
            return None
        return last if self._tense.adjoins(last.found.end, found.start) else None

    def _compared_month(self, found: Found) -> Mention | None:
        """The month that one after it is compared with: fell in December from November."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.grain is not Granularity.MONTH or found.meaning.grain is not Granularity.MONTH:
            return None
        return last if self._tense.is_compared(last.found.end, found.start) else None

    def _disputed(self, meaning: Meaning, anchor: Anchor, other: Meaning) -> Meaning:
        """`meaning`, with what `other` comes to beside it, so that a person can choose."""
        interval = None if isinstance(meaning, Range) else self._evaluate(other, anchor)
        return meaning if interval is None else Disputed(meaning, Literal(interval))

    def _is_far(self, mention: Mention) -> bool:
        """Whether a story is so long ago that nothing of the writer's own days can be meant in it."""
        if mention.interval is None or self._published is None:
            return True
        return mention.interval.bounds[1] < self._published.bounds[0] - _FAR

    def _year_told(self, found: Found) -> Mention | None:
        """The year that opened the sentence before: "In 2016 it lost money. In July ..." leaves open which July."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.grain is not Granularity.YEAR or not last.is_told or not _is_yearly(found.meaning):
            return None
        near = 0 <= self._tense.sentence(found.start) - last.sentence <= 1
        opens = self._tense.opens_sentence(last.found.start) and self._tense.opens_sentence(found.start)
        return last if near and opens and self._goes_on(last, found) else None

    def _story(self, found: Found) -> Mention | None:
        """The past that the text is telling of where it comes to a month or a day: on 3 October 1990 ... On 4 October.

        None while it speaks of its own days: after a date that is read from them, a plan, or a verb in the present.
        """
        sentence = self._tense.sentence(found.start)
        may_be_told = _is_yearly(found.meaning) or self._tense.is_one_of_those(found.start)
        if not may_be_told or self._tense.at(found.start, found.end) is Tense.FUTURE:
            return None
        for each in reversed(self._mentions):
            if sentence - each.sentence > _STORY_REACH or not each.is_told:
                return None
            if self._is_aside(each):
                continue
            is_year = each.grain is Granularity.YEAR and each.sentence == sentence
            if each.grain < Granularity.SEASON and not (is_year and self._tense.opens_sentence(each.found.start)):
                return None
            return each if self._goes_on(each, found) else None
        return None

    def _goes_on(self, mention: Mention, found: Found) -> bool:
        """Whether what was told at `mention` still is where the text comes to `found`."""
        start, end = mention.found.end, found.start
        if self._tense.tells_of_now(start, found.end) or not (
            self._tense.is_same_paragraph(start, end) or self._tense.opens_sentence(end)
        ):
            return False
        placed = self._evaluate(directed(found.meaning, Toward.ONWARD), mention.anchor)
        return placed is not None and not (self._published and placed.bounds[0] >= self._published.bounds[1])

    def _is_aside(self, mention: Mention) -> bool:
        """Whether a date is no point that a story has reached: a comparison, a span, a look from afar."""
        return (
            mention.found.reads is Reads.COMPARED
            or mention.found.start in self._headings
            or self._tense.in_passing(mention.found.start)
            or self._tense.describes(mention.found.start)
        )

    def _anaphoric(self, found: Found) -> tuple[Anchor, Meaning]:
        unit = asked(found.meaning)
        if unit is Granularity.QUARTER and (named := self._exactly(unit, reversed(self._mentions))):
            return named.anchor, found.meaning
        if found.reads is Reads.CLOCK and self._under_clock(found):
            return self._here, found.meaning
        told = self._antecedent(found, min(unit or Granularity.YEAR, Granularity.DAY))
        if told is None and self._tense.at(found.start, found.end) is Tense.PAST:
            return self._here, self._not_yet(onward(found.meaning))
        return told.anchor if told else self._here, onward(found.meaning)

    def _not_yet(self, meaning: Meaning) -> Meaning:
        """The next day, told of in the past where no day was named before, is not the one after publication."""
        found, now = self._evaluate(meaning, self._here), self._evaluate(Shift(0, Granularity.DAY), self._here)
        if found is None or now is None or found.bounds[0] < now.bounds[1]:
            return meaning
        return Disputed(meaning, Literal(now))

    def _under_clock(self, found: Found) -> bool:
        """Whether a time of day is an entry's of a live blog, or in one that names no other day."""
        if self._tense.is_heading(found.start, found.end):
            self._clock = Anchor(AnchorKind.EXPRESSION, self._id(found))
        elif self._clock and self._mentions:
            return self._mentions[-1].id == self._clock.target
        return self._clock is not None and self._clock.target == self._id(found)

    def _antecedent(self, found: Found, unit: Granularity) -> Mention | None:
        """The latest mention that is as fine as `unit`; where a coarser one beside it leads elsewhere, that one."""
        sentence, coarse = self._tense.sentence(found.start), None
        is_past = self._tense.at(found.start, found.end) is Tense.PAST
        for each in reversed(self._mentions):
            if is_past and self._is_planned(each):
                continue
            if found.reads is Reads.CLOCK and self._is_off(each, sentence):
                continue
            if each.grain >= unit:
                return coarse if coarse and not _is_within(each, coarse) else each
            is_near = found.reads is not Reads.CLOCK and sentence - each.sentence <= 1
            if coarse is None and is_near and not self._tense.in_passing(each.found.start):
                coarse = each
        return coarse

    def _is_off(self, mention: Mention, sentence: int) -> bool:
        """Whether a day is not the one whose hours are told: too far above, or the end of a period."""
        return sentence - mention.sentence > _CLOCK_REACH or self._tense.ends_a_period(mention.found.start)

    def _is_planned(self, mention: Mention) -> bool:
        """Whether a date was still to come when the article was published."""
        if mention.interval is None or self._published is None:
            return self._tense.at(mention.found.start, mention.found.end) is Tense.FUTURE
        return mention.interval.bounds[0] >= self._published.bounds[1]

    def _exactly(self, unit: Granularity | None, mentions: Iterable[Mention]) -> Mention | None:
        return next((each for each in mentions if each.grain is unit), None)

    def _compared(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """A year ago compares with the quarter, month or day that the sentences before speak of."""
        near = [each for each in self._own() if sentence - each.sentence <= _COMPARED_REACH]
        periods = [each for each in near if each.grain in _PERIODS]
        # What is expected of a quarter to come is not what is compared.
        periods.sort(key=lambda each: self._tense.at(each.found.start, each.found.end) is Tense.FUTURE)
        if isinstance(found.meaning, Again):
            return self._again(found.meaning, periods, sentence)
        cell = found.meaning.cell if isinstance(found.meaning, Shift) else None
        if cell is None and sentence - self._months_told <= 0:
            return self._here, found.meaning
        years = [each for each in near if self._is_told_year(each, sentence) and found.rule == "earlier"]
        ends = [each for each in near if self._tense.ends_a_period(each.found.start)]
        months = [each for each in near if each.grain is Granularity.MONTH and each.sentence == sentence]
        finer = [each for each in near if each.grain > Granularity.QUARTER and cell is not None]
        for mention in (*periods, *ends, *months, *years, *finer):
            return mention.anchor, found.meaning if cell else _at_any_grain(found.meaning)
        if cell is Granularity.QUARTER:
            # Accounts are given of the quarter that has closed.
            return self._here, Shift(-5, cell)
        return self._here, found.meaning

    def _is_told_year(self, mention: Mention, sentence: int) -> bool:
        """A year that the sentence or the one before tells of: banned in 1934, and a year earlier ..."""
        is_year = mention.grain is Granularity.YEAR and mention.is_told and sentence - mention.sentence <= 1
        return is_year and not self._is_aside(mention)

    def _again(self, meaning: Again, periods: list[Mention], sentence: int) -> tuple[Anchor, Meaning]:
        """The 1988 period: the one that is told of, the year where months are, else the quarter that has closed."""
        if periods:
            return periods[0].anchor, meaning
        if sentence - self._months_told <= 1:
            return ABSOLUTE, Literal(intervals.year(meaning.year))
        return self._here, Of(Shift(-1, Granularity.QUARTER), meaning)

    def _generic(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """The quarter, the year: the latest that was named as such, else the one that accounts are given of."""
        meaning = found.meaning
        unit = asked(meaning)
        if unit is Granularity.YEAR and self._tense.at(found.start, found.end) is Tense.PAST:
            # For the year, said after a fourth quarter: the year that it closed.
            near = (each for each in self._own() if sentence - each.sentence <= _GENERIC_REACH)
            period = next((each for each in near if each.grain in _PERIODS and not self._is_planned(each)), None)
            if period is not None:
                return period.anchor, meaning
        story = None if unit in _PERIODS else self._story(found)
        if story is not None and unit is not None and story.grain >= unit:
            return story.anchor, meaning
        near = (each for each in self._own() if sentence - each.sentence <= _GENERIC_REACH)
        is_past = self._tense.at(found.start, found.end) is Tense.PAST
        near = (each for each in near if not (is_past and self._is_planned(each)))
        # Last year is the writer's, and what is said of "the year" in another sentence is of this one.
        near = (each for each in near if each.found.reads is not Reads.DEICTIC or each.sentence == sentence)
        is_latest = found.rule == "unit_latest"
        must_be_over = is_latest or (is_past and unit is Granularity.QUARTER)
        near = (each for each in near if each.grain is unit and not (must_be_over and self._is_open(each)))
        named = next(near, None)
        if named is not None:
            return named.anchor, meaning
        is_over = unit is Granularity.QUARTER or (is_latest and unit is Granularity.YEAR)
        if isinstance(meaning, Shift) and (is_over or (unit is Granularity.WEEK and is_past and self._is_monday())):
            return self._here, replace(meaning, amount=-1)
        return self._here, meaning

    def _is_open(self, mention: Mention) -> bool:
        """Whether a period had not closed when the article was published: no accounts can be given of it."""
        if mention.interval is None or self._published is None:
            return False
        return mention.interval.bounds[1] > self._published.bounds[0]

    def _is_monday(self) -> bool:
        """Whether the week that is told of, on the morning after it, is the one before."""
        day = self._evaluate(Shift(0, Granularity.DAY), self._here)
        return day is not None and day.granularity is Granularity.DAY and civil.weekday(day.bounds[0] // DAY) == 0

    def _own(self) -> Iterator[Mention]:
        """Mentions that are no comparison themselves, the latest first."""
        own = (each for each in reversed(self._mentions) if each.found.reads is not Reads.COMPARED)
        return (each for each in own if each.id not in self._asides and each.found.rule != "earlier")

    def _by_tense(self, found: Found) -> Meaning:
        """The direction of an incomplete date, from the verbs around it."""
        if not is_undirected(found.meaning):
            return found.meaning
        root = root_of(found.meaning)
        cycle = root.of.cycle if isinstance(root, Occurrence) else Cycle.MONTH
        tense = self._tense.at(found.start, found.end)
        if found.rule == "weekday_pointed" and tense is Tense.NONE:
            tense = Tense.FUTURE  # this Friday
        if tense is Tense.PAST and self._tense.is_beside_verb(found.start):
            # A quarter is told of when it has closed.
            closed = cycle in (Cycle.QUARTER, Cycle.HALF)
            return directed(found.meaning, Toward.BEFORE if closed else Toward.ON_OR_BEFORE)
        return directed(found.meaning, _TOWARDS.get(cycle, _YEARLY)[tense])

    def _last(self, grain: Granularity | None) -> Anchor | None:
        """The latest mention that is at least as fine as `grain`."""
        mention = self._mention(min(grain or Granularity.YEAR, Granularity.DAY))
        return mention.anchor if mention else None

    def _mention(self, grain: Granularity) -> Mention | None:
        return next((each for each in reversed(self._mentions) if each.grain >= grain), None)


def onward(meaning: Meaning) -> Meaning:
    return directed(meaning, Toward.ONWARD) if is_undirected(meaning) else meaning


def _is_within(mention: Mention, outer: Mention) -> bool:
    if mention.interval is None or outer.interval is None:
        return True
    first, last = outer.interval.bounds
    return first <= mention.interval.bounds[0] < last


def _is_yearly(meaning: Meaning) -> bool:
    """A month, a season, a day of a month; or a unit that a story can have told of."""
    root = root_of(meaning)
    if isinstance(root, Occurrence):
        return root.of.cycle in _YEARLY_CYCLES
    return isinstance(root, Shift) and Granularity.YEAR <= root.unit < Granularity.DAY


def _is_of_year(meaning: Meaning) -> bool:
    root = root_of(meaning)
    return isinstance(root, Occurrence) and root.of.holder is Granularity.YEAR


def _is_of_calendar(found: Found) -> bool:
    """Whether a date is told by its month, and not by its distance from another."""
    root = root_of(found.meaning)
    return isinstance(root, Literal) or (isinstance(root, Occurrence) and root.of.cycle in _YEARLY_CYCLES)


def _is_part_of_year(meaning: Meaning) -> bool:
    """nine months, the first six months: what accounts are given of beside quarters."""
    return isinstance(meaning, Duration) and meaning.unit is Granularity.MONTH and (meaning.count or 0) >= 4


def _at_any_grain(meaning: Meaning) -> Meaning:
    """A year earlier at the size of what it is compared with: a quarter stays a quarter."""
    if isinstance(meaning, Shift):
        return replace(meaning, cell=Granularity.DAY)
    return replace(meaning, meaning=_at_any_grain(meaning.meaning)) if isinstance(meaning, Modified) else meaning


def root_of(meaning: Meaning) -> Meaning:
    """What reads the anchor: the July of early July, the year of July 25 of that year."""
    while isinstance(meaning, Of | Modified):
        meaning = meaning.outer if isinstance(meaning, Of) else meaning.meaning
    return meaning
