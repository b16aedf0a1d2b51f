"""The date that stands with what is named: three days after the murder of 21 February, after the March 12 vote."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from timeline.event_anchors.naming import Mention
from timeline.event_anchors.words import MentionWords
from timeline.intervals import Granularity
from timeline.meanings import Duration
from timeline.model import AnchorKind, Expression


def own_date(
    text: str, mention: Mention, beside: Expression, expressions: Sequence[Expression], words: MentionWords
) -> Expression | None:
    """The date that stands with what is named: three days after the murder of 21 February, after Sunday's vote."""
    at = bisect_left(expressions, max(beside.end, mention.start), key=lambda e: e.start)
    own = expressions[at] if at < len(expressions) else None
    if own is None or own.resolution.interval is None or own.anchor.kind is AnchorKind.NONE:
        return None  # what is counted from a full date has been read already
    if own.anchor.target == beside.id or (at > 1 and text[expressions[at - 2].end : beside.start] == ", "):
        return None
    amount = beside.meaning
    unit = amount.unit if isinstance(amount, Duration) else mention.unit or Granularity.DAY
    if own.resolution.interval.granularity < unit or mention.is_clause:
        return None
    between = _dating(words.dating, words.pointers)
    is_own = own.end <= mention.end or between.fullmatch(text, mention.end, own.start)
    return own if is_own else None


@cache
def _dating(dating: frozenset[str], pointers: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(sorted(dating))})\s(?:(?:{'|'.join(sorted(pointers))})\s)?")
