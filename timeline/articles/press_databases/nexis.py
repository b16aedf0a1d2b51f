"""Nexis and LexisNexis: "End of Document" below each article, or, in older files, "1 of 25 DOCUMENTS" above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.articles.draft import Draft
from timeline.articles.press_databases import published, segments, unwrapped
from timeline.publication import Stamp, read_stamps

MARK = re.compile(
    r"^[ \t]*(?:End of Document|\d{1,5} (?:of|von|de|di) \d{1,5} (?:DOCUMENT(?:S|OS|I)?|DOKUMENTEN?))[ \t]*$",
    re.MULTILINE,
)
_END = re.compile(r"End of Document$")
_NUMBER = re.compile(r"\d{1,5} \w{2,3} \d{1,5} D[A-Z]+S?N?$")
_FIELD = re.compile(
    r"(?P<name>Byline|Section|Length|Dateline|Highlight|Headline|Body|Autor|Rubrik|L[äÄ]nge|Graphic|Load-Date|Language"
    r"|Publication-Type|Subject|Country|Notes|Correction|Update|Classification|Copyright|ISSN)\s?(?::\s?(?P<value>.*)|$)",
    re.IGNORECASE,
)
_ABOVE = ("byline", "section", "length", "dateline", "highlight", "headline", "body", "autor", "rubrik", "länge")
# Above the date stand a name and a headline, above those what belongs to the whole file.
_HEAD = 40
_EDITION = re.compile(r".{0,40}\b(?:edition|ausgabe|édition|edición)\b.{0,20}$", re.IGNORECASE)


def articles(lines: Sequence[str]) -> Iterator[Draft]:
    """The articles in their order; what stands between them and is none is passed over."""
    is_old = any(_NUMBER.match(line) for line in lines)
    for segment in segments(lines, _NUMBER if is_old else _END, begins=is_old):
        if draft := _draft(segment, is_old=is_old):
            yield draft


def _draft(lines: Sequence[str], *, is_old: bool) -> Draft | None:
    fields = [(at, found) for at, line in enumerate(lines) if (found := _FIELD.match(line))]
    above = [
        at for at, found in fields if found["name"].lower() in _ABOVE and (found["value"] is not None or is_body(found))
    ]
    if not above:
        return None
    day, stamps = _day(lines, above[0])
    begins = next((at for at, found in fields if is_body(found)), None)
    begins = _after_run(above, lines) if begins is None else begins
    below = (at for at, found in fields if at > begins and found["name"].lower() not in _ABOVE)
    first = _FIELD.match(lines[begins]) if begins < len(lines) else None
    told = {found["name"].lower(): (found["value"] or "").strip() for _, found in fields}
    body = [first["value"] or "" if first and is_body(first) else "", *lines[begins + 1 : next(below, len(lines))]]
    return Draft(
        unwrapped(body) if is_old else "\n".join(filter(None, body)),
        told.get("headline") or _headline(lines, day, above[0], is_old=is_old),
        hints=published(stamps, "Nexis"),
        author=told.get("byline") or told.get("autor") or "",
        section=(told.get("section") or told.get("rubrik") or "").split(";")[0],
    )


def is_body(found: re.Match[str]) -> bool:
    return found["name"].lower() == "body"


def _day(lines: Sequence[str], before: int) -> tuple[int, tuple[Stamp, ...]]:
    """The line above the fields that is a date."""
    for at in range(before - 1, max(-1, before - _HEAD), -1):
        if lines[at] and (stamps := read_stamps(lines[at])):
            return at, stamps
    return before, ()


def _headline(lines: Sequence[str], day: int, before: int, *, is_old: bool) -> str:
    """In old files the headline stands below the date, in new ones above it and the name of the paper."""
    if is_old:
        return " ".join(line for line in lines[day + 1 : before] if line and not _EDITION.match(line))
    above = [line for line in lines[:day] if line]
    return above[-2] if len(above) > 1 else "".join(above)


def _after_run(above: Sequence[int], lines: Sequence[str]) -> int:
    """The last of the fields at the head, with the lines that its words go on in."""
    last = above[0]
    for at in above:
        if all(not line or _FIELD.match(line) for line in lines[last + 1 : at]) or at - last <= 3:
            last = at
    while last + 1 < len(lines) and lines[last + 1]:
        last += 1
    return last
