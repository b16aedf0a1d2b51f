"""Languages without a file of their own: month, weekday and relative words of dateparser's data, as patterns.

They get absolute dates and common relative ones, and are marked as basic by the names of their rules.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping, Sequence
from types import SimpleNamespace
from typing import Any

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("year", "month", "week", "day", "hour", "minute")
# Tags that dateparser files under another name.
_NAMES = {"no": "nb", "iw": "he", "in": "id", "tl": "fil"}
_RELATIVE = re.compile(r"(in )?(\d+) (\w+)( ago)?")
_AMOUNT = re.compile(r"\(\\d[^)]*\)")
_WORD = re.compile(r"[^\W\d_]+|['’.-]")
_PLAIN = re.compile(r"[^\W\d_]+(?:[ '’.-][^\W\d_]+){0,5}\.?")


def language(name: str) -> SimpleNamespace:
    """What a file in `languages/` holds, made of dateparser's data; figures alone for a language it does not know."""
    info = _info(name)
    words: dict[str, Any] = {
        "month": _numbered(info, _MONTHS, 1),
        "weekday": _numbered(info, _WEEKDAYS, 0),
        "unit": {word: unit.upper() for unit in _UNITS for word in _words(info, unit) if len(word) > 1},
        "small_word": ["de", "del", "di", "do", "da", "den", "le", "la", "el", "il", "a", "d"],
    }
    patterns: dict[str, list[str]] = {
        "calendar_day": [
            "(<weekday:w> ,? <small_word>? )? <dom:d> .? <small_word>? <month:m> .? (<small_word>? <year:y>)?",
            "<month:m> <dom:d> (,? <year:y>)?",
        ],
        "calendar_month": ["<month:m> .? <small_word>? <year:y>"],
        "weekday": ["<weekday:w>"],
        "iso_date": ["<isodate:t>"],
        "iso_time": ["<isotime:t>"],
        "figures": ["<numdate:t>"],
        "figures_month": ["<monthyear:t>"],
        "written_date": ["<cjkdate:t>"],
        "year_bare": ["<year:y>"],
        "basic_relative": list(_relative(info, words)),
        "basic_ago": list(_counted(info, " ago")),
        "basic_ahead": list(_counted(info, "in ")),
    }
    return SimpleNamespace(
        __name__=name,
        DAY_FIRST=str(info.get("date_order", "DMY")).startswith("D"),
        WORDS=words,
        FRAGMENTS={},
        PATTERNS=patterns,
        CORE=frozenset({"month", "weekday", "unit", "year", "cjkdate", *(w for w in words if w.startswith("near_"))}),
        REJECTS={"before_year": r"[$£€¥#]\s?$|\d[.,:/-]$", "after_year": r"^\s?%|^[.,:]\d"},
        FUTURE=r"(?!)",
        PAST=r"(?!)",
    )


def _info(name: str) -> Mapping[str, Any]:
    try:
        data = importlib.import_module(f"dateparser.data.date_translation_data.{_NAMES.get(name, name)}")
    except ImportError:
        return {}
    return data.info


def _words(info: Mapping[str, Any], name: str) -> list[str]:
    found: Sequence[str] = info.get(name, ())
    return [word for word in found if re.fullmatch(r"[^\W\d_]+", word)]


def _numbered(info: Mapping[str, Any], names: Sequence[str], first: int) -> dict[str, int]:
    """Whole words only: of two letters there are too many that mean something else."""
    return {word: n for n, name in enumerate(names, first) for word in _words(info, name) if len(word) > 2}


def _relative(info: Mapping[str, Any], words: dict[str, Any]) -> Iterator[str]:
    """Patterns of fixed phrases (la semaine dernière); the last word carries what the phrase means."""
    for meaning, phrases in info.get("relative-type", {}).items():
        match = _RELATIVE.fullmatch(meaning)
        if not match or match[3].upper() not in ("DAY", "WEEK", "MONTH", "YEAR"):
            continue
        amount = int(match[2]) * (-1 if match[4] else 1)
        for phrase in phrases:
            tokens = _WORD.findall(phrase)
            if not _PLAIN.fullmatch(phrase) or not tokens or len(phrase) < 3 or not tokens[-1].isalpha():
                continue
            name = "near_" + "".join(chr(ord("a") + int(digit)) for digit in str(len(words)))
            words[name] = {tokens[-1]: (amount, match[3].upper())}
            yield " ".join([*(f'"{token}"' for token in tokens[:-1]), f"<{name}:v>"])


def _counted(info: Mapping[str, Any], way: str) -> Iterator[str]:
    """Patterns of counted phrases (il y a 3 jours), with any word of the unit."""
    seen: set[str] = set()
    for meaning, phrases in info.get("relative-type-regex", {}).items():
        if way not in meaning:
            continue
        for phrase in phrases:
            left, mark, right = _AMOUNT.sub("\0", phrase, count=1).partition("\0")
            if not mark or not all(part.strip() == "" or _PLAIN.fullmatch(part.strip()) for part in (left, right)):
                continue
            before, after = _WORD.findall(left), _WORD.findall(right)
            units = {word.lower() for unit in _UNITS for word in _words(info, unit) if len(word) > 1}
            sides = [f'"{token}"' for token in before] + ["<num:n>"]
            named = [token for token in after if token.lower() in units]
            if len(named) != 1 or not (len(before) or len(after) > 1):
                continue
            sides += ["<unit:u>" if token is named[0] else f'"{token}"' for token in after]
            pattern = " ".join(sides)
            if pattern not in seen:
                seen.add(pattern)
                yield pattern
