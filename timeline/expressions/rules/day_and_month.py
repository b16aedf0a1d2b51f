"""Day and month without a year: in figures, am 3.5., vom 24.12. an; and pointed at, le 12 septembre prochain."""

from __future__ import annotations

from timeline import civil
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.weekday import is_beyond, pointed
from timeline.meanings import Meaning, Named, Occurrence
from timeline.repeating import Cycle, Repeating

LEVEL = 1
SPECIFICITY = 5


def read_figures(m: Match) -> Said | None:
    day, _, month = str(m["t"]).partition(".")
    if not 1 <= int(month) <= 12 or not 1 <= int(day) <= civil.month_length(2000, int(month)):
        return None
    meaning: Meaning = Occurrence(Repeating(Cycle.MONTH_DAY, int(month), int(day)))
    if "w" in m:
        meaning = Named(meaning, m["w"])
    return Said(meaning, reads=Reads.INCOMPLETE, role="monthday")


def read_pointed(m: Match) -> Said | None:
    """le 12 septembre prochain, last Nov. 8: the words point, not the tense."""
    if is_beyond(m) or not 1 <= m["d"] <= civil.month_length(2000, m["m"]):
        return None
    return pointed(Repeating(Cycle.MONTH_DAY, m["m"], m["d"]), m["r"], "pointed")


RULES = {"figures_day_month": read_figures, "month_day_pointed": read_pointed}
