"""Tables of articles (.csv, .tsv): one article a row, by the names of the columns; a chronology is one article."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from timeline.articles.decoding import clean
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.limits import LIMIT
from timeline.articles.passed_over import ROW
from timeline.articles.records import (
    LIST_ONLY,
    draft_of,
    has_text_field,
    is_day_field,
    is_event_field,
    is_published_field,
    names_articles_only,
)
from timeline.errors import ArticleError
from timeline.publication.stamps import writes_month_first

# Excel writes this line where the sign between columns is not the comma.
_SIGN = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)
_LOOKED_AT = 500


def read(source: Source) -> Iterator[Draft]:
    """The rows in order; rows without a text are passed over and counted."""
    text = clean(source.text())
    sign = _SIGN.match(text)
    text = text[sign.end() :] if sign else text
    # The limit on a field is one for the whole program, and its default is shorter than a long article.
    csv.field_size_limit(LIMIT)
    yield from drafts_of_rows(
        csv.reader(io.StringIO(text, newline=""), delimiter=sign[1] if sign else _delimiter(text)), source.passed
    )


def drafts_of_rows(rows: Iterable[Sequence[str]], passed: Counter[str]) -> Iterator[Draft]:
    """The drafts of a table whose first row names its columns; rows without a text, blank ones aside, are `passed`.

    Raises ArticleError where they name no text.
    """
    numbered = _numbered(rows)
    names: Sequence[str] = next((row for row in numbered if any(name.strip() for name in row)), ())
    if any(map(is_day_field, names)) and any(map(is_event_field, names)) and not has_text_field(names):
        yield Draft("\n".join("\t".join(filter(None, map(str.strip, row))) for row in numbered), has_read_lines=True)
        return
    if names_articles_only(names):
        raise ArticleError(LIST_ONLY)
    if not has_text_field(names):
        raise ArticleError('has no column named "text", "body" or "content". Name the columns in its first row.')
    first = [row for row, _ in zip(numbered, range(_LOOKED_AT), strict=False)]
    days = [at for at, name in enumerate(names) if is_published_field(name)]
    custom = writes_month_first(row[at] for row in first for at in days if at < len(row))
    for several in (first, numbered):
        for row in several:
            record = {name: value for name, value in zip(names, row, strict=False) if name and value}
            if draft := draft_of(record, is_month_first=custom):
                yield draft
            elif any(value.strip() for value in record.values()):
                passed[ROW] += 1


def _numbered(rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    number = 0
    try:
        for row in rows:
            number += 1
            yield row
    except csv.Error as error:
        raise ArticleError(f"is not a table that can be read (row {number + 1}). Export it again as CSV.") from error


def _delimiter(text: str) -> str:
    first = text[:10_000].split("\n", 1)[0]
    return max(",;\t|", key=first.count)


FORMAT = Format("table of articles", (".csv", ".tsv"), read)
