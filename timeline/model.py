"""The domain's values: articles, expressions, anchors, pins and events.

Each row type keeps what a rule derived and what a person decided in different fields. `DECIDED` names the person's;
everything else may be thrown away and worked out again, those never.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from timeline import civil
from timeline.intervals import LAST_MOMENT, Granularity, Interval
from timeline.meanings import Meaning


class Chooser(StrEnum):
    """Who chose: a rule of Dateline, or the person at the window."""

    RULE = "rule"
    USER = "user"


class AnchorKind(StrEnum):
    """What an expression is read from."""

    PUBLICATION = "publication"
    EXPRESSION = "expression"
    EVENT = "event"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The time an expression is read from. `target` is the id of an expression or event; empty for the others."""

    kind: AnchorKind
    target: str = ""
    chosen_by: Chooser = Chooser.RULE

    def __str__(self) -> str:
        return self.target or self.kind.value


ABSOLUTE = Anchor(AnchorKind.NONE)
PUBLICATION = Anchor(AnchorKind.PUBLICATION)


class ExpressionType(StrEnum):
    """The TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Status(StrEnum):
    """Where an event stands with the person."""

    FOUND = "found"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One hint at the publication date: `published` as the source wrote it down, `source` in words a person knows."""

    published: Interval
    source: str
    weight: float
    utc_offset: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with where it came from; the text never changes.

    `utc_offset` is minutes east of UTC. `sha256` is of the source's bytes. `evidence` is sorted best first;
    `published` is the choice, None where nothing was sure enough. `author` and `section` are as the publisher names
    them, empty where they are not told. `guessed_encoding` is set where nothing in the source told how it is encoded.
    """

    DECIDED: ClassVar = ("own_title", "own_published", "own_language")

    id: str
    source: str
    found_title: str
    text: str
    found_language: str = "en"
    found_published: Interval | None = None
    found_from: str = ""
    utc_offset: int | None = None
    sha256: str = ""
    evidence: tuple[Evidence, ...] = ()
    author: str = ""
    section: str = ""
    guessed_encoding: str = ""
    own_title: str | None = None
    own_published: Interval | None = None
    own_language: str | None = None

    @property
    def title(self) -> str:
        return self.found_title if self.own_title is None else self.own_title

    @property
    def language(self) -> str:
        return self.own_language or self.found_language

    @property
    def published(self) -> Interval | None:
        return self.own_published or self.found_published

    @property
    def published_from(self) -> str:
        """Where the publication date came from; empty where there is none."""
        return "set by hand" if self.own_published else self.found_from


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an explanation, in plain words; `target` is the id of what it speaks of, empty where of nothing."""

    words: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a meaning came to. Derived: may be recomputed at will.

    `interval` is None where nothing can be placed, and `unresolved` says why. `value` and `mod` are TIMEX3's and are
    given even where there is no interval (P3Y, PAST_REF). `confidence` is 0 to 1. `alternatives` are other readings
    that the words allow; `doubts` are short sentences for the to-check queue.
    """

    interval: Interval | None = None
    unresolved: str = ""
    value: str = ""
    mod: str = ""
    confidence: float = 0.0
    steps: tuple[Step, ...] = ()
    alternatives: tuple[Interval, ...] = ()
    doubts: tuple[str, ...] = ()


# The `rule` of an expression that a later reading did not find again, and that stays for the anchor a person gave it.
NO_LONGER_FOUND = "no_longer_found"
# The `rule` of one in a language of which only its table of words is known begins so.
BASIC = "basic_"
# And of one in a text whose language is not sure, so that its rules may be another's.
BASIC_IN_DOUBT = "basic_unsure_"


@dataclass(frozen=True, slots=True)
class Expression:
    """A span of an article that speaks of time: `article.text[start:end] == text`."""

    DECIDED: ClassVar = ("own_anchor",)

    id: str
    article: str
    start: int
    end: int
    text: str
    type: ExpressionType
    meaning: Meaning
    rule: str
    found_anchor: Anchor
    resolution: Resolution = field(default_factory=Resolution)
    own_anchor: Anchor | None = None

    @property
    def anchor(self) -> Anchor:
        return self.own_anchor or self.found_anchor

    @property
    def is_basic(self) -> bool:
        return self.rule.startswith(BASIC)

    @property
    def value(self) -> str:
        return self.resolution.value

    @property
    def mod(self) -> str:
        return self.resolution.mod

    @property
    def confidence(self) -> float:
        return self.resolution.confidence

    @property
    def begin(self) -> str | None:
        return iso_begin(self.resolution.interval)

    @property
    def until(self) -> str | None:
        return iso_until(self.resolution.interval)

    @property
    def edtf(self) -> str | None:
        return str(self.resolution.interval) if self.resolution.interval else None


@dataclass(frozen=True, slots=True)
class Pin:
    """A date that a person fixed by hand. Resolution reads it and never writes it."""

    interval: Interval
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something the article says happened: sentence [start, end) of the article's text, and when.

    `expression` is the id of the expression that dates it, empty for one that a person added or that takes its time
    from the narrative (`is_inferred`); the latter reads from `anchor`. `article` is empty for an event added on the
    bare timeline.
    """

    DECIDED: ClassVar = (
        *("own_title", "own_anchor", "category", "pin", "status", "is_deleted"),
        *("merged_into", "kept_apart"),
    )

    id: str
    article: str
    start: int
    end: int
    found_title: str
    expression: str = ""
    found_anchor: Anchor = ABSOLUTE
    resolution: Resolution = field(default_factory=Resolution)
    is_inferred: bool = False
    added_by: Chooser = Chooser.RULE
    own_title: str | None = None
    own_anchor: Anchor | None = None
    category: str = ""
    pin: Pin | None = None
    status: Status = Status.FOUND
    is_deleted: bool = False
    # The event that reports the same thing and stands for this one on the timeline; empty where it stands for itself.
    merged_into: str = ""
    # Ids of events that a person said are not the same as this one, so that they are not proposed again.
    kept_apart: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.found_title if self.own_title is None else self.own_title

    @property
    def anchor(self) -> Anchor:
        return self.own_anchor or self.found_anchor

    @property
    def reaches_publication(self) -> bool:
        """Whether its date only tells since when it lasts, up to the day of its article: "has led it since 2011"."""
        return bool(self.expression) and self.found_anchor.kind is AnchorKind.PUBLICATION

    @property
    def is_visible(self) -> bool:
        """Whether it stands on the timeline in its own right."""
        return not self.is_deleted and not self.merged_into

    @property
    def shown(self) -> Interval | None:
        """The date on the timeline: the pin, else what the words came to."""
        return self.pin.interval if self.pin else self.resolution.interval

    @property
    def is_pinned(self) -> bool:
        return self.pin is not None

    @property
    def confidence(self) -> float:
        return 1.0 if self.pin else self.resolution.confidence

    @property
    def why(self) -> str:
        """The explanation in one line."""
        if self.pin:
            note = f": {self.pin.note}" if self.pin.note else ""
            return f"pinned by hand{note}"
        words = [step.words for step in self.resolution.steps]
        if self.resolution.interval is None and self.resolution.unresolved:
            words.append(self.resolution.unresolved)
        return " -> ".join(words)

    @property
    def begin(self) -> str | None:
        return iso_begin(self.shown)

    @property
    def until(self) -> str | None:
        return iso_until(self.shown)

    @property
    def edtf(self) -> str | None:
        return str(self.shown) if self.shown else None

    @property
    def granularity(self) -> str | None:
        return self.shown.granularity.name.lower() if self.shown else None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article; each in the order of the text.

    `relations` place something by an event that they name ("since the election"). They are no TIMEX3, so they stand
    apart from the expressions; in a project they are expressions like any other.
    """

    article: Article
    expressions: tuple[Expression, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Expression, ...] = ()


def expression_id(article: str, start: int, end: int) -> str:
    """From the article and the span, so that a better rule keeps the id."""
    return f"{article}:{start}-{end}"


def event_id(expression: str) -> str:
    """The id of the event that `expression` dates; its pin counts for everything that reads from the expression."""
    return f"{expression}e"


def inferred_event_id(article: str, start: int, end: int) -> str:
    return f"{article}:{start}-{end}i"


def iso_begin(interval: Interval | None) -> str | None:
    """ISO 8601 of the first moment, a plain date at day granularity and coarser; None where open or unknown."""
    if interval is None or not isinstance(interval.begin, int):
        return None
    return _iso(interval.begin, interval.granularity)


def iso_until(interval: Interval | None) -> str | None:
    """ISO 8601 of the first moment after; None where open or unknown."""
    if interval is None or not isinstance(interval.end, int):
        return None
    # The day after the last one has no name in ISO 8601, which writes no year of five figures.
    return _LAST if interval.end == LAST_MOMENT else _iso(interval.end, interval.granularity)


_LAST = f"{civil.MAX_YEAR}-12-31T24:00"


def _iso(seconds: int, granularity: Granularity) -> str:
    date = civil.iso_date(seconds)
    return date if granularity <= Granularity.DAY else f"{date}T{civil.iso_time(seconds)}"
