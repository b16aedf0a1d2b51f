"""Periods told with one end: the fourth quarter ended Sept. 30, the three months ended in July, the week from 3 May."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.found import DATE, DURATION, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.distance_from import LEAD
from timeline.intervals import Granularity
from timeline.meanings import Duration, Fiscal, Literal, Meaning, Occurrence, Of, Shift, Side, directed
from timeline.repeating import Toward

LEVEL = 2
SPECIFICITY = 5


def read_ended(m: Match) -> Said | None:
    """The three months up to that day or month, whatever the quarter's number says of the calendar."""
    quarter: Meaning = m["q"].meaning
    named = quarter.inner if isinstance(quarter, Of) else quarter
    if isinstance(named, Fiscal):
        return None  # read before
    number = named.of.number if isinstance(named, Occurrence) else 0
    year = 0
    if isinstance(quarter, Of) and isinstance(quarter.outer, Literal):
        year = int(quarter.outer.evaluate(None).value)
    return Said(Of(_end(m), Fiscal(number, 0, year)), DATE, m["end"].reads)


def read_amount(m: Match) -> Said | None:
    """The three months ended Aug. 31, the year ended in June: so much time up to that day or month."""
    if "way" not in m and not m.finds(m.text, "definite"):
        return None  # in ten days to 3 May
    amount = _lasting(m, Side.UNTIL)
    return Said(Of(_end(m), amount), DURATION, m["end"].reads) if amount else None


def read_begun(m: Match) -> Said | None:
    """The six months from January, for six weeks from 3 May, the two days after Christmas: so much time from then on.

    The ten days before Christmas are those up to it.
    """
    if not m.finds(m.text, "definite") and not m.finds(m.before(LEAD), "before_distance"):
        return None
    said: Said = m["begin"] or m["beside"]
    is_up_to = "way" in m and m["way"] == "before"
    amount = _lasting(m, Side.UNTIL if is_up_to else Side.FROM)
    grain, beside = said.meaning.grain, said.meaning
    if amount is None or grain is None or grain > Granularity.DAY:
        return None
    if "way" in m:  # what is counted from a time without it
        beside = Of(beside, Shift(-1 if is_up_to else 1, grain))
    return Said(Of(beside, amount), DURATION, said.reads)


def _lasting(m: Match, side: Side) -> Duration | None:
    """The amount of days or longer, told with one end on `side`."""
    amount = m["amount"].meaning
    if not isinstance(amount, Duration) or amount.side is not Side.NOWHERE or amount.unit > Granularity.DAY:
        return None
    return replace(amount, side=side)


def _end(m: Match) -> Meaning:
    return directed(m["end"].meaning, Toward.ON_OR_BEFORE) if m.get("way", "") == "back" else m["end"].meaning


RULES = {"quarter_ended": read_ended, "duration_ended": read_amount, "duration_begun": read_begun}
