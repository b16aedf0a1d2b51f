"""Distances from a time named beside them: a week from Friday, the day before Christmas, the Friday after Easter."""

from __future__ import annotations

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.distance import shift_of
from timeline.intervals import Granularity
from timeline.meanings import Duration, Mod, Modified, Occurrence, Of, Shift
from timeline.repeating import Toward

LEVEL = 2
SPECIFICITY = 6
LEAD = 16  # characters of "suspension of "


def read_from(m: Match) -> Said | None:
    when: Said = m["when"]
    sign = -1 if m["way"] == "before" else 1
    if "day" in m:
        return _weekday(m["day"], when, sign, ordinal_number(m["o"]) if "o" in m else 1)
    if sign > 0 and m.rejects(m.before(LEAD), "before_distance"):
        return None  # for five years from April: how long, and since when
    amount = m["amount"].meaning if "amount" in m else Duration(1, Granularity[m["u"]])
    if not isinstance(amount, Duration) or amount.count is None or amount.value:
        return None
    if amount.count != 1 and m.finds(m.text, "definite"):
        return None  # in the six months from January
    if when.meaning.grain is Granularity.SEASON and amount.unit > Granularity.MONTH:
        return None  # the day after the fall, which was one of something
    shift = shift_of(sign * amount.count, amount.unit)
    # A week from Friday is a Friday; the week after Easter is a week.
    cell = Granularity.DAY if shift.unit is Granularity.WEEK and "amount" in m else shift.cell
    meaning = Of(when.meaning, Shift(shift.amount, shift.unit, cell))
    return Said(Modified(meaning, Mod(amount.mod)) if amount.mod else meaning, DATE, when.reads)


def _weekday(day: Said, when: Said, sign: int, number: int | None) -> Said | None:
    """The Friday after Easter, the second Tuesday after it."""
    if not isinstance(day.meaning, Occurrence) or not number:
        return None
    toward = Toward.BEFORE if sign < 0 else Toward.AFTER
    meaning = Of(when.meaning, Occurrence(day.meaning.of, toward))
    weeks = Shift(sign * (number - 1), Granularity.WEEK, Granularity.DAY)
    return Said(Of(meaning, weeks) if number > 1 else meaning, DATE, when.reads)


RULES = {"distance_from": read_from}
