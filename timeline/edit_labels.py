"""What undo and the history call an edit: the event by its title and, for a date, where it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.intervals import Interval
from timeline.layout.words import clean
from timeline.model import Anchor, AnchorKind, Event, Expression, Pin
from timeline.project import Project
from timeline.wording import words

_MOST = 50


def quoted(text: str, most: int = _MOST) -> str:
    """A text on one line in quotation marks, at most `most` characters of it."""
    line = " ".join(clean(text).split()) or "Untitled"
    return f'"{line}"' if len(line) <= most else f'"{line[: most - 1].rstrip()}…"'


def of_events(project: Project, events: Sequence[str]) -> str:
    """The one event's title in quotation marks, or how many there are."""
    return quoted(project.events[events[0]].title) if len(events) == 1 else f"{len(events)} events"


def pinning(project: Project, pins: Mapping[str, Pin]) -> str:
    """A date given by hand, or another note on the pin that is there."""
    named = of_events(project, list(pins))
    dates = {pin.interval for pin in pins.values()}
    if pins and all(_is_pinned_to(project.events[id], pin.interval) for id, pin in pins.items()):
        return f"change note on the pin of {named}"
    return f"pin {named} to {words(dates.pop())}" if len(dates) == 1 else f"pin {named}"


def moving(project: Project, intervals: Mapping[str, Interval]) -> str:
    """A drag on the timeline: of an event, of one of its ends, of several, or out of the undated ones."""
    if not intervals:
        return "move 0 events"
    id, to = next(iter(intervals.items()))
    event = project.events[id]
    if len(intervals) > 1:
        return f"move {len(intervals)} events, {quoted(event.title)} to {words(to)}"
    if event.shown is None:
        return f"give {quoted(event.title)} the date {words(to)}"
    end = _moved_end(event.shown, to)
    if end:
        return f"move the {end} of {quoted(event.title)}: {words(to)}"
    return f"move {quoted(event.title)} to {words(to)}"


def renaming(before: str, after: str) -> str:
    return f"rename {quoted(before)} to {quoted(after)}"


def reading(project: Project, reader: Event | Expression, anchor: Anchor | None) -> str:
    """Another anchor for an event, or for the words that date it."""
    event = reader if isinstance(reader, Event) else project.event_of(reader.id)
    named = quoted(event.title if event else project.expressions[reader.id].text)
    return f"read {named} from {_source(project, anchor)}"


def _source(project: Project, anchor: Anchor | None) -> str:
    if anchor is None:
        return "what Dateline chose"
    if anchor.kind is AnchorKind.PUBLICATION:
        return "the publication date"
    if event := project.events.get(anchor.target) or project.event_of(anchor.target):
        return quoted(event.title)
    expression = project.expressions.get(anchor.target)
    return quoted(expression.text) if expression else "nothing"


def _is_pinned_to(event: Event, interval: Interval) -> bool:
    return event.pin is not None and event.pin.interval == interval


def _moved_end(before: Interval, after: Interval) -> str:
    """Which of its ends is elsewhere, where it is one of them alone."""
    if before.begin != after.begin and before.end == after.end:
        return "begin"
    if before.end != after.end and before.begin == after.begin:
        return "end"
    return ""
