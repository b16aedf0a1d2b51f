"""Units that a word points at: last week, this month, the following day, the same year, that quarter; and bare ones."""

from __future__ import annotations

from timeline.expressions.found import DATE, TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.weekday import in_story, is_beyond, pointed
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Shift
from timeline.repeating import Cycle, Repeating

LEVEL = 1
SPECIFICITY = 4
_AMOUNT = {"last": -1, "previous": -1, "this": 0, "that": 0, "same": 0, "next": 1, "following": 1}
_DEICTIC = {"last", "this", "next"}


def read_unit(m: Match) -> Said | None:
    pointer, unit = m["past"] or m["r"], Granularity[m["u"]]
    if unit > Granularity.HOUR:
        return None  # at the last minute
    if unit is Granularity.DECADE and "the" in m and pointer in ("last", "next"):
        return None  # the ten years up to now
    if pointer == "next" and "the" in m and m.rejects(m.before(12), "lasting_before"):
        return None  # it went on for the next year
    if unit is Granularity.WEEKEND and pointer in ("previous", "following"):
        return pointed(Repeating(Cycle.WEEKEND), pointer)  # after a Tuesday the one of its week
    # "Next week" is the writer's, "the next week" the story's; his next day is tomorrow.
    told = pointer == "next" and "the" in m and unit in (Granularity.WEEK, Granularity.MONTH)
    told = told or (pointer == "next" and unit is Granularity.DAY)
    reads = Reads.DEICTIC if pointer in _DEICTIC and not told else Reads.ANAPHORIC
    if pointer == "next" and "the" in m and unit in (Granularity.YEAR, Granularity.WEEKEND):
        reads = Reads.EITHER
    meaning: Meaning = Shift(_AMOUNT[pointer], unit)
    return Said(meaning, TIME if unit > Granularity.DAY else DATE, reads, role="pointed")


def read_removed(m: Match) -> Said | None:
    """the week before last, the year after next; am übernächsten Tag goes on from a story."""
    if m["r"] != m["r_end"]:
        return None
    reads = Reads.ANAPHORIC if m["u"] == "DAY" else Reads.DEICTIC
    return Said(Shift(m["r"], Granularity[m["u"]]), reads=reads, role="pointed")


def read_month(m: Match) -> Said | None:
    """last April, this September, the following March; past December is beyond it."""
    if is_beyond(m):
        return None
    return in_story(m, pointed(Repeating(Cycle.MONTH, m["m"]), m["r"], "month"))


def read_season(m: Match) -> Said:
    return in_story(m, pointed(Repeating(Cycle.SEASON, m["season"]), m["r"], "pointed"))


def read_generic(m: Match) -> Said | None:
    """the year, the quarter, the week: the one that the text has on its mind."""
    unit = Granularity[m["u"]]
    if m.rejects(m.text, "title_unit"):
        return None  # Song of the Year
    if m.rejects(m.after(16), "clause_after") or m.rejects(m.before(8) + m.text + m.after(7), "clause_of_unit"):
        return None  # the year she left school, the week the harbour froze
    return Said(Shift(0, unit), reads=Reads.GENERIC, role="pointed" if unit is Granularity.YEAR else "generic")


def read_latest(m: Match) -> Said:
    """the latest quarter: the one that the text has on its mind."""
    return Said(Shift(0, Granularity[m["u"]]), reads=Reads.GENERIC, role="pointed")


RULES = {
    "unit_removed": read_removed,
    "unit_latest": read_latest,
    "unit_pointed": read_unit,
    "month_pointed": read_month,
    "season_pointed": read_season,
    "unit_generic": read_generic,
}
