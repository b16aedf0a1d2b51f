"""Quarters, halves and seasons: the third quarter, Q1 2020, the June quarter, the first half of 1998, last summer."""

from __future__ import annotations

import re

from timeline import civil, intervals
from timeline.expressions.figures import ordinal_number, short_year
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Meaning, Occurrence, Of, Straddling
from timeline.repeating import Cycle, Repeating, Toward

_WINTER = Repeating(Cycle.SEASON, 4)
_QUOTES = ('"', "“", "”", "'", "‘", "’")
_NAMED = re.compile(r"[Tt]he(?:\s[A-Z][a-z]+){2}")
_TO_NEXT = re.compile(r"[-‐‑–—]\s?\d\d\Z")

LEVEL = 1
SPECIFICITY = 5


def read_quarter(m: Match) -> Said | None:
    if "word" in m:
        number, year = m["word"]
        quarter = Occurrence(Repeating(Cycle.QUARTER, number), Toward.SAME)
        return Said(Of(Literal(intervals.year(year)), quarter))
    if "edge" in m:
        is_told = m.finds(m.before(90) + m.after(90), "of_accounts")  # and not of a game
        return Said(Occurrence(Repeating(Cycle.QUARTER, m["edge"])), reads=Reads.INCOMPLETE) if is_told else None
    if "o" in m and "y" not in m and m.finds(m.before(120) + m.after(120), "of_game"):
        return None  # he scored 12 points in the fourth quarter
    if "m" in m and m["m"] % 3:
        return None  # that of a firm
    return _said(m, Repeating(Cycle.QUARTER, m["m"] // 3 if "m" in m else _number(m)), 4)


def read_half(m: Match) -> Said | None:
    if "half" in m:
        if not m.finds(m.before(90) + m.after(90), "of_accounts"):
            return None  # of a game
        number = 1 if "first" in m.text.lower() else 2
        return Said(Occurrence(Repeating(Cycle.HALF, number)), reads=Reads.INCOMPLETE)
    return _said(m, Repeating(Cycle.HALF, _number(m)), 2)


def _number(m: Match) -> int:
    return int(m["q"] if "q" in m else ordinal_number(m["o"]) or 0)


def _said(m: Match, of: Repeating, most: int) -> Said | None:
    if not 1 <= of.number <= most:
        return None
    return _in_year(m, of)


def _in_year(m: Match, of: Repeating) -> Said:
    if "era" in m:
        first = int(str(m["n"]).partition("/")[0])
        year = 1 - first if m["era"] == "BC" else first
        if not -9998 <= year <= 9998:
            return Said(Occurrence(of), reads=Reads.INCOMPLETE)
        return Said(Of(Literal(intervals.year(year)), Occurrence(of, Toward.SAME)))
    if "y" in m or "s" in m or "pair" in m:
        year = short_year(m["s"]) if "s" in m else int(m["y"] if "y" in m else m["pair"][:4])
        meaning = _of_year(of, year)
        # Of the winter of 1988 nobody knows which; of that of 1988-89 all do.
        is_open = of == _WINTER and "pair" not in m and not _TO_NEXT.search(m.text)
        return Said(Straddling(meaning, _of_year(of, year - 1)) if is_open and year > civil.MIN_YEAR else meaning)
    return Said(Occurrence(of), reads=Reads.INCOMPLETE)


def _of_year(of: Repeating, year: int) -> Meaning:
    return Of(Literal(intervals.year(year)), Occurrence(of, Toward.SAME))


def read_season(m: Match) -> Said | None:
    """A season: not the fall of Rome, nor Silver Spring."""
    bare = "y" not in m and "pair" not in m and not m.finds(m.text, "definite")
    if bare and m.before(1) in _QUOTES and m.after(1) in _QUOTES:
        return None  # he promised a "spring"
    if bare and m.rejects(m.before(24), "before_season"):
        return None  # to spring a surprise, a broken spring
    if bare and m.text[0].isupper() and m.rejects(m.after(24), "season_name"):
        return None  # Summer Jones won
    if "y" not in m and "pair" not in m and m.rejects(m.before(24), "water_before"):
        return None  # water from the spring
    is_fall = m.text.lower().endswith("fall")
    if is_fall and (m.rejects(m.after(12), "after_fall") or m.rejects(m.before(20), "before_fall")):
        return None
    if "y" not in m and "pair" not in m and m.rejects(m.after(12), "after_season"):
        return None
    if bare and m.text[0].isupper() and m.rejects(m.before(20), "before_name"):
        return None
    if _NAMED.fullmatch(m.text):
        return None  # The Long Winter, a book
    return _in_year(m, Repeating(Cycle.SEASON, m["season"]))


RULES = {"quarter": read_quarter, "quarter_fiscal": read_quarter, "half": read_half, "season": read_season}
