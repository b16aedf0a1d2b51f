"""The past, the present and the future: now, recently, these days, the future, former; a while."""

from __future__ import annotations

from timeline.expressions.found import DURATION, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Duration, Ref, Reference

LEVEL = 1
SPECIFICITY = 1


def read_reference(m: Match) -> Said | None:
    if m.rejects(m.after(24), "after_" + m.rule) or m.rejects(m.before(24), "before_" + m.rule):
        return None
    refs = {"past": Ref.PAST, "present": Ref.PRESENT, "future": Ref.FUTURE}
    return Said(Reference(refs[m.rule.removeprefix("history_")]), reads=Reads.DEICTIC)


def read_while(m: Match) -> Said | None:
    if m.rejects(m.after(12), "after_while"):
        return None  # for some time zones
    return Said(Duration(None, Granularity.DAY, value="PXX"), DURATION)


_NAMES = ("past", "present", "future")
# A narrative of history says "the former king" of a time; news says it of an office, and there it is no date.
RULES = dict.fromkeys((*_NAMES, *(f"history_{name}" for name in _NAMES)), read_reference) | {"while": read_while}
