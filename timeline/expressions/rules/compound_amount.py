"""Amounts of two units: ten years and three months, two hours, 15 minutes; an hour and 20 minutes later."""

from __future__ import annotations

import re

from timeline import timex3
from timeline.expressions.found import DATE, DURATION, TIME, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Duration, Mod, Modified, Shift, Side

LEVEL = 2
SPECIFICITY = 7
_SMALLER: dict[tuple[Granularity, Granularity], float] = {
    (Granularity.YEAR, Granularity.MONTH): 12,
    (Granularity.YEAR, Granularity.WEEK): 52.18,
    (Granularity.YEAR, Granularity.DAY): 365.25,
    (Granularity.MONTH, Granularity.WEEK): 4.348,
    (Granularity.MONTH, Granularity.DAY): 30.44,
    (Granularity.WEEK, Granularity.DAY): 7,
    (Granularity.DAY, Granularity.HOUR): 24,
    (Granularity.HOUR, Granularity.MINUTE): 60,
    (Granularity.MINUTE, Granularity.SECOND): 60,
}


def read_sum(m: Match) -> Said | None:
    """ten years, two months and four days."""
    first, second = m["first"].meaning, m["second"].meaning
    if not (isinstance(first, Duration) and isinstance(second, Duration)) or second.mod:
        return None
    count = _count(first, second.count, second.unit)
    if count is None or second.side is not Side.NOWHERE:
        return None
    value = _joined(first.value or timex3.amount(first.count, first.unit), timex3.amount(second.count, second.unit))
    return Said(Duration(round(count), second.unit, first.side, first.mod, value), DURATION, m["first"].reads)


def read_distance(m: Match) -> Said | None:
    """an hour and 20 minutes later: the second part has said from when."""
    first, second = m["first"].meaning, m["second"].meaning
    if not (isinstance(first, Duration) and isinstance(second, Shift)) or not second.amount:
        return None
    count = _count(first, abs(second.amount), second.unit)
    if count is None:
        return None
    shift = Shift(round(count) if second.amount > 0 else -round(count), second.unit)
    meaning = Modified(shift, Mod(first.mod)) if first.mod else shift
    return Said(meaning, TIME if second.unit > Granularity.DAY else DATE, m["second"].reads)


def _count(first: Duration, second: float | None, unit: Granularity) -> float | None:
    factor = _SMALLER.get((first.unit, unit))
    if factor is None or first.count is None or second is None or second >= 2 * factor:
        return None
    return first.count * factor + second


def _joined(first: str, second: str) -> str:
    """P10Y and P3M is P10Y3M; P1D and PT2H is P1DT2H; PT2H and PT15M is PT2H15M."""
    rest = second.removeprefix("P")
    return first + (rest.removeprefix("T") if "T" in first else rest) if re.fullmatch(r"T?[\d.]+\w", rest) else first


RULES = {"amount_sum": read_sum, "distance_sum": read_distance}
