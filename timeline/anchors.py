"""Which anchor: the publication date, what the narrative last established, or none.

What an expression reads from is chosen before it, or is a full date that reads from nothing, so no circle can close
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from timeline.ahead import dated_ahead, full_dates
from timeline.counted_dates import read_counted
from timeline.dates_beside import anchors_first, read_beside
from timeline.diaries import entries_of
from timeline.digressions import digressions
from timeline.early_years import read_early
from timeline.errors import AnchorError
from timeline.expressions.found import Found, Reads
from timeline.followed import followed
from timeline.foretold import foretold
from timeline.genres import is_chronicle, is_history, is_of_news, is_story, nearness
from timeline.historian import Historian
from timeline.intervals import Granularity, Interval
from timeline.letters import Letters
from timeline.lives import read_ages
from timeline.meanings import Shift
from timeline.mentions import is_of_week, is_today
from timeline.narrator import Narrator, Placed
from timeline.pointed_lists import read_pointed_lists
from timeline.short_years import read_short_years
from timeline.stretches import read_stretches
from timeline.tense import Tense, TenseReader
from timeline.weekday_years import with_weekdays, years_by_weekday
from timeline.yearly import read_yearly

_HEADS = (Reads.ABSOLUTE, Reads.INCOMPLETE)
# So many lines that begin with their day make a record.
_FEWEST_ENTRIES = 3
# A comma and a space between a day and its weekday.
_APART = 2


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
    early = read_early(found, tense, is_of_now=any(nearness(each) for each in found))
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
    is_of_its_day = any(nearness(each) or is_of_news(each) for each in expressions)
    news = tuple(each for each in expressions if not each.rule.startswith("history"))
    news = with_weekdays(news, tense)
    beside = years_by_weekday(news, published) | read_beside(news, tense) | entries_of(news, starts, tense, published)
    beside |= lived | foretold(news, tense)
    narrator = Narrator(
        article, tense, published, starts, is_of_its_day, letters, beside, followed(news, tense) if published else None
    )
    placed = (narrator.place(each) for each in anchors_first(news, beside))
    if any(is_of_news(each) or (nearness(each) and not is_today(each)) for each in news):
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
