"""What kind of text it is by its dates: a history, a chronicle or a story of old days, and not news."""

from __future__ import annotations

from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import Occurrence, Shift
from timeline.mentions import PLACED_TYPES, interval_of, is_today, is_yearly, root_of, tells_weekday
from timeline.repeating import Cycle
from timeline.tense import Tense, TenseReader

_HEADS = (Reads.ABSOLUTE, Reads.INCOMPLETE)
# What news goes by, and no history.
_NEWS_CYCLES = (Cycle.WEEKDAY, Cycle.WEEKEND, Cycle.QUARTER, Cycle.HALF)
# What a story is told by; EITHER is the next year, GENERIC the end of the year.
_STORY = (Reads.ABSOLUTE, Reads.INCOMPLETE, Reads.ANAPHORIC, Reads.CLOCK, Reads.EITHER, Reads.GENERIC)
# A history names so many dates with their year to one that is near its writer's days.
_TO_ONE_DEICTIC = 8
# To one month or weekday that it calls last or next.
_TO_ONE_NAMED = 6
# Of one that begins with a day long past, to one weekday; of one that tells of no time within living memory.
_TO_ONE_WEEKDAY, _TO_ONE_OF_OLD = 3, 2
_MEMORY = 60  # years
# And a chronicle so many heads of lines.
_HEADS_TO_ONE_DEICTIC = 2
# So many make a history of any text; fewer only of one that has no word of now.
_TOLD_YEARS = 6
_FEW_TOLD_YEARS = 3
_MANY_TOLD_YEARS = 10
_YEAR = 366 * DAY  # seconds
_SECTIONS = (Granularity.YEAR, Granularity.MONTH)
# A story goes on from a day to a weekday within so many sentences.
_NEXT_SENTENCES = 2
# So many dates at the head of their lines are no datelines.
_MOST_DATELINES = 4


def is_chronicle(found: tuple[Found, ...], tense: TenseReader) -> bool:
    """Whether years or months stand alone on their lines, over what happened in them; or days, some without a year."""
    heads = [each for each in found if each.reads in _HEADS and tense.is_heading(each.start, each.end)]
    # A word or two of the writer's own days may stand before a long one or after it.
    near = sum(nearness(each) for each in found if not tense.is_quoted(each.start))
    if near * _HEADS_TO_ONE_DEICTIC > len(heads):
        return False
    full = [each for each in heads if each.reads is Reads.ABSOLUTE]
    if sum(each.meaning.grain in _SECTIONS for each in full) > 1:
        return True
    days = sum(each.meaning.grain is Granularity.DAY for each in full)
    return days > 1 and len(heads) >= _MOST_DATELINES and any(each.reads is Reads.INCOMPLETE for each in heads)


def nearness(found: Found) -> int:
    """How much an expression tells of days near the writer's; yesterday most of all."""
    if found.reads is not Reads.DEICTIC or not isinstance(found.meaning, Shift):
        return 0
    return 3 if found.rule == "near_day" and found.meaning.amount else 1


def _is_named_near(found: Found) -> bool:
    """Whether a month or a weekday is told from its writer's time: last December, next Friday."""
    return found.reads is Reads.DEICTIC and isinstance(root_of(found.meaning), Occurrence)


def _is_age(found: Found, tense: TenseReader) -> bool:
    """Whether "today" is the age that its writer lives in, and no day: Today the road is a footpath."""
    if not is_today(found):
        return False
    return tense.at(found.start, found.end) is Tense.NONE or tense.is_told_ahead(found.start, found.end)


def is_history(found: tuple[Found, ...], tense: TenseReader, published: Interval | None = None) -> bool:
    """Whether a text tells of a past it names by year, and not of the days before its publication."""
    absolute = sum(each.reads is Reads.ABSOLUTE and each.type in PLACED_TYPES for each in found)
    if absolute < _FEW_TOLD_YEARS or (published and is_wire(found, tense)):
        return False
    # What somebody says is of his own time.
    far = [each for each in found if not _is_age(each, tense) and not (nearness(each) and tense.is_quoted(each.start))]
    is_old = _is_old(found, tense, published)
    is_of_a_day = is_old or _opens_on_day(found, tense, published)
    to_one = _TO_ONE_OF_OLD if is_old else _TO_ONE_WEEKDAY if is_of_a_day else _TO_ONE_DEICTIC
    weekdays = _weekdays_told(found, tense, is_far=is_of_a_day, is_old=is_old)
    epilogue = _epilogue(found, tense, _FEW_TOLD_YEARS if not is_of_a_day else 0)
    of_now = [each for each in far if each.start not in weekdays]
    told = sum(
        nearness(each) * _TO_ONE_DEICTIC + _is_named_near(each) * _TO_ONE_NAMED + _is_weekday(each, tense) * to_one
        for each in of_now
        if each.start < epilogue
    )
    near = told + sum(
        nearness(each) + _is_named_near(each) + _is_weekday(each, tense) for each in of_now if each.start >= epilogue
    )
    if near and published and 3 * sum(_is_of_these_days(each, published) for each in found) >= absolute:
        return False
    is_reported = tense.is_reported(is_far=is_of_a_day or (absolute >= _MANY_TOLD_YEARS and absolute > 3 * near))
    if absolute >= _TOLD_YEARS and absolute > near and not (is_reported and (near or len(far) < len(found))):
        return True
    if is_reported:
        return False
    is_told = not told and (is_old or _opens_told(found, tense)) and not tense.tells_often_of_now()
    if tense.tells_of_now() and not is_told:
        return False
    days = sum(each.reads is Reads.INCOMPLETE and is_yearly(each.meaning) for each in found)
    return absolute + days > near


