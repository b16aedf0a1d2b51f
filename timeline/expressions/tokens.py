"""A text cut into words, numbers and signs, with what the shape of a number allows it to be.

All languages share the shapes: 12/24/2019 is one token, so is 10:30, and so is $2,020, which is no year.
"""

from __future__ import annotations

import re

_NUMBER = (
    r"(?:[$£€¥#§]\s?|(?:US|A|C|HK)\$\s?)?\d++"
    r"(?:(?:,\d{3}(?!\d))+(?:\.\d+)?"
    r"|-\d{1,2}-\d{1,4}(?:T\d\d(?::?\d\d){0,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|(?:[.:/]\d+){1,8})?"
    r"(?:[^\W\d_]++\d*+|%)?"
)
# Indic and Thai vowels are marks beside their letters, and of the word all the same.
_MARKED = "\u0900-\u0963\u0970-\u0e3e\u0e40-\u0e4e"
WORD = rf"(?:[^\W\d_]|[{_MARKED}])"
TOKEN = re.compile(
    # A space is refused at once, not by each of the branches; most tokens are plain words with a space after them.
    r"((?! )(?:[A-Za-z]++(?= )|"
    r"[^\W\d_]\.(?:[^\W\d_]\.)+"  # a.m., B.C., U.S.
    rf"|[^\W\d_]++(?![\d{_MARKED}])|[{_MARKED}]++|[^\W\d_]++\d\w*+"  # word; मार्च; A320
    r"|['’]\d0s\b|(?<![^\W\d_])['’]\d\d(?!\w)"  # '80s, '89; but l'11 ottobre
    r"|['’]s\b"
    r"|" + _NUMBER + r"|\n[^\S\n]*\n\s*"  # a blank line is a token, so that no expression crosses it
    r"|[^\s\w]|_+"
    r"))"
)
_SHAPES = re.compile(
    r"(?P<isotime>\d{4}-\d\d-\d\dT\d\d(?::?\d\d){0,2}(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)"
    r"|(?P<isodate>\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2})"
    r"|(?P<numdate>\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?)"
    r"|(?P<hourclock>\d{1,2}h[0-5]\d)"
    r"|(?P<decade>['’]?\d0s|\d{3}0s|(?:\d\d)?\d0er)"
    r"|(?P<earlydecade>[1-9]\d0s)"
    r"|(?P<shortyear>['’]\d\d)"
    r"|(?P<thousands>\d{1,3}(?:,\d{3})+)"
    r"|(?P<daymonth>\d{1,2}\.\d{1,2})"
    r"|(?P<decimal>\d+\.\d+)"
    r"|(?P<monthyear>\d{1,2}/\d{4})"
    r"|(?P<yearpair>[12]\d{3}/(?:[12]\d{3}|\d{1,2}))"
    r"|(?P<earlypair>\d{3}/\d{1,3})"
    r"|(?P<halfday>\d{1,2}(?:[:.]\d\d)?(?:am|pm|AM|PM))"
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)|\d?[23]d)"
    r"|(?P<fraction>\d/\d)"
    r"|(?P<daypair>\d{1,2}/\d{1,2})"
)
_MAX_DIGITS = 6
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")


def plain_classes(token: str) -> frozenset[str]:
    """The classes of a run of digits."""
    if len(token) > _MAX_DIGITS:
        return frozenset({"compactdate"}) if _COMPACT.fullmatch(token) else frozenset()
    number, length = int(token), len(token)
    classes = {"count", "num"}
    if length <= 2:
        if 1 <= number <= 31:
            classes.add("dom")
        if 1 <= number <= 12:
            classes.add("month_number")
        if number <= 24:
            classes.add("hour")
        if length == 2:
            classes.add("two")
    elif length == 4 and 1000 <= number <= 2199:
        classes.add("year")
    elif length == 4 and number <= 2400:
        classes.add("military")
    if length == 3 and number >= 100:
        classes.add("three")
    if length == 4:
        classes.add("four")
    return frozenset(classes)


def shape_classes(token: str) -> frozenset[str]:
    """The classes of a number that is more than a run of digits."""
    match = _SHAPES.fullmatch(token)
    return SHAPES.get(match.lastgroup or "", frozenset()) if match else frozenset()


SHAPES = {name: frozenset({name}) for name in _SHAPES.groupindex} | {
    "ordinal": frozenset({"ordinal", "ordinal_figure"}),
    "fraction": frozenset({"fraction", "daypair"}),
}
