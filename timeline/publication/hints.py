"""Hint: one piece of evidence for the publication date, as it was found and before it is weighed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.publication.stamps import Stamp


class Kind(StrEnum):
    """Where evidence comes from; two hints of different kinds count as independent."""

    MACHINE = "metadata"
    STRUCTURE = "marked in the page"
    LABEL = "printed with a label"
    BYLINE = "printed near the headline"
    DATELINE = "dateline"
    ADDRESS = "address"
    MAIL = "mail header"
    PROPERTIES = "file properties"
    FILE_NAME = "file name"
    SEARCH = "search of the page"
    FILE_TIME = "file time"


@dataclass(frozen=True, slots=True)
class Hint:
    """`stamps` holds one date, or the two that 03/04/2024 may mean; `weight` is how often such a hint alone is right.

    `is_update` marks a time of change: shown to the person, never chosen for the time of publication while there is
    anything better. `is_aside` marks a date printed beside the article or for something else: it confirms, and is not
    shown unless it does. `label` is what was printed before it.
    """

    stamps: tuple[Stamp, ...]
    source: str
    kind: Kind
    weight: float
    is_update: bool = False
    is_aside: bool = False
    label: str = ""
