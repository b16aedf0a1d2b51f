"""Dates in figures: 2020-10-11, 2020-10-11T18:30, 24/12/2019, 12.24.19, 10/2020, on 12/25."""

from __future__ import annotations

import re

from timeline import civil, intervals
from timeline.errors import DatelineError
from timeline.expressions.figures import pivot
from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Ambiguous, Clock, Literal, Meaning, Named, Occurrence, Of
from timeline.repeating import Cycle, Repeating

LEVEL = 1
SPECIFICITY = 8


def read_iso(m: Match) -> Said | None:
    year, month, day = (int(part) for part in re.split("[-/]", m["t"]))
    meaning = _day(year, month, day)
    return Said(_named(m, meaning), role="datedday") if meaning else None


def read_compact(m: Match) -> Said | None:
    """20201012, where nothing before it says that it is a number."""
    if m.rejects(m.before(12), "before_year"):
        return None
    meaning = _day(m["t"] // 10_000, m["t"] // 100 % 100, m["t"] % 100)
    return Said(meaning, role="datedday") if meaning else None


def read_iso_time(m: Match) -> Said | None:
    date, _, clock = m["t"].partition("T")
    year, month, day = (int(part) for part in date.split("-"))
    meaning = _day(year, month, day)
    figures = [int(x) for x in re.findall(r"\d\d", re.split(r"[Z+.,-]", clock)[0])]
    if meaning is None or figures[0] > 23 or any(x > 59 for x in figures[1:]):
        return None
    hour, minute, second = (*figures, None, None)[:3]
    zone = re.search(r"Z$|[+-]\d\d:?\d\d$", clock)
    return Said(Of(meaning, Clock(hour or 0, minute, second, zone=zone[0] if zone else "")), TIME, role="clock")


def read_figures(m: Match) -> Said | None:
    """Day first or month first: whichever the calendar allows; the language's habit where both are."""
    # Two figures after a point are rather a version or a clause than a year, where points are not the habit.
    if "." in m["t"] and not m.day_first and not re.search(r"\d{4}$", m["t"]):
        return None
    if "." in m["t"] and m.rejects(m.before(12), "before_figures"):
        return None  # version 10.12.2019
    first, second, year = (int(part) for part in re.split(r"[-/.]", m["t"]))
    year = pivot(year) if len(re.split(r"[-/.]", m["t"])[2]) == 2 else year
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    # With dots the day comes first wherever dots are used.
    dotted = "." in m["t"]
    likely, other = (day_first, month_first) if m.day_first or dotted else (month_first, day_first)
    if not likely or not other or likely == other or dotted:
        found = likely or other
        if found and not m.order_is_known and (iso := _year_first(m["t"])):
            return Said(Ambiguous(_named(m, found), _named(m, iso)), role="datedday")
        return Said(_named(m, found), role="datedday") if found else None
    fitting = [each for each in (likely, other) if "w" in m and not Named(each, m["w"]).mismatch(each.interval)]
    if fitting:
        return Said(Named(fitting[0], m["w"]), role="datedday")
    if m.order_is_known:
        return Said(_named(m, likely), role="datedday")
    return Said(Ambiguous(_named(m, likely), _named(m, other)), role="datedday")


def _year_first(text: str) -> Literal | None:
    """The day of 20-05-14 where its year comes first, as it does in figures with strokes between them."""
    figures = text.split("-")
    if len(figures) != 3 or any(len(each) != 2 for each in figures):
        return None
    return _day(pivot(int(figures[0])), int(figures[1]), int(figures[2]))


def read_day_and_month(m: Match) -> Said | None:
    """on 12/25, Monday 3/4: a day of a year that the words do not tell."""
    if m.rejects(str(m["t"]), "no_day_pair"):
        return None  # 24/7
    first, second = (int(part) for part in str(m["t"]).split("/"))
    day_first, month_first = _yearly(second, first), _yearly(first, second)
    likely, other = (day_first, month_first) if m.day_first else (month_first, day_first)
    found = likely or other
    if found is None:
        return None
    if likely and other and likely != other and not m.order_is_known:
        return Said(Ambiguous(_named(m, likely), _named(m, other)), reads=Reads.INCOMPLETE, role="monthday")
    return Said(_named(m, found), reads=Reads.INCOMPLETE, role="monthday")


def _yearly(month: int, day: int) -> Occurrence | None:
    if not 1 <= month <= 12 or not 1 <= day <= civil.month_length(2000, month):
        return None
    return Occurrence(Repeating(Cycle.MONTH_DAY, month, day))


def _named(m: Match, meaning: Meaning) -> Meaning:
    return Named(meaning, m["w"]) if "w" in m else meaning


def _day(year: int, month: int, day: int) -> Literal | None:
    try:
        return Literal(intervals.day(year, month, day))
    except DatelineError:
        return None


def read_month_year(m: Match) -> Said | None:
    month, year = (int(part) for part in m["t"].split("/"))
    if not (1 <= month <= 12 and 1000 <= year <= 2199):
        return None
    return Said(Literal(intervals.month(year, month)), role="datedday")


RULES = {
    "iso_date": read_iso,
    "iso_compact": read_compact,
    "iso_time": read_iso_time,
    "figures": read_figures,
    "figures_no_year": read_day_and_month,
    "figures_month": read_month_year,
}
