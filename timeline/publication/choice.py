"""The publication date chosen from the evidence, or none where it would be a guess.

Hints of different kinds that name the same day confirm each other; a hint alone has to be of a kind that is usually
right. A time of change never passes for a time of publication, and the clock of this computer is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline import civil
from timeline.intervals import Interval
from timeline.model import Evidence
from timeline.publication.header_words import month_number, weekday_number
from timeline.publication.hints import Hint, Kind
from timeline.publication.lines import dateline_day
from timeline.publication.stamps import Stamp

# A single hint below this is a guess; two weak ones that agree pass it.
SURE_ENOUGH = 0.6
_UPDATE_WEIGHT = 0.3
_CONFIRMING = 0.25
# The only date that a page prints beside its headline weighs as much.
_SOLE = 0.9
_ALIKE = 0.05


@dataclass(frozen=True, slots=True)
class Choice:
    """The publication date and where it came from; `published` is None where nothing was sure enough.

    `evidence` holds all of it, best first, for the person to choose from.
    """

    published: Interval | None = None
    source: str = ""
    utc_offset: int | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Voice:
    stamp: Stamp
    hint: Hint
    weight: float
    day: int


def choose(hints: Iterable[Hint], text: str = "") -> Choice:
    """Weigh `hints`; weekdays with dates in `text` ("Sunday 11 October") speak for or against a year."""
    voices = _voices(list(hints), text)
    if not voices:
        return Choice()
    voices = _not_after_changes(_confirmed(_told_changes(_printed_here(voices))))
    days: dict[int, list[_Voice]] = {}
    for voice in voices:
        days.setdefault(voice.day, []).append(voice)
    scores = {day: _score(group) for day, group in days.items()}
    _take_clocked_update(voices, scores)
    _take_printed_neighbour(voices, scores)
    _take_labelled(days, scores)
    _take_printed(days, scores)
    printed = {voice.day for voice in voices if voice.hint.kind in _PRINTED and voice.weight >= _SOLE}
    ranked = sorted(scores, key=lambda day: (-scores[day], day not in printed, day))
    evidence = _evidence(ranked, scores, days)
    best = ranked[0]
    if scores[best] < SURE_ENOUGH or _is_list(ranked, scores, days):
        return Choice(evidence=evidence)
    group = sorted(days[best], key=lambda v: (v.stamp.day_number != best, v.hint.is_update, -v.weight))
    all_updates = all(voice.hint.is_update for voice in group)
    named = [voice for voice in group if all_updates or not voice.hint.is_update]
    source = " and ".join(dict.fromkeys(voice.hint.source for voice in named[:2]))
    timed = [v.stamp for v in group if v.stamp.hour is not None and (not v.hint.is_update or all_updates)]
    stamp = _local(timed) or _best_timed([s for s in timed if s.day_number == best]) or group[0].stamp
    return Choice(stamp.interval, source, stamp.utc_offset, evidence)


def _best_timed(stamps: Sequence[Stamp]) -> Stamp | None:
    """The first with the publisher's own offset, else with any, else the first."""
    return next(
        (s for s in stamps if s.utc_offset), next((s for s in stamps if s.utc_offset is not None), None)
    ) or next(iter(stamps), None)


# Minutes east of UTC at the quarter hours where somebody lives.
_QUARTERS = (345, 525, 765)


def _local(stamps: Sequence[Stamp]) -> Stamp | None:
    """The time that is printed without a zone, with the offset that the same time in UTC gives it."""
    if any(stamp.utc_offset for stamp in stamps):
        return None
    for universal in (stamp for stamp in stamps if stamp.utc_offset == 0):
        for local in (stamp for stamp in stamps if stamp.utc_offset is None):
            minutes = _minutes(local) - _minutes(universal)
            if -12 * 60 <= minutes <= 14 * 60 and (minutes % 30 == 0 or minutes in _QUARTERS):
                return replace(local, utc_offset=minutes)
    return None


def _minutes(stamp: Stamp) -> int:
    return stamp.day_number * 24 * 60 + (stamp.hour or 0) * 60 + stamp.minute


