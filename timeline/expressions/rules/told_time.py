"""What only a history says of time: at the same time, during this period, at night."""

from __future__ import annotations

from timeline.expressions.found import SET, Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import Part, Repetition, Same

LEVEL = 3


def read_same(m: Match) -> Said | None:
    """this period, the same time: what was told last."""
    if m.rejects(m.after(16), "after_same"):
        return None  # at the same time as the battle
    return Said(Same(), reads=Reads.ANAPHORIC)


def read_night(m: Match) -> Said | None:
    """at night, night attacks: no night of the calendar."""
    if m["part"].meaning != Part("NI") or not m.text.isalpha() or m.rejects(m.before(12), "before_night"):
        return None
    return Said(Repetition("XXXX-XX-XXTNI"), SET)


RULES = {"history_same": read_same, "history_night": read_night}
