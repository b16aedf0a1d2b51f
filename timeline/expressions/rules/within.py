"""A shorter time inside a longer one: the third quarter of last year, the first week of March, early this month."""

from __future__ import annotations

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, TIME, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Mod, Modified, Nth, Occurrence, Of, Shift, directed
from timeline.repeating import Toward

LEVEL = 2
SPECIFICITY = 4


def read_of(m: Match) -> Said | None:
    """An incomplete date of a longer one: July 25 of that year, Monday of last week, summer of 1998."""
    inner, outer = m["inner"], m["outer"]
    if inner.meaning.grain <= outer.meaning.grain or not isinstance(inner.meaning, Occurrence):
        return None
    return Said(Of(outer.meaning, directed(inner.meaning, Toward.SAME)), inner.type, outer.reads)


def read_nth(m: Match) -> Said | None:
    """the first week of March, the last day of the year, the first three months of 1998."""
    outer: Said = m["outer"]
    unit = Granularity[m["u"]]
    number = m["edge"] if "edge" in m else ordinal_number(m["o"])
    if not number or outer.meaning.grain is None or unit <= outer.meaning.grain:
        return None
    return Said(Of(outer.meaning, Nth(number, unit)), TIME if unit > Granularity.DAY else DATE, outer.reads)


def read_portion(m: Match) -> Said:
    """early 1990, the end of last week, mid-September, late on Monday."""
    whole: Said = m["when"]
    return Said(Modified(whole.meaning, Mod(m["mod"])), whole.type, whole.reads, role="portion")


def read_bounded(m: Match) -> Said:
    """1994 or later, at least Friday."""
    whole: Said = m["when"]
    return Said(Modified(whole.meaning, Mod(m["mod"])), whole.type, whole.reads)


def read_compared(m: Match) -> Said:
    """the quarter a year ago, last year's third quarter."""
    inner, outer = m["inner"], m["outer"]
    meaning: Meaning = Of(outer.meaning, directed(inner.meaning, Toward.SAME))
    return Said(meaning, DATE, outer.reads)


def read_edge(m: Match) -> Said:
    """year-end, the year's end, month's end."""
    return Said(Modified(Shift(0, Granularity[m["u"]]), Mod.END), DATE)


RULES = {
    "within": read_of,
    "nth": read_nth,
    "portion": read_portion,
    "bounded": read_bounded,
}
