"""Amounts of time: three years, a two-week stay, the past few months, the next four days, decades, aged 22."""

from __future__ import annotations

import re

from timeline import timex3
from timeline.expressions.found import DURATION, SET, Reads, Said
from timeline.expressions.line import Match
from timeline.expressions.rules.distance import times
from timeline.intervals import Granularity
from timeline.meanings import Duration, Repetition, Side

# A time of day of four figures.
_MILITARY = re.compile(r"\b0\d{3}\s")
# What stands before it in a heading, and behind it.
_LINE_LEAD, _LINE_END = re.compile(r"\n\s*(?:[^\W\d_]+\s){0,2}\Z"), re.compile(r"\n\s*[^\W\d_a-z]|\n\n")

LEVEL = 1
SPECIFICITY = 2
# Of a longer time they are its first or its last.
_ENDS = {"first": "opening", "last": "closing"}
_SIDES = {"last": Side.UNTIL, "previous": Side.UNTIL, "next": Side.FROM, "following": Side.FROM}


def read_amount(m: Match) -> Said | None:
    """An amount with no place on the calendar."""
    if "share" in m:
        return Said(Duration(m["share"], Granularity[m["u"]]), DURATION)
    if m.rejects(m.text + m.after(16), "title_distance"):
        return None  # Seven Years in Tibet
    if _MILITARY.search(m.text):
        return None  # at about 0130 hours
    if m.finds(m.after(10), "since_then") and m.finds(m.text, "definite"):
        return None  # in the two years since, up to now
    if m["u"] == "QUARTER" and m.rejects(m.after(6), "share_of"):
        return None  # one quarter of the crew
    if m["u"] == "QUARTER" and ("n" not in m or "-" in m.text):
        return None  # a quarter, three-quarters: a share of anything
    if m["n"] == 1 and m["u"] == "DAY" and m.rejects(m.before(12), "before_some_day"):
        return None  # will one day return
    if m["n"] and m["n"] > 1000 and not m.text.endswith("s"):
        return None  # the 1988 quarter
    # Neither "in the year to March" nor "less than a month after" is a rate.
    if "n" not in m and m.text.lower().startswith(("a ", "an ")) and m.finds(m.before(30), "rate_before"):
        return Said(Repetition(timex3.amount(1, Granularity[m["u"]])), SET)  # 20 flights a week
    return Said(_amount(m, Side.NOWHERE), DURATION)


def read_placed(m: Match) -> Said | None:
    """the past two months, the next few days: up to, or on from, where the writer or the narrative stands."""
    if m.text[:4] == "last" and m.rejects(m.before(8), "verb_before"):
        return None
    # In the two years since: up to now.
    if "n" not in m and _is_heading(m):
        return None
    way = m.get("r", "last")
    side = _SIDES.get(way, Side.NOWHERE)
    if side is not Side.NOWHERE and m.finds(m.after(12), "of_told_year"):
        side = Side.NOWHERE  # the last three months of 2011 do not end now
    reads = Reads.DEICTIC if way in ("last", "next") else Reads.ANAPHORIC
    if way == "next" and m.finds(m.text, "definite"):
        reads = Reads.EITHER  # over the next two days it rained
    role = _ENDS.get(way, "") if m["n"] else ""
    return Said(_amount(m, side), DURATION, reads if side is not Side.NOWHERE else Reads.ABSOLUTE, role=role)


def _amount(m: Match, side: Side) -> Duration:
    unit = Granularity[m["vague_u"] or m["u"]]
    count = None if "vague_u" in m else m.get("n", 1)
    if "half" in m:
        count = (count or 0) + 0.5
    if "only_half" in m:
        count = 0.5
    if count is not None:
        count *= times(m)
    mod = m["approx"] or m.mod("n") or ""
    # A calendar has 12,000 centuries at most; what is more is an amount all the same.
    return Duration(count, unit, side, mod)


def read_parts(m: Match) -> Said:
    """two nights, three mornings."""
    count = m.get("n", 1)
    return Said(Duration(count, Granularity.DAY, value=timex3.parts_amount(count, m["p"])), DURATION)


def read_indefinite(m: Match) -> Said | None:
    """days, weeks, years: an amount nobody counted; with a capital it is a name (60 Minutes, Days of Thunder)."""
    if m.text[0].isupper() and m.before(2).strip()[-1:].isalnum():
        return None
    if _is_heading(m):
        return None
    if m["u"] == "MINUTE" and (m.rejects(m.before(12), "minutes_taken") or m.rejects(m.after(12), "minutes_say")):
        return None
    if m["u"] == "QUARTER":
        return None  # rooms, or shares of anything
    return Said(Duration(None, Granularity[m["u"]]), DURATION)


def _is_heading(m: Match) -> bool:
    """Whether it stands alone on its line but for a word or two: Early years, over what is told of them."""
    return _LINE_END.match(m.after(3)) is not None and _LINE_LEAD.search(m.before(40)) is not None


RULES = {
    "duration": read_amount,
    "duration_placed": read_placed,
    "duration_parts": read_parts,
    "duration_vague": read_indefinite,
}
