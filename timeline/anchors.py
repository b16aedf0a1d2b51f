"""Which anchor: the publication date, what the narrative last established, or none.

Every expression reads from an earlier one or from the publication date, so no circle can close here; those that a
person closes are refused by `order`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from timeline import civil, intervals
from timeline.civil import DAY
from timeline.errors import AnchorError, DatelineError
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import (
    Again,
    Duration,
    Literal,
    Meaning,
    Modified,
    Occurrence,
    Of,
    Ref,
    Reference,
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
_HEADS = (Reads.ABSOLUTE, Reads.INCOMPLETE)
_PLACED = (ExpressionType.DATE, ExpressionType.TIME)
# A comparison ("a year earlier") looks this many sentences back for what it compares with.
_COMPARED_REACH = 8
# Rules that news goes by, and no history.
_WEEKLY_RULES = ("weekday", "weekday_pointed", "weekend", "day_part", "quarter", "half")
# What a story is told by; EITHER is the next year.
_STORY = (Reads.ABSOLUTE, Reads.INCOMPLETE, Reads.ANAPHORIC, Reads.CLOCK, Reads.EITHER)
_PERIODS = (Granularity.QUARTER, Granularity.HALF)
# A story goes on by steps of at most this, in seconds; more is a look ahead.
_STORY_STEP = 2 * 366 * DAY
_NEAR = 183 * DAY
# A history names at least so many dates with their year.
_TOLD_YEARS = 6
_TO_ONE_DEICTIC = 8
_NEVER = -99
# So many mentions are remembered; a date is never read from farther back than a few paragraphs.
_MEMORY = 64
_ANCIENT = civil.moment(1000)
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
    """A time the narrative has established. `interval` is known where it does not hang on the publication date."""

    found: Found
    grain: Granularity
    sentence: int
    id: str
    interval: Interval | None = None
    opens_sentence: bool = False

    @property
    def anchor(self) -> Anchor:
        return Anchor(AnchorKind.EXPRESSION, self.id)


def choose(found: Iterable[Found], article: str, tense: TenseReader) -> tuple[Placed, ...]:
    """The anchor of every expression; what only a narrative of history says is left out of news."""
    expressions = tuple(found)
    if is_history(expressions) or is_story(expressions, tense):
        historian = Historian(article, tense)
        return tuple(historian.place(each) for each in expressions if historian.tells(each))
    narrator = Narrator(article, tense, headings(expressions, tense))
    return tuple(narrator.place(each) for each in expressions if not each.rule.startswith("history"))


def headings(found: tuple[Found, ...], tense: TenseReader) -> frozenset[int]:
    """Where the sections of a chronology or a live blog begin, each under its own day; one alone is a dateline."""
    starts = frozenset(
        each.start
        for each in found
        if each.meaning.grain is Granularity.DAY and each.reads in _HEADS and tense.is_heading(each.start, each.end)
    )
    return starts if len(starts) > 1 else frozenset()


def _nearness(found: Found) -> int:
    """How much an expression tells of days near the writer's; yesterday most of all."""
    if found.reads is not Reads.DEICTIC or not isinstance(found.meaning, Shift):
        return 0
    return 3 if found.rule == "near_day" and found.meaning.amount else 1


def is_history(found: tuple[Found, ...]) -> bool:
    """Whether a text tells of a past it names by year, and not of the days before its publication."""
    absolute = sum(each.reads is Reads.ABSOLUTE and each.type is ExpressionType.DATE for each in found)
    deictic = sum(_nearness(each) for each in found)
    weekdays = sum(each.rule in ("weekday", "day_part") for each in found)
    return absolute >= _TOLD_YEARS and absolute > _TO_ONE_DEICTIC * (deictic + weekdays)