def _voices(hints: Sequence[Hint], text: str) -> list[_Voice]:
    found: list[_Voice] = []
    pairs = _weekday_dates(text)
    for hint in hints:
        share = 1.0 if len(hint.stamps) == 1 else 0.5
        for stamp in hint.stamps:
            weight = min(hint.weight, _UPDATE_WEIGHT) if hint.is_update else hint.weight
            if stamp.weekday_agrees is False:
                weight *= 0.5
            found.append(_Voice(stamp, hint, weight * share * _agreement(stamp, pairs), stamp.day_number))
    return found


_PRINTED = (Kind.LABEL, Kind.BYLINE, Kind.DATELINE)


def _printed_here(voices: Sequence[_Voice]) -> list[_Voice]:
    """Metadata in UTC counted for the day that the publisher prints: 23:30Z on the 11th is the 12th in Karachi."""
    printed = [v.stamp for v in voices if v.hint.kind in _PRINTED and not v.hint.is_update and v.weight >= 0.3]
    sole = {v.day for v in voices if v.hint.kind in _PRINTED and not v.hint.is_update and v.weight >= _SOLE}
    # An address is made where the article is: its day needs no moving, nor does metadata that agrees with it; unless
    # the page prints one day alone, for then the site makes its addresses in UTC, too.
    settled = {s.day_number for s in printed} | {v.day for v in voices if v.hint.kind is Kind.ADDRESS and not sole}
    return [voice if voice.day in settled or voice.hint.is_update else _moved(voice, printed) for voice in voices]


_UNLABELLED = (Kind.BYLINE, Kind.STRUCTURE)


def _told_changes(voices: Sequence[_Voice]) -> list[_Voice]:
    """A day that is said to be that of a change, and is printed again without a word, is one there, too.

    But the only date that a page prints outranks what programs are told of it.
    """
    told = [v for v in voices if v.hint.kind in (Kind.LABEL, Kind.MACHINE) and v.weight > 0]
    published = {voice.day for voice in told if not voice.hint.is_update and voice.weight >= SURE_ENOUGH}
    overwritten = _overwritten(voices)
    published -= overwritten
    changed = {voice.day for voice in told if voice.hint.is_update} - published
    if not published or not changed:
        return list(voices)
    # A report that goes on for days prints them all.
    changed |= {v.day for v in voices if min(published) < v.day < max(changed)} - published
    return [
        replace(voice, hint=replace(voice.hint, is_update=True), weight=min(voice.weight, _UPDATE_WEIGHT))
        if _is_change(voice, changed, overwritten)
        else voice
        for voice in voices
    ]


def _not_after_changes(voices: Sequence[_Voice]) -> list[_Voice]:
    """Nothing is changed before it is published: a later day without a word counts less than the change beside it."""
    changed = [v.day for v in voices if v.hint.is_update and v.hint.kind is Kind.LABEL and v.hint.weight >= SURE_ENOUGH]
    if not changed:
        return list(voices)
    return [
        replace(voice, weight=voice.weight * 0.5)
        if voice.hint.kind in _UNLABELLED and voice.day > max(changed) and voice.weight < _SOLE
        else voice
        for voice in voices
    ]


def _is_change(voice: _Voice, changed: set[int], overwritten: set[int]) -> bool:
    if voice.hint.is_update or voice.day not in changed or voice.weight >= _SOLE:
        return False
    return voice.hint.kind in _UNLABELLED or (voice.hint.kind is Kind.MACHINE and voice.day in overwritten)


def _overwritten(voices: Sequence[_Voice]) -> set[int]:
    """Days of publication that programs are told of as change, too, to the minute, and that the page prints as changes.

    Where it prints an earlier day as well: some publishers overwrite what they tell programs with every change.
    """
    machine = [v for v in voices if v.hint.kind is Kind.MACHINE and v.stamp.hour is not None]
    moments = {_minutes(voice.stamp) for voice in machine if voice.hint.is_update}
    printed = {voice.day for voice in voices if voice.hint.is_update and voice.hint.kind is Kind.LABEL}
    own = [v.day for v in voices if v.hint.kind in _PRINTED and not v.hint.is_update and v.weight >= SURE_ENOUGH]
    told = {v.day for v in machine if not v.hint.is_update and _minutes(v.stamp) in moments and v.day in printed}
    return {day for day in told if min(own, default=day) < day}


