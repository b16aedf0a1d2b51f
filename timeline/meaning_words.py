"""What a meaning says, in plain words for an explanation: "the Sunday on or before Mon 12 Oct 2020"."""

from __future__ import annotations

from timeline import meanings as m
from timeline.feasts import called
from timeline.intervals import Granularity
from timeline.repeating import Cycle, Repeating, Toward
from timeline.wording import PARTS, words

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SEASONS = ("spring", "summer", "autumn", "winter")
_MODS = {
    m.Mod.START: "early in", m.Mod.MID: "the middle of", m.Mod.END: "late in", m.Mod.APPROX: "about",
    m.Mod.OPENING: "the beginning of", m.Mod.CLOSING: "the end of",
    m.Mod.FIRST_HALF: "the first half of", m.Mod.SECOND_HALF: "the second half of",
    m.Mod.BEFORE: "before", m.Mod.AFTER: "after", m.Mod.ON_OR_BEFORE: "in or before",
    m.Mod.ON_OR_AFTER: "in or after", m.Mod.LESS_THAN: "nearly", m.Mod.MORE_THAN: "more than",
    m.Mod.EQUAL_OR_LESS: "at most", m.Mod.EQUAL_OR_MORE: "at least",
}  # fmt: skip

_PARTS = (
    m.Mod.START, m.Mod.MID, m.Mod.END, m.Mod.OPENING, m.Mod.CLOSING, m.Mod.FIRST_HALF, m.Mod.SECOND_HALF,
)  # fmt: skip


def describe(meaning: m.Meaning, anchor: str) -> str:
    """`meaning` read from `anchor`, which is already in words."""
    match meaning:
        case m.OfCentury():
            return f"in the hundred years {'around' if meaning.ahead else 'up to'} {anchor}"
        case m.Literal():
            return words(meaning.interval)
        case m.Shift():
            return _shift(meaning, anchor)
        case m.Occurrence(of=Repeating(cycle=Cycle.DAY_OF_MONTH), toward=Toward.SAME):
            return f"{_repeating(meaning.of)} of the month of {anchor}"
        case m.Occurrence():
            return _occurrence(_repeating(meaning.of), meaning.toward or Toward.NEAREST, anchor)
        case m.Nth():
            return f"{_nth(meaning)} of {anchor}"
        case m.Pick():
            which = "last" if meaning.number == -1 else _ordinal(abs(meaning.number))
            return f"the {which} {_repeating(meaning.of).removeprefix('the ')} of {anchor}"
        case m.Part():
            return f"the {PARTS.get(meaning.name, 'part')} of {anchor}"
        case m.Clock():
            near = "about " if meaning.approximate else ""
            return f"{near}{meaning.hour:02d}:{meaning.minute or 0:02d} on {anchor}"
        case m.Of():
            return describe(meaning.inner, describe(meaning.outer, anchor))
        case m.Modified(meaning=m.Shift(amount=1 | -1) as shift, mod=mod) if mod not in _PARTS:
            # "a good year ago", and not last year
            return f"{_MODS[mod]} {_counted(shift, anchor)}"
        case m.Modified():
            return f"{_MODS[meaning.mod]} {describe(meaning.meaning, anchor)}"
        case m.Reference():
            return {m.Ref.PAST: "before", m.Ref.PRESENT: "at", m.Ref.FUTURE: "after"}[meaning.ref] + f" {anchor}"
        case m.Duration():
            return _duration(meaning, anchor)
        case m.Repetition():
            return "happens again and again"
        case m.Range(chained=True):
            return f"from {describe(meaning.first, anchor)} to {describe(meaning.last, 'that date')}"
        case m.Range():
            return f"from {describe(meaning.first, anchor)} to {describe(meaning.last, anchor)}"
        case m.Again():
            return f"the same part of {meaning.year} as {anchor}"
        case m.Fiscal():
            return _fiscal(meaning, anchor)
        case m.Same():
            return f"the same time as {anchor}"
        case m.Aged():
            birthday = f"the {_ordinal(meaning.years)} birthday of one born on {anchor}"
            return birthday if meaning.is_birthday else f"the year from {birthday}"
        case m.EraYear():
            return f"the year {meaning.number} of the era of {anchor}"
        case m.Ambiguous() | m.Straddling():
            return f"{describe(meaning.first, anchor)}, or {describe(meaning.other, anchor)}"
        case m.FromEvent():
            return describe(meaning.shift, anchor) if meaning.shift else f"{meaning.relation.value} {anchor}"
        case m.Named(meaning=m.Occurrence()):
            name = called(meaning.feast) if meaning.feast else f"a {_WEEKDAYS[meaning.weekday]}"
            return f"{describe(meaning.meaning, anchor)}, in the year in which it is {name}"
        case m.Named():
            return describe(meaning.meaning, anchor)
        case m.Disputed():
            return describe(meaning.first, anchor)
        case _:
            return f"read from {anchor}"


