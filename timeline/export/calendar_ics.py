"""A calendar (iCalendar, RFC 5545): an entry for each dated event, in floating time, which is the article's own clock.

What a calendar cannot hold is left out and counted: events without a date, and dates outside the years 1 to 9999. An
open end is not made up: such an entry stands at the end that is known, and its description says "since" or "until".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline import civil
from timeline.civil import DAY
from timeline.export.table_csv import order
from timeline.intervals import Granularity, Interval
from timeline.model import Article, Event, Status
from timeline.values import published

if TYPE_CHECKING:
    from timeline.export import Request

FORMATS = {"ics": "Calendar (iCalendar)"}

_FIRST, _LAST = civil.moment(1), civil.moment(10_000)
_OCTETS = 75  # the longest line, its end not counted
_NOBODY_SAYS = "19700101T000000Z"
_ADDRESS = re.compile(r"https?://[!-~]+")


def write(request: Request) -> str:
    """Returns a sentence on what was left out; empty where nothing was."""
    undated = outside = 0
    with request.path.open("wb") as out:
        for line in _head(request.title):
            out.write(folded(line))
        for event in sorted(request.events, key=order):
            times = _times(event.shown)
            undated += times is None and event.shown is None
            outside += times is None and event.shown is not None
            for line in _entry(event, times, request) if times else ():
                out.write(folded(line))
        out.write(folded("END:VCALENDAR"))
    reasons = (
        (undated, "without a date"),
        (outside, "without a date that a calendar can hold (years 1 to 9999)"),
    )
    told = [f"{'1 event was' if n == 1 else f'{n} events were'} left out, {why}." for n, why in reasons if n]
    return " ".join(told)


def folded(line: str) -> bytes:
    """A content line in UTF-8, cut into lines of 75 octets between characters; the next ones begin with a space."""
    rest, parts, room = line.encode(), list[bytes](), _OCTETS
    while len(rest) > room:
        cut = room
        while rest[cut] & 0xC0 == 0x80:  # inside a character
            cut -= 1
        parts.append(rest[:cut])
        rest, room = rest[cut:], _OCTETS - 1
    return b"\r\n ".join([*parts, rest]) + b"\r\n"


def as_text(words: str) -> str:
    """A value of type TEXT. Control characters, which none can hold, become U+FFFD."""
    words = re.sub(r"\r\n|[\r\n]", "\n", words)
    words = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "�", words)
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _head(title: str) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Dateline//EN", "CALSCALE:GREGORIAN")
    if title:
        yield from (f"NAME:{as_text(title)}", f"X-WR-CALNAME:{as_text(title)}")


def _times(interval: Interval | None) -> tuple[str, str] | None:
    """DTSTART and DTEND, which is exclusive; None where there is nothing to enter."""
    if interval is None:
        return None
    unit = DAY if interval.granularity <= Granularity.DAY else 60
    begin, end = interval.begin, interval.end
    if not isinstance(begin, int):
        if not isinstance(end, int):
            return None
        begin = end - unit
    elif not isinstance(end, int):
        end = begin + unit
    # The first moment of the year 10000 cannot be written, so a stretch to there ends a moment sooner.
    end = min(end, _LAST - unit) if end >= _LAST and begin < _LAST - unit else end
    if begin < _FIRST or end >= _LAST:
        return None
    return f"DTSTART{_stamp(begin, unit)}", f"DTEND{_stamp(end, unit)}"


def _stamp(seconds: int, unit: int) -> str:
    date = civil.iso_date(seconds).replace("-", "")
    if unit == DAY:
        return f";VALUE=DATE:{date}"
    return f":{date}T{civil.iso_time(seconds).replace(':', ''):0<6}"


def _entry(event: Event, times: tuple[str, str], request: Request) -> Iterator[str]:
    article = request.articles.get(event.article)
    yield "BEGIN:VEVENT"
    yield f"UID:{as_text(event.id)}@dateline"
    yield f"DTSTAMP:{re.sub('[-:]', '', request.at)}Z" if request.at else f"DTSTAMP:{_NOBODY_SAYS}"
    yield from times
    yield f"SUMMARY:{as_text(event.title)}"
    yield f"DESCRIPTION:{as_text(_description(event, article))}"
    if event.category:
        yield f"CATEGORIES:{as_text(event.category)}"
    if article and _ADDRESS.fullmatch(article.source):
        yield f"URL:{article.source}"
    yield f"STATUS:{_status(event)}"
    yield "TRANSP:TRANSPARENT"  # what happened long ago makes nobody busy
    yield f"X-DATELINE-EDTF:{as_text(event.edtf or '')}"
    yield "END:VEVENT"


def _status(event: Event) -> str:
    if event.status is Status.DISMISSED:
        return "CANCELLED"
    return "CONFIRMED" if event.is_pinned or event.status is Status.CONFIRMED else "TENTATIVE"


def _description(event: Event, article: Article | None) -> str:
    """The date in words, the sentence, why, and where it is from."""
    from timeline.wording import words

    lines = [words(event.shown) if event.shown else "", f"Why: {event.why}" if event.why else ""]
    if event.status is Status.DISMISSED:
        lines.append("Dismissed: taken off the timeline by hand.")
    if article:
        when = f", published {published(article)}" if article.published else ""
        lines[1:1] = [article.text[event.start : event.end]]
        lines.append(f"From: {article.title} ({article.source}{when})")
    return "\n\n".join(line for line in lines if line)
