"""A night named after the day that it leads to: in der Nacht zum Dienstag, in der Nacht auf den 3. Mai."""

from __future__ import annotations

from timeline.expressions.found import TIME, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Of, Part, Shift

LEVEL = 2
SPECIFICITY = 6


def read_night(m: Match) -> Said | None:
    """The night that begins on the evening before and ends on the day itself; no other part of a day is named so."""
    if m["night"].meaning != Part("NI"):
        return None
    day: Said = m["day"]
    return Said(Of(day.meaning, Of(Shift(-1, Granularity.DAY), Part("ON"))), TIME, day.reads)


RULES = {"night_before": read_night}
