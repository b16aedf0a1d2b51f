"""Who tells a history: all reads from the time that the story has reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline import civil
from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval, one
from timeline.lately import Lately
from timeline.meanings import Literal, Meaning, Modified, Occurrence, Ref, Reference, Same, Shift, directed
from timeline.mentions import Mention, asked, interval_at, is_of_year, is_today, onward, root_of
from timeline.model import ABSOLUTE, PUBLICATION, Anchor, AnchorKind, ExpressionType
from timeline.moving import STORY_STEP
from timeline.narrator import Placed
from timeline.reached import NEAR, STRETCHES
from timeline.repeating import Cycle, Toward
from timeline.tense import Tense, TenseReader
from timeline.themes import RETURNED
from timeline.told import NEVER

_FIRST_CENTURY = 100
_HALF_CENTURY = 50
_OF_CENTURY = (Granularity.DECADE, Granularity.YEAR)
_POINTED = ("unit_pointed", "within", "portion")
_LARGE = Granularity.WEEK


class Historian(Lately):
    """A narrative of history: all reads from the time that the story has reached.

    A date that is named in passing (a report of 2005, a plan for 1976, since 1955) does not move that time.
    """

    def __init__(
        self,
        article: str,
        tense: TenseReader,
        published: Interval | None = None,
        is_brief: bool = False,
        beside: Mapping[int, Found] | None = None,
        ahead: Mapping[int, Found] | None = None,
        digressions: frozenset[int] = frozenset(),
        full: Sequence[Found] = (),
        near: Sequence[Found] = (),
    ) -> None:
        super().__init__(article, tense, published, beside=beside)
        # The dates that tell the year of one before them, where a section goes back to another story.
        self._ahead = ahead or {}
        self._digressions = digressions
        # One story, told from its begin to its end; a longer history takes up several, each from its own.
        self._is_brief = is_brief
        # The last date with its year at the head of a line.
        self._entry: Mention | None = None
        # The years of a life over the text, and the last of them.
        self._life: Mention | None = None
        self._life_end: Mention | None = None
        # The sentence that last spoke of the writer's own days.
        self._writers = NEVER
        # And all that do so, be it behind another date: opened on 9 October, it was given a prize last month.
        self._of_writer = frozenset(tense.sentence(each.start) for each in near if self._is_spoken_now(each))
        self._start(full)

    def place(self, found: Found) -> Placed:
        placed = super().place(found)
        full = self._ahead.get(found.start)
        is_returned = full is not None and placed.anchor.target == self._id(full)
        is_doubtful = self._doubt(placed)
        return replace(placed, found=replace(found, rule=RETURNED)) if is_returned or is_doubtful else placed

    def _anaphoric(self, found: Found) -> tuple[Anchor, Meaning]:
        """A year later is counted from what was named just now, be it only in passing."""
        if self._tells_again(found):
            return self._mentions[-1].anchor, Same()
        if weekday := self._that_weekday(found):
            return weekday.anchor, Shift(0, Granularity.DAY)
        if found.reads is Reads.CLOCK and (day := self._day_of_lead(found)):
            return day.anchor, onward(found.meaning)
        is_of_writer = self._tense.sentence(found.start) - self._writers in (0, 1)
        if found.reads is Reads.CLOCK and is_of_writer and self._tense.at(found.start, found.end) is Tense.FUTURE:
            return PUBLICATION, found.meaning  # tonight snow is expected; the road will be shut from 9 p.m.
        latest, unit = self._latest, asked(found.meaning)
        is_hour = found.reads is Reads.CLOCK or (unit is not None and unit > Granularity.DAY)
        if latest and is_hour and self._is_only_planned(latest, found):
            latest = self._newest
        if latest and isinstance(found.meaning, Same):
            return latest.anchor, found.meaning
        apart = self._tense.sentence(found.start) - latest.sentence if latest else 0
        # Nothing had happened since February. On the last day of the month ...
        is_afar = found.reads is Reads.GENERIC and latest and self._tense.in_passing(latest.found.start)
        near = latest and apart <= (0 if is_afar else 1)
        if latest and found.reads is Reads.CLOCK and latest.grain > Granularity.DAY:
            near = near or self._tense.is_same_paragraph(latest.found.start, found.start)
        if latest and near and unit and latest.grain >= min(unit, Granularity.DAY):
            if found.reads is not Reads.CLOCK:
                return latest.anchor, onward(found.meaning)
            day = self._day_of_hour(found, latest)
            return day, self._half_of_day(found, day)
        anchor, meaning = super()._anaphoric(found)
        if found.reads is Reads.CLOCK and anchor == PUBLICATION and (day := self._mention(Granularity.DAY)):
            # No hour of a history is of the day on which it was published.
            return day.anchor, self._half_of_day(found, day.anchor)
        return anchor, meaning

    def _is_only_planned(self, mention: Mention, found: Found) -> bool:
        """Whether a sentence before only told a day as one to come: it was to have been sold on 20 May."""
        if mention.sentence == self._tense.sentence(found.start):
            return False
        return self._is_plan(mention)

    def _establish(self, mention: Mention) -> None:
        found = mention.found
        if self._latest and found.start < self._latest.found.start:
            return  # the date behind it, from which it was read, is where the story is
        if self._ends_section(mention):
            return
        if self._is_life(mention):
            self._life = mention
        elif self._life and mention.interval and mention.grain is Granularity.YEAR:
            ends_it = self._life.interval is not None and mention.interval.end == self._life.interval.end
            self._life_end = mention if ends_it else self._life_end
        opens = self._tense.opens_sentence(found.start) or self._is_year_of_section(mention)
        placed = replace(mention, interval=mention.interval if mention.is_told else None, opens_sentence=opens)
        if placed.interval is not None and not self._is_only_compared(mention):
            self._latest = placed
        self._remember(mention)
        if placed.interval and mention.grain is Granularity.MONTH and found.reads is Reads.ABSOLUTE:
            self._months[civil.date_of(placed.interval.bounds[0] // DAY)[1]] = placed
        if placed.interval and mention.grain is Granularity.YEAR and self._heads(placed):
            self._section = placed
        if placed.interval and found.reads is Reads.ABSOLUTE and self._is_entry(found):
            self._entry = placed
        if self._moves_on(placed):
            self._mentions.append(placed)

    def _choose(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """The fifties, or '51, in a story of 1735, are those of its century."""
        now, word = self._newest, root_of(found.meaning)
        grain = word.grain
        if not isinstance(word, Literal) or grain not in _OF_CENTURY or now is None or now.interval is None:
            return super()._choose(found, sentence)
        figures = self._tense.figures(found.start, found.end)
        if grain is None or figures > 2 or (not figures and grain is Granularity.YEAR):
            return super()._choose(found, sentence)
        year, said = civil.year_of(now.interval.bounds[0]), civil.year_of(word.interval.bounds[0])
        own = year - year % 100 + said % 100
        if not _FIRST_CENTURY <= year < said - said % 100 or own < year - _HALF_CENTURY:
            return super()._choose(found, sentence)
        if grain is Granularity.DECADE and own + 10 <= year and not self._tense.looks_back(found.start):
            return super()._choose(found, sentence)  # the thirties, told after 1865
        told = Literal(one(grain, civil.moment(own)))
        return now.anchor, replace(found.meaning, meaning=told) if isinstance(found.meaning, Modified) else told

    def _under_clock(self, found: Found) -> bool:
        """A history is no live blog: the hour belongs to the day that was told last."""
        return False

    def _generic(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        return self._anaphoric(found)

    def _either(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
        return (PUBLICATION, found.meaning) if is_ahead and self._is_next(found) else self._anaphoric(found)

    def _is_next(self, found: Found) -> bool:
        """Whether next spring, and not the next spring, is the writer's: at the end of his text, beside what is now."""
        if self._published is None or self._tense.describes(found.start + len("the ")):
            return False
        return self._tense.is_sentence_of_now(found.start) or found.start >= self._tense.last_paragraph()

    def _compared(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """A year earlier is counted from what was told last, as a year later is."""
        return self._anaphoric(found) if found.rule == "earlier" else super()._compared(found, sentence)

    def _deictic(self, found: Found) -> tuple[Anchor, Meaning]:
        last = self._newest
        if found.rule == "near_day" and not is_today(found) and last and self._tense.is_quoted(found.start):
            # Who says tomorrow in a history says it in its days, unless he tells it to its writer.
            said = found.meaning if last.grain >= Granularity.DAY else Same()
            return last.anchor, self._disputed(said, PUBLICATION, found.meaning)
        if found.rule == "near_day" and not is_today(found):
            self._writers = self._tense.sentence(found.start)
        if found.rule == "near_day":
            # No history says yesterday of its own time; its today is the writer's present.
            return PUBLICATION, Reference(Ref.PRESENT) if is_today(found) else found.meaning
        if found.rule == "distance_from":
            return PUBLICATION, found.meaning  # fourteen days from today
        if self._is_of_writer(found) or (found.rule == "ahead" and self._is_next(found)):
            self._writers = self._tense.sentence(found.start)
            return PUBLICATION, found.meaning
        # Promoted last May; this Saturday they play again.
        since = self._tense.sentence(found.start) - self._writers
        if found.rule in ("ago", "near_part", "weekday_pointed") and since in (0, 1):
            return PUBLICATION, found.meaning
        is_ago = found.rule == "ago" and self._published is not None and not self._tense.is_quoted(found.start)
        if is_ago and self._tense.opens_sentence(found.start):
            self._writers = self._tense.sentence(found.start)
            return PUBLICATION, found.meaning
        is_last = found.start >= self._tense.last_paragraph() and self._published is not None
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
        is_tonight = found.rule == "near_part" and (is_ahead or self._tense.is_sentence_of_now(found.start))
        if is_last and (is_ago or is_tonight):
            self._writers = self._tense.sentence(found.start)
            return PUBLICATION, found.meaning  # the one who ends his account with it
        is_of_now = isinstance(found.meaning, Reference) or is_ago
        is_amount = found.type is ExpressionType.DURATION and self._published is not None
        if is_amount and self._tense.is_sentence_of_now(found.start):
            return PUBLICATION, found.meaning  # for the last ten years it has been a museum
        if is_of_now and self._tense.is_of_now(found.start, found.end):
            return PUBLICATION, found.meaning  # the trial is now set for June, has been shut since ten years ago
        return self._last(asked(found.meaning)) or PUBLICATION, onward(found.meaning)

    def _is_spoken_now(self, found: Found) -> bool:
        is_near = found.rule == "near_day" and not is_today(found)
        return (is_near or self._is_of_writer(found)) and not self._tense.is_quoted(found.start)

    def _is_of_writer(self, found: Found) -> bool:
        """Whether "last year" or "this year" is the writer's: no story says it of its own time."""
        meaning = root_of(found.meaning)
        if isinstance(meaning, Occurrence) and meaning.toward is Toward.AFTER:
            return self._is_next(found)
        if isinstance(meaning, Occurrence) and meaning.toward in (Toward.BEFORE, Toward.SAME):
            # Last November, this spring; the last winter of the war is the war's.
            return self._published is not None and not self._tense.describes(found.start + len("the "))
        if found.rule not in _POINTED or not isinstance(meaning, Shift) or meaning.unit > _LARGE:
            return False
        if meaning.amount == 1:
            return self._is_next(found)
        is_now = found.rule != "unit_pointed" or self._tense.is_sentence_of_now(found.start)
        is_last = meaning.amount == -1 or (meaning.amount == 0 and (is_now or meaning.unit is Granularity.WEEK))
        # The last month of the war is the war's.
        is_the = self._tense.describes(found.start + len("the "))
        return is_last and not is_the and self._published is not None

    def _incomplete(self, found: Found) -> tuple[Anchor, Meaning]:
        told = self._or_of_writer(found, *self._told_last(found))
        # The weekday or the feast beside a day tells which of the dates near it the day is read from.
        return told if self._fits(found, *told) else self._fitting(found) or told

    def _told_last(self, found: Found) -> tuple[Anchor, Meaning]:
        latest = self._mention(Granularity.CENTURY)
        if latest is None and (before := self._entry_before(found) or self._first_told(found)):
            return before
        if lived := self._of_life(found, latest):
            return lived
        # This autumn it shows what was lost until March.
        sentence = self._tense.sentence(found.start)
        since = sentence - self._writers
        is_now = since == 1 and self._tense.at(found.start, found.end) is Tense.FUTURE
        # Extradited last year. His trial opened in September and is expected to last until spring.
        is_now = is_now or (since == 1 and self._tense.is_sentence_of_now(found.start))
        is_of_writer = since == 0 or is_now or sentence in self._of_writer
        if latest is None or is_of_writer or self._tense.is_announced(found.start, found.end):
            return PUBLICATION, self._by_tense(found)
        day = self._day_named(found)
        if day is not None:
            return day.anchor, Shift(0, Granularity.DAY)
        if again := self._day_again(found):
            return again.anchor, Shift(0, Granularity.DAY)
        if month := self._month_named(found):
            return month.anchor, directed(found.meaning, Toward.SAME)
        if year := self._year_of_sentence(found):
            return year.anchor, directed(found.meaning, Toward.SAME)
        if full := self._full_beside(found):
            return full.anchor, directed(found.meaning, Toward.ONWARD)
        if near := self._month_beside(found) or self._told_back(found):
            return near.anchor, directed(found.meaning, Toward.ONWARD)
        year = self._latest
        if year and year.interval and self._is_begun(year, latest, found):
            return year.anchor, directed(found.meaning, Toward.ON_OR_AFTER)
        if year and year.grain is Granularity.YEAR and is_of_year(found.meaning) and self._is_told_of(year, found):
            return year.anchor, directed(found.meaning, Toward.SAME)
        root = root_of(found.meaning)
        if isinstance(root, Occurrence) and root.of.cycle is Cycle.WEEKDAY:
            # A year tells nothing of a weekday, and what is still to come is the writer's.
            told = self._mention(Granularity.MONTH)
            if self._tense.sentence(found.start) - self._writers in (1, 2):
                told = None
            is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
            is_up_to = self._tense.is_beyond(found.start) and not self._tense.is_sentence_of_now(found.start)
            if told is None or (is_ahead and not is_up_to):
                return PUBLICATION, self._by_tense(found)
            toward = Toward.ON_OR_AFTER if self._is_entry(found) else Toward.ONWARD
            is_since = self._tense.is_since(found.start)
            return told.anchor, directed(found.meaning, Toward.ON_OR_BEFORE if is_since else toward)
        is_entry = self._section is not None and self._entry is self._section and self._is_entry(found)
        if self._section and is_of_year(found.meaning) and self._is_in(self._section, latest, is_entry=is_entry):
            is_stretch = self._section.found.rule in STRETCHES
            return self._section.anchor, directed(found.meaning, Toward.ON_OR_AFTER if is_stretch else Toward.SAME)
        if returned := self._told_below(found, latest):
            return returned
        if before := self._set_off(found, latest):
            return before
        way = self._way(found, latest) if self._is_brief else self._tense.way(found.start, found.end)
        if self._tense.at(found.start, found.end) is Tense.FUTURE:
            way = Toward.ON_OR_AFTER
        if self._tense.is_since(found.start):
            way = Toward.ON_OR_BEFORE
        if latest.grain > Granularity.YEAR:
            return latest.anchor, directed(found.meaning, self._way_to_next(found, latest, way))
        onward = directed(found.meaning, way)
        finer = self._mention(Granularity.HALF)
        is_digression = not latest.opens_sentence and not self._has_moved(latest, finer, found)
        is_digression = is_digression and not self._is_of_year_before(found, latest, finer)
        if finer is not None and is_digression and self._is_near(finer, onward):
            return finer.anchor, onward
        is_next = way is Toward.ONWARD and self._is_of_next_year(found, latest)
        return latest.anchor, directed(found.meaning, Toward.ON_OR_AFTER if is_next else Toward.SAME)

    def _of_life(self, found: Found, latest: Mention | None) -> tuple[Anchor, Meaning] | None:
        """A day under the years of a life, where nothing else was told yet, is of the last of them: Ann Orr, 1928-2021.

        But her birth of the first; and what is neither birth nor death is in doubt.
        """
        life, end = self._life, self._life_end
        if (
            not life
            or not end
            or latest is None
            or latest.found.start > end.found.start
            or not is_of_year(found.meaning)
        ):
            return None
        told = self._tense.beside(("birth", "death"), found.start, found.end)
        if told == "birth":
            return life.anchor, directed(found.meaning, Toward.SAME)
        if not told:
            self._doubtful.add(end.id)
        return end.anchor, directed(found.meaning, Toward.SAME)

    def _entry_before(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """An entry of a chronicle that has no year before it is of the one that the first entry with its year tells."""
        if not self._is_entry(found) or not is_of_year(found.meaning):
            return None
        full = next((each for each in self._full if each.start > found.start and self._is_entry(each)), None)
        return self._read_back(found, full) if full else None

    def _first_told(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """What stands before the first year of a history is of that: The May riots, in a headline."""
        if not self._full or not is_of_year(found.meaning) or self._tense.is_announced(found.start, found.end):
            return None
        if self._published and self._tense.is_of_the_late(found.start, found.end):
            return None
        self._doubtful.add(self._id(found))
        return self._read_back(found, self._full[0])

    def _read_back(self, found: Found, full: Found) -> tuple[Anchor, Meaning]:
        """The last one before a full date that stands behind it."""
        anchor = Anchor(AnchorKind.EXPRESSION, self._id(full))
        self._intervals[anchor.target] = self._evaluate(full.meaning, ABSOLUTE)
        self._told.add(anchor.target)
        return anchor, directed(found.meaning, Toward.ON_OR_BEFORE)

    def _told_below(self, found: Found, latest: Mention) -> tuple[Anchor, Meaning] | None:
        """The date from which a section begins anew."""
        return self._returned(found, latest) or self._before_lead(found, latest) or self._of_lead(found, latest)

    def _returned(self, found: Found, latest: Mention) -> tuple[Anchor, Meaning] | None:
        """The date before the next one that has its year, where that is earlier than what the story has come to."""
        full = self._ahead.get(found.start)
        then = self._evaluate(full.meaning, ABSOLUTE) if full else None
        if not full or then is None or latest.interval is None or then.bounds[1] > latest.interval.bounds[0]:
            return None
        return self._read_back(found, full)

    def _has_moved(self, year: Mention, finer: Mention | None, found: Found) -> bool:
        """Whether a later year was told, so that the story is there now; the next year is a step."""
        if not (finer and finer.interval and year.interval):
            return False
        ahead = year.interval.bounds[0] - finer.interval.bounds[0]
        if self._tense.is_told_that(year.found.end, found.start):
            return False  # A report of 2005 said that nothing had happened in May
        return ahead > (STORY_STEP if year.found.reads is Reads.ABSOLUTE else 0)

    def _is_near(self, mention: Mention, meaning: Meaning) -> bool:
        """Whether a date goes on from a mention within half a year, so that a year named in between is a digression."""
        if mention.interval is None:
            return False
        found = interval_at(meaning, mention.interval)
        return found is not None and -NEAR // 4 <= found.bounds[0] - mention.interval.bounds[0] <= NEAR

    def _last(self, grain: Granularity | None) -> Anchor | None:
        """The latest mention that is fine enough; where none is, the latest of all."""
        found = super()._last(grain)
        latest = self._mention(Granularity.CENTURY)
        return found or (latest.anchor if latest else None)
