"""Dates in Chinese, Japanese and Korean, which write no space between words: 2020年10月11日, 3天前, 지난주.

The engine reads tokens, and there are none here; so the phrases of the locale table are searched for as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from timeline import intervals
from timeline.errors import DatelineError
from timeline.expressions.basic.unspaced_words import BESIDE, DISTANT, NEAR, PARTS, SPELLED_AMOUNTS
from timeline.expressions.found import DATE, TIME, Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Literal, Meaning, Occurrence, Of, Part, Ref, Reference, Shift
from timeline.repeating import Cycle, Repeating, Toward

# The year before the first of an era: 令和2年 is 2020.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
_ERA_DATE = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<n>\d{{1,2}}|元)\s?年(?:\s?(?P<month>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?日)?)?"
)
# A month or a day right after a year that is pointed at: 去年3月, 昨年3月5日, 지난해 3월.
_IN_YEAR = re.compile(r"\s?(?P<m>\d{1,2})\s?[月월](?:\s?(?P<d>\d{1,2})\s?[日号號일])?(?!\s?\d)")
# Between a week and its day: 先週の月曜日, 지난주 월요일.
_JOINT = re.compile(r"[の\s]?")
# 上周一: Monday of last week.
_DAY_OF_WEEK = re.compile("(?P<which>[上下这這本])[个個]?(?:周|週|星期|礼拜|禮拜)(?P<day>[一二三四五六日天])")
_WHICH = {"上": -1, "下": 1}
LANGUAGES = frozenset({"zh", "ja", "ko"})
_FIGURES = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_ONES = "".join(_FIGURES)
# Not of a date: 10月3日后, 第三年后, 2015年后.
_COUNT = f"(?<![\\d.,月월第{_ONES}十百千])(\\d{{1,3}}|[{_ONES}]?十[{_ONES}]?|[{_ONES}])"
# A day without its month; other signs after it make it an amount: 14日間, 5日以内.
_DAY_ALONE = re.compile(
    r"(?<![\d.,月년월年第毎每])(?<![月월]\s)(?P<d>\d{1,2})(?:日(?![間间目内后後前本元以ぶごお付余多])"
    r"|일(?!\s?(?:간|동안|만|후|뒤|전|이내|내|째|차|당)))"
)
_PART = re.compile("|".join(rf"(?P<{name}>(?:の|\s)?(?:{words}))" for words, name in PARTS.items()))
# 지난 금요일: the word belongs to the day.
_POINTED = "지난 "
_DATE = re.compile(
    r"(?<!\d)(?:(?P<year>\d{4})\s?[年년](?:\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日号號일])?)?"
    r"|(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日号號일]"
    r"|(?P<month_only>\d{1,2})\s?[月월](?!\s?\d)"
    r"|(?P<y>\d{4})[-/.](?P<mm>\d{1,2})[-/.](?P<dd>\d{1,2})(?!\d))"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Phrases:
    """`fixed` finds what stands in `meanings`; `counted` finds a number and what stands around it."""

    fixed: re.Pattern[str]
    meanings: Mapping[str, tuple[Meaning, str, Reads]]
    counted: tuple[tuple[re.Pattern[str], int, Granularity], ...]
    spelled: re.Pattern[str] | None


def find(text: str, phrases: Phrases) -> tuple[Found, ...]:
    """The expressions in their order; of two that overlap the longer."""
    each_kind = (_dates(text), _of_eras(text), _days_of_weeks(text), _fixed(text, phrases), _counted(text, phrases))
    found = sorted(
        (_with_part(text, each) for kind in each_kind for each in kind), key=lambda each: each.start - each.end
    )
    taken: list[Found] = []
    covered: set[int] = set()
    for each in found:
        if covered.isdisjoint(range(each.start, each.end)):
            covered.update(range(each.start, each.end))
            taken.append(each)
    return tuple(sorted(taken, key=lambda each: each.start))


def _dates(text: str) -> Iterator[Found]:
    for match in _DATE.finditer(text):
        part = {name: int(value) for name, value in match.groupdict().items() if value}
        try:
            meaning, rule = _date(part)
        except DatelineError:
            continue
        reads = Reads.INCOMPLETE if isinstance(meaning, Occurrence) else Reads.ABSOLUTE
        yield Found(match.start(), match.end(), meaning, DATE, reads, rule)
    for match in _DAY_ALONE.finditer(text):
        with suppress(DatelineError):
            intervals.day(2000, 1, int(match["d"]))
            day = Occurrence(Repeating(Cycle.DAY_OF_MONTH, int(match["d"])))
            yield Found(match.start(), match.end(), day, DATE, Reads.INCOMPLETE, "day_of_month")


def _with_part(text: str, found: Found) -> Found:
    """The evening of a day where its name follows."""
    is_day = found.type is DATE and found.meaning.grain is Granularity.DAY
    part = _PART.match(text, found.end) if is_day else None
    if part is None or not part.lastgroup:
        return found
    return replace(found, end=part.end(), meaning=Of(found.meaning, Part(part.lastgroup)), type=TIME, rule="day_part")


def _days_of_weeks(text: str) -> Iterator[Found]:
    for match in _DAY_OF_WEEK.finditer(text):
        weekday = "一二三四五六日".find(match["day"]) % 7
        meaning = Of(
            Shift(_WHICH.get(match["which"], 0), Granularity.WEEK),
            Occurrence(Repeating(Cycle.WEEKDAY, weekday), Toward.SAME),
        )
        yield Found(match.start(), match.end(), meaning, DATE, Reads.DEICTIC, "within")


def _of_eras(text: str) -> Iterator[Found]:
    for match in _ERA_DATE.finditer(text):
        count = 1 if match["n"] == "元" else int(match["n"])
        part = {name: int(match[name]) for name in ("month", "day") if match[name]} | {
            "year": _ERAS[match["era"]] + count
        }
        with suppress(DatelineError):
            meaning, rule = _date(part)
            yield Found(match.start(), match.end(), meaning, DATE, Reads.ABSOLUTE, rule)


def _date(part: Mapping[str, int]) -> tuple[Meaning, str]:
    if "month_only" in part:
        intervals.month(2000, part["month_only"])
        return Occurrence(Repeating(Cycle.MONTH, part["month_only"])), "month"
    if "m" in part:
        intervals.day(2000, part["m"], part["d"])
        return Occurrence(Repeating(Cycle.MONTH_DAY, part["m"], part["d"])), "calendar_day"
    year = part["year"] if "year" in part else part["y"]
    month, day = part.get("month", part.get("mm")), part.get("day", part.get("dd"))
    if month is None:
        return Literal(intervals.year(year)), "year"
    if day is None:
        return Literal(intervals.month(year, month)), "calendar_month"
    return Literal(intervals.day(year, month, day)), "calendar_day"


def _fixed(text: str, phrases: Phrases) -> Iterator[Found]:
    for match in phrases.fixed.finditer(text):
        meaning, rule, reads = phrases.meanings[match[0]]
        start, end = match.span()
        if isinstance(meaning, Shift) and meaning.unit is Granularity.YEAR and (inside := _IN_YEAR.match(text, end)):
            with suppress(DatelineError):
                meaning, rule, end = Of(meaning, _in_year(inside)), "within", inside.end()
        if isinstance(meaning, Shift) and meaning.unit is Granularity.WEEK:
            day = phrases.fixed.match(text, end + len(_JOINT.match(text, end)[0]))  # type: ignore[index]
            weekday = phrases.meanings[day[0]][0] if day else None
            if day and isinstance(weekday, Occurrence):
                meaning, rule, end = Of(meaning, replace(weekday, toward=Toward.SAME)), "within", day.end()
        if rule == "weekday" and text.endswith(_POINTED, 0, start):
            start -= len(_POINTED)
        yield Found(start, end, meaning, DATE, reads, rule)


def _in_year(match: re.Match[str]) -> Meaning:
    month, day = int(match["m"]), int(match["d"] or 0)
    if not day:
        intervals.month(2000, month)
        return Occurrence(Repeating(Cycle.MONTH, month), Toward.SAME)
    intervals.day(2000, month, day)
    return Occurrence(Repeating(Cycle.MONTH_DAY, month, day), Toward.SAME)


def _counted(text: str, phrases: Phrases) -> Iterator[Found]:
    for pattern, sign, unit in phrases.counted:
        for match in pattern.finditer(text):
            yield _distance(match, sign * _count(match[1]), unit)
    for match in phrases.spelled.finditer(text) if phrases.spelled else ():
        count, unit = SPELLED_AMOUNTS[match["amount"]]
        yield _distance(match, -count if match["ago"] else count, unit)


def _distance(match: re.Match[str], count: int, unit: Granularity) -> Found:
    """两天后 is in two days or two days later, as the tense says."""
    rule, reads = ("ago", Reads.DEICTIC) if count < 0 else ("either", Reads.EITHER)
    kind = TIME if unit > Granularity.DAY else DATE
    return Found(match.start(), match.end(), Shift(count, unit), kind, reads, rule)


def _count(written: str) -> int:
    """12 of 12 and of 十二; no more than 99 in words."""
    if written.isdecimal() and written.isascii():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    return (_FIGURES.get(tens, 1) * 10 if ten else 0) + _FIGURES.get(ones, 0)


def phrases_of(code: str, table: Mapping[str, Any]) -> Phrases:
    meanings: dict[str, tuple[Meaning, str, Reads]] = {}
    for number, name in enumerate(_WEEKDAYS):
        each = (Occurrence(Repeating(Cycle.WEEKDAY, number)), "weekday", Reads.INCOMPLETE)
        meanings |= dict.fromkeys((word for word in table.get(name, ()) if _is_long(word)), each)
    for key, words in table.get("relative-type", {}).items():
        if (shift := _shift(key)) is not None:
            meanings |= dict.fromkeys(filter(_is_long, words), (*shift, Reads.DEICTIC))
    for words, reads in ((NEAR, Reads.DEICTIC), (BESIDE, Reads.ANAPHORIC)):
        for written, (amount, unit) in words[code].items():
            rule = "near_day" if reads is Reads.DEICTIC and unit is Granularity.DAY else "unit_pointed"
            meanings |= dict.fromkeys(written.split("|"), (Shift(amount, unit), rule, reads))
    longest_first = sorted(meanings, key=len, reverse=True)
    fixed = re.compile("|".join(map(re.escape, longest_first)))
    return Phrases(fixed, meanings, tuple(_distances(code)), _spelled(code))


def _distances(code: str) -> Iterator[tuple[re.Pattern[str], int, Granularity]]:
    units, after, before = DISTANT[code]
    for written, unit in units.items():
        for tail, sign in ((after, 1), (before, -1)):
            yield re.compile(rf"{_COUNT}\s?(?:{written}){tail}"), sign, unit


def _spelled(code: str) -> re.Pattern[str] | None:
    """Amounts that are words of their own, which only Korean has."""
    if code != "ko":
        return None
    _, after, before = DISTANT[code]
    return re.compile(rf"(?P<amount>{'|'.join(SPELLED_AMOUNTS)})(?:{after}|(?P<ago>{before}))")


def _is_long(word: str) -> bool:
    """Whether a name is no single character: 月 is Monday, the moon and a month."""
    return len(word) > 1 and word.isalpha()


def _shift(key: str) -> tuple[Meaning, str] | None:
    """What "1 week ago" says."""
    match = re.fullmatch(r"(in )?(\d+) (year|month|week|day|second)( ago)?", key)
    if match is None or not (match[1] or match[4]):
        return None
    amount = int(match[2]) * (1 if match[1] else -1)
    if match[3] == "second":
        return None if amount else (Reference(Ref.PRESENT), "present")
    return Shift(amount, Granularity[match[3].upper()]), "near_day" if match[3] == "day" else "unit_pointed"
