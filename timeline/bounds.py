"""What a word before a date makes of it: "before 1900", "after 1950", "about 1850" tell less than the date itself."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from timeline.civil import DAY
from timeline.intervals import OPEN, Granularity, Interval, unit_start
from timeline.model import Article, Expression, ExpressionType, Resolution, Step
from timeline.telling import telling_sign
from timeline.wording import words

# Characters before a date: for all its words, for the last one, and for the verb of its clause.
_REACH, _WORD, _CLAUSE = 40, 16, 100


class Side(StrEnum):
    """Where the event lies, seen from the date that is named."""

    UP_TO = "on it or before it"
    FROM = "on it or after it"
    BEFORE = "before it"
    AFTER = "after it"
    ABOUT = "about then"


# "On or before" ends as "before" does, and is asked first.
_SIGNS = (
    ("bound_about", Side.ABOUT),
    ("bound_up_to", Side.UP_TO),
    ("bound_from", Side.FROM),
    ("bound_before", Side.BEFORE),
    ("bound_after", Side.AFTER),
)


def side_of(article: Article, expression: Expression) -> Side | None:
    """What the words up to a date say; None where it is meant as it stands."""
    if expression.type not in (ExpressionType.DATE, ExpressionType.TIME):
        return None
    text, start = article.text, expression.start
    if text[expression.end : expression.end + 2] in ("'s", "’s"):
        return None  # after Friday's vote
    if _is_before_named(article, expression):
        return Side.UP_TO
    beside = telling_sign(article.language, "bound_word")
    if beside and not beside.search(text, max(0, start - _WORD), start):
        return None
    first = max(0, start - _REACH)
    for name, side in _SIGNS:
        sign = telling_sign(article.language, name)
        if sign and sign.search(text, first, start):
            return side
    if _ends_then(article, expression):
        return Side.UP_TO
    about_year = telling_sign(article.language, "bound_about_year")
    interval = expression.resolution.interval
    is_year = interval is not None and interval.granularity <= Granularity.YEAR
    return Side.ABOUT if is_year and about_year and about_year.search(text, first, start) else None


_SMALL = re.compile(r"\s[^\W\d_A-ZÄÖÜ]")


def _is_before_named(article: Article, expression: Expression) -> bool:
    """Whether a year only names the happening before which something was: "Before the 1992 election, they split"."""
    interval, text = expression.resolution.interval, article.text
    if interval is None or interval.granularity > Granularity.YEAR or not _SMALL.match(text, expression.end):
        return False
    sign = telling_sign(article.language, "bound_before_named")
    return sign is not None and sign.search(text, max(0, expression.start - _REACH), expression.start) is not None


def _ends_then(article: Article, expression: Expression) -> bool:
    """Whether what lasted ends with a date: "worked here until 2015", but not "did not open until 2015"."""
    text, start, end = article.text, expression.start, expression.end
    until = telling_sign(article.language, "bound_until")
    if not until or not until.search(text, max(0, start - _WORD), start):
        return False
    begins, is_goal = (telling_sign(article.language, name) for name in ("until_begins", "until_is_goal"))
    if begins and begins.search(text, max(0, start - _CLAUSE), start):
        return False
    return not (is_goal and is_goal.match(text, end, end + _CLAUSE))


def bounded(event: str, resolution: Resolution, side: Side | None) -> Resolution:
    """The date of an event on that side of the date that is named."""
    interval = resolution.interval
    if side is None or interval is None or not interval.is_bounded or interval.approximate:
        return resolution
    found = on_side(side, interval)
    steps = (*resolution.steps, Step(side.value, event), Step(words(found), event))
    return replace(resolution, interval=found, steps=steps)


def on_side(side: Side, interval: Interval) -> Interval:
    """Of a clock time, the part of its day before or after; of anything longer, all time. `interval` is bounded."""
    begin, end = interval.bounds
    day = unit_start(begin, Granularity.DAY)
    is_clock = interval.granularity > Granularity.DAY
    if side is Side.ABOUT:
        return replace(interval, approximate=True)
    if side in (Side.BEFORE, Side.UP_TO):
        first = day if is_clock and begin > day else OPEN
        return replace(interval, begin=first, end=begin if side is Side.BEFORE else end)
    last = day + DAY if is_clock and end < day + DAY else OPEN
    return replace(interval, begin=end if side is Side.AFTER else begin, end=last)
