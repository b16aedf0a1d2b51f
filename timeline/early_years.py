"""Years of one to three figures: told where the text is that old, and in the era that it has reached."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from timeline import civil, intervals
from timeline.errors import DatelineError
from timeline.expressions.figures import pivot
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity, Interval
from timeline.meanings import EraYear, Literal, Meaning, Modified, Named, Occurrence, Of, Range
from timeline.mentions import root_of
from timeline.repeating import Cycle, Repeating
from timeline.tense import TenseReader

_FIRST_FULL, _FIRST_LONG, _CENTURY = 1000, 100, 100
# A century is surely of the era in which it is so many times nearer.
_SURELY_NEARER = 3
# A story goes on from a year to one of two figures within so many.
_A_LIFE = 80
# So many years of three figures, each after "in" or the like, make an old story of a text without other early dates.
_FEW_EARLY = 3
# The rule of a bare one, of one that is told, and of those that have their month.
_RULE, TOLD_RULE, DOUBTFUL_RULE = "history_year", "year_early", "century_either"
# And of a day with the last two figures of its year, in a text that is not so old.
SHORT_RULE = "day_short_year"
_DECADE = "history_decade"
_DATED = ("early_day", "early_month", "early_month_short", "early_feast")


def read_early(found: Iterable[Found], tense: TenseReader, is_of_now: bool) -> tuple[Found, ...]:
    """`found`, with every year of three figures that the text tells of made a date, and without the others.

    A bare one ("in 480") is told after an early date, or in a text that has several; never where the writer tells of
    his own days (`is_of_now`). One beside its month is told in any text.
    """
    expressions = tuple(found)
    if not any(_has_era_year(each) or each.meaning.grain is Granularity.CENTURY for each in expressions):
        return expressions
    years = [_year(each) for each in expressions]
    # Of one date before Christ, told in passing, nothing else is read.
    has_before = sum(year is not None and year < 1 for year in years) > 1
    # A text that dates by them is of old times, whatever it says of its writer's.
    early = sum(each.rule in _DATED for each in expressions) + sum(y is not None and y < _FIRST_FULL for y in years)
    is_of_now = is_of_now and early < _FEW_EARLY
    bare = sum(_is_bare(each) and _number(each) >= _FIRST_LONG and tense.is_year_of(each.start) for each in expressions)
    late = sum(year is not None and year >= _FIRST_FULL for year in years)
    # The era of what comes first is told by the first early date that has one.
    first = next((year for year in years if year is not None and year < _FIRST_FULL), None)
    era, last = 1 if first is None else first, None
    made: list[Found] = []
    latest: deque[int] = deque(maxlen=2)
    for each, year in zip(expressions, years, strict=True):
        if not _has_era_year(each):
            if has_before and each.meaning.grain is Granularity.CENTURY:
                each = _of_nearer_era(each, last, era)
                year = _year(each)
            made.append(each)
        else:
            asked = tense.is_year_of(each.start)
            if _number(each) < _FIRST_LONG:
                is_early = _is_near(each, first if last is None else last) and (asked or not _is_bare(each))
            else:
                is_few = bare >= _FEW_EARLY and (last is None or bare > late) and asked and not is_of_now
                is_old = last < _FIRST_FULL if last is not None else not _is_bare(each)
                # In 995, told after 1014.
                is_old = is_old or (asked and any(told - _number(each) <= _A_LIFE for told in latest))
                is_dated = each.rule in _DATED or isinstance(each.meaning, Range)
                is_early = is_dated or is_few or (is_old and (asked or not is_of_now))
                is_early = is_early and (each.rule != _DECADE or _is_near(each, last, 2 * _CENTURY))
            if not is_early:
                if plain := _plain(each):
                    made.append(plain)
                continue
            told = _told(each, era < 1)
            made.append(told)
            year = _year(told)
        last = last if year is None else year
        if year is not None:
            latest.append(year)
        era = year if year is not None and year < _FIRST_FULL else era
    return tuple(made)


def _root(found: Found) -> Meaning:
    """What its year is read from; of a stretch between two dates, that of the first."""
    meaning = found.meaning
    return root_of(meaning.first if isinstance(meaning, Range) else meaning)


def _number(found: Found) -> int:
    root = _root(found)
    return root.number if isinstance(root, EraYear) else _FIRST_FULL


def _is_near(found: Found, last: int | None, reach: int = _A_LIFE) -> bool:
    """Whether a year of two figures, or a decade, is one that the story can have come to."""
    if last is None or last >= _FIRST_FULL:
        return False
    number = _number(found)
    return abs((1 - number if last < 1 else number) - last) <= reach


def _plain(found: Found) -> Found | None:
    """What is left where the year is none: the month, and its number is of something else."""
    meaning, mod = found.meaning, None
    if isinstance(meaning, Modified):
        meaning, mod = meaning.meaning, meaning.mod
    if not isinstance(meaning, Of) or not isinstance(meaning.inner, Occurrence) or _number(found) >= _FIRST_LONG:
        return None
    last = found.end - len(str(_number(found)))
    if meaning.inner.of.cycle is Cycle.SEASON:
        last -= len(" of")
    bare = replace(meaning.inner, toward=None)
    if bare.of.cycle is Cycle.MONTH_DAY and (day := _of_two_figures(found, bare.of)):
        return day
    if mod is not None:
        return replace(found, end=last - 1, meaning=Modified(bare, mod), reads=Reads.INCOMPLETE)
    rule = "calendar_day" if bare.of.cycle is Cycle.MONTH_DAY else str(bare.of.cycle)
    return replace(found, end=last - 1, meaning=bare, reads=Reads.INCOMPLETE, rule=rule)


def _of_two_figures(found: Found, of: Repeating) -> Found | None:
    """The day of a year told by its last figures: 4 July 99."""
    try:
        day = intervals.day(pivot(_number(found)), of.number, of.day)
    except DatelineError:
        return None
    return replace(found, meaning=Literal(day), reads=Reads.ABSOLUTE, rule=SHORT_RULE)


def _told(found: Found, is_before: bool) -> Found:
    rule = TOLD_RULE if _is_bare(found) else found.rule.removeprefix("history_")
    return replace(found, meaning=_in_era(found.meaning, is_before), reads=Reads.ABSOLUTE, rule=rule)


def _of_nearer_era(found: Found, last: int | None, era: int) -> Found:
    """A century without its era, of that in which it is nearer to what was told last; in doubt where both are near."""
    told, year = _told(found, is_before=True), _year(found)
    if year is None or told.meaning == found.meaning:
        return found
    first, now = year - year % _CENTURY, era if last is None else last
    after, back = _apart(first, now), _apart(1 - _CENTURY - first, now)
    chosen = told if back < after else found
    is_doubtful = max(after, back) < _SURELY_NEARER * min(after, back)
    return replace(chosen, rule=DOUBTFUL_RULE) if is_doubtful else chosen


def _apart(first: int, year: int) -> int:
    """Years between the century that begins with `first` and a year."""
    return max(first - year, year - (first + _CENTURY - 1), 0)


def _century_before(meaning: Literal) -> Literal:
    """The century of the same number before Christ, where nothing was said of its era."""
    first = civil.year_of(meaning.interval.bounds[0]) if meaning.interval.is_bounded else _FIRST_FULL
    is_century = meaning.interval.granularity is Granularity.CENTURY and not meaning.value
    if not is_century or not 0 <= first < _FIRST_FULL:
        return meaning
    begin = 1 - _CENTURY - first
    span = Interval(civil.moment(begin), civil.moment(begin + _CENTURY), Granularity.CENTURY)
    return Literal(span, f"BC{first // _CENTURY:02d}")


def _has_era_year(found: Found) -> bool:
    return isinstance(_root(found), EraYear)


def _is_bare(found: Found) -> bool:
    return found.rule == _RULE


def _year(found: Found) -> int | None:
    """The year that an absolute date begins in."""
    if found.reads is not Reads.ABSOLUTE or _has_era_year(found):
        return None
    try:
        interval = found.meaning.evaluate(None).interval
    except DatelineError:
        return None
    return civil.year_of(interval.bounds[0]) if interval is not None and interval.is_bounded else None


def _in_era(meaning: Meaning, is_before: bool) -> Meaning:
    """The meaning with its year read before Christ or after."""
    match meaning:
        case EraYear():
            return meaning.in_era(is_before=is_before)
        case Literal():
            return _century_before(meaning) if is_before else meaning
        case Of():
            return replace(meaning, outer=_in_era(meaning.outer, is_before))
        case Modified() | Named():
            return replace(meaning, meaning=_in_era(meaning.meaning, is_before))
        case Range():
            return replace(meaning, first=_in_era(meaning.first, is_before), last=_in_era(meaning.last, is_before))
        case _:
            return meaning
