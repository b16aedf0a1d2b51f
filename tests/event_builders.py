"""Articles with dates marked by hand, so that events are tested without the engine that finds dates."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from timeline.events import find_events
from timeline.intervals import Interval, parse
from timeline.meanings import Meaning, Outcome
from timeline.model import (
    ABSOLUTE,
    Anchor,
    Article,
    Event,
    Expression,
    ExpressionType,
    Resolution,
    expression_id,
)


def golden_rows(names: str) -> list[tuple[str, ...]]:
    """The rows of the tables of golden lines whose file names fit the pattern, without their headings."""
    found: list[tuple[str, ...]] = []
    for path in sorted((Path(__file__).parent / "corpus").glob(names)):
        with path.open(encoding="utf-8", newline="") as file:
            found += (tuple(row.values()) for row in csv.DictReader(file))
    return found


@dataclass(frozen=True, slots=True)
class Marked(Meaning):
    """A meaning that is what the test says."""

    interval: Interval | None

    def evaluate(self, anchor: Interval | None) -> Outcome:
        return Outcome(self.interval, str(self.interval or ""))


def an_article(text: str, published: str | None = "2020-10-12", language: str = "en") -> Article:
    return Article("a", "", "", text, language, found_published=parse(published) if published else None)


def a_date(
    text: str,
    surface: str,
    edtf: str | None = "2020-10-11",
    *,
    after: int = 0,
    kind: ExpressionType = ExpressionType.DATE,
    anchor: Anchor = ABSOLUTE,
    value: str = "",
) -> Expression:
    """The first `surface` at or after offset `after`, dated `edtf`; None is a date that waits for its anchor."""
    start = text.index(surface, after)
    end = start + len(surface)
    interval = parse(edtf) if edtf else None
    resolution = Resolution(interval, "" if edtf else "needs publication date", value or edtf or "", confidence=0.9)
    return Expression(
        expression_id("a", start, end), "a", start, end, surface, kind, Marked(interval), "test", anchor, resolution
    )


def events_of(
    text: str, *dates: Expression, published: str | None = "2020-10-12", language: str = "en"
) -> tuple[Event, ...]:
    return find_events(an_article(text, published, language), dates)


def dated(events: tuple[Event, ...]) -> list[Event]:
    return [event for event in events if not event.is_inferred]


def inferred(events: tuple[Event, ...]) -> list[Event]:
    return [event for event in events if event.is_inferred]
