"""How accounts are read: quarters and years that have closed, and what they are compared with."""

from __future__ import annotations

from dataclasses import replace

from timeline import civil, intervals
from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Again, Fiscal, Literal, Meaning, Occurrence, Of, Shift, counted_as, directed
from timeline.mentions import PERIODS, Mention, asked, at_any_grain, is_of_calendar, root_of
from timeline.model import ABSOLUTE, Anchor
from timeline.repeating import Cycle, Toward
from timeline.tense import Tense
from timeline.told import Told

# A comparison ("a year earlier") looks this many sentences back for what it compares with.
_COMPARED_REACH = 8
# A generic unit (the year) means one that was named at most this many sentences before.
_GENERIC_REACH = 3
_QUARTERS = 4
# In the first months of a year the accounts of the last one are given.
_MONTHS_OF_ACCOUNTS = 3


class Accounts(Told):
    """What speaks of a quarter, a year or a week as a reader of accounts does."""

    def _compared(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """A year ago compares with the quarter, month or day that the sentences before speak of."""
        near = [each for each in self._own() if sentence - each.sentence <= _COMPARED_REACH]
        # The lowest since the third quarter of 2011: that one is not told of.
        near = [each for each in near if each.sentence == sentence or not self._tense.in_passing(each.found.start)]
        periods = [each for each in near if each.grain in PERIODS]
        # What is expected of a quarter to come is not what is compared.
        periods.sort(key=lambda each: self._tense.at(each.found.start, each.found.end) is Tense.FUTURE)
        periods.sort(key=lambda each: (each.sentence != sentence, self._is_one_before(each)))
        if isinstance(found.meaning, Again):
            return self._again(found.meaning, near, periods, sentence)
        if isinstance(found.meaning, Of) and isinstance(quarter := found.meaning.inner, Occurrence):
            return self._quarter_before(quarter, periods)
        cell = found.meaning.cell if isinstance(found.meaning, Shift) else None
        is_quarter = any(each.sentence == sentence for each in periods)
        ends = [each for each in near if self._tense.ends_a_period(each.found.start)]
        # A year earlier than months whose last day was told is a year before that day.
        is_day = cell is None and any(each.sentence == sentence for each in ends)
        if sentence - self._months_told <= 0 and not (cell and is_quarter) and not is_day:
            return self._here, Shift(-1, Granularity.YEAR)
        years = [each for each in near if self._is_told_year(each, sentence) and found.rule == "earlier"]
        months = [each for each in near if each.grain is Granularity.MONTH and each.sentence == sentence]
        months.sort(key=lambda each: self._is_one_before(each) or self._is_only_compared(each))
        finer = [each for each in near if each.grain > Granularity.QUARTER and cell is not None]
        if months and not is_quarter:
            periods = [*months, *periods]  # hit 11 percent in April, up from 9.9 percent a year earlier
        before = [each for each in near if each.grain is Granularity.MONTH and not self._is_one_before(each)]
        before = [each for each in before if found.rule == "earlier" and sentence - each.sentence in (1, 2)]
        is_on = any(sentence - each.sentence == 1 for each in before)  # rose to 5.8 percent, from 5.6 in December
        before = [each for each in before if is_on and not self._is_only_compared(each)]
        # fell in May from April
        before.sort(key=lambda each: (-each.sentence, -each.interval.bounds[0] if each.interval else 0))
        for mention in (*periods, *ends, *months, *years, *finer, *before):
            number = counted_as(mention.found.meaning)
            if number is not None:
                return mention.anchor, Fiscal(number, -_QUARTERS)
            return mention.anchor, found.meaning if cell else at_any_grain(found.meaning, mention.grain)
        if cell is Granularity.QUARTER:
            # Accounts are given of the quarter that has closed.
            return self._here, Shift(-5, cell)
        return self._here, found.meaning

    def _quarter_before(self, quarter: Occurrence, periods: list[Mention]) -> tuple[Anchor, Meaning]:
        """The third quarter a year ago: a year before the third quarter that is told of, or the last one."""
        year = Shift(-1, Granularity.YEAR, Granularity.QUARTER)
        counted = ((each, self._evaluate(Occurrence(quarter.of, Toward.SAME), each.anchor)) for each in periods)
        named = next((each for each, told in counted if told and told == each.interval), None)
        if named is not None:
            return named.anchor, year
        return self._here, Of(Occurrence(quarter.of, Toward.ON_OR_BEFORE), year)

    def _again(
        self, meaning: Again, near: list[Mention], periods: list[Mention], sentence: int
    ) -> tuple[Anchor, Meaning]:
        """The 1988 period: the one that is told of, the year where months are, else the quarter that has closed."""
        if meaning.cell is Granularity.MONTH:
            month = next((each for each in near if each.grain is meaning.cell and not self._is_one_before(each)), None)
            return (month.anchor, meaning) if month else (self._here, Of(Shift(-1, meaning.cell), meaning))
        if sentence - self._months_told <= 1:
            return ABSOLUTE, Literal(intervals.year(meaning.year))
        if periods:
            return periods[0].anchor, self._fiscal_again(meaning, periods[0]) or meaning
        return self._here, Of(Shift(-1, Granularity.QUARTER), meaning)

    def _fiscal_again(self, meaning: Again, period: Mention) -> Meaning | None:
        """The 1988 quarter of a firm that counts its years from a month of its own."""
        number = counted_as(period.found.meaning)
        if number is None or period.interval is None:
            return None
        years = meaning.year - civil.year_of(period.interval.bounds[1] - 1)
        return Fiscal(number, _QUARTERS * years)

    def _fiscal_told(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """A quarter by its number, after one whose end was told: the firm counts both from the same month."""
        root = root_of(found.meaning)
        if not isinstance(root, Occurrence) or root.of.cycle is not Cycle.QUARTER:
            return None
        sentence = self._tense.sentence(found.start)
        near = (each for each in self._own() if sentence - each.sentence <= _COMPARED_REACH)
        counted = ((each, self._counted(each)) for each in near)
        told, number = next(((each, number) for each, number in counted if number), (None, 0))
        if told is None or not self._tense.is_same_paragraph(told.found.start, found.start):
            return None
        ahead = (root.of.number - number) % _QUARTERS
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE
        meaning = Fiscal(root.of.number, ahead if is_ahead else (ahead - _QUARTERS) % -_QUARTERS)
        quarter, now = self._evaluate(meaning, told.anchor), self._published
        if quarter and now and is_ahead == (quarter.bounds[1] <= now.bounds[0]):
            # What is told of has closed, what is expected has not.
            meaning = replace(meaning, shift=meaning.shift + (_QUARTERS if is_ahead else -_QUARTERS))
        return told.anchor, meaning

    def _counted(self, mention: Mention) -> int | None:
        """The number that a firm gives to the quarter which ends at a mention: its year ends with its fourth."""
        if self._tense.ends_accounts(mention.found.start):
            return _QUARTERS
        return counted_as(mention.found.meaning)

    def _is_told_year(self, mention: Mention, sentence: int) -> bool:
        """A year that the sentence or the one before tells of: banned in 1934, and a year earlier ..."""
        is_year = mention.grain is Granularity.YEAR and mention.is_told and sentence - mention.sentence <= 1
        return is_year and not self._is_aside(mention)

    def _generic(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """The quarter, the year: the latest that was named as such, else the one that accounts are given of."""
        anchor, meaning = self._unit_named(found, sentence)
        return anchor, self._as_counted(anchor, meaning)

    def _as_counted(self, anchor: Anchor, meaning: Meaning) -> Meaning:
        """The very quarter of a firm that is told again, by the number that it has there."""
        if not isinstance(meaning, Shift) or meaning.unit is not Granularity.QUARTER or meaning.amount:
            return meaning
        told = next((each for each in reversed(self._mentions) if each.id == anchor.target), None)
        number = counted_as(told.found.meaning) if told else None
        return meaning if number is None else Fiscal(number)

    def _unit_named(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        meaning = found.meaning
        unit = asked(meaning)
        if unit is Granularity.YEAR and self._tense.at(found.start, found.end) is Tense.PAST:
            # For the year, said after a fourth quarter: the year that it closed.
            near = (each for each in self._own() if self._is_of_accounts(each, found))
            period = next((each for each in near if each.grain in PERIODS and not self._is_planned(each)), None)
            if period is not None:
                return period.anchor, meaning
        # "Until the end of the month it was closed" is no plan.
        is_passed = self._tense.in_passing(found.start) and not self._tense.is_told_ahead(found.start, found.end)
        is_ahead = self._tense.at(found.start, found.end) is Tense.FUTURE and not is_passed
        if is_ahead and unit and (told := self._promised(found, unit)):
            return told.anchor, meaning
        story = None if unit in PERIODS or is_ahead else self._story(found)
        is_past = self._tense.at(found.start, found.end) is Tense.PAST
        is_here = is_past or story is None or self._tense.is_same_paragraph(story.found.start, found.start)
        if story is not None and unit is not None and story.grain >= unit and is_here:
            return story.anchor, meaning
        near = (each for each in self._own() if sentence - each.sentence <= _GENERIC_REACH)
        near = (each for each in near if each.found.start < found.start and not (is_past and self._is_planned(each)))
        # Last year is the writer's, and what is said of "the year" in another sentence is of this one.
        near = (each for each in near if each.found.reads is not Reads.DEICTIC or each.sentence == sentence)
        # Nor is the previous year, with which it was compared.
        near = (each for each in near if each.sentence == sentence or not self._is_one_before(each))
        near = (each for each in near if each.sentence == sentence or not self._is_of_range(each))
        # Nor July, from which it rose in August.
        near = (each for each in near if each.sentence == sentence or not self._is_only_compared(each))
        is_latest = found.rule == "unit_latest"
        must_be_over = is_latest or (is_past and unit is Granularity.QUARTER)
        near = (each for each in near if each.grain is unit and not (must_be_over and self._is_open(each)))
        if not is_past and unit is not Granularity.QUARTER:
            # Who goes at the end of the month goes in his writer's month, where another paragraph told of another.
            near = (each for each in near if self._tense.is_same_paragraph(each.found.start, found.start))
        if is_ahead:
            near = (each for each in near if not each.is_told)
        named = self._month_reached(unit, sentence) if is_past and unit is Granularity.MONTH else None
        named = named or next(near, None)
        is_left = named is not None and named.is_told and self._tense.tells_of_now(named.found.end, found.end)
        if named is not None and not (is_left and unit is Granularity.YEAR):
            return named.anchor, meaning
        if is_past and (gone := self._gone(meaning, sentence)):
            return gone.anchor, meaning
        is_year = unit is Granularity.YEAR and (is_latest or (is_past and self._is_given_for_last_year(found)))
        is_over = unit is Granularity.QUARTER or is_year
        if isinstance(meaning, Shift) and (is_over or (unit is Granularity.WEEK and is_past and self._is_monday())):
            return self._here, replace(meaning, amount=-1)
        return self._here, meaning

    def _promised(self, found: Found, unit: Granularity) -> Mention | None:
        """The time of a story in which something was promised: On 2 May he wrote it would be done within the week."""
        last = self._newest
        if last is None or not last.is_told or last.grain < unit or not self._tense.is_promised(found.start):
            return None
        return last if self._is_far(last) and self._tense.sentence(found.start) - last.sentence <= 1 else None

    def _month_reached(self, unit: Granularity, sentence: int) -> Mention | None:
        """The day of the month to which a story has come: Ten days later ... by the end of the month."""
        last = next(self._own(), None)
        if last is None or last.grain <= unit or sentence - last.sentence > 1 or self._is_only_compared(last):
            return None
        is_day = last.found.reads is Reads.ANAPHORIC or is_of_calendar(last.found)
        return last if is_day and not self._is_planned(last) else None

    def _is_of_accounts(self, mention: Mention, found: Found) -> bool:
        """Whether what a sentence tells may still belong to the accounts that a period above was told of."""
        apart = self._tense.sentence(found.start) - mention.sentence
        is_one = self._tense.is_same_paragraph(mention.found.end, found.start)
        return apart <= (_COMPARED_REACH if is_one else _GENERIC_REACH)

    def _year_after(self, before: Anchor) -> tuple[Anchor, Meaning] | None:
        """The year after one that its accounts are set against, where it has just gone by or is the writer's."""
        after = Shift(1, Granularity.YEAR)
        year, now = self._evaluate(after, before), self._evaluate(Shift(0, Granularity.YEAR), self._here)
        last = self._evaluate(Shift(-1, Granularity.YEAR), self._here)
        return (before, after) if year is not None and year in (now, last) else None

    def _is_given_for_last_year(self, found: Found) -> bool:
        """Whether accounts are given of a year that has ended shortly before: in February profit for the year rose."""
        month = self._evaluate(Shift(0, Granularity.MONTH), self._here)
        is_early = month is not None and civil.date_of(month.bounds[0] // DAY)[1] <= _MONTHS_OF_ACCOUNTS
        return is_early and self._tense.is_given_for(found.start)

    def _is_of_range(self, mention: Mention) -> bool:
        """Whether a date is an end of a stretch: between 1999 and 2015."""
        return mention.found.rule == "stretch" or self._tense.ends_range(mention.found.start)

    def _is_one_before(self, mention: Mention) -> bool:
        """Whether a year or quarter is the one before what is told of: against 174 million the previous year."""
        meaning = mention.found.meaning
        return mention.found.reads is Reads.ANAPHORIC and isinstance(meaning, Shift) and meaning.amount == -1

    def _gone(self, meaning: Meaning, sentence: int) -> Mention | None:
        """The date in whose month or year something had happened that cannot have in the writer's: By the end of ...

        None where the writer's own is not still to come.
        """
        unit, now = asked(meaning), self._published
        ahead = self._evaluate(meaning, self._here)
        if unit is None or now is None or ahead is None or ahead.bounds[0] < now.bounds[1]:
            return None
        near = (each for each in self._own() if sentence - each.sentence <= _GENERIC_REACH and each.grain >= unit)
        ended = ((each, self._evaluate(meaning, each.anchor)) for each in near)
        return next((each for each, end in ended if end and end.bounds[1] <= now.bounds[0]), None)

    def _is_monday(self) -> bool:
        """Whether the week that is told of, on the morning after it, is the one before."""
        day = self._evaluate(Shift(0, Granularity.DAY), self._here)
        return day is not None and day.granularity is Granularity.DAY and civil.weekday(day.bounds[0] // DAY) == 0

    def _quarter_told(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """Read from a day of a story: the quarter in which something happened next, in 2018 it was sold and reopened in
        the second quarter. Or, where accounts were given on a day long past, the one that had closed by then.
        """
        if found.meaning.grain not in PERIODS or not self._mentions:
            return None
        last, sentence = self._mentions[-1], self._tense.sentence(found.start)
        is_day = last.grain >= Granularity.MONTH and last.is_told and not self._is_aside(last)
        if not is_day or sentence - last.sentence > 1 or self._tense.at(found.start, found.end) is not Tense.PAST:
            return None
        is_account = self._tense.tells_accounts(found.start)
        toward = Toward.BEFORE if is_account else Toward.ON_OR_AFTER
        if not self._goes_on(last, found, toward) or (is_account and not self._is_far(last)):
            return None
        # Bought in May 1993 ... Its sales fell in the third quarter.
        is_given = self._tense.is_reporting(last.found.start) or self._tense.tells_accounts(last.found.start)
        return (last.anchor, directed(found.meaning, toward)) if is_given or not is_account else None

    def _in_doubt(self, found: Found, meaning: Meaning) -> Meaning:
        """Or a quarter whose figures are told before it is over: that of a firm that begins its years in another month,
        or of the year before.
        """
        told, now = super()._in_doubt(found, meaning), self._published
        if now is None or found.meaning.grain not in PERIODS or not self._is_past(found):
            return told
        quarter = self._evaluate(meaning, self._here) if self._tense.tells_accounts(found.start) else None
        is_open = quarter is not None and quarter.bounds[0] < now.bounds[0] and quarter.bounds[1] > now.bounds[1]
        return self._disputed(meaning, self._here, directed(found.meaning, Toward.BEFORE)) if is_open else told

    def _compared_month(self, found: Found) -> Mention | None:
        """The month that one after it is compared with: fell in December from November."""
        last = self._newest
        if last is None or last.grain is not Granularity.MONTH or found.meaning.grain is not Granularity.MONTH:
            return None
        return last if self._tense.is_compared(last.found.end, found.start) else None
