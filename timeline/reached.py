"""The date told just now from which one without its year is read, where that is not the one the story has reached."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import civil
from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Mod, Modified, Occurrence, directed
from timeline.mentions import Mention, is_of_calendar, is_of_year, root_of
from timeline.model import Anchor
from timeline.repeating import Cycle, Toward
from timeline.themes import Themed

# Seconds; what lies no farther goes on with what was told.
NEAR = 183 * DAY
# And what is said by the way of a noun is sooner what had happened.
_NEXT = 120 * DAY
# Late in 1964, and the end of 1964.
_LATE = (Mod.END, Mod.CLOSING)
# 1348 to 1350, and 1348-50.
STRETCHES = ("stretch", "year_range")
# A month that was named with its year lends it to its days for so many sentences.
_MONTH_REACH = 5


class Reached(Themed):
    """Finds the month, the day or the end of a stretch that was named just now, be it only in passing."""

    # What was told last, also where that did not move the story.
    _latest: Mention | None = None
    # The year that heads the section, as in "1943: The tide turns".
    _section: Mention | None = None

    def _start(self, full: Sequence[Found]) -> None:
        super()._start(full)
        # The months that were named with their years, by their numbers.
        self._months: dict[int, Mention] = {}
        # What goes on from a flashback, and moves the story no more than that does.
        self._back: set[str] = set()

    def _month_named(self, found: Found) -> Mention | None:
        """The month with its year of which a day is told shortly after: flown in October 1934 ... On 20 October."""
        root = root_of(found.meaning)
        if not isinstance(root, Occurrence) or root.of.cycle is not Cycle.MONTH_DAY:
            return None
        month = self._months.get(root.of.number)
        if month is None or self._section is not None or self._tense.looks_back(month.found.start):
            return None
        if self._has_left(month):
            return None
        return month if self._tense.sentence(found.start) - month.sentence <= _MONTH_REACH else None

    def _is_begun(self, date: Mention, latest: Mention, found: Found) -> bool:
        """Whether a date is the end of what began at the one before it, or followed what lasted until then."""
        start, end = date.found.start, date.found.end
        is_range = self._tense.is_until(end, found.start) or self._tense.is_range(start, end, found.start)
        return is_range or self._is_left(date, latest, found)

    def _is_left(self, date: Mention, latest: Mention, found: Found) -> bool:
        """Whether what lasted until a date was followed by this: worked there until the autumn of 1944, left in May."""
        if date.found.reads is not Reads.ABSOLUTE or not is_of_year(found.meaning) or date.interval is None:
            return False
        apart = self._tense.sentence(found.start) - date.sentence
        if apart > 1 or latest.interval is None or date.grain <= Granularity.YEAR:
            return False
        if self._tense.is_set_off(found.start, found.end):
            return False  # nor what was newly formed in May
        ahead = date.interval.bounds[0] - latest.interval.bounds[0]
        if apart and ahead > NEAR:
            self._doubtful.add(date.id)  # it may as well go back to what happened before
        return ahead > (NEAR if apart else 0) and self._tense.lasts_until(date.found.start)

    def _has_left(self, month: Mention) -> bool:
        """Whether the story has come to another year since a month was named."""
        now = self._newest
        if now is None or now.interval is None or month.interval is None or now.grain < Granularity.MONTH:
            return False
        return civil.year_of(now.interval.bounds[0]) > civil.year_of(month.interval.bounds[0])

    def _year_of_sentence(self, found: Found) -> Mention | None:
        """The year told last in its sentence: He was caught in 1919 and hanged himself on 5 March."""
        last = self._latest
        if last is None or last.grain is not Granularity.YEAR or last.found.reads is not Reads.ABSOLUTE:
            return None
        start, is_same = last.found.start, last.sentence == self._tense.sentence(found.start)
        if not is_same or not is_of_year(found.meaning) or last.interval is None:
            return None
        is_by_the_way = self._tense.is_aside(start) or self._tense.looks_back(start)
        return None if is_by_the_way or not self._tense.tells_on(start, last.found.end, found.start) else last

    def _full_beside(self, found: Found) -> Mention | None:
        """The full date right before it in a list: all had been lost, Riga in July 1710, Reval in September."""
        last, now = self._latest, self._newest
        if last is None or last is now or last.found.reads is not Reads.ABSOLUTE or last.grain <= Granularity.YEAR:
            return None
        is_told = not self._tense.in_passing(last.found.start) and not self._tense.is_aside(last.found.start)
        is_told = is_told and self._tense.way(last.found.start, last.found.end) is Toward.ONWARD
        is_list = is_told and self._tense.is_list(last.found.end, found.start)
        return last if is_list and is_of_year(found.meaning) else None

    def _told_back(self, found: Found) -> Mention | None:
        """The date of a flashback that goes on: The hill had been lost in October 1914. A try in May had cost ..."""
        last, now = self._latest, self._newest
        if last is None or now is None or last is now or not is_of_year(found.meaning):
            return None
        apart = self._tense.sentence(found.start) - last.sentence
        if not apart and last.id in self._back:
            # Wray, exchanged in November, fell in January.
            self._doubtful.add(self._id(found))
            return last
        is_one = apart == 1 and last.grain > Granularity.YEAR
        is_one = is_one and self._tense.is_same_paragraph(last.found.end, found.start)
        if not is_one or not self._tense.looks_back(last.found.start) or last.interval is None or now.interval is None:
            return None
        before, begin = now.interval.bounds[0], last.interval.bounds[0]
        date = self._evaluate(directed(found.meaning, Toward.ONWARD), last.anchor)
        if date is None or not begin <= date.bounds[0] or date.bounds[1] > before:
            return None
        # It may as well be the last one before the story.
        self._doubtful.add(self._id(found))
        if self._tense.looks_back(found.start):
            return None if self._tense.is_inserted_clause(last.found.start, last.found.end) else last
        if before - begin > 2 * NEAR:
            return None  # where no verb says so, only what lies shortly before the story
        self._back.add(self._id(found))
        return last

    def _is_of_next_year(self, found: Found, latest: Mention) -> bool:
        """Whether a story goes on from the end of a year: On 6 May 1794 ... By the end of the year ... In January.

        Only where the month had gone by when the year was first told of: much is told of a year after its end.
        """
        meaning, told = latest.found.meaning, self._mention(Granularity.HALF)
        if not isinstance(meaning, Modified) or meaning.mod not in _LATE or latest.interval is None:
            return False
        date = self._evaluate(directed(found.meaning, Toward.ON_OR_AFTER), latest.anchor)
        if date is None or told is None or told.interval is None:
            return False
        is_next = 0 <= date.bounds[0] - latest.interval.bounds[1] <= _NEXT
        is_next = is_next and 0 < date.bounds[0] - told.interval.bounds[0] < 2 * NEAR
        if is_next:
            self._doubtful.add(self._id(found))
        return is_next

    def _set_off(self, found: Found, latest: Mention) -> tuple[Anchor, Meaning] | None:
        """What had happened before, said of a noun by the way: Wray, exchanged in November, was among the dead."""
        if latest.interval is None or latest.grain <= Granularity.YEAR or not is_of_year(found.meaning):
            return None
        if not self._tense.is_set_off(found.start, found.end):
            return None
        step = self._evaluate(directed(found.meaning, Toward.ONWARD), latest.anchor)
        # Begun in May 1963, abandoned in September, ...
        is_list = latest.sentence == self._tense.sentence(found.start)
        if step is None or step.bounds[0] - latest.interval.bounds[0] <= (NEAR if is_list else _NEXT):
            return None
        self._back.add(self._id(found))
        self._doubtful.add(self._id(found))
        return latest.anchor, directed(found.meaning, Toward.ON_OR_BEFORE)

    def _month_beside(self, found: Found) -> Mention | None:
        """The day told just now, be it in passing, in whose month a day is: 2 September ... the 6th."""
        root, last = root_of(found.meaning), self._latest
        if last is None or not isinstance(root, Occurrence) or root.of.cycle is not Cycle.DAY_OF_MONTH:
            return None
        is_near = self._tense.sentence(found.start) - last.sentence <= 1
        if last.id in self._back:
            self._back.add(self._id(found))
            return last
        # He stayed in camp until the first week of June.
        is_month = last.grain >= Granularity.MONTH and self._tense.lasts_until(last.found.start)
        return last if is_near and (is_month or last.grain >= Granularity.DAY) and is_of_calendar(last.found) else None

    def _is_in(self, section: Mention, latest: Mention, *, is_entry: bool) -> bool:
        """Whether the story is still in the year of its section, and not at a date outside that was named since."""
        if section.interval is None or latest.interval is None or latest.found.start < section.found.start:
            return True
        if is_entry:
            return True
        first, last = section.interval.bounds
        if section.found.rule in STRETCHES and latest.sentence != section.sentence:
            return False  # it goes on from what it told last
        # A year by the way leaves no section, unless what was told before it had left it.
        told = latest if latest.grain > Granularity.YEAR else self._mention(Granularity.HALF)
        if told is None or told.interval is None or told.found.start < section.found.start:
            return True
        return first <= told.interval.bounds[0] < last
