"""The axis: calendar-aligned ticks of two tiers from seconds to millennia, years BC included."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from timeline import civil
from timeline.civil import DAY, HOUR, MINUTE
from timeline.intervals import FIRST_MOMENT, LAST_MOMENT, Granularity
from timeline.layout.words import LONG_MONTHS, MONTHS, WEEKDAYS, day_words, year_words

Kind = Literal["second", "day", "week", "month", "year"]


_UNIT_SECONDS = {"second": 1.0, "day": DAY, "week": 7 * DAY, "month": 2_629_746.0, "year": 31_556_952.0}


@dataclass(frozen=True, slots=True)
class Tick:
    """A line at `x` px, and its text at `label_x`; `label` is empty where there is no room for it."""

    seconds: int
    x: float
    label: str
    label_x: float
    width: float


@dataclass(frozen=True, slots=True)
class Scale:
    """`count` units between ticks: seconds of the day, days of the month, Mondays, months of the year, or years."""

    kind: Kind
    count: int

    @property
    def seconds(self) -> float:
        """How long one step is, on average."""
        return self.count * _UNIT_SECONDS[self.kind]

    @property
    def granularity(self) -> Granularity:
        """The calendar unit that one step of this scale names."""
        if self.kind == "second":
            return Granularity.MINUTE if self.count < HOUR else Granularity.HOUR
        if self.kind == "year":
            return Granularity.YEAR
        return Granularity.MONTH if self.kind == "month" else Granularity.DAY


SCALES = (
    *(Scale("second", n) for n in (1, 2, 5, 10, 15, 30)),
    *(Scale("second", n * MINUTE) for n in (1, 2, 5, 10, 15, 30)),
    *(Scale("second", n * HOUR) for n in (1, 2, 3, 6, 12)),
    Scale("day", 1), Scale("day", 2), Scale("week", 1), Scale("day", 15),
    *(Scale("month", n) for n in (1, 2, 3, 6)),
    *(Scale("year", n) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)  # fmt: skip
# More years than there are: the two eras.
_ERA = 10_000
_CHRIST = civil.moment(1)
_DAY_STARTS = {1: tuple(range(1, 32)), 2: tuple(range(1, 30, 2)), 15: (1, 16)}


def scale_for(seconds_per_px: float, at_least: float) -> Scale:
    """The finest scale whose steps are `at_least` px apart."""
    wanted = seconds_per_px * at_least
    return next((scale for scale in SCALES if scale.seconds >= wanted), SCALES[-1])


def marks(scale: Scale, begin: float, end: float) -> Iterator[int]:
    """The moments of `scale` in [begin, end], and one before, clipped to the years there are."""
    low, high = max(int(begin), FIRST_MOMENT), min(int(end) + 1, LAST_MOMENT)
    if low > high:
        return iter(())
    return _MARKS[scale.kind](scale.count, low, high)


def _second_marks(count: int, low: int, high: int) -> Iterator[int]:
    # Steps divide a day, so counting from the epoch's midnight aligns them with every midnight.
    return iter(range(low - low % count, high + 1, count))


def _week_marks(count: int, low: int, high: int) -> Iterator[int]:
    day = low // DAY
    return iter(range((day - civil.weekday(day)) * DAY, high + 1, 7 * count * DAY))


def _day_marks(count: int, low: int, high: int) -> Iterator[int]:
    year, month, _ = civil.date_of(low // DAY)
    while year <= civil.MAX_YEAR and (first := civil.day_number(year, month, 1)) * DAY <= high:
        for number in _DAY_STARTS[count]:
            if number <= civil.month_length(year, month) and low - count * DAY <= (first + number - 1) * DAY <= high:
                yield (first + number - 1) * DAY
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _month_marks(count: int, low: int, high: int) -> Iterator[int]:
    year, month, _ = civil.date_of(low // DAY)
    index = year * 12 + month - 1
    index -= index % count
    while index // 12 <= civil.MAX_YEAR and (seconds := civil.moment(index // 12, index % 12 + 1)) <= high:
        yield seconds
        index += count


def _year_marks(count: int, low: int, high: int) -> Iterator[int]:
    """Years divisible by `count` as they are named: 500 BC is -499, and the first year AD stands between."""
    year = civil.year_of(low)
    if year > 0:
        # Before the first round year AD stands the year 1, or with steps of two the year 2 BC.
        year = year - year % count or (-1 if count == 2 else 1)
    else:
        year = 1 - (1 - year + count - 1) // count * count
    while year <= civil.MAX_YEAR:
        if year >= civil.MIN_YEAR:
            seconds = civil.moment(year)
            if seconds > high:
                return
            yield seconds
        year = _next_year(year, count)


def _next_year(year: int, count: int) -> int:
    if year == 1:
        return count if count > 1 else 2
    if year <= 0 < year + count:
        # With steps of two, the year 1 would stand half a step before the year 2.
        return count if count == 2 else 1
    return year + count


_MARKS: dict[Kind, Callable[[int, int, int], Iterator[int]]] = {
    "second": _second_marks,
    "day": _day_marks,
    "week": _week_marks,
    "month": _month_marks,
    "year": _year_marks,
}


def tick_words(scale: Scale, seconds: int) -> str:
    """The text of a lower tick; what it leaves out, the upper tier says."""
    year, month, number = civil.date_of(seconds // DAY)
    if scale.kind == "second":
        return civil.iso_time(seconds)
    if scale.kind == "year":
        return f"AD {year}" if year == 1 and scale.count > 1 else year_words(year)
    if scale.kind == "month":
        return MONTHS[month - 1]
    if scale.count == 1:
        return f"{WEEKDAYS[civil.kept_weekday(seconds // DAY)]} {number}"
    return str(number)


# What stands above a scale: the unit, and how its beginning is named.
def _upper_scale(scale: Scale) -> Scale:
    if scale.kind == "second":
        return Scale("day", 1)
    if scale.kind in ("day", "week"):
        return Scale("month", 1)
    if scale.kind == "month":
        return Scale("year", 1)
    return Scale("year", 10 if scale.count < 10 else 100 if scale.count < 100 else 1000 if scale.count < 500 else _ERA)


def _upper_words(scale: Scale, seconds: int) -> str:
    if scale.kind == "day":
        return day_words(seconds)
    year, month, _ = civil.date_of(seconds // DAY)
    if scale.kind == "month":
        return f"{LONG_MONTHS[month - 1]} {year_words(year)}"
    if scale.count == 1:
        return year_words(year)
    if scale.count >= _ERA:
        return "AD" if year > 0 else "BC"
    return _era_words(year, scale.count)


def _era_words(year: int, count: int) -> str:
    """The decade, century or millennium that `year` begins, as its first year's name says it."""
    if year > 0:
        number = year - year % count
        if number == 0:
            return f"AD 1 to {count - 1}"
        return f"{number}s" if count <= 100 else f"{number} to {number + count - 1}"
    # BC years count down: 500 BC opens the years 500 to 401 BC.
    number = 1 - year
    return f"{number} to {max(number - count, 0) + 1} BC"


