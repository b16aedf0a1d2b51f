"""Stamp: a full date, perhaps with a time and a zone, as publishers print it in headers and write it in metadata.

This is no reader of prose: a date without its year is no stamp, and nothing relative is one. Numbers that two
customs read differently (03/04/2024) give two stamps, unless the language settles it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from timeline import civil, intervals
from timeline.errors import NotADateError
from timeline.intervals import Granularity, Interval
from timeline.publication.calendars import other_dates, without_hijri
from timeline.publication.header_words import is_filler, is_weekday_of, month_number, weekday_number
from timeline.publication.zones import AMERICAN, NAMES, read_offset

# Newspapers begin about here; a later year is a typing error, a date of expiry, or of another era (Nepal's 2075).
FIRST_YEAR, LAST_YEAR = 1600, 2050
_FEWEST_DIGITS, _FEWEST_DIGITS_IN_SHORT, _SHORT = 5, 3, 60
_NO_DIGIT = re.compile(r"\D+")

_ZONE = r"(?:\s*\(?(?P<zone>(?:utc|gmt)?\s?[+-]\d{1,2}:?(?:\d\d)?|" + NAMES + r")(?![^\W\d_])\)?)?"
_AFTER_NOON = ("p", "م", "مساء", "مساءً", "مساءا", "오후", "下午", "晚上", "午後")
_CLOCK = (
    r"(?:(?P<east>오전|오후|上午|下午|晚上|午前|午後)\s?)?"
    r"(?P<hour>[01]?\d|2[0-4])(?:(?P<colon>\s?h\s?|[:.：時时])(?P<minute>[0-5]\d)(?:[:.]\d\d(?:[.,]\d{1,9})?)?分?"
    r"|(?=\s?[ap]\.?m))(?!\d)(?:\s?(?:(?P<half>[ap])\.?m\b\.?|(?P<arabic>[صم]|صباح\w{0,2}|مساء\w?)(?!\w)))?"
)
_AT = (
    "at|um|klo|kl|plkst|เวลา|ساعت|الساعة|à|a las|a la|as|às|alle ore|alle|ore|o godz|godz|в|у|о|o|om|u|saat|t|ob|pukul"
    "|jam|στις|ώρα"
)
_BETWEEN = (
    r"(?:\s?г(?:ода)?\b|\s?рок[у]\b|[\s-]?(?:йил|жыл)\b)?(?:\s?[(（]\w{1,3}[)）])?[\s,،.\-–—|•·/@(]*"
    r"(?:\b(?:" + _AT + r")\b\.?[\s,:]*)?"
)
_AFTER = re.compile(_BETWEEN + _CLOCK + r"(?:\s?(?:uhr|hrs?|hs|h|ч|год)\b\.?)?" + _ZONE, re.IGNORECASE)
_BEFORE = re.compile(
    r"(?<![\d.:])"
    + _CLOCK
    + r"(?:\s?(?:uhr|hrs?|h)\b\.?)?"
    + _ZONE
    + r"[\s,.\-–—|•·/]*(?:\b(?:on|am|le|il|el|den|em)\b\s*)?$",
    re.IGNORECASE,
)

_ISO = re.compile(
    r"(?<![\d/.-])(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"
    r"(?:(?:T|\s|%20)(?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s?(?P<zone>Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?![\d])",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T?(?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<year>\d{4})\s?(?:[/.]|年|년)\s?(?P<month>\d\d?)\s?(?:[/.]|月|월)\s?(?P<day>\d\d?)(?:日|일|\.?(?!\d))"
)
_YEAR_LAST = re.compile(
    r"(?<![\d.,-])(?<!\d/)(?:(?P<a>\d\d?)(?:\s?(?P<sep>[./-])\s?|\stháng\s)(?P<b>\d\d?)(?:\s?(?P=sep)|,|\snăm)?\s?(?P<year>\d{4})"
    r"|(?P<a2>\d\d)(?P<sep2>[./])(?P<b2>\d\d)(?P=sep2)(?P<year2>\d\d)"
    r"|(?P<a3>\d\d?)(?P<sep3>[/.])(?P<b3>\d\d?)(?P=sep3)(?P<year3>\d\d))(?![\d/]|-(?!\d\d:\d\d)|[.,]\d)",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_](?:[^\s\d.,،:;|·•/()<>«»\"\-–—])*(?:\s(?:الأول|الثاني))?"
_DAY_MONTH = re.compile(
    r"(?<![\d.:/])(?<!\d,)(?P<day>\d\d?)(?:\s?(?:st|nd|rd|th)|er|re|ère|[ºª°]|\.?-?(?:[ae]n?|го|е|th)\b)?\.?,?[\s\-/]*(?:(?:de|of|den|tháng)\s|d['’])?"
    # The Levant and Egypt call the months by different names, and some newspapers print both.
    rf"(?P<word>{_WORD})(?:\s?/\s?[\u0620-\u064a]+)?\.?[,،]?[\s\-/]*(?:(?:del?|of|do)\s)?"
    r"(?:['’]?(?P<year>\d{4})(?!\d|[.,]\d)|(?P<short>['’]\d\d(?!\d)|\d\d(?=\s*(?:$|[|•·—–(]))))",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"(?<![^\W_])(?P<word>{_WORD})\.?\s?[\s\-/]?(?P<day>\d\d?)(?:st|nd|rd|th)?"
    r"(?:(?:\.?,?[\s\-]+|\.?,|/|\.|\sdel?\s)(?P<year>\d{4})(?!\d|[.,]\d)|,?\s(?P<short>['’]\d\d)(?!\d))",
    re.IGNORECASE,
)
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})[\s.\-]+(?:m\.\s)?(?P<word>{_WORD})\.?[\s\-]+(?P<day>\d\d?)(?:\.|\s?d\.|\s?-?(?:a|án|én))?(?![\d])",
    re.IGNORECASE,
)
_YEAR_DAY_MONTH = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})\.?\s?gada\s(?P<day>\d\d?)\.\s?(?P<word>{_WORD})", re.IGNORECASE
)
_NEXT_WORD = re.compile(rf"\s?[,(（]?\s?({_WORD})[)）]?")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?,?\s*$")
_TIME_FIRST = re.compile(
    rf"(?P<word>{_WORD})\s(?P<day>\d\d?)\s(?P<clock>\d\d:\d\d(?::\d\d)?)\s(?P<zone>\S{{1,6}})\s(?P<year>\d{{4}})"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day, and the time of day where it is given; `utc_offset` is minutes east of UTC.

    `weekday` is 0 for Monday where one was printed beside the date.
    """

    year: int
    month: int
    day: int
    hour: int | None = None
    minute: int = 0
    utc_offset: int | None = None
    weekday: int | None = None

    @property
    def day_number(self) -> int:
        return civil.day_number(self.year, self.month, self.day)

    @property
    def interval(self) -> Interval:
        """The minute where the time is known, else the day; midnight is what a program writes for none."""
        if self.hour is None or (self.hour, self.minute) == (0, 0):
            return intervals.day(self.year, self.month, self.day)
        moment = civil.moment(self.year, self.month, self.day, self.hour, self.minute)
        return intervals.one(Granularity.MINUTE, moment)

    @property
    def weekday_agrees(self) -> bool | None:
        return None if self.weekday is None else civil.weekday(self.day_number) == self.weekday


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a line a date with its time stands, and what it may mean: one stamp, or two where customs differ."""

    start: int
    end: int
    stamps: tuple[Stamp, ...]


def find_stamps(line: str, language: str = "") -> list[Place]:
    """Every full date in one line of text, left to right; `language` (BCP 47) settles names and 03/04/2024."""
    # A day and a year have five digits between them, but for the first years of an era and for "4 Mar '19".
    least = _FEWEST_DIGITS_IN_SHORT if len(line) <= _SHORT else _FEWEST_DIGITS
    if len(_NO_DIGIT.sub("", line)) < least and "年" not in line:
        return []
    line = without_hijri(_plain_digits(line))
    places: list[Place] = []
    for place in sorted(_dates(line, language), key=lambda found: (found.start, -found.end)):
        if not places or place.start >= places[-1].end:
            places.append(_with_time(line, place, language))
    return places


def read_stamps(text: str, language: str = "") -> tuple[Stamp, ...]:
    """The stamps of a text that is a date and nothing else but a weekday and words like "at"; () where it is not."""
    text = text.strip()
    if not 6 <= len(text) <= 90:
        return ()
    if compact := _COMPACT.fullmatch(text):
        return tuple(_valid(compact))
    places = find_stamps(text, language)
    if len(places) != 1:
        return ()
    rest = text[: places[0].start] + " " + text[places[0].end :]
    return places[0].stamps if is_filler(rest) else ()


def _dates(line: str, language: str) -> Iterator[Place]:
    for pattern in (_ISO, _YEAR_FIRST):
        for match in pattern.finditer(line):
            if stamps := tuple(_valid(match)):
                yield Place(match.start(), match.end(), stamps)
    for match in _YEAR_LAST.finditer(line):
        before = line[: match.start()]
        if match["sep3"] == "." and not (is_filler(before) or _PLACE.match(before)):
            # 4.3.19 is the number of a version or a section more often than a date.
            continue
        if stamps := tuple(_numeric(match, language)):
            yield Place(match.start(), match.end(), stamps)
    for start, end, year, month, day in other_dates(line, language):
        if stamp := _stamp(year, month, day):
            yield Place(start, end, (stamp,))
    for pattern in (_TIME_FIRST, _DAY_MONTH, _MONTH_DAY, _YEAR_MONTH_DAY, _YEAR_DAY_MONTH):
        for match in pattern.finditer(line):
            if place := _named(match, language):
                yield place


# "Zürich, 5.10.21"
_PLACE = re.compile(r"^[A-ZÀ-ÖØ-ÞŁŚŽČŠ][^\W\d_]{2,}(?:[ -][^\W\d_]+){0,2},\s*(?:den\s)?$")


def _named(match: re.Match[str], language: str) -> Place | None:
    word = match["word"]
    number = month_number(word, language)
    if number is None:
        return None
    stamp = _stamp(_year(match), number, int(match["day"]))
    if stamp and "clock" in match.re.groupindex:
        hour, minute = match["clock"].split(":")[:2]
        stamp = _timed(stamp, int(hour), int(minute), match["zone"])
    return Place(match.start(), match.end(), (stamp,)) if stamp else None


def _year(match: re.Match[str]) -> int:
    return int(match["year"]) if match["year"] else _of_web(int(match["short"].strip("'’")))


def _of_web(year: int) -> int:
    """A year of two digits: this century's in the web's lifetime, the last one's before it."""
    return year + (2000 if year < 70 else 1900)


