"""Days with a name: Christmas Eve, Thanksgiving, Labor Day, Easter 1916."""

from __future__ import annotations

import re
from dataclasses import replace

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
    return _of_feast(m, Shift(0, Granularity.WEEKEND))


def read_week(m: Match) -> Said:
    """Karwoche: the week in which the feast falls."""
    return _of_feast(m, Shift(0, Granularity.WEEK))


def read_part(m: Match) -> Said:
    """Silvesternacht: the part of the day of a feast; that of 2018/19 began in the first of the two years."""
    return replace(_of_feast(m, Part(m["p"])), type=TIME)


def _of_feast(m: Match, inner: Meaning) -> Said:
    feast: Meaning = Occurrence(Repeating(Cycle.FEAST, name=m["f"]))
    if "y" not in m and "pair" not in m:
        return Said(Of(feast, inner), reads=Reads.INCOMPLETE)
    year = int(m["y"] or str(m["pair"])[:4])
    return Said(Of(Of(Literal(intervals.year(year)), directed(feast, Toward.SAME)), inner))


RULES = {
    "feast": read_feast,
    "feast_moon": read_feast,
    "feast_weekend": read_weekend,
    "feast_week": read_week,
    "feast_part": read_part,
}
