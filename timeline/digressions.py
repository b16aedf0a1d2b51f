"""Where a history looks far ahead and comes back: "in 2008 another effigy was burned", told of the spring of 2003."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.civil import DAY
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.mentions import PLACED_TYPES, interval_of
from timeline.tense import TenseReader

# Seconds; what lies this much ahead is no step of a story, and what lies no farther apart goes on with it.
_FAR, _NEAR = 2 * 366 * DAY, 366 * DAY


def digressions(found: Sequence[Found], tense: TenseReader) -> frozenset[int]:
    """The starts of full dates far ahead of the full date before, to which the next one comes back."""
    told = (each for each in found if not (tense.looks_back(each.start) or tense.is_aside(each.start)))
    dated = [(each.start, begin) for each in told if (begin := _begin(each)) is not None]
    triples = zip(dated, dated[1:], dated[2:], strict=False)
    return frozenset(
        start
        for (_, before), (start, begin), (other, after) in triples
        if begin - before > _FAR
        and begin - after > _NEAR
        and (
            -_NEAR <= after - before <= _FAR
            # A paragraph that ended with a look ahead: Bodies were washed up for weeks; the last was found in 1994.
            or (0 <= after - before < (begin - after) // 2 and not tense.is_same_paragraph(start, other))
        )
        # What a paragraph begins with is told, and the next section of another front begins at its own begin.
        and not (tense.opens_paragraph(start) and tense.is_title_between(start, other))
    )


def _begin(found: Found) -> int | None:
    """Seconds; None for what is no full date of a year or less."""
    grain = found.meaning.grain
    if found.reads is not Reads.ABSOLUTE or found.type not in PLACED_TYPES or grain is None or grain < Granularity.YEAR:
        return None
    interval = interval_of(found)
    return None if interval is None else interval.bounds[0]
