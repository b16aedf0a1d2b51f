"""Lines that newspapers, agencies, blogs and offices print above their articles, and lines that only look like them.

A row of `header_lines.csv` holds the language, the line and what it says: the label, or "-" for none, the time and the
offset in minutes; nothing where the line dates no article.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from timeline.publication.lines import Mention, mentions

with (Path(__file__).parent / "header_lines.csv").open(encoding="utf-8", newline="") as file:
    ROWS = [(row["line"], row["language"], row["found"]) for row in csv.DictReader(file)]


def told(mention: Mention) -> str:
    stamp = mention.place.stamps[0]
    offset = "" if stamp.utc_offset is None else f" {stamp.utc_offset:+d}"
    label = mention.label.value if mention.label else "-"
    return f"{label} {str(stamp.interval)[:16].split('/')[0]}{offset}"


@pytest.mark.parametrize(("line", "language", "found"), ROWS, ids=[row[0] for row in ROWS])
def test_header_line_is_read(line: str, language: str, found: str) -> None:
    assert " ; ".join(map(told, mentions(line, language))) == found