def is_wire(found: tuple[Found, ...], tense: TenseReader) -> bool:
    """Whether half of the days without their year stand as only news has them: He lost his title July 30."""
    days = [each for each in found if each.reads is Reads.INCOMPLETE and _is_of_month(each)]
    return bool(days) and 2 * sum(tense.is_bare(each.start) for each in days) >= len(days)


def _is_of_month(found: Found) -> bool:
    root = root_of(found.meaning)
    return isinstance(root, Occurrence) and root.of.cycle is Cycle.MONTH_DAY


def _is_of_these_days(found: Found, published: Interval) -> bool:
    """Whether a full date lies in the year up to the publication date or after it: no history is told of those."""
    if found.reads is not Reads.ABSOLUTE or not isinstance(published.begin, int) or found.rule.startswith("history"):
        return False
    if (found.meaning.grain or Granularity.YEAR) <= Granularity.YEAR:
        return _is_to_come(found, published)
    day = interval_of(found)
    return day is not None and day.bounds[0] > published.begin - _YEAR


def _epilogue(found: tuple[Found, ...], tense: TenseReader, fewest: int) -> int:
    """Where the last paragraph of a text begins that tells of a past before it: there its writer speaks of his days."""
    begin = tense.last_paragraph()
    before = [each for each in found if each.start < begin]
    told = sum(each.reads is Reads.ABSOLUTE and each.type in PLACED_TYPES for each in before)
    return begin if told > fewest and _opens_told(found, tense) else found[-1].end


def _is_weekday(found: Found, tense: TenseReader) -> bool:
    """Whether news may tell a weekday or a quarter so; the Saturday, and a Sunday, are days of what is told."""
    return is_of_news(found) and not tense.describes(found.start)


def _weekdays_told(found: tuple[Found, ...], tense: TenseReader, *, is_far: bool, is_old: bool) -> frozenset[int]:
    """Where weekdays go on from a day of a story: on Friday, 18 November 1977, ... The following day ... On Sunday.

    In a text that `is_far` from its writer's days a few sentences later too, where nobody says anything; in one that
    `is_old` from any day, and before the first full one as well.
    """
    first = next((each.start for each in found if is_old and _is_full_day(each)), 0)
    told: set[int] = set()
    last: Found | None = None
    for each in found:
        if (each.meaning.grain or Granularity.YEAR) < Granularity.DAY:
            is_other = is_old and each.reads is Reads.ABSOLUTE and not (last and tells_weekday(last.meaning))
            last = None if is_other else last  # bombed on 3 May 1941, closed in 1950, it burned down on Tuesday
            continue
        apart = tense.sentence(each.start) - tense.sentence(last.start) if last else 0
        is_told = is_far and apart <= 2 * _NEXT_SENTENCES and not tense.is_reporting(each.start)
        is_near = last is not None and (is_told or apart <= _NEXT_SENTENCES)
        is_near = is_near or (each.start < first and not tense.is_reporting(each.start))
        is_weekday = each.reads is Reads.INCOMPLETE and is_of_news(each)
        is_named = each.reads is Reads.ABSOLUTE and tells_weekday(each.meaning)
        if is_weekday and is_near:
            told.add(each.start)
        is_story = each.reads in _STORY and (is_near or (is_old and not is_weekday))
        if is_named or _is_that_day(each) or is_story or _goes_on_from(last, each):
            last = each
        elif is_weekday or each.reads is Reads.DEICTIC:
            last = None
    return frozenset(told)


def _is_that_day(found: Found) -> bool:
    """Whether it is a weekday that was named before: That Sunday a gale was blowing."""
    return found.rule == "weekday_pointed" and found.reads is Reads.ANAPHORIC


