"""Periods told with one end: the fourth quarter ended Sept. 30, the three months ended in July, the week from 3 May."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.found import DATE, DURATION, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Duration, Fiscal, Literal, Meaning, Occurrence, Of, Shift, Side, directed
from timeline.repeating import Toward

LEVEL = 2
SPECIFICITY = 5
_DEFINITE = ("the ", "den ", "die ")
_LEAD = 16  # characters of "suspension of "


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
    amount = m["amount"].meaning
    if "way" not in m and not m.text.lower().startswith(_DEFINITE):
        return None  # in ten days to 3 May
    if not isinstance(amount, Duration) or amount.side is not Side.NOWHERE or amount.unit > Granularity.DAY:
        return None
    return Said(Of(_end(m), replace(amount, side=Side.UNTIL)), DURATION, m["end"].reads)


def read_begun(m: Match) -> Said | None:
    """The six months from January, for six weeks from 3 May, the two days after Christmas: so much time from then on.

    The ten days before Christmas are those up to it.
    """
    amount, said = m["amount"].meaning, m["begin"] or m["beside"]
    if not m.text.lower().startswith("the ") and not m.finds(m.before(_LEAD), "before_distance"):
        return None
    if not isinstance(amount, Duration) or amount.side is not Side.NOWHERE or amount.unit > Granularity.DAY:
        return None
    is_up_to = "way" in m and m["way"] == "before"
    grain, beside = said.meaning.grain, said.meaning
    if grain is None or grain > Granularity.DAY:
        return None
    if "way" in m:  # what is counted from a time without it
        beside = Of(beside, Shift(-1 if is_up_to else 1, grain))
    return Said(Of(beside, replace(amount, side=Side.UNTIL if is_up_to else Side.FROM)), DURATION, said.reads)


def _end(m: Match) -> Meaning:
    return directed(m["end"].meaning, Toward.ON_OR_BEFORE) if m.get("way", "") == "back" else m["end"].meaning


RULES = {"quarter_ended": read_ended, "duration_ended": read_amount, "duration_begun": read_begun}