def _occurrence(name: str, toward: Toward, anchor: str) -> str:
    match toward:
        case Toward.RATHER_BEFORE | Toward.PERHAPS_BEFORE | Toward.RATHER_AFTER:
            side = "after" if toward is Toward.RATHER_AFTER else "before"
            return f"{name} nearest to {anchor}, or {side} it if two are about as near"
        case Toward.ONWARD:
            return f"{name} nearest to {anchor}, or after it if two are about as near"
        case _:
            return f"{name} {toward.value} {anchor}"


def _shift(meaning: m.Shift, anchor: str) -> str:
    if not meaning.amount:
        return anchor if meaning.unit is Granularity.DAY else f"the {_unit(meaning.unit)} of {anchor}"
    if abs(meaning.amount) == 1 and meaning.unit <= Granularity.DAY:
        return f"the {_unit(meaning.unit)} {_way(meaning)} {anchor}"
    return _counted(meaning, anchor)


def _counted(meaning: m.Shift, anchor: str) -> str:
    amount = abs(meaning.amount)
    return f"{amount} {_unit(meaning.unit)}{'' if amount == 1 else 's'} {_way(meaning)} {anchor}"


def _way(meaning: m.Shift) -> str:
    return "before" if meaning.amount < 0 else "after"


def _unit(unit: Granularity) -> str:
    return unit.name.lower().replace("_", " ")


def _nth(meaning: m.Nth) -> str:
    which = "last" if meaning.number == -1 else _ordinal(abs(meaning.number)) + (" last" if meaning.number < 0 else "")
    return f"the {which} {_unit(meaning.unit)}"


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _fiscal(meaning: m.Fiscal, anchor: str) -> str:
    name = f", the firm's {_ordinal(meaning.number)} quarter" if meaning.number else ""
    if not meaning.shift:
        return f"the three months up to {anchor}{name}"
    months = 3 * abs(meaning.shift)
    return f"the three months {months} months {'after' if meaning.shift > 0 else 'before'} {anchor}{name}"


def _duration(meaning: m.Duration, anchor: str) -> str:
    count = "some" if meaning.count is None else f"{meaning.count:g}"
    text = f"{count} {_unit(meaning.unit)}" + ("" if meaning.count == 1 else "s")
    if meaning.side is m.Side.UNTIL:
        return f"{text} up to {anchor}"
    return f"{text} on from {anchor}" if meaning.side is m.Side.FROM else text


def _repeating(of: Repeating) -> str:
    match of.cycle:
        case Cycle.WEEKDAY:
            return f"the {_WEEKDAYS[of.number]}"
        case Cycle.MONTH:
            return f"the {_MONTHS[of.number - 1]}"
        case Cycle.MONTH_DAY:
            return f"the {of.day} {_MONTHS[of.number - 1]}"
        case Cycle.DAY_OF_MONTH:
            return f"the {_ordinal(of.number)}"
        case Cycle.SEASON:
            return f"the {_SEASONS[of.number - 1]}"
        case Cycle.NUMBERED_WEEK:
            return f"week {of.number}"
        case Cycle.QUARTER | Cycle.HALF:
            return f"the {_ordinal(of.number)} {of.cycle.value}"
        case Cycle.FEAST:
            return f"the {called(of.name)}"
        case _:
            return f"the {of.cycle.value}"