def _confirmed(voices: Sequence[_Voice]) -> list[_Voice]:
    """A date printed in an unlikely place still confirms the same date in the metadata."""
    told = {voice.day for voice in voices if voice.hint.kind is Kind.MACHINE and not voice.hint.is_update}
    return [
        replace(voice, weight=max(voice.weight, _CONFIRMING))
        if voice.hint.kind is Kind.BYLINE and voice.day in told
        else voice
        for voice in voices
    ]


def _moved(voice: _Voice, printed: Sequence[Stamp]) -> _Voice:
    if voice.stamp.utc_offset != 0 or voice.stamp.hour is None:
        return voice
    for stamp in printed:
        if _is_same_instant(voice.stamp, stamp):
            return replace(voice, day=stamp.day_number)
    return voice


def _is_same_instant(universal: Stamp, local: Stamp) -> bool:
    """Whether a time in UTC can be the printed time of another zone, on the day before or after."""
    assert universal.hour is not None
    hours = (local.day_number - universal.day_number) * 24 - universal.hour
    if abs(local.day_number - universal.day_number) != 1:
        return False
    if local.hour is None or (local.hour, local.minute) == (0, 0):
        # Few people live further than 12 hours ahead of UTC, or than 10 behind it.
        return universal.hour >= 12 if hours > 0 else universal.hour < 10
    return local.minute % 15 == universal.minute % 15 and -12 <= hours + local.hour <= 14


def _take_clocked_update(voices: Sequence[_Voice], scores: dict[int, float]) -> None:
    """A change that its page prints as news do stands in where nothing tells of a publication."""
    if any(not voice.hint.is_update and voice.weight >= 0.5 for voice in voices):
        return
    strong = [v for v in voices if v.hint.is_update and v.hint.kind is Kind.LABEL and v.hint.weight >= SURE_ENOUGH]
    for voice in strong:
        scores[voice.day] = max(scores[voice.day], voice.hint.weight)


def _take_printed_neighbour(voices: Sequence[_Voice], scores: dict[int, float]) -> None:
    """The only day that a page prints, where programs are told the one beside it: it is the publisher's own day."""
    sole = {v.day for v in voices if v.hint.kind in _PRINTED and not v.hint.is_update and v.weight >= _SOLE}
    for day in sole if len(sole) == 1 else ():
        scores[day] = max(scores[day], scores.get(day - 1, 0.0), scores.get(day + 1, 0.0))


_LABELLED = 0.8


def _take_labelled(days: dict[int, list[_Voice]], scores: dict[int, float]) -> None:
    """The only day that the page calls that of its publication outranks days that it prints without a word."""
    told = [day for day, group in days.items() if any(_is_labelled(voice) for voice in group)]
    for day in scores if len(told) == 1 else ():
        if day not in told and all(voice.hint.kind in _UNLABELLED for voice in days[day]):
            scores[day] = min(scores[day], scores[told[0]] - _ALIKE)


_OF_FILE = (Kind.PROPERTIES, Kind.FILE_NAME, Kind.FILE_TIME)


def _take_printed(days: dict[int, list[_Voice]], scores: dict[int, float]) -> None:
    """A day that the text prints as its own outranks what a file is called, and when it was begun."""
    of_file = {day for day, group in days.items() if all(voice.hint.kind in _OF_FILE for voice in group)}
    printed = [day for day, group in days.items() if any(voice.hint.kind in _PRINTED for voice in group)]
    best = max((scores[day] for day in printed), default=0.0)
    for day in of_file if best >= SURE_ENOUGH else ():
        scores[day] = min(scores[day], best - _ALIKE)


def _is_labelled(voice: _Voice) -> bool:
    return voice.hint.kind is Kind.LABEL and not voice.hint.is_update and voice.weight >= _LABELLED


def _score(group: Sequence[_Voice]) -> float:
    """1 - the chance that all kinds err, each kind counted once with its best hint."""
    best: dict[Kind, float] = {}
    for voice in group:
        best[voice.hint.kind] = max(best.get(voice.hint.kind, 0.0), voice.weight)
    if all(voice.hint.is_update or voice.hint.kind is Kind.SEARCH for voice in group):
        return max(best.values())
    doubt = 1.0
    for weight in best.values():
        doubt *= 1 - weight
    return 1 - doubt


