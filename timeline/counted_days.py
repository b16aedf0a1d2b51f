"""Where days are counted from that a story numbers: the strike began on a Monday, and on the third day it spread."""

from __future__ import annotations

from timeline.expressions.found import Found
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Same
from timeline.mentions import asked
from timeline.model import Anchor
from timeline.relived import Relived

# Sentences; a story goes on counting from where it began.
_REACH = 8


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
            day = self._mention(min(unit or Granularity.DAY, Granularity.DAY))
            anchor = day.anchor if day else self._here
        self._begun = sentence, anchor
        return anchor, found.meaning if anchor != self._here or self._mentions else self._not_yet(found.meaning)
