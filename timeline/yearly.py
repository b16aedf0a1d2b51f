"""What happens every year on the same day is a set of times: the fair is usually held on 3 June."""

from __future__ import annotations

from dataclasses import replace

from timeline import timex3
from timeline.expressions.found import Found, Reads
from timeline.meanings import Meaning, Modified, Occurrence, Of, Range, Repetition
from timeline.model import ExpressionType
from timeline.repeating import Cycle, Repeating
from timeline.tense import TenseReader

_RULE = "every_year"


def read_yearly(found: tuple[Found, ...], tense: TenseReader) -> tuple[Found, ...]:
    """Dates of every year, told by the words around them or behind their list, as sets; all others as they are."""
    read: list[Found] = []
    for each in reversed(found):
        is_set = _comes_back(each) and (
            tense.is_every_year(each.start, each.end) or _is_listed(each, read[-1] if read else None, tense)
        )
        read.append(_as_set(each) if is_set else each)
    return tuple(reversed(read))


def _comes_back(found: Found) -> bool:
    return found.reads is Reads.INCOMPLETE and bool(_value(found))


def _is_listed(found: Found, after: Found | None, tense: TenseReader) -> bool:
    """Whether a date stands in a list of those of every year: on 25 March, 24 June and 29 September each year."""
    return after is not None and after.rule == _RULE and tense.is_in_list(found.end, after.start)


def _as_set(found: Found) -> Found:
    meaning = Repetition(_value(found))
    return replace(found, type=ExpressionType.SET, meaning=meaning, reads=Reads.ABSOLUTE, rule=_RULE)


def _value(found: Found) -> str:
    """Its TIMEX3 value, as XXXX-06-03; empty for what does not come back once a year, or on another day each time."""
    root = _innermost(found.meaning)
    return _of_year(root.of) if isinstance(root, Occurrence) else ""


def _innermost(meaning: Meaning) -> Meaning:
    while isinstance(meaning, Range | Of | Modified):
        if isinstance(meaning, Range):
            meaning = meaning.first
        else:
            meaning = meaning.inner if isinstance(meaning, Of) else meaning.meaning
    return meaning


def _of_year(of: Repeating) -> str:
    match of.cycle:
        case Cycle.MONTH:
            return f"XXXX-{of.number:02d}"
        case Cycle.MONTH_DAY:
            return f"XXXX-{of.number:02d}-{of.day:02d}"
        case Cycle.SEASON:
            return f"XXXX-{timex3.season(of.number)}"
        case _:
            return ""