def _valid(match: re.Match[str]) -> Iterator[Stamp]:
    stamp = _stamp(int(match["year"]), int(match["month"]), int(match["day"]))
    if stamp is None:
        return
    groups = match.groupdict()
    if groups.get("hour"):
        stamp = _timed(stamp, int(groups["hour"]), int(groups["minute"]), groups.get("zone"))
    yield stamp


def _numeric(match: re.Match[str], language: str) -> Iterator[Stamp]:
    a, b, year = (int(match[name] or match[f"{name}2"] or match[f"{name}3"]) for name in ("a", "b", "year"))
    if year < 100:
        year = _of_web(year)
    day_first, month_first = _stamp(year, b, a), _stamp(year, a, b)
    has_dots = "." in (match["sep"], match["sep2"], match["sep3"])
    has_one_custom = has_dots or not (match["sep"] or match["sep2"] or match["sep3"])
    custom = _is_month_first(language)
    if has_one_custom:
        # Dots are the continent's, but some American pages write them, too.
        custom = None if has_dots and language.lower() in _DOTTED_EITHER_WAY else False
    if day_first and month_first and a != b and custom is None:
        yield from (day_first, month_first)
    elif chosen := ((month_first or day_first) if custom else (day_first or month_first)):
        yield chosen


_DOTTED_EITHER_WAY = ("en-us", "en_us")


