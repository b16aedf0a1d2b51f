"""The lines of PDF pages: running heads off, hard line breaks and hyphens joined, a browser's own lines taken apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.publication.header_words import month_number

_EDGE = 2
# "https://courier.example/flood 1/3": what browsers print below a page; "12/10/2020, 18:03" and the title are above it.
_FOOT = re.compile(r"^(?P<address>(?:https?|file)://\S+?|about:blank)(?:\s+\d+/\d+)?$")
_HEAD = re.compile(
    r"^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:\s?[AP]M)?(?:\s+(?P<title>.*))?$", re.IGNORECASE
)


def without_running_heads(pages: Sequence[str]) -> list[str]:
    """The pages without first and last lines that most of them share but for numbers."""
    split = [page.strip().split("\n") for page in pages]
    seen = Counter(_shape(line) for lines in split for line in {*lines[:_EDGE], *lines[-_EDGE:]})
    repeated = {shape for shape, count in seen.items() if shape and count > 1 and count * 2 > len(pages)}
    return ["\n".join(_trimmed(lines, repeated)) for lines in split]


def browser_address(pages: Sequence[str]) -> str:
    """The address that a browser printed below the first page, be it that of a file; empty where no browser made it."""
    lines = pages[0].strip().split("\n") if pages else []
    # Some draw what stands above a page after the page itself.
    edges = (*lines[: 2 * _EDGE], *lines[-2 * _EDGE :])
    for line in lines[-_EDGE:]:
        if (found := _FOOT.match(line.strip())) and any(_HEAD.match(head.strip()) for head in edges):
            return found["address"]
    return ""


def without_browser_lines(page: str) -> str:
    """The page without the time of printing above it and the address below: neither is the article's."""
    lines = page.strip().split("\n")
    last = len(lines) - 2 * _EDGE
    kept = (line for at, line in enumerate(lines) if last > at >= 2 * _EDGE or not _HEAD.match(line.strip()))
    return "\n".join(line for line in kept if not _FOOT.match(line.strip()))


def joined(page: str) -> str:
    """The page's lines as paragraphs: a line goes on where it is about full and the next does not begin anew."""
    lines = _whole_dates([line.strip() for line in page.split("\n")])
    full = sorted(len(line) for line in lines)[int(len(lines) * 0.8)] * 0.7 if lines else 0
    paragraphs: list[str] = []
    goes_on = is_open = False
    for line in lines:
        if not line:
            goes_on = is_open = False
            continue
        goes_on = goes_on or (is_open and line[0].islower())
        if goes_on and paragraphs and not re.match(r"[•●▪*–-]\s|\d+[.)]\s", line):
            paragraphs[-1] = _continued(paragraphs[-1], line)
        else:
            paragraphs.append(line)
        goes_on = len(line) >= full > 0 and not (re.search(r"[.!?:”\"]$", line) and len(line) < full * 1.33)
        is_open = not re.search(r"[.!?:;”\"]$", line)
    return "\n".join(paragraphs).replace("\u00ad", "")


_DAY_AND_MONTH = re.compile(r"(?:\d{1,2}(?:\.|st|nd|rd|th)?\s([^\W\d_]{3,12})\.?|([^\W\d_]{3,12})\.?\s\d{1,2}),?")
_BY_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b")


def _whole_dates(lines: Sequence[str]) -> list[str]:
    """The lines, and a date that a narrow cell has broken in two as one, by itself: "9 June" above "1998"."""
    found: list[str] = []
    for line in lines:
        day = _DAY_AND_MONTH.fullmatch(found[-1]) if found and _BY_YEAR.match(line) else None
        if day and month_number(day[1] or day[2]) is not None:
            found[-1:] = ["", f"{found[-1]} {line}"]
        else:
            found.append(line)
    return found