def _is_list(ranked: Sequence[int], scores: dict[int, float], days: dict[int, list[_Voice]]) -> bool:
    """Whether several days are printed alike and nothing else tells of one: a list of articles, or a front page."""
    best = [day for day in ranked if scores[day] >= scores[ranked[0]] - _ALIKE]
    return len(best) > 1 and all(voice.hint.kind in _UNLABELLED for day in best for voice in days[day])


def _evidence(ranked: Sequence[int], scores: dict[int, float], days: dict[int, list[_Voice]]) -> tuple[Evidence, ...]:
    rows: list[Evidence] = []
    for day in ranked:
        if all(voice.hint.is_aside for voice in days[day]):
            continue
        for voice in sorted(days[day], key=lambda voice: -voice.weight):
            if voice.hint.is_aside and not voice.weight:
                continue
            weight = round(scores[day] if voice.weight else 0.0, 3)
            row = Evidence(voice.stamp.interval, voice.hint.source, weight, voice.stamp.utc_offset)
            if row not in rows:
                rows.append(row)
    return tuple(rows[:40])


# The same weekdays come back every five, six or eleven years.
_YEARS_BACK, _YEARS_OFFERED = 40, 6
_FITTING = "the dateline's day, in a year that the text's weekdays fit (offered only)"
_WEEKDAY_DATE = re.compile(
    r"(?P<weekday>[^\W\d_]{3,12}),?\s(?:(?P<day>\d\d?)(?:st|nd|rd|th|\.)?\s(?:de\s)?(?P<month>[^\W\d_]{3,12})"
    r"|(?P<month2>[^\W\d_]{3,12})\.?\s(?P<day2>\d\d?))(?![\d:])(?!,?\s(?:de\s)?\d{4})"
)


def _weekday_dates(text: str) -> list[tuple[int, int, int]]:
    """(weekday, month, day) of every "Sunday, 11 October" without a year."""
    found: list[tuple[int, int, int]] = []
    for match in _WEEKDAY_DATE.finditer(text[:50_000]):
        weekday = weekday_number(match["weekday"])
        month = month_number(match["month"] or match["month2"]) if weekday is not None else None
        day = int(match["day"] or match["day2"])
        if weekday is not None and month is not None and 1 <= day <= civil.month_length(2000, month):
            found.append((weekday, month, day))
    return found[:20]


def fitting_days(text: str, language: str, latest: int) -> list[Evidence]:
    """Days that a dateline without a year may mean, newest first: of years up to `latest`, those with its weekdays.

    Empty where the text names no weekday with a date, for then any year would do. All are offered, and none is taken.
    """
    found, pairs = dateline_day(text.split("\n"), language), _weekday_dates(text)
    if found is None or not pairs:
        return []
    stamps = [Stamp(year, *found) for year in range(latest, latest - _YEARS_BACK, -1) if _is_day(year, *found)]
    fitting = [stamp for stamp in stamps if all(_fits(stamp, pair) for pair in pairs)]
    return [Evidence(stamp.interval, _FITTING, 0.0) for stamp in fitting[:_YEARS_OFFERED]]


def _is_day(year: int, month: int, day: int) -> bool:
    return day <= civil.month_length(year, month)


def _fits(stamp: Stamp, pair: tuple[int, int, int]) -> bool:
    weekday, month, day = pair
    return any(
        _is_weekday(year, month, day, weekday)
        for year in (stamp.year - 1, stamp.year, stamp.year + 1)
        if _is_day(year, month, day) and abs(civil.day_number(year, month, day) - stamp.day_number) <= 182
    )


def _agreement(stamp: Stamp, pairs: Sequence[tuple[int, int, int]]) -> float:
    """1 where the text's own weekdays fit the year of `stamp` or one beside it, less where none does."""
    if not pairs:
        return 1.0
    fits = sum(
        any(
            _is_weekday(year, month, day, weekday)
            for year in (stamp.year - 1, stamp.year, stamp.year + 1)
            if abs(civil.day_number(year, month, min(day, civil.month_length(year, month))) - stamp.day_number) <= 200
        )
        for weekday, month, day in pairs
    )
    return 1.0 if fits * 2 >= len(pairs) else 0.6


def _is_weekday(year: int, month: int, day: int, weekday: int) -> bool:
    return day <= civil.month_length(year, month) and civil.weekday(civil.day_number(year, month, day)) == weekday
