"""Feasts that are counted: der erste Weihnachtstag, 2. Advent."""

from __future__ import annotations

from timeline import intervals
from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Literal, Occurrence, Of
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 6


def read_numbered(m: Match) -> Said | None:
    """The lexicon gives the names in their order."""
    names: tuple[str, ...] = m["names"]
    number = ordinal_number(m["o"])
    if not number or number > len(names):
        return None
    feast = Repeating(Cycle.FEAST, name=names[number - 1])
    if "y" in m:
        return Said(Of(Literal(intervals.year(int(m["y"]))), Occurrence(feast, Toward.SAME)), role="feast")
    return Said(Occurrence(feast), reads=Reads.INCOMPLETE, role="feast")


RULES = {"numbered_feast": read_numbered}
