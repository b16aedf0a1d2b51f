"""Time zones as newspapers abbreviate them."""

from __future__ import annotations

import re

# Abbreviations that stand for one zone only. IST, CST, ECT and the like name several: read, but without an offset.
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "trt": 180, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480,
    "aest": 600, "aedt": 660, "acst": 570, "acdt": 630, "awst": 480, "nzst": 720, "nzdt": 780, "sast": 120,
    "eastern standard time": -300, "eastern daylight time": -240, "central standard time": -360, "мск": 180,
    "central daylight time": -300, "mountain standard time": -420, "mountain daylight time": -360,
    "pacific standard time": -480, "pacific daylight time": -420, "central european time": 60,
    "central european summer time": 120, "india standard time": 330,
    "eat": 180, "wib": 420, "wita": 480, "wit": 540, "brt": -180, "art": -180, "pkt": 300, "npt": 345,
}  # fmt: skip
_VAGUE_ZONES = ("ist", "cst", "ect", "et", "ct", "mt", "pt", "local time", "ora locale", "hora local", "heure locale")

# Zones of the United States.
AMERICAN = frozenset(
    [name for name in _ZONES if name.startswith(("eastern ", "central s", "central d", "mountain ", "pacific "))]
) | frozenset(["est", "edt", "cdt", "mst", "mdt", "pst", "pdt", "akst", "akdt", "hst", "et", "ct", "mt", "pt"])

# All of them as a pattern, longest first.
NAMES = "|".join(sorted((*_ZONES, *_VAGUE_ZONES), key=len, reverse=True))


def is_zone(word: str) -> bool:
    """Whether a word in lower case is the name of a zone."""
    return word in _ZONES or word in _VAGUE_ZONES


def read_offset(zone: str) -> int | None:
    """Minutes east of UTC of "CEST", "+02:00" or "GMT+2"; None for a zone that is unknown or ambiguous."""
    zone = zone.strip().lower().removeprefix("utc").removeprefix("gmt").strip() or zone.strip().lower()
    if zone in _ZONES:
        return _ZONES[zone]
    if match := re.fullmatch(r"([+-])(\d{1,2}):?(\d\d)?", zone):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        return (-minutes if match[1] == "-" else minutes) if minutes <= 14 * 60 else None
    return None
