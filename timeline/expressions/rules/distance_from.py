"""Distances from a time named beside them: two days after Monday, a week from Friday, the day before Christmas."""

from __future__ import annotations

from timeline.expressions.found import DATE, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.distance import shift_of
from timeline.intervals import Granularity
from timeline.meanings import Of, Shift

LEVEL = 2
SPECIFICITY = 6


def read_from(m: Match) -> Said | None:
    count = m.get("n", 1)
    when: Said = m["when"]
    if count is None:
        return None
    shift = shift_of((-1 if m["way"] == "before" else 1) * count, Granularity[m["u"]])
    # A week from Friday is a Friday; a week after the war began is a week.
    cell = Granularity.DAY if shift.unit is Granularity.WEEK else shift.cell
    return Said(Of(when.meaning, Shift(shift.amount, shift.unit, cell)), DATE, when.reads)


RULES = {"distance_from": read_from}