_SLASHED = re.compile(r"(?<![\d./-])(\d\d?)([/-])(\d\d?)\2\d{4}(?![\d/-])")


def writes_month_first(lines: Iterable[str]) -> bool | None:
    """Which custom the dates follow that leave no doubt, like 25/04/2019; None where there are none, or of both."""
    pairs = [(int(found[1]), int(found[3])) for line in lines for found in _SLASHED.finditer(line)]
    months, days = any(b > 12 >= a for a, b in pairs), any(a > 12 >= b for a, b in pairs)
    return months if months != days else None


def _is_month_first(language: str) -> bool | None:
    """Whether 03/04/2024 is March; None where the language does not settle it."""
    main, _, region = language.lower().replace("_", "-").partition("-")
    if main == "en" or not main:
        return {"us": True, "ph": True, "": None, "ca": None}.get(region if main else "", False)
    return main == "fil"


def _stamp(year: int, month: int, day: int) -> Stamp | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    if not 1 <= day <= civil.month_length(year, month):
        return None
    return Stamp(year, month, day)


def _timed(stamp: Stamp, hour: int, minute: int, zone: str | None) -> Stamp:
    if hour > 23 or minute > 59:
        return stamp
    return replace(stamp, hour=hour, minute=minute, utc_offset=read_offset(zone or ""))


