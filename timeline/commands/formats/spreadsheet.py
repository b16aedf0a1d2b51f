"""CSV: a row for each expression with the event it dates, and for each event that no expression dates.

A cell that a spreadsheet would run as a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import TextIO

from timeline.export.cells import escaped
from timeline.model import Event, Expression, Reading
from timeline.values import Values, article_values, event_values, expression_values, read_from

NAME = "csv"
COLUMNS = (
    *("source", "title", "published", "published_from", "language"),
    *("start", "end", "text", "type", "value", "mod", "begin", "until", "edtf", "anchor", "rule", "confidence"),
    *("event", "event_title", "read_from", "why"),
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
    named = {row.id: row.text for row in reading.expressions} | {event.id: event.title for event in reading.events}
    rows: list[tuple[Expression | Event, Values]]
    rows = [(row, expression_values(row) | _event_columns(dated.get(row.id))) for row in reading.expressions]
    rows += [(row, event_values(row) | _event_columns(row)) for row in reading.events if not row.expression]
    for row, values in sorted(rows, key=lambda each: each[0].start):
        yield values | {"read_from": read_from(row.anchor, named)} | article_values(reading.article)


def _event_columns(event: Event | None) -> Values:
    return {"event": event.id, "event_title": event.title, "why": event.why} if event else {}


def _cell(value: object) -> object:
    return escaped(value) if isinstance(value, str) else value
