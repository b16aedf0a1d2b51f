"""Lines with a date and hardly a word beside it: when the article appeared, or the head of a section."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence, Set

from timeline.civil import DAY
from timeline.dated_clauses import begin_of
from timeline.intervals import Granularity, Interval
from timeline.model import AnchorKind, Expression
from timeline.sentences import Span

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_STOPS = (".", "!", "?", "。", "！", "？")
_FULL_YEAR = re.compile(r"\d{4}")
_HEAD_LINES = 3  # a line with a date among the first is the article's own, not a section's
_WRITTEN_BEFORE = 7 * DAY  # seconds; an article appears within a week of the day in its head
_FEW = 2  # words beside a date
_LONGEST = 60  # characters of a heading
_LINE = 200
# An hour alone on its line: where there are two, they are the stamps of a live blog's entries.
_HOUR_LINE = re.compile(r"(?m)^[^\w\n]*\d{1,2}[:.]\d\d(?:\s?[^\W\d_]\.?[^\W\d_]{1,2}\.?)?[^\w\n]*$")
_BULLET = re.compile(r"[-•*·▪◦‣–—]\s+(?:[^\W\d_]+\s){0,2}")
# A line of its own right after, or right before, that begins with a number and tells something.
_NUMBERED = re.compile(r"[.;]?\n\d[^\n]*[^\W\d_]{2}")
_NUMBERED_BEFORE = re.compile(r"(?:\A|\n)\d[^\n]*[^\W\d_]{2}[^\n]*\n\Z")
# What stands before the date at the head of a report: "Besk, 20 June. The court".
_PLACE = re.compile(r"[^\W\d_a-zß-ÿ][^\n.;:!?]{1,40},\s\Z")


def is_heading(text: str, span: Span, dates: Sequence[Span], leads: Set[str]) -> bool:
    """Whether a sentence is nothing but its dates, in the order of the text: with few words, or with a place.

    `leads` are words that only lead to dates: "Until this week." tells of nothing.
    """
    start, end = span
    beside = [text[a:b] for a, b in zip([start, *(d[1] for d in dates)], [*(d[0] for d in dates), end], strict=True)]
    found = list(itertools.islice((word for each in beside for word in _LETTERS.finditer(each)), _FEW + 1))
    words = len(found)
    if words > _FEW or (words and dates and is_entry_of_list(text, span, dates[0])):
        return False
    if all(word[0].lower() in leads for word in found):
        return bool(words) or _opens_line(text, start) or not beside[-1].rstrip().endswith(_STOPS)
    if not beside[-1].rstrip().endswith(_STOPS):
        return True
    return _opens_line(text, start) and (not words or (_goes_on(text, end) and _is_place(beside)))


def is_entry_of_list(text: str, span: Span, date: Span) -> bool:
    """Whether a line begins with its date behind a bullet, or beside another line that begins with a number: one of a
    chronology, "- 2009 first novel".
    """
    start, end = span
    if not _opens_line(text, start) or _goes_on(text, end) or not text[date[1] : end].strip(" .:-–—"):
        return False
    if _BULLET.fullmatch(text, start, date[0]):
        return True
    if date[0] != start or not text[start].isdigit():
        return False
    return (
        _NUMBERED.match(text, end) is not None
        or _NUMBERED_BEFORE.search(text, max(0, start - _LINE), start) is not None
    )


def opens_theme(text: str, number: int, span: Span) -> bool:
    """Whether a sentence without a date is a line of a few words that ends without a stop: "Early life"."""
    start, end = span
    if not number or not text[end - 1].isalnum() or end - start > _LONGEST:
        return False
    return _opens_line(text, start) and not text[end : end + 1].strip() and not _goes_on(text, end)


def opens_section(
    text: str, number: int, span: Span, dates: Sequence[Span], date: Expression, published: Interval | None
) -> bool:
    """Whether a heading, sentence `number` of the text, dates what follows, as that of a diary's entry does.

    So does a month or a year that is alone on its line, unless the text may have appeared in it, and a day well before.
    """
    told = date.resolution.interval
    is_alone = text[span[0] : span[1]].strip(" .:") == text[date.start : date.end].rstrip(".")
    if is_alone and told and told.is_bounded and not published:
        return True  # a day in the head would have been taken for that of the publication
    if is_alone and told and told.is_bounded and published:
        if told.granularity in (Granularity.YEAR, Granularity.MONTH):
            return told.bounds[1] <= published.bounds[0] or number >= _HEAD_LINES
        if told.granularity is Granularity.DAY and told.bounds[0] < published.bounds[0] - _WRITTEN_BEFORE:
            return True
    is_hour = is_alone and told is not None and told.granularity > Granularity.DAY
    is_stamp = is_hour and len(list(itertools.islice(_HOUR_LINE.finditer(text), 2))) > 1
    if is_stamp or (number and _is_of_log(text, span, told, published)):
        return True
    is_entry = _goes_on(text, span[1]) and not text[span[0] : dates[0][0]].strip("[(")
    return is_entry or number >= _HEAD_LINES


def _is_of_log(text: str, span: Span, day: Interval | None, published: Interval | None) -> bool:
    """Whether a heading is a day without its year, days before the text appeared: one that tells that says the year."""
    if day is None or published is None or not day.is_bounded or day.granularity is not Granularity.DAY:
        return False
    return day.bounds[1] + DAY < published.bounds[0] and not _FULL_YEAR.search(text, *span)


def opens_entry(text: str, start: int, date: Expression) -> bool:
    """Whether a sentence begins its line with a full date, as the entries of a record do: 04/02/2020 Swab taken."""
    interval = date.resolution.interval
    is_full = date.anchor.kind is AnchorKind.NONE and interval is not None and interval.granularity >= Granularity.DAY
    is_first = not text[start : date.start].strip("[(") and begin_of(text, date) == date.start
    return is_full and is_first and _opens_line(text, start)


def _is_place(beside: Sequence[str]) -> bool:
    return _PLACE.match(beside[0]) is not None and not any(_LETTERS.search(each) for each in beside[1:])


def _opens_line(text: str, start: int) -> bool:
    return not text[max(0, start - 1) : start].strip(" \t") or text[start - 1] == "\n"


def _goes_on(text: str, end: int) -> bool:
    """Whether the line goes on after a sentence."""
    return text[end : end + 2].strip(" \t\n") != "" and "\n" not in text[end : end + 2]
