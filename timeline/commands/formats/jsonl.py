"""JSON lines: one object an article, with the names that Python uses too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from timeline.model import Reading
from timeline.values import article_values, event_values, expression_values

NAME = "jsonl"


def write(readings: Iterable[Reading], out: TextIO, several: bool) -> None:
    for reading in readings:
        out.write(json.dumps(as_object(reading), ensure_ascii=False) + "\n")


def as_object(reading: Reading) -> dict[str, object]:
    return {
        **article_values(reading.article),
        "text": reading.article.text,
        "expressions": [expression_values(row) for row in reading.expressions],
        "events": [event_values(row) for row in reading.events],
    }
