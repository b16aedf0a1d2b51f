"""What an event is worth that a text tells as nothing certain, and the words that say so in its explanation."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from timeline.model import Event, Resolution, Step

# What an event is worth that may not have been one.
DOUBTED = 0.5


class Doubt(StrEnum):
    """What the text says of it, as the explanation has it."""

    NEGATED = "the text says that it was not so"
    DENIED = "the text says that it is denied"
    UNKNOWN = "the text does not say that it was so"
    PLANNED = "the text only says that it was meant to be"
    NEARLY = "the text says that it nearly was so"


_STEPS = frozenset(Doubt)


def doubted(event: str, resolution: Resolution, doubt: str) -> Resolution:
    """The date of an event that may not have been one."""
    steps = (*resolution.steps, Step(doubt, event))
    return replace(resolution, confidence=min(DOUBTED, resolution.confidence), steps=steps)


def still_doubted(before: Event, resolution: Resolution) -> Resolution:
    """A new date for the event `before`, which is as doubtful as it was."""
    doubt = next((step.words for step in before.resolution.steps if step.words in _STEPS), "")
    return doubted(before.id, resolution, doubt) if doubt else resolution