def _goes_on_from(last: Found | None, found: Found) -> bool:
    return last is not None and found.reads is Reads.ANAPHORIC


def _opens_told(found: tuple[Found, ...], tense: TenseReader) -> bool:
    """Whether the first date of a text, be it below its headline, is one that has its year."""
    dates = (each for each in found if each.type in PLACED_TYPES and not each.rule.startswith("history"))
    first = next((each for each in dates if each.reads is Reads.ABSOLUTE or not tense.is_headline(each.start)), None)
    return first is not None and first.reads is Reads.ABSOLUTE


def _is_old(found: tuple[Found, ...], tense: TenseReader, published: Interval | None) -> bool:
    """Whether a text begins with a date that nobody remembers, and names none since then but at its end.

    Or tells of such a day, be it after a weekday of it, and has no other sign of news.
    """
    if published is None or not (_opens_told(found, tense) or _tells_a_day(found, tense)):
        return False
    full = [each for each in found if each.reads is Reads.ABSOLUTE and each.type in PLACED_TYPES]
    end = tense.last_paragraph()
    dates = [day for each in full if each.start < end and (day := interval_of(each))]
    oldest = published.bounds[0] - _MEMORY * _YEAR
    return len(full) >= _FEW_TOLD_YEARS and len(dates) > 0 and all(day.bounds[1] < oldest for day in dates)


def _tells_a_day(found: tuple[Found, ...], tense: TenseReader) -> bool:
    """Whether a full day is told, and nothing in the words of its writer or of others says that it is news."""
    if not any(_is_full_day(each) for each in found) or tense.is_reported():
        return False
    end = tense.last_paragraph()
    return not any(each.start < end and (nearness(each) or _is_named_near(each)) for each in found)


def _is_full_day(found: Found) -> bool:
    return found.reads is Reads.ABSOLUTE and (found.meaning.grain or Granularity.YEAR) >= Granularity.DAY


def _opens_on_day(found: tuple[Found, ...], tense: TenseReader, published: Interval | None) -> bool:
    """Whether a text begins with a day of long ago, and names no date since then that is near its writer."""
    full = [each for each in found if each.reads is Reads.ABSOLUTE and not each.rule.startswith("history")]
    first = full[0]
    if not _opens_told(found, tense) or (first.meaning.grain or Granularity.YEAR) < Granularity.DAY:
        return False
    if tense.is_inserted_clause(first.start, first.end) or tense.in_passing(first.start):
        return False
    end = tense.last_paragraph()
    dates = (interval_of(each) for each in full if each.start < end or each is first)
    return published is None or not any(each and each.bounds[1] > published.bounds[0] - 3 * _YEAR for each in dates)


def is_story(found: tuple[Found, ...], tense: TenseReader, published: Interval | None = None) -> bool:
    """Whether a short text begins with a full date, and nothing in it is read from its writer's time."""
    dates = [each for each in found if each.type in PLACED_TYPES and not each.rule.startswith("history")]
    if not dates or dates[0].reads is not Reads.ABSOLUTE or tense.in_passing(dates[0].start) or tense.tells_of_now():
        return False
    first = dates[0]
    if published and (_is_to_come(first, published) or is_wire(found, tense)):
        return False
    is_year = (first.meaning.grain or Granularity.YEAR) <= Granularity.YEAR
    if tense.is_inserted_clause(first.start, first.end) or (published and tense.is_reported()):
        return False  # a vaccine, licensed in December 1967, ...
    if published and (tense.describes(first.start) or (is_year and not tense.opens_sentence(first.start))):
        return False  # a firm that was founded in 1985, the May 1998 robbery
    for each in dates:
        if not (each.reads in _STORY or each.rule == "earlier") or is_of_news(each):
            return False
        is_ahead = tense.at(each.start, each.end) is Tense.FUTURE and not tense.in_passing(each.start)
        if each.reads is Reads.GENERIC and is_ahead:
            return False
        if each.reads is not Reads.INCOMPLETE:
            continue
        # Who took over in 1994 stepped down this June.
        if is_year and tense.sentence(each.start) == tense.sentence(first.start):
            return False
        if tense.at(each.start, each.end) is Tense.FUTURE:
            return False
    return True


def _is_to_come(found: Found, published: Interval) -> bool:
    interval = interval_of(found)
    return interval is not None and interval.bounds[0] >= published.bounds[1]


def is_of_news(found: Found) -> bool:
    """A bare weekday or quarter, which news reads from its own days."""
    root = root_of(found.meaning)
    return found.reads is Reads.INCOMPLETE and isinstance(root, Occurrence) and root.of.cycle in _NEWS_CYCLES
