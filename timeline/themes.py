"""What a history as a whole tells of, as its lead says, and how its sections come back to that."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline import civil
from timeline.ahead import is_told
from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import Meaning, Occurrence, Straddling, directed
from timeline.mentions import Mention, interval_of, is_of_year, is_yearly, named_of, root_of, tells_weekday
from timeline.model import Anchor, AnchorKind
from timeline.narrator import Narrator, Placed
from timeline.repeating import Cycle, Toward

_YEAR = 366 * DAY  # seconds
# A step of a story is seldom longer where no year is told.
_LONG_STEP = 240 * DAY
# And one back of less is none that another year would explain.
_FEW_WEEKS, _DAYS_BACK = 31 * DAY, 14 * DAY
# So far on, in sentences and seconds, a full date still goes on with what is told.
_REACH, _NEXT_STEP = 12, 300 * DAY
# So long before its end a story has not come to what followed.
_AFTERMATH = 45 * DAY
# An hour opens the account of what lasted no longer.
_BATTLE = 120 * DAY
# A lead tells from when to when: from 9 June 1943 to 17 July.
_OF_LEAD = (Reads.ABSOLUTE, Reads.INCOMPLETE)
# What only a doubt about the year makes less sure, and the rule that it is told by then.
_OF_A_YEAR, RETURNED = ("month", "calendar_day", "feast_dated"), "returned"


class Themed(Narrator):
    """Remembers the dates of the lead, and which dates hang on a year that is in doubt."""

    # Where the first paragraph ends.
    _lead_end = 0

    def _start(self, full: Sequence[Found]) -> None:
        """`full` are the dates with their years, in their order."""
        self._full, self._full_starts = full, [each.start for each in full]
        self._lead_end = self._tense.lead_end()
        self._lead: list[Mention] = []
        # The days that were named with their weekdays.
        self._weekdays: dict[int, Mention] = {}
        # What was read from a step back or a long one, and what was read from that in turn.
        self._doubtful: set[str] = set()

    def _remember(self, mention: Mention) -> None:
        """Keep a date of the lead, and a day that has its weekday."""
        if mention.interval is None or not mention.interval.is_bounded:
            return
        is_of_lead = mention.found.start < self._lead_end and mention.found.reads in _OF_LEAD
        if is_of_lead and mention.grain >= Granularity.YEAR:
            self._lead.append(mention)
        if tells_weekday(mention.found.meaning):
            self._weekdays[civil.kept_weekday(mention.interval.bounds[0] // DAY)] = mention

    def _of_lead(self, found: Found, latest: Mention) -> tuple[Anchor, Meaning] | None:
        """The date of the lead that is told again, or its year, where a section comes back to what the lead tells of.

        The war was fought from 11 February to 29 November 1962. ... a road of 1961. At dawn on 11 February ...
        """
        if found.start < self._lead_end or not self._lead or latest.interval is None or not is_of_year(found.meaning):
            return None
        first, last = self._theme()
        now = latest.interval.bounds[0]
        is_short = last - first <= _YEAR
        if not (now < first or (is_short and now < last - _AFTERMATH)) or not self._tense.is_below_title(found.start):
            return None
        for each in self._lead:
            date = self._evaluate(directed(found.meaning, Toward.SAME), each.anchor)
            if date is None or each.interval is None:
                continue
            is_day = each.grain >= Granularity.DAY and each.interval.bounds[0] // DAY == date.bounds[0] // DAY
            if is_day or (is_short and first <= date.bounds[0] < last and self._is_first(found, latest)):
                return each.anchor, directed(found.meaning, Toward.SAME)
        return None

    def _before_lead(self, found: Found, latest: Mention) -> tuple[Anchor, Meaning] | None:
        """What led up to what the lead tells of, with which the first section begins.

        The invasion began on 9 June 1943 and ended on 17 July. Planning: It had been decided in January.
        """
        if not self._lead or not is_of_year(found.meaning) or not self._leaves_lead(found, latest):
            return None
        first, last = self._theme()
        ending = max(self._lead, key=lambda each: each.interval.bounds[1] if each.interval else 0)
        step = self._evaluate(directed(found.meaning, Toward.ONWARD), ending.anchor)
        if step is None or last - first > _YEAR or step.bounds[0] < last:
            return None
        is_prelude = self._tense.is_prelude(found.start)
        is_back = is_prelude or self._tense.way(found.start, found.end) is not Toward.ONWARD
        if not is_back and (is_prelude is False or step.bounds[0] - last <= _FEW_WEEKS):
            return None
        if not is_back:
            self._doubtful.add(self._id(found))
        return ending.anchor, directed(found.meaning, Toward.ON_OR_BEFORE)

    def _leaves_lead(self, found: Found, latest: Mention) -> bool:
        """Whether nothing was told since the lead, and a heading stands between."""
        if not latest.found.start < self._lead_end <= found.start:
            return False
        return self._tense.is_title_between(latest.found.end, found.start)

    def _day_of_lead(self, found: Found) -> Mention | None:
        """The day that the lead tells of, where a section comes to it by an hour: At four in the morning ..."""
        days, last = [each for each in self._lead if each.grain >= Granularity.DAY], self._newest
        if found.start < self._lead_end or not days or last is None or last.interval is None:
            return None
        first, end = self._theme()
        day = days[0]
        if day.interval is None or end - first > _BATTLE or last.interval.bounds[0] >= day.interval.bounds[0]:
            return None
        is_first = not self._tense.is_same_paragraph(last.found.end, found.start)
        return day if is_first and last.grain <= Granularity.DAY else None

    def _theme(self) -> tuple[int, int]:
        """When what the lead tells of began, and when it was over."""
        bounds = [each.interval.bounds for each in self._lead if each.interval is not None]
        return min(begin for begin, _ in bounds), max(end for _, end in bounds)

    def _opens_section(self, mention: Mention) -> bool:
        """Whether a date is the first one below a heading."""
        now, start = self._newest, mention.found.start
        is_first = now is None or not self._tense.is_same_paragraph(now.found.end, start)
        return is_first and self._tense.is_below_title(start)

    def _is_of_theme(self, date: Interval) -> bool:
        """Whether a date lies in the weeks or months that the lead tells of."""
        first, last = self._theme() if self._lead else (0, 0)
        return last - first <= _YEAR and first <= date.bounds[0] < last

    def _is_first(self, found: Found, latest: Mention) -> bool:
        """Whether no date of its paragraph stands before it."""
        return not self._tense.is_same_paragraph(latest.found.end, found.start)

    def _way_to_next(self, found: Found, latest: Mention, way: Toward) -> Toward:
        """Of a step back and a long one ahead, the one from which the story comes to its next full date."""
        if latest.interval is None or not is_of_year(found.meaning):
            return way
        if way is Toward.ON_OR_BEFORE and self._leads_up(found, latest.interval, latest.anchor):
            return Toward.ON_OR_AFTER
        if way is not Toward.ONWARD:
            return way
        step = self._evaluate(directed(found.meaning, way), latest.anchor)
        if step is None or not (step.bounds[1] <= latest.interval.bounds[0] or _is_leap(latest.interval, step)):
            return way
        if self._is_first(found, latest) and self._is_of_theme(step):
            return way  # the next section may tell of the same weeks
        back = latest.interval.bounds[0] - step.bounds[0]
        if latest.grain >= Granularity.DAY and 0 <= back <= _DAYS_BACK:
            return way  # and nobody tells of the day before without saying that it was a year later
        sides = (Toward.ON_OR_BEFORE, Toward.ON_OR_AFTER)
        dates = ((side, self._evaluate(directed(found.meaning, side), latest.anchor)) for side in sides)
        leading = [side for side, date in dates if date and self._leads_on(found, date)]
        return leading[0] if len(leading) == 1 else way

    def _leads_up(self, found: Found, now: Interval, anchor: Anchor) -> bool:
        """Whether what had happened lies between the story and what the lead tells of, and not almost a year before.

        He arrived on 21 July. The other army had already crossed the hills on 14 August. The battle of September ...
        """
        back, ahead = (
            self._evaluate(directed(found.meaning, way), anchor) for way in (Toward.ON_OR_BEFORE, Toward.ON_OR_AFTER)
        )
        if not self._lead or back is None or ahead is None or now.bounds[0] - back.bounds[0] < _LONG_STEP:
            return False
        first, last = self._theme()
        is_between = last - first <= _YEAR and now.bounds[0] <= ahead.bounds[0] < first
        if is_between:
            self._doubtful.add(self._id(found))
        return is_between

    def _leads_on(self, found: Found, date: Interval) -> bool:
        """Whether the next full date lies less than a year after a date."""
        at = bisect_right(self._full_starts, found.end)
        following = next((each for each in self._full[at : at + _REACH] if is_told(each, self._tense)), None)
        after = interval_of(following) if following else None
        if following is None or after is None:
            return False
        start = following.start
        if self._tense.sentence(start) - self._tense.sentence(found.start) > _REACH:
            return False
        # What a new section begins with goes on from the last one only where it lies near.
        longest = _LONG_STEP // 4 if self._tense.is_title_between(found.end, start) else _NEXT_STEP
        return after.granularity > Granularity.YEAR and 0 <= after.bounds[0] - date.bounds[0] <= longest

    def _that_weekday(self, found: Found) -> Mention | None:
        """The day that was named with its weekday, where "that Sunday" comes after what is no day."""
        root, last = root_of(found.meaning), self._newest
        if found.reads is not Reads.ANAPHORIC or not isinstance(root, Occurrence) or root.of.cycle is not Cycle.WEEKDAY:
            return None
        return self._weekdays.get(root.of.number) if last is None or last.grain < Granularity.WEEK else None

    def _fits(self, found: Found, anchor: Anchor, meaning: Meaning) -> bool:
        """Whether a day is the weekday or the feast that the words beside it say, where they say one."""
        named = named_of(found.meaning)
        return named is None or not named.mismatch(self._evaluate(meaning, anchor))

    def _fitting(self, found: Found) -> tuple[Anchor, Meaning] | None:
        """The latest date from which a day is read that is the weekday or the feast beside it."""
        named = named_of(found.meaning)
        for each in reversed(self._mentions):
            toward = Toward.ONWARD if each.grain > Granularity.YEAR else Toward.SAME
            meaning = directed(found.meaning, toward)
            if self._evaluate(meaning, each.anchor) is not None and self._fits(found, each.anchor, meaning):
                if named is not None and not named.feast:
                    self._doubtful.add(self._id(found))  # one weekday in seven fits by chance
                return each.anchor, meaning
        return None

    def _doubt(self, placed: Placed) -> bool:
        """Whether the year of a date is in doubt, which it then is for what is read from it."""
        found, anchor = placed.found, placed.anchor
        if any(isinstance(each, Straddling) for each in (placed.meaning, root_of(placed.meaning))):
            self._doubtful.add(self._id(found))  # of the winter of 1988 nobody knows which
        if anchor.kind is not AnchorKind.EXPRESSION or found.reads in (Reads.ABSOLUTE, Reads.COMPARED):
            return False
        before, now = self._intervals.get(anchor.target), self._intervals.get(self._id(found))
        if before is None or now is None:
            return False
        if before.granularity <= Granularity.YEAR and anchor.target not in self._doubtful:
            return False
        if not (before.is_bounded and now.is_bounded):
            return False
        is_yearly_step = is_yearly(found.meaning)
        is_doubtful = self._id(found) in self._doubtful or anchor.target in self._doubtful
        is_doubtful = is_doubtful or (is_yearly_step and _is_leap(before, now))
        if not is_doubtful or (is_yearly_step and self._leads_on(found, now)):
            return False
        self._doubtful.add(self._id(found))
        return found.rule in _OF_A_YEAR


def _is_leap(before: Interval, now: Interval) -> bool:
    """Whether a story went back by more than a few weeks, or far ahead into another year, and no year was told."""
    step = now.bounds[0] - before.bounds[0]
    is_another_year = civil.year_of(now.bounds[0]) != civil.year_of(before.bounds[0])
    return before.bounds[0] - now.bounds[1] > _FEW_WEEKS or (step > _LONG_STEP and is_another_year)
