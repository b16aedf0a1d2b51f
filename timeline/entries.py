"""The entries of a chronology: what stands under a line that is nothing but a date happened then, and needs no verb
that can be read to say so: "March 10 / Talks break down".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.intervals import Interval
from timeline.model import Anchor, AnchorKind, Event, Expression
from timeline.resolve import as_anchor, resolve_event
from timeline.sentences import Span

_LONGEST = 600  # characters of an entry; what is longer is a story
_FEW = 2  # headings make a chronology
_LEAST = 2  # words of a statement
_BEHIND = re.compile(r"\]?(?:\s?:|\s[-–—])\s")
_BLANK = re.compile(r"\n\s*\n")


@dataclass(slots=True)
class Entries:
    """The entries of one text, in their order; each is the paragraph under its heading."""

    text: str
    head: Expression | None = None
    until: int = 0
    last: Interval | None = None
    count: int = 0
    told: dict[str, Expression] = field(default_factory=dict[str, Expression])

    def open(self, heading: Expression, end: int) -> None:
        """A heading that ends at `end` opens an entry, if nothing else stands in its line."""
        line = self.text.find("\n", end)
        before, self.head, self.until = self.last, None, 0
        self.last = heading.resolution.interval
        if line < 0 or self.text[end:line].strip(" \t.:*_") or self.last == before:
            return  # "Today", read from the day over it, opens no entry of its own
        start = len(self.text) - len(self.text[line:].lstrip())
        blank = _BLANK.search(self.text, start)
        self.until = blank.start() if blank else len(self.text)
        if self.until - start <= _LONGEST:
            self.head, self.count = heading, self.count + 1

    def open_line(self, dates: Sequence[Expression]) -> None:
        """A date that begins its line, a colon or dash behind it, opens an entry that ends with the line."""
        if not dates or not _BEHIND.match(self.text, dates[0].end):
            return
        first = self.text.rfind("\n", 0, dates[0].start) + 1
        if self.text[first : dates[0].start].strip(" \t-*•["):
            return
        line = self.text.find("\n", dates[0].end)
        self.head, self.until = dates[0], line if line >= 0 else len(self.text)
        self.last, self.count = dates[0].resolution.interval, self.count + 1

    def heading_of(self, start: int) -> Expression | None:
        """The heading that dates what stands at `start`; None outside entries."""
        return self.head if self.head and start < self.until else None

    def tell(self, event: Event) -> None:
        """An event without a date of its own is of its entry, unless it takes its time from within it."""
        head = self.heading_of(event.start)
        if head and event.found_anchor.target == head.id:
            self.told[event.id] = head

    def dated(self, events: Sequence[Event]) -> list[Event]:
        """The events, those of entries dated by their headings, which in a chronology are meant for that."""
        if self.count < _FEW:
            return [event for event in events if event.id not in self.told or event.resolution.confidence]
        return [_of_entry(event, head) if (head := self.told.get(event.id)) else event for event in events]


def _of_entry(event: Event, head: Expression) -> Event:
    sure = replace(event, is_inferred=False, found_anchor=Anchor(AnchorKind.EXPRESSION, head.id))
    return replace(sure, resolution=resolve_event(sure, None, as_anchor(head)))


def states_without_verb(sentence: Sentence, parts: Sequence[Part], span: Span) -> bool:
    """Whether a whole sentence has no verb that is known for one: "Police clear the gate.", "First arrests."."""
    if any(part.kind is not Kind.NOUNS and part.kind is not Kind.PHRASE for part in parts):
        return False
    said, known = sentence.text[slice(*span)], sentence.vocabulary
    is_plain = said[-1:] == "." and said[:1].isupper() and set(sentence.tags) <= set("nNDPOZTCSX#w,.&")
    return is_plain and len(sentence.tags) > _LEAST and known.own_pronouns.isdisjoint(sentence.lowers)
