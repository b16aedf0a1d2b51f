"""Every interval from its anchor, and the steps that explain it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from timeline import civil, intervals
from timeline.bounds import Side, bounded
from timeline.civil import DAY
from timeline.confidence import FINER, INFERRED, REMOTE, asks_for_more, is_remote, sure_of_publication, trust
from timeline.doubts import still_doubted
from timeline.errors import DatelineError
from timeline.feasts import called, day_of
from timeline.intervals import Granularity, Interval
from timeline.meaning_words import describe
from timeline.meanings import (
    Ambiguous,
    Clock,
    Disputed,
    Meaning,
    Modified,
    Named,
    Occurrence,
    Of,
    OfNoDay,
    Outcome,
    PerhapsNumber,
    Range,
    Shift,
    SpokenClock,
    Straddling,
    parts,
)
from timeline.model import (
    BASIC_IN_DOUBT,
    Anchor,
    AnchorKind,
    Article,
    Event,
    Expression,
    ExpressionType,
    Resolution,
    Step,
)
from timeline.repeating import Toward
from timeline.weekday_years import latest_year
from timeline.wording import words

PUBLICATION_WORDS = "publication date"
NEEDS_PUBLICATION = "needs publication date"
# Directions that a tense or a habit decided, and not the words: the other side stays possible.
_LEANS_BACK = (Toward.RATHER_BEFORE, Toward.PERHAPS_BEFORE)
_DECIDED = (Toward.ON_OR_BEFORE, Toward.ON_OR_AFTER, *_LEANS_BACK, Toward.RATHER_AFTER, Toward.NEAREST)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# What a date is worth that lies on the other side of its anchor than its clause's tense says.
_AGAINST_TENSE = 0.7
# What an event is worth that a person read from another date.
_READ = 0.9
_INFERRED_FROM = "inferred from"
_BASIC = "by its basic words alone, for no more is known of its language"
_IN_DOUBT = "it is not sure in which language the text is written"
_EITHER_ORDER = "day and month may be the other way round"
_SO_MANY = "it may be a number or part of a name, and no year"
_NO_DAY = "the day that is told with it is in no calendar"
_EITHER_SIDE = "nobody says whether it is before noon or after"
_GOES_ON = "since then, and it goes on"


@dataclass(frozen=True, slots=True)
class Anchored:
    """What an anchor stands for at this moment: its shown date, the words that name it, and how sure it is.

    `interval` is None where the anchor has no date yet. `target` is the id of an expression, event or article.
    """

    interval: Interval | None
    words: str
    target: str
    confidence: float = 1.0
    is_pinned: bool = False


def as_published(article: Article) -> Anchored:
    """The publication date of an article as an anchor."""
    return Anchored(article.published, PUBLICATION_WORDS, article.id, sure_of_publication(article))


def as_anchor(expression: Expression) -> Anchored:
    """An expression as an anchor of others, with what its own reading came to."""
    return Anchored(expression.resolution.interval, expression.text, expression.id, expression.confidence)


def resolved_from(expression: Expression, date: Expression) -> Expression:
    """The expression read from that date, which becomes its anchor."""
    read = replace(expression, found_anchor=Anchor(AnchorKind.EXPRESSION, date.id))
    return replace(read, resolution=resolve_expression(read, as_anchor(date)))


def resolve_expression(expression: Expression, anchored: Anchored | None, outcome: Outcome | None = None) -> Resolution:
    """What the expression comes to when read from `anchored`; None for one that needs no anchor.

    `outcome` is given where the meaning was evaluated already.
    """
    meaning = expression.meaning
    said = Step(f'"{expression.text}"', expression.id)
    anchor = anchored.interval if anchored else None
    try:
        outcome = outcome or meaning.evaluate(anchor)
    except DatelineError as error:
        return Resolution(unresolved=str(error), steps=(said,))
    if outcome.interval is None:
        reason = _missing(expression, anchored)
        if not (reason or outcome.value) and expression.type in (ExpressionType.DATE, ExpressionType.TIME):
            reason = "there is no such date"  # Leap Day 2019
        return Resolution(
            unresolved=reason,
            value=outcome.value,
            mod=outcome.mod,
            confidence=0.0 if reason else trust(expression, 1.0),
            steps=(said,),
        )
    others = tuple(_alternatives(meaning, anchor, outcome.interval))
    doubts = tuple(_doubts(meaning, outcome.interval))
    found = _questioned(meaning, outcome.interval) if doubts else outcome.interval
    notes = (*_language_notes(expression), *_with_others(doubts, others))
    if expression.type is ExpressionType.TIME:
        notes = (*notes, *_zones(meaning))
    steps = (said, *_steps(meaning, anchored), *(Step(note, expression.id) for note in notes))
    if expression.anchor.kind is AnchorKind.PUBLICATION and anchor and asks_for_more(meaning, anchor):
        doubts = (*doubts, "the publication date names no day")
    confidence = trust(expression, anchored.confidence if anchored else 1.0)
    if expression.anchor.kind is AnchorKind.EXPRESSION and anchor and _is_finer(meaning, anchor):
        confidence = min(confidence, FINER)
    if anchor is not None and _is_against_tense(meaning, anchor, outcome.interval):
        confidence = min(confidence, _AGAINST_TENSE)
    if anchor is not None and is_remote(meaning, anchor, outcome.interval):
        confidence = min(confidence, REMOTE)
    return Resolution(
        found,
        "",
        outcome.value,
        outcome.mod,
        min(confidence, 0.5) if doubts else confidence,
        (*steps, Step(words(found), expression.id)),
        others,
        doubts,
    )


def _language_notes(expression: Expression) -> Iterator[str]:
    if expression.is_basic:
        yield _IN_DOUBT if expression.rule.startswith(BASIC_IN_DOUBT) else _BASIC


def _zones(meaning: Meaning) -> Iterator[str]:
    """What becomes of a zone that is told beside an hour."""
    for part in _each(meaning):
        if isinstance(part, Clock) and part.zone:
            zone = "UTC" if part.zone == "Z" else part.zone
            yield f"told in {zone}: the hour is kept as it is told, and not converted"


def _with_others(doubts: Iterable[str], others: tuple[Interval, ...]) -> Iterator[str]:
    """The doubts as steps; what else a date may be that the words allow twice is said with it."""
    for doubt in doubts:
        yield f"ambiguous: {doubt}, {' or '.join(map(words, others))}" if doubt == _EITHER_ORDER and others else doubt


def _questioned(meaning: Meaning, found: Interval) -> Interval:
    """The date with a question mark where its own words leave open which it is: by their order, by their weekday."""
    is_open = any(
        isinstance(each, Ambiguous) or (isinstance(each, Named) and each.mismatch(found)) for each in _each(meaning)
    )
    # Of a stretch, the mark would say that something happened within it.
    return replace(found, uncertain=True) if is_open and found.is_one_unit else found


def _missing(expression: Expression, anchored: Anchored | None) -> str:
    """Why there is no interval; empty where none is to be expected, as for an amount of time or a set."""
    if expression.type in (ExpressionType.DURATION, ExpressionType.SET) and expression.anchor.kind is AnchorKind.NONE:
        return ""
    if anchored is None:
        return "" if expression.anchor.kind is AnchorKind.NONE else NEEDS_PUBLICATION
    if anchored.interval is not None:
        return "" if expression.type is ExpressionType.DURATION else f'there is no such date near "{anchored.words}"'
    if expression.anchor.kind is AnchorKind.PUBLICATION:
        return NEEDS_PUBLICATION
    return f'needs the date of "{anchored.words}"'


def _steps(meaning: Meaning, anchored: Anchored | None) -> Iterator[Step]:
    if anchored is None or anchored.interval is None:
        return
    date = words(anchored.interval)
    if anchored.words == PUBLICATION_WORDS and anchored.confidence < 1:
        date = f"{date}, not sure"
    place = _name(anchored) if date == anchored.words else f"{_name(anchored)} ({date})"
    yield Step(describe(meaning, place), anchored.target)


def _name(anchored: Anchored) -> str:
    return f"the {PUBLICATION_WORDS}" if anchored.words == PUBLICATION_WORDS else f'"{anchored.words}"'


def _each(meaning: Meaning) -> Iterator[Meaning]:
    yield meaning
    for _, part in parts(meaning):
        yield from _each(part)


def _doubts(meaning: Meaning, interval: Interval) -> Iterator[str]:
    for part in _each(meaning):
        if isinstance(part, Named) and part.mismatch(interval):
            name = called(part.feast) if part.feast else _DAYS[part.weekday]
            yield f"the words say {name}, but {words(interval)} is no {name}"
        if isinstance(part, Ambiguous):
            yield _EITHER_ORDER
        if isinstance(part, Straddling):
            yield f"{words(interval)} and the one before lie in that year, each in part"
        if isinstance(part, PerhapsNumber):
            yield _SO_MANY
        if isinstance(part, OfNoDay):
            yield _NO_DAY
        if isinstance(part, SpokenClock):
            yield _EITHER_SIDE
        if isinstance(part, Disputed) and _differs(part, interval):
            yield "it may belong to another of the text's dates"


def _differs(part: Disputed, interval: Interval) -> bool:
    other = part.other.evaluate(None).interval
    return other is not None and other != interval


def _is_finer(meaning: Meaning, anchor: Interval) -> bool:
    """Whether days or weeks are counted on from a month or a year: in January ... two weeks later."""
    while isinstance(meaning, Modified | Of):
        meaning = meaning.meaning if isinstance(meaning, Modified) else meaning.outer
    return isinstance(meaning, Shift) and asks_for_more(meaning, anchor)


def _is_against_tense(meaning: Meaning, anchor: Interval, found: Interval) -> bool:
    for part in _each(meaning):
        if isinstance(part, Occurrence) and part.toward in _LEANS_BACK:
            return found.bounds[0] >= anchor.bounds[1]
        if isinstance(part, Occurrence) and part.toward is Toward.RATHER_AFTER:
            return found.bounds[1] <= anchor.bounds[0]
    return False


def _alternatives(meaning: Meaning, anchor: Interval | None, chosen: Interval) -> Iterator[Interval]:
    """Other readings that the words allow: the other order of figures, the occurrence on the anchor's other side.

    Where the weekday or the feast does not fit, the day that does.
    """
    if isinstance(meaning, Named) and meaning.mismatch(chosen) and chosen.granularity is Granularity.DAY:
        feast = meaning.feast
        yield day_of(feast, civil.year_of(chosen.bounds[0])) if feast else next_to(chosen, meaning.weekday)
        if isinstance(meaning.meaning, Occurrence) and (earlier := latest_year(meaning, chosen)):
            yield earlier
    for other in _others(meaning):
        try:
            found = other.evaluate(anchor).interval
        except DatelineError:
            continue
        if found is not None and found != chosen:
            yield found


def next_to(day: Interval, weekday: int) -> Interval:
    """The same time of the nearest day of that weekday: at most three days away."""
    begin, end = day.bounds
    days = (weekday - civil.kept_weekday(begin // DAY) + 3) % 7 - 3
    return replace(day, begin=begin + days * DAY, end=end + days * DAY)


def _others(meaning: Meaning) -> Iterator[Meaning]:
    if isinstance(meaning, Ambiguous | Disputed | Straddling | SpokenClock):
        yield meaning.other
    if isinstance(meaning, Occurrence) and meaning.toward in _DECIDED:
        yield replace(meaning, toward=Toward.BEFORE)
        yield replace(meaning, toward=Toward.AFTER)
    if isinstance(meaning, Range):
        # Both ends of a stretch move together.
        ends = zip(_others(meaning.first), _others(meaning.last), strict=False)
        yield from (replace(meaning, first=first, last=last) for first, last in ends)
        return
    for name, part in parts(meaning):
        if name != "inner" or isinstance(part, SpokenClock):
            for other in _others(part):
                yield replace(meaning, **{name: other})  # type: ignore[type-var]


def resolve_event(
    event: Event, dating: Expression | None, anchored: Anchored | None, side: Side | None = None
) -> Resolution:
    """An event's date: what the expression that dates it came to, or the time its narrative holds at that point.

    `side` is what a word before the expression makes of it.
    """
    if dating is not None and event.own_anchor is None:
        if event.reaches_publication:
            return still_doubted(event, lasting(event.id, dating.resolution, anchored))
        return still_doubted(event, bounded(event.id, dating.resolution, side))
    if anchored is None:
        return replace(event.resolution, interval=None, unresolved="has no date of its own")
    if event.is_inferred and event.own_anchor is None and event.anchor.kind is not AnchorKind.EVENT:
        return held(event.id, event.anchor.kind, anchored)
    how, sureness = (_INFERRED_FROM, INFERRED) if event.is_inferred else ("read from", _READ)
    return _taken_from(event.id, event.anchor.kind, anchored, how, sureness)


def lasting(event: str, since: Resolution, published: Anchored | None) -> Resolution:
    """What began then and goes on: up to the day of publication, open where that is not known."""
    begin, until = since.interval, published.interval if published else None
    if begin is None or begin.begin in (intervals.OPEN, intervals.UNKNOWN):
        return since
    if until is None:
        found = replace(begin, end=intervals.OPEN)
        return replace(since, interval=found, steps=(*since.steps, Step(_GOES_ON, event), Step(words(found), event)))
    if not until.is_bounded or until.bounds[1] <= begin.bounds[1]:
        return since
    # Since 2011 is 2011 to 2019: nobody said which day of the year.
    unit = min(begin.granularity, Granularity.DAY)
    try:
        found = intervals.span(begin, intervals.one(unit, until.bounds[0]))
    except DatelineError:
        return since  # published in that year, nobody knows when, or where the calendar ends
    said = Step(f"{_GOES_ON}, up to the {PUBLICATION_WORDS} ({words(until)})", published.target if published else event)
    return replace(since, interval=found, steps=(*since.steps, said, Step(words(found), event)))


def held(event: str, kind: AnchorKind, anchored: Anchored) -> Resolution:
    """What the narrative lends to an event: a day, for its minute is that of the clause that told it."""
    interval = anchored.interval and intervals.whole_days(anchored.interval)
    if interval is not anchored.interval:
        anchored = replace(anchored, interval=interval)
    return _taken_from(event, kind, anchored, _INFERRED_FROM, INFERRED)


def _taken_from(event: str, kind: AnchorKind, anchored: Anchored, how: str, sureness: float) -> Resolution:
    if anchored.interval is None:
        is_missing = kind is AnchorKind.PUBLICATION
        return Resolution(unresolved=NEEDS_PUBLICATION if is_missing else f'needs the date of "{anchored.words}"')
    reached = ", the time that the text has reached" if how == _INFERRED_FROM and kind is AnchorKind.EXPRESSION else ""
    steps = (Step(f"{how} {_name(anchored)}{reached}", anchored.target), Step(words(anchored.interval), event))
    return Resolution(anchored.interval, confidence=round(sureness * anchored.confidence, 3), steps=steps)
