"""How offices date what they give out: minutes by their meeting, statements by the day from which they may be used."""

from __future__ import annotations

import re

from timeline.publication.labels import Label

_EMBARGO = re.compile(
    r"\b(?:(?:strictly )?embargo(?:ed)?|sperrfrist|not for (?:publication|release) (?:before|until)|sous embargo"
    r"|embargad[oa])\b[^.!?]{0,40}$",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"^\W*(?:draft |approved |unconfirmed )?(?:minutes(?=\s(?:of|from|for)\b|\s?[:,–—-]|\s*$)|(?:sitzungs)?protokoll"
    r"|niederschrift|procès-verbal|compte[- ]rendu|acta|verbale|ata|notulen|protokół|zápis|referat|протокол)\b[^.!?]*$",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\s[^\W\d_]{2,}\s[^.!?]*[.!?…]$")
_MOST_BEHIND = 4


def embargo(before: str) -> tuple[Label, str] | None:
    """The label of a statement that nobody may print before its date: "Embargoed until 3 pm, Wednesday"."""
    found = _EMBARGO.search(before[-80:])
    return (Label.PUBLISHED, " ".join(found[0].split()).rstrip(" ,:")) if found else None


def minutes_of(before: str, after: str = "") -> str:
    """The word for minutes where a heading says of which day they are; empty where a sentence tells of minutes."""
    is_heading = _MINUTES.match(before) and not (len(after.split()) > _MOST_BEHIND and _TOLD.search(after))
    return before.split()[0].strip(" :") if is_heading else ""
