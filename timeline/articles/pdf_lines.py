"""The lines of PDF pages: running heads off, hard line breaks and hyphens joined, a browser's own lines taken apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_EDGE = 2
# "https://courier.example/flood 1/3": what browsers print below a page; "12/10/2020, 18:03" and the title are above it.
_FOOT = re.compile(r"^(?P<address>https?://\S+?)(?:\s+\d+/\d+)?$")
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
    """The address that a browser printed below the first page; empty where no browser made it."""
    lines = pages[0].strip().split("\n") if pages else []
    for line in lines[-_EDGE:]:
        if (found := _FOOT.match(line.strip())) and any(_HEAD.match(head.strip()) for head in lines[: 2 * _EDGE]):
            return found["address"]
    return ""


def without_browser_lines(page: str) -> str:
    """The page without the time of printing above it and the address below: neither is the article's."""
    lines = page.strip().split("\n")
    first = [line for line in lines[: 2 * _EDGE] if not _HEAD.match(line.strip())]
    rest = lines[2 * _EDGE :]
    return "\n".join(line for line in (*first, *rest) if not _FOOT.match(line.strip()))


def joined(page: str) -> str:
    """The page's lines as paragraphs: a line goes on where it is about full and the next does not begin anew."""
    lines = [line.strip() for line in page.split("\n")]
    full = sorted(len(line) for line in lines)[int(len(lines) * 0.8)] * 0.7 if lines else 0
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        if not line:
            goes_on = False
            continue
        if goes_on and paragraphs and not re.match(r"[•●▪*–-]\s|\d+[.)]\s", line):
            paragraphs[-1] = _continued(paragraphs[-1], line)
        else:
            paragraphs.append(line)
        goes_on = len(line) >= full > 0 and not (re.search(r"[.!?:”\"]$", line) and len(line) < full * 1.33)
    return "\n".join(paragraphs).replace("\u00ad", "")


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
