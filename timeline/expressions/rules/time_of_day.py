"""A time of a day that is named beside it: Sunday evening, 9 a.m. Monday, the morning of September 11."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Clock, Meaning, Mod, Modified, Occurrence, Of, Part, Shift
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 2
SPECIFICITY = 5
_EVENING = 6
_NOON = 12


def read_part(m: Match) -> Said:
    """Sunday evening; one Sunday evening is none that anybody could name."""
    day: Said = m["day"]
    meaning: Meaning = Of(day.meaning, m["part"].meaning)
    if "shade" in m:
        meaning = Modified(meaning, Mod(m["shade"]))
    return Said(meaning, TIME, day.reads, alone=not m.rejects(m.before(26), "before_any_weekday"))


def read_clock(m: Match) -> Said | None:
    if m.rejects(m.text, "next_sentence"):
        return None  # She sailed at 9.40 a.m. On the 21st ...
    day, time = m["day"], m["time"]
    return Said(Of(day.meaning, time.meaning), TIME, day.reads, role="clock")


def read_hour(m: Match) -> Said | None:
    """at 3 that afternoon, at 8:30 Sunday night: the part tells the half of the day."""
    part: Said = m["part"] or m["bare"]
    inner = part.meaning.inner if isinstance(part.meaning, Of) else part.meaning
    clock = m["time"].meaning if "time" in m else Clock(m["t"], 0)
    if isinstance(inner, Of) and isinstance(part.meaning, Of) and isinstance(clock, Clock):
        # In der Nacht zum Samstag gegen 2.30 Uhr: on the Saturday, and at 23 Uhr on its eve.
        day = part.meaning.outer if clock.hour < _NOON else Of(part.meaning.outer, inner.outer)
        return Said(Of(day, clock), TIME, part.reads, role="clock")
    if not isinstance(inner, Part) or not isinstance(clock, Clock):
        return None
    # At 2 that night is after midnight, on the next day of the calendar; at 9 that night before it.
    after_midnight = inner.name == "NI" and clock.hour < _EVENING
    late = inner.name in ("AF", "EV", "NI") and 1 <= clock.hour <= 12 and not after_midnight
    clock = Clock(clock.hour, clock.minute, clock.second, clock.value, clock.zone, clock.approximate)
    told = replace(clock, hour=clock.hour % 12 + 12 if late else clock.hour)
    if not isinstance(part.meaning, Of):
        return Said(told, TIME, Reads.CLOCK, role="clock") if "bare" in m else None
    return Said(Of(part.meaning if after_midnight else part.meaning.outer, told), TIME, part.reads, role="clock")


def read_beside(m: Match) -> Said:
    """3:30 p.m. (1230 GMT) on Tuesday: both clocks are of the day that is said after them."""
    day: Said = m["day"]
    return Said(Of(day.meaning, m["time"].meaning), TIME, day.reads, role="clock")


def read_early_hours(m: Match) -> Said:
    """the early hours of Monday morning."""
    if m["part"].meaning == Part("EH"):
        said: Said = m["day"] if "tail" in m else m["whole"]
        day = said.meaning.outer if isinstance(said.meaning, Of) else said.meaning
        return Said(Of(day, m["part"].meaning), TIME, said.reads)
    if "tail" in m:
        return Said(Modified(Of(m["day"].meaning, m["tail"].meaning), Mod.START), TIME, m["day"].reads)
    return Said(Modified(m["whole"].meaning, Mod.START), TIME, m["whole"].reads)


def read_between(m: Match) -> Said | None:
    """the night of 3-4 August, the night of August 3-4: the one that begins on the first of the days."""
    if m["part"].meaning != Part("NI"):
        return None
    if "morrow" in m:
        following: Said = m["morrow"]
        eve = Of(following.meaning, Shift(-1, Granularity.DAY))
        return Said(Of(eve, Part("NI")), TIME, following.reads)
    day: Said = m["day"] or m["first"]
    if "d" not in m:
        return Said(Of(day.meaning, Part("NI")), TIME, day.reads)
    first = Occurrence(Repeating(Cycle.DAY_OF_MONTH, m["d"]), Toward.SAME)
    return Said(Of(Of(day.meaning, first), Part("NI")), TIME, day.reads)


RULES = {
    "hour_of_part": read_hour,
    "day_part": read_part,
    "part_of_part": read_early_hours,
    "part_between": read_between,
    "day_clock": read_clock,
    "clock_beside": read_beside,
}
