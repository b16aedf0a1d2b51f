"""Years, decades and centuries: 1990, 493 BC, fiscal 1989, the 1990s, the '80s, the nineties, the 5th century BC."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import civil, intervals
from timeline.errors import DatelineError
from timeline.expressions.figures import ordinal_number, pivot, short_year
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity, Interval, one
from timeline.meanings import EraYear, Literal, Mod, Modified, PerhapsNumber

_OPENING, _CLOSING = re.compile(r"[\"“„«‘]"), re.compile(r"[,.]?[\"”“»’]")

LEVEL = 1
SPECIFICITY = 2
# The 1900s are a century, the 2000s are rather ten years.
_FIRST_OF_DECADES = 2000
_FIRST_FULL = 1000
_FIRST_LATE = 1500
# What stands before and after four figures that say how many, and after those that may.
_NUMBERS = ("so_many", "victims", "part", "changed", "priced", "doers", "agents", "more", "share", "room", "measured")
_UNSURE, _UNSURE_ROUND = ("risen", "unsure", "called"), ("risen", "unsure", "called", "round")
_FAR_BEFORE, _ROUND = 64, 50
_FIRST_END = re.compile(r"\s[^\W\d]+\s(\d{4})\b(?!\s?(?:B\.?C|v\.|[-–/.,]\d))")
# Before the last figures of a number that is dialled: 0555 1234, +44 20 7946 1958, (0)30 2000.
_DIALLED = re.compile(r"(?<![\d.,:/-])(?:\+\d{1,3}|0\d{2,5}|\(0\d*\)\d*)\)?(?:[\s/-]\(?\d{1,6}\)?){0,4}[\s/-]\Z")
_LAST_END = re.compile(r"(\d{4})\s[^\W\d]+\s\Z")


def read_year(m: Match) -> Said | None:
    if "y" in m:
        year = int(m["y"])
        if year < _FIRST_FULL and m.rejects(m.after(36), "after_year"):
            return None  # im Jahr 200 Leute
    elif "s" in m:
        year = _going_on(short_year(m["s"]), _first_year(m["before"]))
    else:
        year = int(m["n"]) if m["n"] is not None else 0
        if not 1 <= year <= 9998:
            return None
        year = 1 - year if m["era"] == "BC" else year
    # A firm's year has months of two years of the calendar.
    whole = intervals.about(intervals.year(year)) if m.finds(m.text, "of_firm") else intervals.year(year)
    return Said(Literal(whole), role="dated")


def read_bare(m: Match) -> Said | None:
    """Four digits alone: a year unless what stands around says a number."""
    if m.rejects(m.before(24), "before_year") or m.heads_entry:
        return None
    if m.rejects(m.after(36), "after_year") and not ("y" in m and _ends(m) and not _is_end_of_number(m)):
        return None  # but: between 1914 and 1918 soldiers
    if _OPENING.fullmatch(m.before(1)) and _CLOSING.match(m.after(2)):
        return None  # "1984", the novel
    if m.rejects(m.before(12), "before_owned_year") and m.rejects(m.after(12), "after_owned_year"):
        return None  # Orwell, whose 1984 he read
    if "y" not in m or m.finds(m.before(6), "asks_for_year"):
        return read_year(m)
    if _is_number(m) or (is_end := _is_end_of_number(m)):
        return None
    said = read_year(m)
    if said and isinstance(said.meaning, Literal) and (is_end is None or _may_be_number(m)):
        return replace(said, meaning=PerhapsNumber(said.meaning.interval))
    return said


def _may_be_number(m: Match) -> bool:
    """Whether nothing before four digits says that they are a year, or a name does not that may have them: Rio 2016."""
    if not m.text.isdigit():
        return False
    before, after = m.before(_FAR_BEFORE), m.after(36)
    asked = _UNSURE if int(m["y"]) % _ROUND else _UNSURE_ROUND
    return any(m.rejects(after, f"after_{what}") and m.rejects(before, f"before_{what}") for what in asked)


def _is_end_of_number(m: Match) -> bool | None:
    """Whether two numbers are counted from one to the other, the greater first or before what is counted.

    None of what may be: between 1500 and 1600 merchants.
    """
    ends = _ends(m)
    if ends is None:
        return False
    first, last, after = ends
    if first > last:
        return True
    if first % _ROUND or last % _ROUND or not m.rejects(after, "after_range"):
        return False
    return True if m.finds(m.before(24), "range_between_counts") and m.rejects(after, "after_year") else None


def _ends(m: Match) -> tuple[int, int, str] | None:
    """The ends of the range that four digits are one of, and what follows them."""
    year, before, after = int(m["y"]), m.before(24), m.after(48)
    if (last := _LAST_END.search(before)) and m.finds(before[: last.start()], "range_counted"):
        return int(last[1]), year, after
    if (first := _FIRST_END.match(after)) and m.finds(before, "range_counted"):
        return year, int(first[1]), after[first.end() :]
    return None


def _is_number(m: Match) -> bool:
    """Whether four digits say how many, which one, or which hour."""
    before, after = m.before(_FAR_BEFORE), m.after(36)
    if before[-3:].strip(" )/-").isdigit() and _DIALLED.search(before):
        return True
    if m.rejects(before, "before_counted") or (m.rejects(before, "before_hour") and m.rejects(after, "after_hour")):
        return True
    # What stands after them is asked first, for it has to begin there.
    if any(m.rejects(after, f"after_{what}") and m.rejects(before, f"before_{what}") for what in _NUMBERS):
        return True
    # So early a year before a plural is more often a number: 1303 Wahlberechtigte.
    is_early = int(m["y"]) < _FIRST_LATE
    return is_early and (m.rejects(after, "after_early_year") or m.rejects(before, "before_early_year"))


def read_about(m: Match) -> Said | None:
    """in about 1780."""
    said = None if m.rejects(m.after(36), "after_year") else read_year(m)
    return replace(said, meaning=Modified(said.meaning, Mod.APPROX)) if said else None


def read_decade(m: Match) -> Said | None:
    if "round" in m and int(m["round"]) % 10:
        return None  # the 1984's
    text = re.sub(r"\D", "", str(m["d"] or m["round"]))
    if "era" in m:
        return Said(EraYear(int(text), Granularity.DECADE).in_era(is_before=m["era"] == "BC"), role="century")
    if len(text) == 2 and m.finds(m.before(60), "of_degrees"):
        return None  # highs in the 60s
    first = _going_on(pivot(int(text)), _first_year(m["before"])) if len(text) == 2 else int(text)
    if "hundreds" in m:
        first = 100 * m["hundreds"] + first % 100  # the nineteen-twenties
    if "o" in m:
        first = 100 * ((ordinal_number(m["o"]) or 1) - 1) + first % 100  # the twenties of the 19th century
    if first % 100 == 0 and first < _FIRST_OF_DECADES:
        return Said(Literal(one(Granularity.CENTURY, civil.moment(first))))  # the 1700s
    return Said(Literal(one(Granularity.DECADE, civil.moment(first)))) if first < civil.MAX_YEAR else None


def _first_year(text: str | int | None) -> int | None:
    """1870 of the 1870s or 1870; None of what does not say its century."""
    figures = re.sub(r"\D", "", str(text or ""))
    return int(figures) if len(figures) == 4 else None


def _going_on(year: int, before: int | None) -> int:
    """A year of two figures, of the century of the one before it: the 1870s and '80s, from 1885 to '87."""
    if before is None:
        return year
    near = before - before % 100 + year % 100
    return near if near >= before else near + 100


def read_century(m: Match) -> Said | None:
    number = ordinal_number(m["o"])
    said = century(number, m["era"] == "BC") if number is not None else None
    if said and m["era"] == "AD" and isinstance(said.meaning, Literal):
        return replace(said, meaning=replace(said.meaning, value=said.meaning.evaluate(None).value))
    return said


def century(number: int, is_before: bool) -> Said | None:
    """The `number`th century, before Christ or after."""
    if not 1 <= number <= 30:
        return None
    try:
        if is_before:
            first = 1 - 100 * number
            span = Interval(civil.moment(first), civil.moment(first + 100), Granularity.CENTURY)
            return Said(Literal(span, f"BC{number - 1:02d}"), role="century")
        return Said(Literal(one(Granularity.CENTURY, civil.moment(100 * (number - 1)))))
    except DatelineError:
        return None


def read_millennium(m: Match) -> Said | None:
    """the third millennium BC: ten centuries."""
    number = ordinal_number(m["o"])
    if number is None or not 1 <= number <= 9:
        return None
    is_before = m["era"] == "BC"
    first = 1 - 1000 * number if is_before else 1000 * (number - 1)
    span = Interval(civil.moment(first), civil.moment(first + 1000), Granularity.CENTURY)
    return Said(Literal(span, f"BC{number - 1}" if is_before else str(number - 1)), role="century")


def read_ancient(m: Match) -> Said | None:
    """in 480, where the story has reached the first centuries or those before them."""
    if m.rejects(m.after(16), "after_history_year") and not m.finds(m.after(16), "number_behind"):
        return None
    if m.after(1) == ")" and m.before(1) == "(" and not m.finds(m.before(30), "history_year_before"):
        return None
    if "d" in m:
        return Said(EraYear(int(m["d"][:3]), Granularity.DECADE), reads=Reads.ANAPHORIC)
    year = EraYear(int(m["approx"] or m["n"]))
    return Said(Modified(year, Mod.APPROX) if "approx" in m else year, reads=Reads.ANAPHORIC)


RULES = {
    "year": read_year,
    "year_fiscal": read_year,
    "year_bare": read_bare,
    "year_about": read_about,
    "decade": read_decade,
    "decade_word": read_decade,
    "century": read_century,
    "millennium": read_millennium,
    "history_year": read_ancient,
    "history_decade": read_ancient,
}
