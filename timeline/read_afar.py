"""Whether what is read from a date follows it closely: of the others one in three was read from the wrong one."""

from __future__ import annotations

from dataclasses import replace

from timeline.counted_days import CountedDays
from timeline.expressions.found import Found, Reads
from timeline.mentions import PLACED_TYPES
from timeline.model import PUBLICATION, Anchor, AnchorKind

# Of these it is known how often they are right that follow the date they are read from, and that do not.
_FOLLOWING = ("later", "earlier", "part_pointed", "part_beside", "unit_pointed", "unit_beside", "month_pointed")
AFAR = "_afar"


class ReadAfar(CountedDays):
    """Tells apart what goes on from the date right before it, in its sentence or the one before."""

    _dated: tuple[str, int] = "", 0

    def _as_read(self, found: Found, anchor: Anchor) -> Found:
        """The expression with the name of its rule as it is read."""
        sentence, before = self._tense.sentence(found.start), self._dated
        if found.type in PLACED_TYPES:
            self._dated = self._id(found), sentence
        if found.rule == "unit_pointed" and anchor == PUBLICATION:
            return replace(found, rule="unit_unnamed") if found.reads is Reads.ANAPHORIC else found
        if found.rule not in _FOLLOWING or anchor.kind is not AnchorKind.EXPRESSION:
            return found
        is_near = anchor.target == before[0] and 0 <= sentence - before[1] <= 1
        return found if is_near else replace(found, rule=found.rule + AFAR)
