"""Sets of times: every day, each Thursday, daily, Tuesday nights, twice a week, annually."""

from __future__ import annotations

from timeline import feasts, timex3
from timeline.expressions.found import SET, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Repetition

LEVEL = 1
SPECIFICITY = 4


def read_unit(m: Match) -> Said | None:
    if m.text[0].isupper() and " " not in m.text and m.rejects(m.after(12), "title_after"):
        return None  # The Daily Mail
    count = m.get("n", 1)
    return Said(Repetition(timex3.amount(count, Granularity[m["u"]])), SET)


def read_weekday(m: Match) -> Said:
    part = f"T{m['p']}" if "p" in m else ""
    return Said(Repetition(f"XXXX-WXX-{m['w'] + 1}{part}"), SET)


def read_part(m: Match) -> Said:
    return Said(Repetition(f"XXXX-XX-XXT{m['p']}"), SET)


def read_month(m: Match) -> Said:
    day = f"-{m['d']:02d}" if "d" in m else ""
    return Said(Repetition(f"XXXX-{m['m']:02d}{day}"), SET)


def read_season(m: Match) -> Said:
    return Said(Repetition(f"XXXX-{timex3.season(m['season'])}"), SET)


def read_feast(m: Match) -> Said:
    """Every Christmas; a movable feast is only told to come back each year."""
    days = sorted(feasts.days_of(m["f"]))
    month, day = days[0] if len(days) == 1 else (0, 0)
    return Said(Repetition(f"XXXX-{month:02d}-{day:02d}" if day else "P1Y"), SET)


def read_weekend(m: Match) -> Said:
    return Said(Repetition("XXXX-WXX-WE"), SET)


RULES = {
    "set_unit": read_unit,
    "set_weekday": read_weekday,
    "set_weekday_of": read_weekday,
    "set_part": read_part,
    "set_month": read_month,
    "set_season": read_season,
    "set_feast": read_feast,
    "set_weekend": read_weekend,
}
