"""How sure a date is: the share of right values by rule and kind of anchor, and what the anchor itself is worth."""

from __future__ import annotations

from timeline.model import AnchorKind, Expression

# What an event is worth that takes its time from the narrative around it.
INFERRED = 0.6
_DEFAULT = {AnchorKind.NONE: 0.95, AnchorKind.PUBLICATION: 0.85, AnchorKind.EXPRESSION: 0.75, AnchorKind.EVENT: 0.7}
_SURE: dict[tuple[str, AnchorKind], float] = {}


def trust(expression: Expression, anchor: float) -> float:
    """0 to 1: the rule's share of right values, lowered by a doubtful anchor."""
    kind = expression.anchor.kind
    share = _SURE.get((expression.rule, kind), _DEFAULT[kind])
    return round(share * anchor if kind in (AnchorKind.EXPRESSION, AnchorKind.EVENT) else share, 3)
