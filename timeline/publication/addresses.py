"""Hints at the publication date in the address of a page and in the name of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import urlsplit

from timeline import civil
from timeline.publication.header_words import month_number
from timeline.publication.hints import Hint, Kind
from timeline.publication.stamps import FIRST_YEAR, Stamp

_FIRST_WEB_YEAR = 1990
_SLASHED = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d?|[a-z]{3,9})[/-](?P<day>\d\d?)(?=[/._-]|$)", re.IGNORECASE
)
_JOINED = re.compile(
    r"(?<![\d])(?P<year>(?:19|20)\d\d)-?(?P<month>0[1-9]|1[0-2])-?(?P<day>0[1-9]|[12]\d|3[01])(?![\d])"
)
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d\d?)[._-](?P<month>\d\d?)[._-](?P<year>(?:19|20)\d\d)(?!\d)")
_NAME = re.compile(r"(?<!\d)(?P<year>(?:1[6-9]|20)\d\d)[-_. ]?(?P<month>\d\d)[-_. ]?(?P<day>\d\d)(?!\d)")


def address_hints(url: str) -> Iterator[Hint]:
    """The date in a path like /2020/10/12/ or /2020-10-12-flood.html."""
    try:
        path = urlsplit(url).path[:500]
    except ValueError:
        return
    for pattern, weight in ((_SLASHED, 0.8), (_JOINED, 0.7), (_DAY_FIRST, 0.6)):
        for match in pattern.finditer(path):
            if (stamp := _stamp(match)) and stamp.year >= _FIRST_WEB_YEAR:
                yield Hint((stamp,), f'the address "…{match[0].strip("/")}…"', Kind.ADDRESS, weight)
                return


_MONTH = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>0?[1-9]|1[0-2])(?=/)")


def month_of(url: str) -> tuple[int, int] | None:
    """Year and month in a path like /2020/10/flood.html."""
    try:
        match = _MONTH.search(urlsplit(url).path[:500])
    except ValueError:
        return None
    return (int(match["year"]), int(match["month"])) if match else None


def in_month_of_address(stamps: tuple[Stamp, ...], url: str) -> tuple[Stamp, ...]:
    """Those of `stamps` that fall into the month in a path like /2020/10/flood.html; all where that says nothing."""
    month = month_of(url)
    return tuple(s for s in stamps if (s.year, s.month) == month) or stamps if month else stamps


def name_hints(name: str) -> Iterator[Hint]:
    """The date in a file name like 2020-10-12-flood.txt or flood_20201012.txt."""
    stem = PurePath(name).stem[:300]
    for pattern in (_NAME, _DAY_FIRST):
        for match in pattern.finditer(stem):
            if (stamp := _stamp(match)) and stamp.year >= FIRST_YEAR:
                yield Hint((stamp,), f'the file name "{stem[:60]}"', Kind.FILE_NAME, 0.62)
                return


def _stamp(match: re.Match[str]) -> Stamp | None:
    text = match["month"].lower()
    month = int(text) if text.isdigit() else month_number(text, "en")
    year, day = int(match["year"]), int(match["day"])
    if month is None or not 1 <= month <= 12 or not 1 <= day <= civil.month_length(year, month):
        return None
    return Stamp(year, month, day)
