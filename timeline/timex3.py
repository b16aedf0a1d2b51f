"""TIMEX3 value text (TimeML 1.2.1) of an interval, and of an amount of a unit."""

from __future__ import annotations

from timeline import civil
from timeline.civil import DAY, HOUR, MINUTE
from timeline.intervals import Granularity, Interval, part_name

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_DATE_UNITS = {
    Granularity.CENTURY: "CE",
    Granularity.DECADE: "DE",
    Granularity.YEAR: "Y",
    Granularity.HALF: "H",
    Granularity.QUARTER: "Q",
    Granularity.SEASON: "SE",
    Granularity.MONTH: "M",
    Granularity.WEEK: "W",
    Granularity.WEEKEND: "WE",
    Granularity.DAY: "D",
    Granularity.PART_OF_DAY: "DP",
}
_CLOCK_UNITS = {Granularity.HOUR: "H", Granularity.MINUTE: "M", Granularity.SECOND: "S"}
# Decades, quarters and half-years are written in the units that a reader of TIMEX3 can add up.
_FOLDED = {
    Granularity.CENTURY: (100, Granularity.YEAR),
    Granularity.DECADE: (10, Granularity.YEAR),
    Granularity.HALF: (6, Granularity.MONTH),
    Granularity.QUARTER: (3, Granularity.MONTH),
}
# The early hours are annotated as a morning, a whole night as a night.
_PART_NAMES: dict[str | None, str] = {"EH": "MO", "ON": "NI"}
_PART_UNITS = {"MO": "TMO", "MI": "TMI", "AF": "TAF", "EV": "TEV", "NI": "TNI", "DT": "TDT"}


def season(number: int) -> str:
    """The letters of a season; 1 is spring, 4 winter."""
    return _SEASONS[3 * number]


def value(interval: Interval) -> str:
    """The value of one calendar unit; of a longer stretch that of its first unit; empty where the begin is open."""
    begin = interval.begin
    if not isinstance(begin, int):
        return ""
    year, month, _ = civil.date_of(begin // DAY)
    text = year_text(year)
    match interval.granularity:
        case Granularity.CENTURY:
            return f"{year // 100:02d}"
        case Granularity.DECADE:
            return f"{year // 10:03d}"
        case Granularity.YEAR:
            return text
        case Granularity.HALF:
            return f"{text}-H{1 + month // 7}"
        case Granularity.QUARTER:
            return f"{text}-Q{1 + (month - 1) // 3}"
        case Granularity.SEASON:
            return f"{text}-{_SEASONS[month]}"
        case Granularity.MONTH:
            return f"{text}-{month:02d}"
        case Granularity.WEEK | Granularity.WEEKEND as unit:
            iso_year, week = civil.iso_week(begin // DAY)
            return f"{year_text(iso_year)}-W{week:02d}" + ("-WE" if unit is Granularity.WEEKEND else "")
        case Granularity.DAY:
            return day_text(begin)
        case Granularity.PART_OF_DAY:
            return f"{day_text(begin)}T{_PART_NAMES.get(name := part_name(interval), name)}"
        case _:
            return f"{day_text(begin)}T{clock_text(begin, interval.granularity)}"


def year_text(year: int) -> str:
    """1990, or BC0490 for the years before 1."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def day_text(seconds: int) -> str:
    year, month, day = civil.date_of(seconds // DAY)
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def clock_text(seconds: int, unit: Granularity) -> str:
    rest = seconds % DAY
    text = f"{rest // HOUR:02d}:{rest % HOUR // MINUTE:02d}"
    return f"{text}:{rest % MINUTE:02d}" if unit is Granularity.SECOND else text


def amount(count: float | None, unit: Granularity) -> str:
    """P3D, PT10H, P1Y6M; `count` None is an amount nobody counted: PXM."""
    if unit in _CLOCK_UNITS:
        return _clock_amount(count, unit)
    if count is None:
        return f"PX{_DATE_UNITS[unit]}"
    if unit in _FOLDED:
        factor, unit = _FOLDED[unit]
        count *= factor
    if unit is Granularity.YEAR and count != int(count) and (count * 12) == int(count * 12):
        whole = int(count)
        return (f"P{whole}Y" if whole else "P") + f"{round(12 * (count - whole))}M"
    return f"P{plain(count)}{_DATE_UNITS[unit]}"


def _clock_amount(count: float | None, unit: Granularity) -> str:
    letter = _CLOCK_UNITS[unit]
    if count is None:
        return f"PTX{letter}"
    whole = int(count)
    if count != whole and unit is not Granularity.SECOND:
        finer = _CLOCK_UNITS[Granularity(unit + 1)]
        return (f"PT{whole}{letter}" if whole else "PT") + f"{round(60 * (count - whole))}{finer}"
    return f"PT{plain(count)}{letter}"


def plain(count: float) -> str:
    return str(int(count)) if count == int(count) else f"{count:g}"


def parts_amount(count: float | None, part: str) -> str:
    """P2TNI for two nights."""
    return f"P{'X' if count is None else plain(count)}{_PART_UNITS[part]}"
