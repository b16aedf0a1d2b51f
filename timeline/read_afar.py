"""Whether what is read from a date follows it closely: of the others one in three was read from the wrong one."""

from __future__ import annotations

from dataclasses import replace

from timeline.civil import DAY
from timeline.confidence import FOLLOWING
from timeline.counted_days import CountedDays
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Shift, directed
from timeline.mentions import PLACED_TYPES, Mention, onward, root_of, tells_weekday
from timeline.model import PUBLICATION, Anchor, AnchorKind
from timeline.repeating import Toward

AFAR = "_afar"
# Seconds; of a day longer ago than that the writer's own weekday is no longer the next one.
_LONGER_AGO, _MONTHS_AGO = 8 * DAY, 62 * DAY


class ReadAfar(CountedDays):
    """Tells apart what goes on from the date right before it, in its sentence or the one before."""

    _dated: tuple[str, int] = "", 0
    # What was told back from the story, and is passed by where it goes on.
    _passed: Mention | None = None

    def _as_read(self, found: Found, anchor: Anchor) -> Found:
        """The expression with the name of its rule as it is read."""
        sentence, before = self._tense.sentence(found.start), self._dated
        if found.type in PLACED_TYPES:
            self._dated = self._id(found), sentence
        if found.rule == "unit_pointed" and anchor == PUBLICATION:
            return replace(found, rule="unit_unnamed") if found.reads is Reads.ANAPHORIC else found
        if found.rule not in FOLLOWING or anchor.kind is not AnchorKind.EXPRESSION:
            return found
        is_near = anchor.target == before[0] and 0 <= sentence - before[1] <= 1
        return found if is_near else replace(found, rule=found.rule + AFAR)

    def _is_passed_by(self, mention: Mention, found: Found) -> bool:
        """Whether a story goes on that looked back at a date: It fell on Monday. The day before, it had ... Next day

        Or ahead: On 3 May she said a ruling would come by June. Two weeks later ...
        """
        if self._is_said_within(mention, found):
            return True
        is_after = found.reads is Reads.ANAPHORIC and mention.sentence < self._tense.sentence(found.start)
        if is_after and self._is_past(found) and self._tense.is_promised(mention.found.start):
            self._passed = mention
            return True
        back, ahead = root_of(mention.found.meaning), root_of(found.meaning)
        if not isinstance(back, Shift) or not isinstance(ahead, Shift) or back.amount >= 0 or ahead.amount < 0:
            return False
        if mention.found.reads is not Reads.ANAPHORIC or mention.sentence >= self._tense.sentence(found.start):
            return False
        if not self._tense.is_told_back(mention.found.start) or self._tense.is_told_back(found.start):
            return False
        self._passed = mention
        return True

    def _behind(self, found: Found, meaning: Meaning, anchor: Anchor) -> Meaning:
        told, passed, self._passed = super()._behind(found, meaning, anchor), self._passed, None
        return self._disputed(told, passed.anchor, onward(found.meaning)) if passed else told

    def _next_of_week(self, last: Mention, found: Found) -> tuple[Anchor, Meaning] | None:
        """The weekday that follows days of weeks ago that are told one after the other: The next day ... On Monday

        Behind a day that only has a date the news may be back: It sailed on 3 June. On Thursday it sank.
        """
        if last.grain < Granularity.WEEKEND:
            return None
        day, now = last.interval, self._published
        if day is None or now is None or not _LONGER_AGO < now.bounds[0] - day.bounds[0] < _MONTHS_AGO:
            return None
        is_on = self._is_past(found) and self._tense.sentence(found.start) - last.sentence <= 1
        # A new paragraph of the news is back at its own days.
        is_on = is_on and self._tense.is_same_paragraph(last.found.end, found.start)
        if not is_on or self._is_aside(last) or self._tense.tells_of_now(last.found.end, found.end):
            return None
        told, tensed = directed(found.meaning, Toward.ON_OR_AFTER), self._by_tense(found)
        is_reported, is_counted = self._tense.is_reporting(found.start), tells_weekday(last.found.meaning)
        is_on = last.found.reads is Reads.ANAPHORIC or last.found.rule == "weekday"
        if is_on or (is_counted and not is_reported):
            return last.anchor, self._disputed(told, self._here, tensed)
        is_first = self._tense.opens_sentence(found.start) and not is_reported
        return (self._here, self._disputed(tensed, last.anchor, told)) if is_first or is_counted else None

    def _by_tense(self, found: Found) -> Meaning:
        raise NotImplementedError
