"""Numbers in words: twenty-five, two and a half, a couple of, twenty-first."""

from __future__ import annotations

from timeline.expressions.line import Match
from timeline.expressions.node import Number

LEVEL = 0
_ORDINAL = frozenset({"ordinal"})
_VAGUE = frozenset({"count", "vague"})


def read_sum(m: Match) -> Number:
    """tens + ones, hundreds + rest, thousands + rest; a missing factor is one."""
    total = (m["tens"] or 0) + (m["ones"] or 0)
    if "hundred" in m:
        total += 100 * (m["hundreds"] or 1)
    if "thousand" in m:
        total += 1000 * (m["thousands"] or 1)
    return Number(total)


def read_half(m: Match) -> Number:
    """two and a half, 2 1/2, one and three quarters."""
    return Number((m["n"] or 0) + _fraction(m["f"]))


def _fraction(text: str | float | None) -> float:
    if isinstance(text, str):
        above, _, below = text.partition("/")
        return int(above) / int(below) if below.strip("0") else 0.0
    return text if text is not None else 0.5


def read_written(m: Match) -> Number | None:
    text = str(m["n"]).replace(",", "")
    return Number(float(text)) if len(text) <= 9 else None


def read_range(m: Match) -> Number | None:
    """two or three, five to ten: the lesser counts, roughly."""
    return Number(m["low"], mod="APPROX") if (m["low"] or 0) < (m["high"] or 0) else None


def read_fixed(m: Match) -> Number:
    return Number(m["n"])


def read_vague(m: Match) -> Number:
    return Number(None, _VAGUE)


def read_ordinal(m: Match) -> Number:
    return Number((m["tens"] or 0) + m["o"], _ORDINAL)


def read_month(m: Match) -> Number:
    return Number(m["m"], frozenset({"month"}))


def read_weekday(m: Match) -> Number:
    return Number(m["w"], frozenset({"weekday"}))


def read_approx(m: Match) -> Number | None:
    """more than, at least, up to."""
    if m.rejects(m.before(10), "compared_before"):
        return None
    return Number(m["mod"], frozenset({"approx"}))


RULES = {
    "number_approx": read_approx,
    "number_sum": read_sum,
    "number_half": read_half,
    "number_written": read_written,
    "number_range": read_range,
    "number_fixed": read_fixed,
    "number_vague": read_vague,
    "number_ordinal": read_ordinal,
    "month_short": read_month,
    "weekday_short": read_weekday,
}
