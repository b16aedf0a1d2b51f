"""What reads from a date that was read from an event since: the second day of the hearing ... The day before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.model import AnchorKind, Expression
from timeline.resolve import Anchored, resolve_expression


def read_on(before: Sequence[Expression], changed: Mapping[str, Expression]) -> tuple[Expression, ...]:
    """The expressions, with `changed` in their places and what reads from those resolved again."""
    moved = {e.id: changed[e.id] for e in before if e.id in changed and _is_moved(e, changed[e.id])}
    if not moved:
        return tuple(changed.get(e.id, e) for e in before)
    following: dict[str, list[Expression]] = {}
    for each in before:
        if each.anchor.kind is AnchorKind.EXPRESSION and each.id not in changed:
            following.setdefault(each.anchor.target, []).append(each)
    read, waiting = dict(changed), list(moved.values())
    while waiting:
        anchor = waiting.pop()
        for each in following.pop(anchor.id, ()):
            anchored = Anchored(anchor.resolution.interval, anchor.text, anchor.id, anchor.confidence)
            read[each.id] = replace(each, resolution=resolve_expression(each, anchored))
            waiting.append(read[each.id])
    return tuple(read.get(e.id, e) for e in before)


def _is_moved(before: Expression, now: Expression) -> bool:
    is_other = before.resolution.interval != now.resolution.interval
    return is_other or before.confidence != now.confidence
