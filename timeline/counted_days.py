"""Where days are counted from that a story numbers: the strike began on a Monday, and on the third day it spread."""

from __future__ import annotations

from timeline.expressions.found import Found
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Same
from timeline.mentions import Mention, asked
from timeline.model import Anchor
from timeline.relived import Relived

# Sentences; a story goes on counting from where it began.
_REACH = 8
# Characters between the days of a list.
_LISTED = 6


class CountedDays(Relived):
    """Finds the day on which began what a text counts the days of."""

    _begun: tuple[int, Anchor] | None = None

    def _from_begin(self, found: Found) -> tuple[Anchor, Meaning]:
        """From what the day before it was counted from, else from the day that was told last."""
        last, sentence, unit = self._newest, self._tense.sentence(found.start), asked(found.meaning)
        if last and last.grain is unit and self._tense.is_explained(last.found.end, found.start, found.end):
            return last.anchor, Same()  # on Thursday, the third day of the trial
        if self._begun and sentence - self._begun[0] <= _REACH:
            anchor = self._begun[1]
        else:
            day = self._first_of(
                self._day_begun(sentence) or self._mention(min(unit or Granularity.DAY, Granularity.DAY))
            )
            if day is None and last and last.is_told:
                return last.anchor, Same()  # the strike of May 1921 ... On the tenth day
            anchor = day.anchor if day else self._here
        self._begun = sentence, anchor
        return anchor, found.meaning if anchor != self._here or self._mentions else self._not_yet(found.meaning)

    def _day_begun(self, sentence: int) -> Mention | None:
        """The day shortly before on which something began, whatever days were told since."""
        near = (each for each in reversed(self._mentions) if sentence - each.sentence <= _REACH)
        return next((e for e in near if e.grain >= Granularity.DAY and self._tense.is_begin(e.found.start)), None)

    def _first_of(self, day: Mention | None) -> Mention | None:
        """The first of the days that are listed with it: heard on 9 and 10 June. At the end of the second day."""
        before = next((each for each in reversed(self._mentions) if day and each.found.end <= day.found.start), None)
        if day is None or before is None or before.grain is not day.grain:
            return day
        is_list = day.found.start - before.found.end <= _LISTED and before.found.rule.startswith("list_")
        return before if is_list else day
