"""Distances: three days ago, two weeks later, a year earlier, five minutes from now, in ten days."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Again, Meaning, Mod, Modified, Occurrence, Of, Part, Ref, Reference, Shift
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 6
_TIMES = (("two_weeks", 2), ("ten_centuries", 10), ("quarter_hours", 15), ("three_quarter_hours", 45))


def shift_of(count: float, unit: Granularity) -> Shift:
    """`count` units on; halves are taken in the finer unit: a year and a half is eighteen months."""
    if unit is Granularity.WEEKEND:
        unit = Granularity.WEEK
    whole = int(count)
    if whole == count:
        return Shift(whole, unit)
    if unit is Granularity.YEAR:
        return Shift(round(count * 12), Granularity.MONTH, Granularity.MONTH if abs(count) < 1 else Granularity.YEAR)
    finer = {Granularity.WEEK: 7, Granularity.DAY: 24, Granularity.MONTH: 30, Granularity.HOUR: 60}
    names = {Granularity.HOUR: Granularity.MINUTE, Granularity.DAY: Granularity.HOUR}
    factor = finer.get(unit)
    if not factor:
        return Shift(whole, unit)
    small = names.get(unit, Granularity.DAY)
    return Shift(round(count * factor), small, small if unit is Granularity.HOUR else unit)


def times(m: Match) -> int:
    """How many of its unit a word stands for: a fortnight is two weeks, a Viertelstunde fifteen minutes."""
    return next((factor for name, factor in _TIMES if m.finds(m.text, name)), 1)


def _said(m: Match, sign: int, reads: Reads) -> Said:
    count = m.get("n", 1)
    if "p" in m and isinstance(count, int):
        # two nights earlier
        day = Shift(sign * min(count, _FARTHEST[Granularity.DAY]), Granularity.DAY)
        return Said(Of(day, Part(m["p"])), TIME, reads, role="distance")
    unit = Granularity[m["u"]]
    if "half" in m:
        count = (count or 0) + 0.5
    if "only_half" in m:
        count = 0.5
    if "share" in m:
        count = m["share"]
    if count is None:
        ref = Ref.PAST if sign < 0 else Ref.FUTURE
        return Said(Reference(ref), DATE, reads)
    if unit is Granularity.DECADE:
        # A decade ago is a year ten years back, and not the 1980s; so is a decade later.
        count, unit = 10 * count, Granularity.YEAR
    is_round = unit is Granularity.CENTURY and not count % 1
    if unit is Granularity.CENTURY:
        # A century ago is about a year, and not the 1900s.
        count, unit = 100 * count, Granularity.YEAR
    count *= times(m)
    if count > _FARTHEST.get(unit, 10**9):
        count = _FARTHEST[unit]
    meaning = shift_of(sign * count, unit)
    if "cell" in m and unit <= Granularity.DAY:
        meaning = replace(meaning, cell=max(unit, min(Granularity[m["cell"]], Granularity.DAY)))  # to the day
    mod = m["approx"] or m.mod("n") or (Mod.APPROX if is_round else "")
    kind = TIME if unit > Granularity.DAY else DATE
    return Said(Modified(meaning, Mod(mod)) if mod else meaning, kind, reads, role="distance")


_FARTHEST = {Granularity.YEAR: 20_000, Granularity.DAY: 3_000_000}


def read_ago(m: Match) -> Said:
    """From where the writer stands, back."""
    count = m.get("n", 1)
    if count == 1 and m["u"] == "YEAR" and "half" not in m:
        return _said(m, -1, Reads.COMPARED)
    return _said(m, -1, Reads.DEICTIC)


def read_ago_today(m: Match) -> Said | None:
    """a year ago today, a week ago yesterday or tonight: to the day; ten years ago this month: to the month."""
    unit, count = Granularity[m["u"]], m.get("n", 1)
    cell = Granularity[m["cell"]] if "cell" in m else Granularity.DAY
    if count is None or unit > Granularity.DAY or not unit < cell <= Granularity.DAY:
        return None
    shift = shift_of(-min(count, _FARTHEST.get(unit, 10**6)), unit)
    day: Meaning = replace(shift, cell=cell)
    if m.get("day", 0):
        day = Of(Shift(m["day"], Granularity.DAY), day)
    if "part" in m:
        return Said(Of(day, Part(m["part"][1])), TIME, Reads.DEICTIC)
    return Said(day, DATE, Reads.DEICTIC)


def read_ahead(m: Match) -> Said | None:
    """From where the writer stands, on."""
    if m.rejects(m.after(32), "after_ahead"):
        return None
    return _said(m, 1, Reads.DEICTIC)


def read_in(m: Match) -> Said | None:
    """In two weeks the ship will sail; it ends in three days: so far on, and not how long it takes."""
    is_opened = m.finds(m.before(8), "opens_in") and m.finds(m.after(80), "will_behind")
    if not is_opened and not m.finds(m.before(64), "will_in"):
        return None
    return _said(m, 1, Reads.DEICTIC)


def read_either(m: Match) -> Said:
    """через два дня: in two days, or two days later, as the tense says."""
    return _said(m, 1, Reads.EITHER)


def is_pointer(m: Match) -> bool:
    """Whether "that" belongs to a noun after it: two months after that disaster."""
    return m.text.endswith("that") and m.rejects(m.after(16), "after_pointer")


def read_later(m: Match) -> Said | None:
    """From what the narrative last established, on."""
    if is_pointer(m) or m.rejects(m.after(44), "after_later"):
        return None
    if not m.text.endswith("later") and m.finds(m.before(12), "lasting_before"):
        return None  # he did not play for two weeks after
    return _said(m, 1, Reads.ANAPHORIC)


def read_earlier(m: Match) -> Said | None:
    """From what the narrative last established, back; a year earlier compares."""
    if is_pointer(m) or m.rejects(m.after(44), "after_later"):
        return None
    count = m.get("n", 1)
    compared = count == 1 and m["u"] == "YEAR" and "half" not in m
    return _said(m, -1, Reads.COMPARED if compared else Reads.ANAPHORIC)


def read_compared(m: Match) -> Said | None:
    """the year-ago quarter, the year-earlier period: the same stretch of the year before."""
    year = Shift(-1, Granularity.YEAR)
    if "o" in m:
        number = ordinal_number(m["o"]) or 0
        if not 1 <= number <= 4:
            return None
        quarter = Occurrence(Repeating(Cycle.QUARTER, number), Toward.SAME)
        return Said(Of(year, quarter), reads=Reads.COMPARED, role="compared")
    cell = Granularity[m["c"]] if "c" in m else None
    return Said(replace(year, cell=cell), reads=Reads.COMPARED, role="compared")


def read_anniversary(m: Match) -> Said | None:
    """the tenth anniversary of: counts where the date of what it is of stands behind it."""
    number = ordinal_number(m["o"])
    return Said(Shift(number, Granularity.YEAR), DATE, Reads.ANAPHORIC) if number else None


def read_again(m: Match) -> Said:
    """the 1988 quarter: the quarter the text speaks of, in another year."""
    return Said(Again(int(m["y"]), Granularity[m["c"]]), reads=Reads.COMPARED, role="compared")


def read_some_earlier(m: Match) -> Said | None:
    """weeks earlier, years ago: nobody counted them."""
    if m.rejects(m.after(44), "after_later"):
        return None
    return Said(Reference(Ref.PAST), reads=Reads.ANAPHORIC)


RULES = {
    "ago": read_ago,
    "ago_today": read_ago_today,
    "ahead": read_ahead,
    "ahead_in": read_in,
    "either": read_either,
    "later": read_later,
    "earlier": read_earlier,
    "compared": read_compared,
    "anniversary": read_anniversary,
    "year_again": read_again,
    "some_earlier": read_some_earlier,
}