def together(pages: Iterable[str]) -> str:
    """The paragraphs of all pages; one that goes on overleaf is one."""
    found: list[str] = []
    for page in pages:
        first, *rest = page.split("\n")
        if found and first[:1].islower() and not re.search(r"[.!?:;”\"]$", found[-1]):
            found[-1] = _continued(found[-1], first)
            found += rest
        else:
            found += page.split("\n")
    return "\n".join(found)


@dataclass(slots=True)
class Placed:
    """A line with the place of its first letter, in points from the lower left corner; `size` of letters, 0 unknown."""

    text: str
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0


def spaced(lines: Sequence[Placed]) -> str:
    """The lines of a page, with an empty one where room, an indented line or another size begins a paragraph."""
    filled = _rows([line for line in lines if line.text.strip()])
    steps = [above.y - line.y for above, line in pairwise(filled) if 0 < above.y - line.y < _FAR]
    usual = sorted(steps)[len(steps) // 2] if len(steps) >= _ENOUGH else _FAR
    shown: list[str] = []
    for at, line in enumerate(filled):
        is_below = at > 0 and filled[at - 1].y - line.y > usual * _ROOM
        if is_below or (at and (_is_indented(filled, at) or _is_of_other_size(filled[at - 1], line))):
            shown.append("")
        shown.append(line.text)
    return "\n".join(shown)


def _rows(lines: Sequence[Placed]) -> list[Placed]:
    """The lines, those that stand on one height and follow one another as one: cells of a table, parted by tabs."""
    found: list[Placed] = []
    end = 0.0
    for line in lines:
        first = _cell_before(found, line, end)
        if first < len(found):
            cell = " ".join(each.text.strip() for each in found[first:])
            found[first:] = [replace(found[first], text=f"{cell}\t{line.text.strip()}")]
        else:
            found.append(line)
        end = line.x
    return found


# A cell that was broken into more lines, or longer ones, may as well be a column of a newspaper.
_LINES_OF_CELL, _LONGEST_CELL = 3, 40


def _cell_before(found: Sequence[Placed], line: Placed, end: float) -> int:
    """Where the cell begins that `line` stands beside, on the height of its first line; the end where there is none."""
    if not found or line.x <= end:
        return len(found)
    if abs(found[-1].y - line.y) <= _JITTER:
        return len(found) - 1
    for first in range(len(found) - 2, max(-1, len(found) - 1 - _LINES_OF_CELL), -1):
        cell = found[first:]
        if sum(len(each.text) for each in cell) > _LONGEST_CELL or abs(cell[0].x - found[-1].x) > _JITTER:
            break
        if abs(cell[0].y - line.y) <= _JITTER:
            return first
    return len(found)


# Points: lines further apart stand in different places; an indent is narrower than a column, and wider than a jitter.
_FAR, _INDENT, _JITTER = 60.0, (6.0, 45.0), 2.0
_ROOM, _ENOUGH = 1.35, 4


# A raised number is smaller, too, and the first letter of a chapter larger.
_LARGER, _SHORTEST_SIZED = 1.2, 8


def _is_of_other_size(before: Placed, line: Placed) -> bool:
    """Whether one of two lines is a headline, or a caption, beside the other."""
    small, large = sorted((before.size, line.size))
    is_told = min(len(before.text.strip()), len(line.text.strip())) >= _SHORTEST_SIZED and small > 0
    return is_told and large >= _LARGER * small


def _is_indented(lines: Sequence[Placed], at: int) -> bool:
    if at + 1 >= len(lines):
        return False
    before, line, after = lines[at - 1], lines[at], lines[at + 1]
    return _INDENT[0] <= line.x - after.x <= _INDENT[1] and abs(before.x - after.x) <= _JITTER and before.y > line.y


def _continued(before: str, line: str) -> str:
    if before.endswith("\u00ad"):
        return before[:-1] + line
    if re.search(r"[^\W\d_]-$", before) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}"


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))


def _trimmed(lines: Sequence[str], repeated: set[str]) -> list[str]:
    last = len(lines) - _EDGE
    return [line for i, line in enumerate(lines) if not ((i < _EDGE or i >= last) and _shape(line) in repeated)]
