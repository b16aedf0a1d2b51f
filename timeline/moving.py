"""What moves a history on: which of its dates the story has come to, and which it only looks at."""

from __future__ import annotations

from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.mentions import Mention
from timeline.reached import NEAR, STRETCHES, Reached
from timeline.repeating import Toward
from timeline.tense import Tense

# A story goes on by steps of at most this, in seconds; more is a look ahead.
STORY_STEP = 2 * 366 * DAY
# And no list of years is longer.
_FEW_MONTHS, _LIFE = 60 * DAY, 100 * 366 * DAY
# Reigns and wars are shorter.
_SHORTEST_LIFE = 35 * 365 * DAY


class Moving(Reached):
    """Decides which dates move the time that a story has reached."""

    # Where it looks far ahead and comes back.
    _digressions: frozenset[int] = frozenset()

    def _heads(self, mention: Mention) -> bool:
        """Whether a year heads what follows; of a stretch of years, the first."""
        found = mention.found
        if self._tense.is_heading(found.start, found.end):
            return True
        if self._tense.is_headline(found.start) or self._tense.is_beyond(found.start):
            return False  # "The plague of 1665" may have gone on until 1666, and "Before 1939" tells of no 1939
        return found.reads is Reads.ABSOLUTE and self._tense.is_title(found.start)

    def _ends_section(self, mention: Mention) -> bool:
        """Whether a year is the last of the stretch that heads a section, which begins with the first."""
        section = self._section
        if section is None or section.found.rule not in STRETCHES or section.sentence != mention.sentence:
            return False
        return section.found.start < mention.found.start and self._tense.is_title(mention.found.start)

    def _is_life(self, mention: Mention) -> bool:
        """Whether a stretch of years over a text, or in brackets, is as long as somebody's life."""
        found, interval = mention.found, mention.interval
        if found.rule not in STRETCHES or interval is None or not interval.is_bounded:
            return False
        if interval.bounds[1] - interval.bounds[0] < _SHORTEST_LIFE:
            return False
        start = found.start
        return self._tense.is_headline(start) or self._tense.is_title(start) or self._tense.is_aside(start)

    def _moves_on(self, mention: Mention) -> bool:
        reads, interval = mention.found.reads, mention.interval
        if interval is None or reads is Reads.COMPARED or mention.grain < Granularity.YEAR:
            return False
        now = self._mentions[-1].interval if self._mentions else None
        if now is None:
            return True
        start = mention.found.start
        is_digression = start in self._digressions and not self._is_entry(mention.found)
        if is_digression or mention.id in self._back:
            return False
        if self._tense.is_aside(start):
            return self._is_date_of_its_sentence(mention, interval.bounds[0] - now.bounds[0])
        if self._is_passed(mention, now):
            return False
        if reads is Reads.ABSOLUTE and mention.grain < Granularity.DAY and self._tense.describes(mention.found.start):
            return False
        ahead = interval.bounds[0] - now.bounds[0]
        if reads is Reads.ABSOLUTE and ahead < 0 and self._tense.is_in_relative(start, mention.found.end):
            return False  # the mayor, who had been elected in March 1918 with few votes, was away
        if reads is Reads.ABSOLUTE and ahead > NEAR and self._tense.is_set_off(start, mention.found.end):
            self._doubtful.add(mention.id)  # the fort, rebuilt in 1875, was blown up, perhaps in that year
            if self._tense.is_set_off(start, mention.found.end, is_now=True):
                return False  # his letters, discovered in 1883, show it
        if reads is Reads.ABSOLUTE and -ahead > STORY_STEP // 2:
            # The bridge, opened in 1953, ...
            if self._tense.is_inserted_clause(start, mention.found.end):
                return False
            # A paragraph that begins with it tells on from there.
            if self._tense.looks_back(start):
                return self._tense.opens_paragraph(start)
        is_afar = reads in (Reads.INCOMPLETE, Reads.ANAPHORIC) and ahead > _FEW_MONTHS
        is_afar = is_afar and self._mentions[-1].grain > Granularity.YEAR
        if is_afar and self._tense.is_in_relative(start, mention.found.end):
            return False  # a commission, which sat from November to the following May, blamed him
        if reads is Reads.INCOMPLETE and ahead < 0 and self._leaves_lead(mention.found, self._mentions[-1]):
            return True  # nothing else has been told of yet
        if reads is Reads.INCOMPLETE and self._is_looked_at(mention, ahead):
            return False
        if reads is Reads.DEICTIC and ahead > 0:
            return False  # a plan
        if reads is Reads.ABSOLUTE:
            is_step = (
                0 <= ahead <= STORY_STEP or (ahead > 0 and self._is_alone(mention)) or self._begins_anew(mention, ahead)
            )
            return mention.opens_sentence or mention.grain > Granularity.YEAR or is_step
        return reads is not Reads.ANAPHORIC or ahead >= 0

    def _is_date_of_its_sentence(self, mention: Mention, ahead: int) -> bool:
        """Whether a date alone in brackets ends a sentence that it dates: It ended in the treaty (22 March 1816)."""
        is_day = mention.grain > Granularity.YEAR and mention.found.reads is Reads.ABSOLUTE
        is_step = is_day and 0 <= ahead <= STORY_STEP
        is_alone = is_step and self._tense.ends_in_brackets(mention.found.start, mention.found.end)
        return is_alone and self._is_alone(mention) and not self._tense.looks_back(mention.found.start)

    def _begins_anew(self, mention: Mention, ahead: int) -> bool:
        """Whether the first date below a heading is told in the past, as what led to a war is, or goes on from that."""
        now, start = self._mentions[-1], mention.found.start
        if now.sentence == mention.sentence:
            return 0 < ahead < _LIFE and now.grain is mention.grain and self._tense.is_listed(now.found.end, start)
        is_first = now.found.start < self._lead_end <= start or self._opens_section(mention)
        return is_first and self._is_alone(mention)

    def _is_year_of_section(self, mention: Mention) -> bool:
        """Whether a year is the first date below a heading, and told of: The rising of 1841 found him at the fort."""
        found = mention.found
        if mention.grain is not Granularity.YEAR or found.reads is not Reads.ABSOLUTE:
            return False
        is_told = self._tense.at(found.start, found.end) is Tense.PAST
        return is_told and self._tense.is_named_again(found.start) and self._opens_section(mention)

    def _is_passed(self, mention: Mention, now: Interval) -> bool:
        """Whether a date is only looked at from afar; not what is told from it on, nor the dawn before which it was."""
        found, interval = mention.found, mention.interval
        if not self._tense.in_passing(found.start) or self._tense.is_told_on(found.end) or interval is None:
            return False
        is_begin = mention.grain > Granularity.YEAR and interval.bounds[0] > now.bounds[0]
        is_begin = is_begin and found.reads is Reads.ABSOLUTE and self._tense.lasts_from(found.start)
        is_dawn = mention.grain is Granularity.PART_OF_DAY and not self._tense.is_since(found.start)
        return not is_begin and not is_dawn

    def _is_looked_at(self, mention: Mention, ahead: int) -> bool:
        """Whether a month or a day is only looked ahead at, as a plan, or back at, as what had happened."""
        found = mention.found
        if ahead < 0:
            return self._tense.way(found.start, found.end) is not Toward.ONWARD
        now = self._newest
        # On the 20th bombs were found; in August it came out who had laid them.
        is_beside = now is not None and now.sentence == mention.sentence and now.grain > mention.grain
        is_beside = is_beside and now is not None and self._tense.is_parted(now.found.end, found.start)
        # What a chronicle tells in the present is no plan.
        is_plan = ahead > (0 if self._section is None else NEAR)
        return (is_plan and self._is_plan(mention)) or (is_beside and ahead > NEAR)

    def _is_of_year_before(self, found: Found, year: Mention, other: Mention | None) -> bool:
        """Whether a date goes on from the year alone before it in its sentence: The siege of 1839 began on 12 June."""
        start, sentence = year.found.start, self._tense.sentence(found.start)
        if year.sentence != sentence or (other and other.sentence == sentence) or self._tense.in_passing(start):
            return False
        if other and other.interval and year.interval and year.interval.bounds[1] <= other.interval.bounds[0]:
            return False
        is_told = self._tense.at(start, year.found.end) is Tense.PAST
        is_told = is_told and not self._tense.is_set_off(start, year.found.end)
        return is_told and not self._tense.is_told_that(year.found.end, found.start)

    def _is_plan(self, mention: Mention) -> bool:
        """Whether a day was still to come when it is told of, or never came so: it was to have been sold on 20 May."""
        found = mention.found
        return self._tense.never_was(found.start) or self._tense.at(found.start, found.end) is Tense.FUTURE

    def _is_alone(self, mention: Mention) -> bool:
        """Whether no date before it in its sentence says when that was: The second war began in 218 BC."""
        if self._tense.at(mention.found.start, mention.found.end) is not Tense.PAST:
            return False
        return not self._mentions or self._mentions[-1].sentence < mention.sentence

    def _is_entry(self, found: Found) -> bool:
        """Whether a date stands at the head of its line, as the years and the days of a chronicle do."""
        return self._tense.is_heading(found.start, found.end)
