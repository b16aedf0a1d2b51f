"""Weekdays and weekends: Friday, last Friday, next weekend, this coming Monday, a week from Friday."""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Occurrence, Shift
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
_OPENING, _CLOSING = tuple('"„“»«‚‘'), tuple('"“”«»‘’')
SPECIFICITY = 3


def read_weekday(m: Match) -> Said | None:
    """A bare weekday; said again right after itself it is a song or a chant."""
    if m.before(len(m.text) + 1).strip() == m.text or m.rejects(m.before(40), "before_weekday"):
        return None
    if m.opens_line and m.rejects(m.after(24), "weekday_of_name"):
        return None
    if m.before(1) in _OPENING and m.after(1) in _CLOSING:
        return None  # the book "Montag"
    # On a Monday, one Sunday: any of them, and a date only with the month or year that is named with it.
    is_any = m.rejects(m.before(26), "before_any_weekday") and not m.rejects(m.after(16), "after_any_weekday")
    weekday = Occurrence(Repeating(Cycle.WEEKDAY, m["w"]))
    return Said(weekday, reads=Reads.INCOMPLETE, alone=not is_any, role="weekday")


def read_pointed(m: Match) -> Said:
    """last Friday, next Monday, this Sunday, the previous Friday: the words point, not the tense."""
    return in_story(m, pointed(Repeating(Cycle.WEEKDAY, m["w"]), m["r"], "weekday"))


def is_beyond(m: Match) -> bool:
    """Whether "past" is no pointing word: past December, but this past December."""
    return m.text.lower().startswith("past ") and not m.finds(m.before(6), "this_before")


def in_story(m: Match, said: Said) -> Said:
    """Next Friday is the writer's; the next Friday may be that of his story."""
    is_told = m["r"] == "next" and m.finds(m.text, "definite")
    return replace(said, reads=Reads.EITHER) if is_told else said


def pointed(of: Repeating, pointer: str, role: str = "") -> Said:
    """`of` as a pointing word means it; this_ stays with the tense."""
    match pointer:
        case "last":
            weekly = of.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND)
            return Said(Occurrence(of, Toward.BEFORE), reads=Reads.DEICTIC, role="last" if weekly else role)
        case "next":
            return Said(Occurrence(of, Toward.AFTER), reads=Reads.DEICTIC, role=role)
        case "previous":
            return Said(Occurrence(of, Toward.BEFORE), reads=Reads.ANAPHORIC, role=role)
        case "following":
            return Said(Occurrence(of, Toward.AFTER), reads=Reads.ANAPHORIC, role=role)
        case "that" | "same":
            # That November comes after the January that was told of, and so does that Friday after its Tuesday.
            weekly = of.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND)
            toward = Toward.ONWARD if weekly else Toward.ON_OR_AFTER
            return Said(Occurrence(of, toward), reads=Reads.ANAPHORIC, role=role)
        case _:
            # This Friday lies where the tense says; this spring is the one of the year.
            toward = None if of.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND) else Toward.SAME
            return Said(Occurrence(of, toward), reads=Reads.DEICTIC, role=role)


def read_weekend(m: Match) -> Said:
    """the weekend: the tense decides; last weekend, next weekend."""
    if "r" not in m:
        return Said(Occurrence(Repeating(Cycle.WEEKEND)), reads=Reads.INCOMPLETE)
    if m["r"] == "this":
        return Said(Shift(0, Granularity.WEEKEND), reads=Reads.DEICTIC)
    return pointed(Repeating(Cycle.WEEKEND), m["r"])


RULES = {"weekday": read_weekday, "weekday_pointed": read_pointed, "weekend": read_weekend}
