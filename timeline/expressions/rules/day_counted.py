"""Days, nights and weeks that are counted from the begin of what is told: on the third day of the strike."""

from __future__ import annotations

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Of, Part, Shift

LEVEL = 1
SPECIFICITY = 3
# The second week of the strike; its second week may be any.
_OF_EVENTS = (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)


def read_counted(m: Match) -> Said | None:
    """The first day is the one on which it began."""
    number, after = ordinal_number(m["o"]), m.after(24)
    unit = Granularity[m["u"]] if "u" in m else Granularity.DAY
    is_counted = unit is Granularity.DAY or (unit in _OF_EVENTS and m.finds(after, "counted_of"))
    if not number or not is_counted or m.rejects(after, "after_counted"):
        return None
    meaning = Shift(number - 1, unit)
    if "p" in m:
        return Said(Of(meaning, Part(m["p"])), TIME, Reads.COUNTED)
    return Said(meaning, DATE, Reads.COUNTED)


RULES = {"day_counted": read_counted}