def _with_time(line: str, place: Place, language: str) -> Place:
    """The place stretched over a time of day and a weekday beside the date."""
    start, end, stamps = place.start, place.end, place.stamps
    weekday: int | None = None
    if behind := _NEXT_WORD.match(line, end):
        weekday = _weekday(behind[1], language)
        end = behind.end() if weekday is not None else end
    if stamps[0].hour is None:
        after = _AFTER.match(line, end)
        before = None if after else _BEFORE.search(_without_weekday(line[max(0, start - 40) : start]))
        if found := after or before:
            hour, zone = _hour(found), found["zone"]
            stamps = tuple(_timed(stamp, hour, int(found["minute"] or 0), zone) for stamp in stamps)
            if len(stamps) == 2 and (zone or "").strip().lower() in AMERICAN:
                # A clock of the United States goes with their custom of writing the month first.
                stamps = stamps[1:]
            start = start if after else max(0, start - 40) + found.start()
            end = found.end() if after else end
    words = re.findall(r"[^\s,.()|]+", line[max(0, start - 24) : start])
    weekday = _weekday(words[-1], language) if words and weekday is None else weekday
    if weekday is not None:
        stamps = tuple(replace(stamp, weekday=weekday) for stamp in stamps)
        # "Wed 03/04/2019" is a day in April.
        stamps = tuple(stamp for stamp in stamps if stamp.weekday_agrees) or stamps
    return Place(start, end, stamps)


_SHORTEST_WEEKDAY = 4


def _weekday(word: str, language: str) -> int | None:
    """0 to 6; the short words of one language ("to", "do") are other words in most."""
    if len(word) < _SHORTEST_WEEKDAY and language and word.isascii() and not is_weekday_of(word, language):
        return None
    return weekday_number(word, language)


def _without_weekday(before: str) -> str:
    """What stands before a date, without the weekday between it and a time of day: "6:03 p.m., Mon 12 October"."""
    if (last := _LAST_WORD.search(before)) and weekday_number(last[1]) is not None:
        return before[: last.start(1)]
    return before


def _hour(found: re.Match[str]) -> int:
    hour, half = int(found["hour"]), found["half"] or found["arabic"] or found["east"]
    if not half or hour > 12:
        return hour
    return hour % 12 + (12 if half.lower() in _AFTER_NOON else 0)


def _plain_digits(line: str) -> str:
    """The same text with the digits of other scripts as 0 to 9, so that positions stay."""
    if line.isascii():
        return line
    return "".join(str(int(c)) if c.isdigit() and not c.isascii() and c.isdecimal() else c for c in line)


def counted(number: float) -> tuple[Stamp, ...]:
    """The stamp of seconds or milliseconds since 1970, in UTC; () for a number that counts something else."""
    seconds = int(number / 1000 if number > 1e11 else number)
    if not 1e8 < seconds < 4e9:
        return ()
    year, month, day = civil.date_of(seconds // civil.DAY)
    hour, rest = divmod(seconds % civil.DAY, civil.HOUR)
    return (Stamp(year, month, day, hour, rest // 60, 0),)


def day_of(text: str) -> Interval:
    """A date given by a program or a person as ISO 8601 or as newspapers print it.

    Raises NotADateError where it is none.
    """
    stamps = read_stamps(text)
    if len(stamps) != 1:
        raise NotADateError(f'"{text[:60]}" is not a date. Write it like 2020-10-12.')
    return stamps[0].interval
