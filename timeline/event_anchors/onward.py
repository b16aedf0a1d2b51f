"""What reads from a date that was read from an event since: the second day of the hearing ... The day before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.confidence import FOLLOWING
from timeline.model import AnchorKind, Expression, ExpressionType
from timeline.read_afar import AFAR
from timeline.resolve import resolved_from

_PLACED = (ExpressionType.DATE, ExpressionType.TIME)
SENTENCE_ENDS = re.compile(r"[.!?…][\"”’')]*\s")


def read_on(text: str, before: Sequence[Expression], changed: Mapping[str, Expression]) -> tuple[Expression, ...]:
    """The expressions, with `changed` in their places and what reads from those resolved again.

    An amount is no time until its event is known; what follows it closely then reads from it: two weeks after the
    fire ... The next day.
    """
    if not changed:
        return tuple(before)
    dated = {id for id, now in changed.items() if now.resolution.interval}
    read, last = dict[str, Expression](), None
    for each in before:
        now = changed.get(each.id, each)
        if each.id not in changed and each.anchor.kind is AnchorKind.EXPRESSION:
            target = each.anchor.target
            if last and last.id in dated and last.type not in _PLACED and _follows(text, last, each):
                now = resolved_from(replace(each, rule=each.rule.removesuffix(AFAR)), last)
            elif target in read:
                now = resolved_from(each, read[target])
        if now != each:
            read[each.id] = now
        if now.type in _PLACED or now.id in dated:
            last = now
    return tuple(read.get(e.id, e) for e in before)


def _follows(text: str, last: Expression, found: Expression) -> bool:
    if found.rule.removesuffix(AFAR) not in FOLLOWING:
        return False
    return len(SENTENCE_ENDS.findall(text, last.end, found.start)) <= 1
