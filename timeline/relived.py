"""Stories that are told in the present, as if they went on now: In March 1933 he is arrested; in June he flees."""

from __future__ import annotations

from itertools import islice

from timeline.expressions.found import Found, Reads
from timeline.hours import CLOCK_REACH, Hours
from timeline.intervals import Granularity
from timeline.meanings import Meaning, directed
from timeline.mentions import Mention, is_yearly
from timeline.model import Anchor
from timeline.repeating import Toward
from timeline.tense import Tense

# So many dates in a row that are told so make it sure.
_IN_A_ROW = 2


class Relived(Hours):
    """Tells what lies ahead of such a story from what lies ahead of its writer."""

    def _told_on(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """A date that goes on from another one by the verbs or the place of both."""
        return self._told_in_present(found) or self._told_of_pointed(found)

    def _told_of_pointed(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """A day that may be of a year that words point at: Last year he lost his job, and on June 2 he fled."""
        last, now = self._newest, self._published
        if last is None or now is None or last.found.reads is not Reads.DEICTIC or last.grain > Granularity.MONTH:
            return None
        if last.interval is None or not last.interval.is_bounded or not is_yearly(found.meaning):
            return None
        apart = self._tense.sentence(found.start) - last.sentence
        is_told = apart <= 1 and self._tense.opens_sentence(last.found.start) and not self._is_aside(last)
        if not is_told or self._tense.is_since(found.start) or self._tense.at(found.start, found.end) is Tense.FUTURE:
            return None
        told = directed(found.meaning, Toward.SAME if last.grain is Granularity.YEAR else Toward.ON_OR_AFTER)
        own = directed(found.meaning, Toward.ON_OR_BEFORE)
        day, near = self._evaluate(told, last.anchor), self._evaluate(own, self._here)
        if day is None or near is None or day.bounds[0] >= near.bounds[0]:
            return None
        if self._is_of_weeks(own):
            return None  # the news is back
        if apart:
            return self._here, self._disputed(own, last.anchor, told)
        return last.anchor, self._disputed(told, self._here, own)

    def _told_in_present(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """A date that goes on from one of years ago, both told in the present; what is to come may be meant as well."""
        last = self._newest
        if last is None or not last.is_told or self._published is None or not self._is_far(last):
            return None
        if not is_yearly(found.meaning) or self._tense.sentence(found.start) - last.sentence > 1:
            return None
        if self._tense.is_announced(found.start, found.end) or self._tense.is_since(found.start):
            return None
        if not self._is_lived(last) or not self._is_in_present(found):
            return None
        told = directed(found.meaning, Toward.ON_OR_AFTER)
        day = self._evaluate(told, last.anchor)
        if day is None or day.bounds[1] > self._published.bounds[0]:
            return None
        lived = sum(map(self._is_lived, islice(reversed(self._mentions), _IN_A_ROW)))
        if lived == _IN_A_ROW and self._tense.opens_sentence(found.start):
            return last.anchor, told
        return last.anchor, self._disputed(told, self._here, directed(found.meaning, Toward.RATHER_AFTER))

    def _is_lived(self, mention: Mention) -> bool:
        """Whether what is told of a time of years ago is told in the present; a film set in 1933 opens in June."""
        if not mention.is_told or not self._is_far(mention) or not self._tense.opens_sentence(mention.found.start):
            return False
        return not self._is_aside(mention) and self._is_in_present(mention.found)

    def _is_in_present(self, found: Found) -> bool:
        """Whether no verb of the past tells of a date."""
        return self._tense.at(found.start, found.end) is not Tense.PAST or self._tense.is_done_now(found.end)

    def _is_relived(self, found: Found) -> bool:
        """Whether a weekday goes on from an hour that has just been told, as a story does that is told in the present.

        At 0:12 he is found; on Saturday afternoon the police arrest somebody.
        """
        last, now = self._newest, self._published
        if last is None or now is None or last.grain <= Granularity.DAY or last.interval is None:
            return False
        if not last.interval.is_bounded or self._tense.sentence(found.start) - last.sentence > CLOCK_REACH:
            return False
        onward_day = self._evaluate(directed(found.meaning, Toward.ON_OR_AFTER), last.anchor)
        return onward_day is not None and last.interval.bounds[1] <= onward_day.bounds[1] <= now.bounds[1]
