"""Years told with two figures, and decades by their names: in an old text they are of its century or the one before.

In the eighties wages fell, printed in 1903.
"""

from __future__ import annotations

from dataclasses import replace

from timeline import civil
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import Literal, Meaning, OfCentury, parts
from timeline.tense import Tense, TenseReader

# After this year no date of two figures is read as a later one.
_LAST_READ_SO = 2029
# What no verb puts into the past may be so many years ahead, or told as a plan so many.
_NEAR, _PLANNED = 10, 60


def read_short_years(found: tuple[Found, ...], tense: TenseReader, published: Interval | None) -> tuple[Found, ...]:
    """`found`, with what lies after the publication date, and whose century nobody told, read from that date."""
    if published is None or not published.is_bounded:
        return found
    year = civil.year_of(published.bounds[0])
    if year > _LAST_READ_SO:
        return found
    return tuple(
        _from_publication(each, year, tense, published) if each.reads is Reads.ABSOLUTE else each for each in found
    )


def reads_century(meaning: Meaning) -> bool:
    """Whether its century hangs on the anchor."""
    return isinstance(meaning, OfCentury) or any(reads_century(part) for _, part in parts(meaning))


def _from_publication(found: Found, year: int, tense: TenseReader, published: Interval) -> Found:
    if not _is_after(found.meaning, year):
        return found
    is_named = found.meaning.grain is Granularity.DECADE and not tense.figures(found.start, found.end)
    if not is_named and not tense.has_short_year(found.start, found.end):
        return found
    told = tense.at(found.start, found.end)
    ahead = 0 if told is Tense.PAST else _PLANNED if told is Tense.FUTURE else _NEAR
    if not _is_after(found.meaning, year + ahead):
        return found
    return replace(found, meaning=_of_century(found.meaning, ahead, published))


def _is_after(meaning: Meaning, year: int) -> bool:
    if isinstance(meaning, Literal):
        interval = meaning.interval
        return interval.granularity is not Granularity.CENTURY and civil.year_of(interval.bounds[0]) > year
    return any(_is_after(part, year) for _, part in parts(meaning))


def _of_century(meaning: Meaning, ahead: int, published: Interval) -> Meaning:
    if isinstance(meaning, Literal):
        told = OfCentury(meaning.interval, ahead=ahead)
        return replace(told, interval=told.evaluate(published).interval or meaning.interval)
    changed = {name: _of_century(part, ahead, published) for name, part in parts(meaning)}
    return replace(meaning, **changed) if changed else meaning  # type: ignore[type-var]
