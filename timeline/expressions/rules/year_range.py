"""Years of which the last is cut short: 1939-45, where the first tells the whole stretch; 1941/42, which is one."""

from __future__ import annotations

import re

from timeline import intervals, timex3
from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Range

LEVEL = 1
SPECIFICITY = 3
_MONTHS = 12
_FIGURES = 2
_BESIDE = re.compile(r"[-‐‑–—](\d\d?)(?!\d)")


def read_first(m: Match) -> Said | None:
    """1939 of 1939-45."""
    first, beside = int(m["y"]), _BESIDE.match(m.after(4))
    last = _last(first, int(m["two"]), len(beside[1])) if beside else None
    if last is None:
        return None
    ends = Literal(intervals.year(first)), Literal(intervals.year(last))
    return Said(Range(*ends, timex3.year_text(first)))


def read_last(m: Match) -> Said | None:
    """45 of 1939-45."""
    last = _last(int(m["y"]), int(m["two"]), len(m.text))
    if last is None or m.before(1).isspace() or len(m.text) > _FIGURES:
        return None
    return Said(Literal(intervals.year(last)))


def read_pair(m: Match) -> Said | None:
    """1941/42; 2019/11 is rather a month."""
    first, two = (int(part) for part in str(m["pair"]).split("/"))
    last = _last(first, two, len(m["pair"]) - len("1941/"))
    if m.rejects(m.before(24), "before_year") or last is None or (last > first + 1 and two <= _MONTHS):
        return None
    span = intervals.span(intervals.year(first), intervals.year(last))
    return Said(Literal(span, timex3.year_text(first)))


def _last(first: int, two: int, figures: int = 2) -> int | None:
    """The year that its last figures tell; of one figure alone only the next year is."""
    size = 10**figures
    last = first - first % size + two
    last += size if figures == 1 and last < first else 0
    return last if last > first and (figures > 1 or last == first + 1) else None


RULES = {"year_range": read_first, "year_range_end": read_last, "year_pair": read_pair}
