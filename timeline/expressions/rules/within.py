"""A shorter time inside a longer one: the third quarter of last year, the first week of March, early this month."""

from __future__ import annotations

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, DURATION, TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import (
    Duration,
    Literal,
    Meaning,
    Mod,
    Modified,
    Nth,
    Occurrence,
    Of,
    Part,
    Pick,
    Shift,
    directed,
)
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 2
SPECIFICITY = 4


def read_of(m: Match) -> Said | None:
    """An incomplete date of a longer one: July 25 of that year, Monday of last week, summer of 1998."""
    inner, outer = m["named"] or m["inner"], m["outer"]
    day = _day_of(inner.meaning)
    if day is None:
        return None
    if outer.meaning.grain is None or inner.meaning.grain is None or inner.meaning.grain <= outer.meaning.grain:
        return None  # "yesterday in now": the present has no size
    if day.of.cycle is Cycle.MONTH_DAY and outer.meaning.grain > Granularity.MONTH:
        return None  # das Urteil vom 4. März nächste Woche prüfen
    if outer.reads is Reads.COMPARED:
        return None  # in June, a year earlier
    if "named" in m and outer.meaning.grain is not Granularity.YEAR:
        return None  # Christmas this week
    if day.toward in (Toward.BEFORE, Toward.AFTER):
        return None  # last Friday of next year: the words do not belong together
    return Said(Of(outer.meaning, directed(inner.meaning, Toward.SAME)), inner.type, outer.reads)


def _day_of(meaning: Meaning) -> Occurrence | None:
    """The Tuesday of Tuesday, and of Tuesday evening in one word."""
    if isinstance(meaning, Of) and isinstance(meaning.inner, Part):
        meaning = meaning.outer
    return meaning if isinstance(meaning, Occurrence) else None


def read_any(m: Match) -> Said:
    """one Sunday in May 1975, on a Monday morning in 1993: known only to the month or year."""
    outer: Said = m["outer"]
    return Said(outer.meaning, DATE, outer.reads)


def read_portion_of_unit(m: Match) -> Said | None:
    """earlier in the day, later in the week: of the one that the story is in."""
    unit = Granularity[m["u"]]
    if unit > Granularity.DAY:
        return None
    return Said(Modified(Shift(0, unit), Mod(m["mod"])), DATE, Reads.ANAPHORIC, role="portion")


def read_nth(m: Match) -> Said | None:
    """the first week of March, the last day of the year, the first three months of 1998."""
    outer: Said = m["outer"]
    unit = Granularity[m["u"]] if "u" in m else Granularity.DAY
    number = m["edge"] if "edge" in m else ordinal_number(m["o"])
    if not number or outer.meaning.grain is None or unit <= outer.meaning.grain or unit is Granularity.WEEKEND:
        return None
    meaning = Of(outer.meaning, Nth(number, unit))
    if "part" in m:
        return Said(Of(meaning, m["part"].meaning), TIME, outer.reads)
    return Said(meaning, TIME if unit > Granularity.DAY else DATE, outer.reads)


def read_several(m: Match) -> Said | None:
    """the first ten days of April, the last three months of 2011: an amount that has its place."""
    outer: Said = m["outer"]
    amount, grain = (m["first"] or m["last"]).meaning, outer.meaning.grain
    if not isinstance(amount, Duration) or amount.count is None or amount.count % 1 or grain is None:
        return None
    if not grain < amount.unit <= Granularity.DAY or amount.unit is Granularity.WEEKEND:
        return None
    inside = Nth(1 if "first" in m else -1, amount.unit, int(amount.count))
    return Said(Of(outer.meaning, inside), DURATION, outer.reads)


def read_nth_weekday(m: Match) -> Said | None:
    """the first Monday in October, the last weekend of June, the last Friday of the month."""
    outer: Said = m["outer"]
    if outer.meaning.grain is None or outer.meaning.grain >= Granularity.WEEK:
        return None
    inner = m["day"].meaning if "day" in m else Occurrence(Repeating(Cycle.WEEKEND))
    number = ordinal_number(m["o"]) if "o" in m else -1
    if not isinstance(inner, Occurrence) or not number:
        return None
    return Said(Of(outer.meaning, Pick(number, inner.of)), DATE, outer.reads)


def read_portion(m: Match) -> Said:
    """early 1990, the end of last week, mid-September, late on Monday."""
    whole: Said = m["when"]
    return Said(Modified(whole.meaning, Mod(m["mod"])), whole.type, whole.reads, role="portion")


def read_week_of(m: Match) -> Said:
    when: Said = m["when"]
    return Said(Of(when.meaning, Shift(0, Granularity.WEEK)), DATE, when.reads)


def read_weekend_of(m: Match) -> Said:
    """the weekend of 4 May, Memorial Day weekend: the one that is nearest to the day."""
    when: Said = m["when"]
    return Said(Of(when.meaning, Occurrence(Repeating(Cycle.WEEKEND), Toward.NEAREST)), DATE, when.reads)


def read_ended(m: Match) -> Said:
    """the week ended Oct. 20."""
    end: Said = m["end"]
    return Said(Of(end.meaning, Shift(0, m["q"].meaning.grain)), DATE, end.reads)


def read_half(m: Match) -> Said:
    """the second half of 2008; the last half of the decade."""
    outer: Said = m["outer"]
    # The centuries before Christ lie across the hundreds, so that years make them up.
    is_one = not isinstance(outer.meaning, Literal) or outer.meaning.interval.is_one_unit
    if outer.meaning.grain is Granularity.YEAR and is_one:
        half = Occurrence(Repeating(Cycle.HALF, m["o"]), Toward.SAME)
        return Said(Of(outer.meaning, half), DATE, outer.reads)
    return Said(Modified(outer.meaning, Mod.FIRST_HALF if m["o"] == 1 else Mod.SECOND_HALF), DATE, outer.reads)


RULES = {
    "within": read_of,
    "any_within": read_any,
    "unit_portion": read_portion_of_unit,
    "nth": read_nth,
    "several": read_several,
    "nth_weekday": read_nth_weekday,
    "portion": read_portion,
    "week_of": read_week_of,
    "weekend_of": read_weekend_of,
    "half_of": read_half,
    "unit_ended": read_ended,
}
