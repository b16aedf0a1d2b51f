"""Dates in a list, which share what is said once: May 4 and 5, the 3rd and 7 March, April and June 1955."""

from __future__ import annotations

import re

from timeline import civil
from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.year import century
from timeline.intervals import Granularity
from timeline.meanings import Clock, Literal, Meaning, Named, Occurrence, Of, Range, directed
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 2
SPECIFICITY = 1
# Between figures with no space: 1461-1470.
_FIRST_CENTURY = civil.moment(0)
_LONGEST_MONTH = 31
_MOVED = 60
_LEAD = 32  # characters of "from at least in or about the "
_STROKE = re.compile(r"\.?\s?/\s?[^\W_]")  # am 30./31. Mai, January/February 2011
_JOINED = re.compile(r"[-‐‑–—]\d")
_DASH = re.compile(r"\s?[-‐‑–—]")


def read_later(m: Match) -> Said:
    """and 5: a day in the month of the date before it."""
    day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"] or ordinal_number(m["o"]) or 0), Toward.SAME)
    return Said(day, reads=Reads.ANAPHORIC, role="listed")


def read_first(m: Match) -> Said | None:
    """3 and 7 March; April, May and June 1955; December to February 1945: what follows gives the month or the year."""
    following: Said = m["next"]
    if (following.meaning.grain or Granularity.YEAR) <= Granularity.YEAR:
        return None  # February 29, 2019
    if "bare" in m and not _is_day_of_month(m["bare"].meaning):
        return None
    if "d" in m or "o" in m or "bare" in m:
        if following.meaning.grain is not Granularity.DAY or m.rejects(m.before(24), "before_list_day"):
            return None
        if "bare" in m:
            meaning = Of(following.meaning, directed(m["bare"].meaning, Toward.SAME))
            return Said(_until(m, meaning, following.meaning), reads=following.reads, role="listed")
        number = ordinal_number(m["o"]) if "o" in m else m["d"]
        if number is None or number > _LONGEST_MONTH:
            return None
        day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, number), Toward.SAME)
        meaning = _until(m, Of(following.meaning, day), following.meaning)
        return Said(meaning, reads=following.reads, role="listed")
    meaning = Of(following.meaning, directed(m["first"].meaning, Toward.BEFORE))
    return Said(_until(m, meaning, following.meaning), reads=following.reads)


def read_alike(m: Match) -> Said | None:
    """late May and early June 1940; 3 May, 5 May and 7 June 1862: the year is said once, with the last."""
    first, following = m["first"], m["next"]
    # 2 January and 15 March last year: the year may be one that is pointed at.
    has_year = following.reads is Reads.ABSOLUTE or isinstance(following.meaning, Of)
    if first.reads is not Reads.INCOMPLETE or not has_year:
        return None
    if (following.meaning.grain or Granularity.YEAR) <= Granularity.YEAR:
        return None
    meaning = Of(following.meaning, directed(first.meaning, Toward.BEFORE))
    return Said(_until(m, meaning, following.meaning), first.type, following.reads)


def read_century(m: Match) -> Said | None:
    """the twelfth to the fourteenth century, the 19th and 20th centuries: the last says the era."""
    following: Said = m["next"]
    number = ordinal_number(m["o"])
    if number is None or not isinstance(following.meaning, Literal):
        return None
    said = century(number, following.meaning.interval.bounds[0] < _FIRST_CENTURY)
    return Said(_until(m, said.meaning, following.meaning), role=said.role) if said else None


def _is_day_of_month(meaning: Meaning) -> bool:
    if isinstance(meaning, Named):
        meaning = meaning.meaning  # Friday the 4th
    return isinstance(meaning, Occurrence) and meaning.of.cycle is Cycle.DAY_OF_MONTH


def _until(m: Match, first: Meaning, last: Meaning) -> Meaning:
    """The whole stretch where the words say so; its value stays that of its first end."""
    is_stretch = (
        _STROKE.match(m.after(3))
        or m.finds(m.after(10), "range_to")
        or (m.finds(m.before(_LEAD), "range_between") and m.finds(m.after(10), "range_and"))
    )
    return Range(first, last) if is_stretch else first


def read_stretch(m: Match) -> Said | None:
    """1939 to 1945, May 3 to June 5, from June 3 to 5: from here to there."""
    first: Said = m["first"]
    if "d" in m:
        day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"]), Toward.SAME)
        return Said(Range(first.meaning, day, chained=True), first.type, first.reads, role="listed")
    following: Said = m["next"]
    # A date that is read from the writer's time may be of any size: from 1998 to last June.
    same = first.meaning.grain is following.meaning.grain or following.reads is Reads.DEICTIC
    same = same or first.reads is following.reads is Reads.ABSOLUTE
    joined = _JOINED.match(m.after(2))
    # October 2010 – March 2011: a month and its year, or a day, is not told twice for nothing.
    joined = joined or ((first.meaning.grain or Granularity.YEAR) > Granularity.YEAR and _DASH.match(m.after(2)))
    is_from = m.finds(m.before(_LEAD), "range_from") or (m.opens_line and m.finds(m.after(10), "range_to"))
    is_from = is_from or m.finds(m.after(10), "range_alone")
    if not same or not (joined or is_from):
        return None
    reads = following.reads if first.reads is Reads.ABSOLUTE else first.reads
    if reads is not first.reads and reads is not Reads.DEICTIC:
        return None
    return Said(Range(first.meaning, following.meaning), first.type, reads, role="listed")


def read_range(m: Match) -> Said | None:
    """from Monday to Wednesday, March to May: the first comes before the last."""
    following: Said = m["next"]
    if following.reads is Reads.ANAPHORIC or following.reads is not m["first"].reads:
        return None  # from Tuesday to the following Tuesday
    if following.reads is not Reads.INCOMPLETE or m.finds(m.before(_MOVED), "range_moved"):
        return None  # from late 2018 to mid-2019; moved from May to June
    meaning = Of(following.meaning, directed(m["first"].meaning, Toward.BEFORE))
    return Said(Range(meaning, following.meaning), reads=following.reads)


def read_hour(m: Match) -> Said | None:
    """between 9 and 11 a.m.: the half of the day and the day are said once."""
    following: Said = m["next"]
    outer = following.meaning.outer if isinstance(following.meaning, Of) else None
    clock = following.meaning.inner if isinstance(following.meaning, Of) else following.meaning
    if not isinstance(clock, Clock):
        return None
    hour: int = m["t"]
    if hour <= 12 <= clock.hour and hour % 12 + 12 <= clock.hour:
        hour = hour % 12 + 12
    if hour > 23 or hour > clock.hour:
        return None
    first = Clock(hour, 0)
    return Said(Of(outer, first) if outer else first, TIME, following.reads, role="clock")


def read_clocks(m: Match) -> Said | None:
    """from 9 a.m. to 5 p.m. on Friday: the day is said once, with the last."""
    first, following = m["first"].meaning, m["next"].meaning
    if not (isinstance(first, Clock) and isinstance(following, Of)):
        return None
    return Said(_until(m, Of(following.outer, first), following), TIME, m["next"].reads)


RULES = {
    "stretch": read_stretch,
    "list_day": read_later,
    "list_first": read_first,
    "list_alike": read_alike,
    "list_century": read_century,
    "list_range": read_range,
    "list_hour": read_hour,
    "list_clock": read_clocks,
}
