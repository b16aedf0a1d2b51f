"""Days and months by name: January 3, 3 January 2020, Friday, Oct. 23, the 15th, March 1999, March."""

from __future__ import annotations

import re

from timeline import civil, intervals
from timeline.errors import DatelineError
from timeline.expressions.figures import ordinal_number, short_year
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Meaning, Named, Occurrence
from timeline.repeating import Cycle, Repeating

LEVEL = 1
# The year began on 25 March, and days before it were given both years.
_LAST_OF_OLD_YEAR = 3
_LONG_OF_ROME = (3, 5, 7, 10)
SPECIFICITY = 5


def read_day(m: Match) -> Said | None:
    """Month and day, with or without weekday and year."""
    month, day = m["m"], m["d"] or ordinal_number(m["o"] or m["ordinal_last"])
    if not isinstance(day, int) or not 1 <= day <= civil.month_length(2000, month):
        return None
    year = _year(m)
    if year is None and m.rejects(m.before(6), "before_month_only") and m.rejects(m.after(24), "after_year"):
        return None  # In March 15 people died.
    if "ordinal_last" in m and (
        m.rejects(m.after(12), "after_day_of_month") or m.rejects(m.before(6), "before_month_only")
    ):
        return None  # On 9 May the first transfer arrived. In May the second was lost.
    if year is None and m.rejects(m.after(32), "after_address"):
        return None
    if day == civil.month_length(2000, 2) and month == 2 and year is None and _YEAR_AFTER.match(m.after(8)):
        return None  # 29 February of a year that has none
    meaning: Meaning
    if year is None:
        meaning, reads = Occurrence(Repeating(Cycle.MONTH_DAY, month, day)), Reads.INCOMPLETE
    else:
        try:
            meaning, reads = Literal(intervals.day(year, month, day)), Reads.ABSOLUTE
        except DatelineError:
            return None
    if "w" in m:
        meaning = Named(meaning, m["w"])
    # A day with its year can lend it to the days before it in a list.
    return Said(meaning, reads=reads, role="monthday" if year is None else "datedday")


def _year(m: Match) -> int | None:
    if "y" in m:
        return int(m["y"])
    if "s" in m or "yy" in m:
        return short_year(str(m["s"] or m["yy"]))
    if "pair" in m:
        return int(m["pair"][:4]) + (m["m"] <= _LAST_OF_OLD_YEAR)
    if "era" in m and "n" in m:
        return 1 - m["n"] if m["era"] == "BC" else int(m["n"])
    return None


def read_ides(m: Match) -> Said | None:
    """the Ides of March, 44 BC: the 15th, of other months the 13th; the Nones stand eight days before."""
    month, day, year = m["m"], m["i"], _year(m)
    early = 0 if month in _LONG_OF_ROME or day == 1 else 2
    try:
        return Said(Literal(intervals.day(year, month, day - early)), role="datedday") if year is not None else None
    except DatelineError:
        return None


def _is_of_no_day(m: Match) -> bool:
    """Whether a day stands beside the month that it does not have: of 30 February only the year is told."""
    if _DAY_BEFORE.search(m.before(12)) or _DAY_AFTER.match(m.text + m.after(12)):
        return True
    # In April 31 people died: that is how many.
    return bool(_DAY_ALONE.match(m.after(8))) and not m.rejects(m.before(6), "before_month_only")


# Where the month has the day, all of it is the date, and longer.
_DAY_BEFORE = re.compile(r"(?<![\d.,])(?:29|30|31)(?:st|nd|rd|th|\.)?\s(?:of\s)?\Z")
_DAY_ALONE = re.compile(
    r"\s(?:29|30|31)(?:st|nd|rd|th)?(?:[.,;:)](?!\d)|\s(?:in|at|was|were|for|to|by|after|before|when)\b|$)"
)
_DAY_AFTER = re.compile(r"[^\W\d]+\.?\s(?:29|30|31)(?:st|nd|rd|th)?,?\s\d{4}\b")


_YEAR_AFTER = re.compile(r",?\s(?:of\s)?[12]\d{3}\b")


def read_month(m: Match) -> Said | None:
    """A month of a year."""
    year = _year(m)
    if _is_of_no_day(m):
        return None
    if year is None or not civil.MIN_YEAR < year < civil.MAX_YEAR:
        return None
    return Said(Literal(intervals.month(year, m["m"])), role="dated")


def read_bare_month(m: Match) -> Said | None:
    """A month alone: not May the person, may the verb, or March the walk."""
    if not m.rejects(m.before(12), "month_preposition") and (
        m.rejects(m.before(20), "before_month") or m.rejects(m.text + m.after(24), "after_month")
    ):
        return None
    around = m.before(5) + m.text + m.after(10)
    if m.rejects(around, "month_in_name") or m.rejects(around, "month_of_name"):
        return None
    if m.rejects(m.after(32), "after_address") or _is_of_no_day(m):
        return None
    return Said(Occurrence(Repeating(Cycle.MONTH, m["m"])), reads=Reads.INCOMPLETE, role="month")


def read_day_of_month(m: Match) -> Said | None:
    """the 15th; Monday the 11th; 21st, at the head of an entry."""
    day = ordinal_number(m["o"] or m["entry"]) or m["d"]
    if "entry" in m and not m.opens_line:
        return None
    if day is None or not 1 <= day <= 31:
        return None
    is_counted = m.rejects(m.after(32), "after_day_of_month") and not m.finds(m.before(16), "part_of_before")
    if "w" not in m and (is_counted or m.finds(m.before(16), "numbered_before")):
        return None
    meaning: Meaning = Occurrence(Repeating(Cycle.DAY_OF_MONTH, day))
    if "w" in m:
        meaning = Named(meaning, m["w"])
    return Said(meaning, reads=Reads.INCOMPLETE, role="calendar")


RULES = {
    "ides": read_ides,
    "calendar_day": read_day,
    "calendar_month": read_month,
    "month": read_bare_month,
    "day_of_month": read_day_of_month,
}
