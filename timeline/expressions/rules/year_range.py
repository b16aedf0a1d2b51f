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
# Round numbers before a word tell how many: entre 1500 et 1600 personnes.
_ROUND, _COUNTS = 100, re.compile(r"\s[^\W\d_]")
_COUNTED = re.compile(r"\D{1,16}\d{4}\s[^\W\d_]")
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


def read_span(m: Match) -> Said | None:
    """1914 of entre 1914 et 1918."""
    first, last = int(m["y"]), int(m["last"])
    if not _are_years(first, last, _COUNTED.match(m.after(40))):
        return None
    ends = Literal(intervals.year(first)), Literal(intervals.year(last))
    return Said(Range(*ends, timex3.year_text(first)))


def read_span_end(m: Match) -> Said | None:
    """1918 of entre 1914 et 1918."""
    first, last = int(m["before"]), int(m["y"])
    if not _are_years(first, last, _COUNTS.match(m.after(4))):
        return None
    return Said(Literal(intervals.year(last)))


def _are_years(first: int, last: int, counted: re.Match[str] | None) -> bool:
    """Whether two numbers are years from one to the other; `counted` is what they would be so many of."""
    return first < last and not (counted and first % _ROUND == last % _ROUND == 0)


def read_pair(m: Match) -> Said | None:
    """1941/42; 399/398 BC, of those whose year began in summer; 2019/11 is rather a month."""
    if "early" in m:
        return _read_early(str(m["early"]), is_before=m["era"] == "BC")
    first, two = (int(part) for part in str(m["pair"]).split("/"))
    last = _last(first, two, len(m["pair"]) - len("1941/"))
    if m.rejects(m.before(24), "before_year") or last is None or (last > first + 1 and two <= _MONTHS):
        return None
    span = intervals.span(intervals.year(first), intervals.year(last))
    return Said(Literal(span, timex3.year_text(first)))


def _read_early(pair: str, *, is_before: bool) -> Said | None:
    first, _, two = pair.partition("/")
    begin = 1 - int(first) if is_before else int(first)
    # Before Christ the next year has the lesser number.
    if not str(int(first) + (-1 if is_before else 1)).endswith(two):
        return None
    span = intervals.span(intervals.year(begin), intervals.year(begin + 1))
    return Said(Literal(span, timex3.year_text(begin)))


def _last(first: int, two: int, figures: int = 2) -> int | None:
    """The year that its last figures tell; of one figure alone, and of all four, only the next year is."""
    size = 10**figures
    last = first - first % size + two
    last += size if figures == 1 and last < first else 0
    return last if last > first and (figures in (2, 3) or last == first + 1) else None


RULES = {
    "year_range": read_first,
    "year_range_end": read_last,
    "year_pair": read_pair,
    "year_span": read_span,
    "year_span_end": read_span_end,
}