@dataclass(frozen=True, slots=True)
class Axis:
    """Both tiers, the unlabelled marks between (`fine`, px), and the scale of the lower tier."""

    scale: Scale
    upper: tuple[Tick, ...]
    lower: tuple[Tick, ...]
    fine: tuple[float, ...]


def axis(begin: float, seconds_per_px: float, width: float, measure: Callable[[str], float], em: float = 9.0) -> Axis:
    """The axis of `width` px from `begin`; `em` is about the width of a character in px.

    Labels of a tier never overlap. The first upper label sticks to the left edge, so that the year is always in sight.
    """
    end = begin + width * seconds_per_px
    scale = scale_for(seconds_per_px, 8.5 * em)
    lower = tuple(_lower_ticks(scale, begin, end, seconds_per_px, measure))
    finer = scale_for(seconds_per_px, 1.0 * em)
    # Marks that do not divide the labelled steps would confuse.
    fine = tuple((s - begin) / seconds_per_px for s in marks(finer, begin, end)) if _divides(finer, scale) else ()
    heading = _upper_scale(scale)
    if heading.count >= _ERA and not any(tick.label and 0 <= tick.label_x < width for tick in lower):
        # At the end of the years there are, an era alone would say no number.
        heading = Scale("year", 1000)
    upper = tuple(_upper_ticks(heading, begin, width, seconds_per_px, measure, em))
    return Axis(scale, upper, lower, fine)


def _divides(finer: Scale, scale: Scale) -> bool:
    return not (finer.kind == "week" and scale.kind != "week") and finer != scale


def _lower_ticks(scale: Scale, begin: float, end: float, spp: float, measure: Callable[[str], float]) -> Iterator[Tick]:
    free = float("-inf")
    for seconds in marks(scale, begin - scale.seconds, end):
        x = (seconds - begin) / spp
        text = tick_words(scale, seconds)
        width = measure(text)
        if x + 4 < free:
            yield Tick(seconds, x, "", x, 0.0)
            continue
        free = x + 4 + width + 8
        yield Tick(seconds, x, text, x + 4, width)


def _upper_marks(scale: Scale, begin: float, end: float) -> list[int]:
    if scale.count >= _ERA:
        return [mark for mark in (FIRST_MOMENT, _CHRIST) if mark <= end]
    return list(marks(scale, begin - scale.seconds, end))


def _upper_ticks(
    scale: Scale, begin: float, width: float, spp: float, measure: Callable[[str], float], em: float
) -> Iterator[Tick]:
    found = _upper_marks(scale, begin, begin + width * spp)
    # Of those that began before the view only the last one still runs at its left edge.
    first = max((i for i, s in enumerate(found) if s <= begin), default=0)
    lefts = [(seconds, (seconds - begin) / spp) for seconds in found[first:]]
    for index, (seconds, x) in enumerate(lefts):
        text = _upper_words(scale, seconds)
        # Headings are set in bold, which is a tenth wider.
        size = measure(text) * 1.12
        stop = lefts[index + 1][1] if index + 1 < len(lefts) else width
        label_x = max(x + 4, 4.0)
        # Better no heading than half of one: the next says the year as well.
        fits = label_x + size + em <= stop or index + 1 == len(lefts)
        yield Tick(seconds, x, text if fits else "", label_x, size if fits else 0.0)
