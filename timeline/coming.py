"""What is still to come where the verb beside a date does not say so: Jurors resume their talks Thursday."""

from __future__ import annotations

from dataclasses import replace

from timeline.civil import DAY
from timeline.confidence import REMOTE_DAYS
from timeline.expressions.found import Found, Reads
from timeline.intervals import Interval
from timeline.meanings import Disputed, Literal, Meaning, Modified, Occurrence, Shift, directed
from timeline.mentions import interval_at, is_of_week, root_of
from timeline.model import PUBLICATION
from timeline.nearby import Nearby
from timeline.repeating import Cycle, Toward
from timeline.tense import Tense

# Days; sooner than one that is so long past the next one is meant.
_LONG_PAST = {Cycle.WEEKDAY: REMOTE_DAYS, Cycle.MONTH_DAY: 240}


class Coming(Nearby):
    """Tells dates to come from those gone by, by what stands around them and how near they are."""

    # Whether the heading before was a day to come.
    _lists_ahead = False

    def _is_ahead(self, interval: Interval | None) -> bool:
        return bool(interval and self._published and interval.bounds[0] >= self._published.bounds[1])

    def _still_to_come(self, found: Found, meaning: Meaning) -> Meaning:
        """The middle of the month, said when it is over of what is to come, is rather that of the next."""
        now, part = self._published, meaning
        if found.rule != "portion" or now is None or self._here is not PUBLICATION or not isinstance(part, Modified):
            return meaning
        unit = part.meaning
        if not isinstance(unit, Shift) or unit.amount or self._tense.at(found.start, found.end) is not Tense.FUTURE:
            return meaning
        over = interval_at(part, now)
        if over is None or over.bounds[1] > now.bounds[0]:
            return meaning
        return Disputed(replace(part, meaning=replace(unit, amount=1)), Literal(over))

    def _of_plan(self, found: Found, tense: Tense, toward: Toward) -> Toward:
        """The nearest one where what was once planned, or is known by its day, may have been: the raid of May 3."""
        if tense is not Tense.FUTURE:
            return toward
        start, is_yearly = found.start, toward is Toward.RATHER_AFTER
        if is_yearly and self._tense.is_to_come(start):
            return Toward.ON_OR_AFTER
        is_open = self._tense.is_old_plan(start, found.end) or (
            is_yearly
            and (self._tense.was_to_be(start) or self._tense.is_up_to(start) or self._tense.is_named_again(start))
        )
        return Toward.NEAREST if is_open else toward

    def _goes_on_ahead(self, found: Found) -> bool:
        """Whether a date without a verb follows one to come: Lloyds reports tomorrow, HSBC on Monday.

        They play Thursday at Vancouver, and on Saturday they are at home.
        """
        last = self._newest
        if last is None or last.sentence != self._tense.sentence(found.start):
            return False
        is_told = last.found.reads is Reads.DEICTIC or self._tense.is_joined(found.start)
        # They host Utah Friday and visit Rome Sunday.
        is_weekday = is_of_week(last.found.meaning) and is_of_week(found.meaning)
        return (is_told or is_weekday) and self._is_planned(last)

    def _or_coming(self, found: Found, meaning: Meaning) -> Meaning:
        """The coming one where no verb places a weekday or day that is long past else: Jurors resume talks Thursday."""
        root, now, is_head = root_of(meaning), self._published, found.start in self._headings
        if isinstance(root, Occurrence) and is_head and self._lists_ahead and root.of.cycle is Cycle.WEEKDAY:
            return directed(found.meaning, Toward.ON_OR_AFTER)  # Monday: The House votes. Tuesday: ...
        if not isinstance(root, Occurrence) or root.toward is not Toward.PERHAPS_BEFORE or now is None:
            return meaning
        fewest = _LONG_PAST.get(root.of.cycle)
        day = self._evaluate(meaning, self._here) if fewest else None
        is_long_past = day is not None and fewest and day.bounds[0] // DAY + fewest <= now.bounds[0] // DAY
        is_told = root.of.cycle is Cycle.WEEKDAY and (is_head or not self._tense.opens_line(found.start))
        is_coming = is_long_past and (is_told or self._tense.is_bare(found.start))
        is_coming = is_coming and not self._tense.may_be_past(found.start)
        return directed(found.meaning, Toward.ON_OR_AFTER) if is_coming else meaning

    def _is_to_run(self, found: Found, tense: Tense) -> bool:
        """Whether a stretch goes on, or is to come: The show runs from October to April."""
        is_ahead = tense is Tense.FUTURE and not self._tense.is_past_plan(found.start, found.end)
        return is_ahead or (tense is not Tense.PAST and self._is_going_on(found.meaning))
