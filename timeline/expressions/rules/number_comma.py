"""Numbers where the comma parts the fraction and the point groups thousands: 1,5 Jahre, 1.500 Jahre."""

from __future__ import annotations

import re

from timeline.expressions.line import Match
from timeline.expressions.node import Number

LEVEL = 0
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")


def read_comma(m: Match) -> Number | None:
    if "grouped" in m:
        text = str(m["grouped"])
        return Number(int(text.replace(".", ""))) if _GROUPED.fullmatch(text) else None
    return Number(float(f"{m['whole']}.{m['part']}"))


RULES = {"number_comma": read_comma}
