"""Weekdays and seasons that are counted: two Sundays ago, the Monday after next, three winters ago."""

from __future__ import annotations

from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Occurrence, Of, Shift
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
SPECIFICITY = 6
_MOST = 5000


def read_ago(m: Match) -> Said | None:
    """two Sundays ago: the last but one."""
    count = m["n"]
    if not isinstance(count, int) or not 1 <= count <= _MOST:
        return None
    return _said(m["w"], Toward.BEFORE, 1 - count)


def read_removed(m: Match) -> Said | None:
    """the Monday after next, the Friday before last."""
    if m["r"] != m["r_end"]:
        return None
    return _said(m["w"], Toward.AFTER, 1) if m["r"] > 0 else _said(m["w"], Toward.BEFORE, -1)


def read_month_removed(m: Match) -> Said | None:
    """the May before last, the Christmas after next."""
    if m["r"] != m["r_end"]:
        return None
    toward, years = (Toward.AFTER, 1) if m["r"] > 0 else (Toward.BEFORE, -1)
    if "m" not in m:
        of = Repeating(Cycle.FEAST, name=m["f"]) if "f" in m else Repeating(Cycle.SEASON, m["season"])
        return Said(Of(Occurrence(of, toward), Occurrence(of, toward)), reads=Reads.DEICTIC)
    nearest = Occurrence(Repeating(Cycle.MONTH, m["m"]), toward)
    return Said(Of(nearest, Shift(years, Granularity.YEAR, Granularity.MONTH)), reads=Reads.DEICTIC)


def read_week_ago(m: Match) -> Said | None:
    """a week ago Tuesday: a week before the last Tuesday; a year ago Tuesday: a year before the nearest one."""
    count = m.get("n", 1)
    if m["u"] == "YEAR" and isinstance(count, int) and 1 <= count <= _MOST:
        nearest = Occurrence(Repeating(Cycle.WEEKDAY, m["w"]), Toward.BEFORE if "r" in m else Toward.NEAREST)
        return Said(Of(nearest, Shift(-count, Granularity.YEAR, Granularity.DAY)), reads=Reads.DEICTIC)
    if m["u"] != "WEEK" or not isinstance(count, int) or not 1 <= count <= _MOST:
        return None
    return _said(m["w"], Toward.ON_OR_BEFORE, -count)


def read_week_on(m: Match) -> Said | None:
    """a week on Friday, Friday week: a week after the coming one."""
    count = _weeks(m)
    return _said(m["w"], Toward.AFTER, count) if count else None


def read_day_on(m: Match) -> Said | None:
    """a week today, a fortnight tomorrow, tomorrow week: so many weeks after it; yesterday week: a week before it."""
    count = _weeks(m)
    if m["day"] < 0:
        count = 0 if "n" in m or m.text[0] in "ao" else -count
    weeks = Shift(count, Granularity.WEEK, Granularity.DAY)
    return Said(Of(Shift(m["day"], Granularity.DAY), weeks), reads=Reads.DEICTIC) if count else None


def _weeks(m: Match) -> int:
    """How many weeks on; 0 where the words tell how long something took: lasted a week on Monday."""
    count = m.get("n", 1)
    if m["u"] != "WEEK" or not isinstance(count, int) or not 1 <= count <= _MOST:
        return 0
    if m.rejects(m.before(16), "spent_before"):
        return 0
    return 2 * count if m.finds(m.text, "two_weeks") else count


def read_seasons_ago(m: Match) -> Said | None:
    """three winters ago: the last but two."""
    count = m["n"]
    if not isinstance(count, int) or not 1 <= count <= _MOST:
        return None
    last = Occurrence(Repeating(Cycle.SEASON, m["season"]), Toward.BEFORE)
    meaning = Of(last, Shift(1 - count, Granularity.YEAR, Granularity.SEASON)) if count > 1 else last
    return Said(meaning, reads=Reads.DEICTIC)


def _said(weekday: int, toward: Toward, weeks: int) -> Said:
    nearest = Occurrence(Repeating(Cycle.WEEKDAY, weekday), toward)
    if not weeks:
        return Said(nearest, reads=Reads.DEICTIC)
    return Said(Of(nearest, Shift(weeks, Granularity.WEEK, Granularity.DAY)), reads=Reads.DEICTIC)


RULES = {
    "weekdays_ago": read_ago,
    "weekday_removed": read_removed,
    "month_removed": read_month_removed,
    "weekday_week_ago": read_week_ago,
    "weekday_week_on": read_week_on,
    "day_week_on": read_day_on,
    "seasons_ago": read_seasons_ago,
}
