"""Full dates that are not in Gregorian years or not in figures, as in Japan, China, Thailand and Iran."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline import civil

Found = tuple[int, int, int, int, int]

# The year before the first of each era.
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
_ERA_DATE = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<year>\d{{1,3}}|元)\s?年(?:[（(]\d{{4}}年?[)）])?\s?"
    r"(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日"
)
# "2019（平成31）年3月4日"
_BOTH_YEARS = re.compile(
    rf"(?P<year>\d{{4}})年?[（(](?:{'|'.join(_ERAS)})\s?(?:\d{{1,2}}|元)年?[)）]\s?年?"
    r"(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日"
)
_SHORT_ERAS = {"S": 1925, "H": 1988, "R": 2018}
_SHORT_ERA_DATE = re.compile(
    r"(?<![^\W_])(?P<era>[SHR])(?P<year>\d\d?)[.．/](?P<month>\d\d?)[.．/](?P<day>\d\d?)(?![\d.])"
)
_FIGURES = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "十": 10}
_IN_WORDS = re.compile(
    r"(?P<year>[一二][〇零○一二三四五六七八九]{3})年(?P<month>[一二三四五六七八九十]{1,2})月"
    r"(?P<day>[一二三四五六七八九十]{1,3})日"
)
# A year of three digits is one of the Republic of China; nobody else writes it so.
_REPUBLIC = re.compile(r"(?<!\d)(?P<year>1[0-4]\d)年(?P<month>\d\d?)月(?P<day>\d\d?)日")
# Offices of Taiwan write it with hyphens, too.
_REPUBLIC_NUMBERS = re.compile(r"(?<!\d)(?P<year>1[0-4]\d)(?P<sep>[-/.])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)(?!\d)")
_BUDDHIST = 543
_THAI = (
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม",
    "ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.",
)
_THAI_MONTHS = {word: number for row in _THAI for number, word in enumerate(row.split("|"), 1)}
_THAI_DATE = re.compile(
    rf"(?<!\d)(?P<day>\d\d?)\s?(?P<month>{'|'.join(map(re.escape, _THAI_MONTHS))})\s?(?:พ\.ศ\.\s?)?"
    # A year of two digits is one of the lifetime of the web.
    r"(?P<year>2[45]\d\d|[3-7]\d)(?!\d)"
)
# Nobody else's newspapers have come so far.
_BUDDHIST_NUMBERS = re.compile(
    r"(?<![\d/.-])(?P<day>\d\d?)(?P<sep>[/.-])(?P<month>\d\d?)(?P=sep)(?P<year>2[45]\d\d)(?!\d)"
)
_PERSIAN = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
_PERSIAN_MONTHS = {word: number for number, word in enumerate(_PERSIAN.split("|"), 1)}
_PERSIAN_DATE = re.compile(
    rf"(?<!\d)(?P<day>\d\d?)\s?(?P<month>{_PERSIAN})(?:\s?ماه)?،?\s?(?P<year>1[34]\d\d)(?!\d)"
    r"|(?<![\d/])(?P<year2>1(?:3\d|4[0-2])\d)(?P<sep>[/-])(?P<month2>\d\d?)(?P=sep)(?P<day2>\d\d?)(?![\d/])(?!\s?هـ)"
)
_BASQUE = "urtarril|otsail|martxo|apiril|maiatz|ekain|uztail|abuztu|irail|urri|azaro|abendu"
_BASQUE_MONTHS = {word: number for number, word in enumerate(_BASQUE.split("|"), 1)}
_BASQUE_DATE = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})\.?e?ko\s(?P<month>{_BASQUE})aren\s(?P<day>\d\d?)(?:an?|ean)?(?!\w)", re.IGNORECASE
)
_MONGOLIAN_DATE = re.compile(
    r"(?<!\d)(?P<year>\d{4})\s?оны\s(?P<month>\d\d?)(?:-?\s?р|\s?(?:дугаар|дүгээр))?\s?сарын\s(?P<day>\d\d?)(?!\d)"
)
# "12. VII. 2016", as in Poland and Bohemia, and "2016. VII. 12.", as in Hungary.
_ROMAN = "I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII"
_ROMAN_MONTHS = {word: number for number, word in enumerate(_ROMAN.split("|"), 1)}
_ROMAN_DATE = re.compile(
    rf"(?<![\d.])(?P<day>\d\d?)(?P<sep>\.\s?|\s|/|-)(?P<month>{_ROMAN})(?:\.\s?|(?P=sep))(?P<year>\d{{4}})(?!\d)"
    rf"|(?<!\d)(?P<year2>\d{{4}})\.\s?(?P<month2>{_ROMAN})\.\s?(?P<day2>\d\d?)(?!\d)"
)
# A date of the lunar Hijri calendar: where only that is printed, the day is not known for certain.
_HIJRI = re.compile(
    r"(?<!\d)(?:\d{1,2}\s?(?:محرم|صفر|ربيع\s(?:ال[أا]ول|الثاني|الآخر)|جماد[ىي]\s(?:ال[أا]ول[ىي]?|الآخرة?|الثانية?)|رجب"
    r"|شعبان|رمضان|شوال|ذ[وي]\s(?:القعدة|الحجة))\s?،?\s?1[34]\d\d(?:\s?هـ?)?"
    r"|\d{1,4}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{1,4}\s?هـ?)(?!\w)"
)


def without_hijri(line: str) -> str:
    """The line with blanks for the dates of the lunar Hijri calendar, so that positions stay."""
    return _HIJRI.sub(lambda found: " " * len(found[0]), line) if not line.isascii() else line


_WRITTEN_OTHERWISE = ("fa", "th", "ja", "eu", "zh-tw", "zh-hant")


def other_dates(line: str, language: str) -> Iterator[Found]:
    """(start, end, year, month, day) of each date in a line, the last three Gregorian; digits must be 0 to 9."""
    language = language.lower().replace("_", "-")
    for match in _ROMAN_DATE.finditer(line):
        year, word, day = (match[name] or match[f"{name}2"] for name in ("year", "month", "day"))
        yield *match.span(), int(year), _ROMAN_MONTHS[word], int(day)
    if line.isascii() and not language.startswith(_WRITTEN_OTHERWISE):
        return
    for match in _ERA_DATE.finditer(line):
        year = 1 if match["year"] == "元" else int(match["year"])
        yield *match.span(), _ERAS[match["era"]] + year, int(match["month"]), int(match["day"])
    for match in _SHORT_ERA_DATE.finditer(line) if language.startswith("ja") else ():
        yield *match.span(), _SHORT_ERAS[match["era"]] + int(match["year"]), int(match["month"]), int(match["day"])
    for match in _IN_WORDS.finditer(line):
        year = int("".join(str(_FIGURES[sign]) for sign in match["year"]))
        yield *match.span(), year, _in_figures(match["month"]), _in_figures(match["day"])
    for pattern, before in _counted_from(language):
        for match in pattern.finditer(line):
            yield *match.span(), int(match["year"]) + before, int(match["month"]), int(match["day"])
    for match in _THAI_DATE.finditer(line):
        year = int(match["year"]) + (2500 if len(match["year"]) == 2 else 0)
        yield *match.span(), year - _BUDDHIST, _THAI_MONTHS[match["month"]], int(match["day"])
    for match in _BASQUE_DATE.finditer(line):
        yield *match.span(), int(match["year"]), _BASQUE_MONTHS[match["month"].lower()], int(match["day"])
    yield from _persian(line)


def _counted_from(language: str) -> Iterator[tuple[re.Pattern[str], int]]:
    """Patterns of dates in figures, and what to add to their years."""
    yield from ((_BOTH_YEARS, 0), (_REPUBLIC, 1911), (_MONGOLIAN_DATE, 0), (_BUDDHIST_NUMBERS, -_BUDDHIST))
    if language.startswith(("zh-tw", "zh-hant")):
        yield _REPUBLIC_NUMBERS, 1911


def _in_figures(words: str) -> int:
    """1 to 99 written like 二十八."""
    tens, ten, ones = words.rpartition("十")
    return (_FIGURES.get(tens, 1) * 10 if ten else 0) + (_FIGURES.get(ones, 0) if ones else 0)


def _persian(line: str) -> Iterator[Found]:
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
