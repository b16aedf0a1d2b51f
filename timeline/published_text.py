"""A publication date as a person or a program writes it: EDTF, or one of the forms that ISO 8601 has beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline import civil, intervals
from timeline.civil import DAY
from timeline.errors import NotADateError
from timeline.intervals import Interval

# 20201012, 2020-W42-1, 2020W421, 2020-286, 2020286, 2020-10-XX
_DATE = re.compile(
    r"(?P<year>\d{4})(?:(?P<dash>-?)(?:W(?P<week>\d\d)(?:(?P=dash)(?P<weekday>[1-7]))?|(?P<ordinal>\d{3}))"
    r"|(?P<basic>\d{4})|-(?P<month>\d\d)-(?P<day>\d\d|XX)|-XX(?:-XX)?)"
)
_CLOCK = re.compile(
    r"(?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?)?"
    r"\s?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?",
    re.IGNORECASE,
)
_FURTHEST = 14 * 60  # minutes between the clocks of Greenwich and of any place


@dataclass(frozen=True, slots=True)
class Published:
    """When something was published; `utc_offset` is minutes east of UTC where the text tells its zone."""

    interval: Interval
    utc_offset: int | None = None


def parse_published(text: str) -> Published:
    """Read EDTF, the basic form, a week date, an ordinal date, a masked day (2020-10-XX), a time with its zone.

    Raises NotADateError for anything else, OutOfRangeError outside the years -9999 to 9999.
    """
    try:
        return Published(intervals.parse(text))
    except NotADateError as error:
        date, _, clock = text.strip().upper().replace(" ", "T", 1).partition("T")
        day = _DATE.fullmatch(date)
        time = _CLOCK.fullmatch(clock) if clock else None
        if day is None or (clock and time is None):
            raise
        try:
            return Published(intervals.parse(_written(day, time)), _minutes(time["zone"]) if time else None)
        except NotADateError:
            raise error from None


def _written(day: re.Match[str], time: re.Match[str] | None) -> str:
    """As EDTF. Raises NotADateError for a day that its year does not have."""
    date = _date(day)
    if time is None:
        return date
    clock = ":".join(part for part in time.group("hour", "minute", "second") if part)
    return f"{date}T{clock}"


def _date(found: re.Match[str]) -> str:
    year = found["year"]
    if basic := found["basic"]:
        return f"{year}-{basic[:2]}-{basic[2:]}"
    if week := found["week"]:
        monday = intervals.parse(f"{year}-W{week}").bounds[0]
        day = found["weekday"]
        return civil.iso_date(monday + (int(day) - 1) * DAY) if day else f"{year}-W{week}"
    if number := found["ordinal"]:
        first, until = intervals.parse(year).bounds
        begin = first + (int(number) - 1) * DAY
        if not first <= begin < until:
            raise NotADateError(f"{year} has no day {number}.")
        return civil.iso_date(begin)
    if month := found["month"]:
        return f"{year}-{month}" if found["day"] == "XX" else f"{year}-{month}-{found['day']}"
    return year


def _minutes(zone: str | None) -> int | None:
    """Of +02:00, +0200, +02 and Z. Raises NotADateError for what is no place's clock."""
    if not zone:
        return None
    figures = zone[1:].replace(":", "").ljust(4, "0")
    minutes = 0 if zone == "Z" else int(figures[:2]) * 60 + int(figures[2:])
    if minutes > _FURTHEST or int(figures[2:]) > 59:
        raise NotADateError(f"There is no zone {zone}.")
    return -minutes if zone.startswith("-") else minutes


def parse_bounded(text: str) -> Published:
    """The same; an open stretch is refused too, since nothing can be read from a day that never comes."""
    found = parse_published(text)
    if not found.interval.is_bounded:
        raise NotADateError(f'"{text[:60]}" is open at one end. Give the day, or both ends: 2020-10-12/2020-10-14.')
    return found
