"""A day with the feast that it was: Palm Sunday, 9 April; Easter Monday, 5 April 1920; 14 April (Good Friday)."""

from __future__ import annotations

from dataclasses import replace

from timeline import civil, feasts
from timeline.civil import DAY
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import EraYear, Literal, Meaning, Named, Occurrence, Of, directed
from timeline.repeating import Cycle, Toward

LEVEL = 2
SPECIFICITY = 6
# Easter Monday is no Easter.
_ON_MONDAY = {"easter": "easter monday", "pentecost": "whit monday"}


def read_dated(m: Match) -> Said | None:
    """The day, which tells of a movable feast only in the years in which the feast fell on it."""
    day, said = m["day"], m["f"]
    feast = said if isinstance(said, str) else _feast_of(said.meaning)
    if isinstance(said, Said) and isinstance(said.meaning, Of) and isinstance(day.meaning, Occurrence):
        # 25 December, Christmas Day, 1776
        of_year = Of(said.meaning.outer, directed(day.meaning, Toward.SAME))
        return replace(day, meaning=of_year, reads=Reads.ABSOLUTE) if _can_be(feast, day.meaning) else None
    if isinstance(day.meaning, Named) and not day.meaning.weekday:
        feast = _ON_MONDAY.get(feast, feast)
    return _kept(day, feast)


def read_early(m: Match) -> Said | None:
    """Easter 815, Christmas Day 820: the text tells the era."""
    feast = m["f"].meaning
    if not isinstance(feast, Occurrence) or m.rejects(m.after(16), "after_history_year"):
        return None
    return Said(Of(EraYear(int(m["n"])), directed(feast, Toward.SAME)), reads=Reads.ANAPHORIC, role="datedday")


def _kept(day: Said, feast: str) -> Said | None:
    named, plain = (day.meaning, day.meaning.meaning) if isinstance(day.meaning, Named) else (None, day.meaning)
    if not _can_be(feast, plain):
        return None  # closed on Good Friday, 1 May and Christmas Day
    weekday = feasts.weekday_of(feast)
    if weekday is None:
        return day
    if named is not None and weekday != named.weekday:
        return None
    # Where the year is told, it may be of a calendar in which Easter was kept on another day.
    return replace(day, meaning=Named(plain, weekday, feast if isinstance(plain, Occurrence) else ""))


def _feast_of(meaning: Meaning) -> str:
    occurrence = meaning.inner if isinstance(meaning, Of) else meaning
    return occurrence.of.name if isinstance(occurrence, Occurrence) else ""


def _can_be(feast: str, day: Meaning) -> bool:
    """Whether a feast ever falls on a day."""
    if not feast:
        return False
    if isinstance(day, Of) and isinstance(day.outer, EraYear):
        day = day.inner
    if isinstance(day, Occurrence):
        days = feasts.days_of(feast)
        if day.of.cycle is Cycle.DAY_OF_MONTH:
            return any(day.of.number == each for _, each in days)
        return (day.of.number, day.of.day) in days
    if not isinstance(day, Literal) or not day.interval.is_bounded:
        return False
    return civil.date_of(day.interval.bounds[0] // DAY)[1:] in feasts.days_of(feast)


RULES = {"feast_dated": read_dated, "early_feast": read_early}
