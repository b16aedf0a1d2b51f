"""What office files and e-books say about themselves in their property files."""

from __future__ import annotations

from typing import Any

from timeline.articles.markup import parse_xml
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps

# Half of these are the date on which somebody saved a copy.
WEIGHT = 0.35


def property_hints(xml: bytes, sources: dict[str, str], weight: float = WEIGHT) -> tuple[Hint, ...]:
    """Hints from the elements named in `sources` (local name -> words for a person) of a property file."""
    found: list[Hint] = []
    for name, words in sources.items():
        if stamps := read_stamps(property_text(xml, name)):
            found.append(Hint(stamps, words, Kind.PROPERTIES, weight))
    return tuple(found)


def property_text(xml: bytes, name: str) -> str:
    """The text of the first element with this local name; empty where there is none, or the file is damaged."""
    if not xml.strip():
        return ""
    try:
        root: Any = parse_xml(xml)
    except ArticleError:
        return ""
    for element in root.iter("{*}" + name):
        return str(element.text or "").strip()[:400]
    return ""
