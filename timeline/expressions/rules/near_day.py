"""Days named by their distance from the writer: today, yesterday, the day before yesterday, tonight, last night."""

from __future__ import annotations

from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Of, Part, Shift

LEVEL = 1
SPECIFICITY = 4


def read_day(m: Match) -> Said | None:
    if m.text[0].isupper() and not m.text.isupper() and m.rejects(m.before(20), "title_before"):
        return None  # Russia Today
    if (" After " in m.text or " Before " in m.text) and not m.text.isupper():
        return None  # a title: The Day After Tomorrow
    if "head" in m and not (m.finds(m.before(3), "opens_sentence") and m.finds(m.after(24), "after_tomorrow")):
        return None  # Morgen für Morgen; but Morgen beginnt die Messe
    return Said(Shift(m["d"], Granularity.DAY), reads=Reads.DEICTIC, role="today")


def read_part(m: Match) -> Said | None:
    """tonight, last night: the lexicon gives the distance in days and the part."""
    if m.rejects(m.before(4) + m.text + m.after(4), "last_of"):
        return None  # the last night of March
    days, part = m["d"]
    return Said(Of(Shift(days, Granularity.DAY), Part(part)), TIME, Reads.DEICTIC)


RULES = {"near_day": read_day, "near_part": read_part}
