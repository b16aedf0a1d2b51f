"""Every interval from its anchor, and the steps that explain it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.intervals import Interval


@dataclass(frozen=True, slots=True)
class Anchored:
    """What an anchor stands for at this moment: its shown date, the words that name it, and how sure it is.

    `interval` is None where the anchor has no date yet. `target` is the id of an expression, event or article.
    """

    interval: Interval | None
    words: str
    target: str
    confidence: float = 1.0
    is_pinned: bool = False
