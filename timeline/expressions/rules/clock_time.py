"""Times of day: 9 a.m., 10:30, 5 p.m. EST, half past three, noon, midnight, this morning, the night."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.expressions.found import TIME, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Clock, Meaning, Mod, Modified, Of, Part, Shift, SpokenClock

LEVEL = 1
SPECIFICITY = 4
_NOON = 12


def read_clock(m: Match) -> Said | None:
    if "head" in m and not m.heads_entry:
        return None  # a year, or any number
    if "bare_t" in m:
        return (
            None
            if m.rejects(m.after(16), "after_bare_hour")
            else Said(_said_so(m, Clock(m["bare_t"], 0)), TIME, Reads.CLOCK, role="clock")
        )
    if "point_t" in m and not re.fullmatch(r"\d\d?\.\d\d", m.text):
        return None
    military = re.match(r"\d{4}(?!\d)", m.text)
    if military and "bare" in m and not m.text.startswith("0"):
        return None  # at 2230 may be anything, at 0315 is a time
    text = military[0] if military else str(m["t"] if "t" in m else m["point_t"])
    figures = [
        int(x) for x in (re.findall(r"\d\d", text) if text.isdigit() and len(text) == 4 else re.findall(r"\d+", text))
    ]
    half = m["half"] or "".join(re.findall(r"[ap](?=m)", str(m["t"]).lower()))
    hour, minute, second = (*figures, None, None)[:3]
    if hour is None or hour > 24 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == 24:
        return Said(_said_so(m, Clock(23, 59, value="24:00")), TIME, Reads.CLOCK, role="clock") if not minute else None
    if not half and "zone" not in m and m.finds(m.before(8), "time_taken") and ":" in str(m["t"]):
        return None  # he ran the mile in 3:58
    if "." in text and not half and m.finds(m.before(60), "priced_before"):
        return None
    # 3:25 alone may be a score, a lap or what is left of a game.
    alone = ":" not in str(m["t"]) or half or "zone" in m or m.allows(m.before(16), "clock_preposition")
    # Halb acht, all in words, is either half of the day.
    is_spoken = minute and not half and 1 <= hour < _NOON and not re.search(r"\d", m.text)
    clock = _said_so(m, (SpokenClock if is_spoken else Clock)(hour, minute or 0, second))
    return Said(clock, TIME, Reads.CLOCK, alone=bool(alone), role="clock")


def _said_so(m: Match, clock: Clock) -> Clock:
    """The time as it is told: "at about 3 p.m.", "shortly before noon" are near it, by words that are no part of it.

    And its zone: 9 p.m. EST, 21:00 Moscow time.
    """
    zone = str(m["zone"] or "") or (f"{m['place']} time" if "place" in m else "")
    return replace(clock, approximate=m.finds(m.before(24), "near_clock"), zone=zone)


def read_noon(m: Match) -> Said:
    """noon, midnight: midnight of a day is its end, but what happened after midnight on Sunday did so as it began."""
    if m["t"] == 24 and m.finds(m.before(8), "after_clock_word") and m.finds(m.after(24), "day_of_clock"):
        return Said(_said_so(m, Clock(0, 0)), TIME, Reads.CLOCK, role="clock")
    if m["t"] == 24:
        return Said(_said_so(m, Clock(23, 59, value="24:00")), TIME, Reads.CLOCK, role="clock")
    return Said(_said_so(m, Clock(m["t"], 0)), TIME, Reads.CLOCK, role="clock")


def read_pointed(m: Match) -> Said | None:
    """this morning, that afternoon, the next evening, the previous night; not the last night of March."""
    if m.rejects(m.text + m.after(4), "last_of"):
        return None
    amounts = {"last": -1, "previous": -1, "next": 1, "following": 1}
    reads = Reads.DEICTIC if m["r"] in ("this", "last") else Reads.ANAPHORIC
    day: Meaning = Shift(amounts.get(m["r"], 0), Granularity.DAY)
    return Said(Of(day, Part(m["p"])), TIME, reads)


def read_part(m: Match) -> Said:
    part: Meaning = Part(m["edge"] if "edge" in m else m["p"])
    if "shade" in m:
        part = Modified(part, Mod(m["shade"]))
    is_alone = "the" in m or "shade" in m or ("edge" in m and m.text.islower())  # Sunset Hills is a place
    return Said(part, TIME, Reads.CLOCK, role="part", alone=is_alone)


RULES = {"clock": read_clock, "noon": read_noon, "part_pointed": read_pointed, "part": read_part}
