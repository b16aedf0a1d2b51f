"""Which day an hour belongs to, and which days have no hours of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from timeline.civil import DAY
from timeline.coming import Coming
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, whole_days
from timeline.meanings import Clock, Meaning, Of, Shift, directed
from timeline.mentions import Mention, is_named_day
from timeline.model import Anchor, AnchorKind
from timeline.repeating import Toward

# A time of day looks so many sentences back for its day.
CLOCK_REACH = 3
# Seconds; what begins as late may go on into the next morning.
_EVENING = 17 * 3600
# The hour from which it is no longer night.
_DAWN = 6
# Hours of a half of the day; a story goes back within it so many seconds rather than on by more than the rest of it.
_HALF, _HOURS_BACK = 12, 4 * 3600
# A day stands over so many dates below it in a log.
_ENTRIES = 32


class Hours(Coming):
    """Finds the day, the night or the entry of a log that a time of day is told of."""

    def _day_of_hour(self, found: Found, told: Mention) -> Anchor:
        """The day of the hour before, so that one hour that is set right moves no other; past midnight that hour."""
        day = self._days_of_hours.get(told.id)
        is_same = day is not None and self._evaluate(found.meaning, day) == self._evaluate(found.meaning, told.anchor)
        return day if day is not None and is_same else told.anchor

    def _night_told(self, found: Found) -> Anchor | None:
        """The night of which the entries of a log tell, where what stands above them names it and the hour is in it."""
        if not self._tense.heads_entry(found.start, found.end):
            return None
        last = self._newest
        if self._clock is None and last and last.grain is Granularity.PART_OF_DAY:
            self._night = last.anchor
        within = self._night and self._intervals.get(self._night.target)
        hour = self._evaluate(found.meaning, self._night) if self._night else None
        is_inside = within and hour and within.bounds[0] <= hour.bounds[0] < within.bounds[1]
        return self._night if is_inside else None

    def _under_clock(self, found: Found) -> bool:
        """Whether a time of day is an entry's of a live blog, or in one that names no other day."""
        if self._tense.heads_entry(found.start, found.end):
            self._clock = Anchor(AnchorKind.EXPRESSION, self._id(found))
        elif self._clock and self._mentions:
            return self._mentions[-1].id == self._clock.target
        if self._clock is None or self._clock.target != self._id(found):
            return False
        near = islice(reversed(self._mentions), _ENTRIES)
        return not any(each.grain is Granularity.DAY and self._is_day_over(each) for each in near)

    def _is_day_over(self, mention: Mention) -> bool:
        """Whether a day stands alone over entries that begin with their hours, as in a log."""
        return self._tense.is_heading(mention.found.start, mention.found.end)

    def _day_counted(self, found: Found) -> Mention | None:
        """The day to which a distance right before a weekday comes, where it is one: Two days later, on Thursday."""
        last = self._newest
        if last is None or last.found.reads is not Reads.ANAPHORIC or not is_named_day(found.meaning):
            return None
        is_beside = self._tense.is_told_twice(last.found.end, found.start)
        return last if is_beside and self._is_that_day(last, directed(found.meaning, Toward.NEAREST)) else None

    def _is_day_again(self, latest: Sequence[Mention], found: Found) -> bool:
        """Whether a weekday is that of the day just told of: The next morning ..., and by Monday afternoon ..."""
        if not latest or latest[0].sentence != self._tense.sentence(found.start) or not self._is_past(found):
            return False
        if latest[0].found.reads is not Reads.ANAPHORIC or self._tense.is_saying(found.start):
            return False
        return self._is_that_day(latest[0], directed(found.meaning, Toward.NEAREST))

    def _is_that_day(self, mention: Mention, meaning: Meaning) -> bool:
        """Whether a weekday or its hour is of the very day of a mention."""
        day = self._evaluate(meaning, mention.anchor)
        if day is None or mention.interval is None or mention.grain < Granularity.DAY:
            return False
        return whole_days(day).begin == whole_days(mention.interval).begin

    def _has_no_hours(self, mention: Mention, found: Found) -> bool:
        """Whether the hours that are told are not those of a day that was mentioned."""
        return self._is_off(mention, found) or self._is_told_after(mention, found) or self._is_gone_by(mention, found)

    def _is_off(self, mention: Mention, found: Found) -> bool:
        """Whether a day is not the one whose hours are told: too far above, the end of a period, a plan told before."""
        start = mention.found.start
        is_far = self._tense.sentence(found.start) - mention.sentence > CLOCK_REACH
        is_done = self._is_planned(mention) and not self._tense.is_same_paragraph(start, found.start)
        is_other = self._tense.is_named_again(start) and self._is_beside_days(mention, found)
        is_before = self._tense.way(start) is not Toward.ONWARD or self._is_flashback(mention, found)
        is_before = is_before and not self._tense.looks_back(found.start)
        # From an hour that is looked back at the next one goes on, as long as the paragraph does.
        is_before = is_before or self._is_by_event(mention, found)
        is_hour = mention.grain > Granularity.DAY and self._tense.is_same_paragraph(start, found.start)
        is_before = is_before and not is_hour
        # From seven until dawn: what follows is not of that dawn.
        is_end = mention.grain is Granularity.PART_OF_DAY and self._tense.in_passing(start)
        is_end = is_end and not self._tense.is_since(start)  # the siege that began that night
        return is_far or is_done or is_other or is_before or is_end or self._tense.ends_a_period(start)

    def _is_beside_days(self, mention: Mention, found: Found) -> bool:
        """Whether another day is told of near by: stronger than the one of Dec. 20."""
        sentence = self._tense.sentence(found.start)
        near = (each for each in self._mentions if sentence - each.sentence <= CLOCK_REACH and each is not mention)
        return any(each.grain >= Granularity.DAY for each in near)

    def _is_by_event(self, mention: Mention, found: Found) -> bool:
        """Whether another paragraph only told a day by what it followed: who came the day after the crash."""
        is_named = mention.found.rule == "unit_beside" and self._tense.goes_on(mention.found.end)
        return is_named and not self._tense.is_same_paragraph(mention.found.start, found.start)

    def _is_flashback(self, mention: Mention, found: Found) -> bool:
        """Whether a sentence before only went back from the day that is told of: Two days earlier he had been shot."""
        is_back = mention.found.rule == "earlier" or self._is_one_before(mention)
        is_sentence = mention.sentence < self._tense.sentence(found.start)
        return is_back and is_sentence and self._tense.looks_back(mention.found.start)

    def _is_told_after(self, mention: Mention, found: Found) -> bool:
        """Whether a day is only that of a saying, and what was said has a day of its own before it."""
        if not self._tense.is_saying(mention.found.start):
            return False
        sentence = self._tense.sentence(found.start)
        days = (each for each in self._mentions if each.grain >= Granularity.DAY and each is not mention)
        days = (each for each in days if 0 <= mention.sentence - each.sentence <= 1 and each.sentence < sentence)
        return any(each.found.start < mention.found.start and not self._is_planned(each) for each in days)

    def _is_gone_by(self, mention: Mention, found: Found) -> bool:
        """Whether a day lies behind where an hour is told that is still to come."""
        if mention.interval is None or self._is_past(found):
            return False
        if not self._tense.is_announced(found.start, found.end):
            return False
        now = self._evaluate(Shift(0, Granularity.DAY), self._here)
        return bool(now and mention.interval.is_bounded and mention.interval.bounds[1] <= now.bounds[0])

    def _is_of_saying(self, mention: Mention) -> bool:
        """Whether a day is that of a saying, after another one in its sentence: failed on Tuesday, he said on ..."""
        if not self._tense.is_saying(mention.found.start):
            return False
        same = (each for each in self._mentions if each.sentence == mention.sentence and each is not mention)
        return any(each.grain >= Granularity.DAY and each.found.start < mention.found.start for each in same)

    def _is_of_night(self, day: Anchor) -> bool:
        """Whether the hours of a night may be those of the morning after it."""
        night = self._intervals.get(day.target)
        if night is None or night.granularity is not Granularity.PART_OF_DAY:
            return False
        return night.bounds[0] % DAY >= _EVENING

    def _half_of_day(self, found: Found, day: Anchor) -> Meaning:
        """An hour without its half of the day goes on from what was told: left at 11:20, due at 1:45."""
        clock = found.meaning
        is_by_day = isinstance(clock, Clock) and clock.hour >= _DAWN
        if is_by_day and self._is_of_night(day) and self._tense.looks_back(found.start):
            return Of(Shift(0, Granularity.DAY), clock)  # sank on Sunday night. It had sailed at 6 a.m.
        # It had come in at 9:45; but: by 1:30 all had been brought out.
        is_back = self._tense.looks_back(found.start) and not self._tense.is_beyond(found.start)
        if not isinstance(clock, Clock) or is_back or not self._tense.is_bare_hour(found.start, found.end):
            return clock
        sentence = self._tense.sentence(found.start)
        hours = (each for each in reversed(self._mentions) if each.grain >= Granularity.PART_OF_DAY)
        last = next(hours, None)
        if last is None or last.interval is None:
            return clock
        is_near = sentence - last.sentence <= CLOCK_REACH
        if not is_near and not self._tense.is_same_paragraph(last.found.start, found.start):
            return clock
        early = replace(clock, hour=clock.hour % _HALF)
        halves = early, replace(clock, hour=early.hour + _HALF), Of(Shift(1, Granularity.DAY), early)
        first = last.interval.bounds[0] - _HOURS_BACK
        for half in halves:
            told = self._evaluate(half, day)
            if told and first <= told.bounds[0] < first + DAY // 2:
                return half
        return clock
