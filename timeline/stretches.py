"""Stretches whose far end is told with what ended then: from March 1907 to the fall of the government in May 1908."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from timeline.expressions.found import Found, Reads
from timeline.meanings import Range
from timeline.tense import TenseReader


def read_stretches(found: tuple[Found, ...], tense: TenseReader) -> tuple[Found, ...]:
    """Full dates from which a stretch goes on to the next full one, as that stretch; all others as they are."""
    begun = {a.start: b for a, b in pairwise(found) if _goes_on(a, b, tense)}
    if not begun:
        return found
    return tuple(_up_to(each, begun[each.start]) if each.start in begun else each for each in found)


def _goes_on(date: Found, end: Found, tense: TenseReader) -> bool:
    if not date.reads is end.reads is Reads.ABSOLUTE or isinstance(date.meaning, Range):
        return False
    is_alike = date.meaning.grain is not None and date.meaning.grain is end.meaning.grain
    return is_alike and tense.begins_range(date.start) and tense.runs_to(date.end, end.start)


def _up_to(date: Found, end: Found) -> Found:
    return replace(date, meaning=Range(date.meaning, end.meaning), rule="stretch")
