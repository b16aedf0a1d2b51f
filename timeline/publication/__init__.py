"""The publication date of an article: evidence from its text, its metadata and its address, weighed."""

from __future__ import annotations

from timeline.publication.addresses import address_hints, in_month_of_address, name_hints
from timeline.publication.choice import SURE_ENOUGH, Choice, choose, fitting_days
from timeline.publication.hints import Hint, Kind
from timeline.publication.lines import dateline_hints, text_hints
from timeline.publication.stamps import Stamp, day_of, find_stamps, read_stamps

__all__ = [
    "SURE_ENOUGH",
    "Choice",
    "Hint",
    "Kind",
    "Stamp",
    "address_hints",
    "choose",
    "dateline_hints",
    "day_of",
    "find_stamps",
    "fitting_days",
    "in_month_of_address",
    "name_hints",
    "read_stamps",
    "text_hints",
]
