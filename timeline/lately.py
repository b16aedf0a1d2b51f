"""Days right before publication in a text told from afar: news at its end, the death that an obituary is of."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.civil import DAY
from timeline.expressions.found import Found
from timeline.intervals import Granularity
from timeline.meanings import Meaning, directed
from timeline.mentions import interval_of, is_yearly
from timeline.model import PUBLICATION, Anchor, AnchorKind
from timeline.moving import Moving
from timeline.repeating import Toward

# Days; what a short text tells so soon may be news, and an obituary comes within these.
_NEWS, _OBITUARY = 14, 60


class Lately(Moving):
    """Asks whether a day is the writer's rather than the story's."""

    _is_brief: bool
    _full: Sequence[Found]

    def _or_of_writer(self, found: Found, anchor: Anchor, meaning: Meaning) -> tuple[Anchor, Meaning]:
        """In a short text a day of the two weeks before it was published may be the writer's: On May 4, 1970, four
        died. On May 4, 800 people came. And in any text the day on which somebody died: He died on 9 January.
        """
        now, own = self._published, directed(found.meaning, Toward.ON_OR_BEFORE)
        if found.meaning.grain is not Granularity.DAY or not is_yearly(found.meaning):
            return anchor, meaning
        is_death = self._tense.is_death(found.start)
        if now is None:
            return self._after_all(found, anchor, meaning) if is_death else (anchor, meaning)
        if anchor == PUBLICATION or not (is_death or self._is_brief):
            return anchor, meaning
        day = self._evaluate(own, PUBLICATION)
        apart = now.bounds[0] - day.bounds[0] if day else _OBITUARY * DAY
        if is_death and apart < _OBITUARY * DAY and day != self._evaluate(meaning, anchor):
            return PUBLICATION, self._disputed(own, anchor, meaning)
        return anchor, self._disputed(meaning, PUBLICATION, own) if apart <= _NEWS * DAY else meaning

    def _after_all(self, found: Found, anchor: Anchor, meaning: Meaning) -> tuple[Anchor, Meaning]:
        """Nobody dies before what is told of him: He worked in York until 2018. He died on 9 January."""
        told = self._evaluate(meaning, anchor)
        before = [
            (day.bounds[0], each) for each in self._full if each.start < found.start and (day := interval_of(each))
        ]
        latest, last = max(before, default=(0, None), key=lambda each: each[0])
        if last is None or told is None or latest <= told.bounds[0]:
            return anchor, meaning
        onward, known = directed(found.meaning, Toward.ONWARD), Anchor(AnchorKind.EXPRESSION, self._id(last))
        self._intervals[known.target] = interval_of(last)
        return known, self._disputed(onward, anchor, meaning)
