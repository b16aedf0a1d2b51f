"""Tables of articles (.csv, .tsv): one article a row, by the names of the columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from timeline.articles.decoding import clean, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.limits import LIMIT
from timeline.articles.records import draft_of, has_text_field
from timeline.errors import ArticleError


def read(source: Source) -> Iterator[Draft]:
    """The rows in order; rows without a text are passed over."""
    text = clean(decode(source.data, source.encoding))
    # The limit on a field is one for the whole program, and its default is shorter than a long article.
    csv.field_size_limit(LIMIT)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        names = [name for name in rows.fieldnames or () if name]
        if not has_text_field(names):
            raise ArticleError('has no column named "text", "body" or "content". Name the columns in its first row.')
        for row in rows:
            if draft := draft_of({name: value for name, value in row.items() if name and value}):
                yield draft
    except csv.Error as error:
        raise ArticleError(
            f"is not a table that can be read (line {rows.line_num}). Export it again as CSV."
        ) from error


def _delimiter(text: str) -> str:
    first = text[:10_000].split("\n", 1)[0]
    return max(",;\t|", key=first.count)


FORMAT = Format("table of articles", (".csv", ".tsv"), read)
