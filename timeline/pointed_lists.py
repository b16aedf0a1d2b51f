"""Lists whose year is pointed at behind the last of them: in May and July of the following year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Occurrence, Of, Range, Shift
from timeline.repeating import Toward

_THAT_YEAR = Shift(0, Granularity.YEAR)


def read_pointed_lists(found: Sequence[Found]) -> tuple[Found, ...]:
    """The dates of such a list after its first, of whose year they are: else each counts a year on from the last."""
    told = list(found)
    for first, each in enumerate(found):
        last = _last_of(each)
        if last is None:
            continue
        until = next((n for n in range(first + 1, len(found)) if found[n].meaning == last), first)
        for n in range(first + 1, until + 1):
            day = _named(found[n].meaning)
            if day:
                told[n] = replace(found[n], meaning=Of(_THAT_YEAR, replace(day, toward=Toward.SAME)))
    return tuple(told)


def _last_of(first: Found) -> Meaning | None:
    """What the last date of a list says that a date begins, where it counts from a year told before."""
    if first.rule != "list_alike" or first.reads is not Reads.ANAPHORIC:
        return None
    meaning = first.meaning
    last = meaning.last if isinstance(meaning, Range) else meaning.outer if isinstance(meaning, Of) else None
    is_counted = isinstance(last, Of) and isinstance(last.outer, Shift) and last.outer.unit is Granularity.YEAR
    return last if is_counted else None


def _named(meaning: Meaning) -> Occurrence | None:
    """The July of "July of the following year"."""
    inner = meaning.inner if isinstance(meaning, Of) else meaning
    return inner if isinstance(inner, Occurrence) else None
