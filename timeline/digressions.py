"""Where a history looks far ahead and comes back: "in 2008 another effigy was burned", told of the spring of 2003."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.civil import DAY
from timeline.errors import DatelineError
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.mentions import PLACED_TYPES

# Seconds; what lies this much ahead is no step of a story, and what lies no farther apart goes on with it.
_FAR, _NEAR = 2 * 366 * DAY, 366 * DAY


def digressions(found: Sequence[Found]) -> frozenset[int]:
    """The starts of full dates far ahead of the full date before, to which the next one comes back."""
    dated = [(each.start, begin) for each in found if (begin := _begin(each)) is not None]
    triples = zip(dated, dated[1:], dated[2:], strict=False)
    return frozenset(
        start
        for (_, before), (start, begin), (_, after) in triples
        if begin - before > _FAR and begin - after > _NEAR and -_NEAR <= after - before <= _FAR
    )


def _begin(found: Found) -> int | None:
    """Seconds; None for what is no full date of a year or less."""
    grain = found.meaning.grain
    if found.reads is not Reads.ABSOLUTE or found.type not in PLACED_TYPES or grain is None or grain < Granularity.YEAR:
        return None
    try:
        interval = found.meaning.evaluate(None).interval
    except DatelineError:
        return None
    return interval.bounds[0] if interval is not None and interval.is_bounded else None
