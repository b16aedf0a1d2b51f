"""How far an amount reaches where a history tells it: "only three years of war"; news marks the three years alone."""

from __future__ import annotations

from timeline.expressions.found import DURATION, Said
from timeline.expressions.node import Node
from timeline.expressions.vocabulary import Vocabulary

_BEFORE, _AFTER = 8, 80
_DISTANCES = frozenset({"later", "earlier", "ago", "present"})


def told_span(text: str, node: Node, said: Said, until: int, words: Vocabulary) -> tuple[int, int] | None:
    """The longer extent, with the adverb before the amount and with what it is of; None where there is none.

    It ends before `until`, where the next expression begins.
    """
    is_amount = said.type is DURATION
    if not is_amount and node.rule not in _DISTANCES:
        return None
    first, last = node.start, node.end
    lead = words.rejects.get("told_before")
    if lead and (before := lead.search(text, max(0, first - _BEFORE), first)):
        first = before.start()
    rest = words.rejects.get("told_after")
    if is_amount and rest and (after := rest.match(text, last, min(last + _AFTER, until))):
        last = after.end()
    return (first, last) if (first, last) != (node.start, node.end) else None
