"""A table for eyes: each article with its expressions, when they are, and what they were read from."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TextIO

from timeline.commands.terminal import printable
from timeline.expressions import BASIC_LANGUAGE, is_basic
from timeline.intervals import Granularity
from timeline.model import Anchor, AnchorKind, Article, Expression, Reading
from timeline.wording import words

NAME = "table"
_HEADINGS = ("Words", "When", "Read from", "Sure", "Event")
_WIDEST = 60


def write(readings: Iterable[Reading], out: TextIO, several: bool) -> None:
    for number, reading in enumerate(readings):
        out.write("\n" if number else "")
        out.write("\n".join(_lines(reading)) + "\n")


def _lines(reading: Reading) -> list[str]:
    article = reading.article
    date = "no publication date"
    if article.published:
        date = f"published {words(article.published)}{_offset(article)} ({article.published_from})"
    by = f"by {_one_line(article.author)}" if article.author else ""
    language = f"{article.language} ({BASIC_LANGUAGE})" if is_basic(article.language) else article.language
    told = _one_line(article.source), date, language, by, _one_line(article.section)
    origin = " · ".join(part for part in told if part)
    return [_one_line(article.title or article.source), origin, "", *_aligned([_HEADINGS, *_rows(reading)])]


def _offset(article: Article) -> str:
    """Of the clock that the publication time was read from; a person's own time has none."""
    found, minutes = article.found_published, article.utc_offset
    if article.own_published or minutes is None or not found or found.granularity <= Granularity.DAY:
        return ""
    return f" UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _rows(reading: Reading) -> list[tuple[str, ...]]:
    """In the order of the text."""
    texts = {row.id: row.text for row in reading.expressions}
    titles = {event.expression: event.title for event in reading.events if event.expression}
    rows: list[tuple[int, tuple[str, ...]]] = []
    for row in reading.expressions:
        cells = row.text, _when(row), _read_from(row.anchor, texts), f"{row.confidence:.2f}", titles.get(row.id, "")
        rows.append((row.start, cells))
    for event in reading.events:
        if not event.expression:
            when = words(event.shown) if event.shown else event.resolution.unresolved
            cells = "", when, _read_from(event.anchor, texts), f"{event.confidence:.2f}", event.title
            rows.append((event.start, cells))
    rows.sort(key=lambda row: row[0])
    return [tuple(map(_one_line, cells)) for _, cells in rows]


def _when(row: Expression) -> str:
    found = row.resolution
    return words(found.interval) if found.interval else found.value or found.unresolved


def _read_from(anchor: Anchor, texts: dict[str, str]) -> str:
    match anchor.kind:
        case AnchorKind.PUBLICATION:
            return "publication date"
        case AnchorKind.NONE:
            return ""
        case _:
            return f'"{texts.get(anchor.target, "event")}"'


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _width(text: str) -> int:
    """Columns on a terminal: Chinese and Japanese take two, combining marks none."""
    return sum((unicodedata.east_asian_width(c) in "WF") + (not unicodedata.combining(c)) for c in text)


def _one_line(text: str) -> str:
    line = printable(text)
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"
