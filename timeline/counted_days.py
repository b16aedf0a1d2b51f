"""Where days are counted from that a story numbers: the strike began on a Monday, and on the third day it spread."""

from __future__ import annotations

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Same, Shift
from timeline.mentions import Mention, asked, root_of
from timeline.model import Anchor
from timeline.relived import Relived

# Sentences; a story goes on counting from where it began.
_REACH = 8
# Characters between the days of a list.
_LISTED = 6
_COUNTED_ON = ("later", "earlier", "unit_beside")


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

    def _is_pointed_at(self, mention: Mention, found: Found) -> bool:
        """Whether words point at what others are only compared with: 31,000 in 1991 and 45,000 the year before that.

        It is the worst since 1981. In July of that year ...
        """
        if mention is not self._newest:
            return False
        apart = self._tense.sentence(found.start) - mention.sentence
        if found.rule in _COUNTED_ON and not apart:
            return True
        pointed = root_of(found.meaning)
        is_that = isinstance(pointed, Shift) and not pointed.amount and mention.grain is pointed.unit
        return is_that and mention.found.reads is Reads.ABSOLUTE and apart <= 1

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
