"""The unit beside what the narrative tells of, where nothing is named after it: the day before, the week after."""

from __future__ import annotations

from timeline.expressions.found import DATE, TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.distance import is_pointer
from timeline.intervals import Granularity
from timeline.meanings import Occurrence, Of, Shift, directed
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 3


def _sign(m: Match) -> int:
    return -1 if m["r"] == "previous" else 1


def read_beside(m: Match) -> Said | None:
    if m.rejects(m.text, "title_beside") or is_pointer(m):
        return None  # The Day After, a film; the day after that fire
    unit = Granularity[m["u"]]
    return Said(Shift(_sign(m), unit), TIME if unit > Granularity.DAY else DATE, Reads.ANAPHORIC)


def read_month_of(m: Match) -> Said:
    """June of the year after, in March of the year before."""
    month = directed(m["inner"].meaning, Toward.SAME)
    return Said(Of(Shift(_sign(m), Granularity[m["u"]]), month), DATE, Reads.ANAPHORIC)


def read_part(m: Match) -> Said:
    """the night before, the morning after."""
    return Said(Of(Shift(_sign(m), Granularity.DAY), m["part"].meaning), TIME, Reads.ANAPHORIC)


def read_part_removed(m: Match) -> Said | None:
    """the night before last, the evening after next."""
    if m["r"] != m["r_end"]:
        return None
    return Said(Of(Shift(m["r"], Granularity.DAY), m["part"].meaning), TIME, Reads.DEICTIC)


def read_clock(m: Match) -> Said | None:
    """9 a.m. the day before, 8 p.m. the day after."""
    return Said(Of(Shift(_sign(m), Granularity.DAY), m["time"].meaning), TIME, Reads.ANAPHORIC)


def read_weekday(m: Match) -> Said | None:
    """the Saturday before, the Monday after; im Mai darauf."""
    weekday = Occurrence(Repeating(Cycle.MONTH, m["m"])) if "m" in m else m["day"].meaning
    if not isinstance(weekday, Occurrence) or m.rejects(m.after(20), "after_beside") or is_pointer(m):
        return None
    return _day_beside(m, weekday)


def read_of_event(m: Match) -> Said | None:
    """the Monday after the vote: of what happened, wherever that is told."""
    day = m["day"].meaning
    return _day_beside(m, day) if isinstance(day, Occurrence) else None


def _day_beside(m: Match, day: Occurrence) -> Said:
    return Said(Occurrence(day.of, Toward.BEFORE if _sign(m) < 0 else Toward.AFTER), DATE, Reads.ANAPHORIC)


RULES = {
    "weekday_beside": read_weekday,
    "weekday_of_event": read_of_event,
    "unit_beside": read_beside,
    "month_of_unit_beside": read_month_of,
    "part_beside": read_part,
    "part_removed": read_part_removed,
    "clock_day_beside": read_clock,
}
