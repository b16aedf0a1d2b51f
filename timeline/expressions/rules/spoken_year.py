"""Years as they are spoken: nineteen ninety-seven, eighteen twelve, nineteen oh one, two thousand and five."""

from __future__ import annotations

from timeline.expressions.line import Match
from timeline.expressions.node import Number

LEVEL = 0
SPECIFICITY = 1
_YEAR = frozenset({"year"})


def read_year(m: Match) -> Number | None:
    """nineteen ninety-seven, eighteen twelve, two thousand and five, nineteen oh one."""
    if m.finds(m.text, "title_number") and not m.opens_line:
        return None  # the Nineteen Eighty-Four edition
    if "thousand" in m:
        number = 2000 + (m["tens"] or 0) + (m["ones"] or 0)
    else:
        number = 100 * m["century"] + (m["tens"] or 0) + (m["ones"] or 0)
    return Number(number, _YEAR) if number % 100 or "thousand" in m else None


RULES = {"number_year": read_year}
