"""What a change would do, in a list a person can read before consenting to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.intervals import Interval
from timeline.model import Event
from timeline.project import ChangeSet, RowChange


class Kind(StrEnum):
    """What would happen to an event."""

    ADDED = "added"
    GONE = "gone"
    MOVED = "moved"
    RENAMED = "renamed"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Difference:
    """One event before and after; `kept` is one whose words would move it and whose pin does not let them."""

    kind: Kind
    id: str
    title: str
    before: Interval | None
    after: Interval | None


def differences(change: ChangeSet) -> list[Difference]:
    """The events that a person would see differ, and those that a pin keeps; in the order of the text."""
    rows = sorted((row for row in change.rows if row.table == "events"), key=_place)
    return [one for row in rows if (one := _difference(row.before, row.after))]


def _place(row: RowChange) -> tuple[str, int, str]:
    event = row.after or row.before
    return (event.article, event.start, event.id) if isinstance(event, Event) else ("", 0, row.id)


def _difference(before: object, after: object) -> Difference | None:
    old = before if isinstance(before, Event) and before.is_visible else None
    new = after if isinstance(after, Event) and after.is_visible else None
    if old is None or new is None:
        if old:
            return Difference(Kind.GONE, old.id, old.title, old.shown, None)
        return Difference(Kind.ADDED, new.id, new.title, None, new.shown) if new else None
    if old.shown != new.shown:
        return Difference(Kind.MOVED, new.id, new.title, old.shown, new.shown)
    if old.title != new.title:
        return Difference(Kind.RENAMED, new.id, new.title, old.shown, new.shown)
    if new.pin and old.resolution.interval != new.resolution.interval:
        return Difference(Kind.KEPT, new.id, new.title, old.shown, new.resolution.interval)
    return None
