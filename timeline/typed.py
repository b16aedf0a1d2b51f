"""A date that a person typed, in words or as ISO, read by the same engine that reads articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.bounds import Side, on_side
from timeline.errors import DatelineError, DoubtfulDateError, NotADateError
from timeline.expressions.order import Order, order_of
from timeline.intervals import OPEN, Granularity, Interval, one, parse, part_of_day, span
from timeline.model import Expression
from timeline.pipeline import date_text
from timeline.typed_doubts import SHOWN_WEEKDAY, check_weekdays, refuse_doubtful

_LIMIT = 100  # characters; longer is a text, not a date

# What may stand before a typed date and changes its bounds; the window speaks English, so these words are English.
_BOUND = re.compile(
    r"(week of|weekend of|not before|not after|no earlier than|no later than|not later than|not earlier than"
    r"|before|until|till|up to|by"
    r"|after|since|from)\s+(.+)",
    re.IGNORECASE,
)
# "1900 or later", "1917-": open at the end; "1900 or earlier": at the beginning.
_OR_LATER = re.compile(r"(.+?)(?:,?\s+(?:or|and)\s+(?:later|after)|,?\s+onwards?|\s*[-–—])", re.IGNORECASE)
_OR_EARLIER = re.compile(r"(.+?),?\s+(?:or|and)\s+(?:earlier|before)", re.IGNORECASE)
_CIRCA = re.compile(r"(?:ca?\.?\s*(?=\d)|~\s*|ca\.\s+|c\.\s+)", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?:between\s+(.+?)\s+and\s+(.+))|(?:(?:from\s+)?(.+?)\s+(?:to|until|till|through|[-–—])\s+(.+))", re.IGNORECASE
)
_EITHER = re.compile(r"(?:either\s+)?(.+?)\s+or\s+(.+)", re.IGNORECASE)
_DOUBT = re.compile(r"(?:maybe|perhaps|possibly|probably)\s+", re.IGNORECASE)
# 1939-45 are years; 1907-08 is a month, as ISO has it.
_YEARS = re.compile(r"(\d{4})\s*[-–—]\s*(1[3-9]|[2-9]\d|\d{4})")
_ISO_DAY_AND_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})\s+(\d{1,2}:\d{2}(?::\d{2})?)")
_SHOWN_DOUBT = re.compile(r"\s*\(\?\)$")
_SHOWN_PART = re.compile(r"(.+?),\s(early hours|morning|midday|afternoon|evening|night|daytime)")
_DAY_AND_MONTH = re.compile(r"\d{1,2}/\d{1,2}")
_DAY_FIRST = "en-GB"
_SHOWN_OVERNIGHT = re.compile(r"(.+?),\sovernight")
_YEAR = re.compile(r"\b[12]\d{3}\b")
_ROUGHLY = re.compile(r"(?:about|around|approximately|circa)\s+", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:about|around|circa|approximately)\b", re.IGNORECASE)
_ERAS_AND_QUARTERS = re.compile(r"\b(?:bce?|ad|ce|(?:q[1-4]|h[12]|fy)(?:\d{2,4})?)\b", re.IGNORECASE)


def read_date(text: str, published: Interval | None = None, language: str = "en") -> Interval:
    """The interval that `text` means: EDTF or ISO, else words, read from `published`.

    The words may be of `language` or, as the window speaks it, English. Raises NotADateError, with a sentence to show,
    where it is no date, needs a publication date, or is out of range; DoubtfulDateError where it may be two dates.
    """
    words = " ".join(text.split())
    if not words or len(words) > _LIMIT:
        raise NotADateError("Type a date, such as 11 October 2020, last Sunday, or 2020-10-11.")
    try:
        return _read(words, published, language)
    except DoubtfulDateError:
        raise
    except DatelineError as error:
        if not language.startswith("en"):
            try:
                return _read(words, published, "en")
            except DoubtfulDateError:
                raise
            except DatelineError:
                pass
        raise error if isinstance(error, NotADateError) else NotADateError(str(error)) from error


def _read(words: str, published: Interval | None, language: str) -> Interval:
    typed, words = words, _as_shown(words)
    if _DAY_AND_MONTH.fullmatch(words):
        words = f"on {words}"
    if language == "en" and order_of(words, language, day_first=False) == Order(day_first=True, is_known=True):
        language = _DAY_FIRST  # 3/4/2024 to 25/4/2024
    interval = _understood(words, published, language)
    check_weekdays(typed, interval)
    return interval


def _understood(words: str, published: Interval | None, language: str) -> Interval:
    if (match := _SHOWN_OVERNIGHT.fullmatch(words)) and (evening := _whole(match[1], published, language)):
        return part_of_day("ON", evening.bounds[0])
    words = _CIRCA.sub("circa ", words) if _CIRCA.match(words) else words
    if match := _YEARS.fullmatch(words):
        words = f"{match[1]}/{match[1][: 4 - len(match[2])]}{match[2]}"
    elif match := _ISO_DAY_AND_TIME.fullmatch(words):
        words = f"{match[1]}T{match[2]:0>5}"
    try:
        return parse(words)
    except NotADateError:
        if re.match(r"\d{4}-\d", words):
            raise  # it was meant as ISO, so say what is wrong with it as ISO
    doubted = words.endswith("?") or _DOUBT.match(words) is not None
    words = _DOUBT.sub("", words.removesuffix("?").strip(), count=1)
    if match := _OR_LATER.fullmatch(words):
        words = f"since {match[1]}"
    elif match := _OR_EARLIER.fullmatch(words):
        words = f"until {match[1]}"
    if match := _EITHER.fullmatch(words):
        interval, doubted = _range(match[1], match[2], published, language), True
    else:
        interval = _whole(words, published, language) or _bounded(words, published, language)
    if interval is None:
        raise NotADateError(f'"{words}" is not a date. Type one such as 11 October 2020, last Sunday, or 2020-10-11.')
    return replace(interval, uncertain=True) if doubted else interval


def _as_shown(words: str) -> str:
    """What the window shows, typed back: "Sun 11 Oct 2020, evening", "Wed 10 to Fri 12 Apr 2024 (?)"."""
    words = _SHOWN_DOUBT.sub("?", words)
    words = SHOWN_WEEKDAY.sub("", words)
    return _SHOWN_PART.sub(r"the \2 of \1", words)


def _bounded(words: str, published: Interval | None, language: str) -> Interval | None:
    """`before 1900`, `since May 2020`, `about 7 May`, `between 3 May and 5 May`."""
    if match := _ROUGHLY.match(words):
        rest = words[match.end() :]
        rough = _whole(rest, published, language) or _bounded(rest, published, language)
        return on_side(Side.ABOUT, rough) if rough else None
    if match := _BETWEEN.fullmatch(words):
        first, last = (g for g in match.groups() if g)
        found = _range(first, last, published, language)
        # Between two dates something happened at some time; from one to the other it went on.
        return replace(found, uncertain=True) if found and match[1] else found
    if not (match := _BOUND.fullmatch(words)):
        return None
    inner = _whole(match[2], published, language) or _bounded(match[2], published, language)
    if inner is None:
        return None
    match match[1].lower():
        case "week of":
            return one(Granularity.WEEK, inner.bounds[0]) if inner.is_bounded else None
        case "weekend of":
            return one(Granularity.WEEKEND, inner.bounds[0]) if inner.is_bounded else None
        case "before":
            return on_side(Side.BEFORE, inner) if inner.is_bounded else None
        case "until" | "till" | "up to" | "by" | "not after" | "no later than" | "not later than":
            return replace(inner, begin=OPEN)
        case "after":
            return on_side(Side.AFTER, inner) if inner.is_bounded else None
        case _:
            return replace(inner, end=OPEN)


def _range(first: str, last: str, published: Interval | None, language: str) -> Interval | None:
    end = _whole(last, published, language)
    if end is None:
        return None
    # "3 and 5 May", "22 April to 1 May 2024": the first half borrows what it lacks from the second.
    for words in _borrowed(first, last):
        begin = _whole(words, published, language)
        if begin is None:
            continue
        if begin.begin < end.end if isinstance(begin.begin, int) and isinstance(end.end, int) else True:
            return span(begin, end)
    return None


def _borrowed(first: str, last: str) -> Iterator[str]:
    """`first` with what it may lack, the likeliest first: "30 December to 2 January 2015" begins in the year before."""
    if first.isdigit() and not _YEAR.fullmatch(first):
        yield re.sub(r"\d+", first, last, count=1)
    years = _YEAR.findall(last)
    if years and not _YEAR.search(first):
        yield f"{first} {years[-1]}"
        yield f"{first} {int(years[-1]) - 1}"
    yield first


def _whole(words: str, published: Interval | None, language: str) -> Interval | None:
    """The interval of the expressions that fill `words`, leading small words aside; None where they do not."""
    filling = next(filter(None, (_filling(cased, published, language) for cased in _casings(words))), ())
    for expression in filling:
        if expression.resolution.interval is None and (reason := expression.resolution.unresolved):
            raise NotADateError(f'"{words}" {reason}. Type a full date instead, such as 11 October 2020.')
        refuse_doubtful(words, expression, published)
    intervals = [interval for e in filling if (interval := _latest(e, published)) is not None]
    interval = _one(filling, intervals)
    return replace(interval, approximate=True) if interval and _ABOUT.search(words) else interval


def _latest(expression: Expression, published: Interval | None) -> Interval | None:
    """What it comes to; who types "last Sunday" on a Monday means the day before, as an article hardly does."""
    found, others = expression.resolution.interval, expression.resolution.alternatives
    if found is None or published is None or expression.rule != "weekday_pointed":
        return found
    if found.bounds[1] > published.bounds[0]:
        return found
    gone = (each for each in (found, *others) if each.bounds[1] <= published.bounds[0])
    return max(gone, key=lambda each: each.bounds, default=found)


def _one(filling: tuple[Expression, ...], intervals: list[Interval]) -> Interval | None:
    if len(intervals) == 1:
        return intervals[0]
    # "May 3-5, 2020": the first of a range has the whole of it.
    if len(intervals) == 2 and intervals[0].end == intervals[1].end:
        return intervals[0]
    # "11 October 2020 about 7 pm", said in two pieces: the clock reads from the day.
    if len(intervals) == 2 and filling[1].anchor.target == filling[0].id:
        return intervals[1]
    return None


def _filling(words: str, published: Interval | None, language: str) -> tuple[Expression, ...]:
    """The expressions that are all there is in `words`, one or two."""
    found = date_text(words, str(published) if published else None, language).expressions
    return found if len(found) in (1, 2) and _fill(found, words) else ()


def _casings(words: str) -> tuple[str, ...]:
    """`words`, and as an article would write them: a hurried hand types "5 aug 2020" and "LAST SUNDAY"."""
    lower = words.lower()
    named = re.sub(r"\b[^\W\d]{3,}", lambda m: m[0].capitalize(), lower)
    return tuple(dict.fromkeys(_ERAS_AND_QUARTERS.sub(lambda m: m[0].upper(), w) for w in (words, lower, named)))


def _fill(found: tuple[Expression, ...], words: str) -> bool:
    around = "".join(" " if any(e.start <= at < e.end for e in found) else c for at, c in enumerate(words))
    small = r"\b(?:on|in|at|the|of|during|about|around|some ?time|am|im|um)\b|[\s,.–—-]"
    return re.sub(small, "", around, flags=re.IGNORECASE) == ""
