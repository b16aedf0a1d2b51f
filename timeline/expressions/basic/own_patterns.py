"""Dates as single languages write them, beside what all tables share, and years that are counted from another one."""

from __future__ import annotations

import re

# Ngày 3 tháng 3 năm 2019; 2019 m. kovo 3 d.
_PATTERNS = {
    "vi": {
        "calendar_day": ["(ngày)? <dom:d> tháng <month_number:m> (,? năm <year:y>)?"],
        "calendar_month": ["tháng <month_number:m> ,? năm? <year:y>"],
        "year": ["năm <year:y>"],
    },
    "lt": {
        "calendar_day": [
            "<year:y> (m | metų) .? <month:m> <dom:d> (d | dieną | dienos) .?",
            "<month:m> <dom:d> (d | dieną | dienos) .?",
        ],
        "calendar_month": ["<year:y> (m | metų) .? <month:m> (mėnesį | mėn) .?", "<year:y> (m | metų) .? <month:m>"],
    },
}
_CORE = {"vi": {"=tháng", "=năm"}}
# Right before an amount of time that goes on to now: depuis trois ans.
_SINCE = {
    "fr": "depuis",
    "it": "da",
    "nl": "sinds al",
    "uk": "вже",
    "ru": "уже",
    "cs": "už",
}
# The years of a calendar of one's own, which has so many more.
_YEARS = {"th": (re.compile(r"(?<!\d)2[45]\d\d(?!\d)"), 543)}


def since_words(code: str) -> list[str]:
    return _SINCE.get(code, "").split()


def patterns_of(code: str) -> dict[str, list[str]]:
    """By rule."""
    since = {"duration": ["(?<= <since_word>) <count:n> <unit:u>"]} if code in _SINCE else {}
    return {**_PATTERNS.get(code, {}), **since}


def core_of(code: str) -> frozenset[str]:
    """What can be the heart of a date there, beside names."""
    return frozenset(_CORE.get(code, ()))


def with_common_years(text: str, code: str) -> str:
    """The text with years as the whole world counts them, offset for offset: 2019 for the Thai 2562."""
    years, more = _YEARS.get(code, (None, 0))
    return years.sub(lambda year: str(int(year[0]) - more), text) if years else text
