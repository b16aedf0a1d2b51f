"""Words that look like a date and are none: Friday Night Lights, Sun Microsystems, March on Washington."""

from __future__ import annotations

from timeline.expressions.found import Said
from timeline.expressions.line import Match
from timeline.meanings import Repetition

LEVEL = 1
SPECIFICITY = 9


def read_none(m: Match) -> Said | None:
    """Takes the words, so that no other rule has them, and gives nothing."""
    if "again" in m and m["again"] != m["once"]:
        return None  # day after day, but not the day after night fell
    if "short" in m and m["short"][:4].isdigit():
        return None  # his 1970s
    return Said(Repetition(""), alone=False)


RULES = {"no_date": read_none}