def is_story(found: tuple[Found, ...], tense: TenseReader) -> bool:
    """Whether a short text begins with a full date, and nothing in it is read from its writer's time."""
    dates = [each for each in found if each.type in _PLACED and not each.rule.startswith("history")]
    if not dates or dates[0].reads is not Reads.ABSOLUTE or tense.in_passing(dates[0].start) or tense.tells_of_now():
        return False
    first = dates[0]
    is_year = (first.meaning.grain or Granularity.YEAR) <= Granularity.YEAR
    for each in dates:
        if not (each.reads in _STORY or each.rule == "earlier") or each.rule in _WEEKLY_RULES:
            return False
        if each.reads is not Reads.INCOMPLETE:
            continue
        # Who took over in 1994 stepped down this June.
        if is_year and tense.sentence(each.start) == tense.sentence(first.start):
            return False
        if tense.at(each.start, each.end) is Tense.FUTURE:
            return False
    return True


def asked(meaning: Meaning) -> Granularity | None:
    """How fine an anchor has to be: July 25 of that year asks for a year."""
    while isinstance(meaning, Of):
        meaning = meaning.outer
    return meaning.meaning.grain if isinstance(meaning, Modified) else meaning.grain


class Narrator:
    """News: what is not absolute reads from the publication date, or from what the text has just established."""

    def __init__(self, article: str, tense: TenseReader, headings: frozenset[int] = frozenset()) -> None:
        self._article, self._tense, self._headings = article, tense, headings
        self._mentions: deque[Mention] = deque(maxlen=_MEMORY)
        # The sentence that last spoke of nine months or the like: accounts of so long are compared by the year.
        self._months_told = _NEVER
        # Where the writer stands: at the publication date, or under the heading of a section.
        self._here = PUBLICATION

    def place(self, found: Found) -> Placed:
        sentence = self._tense.sentence(found.start)
        if found.start in self._headings:
            self._here = PUBLICATION
        anchor, meaning = self._choose(found, sentence)
        if found.start in self._headings:
            self._here = Anchor(AnchorKind.EXPRESSION, self._id(found))
        if _is_part_of_year(meaning):
            self._months_told = sentence
        grain = meaning.grain
        if grain in _PERIODS:
            self._months_told = _NEVER
        if grain is not None and found.type in _PLACED:
            self._establish(found, meaning, anchor, Mention(found, grain, sentence, self._id(found)))
        return Placed(found, meaning, anchor)

    def _id(self, found: Found) -> str:
        return id_of(self._article, found.start, found.end)

    def _establish(self, found: Found, meaning: Meaning, anchor: Anchor, mention: Mention) -> None:
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
        return self._here, self._by_tense(found)

    def _either(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        told = self._mentions and self._mentions[-1].sentence == sentence
        is_told = told and self._tense.at(found.start, found.end) is not Tense.FUTURE
        return self._anaphoric(found) if is_told else self._deictic(found)

    def _incomplete(self, found: Found) -> tuple[Anchor, Meaning]:
        told = self._told_of(found)
        if told is not None:
            return told.anchor, directed(found.meaning, Toward.ONWARD)
        return self._here, self._by_tense(found)

    def _told_of(self, found: Found) -> Mention | None:
        """The dated day of the sentence before, whose story goes on: on 3 October 1990 ... On 4 October ..."""
        if found.rule != "calendar_day" or not self._mentions:
            return None
        last, sentence = self._mentions[-1], self._tense.sentence(found.start)
        goes_on = last.found.reads is Reads.ABSOLUTE and last.grain is Granularity.DAY
        if last.found.start in self._headings:
            return None
        return last if goes_on and 0 <= sentence - last.sentence <= 1 else None

    def _anaphoric(self, found: Found) -> tuple[Anchor, Meaning]:
        unit, sentence = asked(found.meaning), self._tense.sentence(found.start)
        if unit is Granularity.QUARTER and (named := self._exactly(unit, reversed(self._mentions))):
            return named.anchor, found.meaning
        beside = None if found.reads is Reads.CLOCK else self._beside(sentence)
        return self._last(unit) or beside or self._here, _onward(found.meaning)

    def _beside(self, sentence: int) -> Anchor | None:
        """What the sentence or the one before tells of, however coarse, if not in passing."""
        for each in reversed(self._mentions):
            if sentence - each.sentence > 1:
                return None
            if not self._tense.in_passing(each.found.start):
                return each.anchor
        return None

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
        ends = [each for each in near if self._tense.ends_a_period(each.found.start)]
        months = [each for each in near if each.grain is Granularity.MONTH and each.sentence == sentence]
        finer = [each for each in near if each.grain > Granularity.QUARTER and cell is not None]
        for mention in (*periods, *ends, *months, *finer):
            return mention.anchor, found.meaning if cell else _at_any_grain(found.meaning)
        if cell is Granularity.QUARTER:
            # Accounts are given of the quarter that has closed.
            return self._here, Shift(-5, cell)
        return self._here, found.meaning

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
        near = (each for each in self._own() if sentence - each.sentence <= _GENERIC_REACH)
        named = next((each for each in near if each.grain is unit), None)
        if named is not None:
            return named.anchor, meaning
        if unit is Granularity.QUARTER and isinstance(meaning, Shift):
            return self._here, replace(meaning, amount=-1)
        return self._here, meaning

    def _own(self) -> Iterator[Mention]:
        """Mentions that are no comparison themselves, the latest first."""
        return (each for each in reversed(self._mentions) if each.found.reads is not Reads.COMPARED)

    def _by_tense(self, found: Found) -> Meaning:
        """The direction of an incomplete date, from the verbs around it."""
        if not is_undirected(found.meaning):
            return found.meaning
        cycle = next((each.of.cycle for each in _occurrences(found.meaning)), Cycle.MONTH)
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


class Historian(Narrator):
    """A narrative of history: all reads from the time that the story has reached.

    A date that is named in passing (a report of 2005, a plan for 1976, since 1955) does not move that time.
    """

    def __init__(self, article: str, tense: TenseReader) -> None:
        super().__init__(article, tense)
        self._placed: dict[str, Interval | None] = {}
        self._latest: Mention | None = None
        # The year that heads the section, as in "1943: The tide turns".
        self._section: Mention | None = None

    def _anaphoric(self, found: Found) -> tuple[Anchor, Meaning]:
        """A year later is counted from what was named just now, be it only in passing."""
        latest, unit = self._latest, asked(found.meaning)
        near = latest and self._tense.sentence(found.start) - latest.sentence <= 1
        if latest and near and unit and latest.grain >= min(unit, Granularity.DAY):
            return latest.anchor, _onward(found.meaning)
        return super()._anaphoric(found)

    def _establish(self, found: Found, meaning: Meaning, anchor: Anchor, mention: Mention) -> None:
        opens = self._tense.opens_sentence(found.start)
        placed = replace(mention, interval=self._evaluate(meaning, anchor), opens_sentence=opens)
        self._placed[placed.id] = placed.interval
        if placed.interval is not None and found.reads is not Reads.COMPARED:
            self._latest = placed
        if placed.interval and mention.grain is Granularity.YEAR and self._tense.is_heading(found.start, found.end):
            self._section = placed
        if self._moves_on(placed):
            self._mentions.append(placed)

    def _evaluate(self, meaning: Meaning, anchor: Anchor) -> Interval | None:
        if anchor.kind is AnchorKind.PUBLICATION:
            return None
        try:
            return meaning.evaluate(self._placed.get(anchor.target)).interval
        except DatelineError:
            return None

    def _moves_on(self, mention: Mention) -> bool:
        reads, interval = mention.found.reads, mention.interval
        if interval is None or reads is Reads.COMPARED or mention.grain < Granularity.YEAR:
            return False
        now = self._mentions[-1].interval if self._mentions else None
        if now is None:
            return True
        if self._tense.in_passing(mention.found.start):
            return False
        ahead = interval.bounds[0] - now.bounds[0]
        if reads is Reads.ABSOLUTE:
            return mention.opens_sentence or mention.grain > Granularity.YEAR or 0 <= ahead <= _STORY_STEP
        return reads is not Reads.ANAPHORIC or ahead >= 0

    def _generic(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        return self._anaphoric(found)

    def _either(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        return self._anaphoric(found)

    def _compared(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """A year earlier is counted from what was told last, as a year later is."""
        return self._anaphoric(found) if found.rule == "earlier" else super()._compared(found, sentence)

    def tells(self, found: Found) -> bool:
        """Whether an expression fits the story: a year of three figures only where the story is that old."""
        if found.rule != "history_year":
            return True
        now = self._mentions[-1].interval if self._mentions else None
        return now is not None and now.bounds[0] < _ANCIENT

    def _deictic(self, found: Found) -> tuple[Anchor, Meaning]:
        if found.rule == "near_day":
            # No history says yesterday of its own time; its today is the writer's present.
            today = isinstance(found.meaning, Shift) and found.meaning.amount == 0
            return PUBLICATION, Reference(Ref.PRESENT) if today else found.meaning
        return self._last(asked(found.meaning)) or PUBLICATION, _onward(found.meaning)

    def _incomplete(self, found: Found) -> tuple[Anchor, Meaning]:
        latest = self._mention(Granularity.CENTURY)
        if latest is None:
            return PUBLICATION, self._by_tense(found)
        if found.rule == "weekday":
            # A year tells nothing of a weekday, and what is still to come is the writer's.
            told = self._mention(Granularity.MONTH)
            if told is None or self._tense.at(found.start, found.end) is Tense.FUTURE:
                return PUBLICATION, self._by_tense(found)
            return told.anchor, directed(found.meaning, Toward.ONWARD)
        if self._section and self._is_in(self._section, latest):
            return self._section.anchor, directed(found.meaning, Toward.SAME)
        onward = directed(found.meaning, Toward.ONWARD)
        if latest.grain > Granularity.YEAR:
            return latest.anchor, onward
        finer = self._mention(Granularity.HALF)
        if finer is not None and not latest.opens_sentence and self._is_near(finer, onward):
            return finer.anchor, onward
        return latest.anchor, directed(found.meaning, Toward.SAME)

    def _is_in(self, section: Mention, latest: Mention) -> bool:
        """Whether the story is still in the year of its section, and not at a date outside that was named since."""
        if section.interval is None or latest.interval is None or latest.found.start < section.found.start:
            return True
        first, last = section.interval.bounds
        return first <= latest.interval.bounds[0] < last or latest.grain <= Granularity.YEAR

    def _is_near(self, mention: Mention, meaning: Meaning) -> bool:
        """Whether a date goes on from a mention within half a year, so that a year named in between is a digression."""
        if mention.interval is None:
            return False
        found = meaning.evaluate(mention.interval).interval
        return found is not None and -_NEAR // 4 <= found.bounds[0] - mention.interval.bounds[0] <= _NEAR

    def _last(self, grain: Granularity | None) -> Anchor | None:
        """The latest mention that is fine enough; where none is, the latest of all."""
        found = super()._last(grain)
        latest = self._mention(Granularity.CENTURY)
        return found or (latest.anchor if latest else None)


def _onward(meaning: Meaning) -> Meaning:
    return directed(meaning, Toward.ONWARD) if is_undirected(meaning) else meaning


def _is_part_of_year(meaning: Meaning) -> bool:
    """nine months, the first six months: what accounts are given of beside quarters."""
    return isinstance(meaning, Duration) and meaning.unit is Granularity.MONTH and (meaning.count or 0) >= 4


def _at_any_grain(meaning: Meaning) -> Meaning:
    """A year earlier at the size of what it is compared with: a quarter stays a quarter."""
    if isinstance(meaning, Shift):
        return replace(meaning, cell=Granularity.DAY)
    return replace(meaning, meaning=_at_any_grain(meaning.meaning)) if isinstance(meaning, Modified) else meaning


def _occurrences(meaning: Meaning) -> Iterator[Occurrence]:
    while isinstance(meaning, Of):
        meaning = meaning.outer
    if isinstance(meaning, Modified):
        yield from _occurrences(meaning.meaning)
    if isinstance(meaning, Occurrence):
        yield meaning


def order(anchors: Mapping[str, str]) -> list[str]:
    """Ids so that each comes after what it reads from; `anchors` maps an id to its target.

    Raises AnchorError where they close a circle.
    """
    done: dict[str, None] = {}
    for start in anchors:
        path: dict[str, None] = {}
        node = start
        while node in anchors and node not in done:
            if node in path:
                raise AnchorError("These dates would be read from each other in a circle. Choose another anchor.")
            path[node] = None
            node = anchors[node]
        done.update(dict.fromkeys(reversed(path)))
    return list(done)
