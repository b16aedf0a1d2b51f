"""CSV: a row for each expression with the event it dates, and for each event that no expression dates.

A cell that a spreadsheet would run as a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import TextIO

from timeline.export.cells import escaped
from timeline.model import Event, Reading
from timeline.values import Values, article_values, event_values, expression_values

NAME = "csv"
COLUMNS = (
    *("source", "title", "published", "published_from", "language"),
    *("start", "end", "text", "type", "value", "mod", "begin", "until", "edtf", "anchor", "rule", "confidence"),
    *("event", "event_title", "why"),
    *("utc_offset", "author", "section", "source_url"),
)


def write(readings: Iterable[Reading], out: TextIO, several: bool) -> None:
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for reading in readings:
        table.writerows([_cell(row.get(name)) for name in COLUMNS] for row in _rows(reading))


def _rows(reading: Reading) -> Iterator[Values]:
    """In the order of the text."""
    dated = {event.expression: event for event in reading.events if event.expression}
    rows = [(row.start, expression_values(row) | _event_columns(dated.get(row.id))) for row in reading.expressions]
    rows += [(row.start, event_values(row) | _event_columns(row)) for row in reading.events if not row.expression]
    for _, row in sorted(rows, key=lambda row: row[0]):
        yield row | article_values(reading.article)


def _event_columns(event: Event | None) -> Values:
    return {"event": event.id, "event_title": event.title, "why": event.why} if event else {}


def _cell(value: object) -> object:
    return escaped(value) if isinstance(value, str) else value
