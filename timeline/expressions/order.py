"""The order of figures in a date: whether 3/4 is the third of April, and whether that is known or only likely."""

from __future__ import annotations

import re
from dataclasses import dataclass

_JOINED = "0123456789/.-"
_FIGURES = re.compile(r"(\d\d?)[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?!\d)", re.ASCII)
# 20-05-14 may begin with its year, and shows no order.
_YEAR_FIRST = re.compile(r"\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", re.ASCII)
# Where the month comes first. Many a site of elsewhere calls itself American by mistake: it is likely and no more.
_MONTH_FIRST = frozenset({"US", "PH"})
# Where both orders are in use.
_BOTH = frozenset({"CA"})


@dataclass(frozen=True, slots=True)
class Order:
    day_first: bool = False
    is_known: bool = False


NOT_KNOWN = Order()


def order_of(text: str, language: str, day_first: bool) -> Order:
    """As the text's other dates show where they agree; else as its country or its language writes them.

    `day_first` is the habit of the language. English alone tells nothing: it is written in both orders.
    """
    shown: set[bool] = set()
    for match in _FIGURES.finditer(text):
        if (match.start() and text[match.start() - 1] in _JOINED) or _YEAR_FIRST.fullmatch(match[0]):
            continue
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second or second > 12 >= first:
            shown.add(first > 12)
    if len(shown) == 1:
        return Order(shown.pop(), True)
    tongue, _, rest = language.lower().replace("_", "-").partition("-")
    region = rest.rpartition("-")[2].upper()
    if region:
        day_first = region not in _MONTH_FIRST
    is_told = day_first and region not in _BOTH and (tongue != "en" or bool(region))
    return Order(day_first, is_told and not shown)
