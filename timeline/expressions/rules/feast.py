"""Days with a name: Christmas Eve, Thanksgiving, Labor Day, Easter 1916."""

from __future__ import annotations

import re

from timeline import intervals
from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.weekday import in_story, pointed
from timeline.intervals import Granularity
from timeline.meanings import Literal, Meaning, Occurrence, Of, Part, Shift, directed
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 5


_OPENED = re.compile(r"[\"“‘«](?:[A-Z][\w’']*\s){1,4}\Z")
_CLOSED = ('"', "”", "’", "»")


def read_feast(m: Match) -> Said | None:
    if m.after(1) in _CLOSED and _OPENED.search(m.before(40)):
        return None  # the song "White Christmas"
    if m.rejects(m.before(24), "before_feast"):
        return None  # the orthodox Christmas
    feast = Repeating(Cycle.FEAST, name=m["f"])
    if "y" in m:
        return Said(Of(Literal(intervals.year(int(m["y"]))), Occurrence(feast, Toward.SAME)), role="feast")
    if "r" in m:
        return in_story(m, pointed(feast, m["r"], "feast"))
    return Said(Occurrence(feast), reads=Reads.INCOMPLETE, role="feast")


def read_weekend(m: Match) -> Said:
    """Osterwochenende: the weekend in which the feast falls."""
    feast: Meaning = Occurrence(Repeating(Cycle.FEAST, name=m["f"]))
    if "y" in m:
        feast = Of(Literal(intervals.year(int(m["y"]))), directed(feast, Toward.SAME))
    return Said(Of(feast, Shift(0, Granularity.WEEKEND)), reads=Reads.ABSOLUTE if "y" in m else Reads.INCOMPLETE)


def read_part(m: Match) -> Said:
    """Silvesternacht: the part of the day of a feast."""
    feast: Meaning = Occurrence(Repeating(Cycle.FEAST, name=m["f"]))
    if "y" in m:
        feast = Of(Literal(intervals.year(int(m["y"]))), directed(feast, Toward.SAME))
    return Said(Of(feast, Part(m["p"])), TIME, Reads.ABSOLUTE if "y" in m else Reads.INCOMPLETE)


RULES = {"feast": read_feast, "feast_moon": read_feast, "feast_weekend": read_weekend, "feast_part": read_part}
