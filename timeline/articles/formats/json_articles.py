"""JSON and JSON Lines of news services: every object with a text is an article."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

from timeline.articles.decoding import clean, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.records import draft_of
from timeline.errors import ArticleError

_DEEPEST = 8


def read(source: Source) -> Iterator[Draft]:
    """The articles in the file's order, wherever in it they lie ("articles", "response" - "results" ...)."""
    text = clean(decode(source.data, source.encoding)).strip()
    for value in _values(text):
        yield from _drafts(value, 0)


def _values(text: str) -> Iterator[object]:
    try:
        yield json.loads(text, strict=False)
        return
    except ValueError:
        lines = [line for line in text.split("\n") if line.strip()]
    for number, line in enumerate(lines, 1):
        try:
            yield json.loads(line, strict=False)
        except ValueError as error:
            if number == 1 or len(lines) == 1:
                raise ArticleError("is not valid JSON. Export it again, or save the text by itself.") from error
            raise ArticleError(f"is not valid JSON in line {number}. Export it again.") from error


def _drafts(value: object, depth: int) -> Iterator[Draft]:
    if depth >= _DEEPEST:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _drafts(item, depth + 1)
    elif isinstance(value, dict):
        record = cast("dict[str, Any]", value)
        draft = None if _is_list_of_articles(record) else draft_of(record)
        if draft:
            yield draft
            return
        for item in cast("list[object]", list(record.values())):
            yield from _drafts(item, depth + 1)


_LISTS = ("articles", "items", "results", "entries", "docs", "data", "posts", "value", "hits", "news")


def _is_list_of_articles(record: dict[str, Any]) -> bool:
    """Whether a record with a title and a description of its own holds the articles in a list."""
    for name, item in record.items():
        if name.lower() in _LISTS and isinstance(item, list):
            first = cast("list[object]", item)[:3]
            if any(isinstance(inner, dict) and draft_of(cast("dict[str, Any]", inner)) for inner in first):
                return True
    return False


FORMAT = Format("JSON of news articles", (".json", ".jsonl", ".ndjson"), read)
