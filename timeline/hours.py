"""Which day an hour belongs to, and which days have no hours of their own."""

from __future__ import annotations

from timeline.expressions.found import Found
from timeline.intervals import Granularity, whole_days
from timeline.meanings import Meaning
from timeline.mentions import Mention
from timeline.model import Anchor, AnchorKind
from timeline.nearby import Nearby


class Hours(Nearby):
    """Finds the day, the night or the entry of a log that a time of day is told of."""

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
        return self._clock is not None and self._clock.target == self._id(found)

    def _is_that_day(self, mention: Mention, meaning: Meaning) -> bool:
        """Whether a weekday or its hour is of the very day of a mention."""
        day = self._evaluate(meaning, mention.anchor)
        if day is None or mention.interval is None or mention.grain < Granularity.DAY:
            return False
        return whole_days(day).begin == whole_days(mention.interval).begin

    def _is_of_saying(self, mention: Mention) -> bool:
        """Whether a day is that of a saying, after another one in its sentence: failed on Tuesday, he said on ..."""
        if not self._tense.is_saying(mention.found.start):
            return False
        same = (each for each in self._mentions if each.sentence == mention.sentence and each is not mention)
        return any(each.grain >= Granularity.DAY and each.found.start < mention.found.start for each in same)
