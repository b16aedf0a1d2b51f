"""A weekday with its date in brackets or beside its part of the day: Sunday (5 May), Dienstagabend, dem 12. Juni."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.found import TIME, Said
from timeline.expressions.line import Match
from timeline.meanings import Meaning, Named, Occurrence, Of
from timeline.repeating import Cycle

LEVEL = 2
SPECIFICITY = 6


def read_dated(m: Match) -> Said | None:
    """The day of that date; it tells which of the weekdays is meant, and not the tense."""
    day, said = m["day"], m["part"] or m["w"]
    part: Meaning | None = None
    weekday: Meaning = said.meaning
    if "part" in m:
        if not isinstance(weekday, Of):
            return None
        weekday, part = weekday.outer, weekday.inner
    # A date has no weekday of its own yet, and no word but the tense says which the other one is.
    if not isinstance(weekday, Occurrence) or weekday.toward is not None or isinstance(day.meaning, Named):
        return None
    if weekday.of.cycle is not Cycle.WEEKDAY:
        return None
    named = Named(day.meaning, weekday.of.number)
    return replace(day, meaning=named) if part is None else Said(Of(named, part), TIME, day.reads)


RULES = {"weekday_dated": read_dated}
