"""Which anchor: the publication date, what the narrative last established, or none.

What an expression reads from is chosen before it, or is a full date that reads from nothing, so no circle can close
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from timeline.ahead import dated_ahead, full_dates
from timeline.civil import DAY
from timeline.counted_dates import read_counted
from timeline.dates_beside import anchors_first, read_beside
from timeline.diaries import entries_of
from timeline.digressions import digressions
from timeline.early_years import read_early
from timeline.errors import AnchorError
from timeline.expressions.found import Found, Reads
from timeline.followed import followed
from timeline.foretold import foretold
from timeline.historian import Historian
from timeline.intervals import Granularity, Interval
from timeline.letters import Letters
from timeline.lives import read_ages
from timeline.meanings import Occurrence, Shift
from timeline.mentions import PLACED_TYPES, interval_of, is_of_week, is_today, is_yearly, root_of, tells_weekday
from timeline.narrator import Narrator, Placed
from timeline.pointed_lists import read_pointed_lists
from timeline.repeating import Cycle
from timeline.short_years import read_short_years
from timeline.stretches import read_stretches
from timeline.tense import Tense, TenseReader
from timeline.weekday_years import with_weekdays, years_by_weekday
from timeline.yearly import read_yearly

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
# So many lines that begin with their day make a record.
_FEWEST_ENTRIES = 3
# A comma and a space between a day and its weekday.
_APART = 2
# So many dates at the head of their lines are no datelines.
_MOST_DATELINES = 4


def choose(
    found: Iterable[Found],
    article: str,
    tense: TenseReader,
    published: Interval | None = None,
    letters: Letters | None = None,
) -> tuple[Placed, ...]:
    """The anchor of every expression; what only a narrative of history says is left out of news.

    In the order of the text, but an anchor comes before what is read from it. Who writes and answers letters tells of
    his own days, so a text with `letters` in it is no history.
    """
    found = tuple(found)
    early = read_early(found, tense, is_of_now=any(_nearness(each) for each in found))
    dated = read_short_years(early, tense, published)
    dated = read_pointed_lists(read_stretches(read_yearly(dated, tense), tense))
    expressions = read_counted(dated, tense)
    expressions, lived = read_ages(expressions, tense)
    starts = headings(expressions, tense)
    is_told_from_afar = not letters and (is_history(expressions, tense, published) or is_chronicle(expressions, tense))
    if is_told_from_afar:
        expressions = tuple(each.as_told() for each in expressions)
    if is_told_from_afar or (not letters and is_story(expressions, tense, published)):
        return _told(expressions, article, tense, published, lived, is_brief=not is_told_from_afar)
    is_of_its_day = any(_nearness(each) or _is_of_news(each) for each in expressions)
    news = tuple(each for each in expressions if not each.rule.startswith("history"))
    news = with_weekdays(news, tense)
    beside = years_by_weekday(news, published) | read_beside(news, tense) | entries_of(news, starts, tense, published)
    beside |= lived | foretold(news, tense)
    narrator = Narrator(
        article, tense, published, starts, is_of_its_day, letters, beside, followed(news, tense) if published else None
    )
    placed = (narrator.place(each) for each in anchors_first(news, beside))
    if any(_is_of_news(each) or (_nearness(each) and not is_today(each)) for each in news):
        return tuple(placed)
    return tuple(_undecided(each, tense) for each in placed)


def _told(
    expressions: tuple[Found, ...],
    article: str,
    tense: TenseReader,
    published: Interval | None,
    lived: dict[int, Found],
    *,
    is_brief: bool,
) -> tuple[Placed, ...]:
    """The anchors in a narrative of history."""
    beside = read_beside(expressions, tense) | lived
    ahead, afar = dated_ahead(expressions, tense), digressions(expressions, tense)
    full = full_dates(expressions, afar)
    near = [each for each in expressions if each.reads is Reads.DEICTIC] if published else []
    historian = Historian(article, tense, published, is_brief, beside, ahead, afar, full, near)
    return tuple(historian.place(each) for each in anchors_first(expressions, beside))


def _undecided(placed: Placed, tense: TenseReader) -> Placed:
    """A today that no verb in the past places, in a text that tells of no other day near it, may be the writer's age.

    Today they are sold at any corner.
    """
    found = placed.found
    if not is_today(found) or not isinstance(placed.meaning, Shift) or not tense.knows_now:
        return placed
    is_now = tense.at(found.start, found.end) is Tense.NONE or tense.is_told_ahead(found.start, found.end)
    return replace(placed, found=replace(found, rule="today_undecided")) if is_now else placed


def is_chronicle(found: tuple[Found, ...], tense: TenseReader) -> bool:
    """Whether years or months stand alone on their lines, over what happened in them; or days, some without a year."""
    heads = [each for each in found if each.reads in _HEADS and tense.is_heading(each.start, each.end)]
    # A word or two of the writer's own days may stand before a long one or after it.
    near = sum(_nearness(each) for each in found if not tense.is_quoted(each.start))
    if near * _HEADS_TO_ONE_DEICTIC > len(heads):
        return False
    full = [each for each in heads if each.reads is Reads.ABSOLUTE]
    if sum(each.meaning.grain in _SECTIONS for each in full) > 1:
        return True
    days = sum(each.meaning.grain is Granularity.DAY for each in full)
    return days > 1 and len(heads) >= _MOST_DATELINES and any(each.reads is Reads.INCOMPLETE for each in heads)


def headings(found: tuple[Found, ...], tense: TenseReader) -> frozenset[int]:
    """Where the sections of a chronology, a live blog or a log begin, each under its day; one alone is a dateline."""
    heads = [each for each in found if each.reads in _HEADS]
    days = [each for each in heads if (each.meaning.grain or Granularity.YEAR) >= Granularity.DAY]
    # 16 July, Sunday. Church parade. Sunday to Tuesday: Rain.
    named = {
        a.start: b.end
        for a, b in pairwise(found)
        if (is_of_week(b.meaning) and b.start - a.end <= _APART) or a.rule == "list_range"
    }
    starts = {each.start for each in days if _heads_section(each, named.get(each.start, each.end), tense)}
    full = [each.start for each in days if each.reads is Reads.ABSOLUTE and tense.opens_line(each.start)]
    if len(full) >= _FEWEST_ENTRIES and 2 * len(full) >= tense.lines():
        starts.update(full)  # a record, whose lines begin with their day
    added = {each.start for each in days if tense.is_update(each.start, each.end)}
    return frozenset(starts | added) if len(starts) > 1 or added else frozenset()


def _heads_section(found: Found, end: int, tense: TenseReader) -> bool:
    """Whether a day heads a section; `end` is where its weekday ends, where one stands behind it."""
    is_full = found.reads is Reads.ABSOLUTE
    if is_full and tense.is_named_heading(found.start, found.end):
        return True
    is_day = found.meaning.grain is Granularity.DAY
    return (is_full or is_day) and (tense.is_heading(found.start, end) or tense.heads_letter(found.start, end))


def _nearness(found: Found) -> int:
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
    far = [each for each in found if not _is_age(each, tense) and not (_nearness(each) and tense.is_quoted(each.start))]
    is_old = _is_old(found, tense, published)
    is_of_a_day = is_old or _opens_on_day(found, tense, published)
    to_one = _TO_ONE_OF_OLD if is_old else _TO_ONE_WEEKDAY if is_of_a_day else _TO_ONE_DEICTIC
    weekdays = _weekdays_told(found, tense, is_far=is_of_a_day, is_old=is_old)
    epilogue = _epilogue(found, tense, _FEW_TOLD_YEARS if not is_of_a_day else 0)
    of_now = [each for each in far if each.start not in weekdays]
    told = sum(
        _nearness(each) * _TO_ONE_DEICTIC + _is_named_near(each) * _TO_ONE_NAMED + _is_weekday(each, tense) * to_one
        for each in of_now
        if each.start < epilogue
    )
    near = told + sum(
        _nearness(each) + _is_named_near(each) + _is_weekday(each, tense) for each in of_now if each.start >= epilogue
    )
    if near and published and 3 * sum(_is_of_these_days(each, published) for each in found) >= absolute:
        return False
    is_reported = tense.is_reported(is_far=is_of_a_day or (absolute >= _MANY_TOLD_YEARS and absolute > 3 * near))
    if absolute >= _TOLD_YEARS and absolute > near and not (is_reported and (near or len(far) < len(found))):
        return True
    if is_reported:
        return False
    is_told = not told and _opens_told(found, tense) and not tense.tells_often_of_now()
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
    return _is_of_news(found) and not tense.describes(found.start)


def _weekdays_told(found: tuple[Found, ...], tense: TenseReader, *, is_far: bool, is_old: bool) -> frozenset[int]:
    """Where weekdays go on from a day of a story: on Friday, 18 November 1977, ... The following day ... On Sunday.

    In a text that `is_far` from its writer's days a few sentences later too, where nobody says anything; in one that
    `is_old` from any day.
    """
    told: set[int] = set()
    last: Found | None = None
    for each in found:
        if (each.meaning.grain or Granularity.YEAR) < Granularity.DAY:
            continue
        apart = tense.sentence(each.start) - tense.sentence(last.start) if last else 0
        is_told = is_far and apart <= 2 * _NEXT_SENTENCES and not tense.is_reporting(each.start)
        is_near = last is not None and (is_told or apart <= _NEXT_SENTENCES)
        is_weekday = each.reads is Reads.INCOMPLETE and _is_of_news(each)
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
    """Whether a text begins with a date that nobody remembers, and names none since then but at its end."""
    if published is None or not _opens_told(found, tense):
        return False
    full = [each for each in found if each.reads is Reads.ABSOLUTE and each.type in PLACED_TYPES]
    end = tense.last_paragraph()
    dates = [day for each in full if each.start < end and (day := interval_of(each))]
    oldest = published.bounds[0] - _MEMORY * _YEAR
    return len(full) >= _FEW_TOLD_YEARS and len(dates) > 0 and all(day.bounds[1] < oldest for day in dates)


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
        if not (each.reads in _STORY or each.rule == "earlier") or _is_of_news(each):
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


def _is_of_news(found: Found) -> bool:
    """A bare weekday or quarter, which news reads from its own days."""
    root = root_of(found.meaning)
    return found.reads is Reads.INCOMPLETE and isinstance(root, Occurrence) and root.of.cycle in _NEWS_CYCLES


def order(anchors: Mapping[str, str]) -> list[str]:
    """Ids so that each comes after what it reads from; `anchors` maps an id to its target.

    Raises AnchorError where they close a circle.
    """
    done: dict[str, None] = {}
    for start in anchors:
        path: dict[str, None] = {}
        node = start
        while node in anchors and node not in done:
            if node in path:
                raise AnchorError("These dates would be read from each other in a circle. Choose another anchor.")
            path[node] = None
            node = anchors[node]
        done.update(dict.fromkeys(reversed(path)))
    return list(done)
