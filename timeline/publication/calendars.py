"""Full dates of other calendars than the Gregorian, as newspapers print them in Japan, Taiwan, Thailand and Iran."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline import civil

Found = tuple[int, int, int, int, int]

# The year before the first of each era.
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
_ERA_DATE = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<year>\d{{1,3}}|元)\s?年\s?(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日"
)
# A year of three digits is one of the Republic of China; nobody else writes it so.
_REPUBLIC = re.compile(r"(?<!\d)(?P<year>1[0-4]\d)年(?P<month>\d\d?)月(?P<day>\d\d?)日")
_BUDDHIST = 543
_THAI = (
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม",
    "ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.",
)
_THAI_MONTHS = {word: number for row in _THAI for number, word in enumerate(row.split("|"), 1)}
_THAI_DATE = re.compile(
    rf"(?<!\d)(?P<day>\d\d?)\s?(?P<month>{'|'.join(map(re.escape, _THAI_MONTHS))})\s?(?:พ\.ศ\.\s?)?"
    r"(?P<year>2[45]\d\d)(?!\d)"
)
_PERSIAN = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
_PERSIAN_MONTHS = {word: number for number, word in enumerate(_PERSIAN.split("|"), 1)}
_PERSIAN_DATE = re.compile(
    rf"(?<!\d)(?P<day>\d\d?)\s?(?P<month>{_PERSIAN})(?:\s?ماه)?،?\s?(?P<year>1[34]\d\d)(?!\d)"
    r"|(?<![\d/])(?P<year2>1[34]\d\d)(?P<sep>[/-])(?P<month2>\d\d?)(?P=sep)(?P<day2>\d\d?)(?![\d/])"
)


def other_dates(line: str, language: str) -> Iterator[Found]:
    """(start, end, year, month, day) of each date in a line, the last three Gregorian; digits must be 0 to 9."""
    if line.isascii() and not language.startswith("fa"):
        return
    for match in _ERA_DATE.finditer(line):
        year = 1 if match["year"] == "元" else int(match["year"])
        yield *match.span(), _ERAS[match["era"]] + year, int(match["month"]), int(match["day"])
    for match in _REPUBLIC.finditer(line):
        yield *match.span(), 1911 + int(match["year"]), int(match["month"]), int(match["day"])
    for match in _THAI_DATE.finditer(line):
        yield *match.span(), int(match["year"]) - _BUDDHIST, _THAI_MONTHS[match["month"]], int(match["day"])
    for match in _PERSIAN_DATE.finditer(line):
        word = match["month"] or match["month2"]
        month = _PERSIAN_MONTHS.get(word) or int(word)
        year, day = int(match["year"] or match["year2"]), int(match["day"] or match["day2"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield *match.span(), *from_persian(year, month, day)


def from_persian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian date of a date of the solar Hijri calendar, by its cycle of eight leap years in 33 years."""
    since = year + 1595
    months = 31 * (month - 1) if month < 7 else 30 * (month - 7) + 186
    days = 365 * since + since // 33 * 8 + (since % 33 + 3) // 4 + months + day - 355_668
    return civil.date_of(civil.day_number(0, 1, 1) + days)
