"""JSON and JSON Lines of news services: every object with a text is an article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from timeline.articles.chat_export import chat_drafts, is_chat
from timeline.articles.decoding import clean
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.limits import short_name
from timeline.articles.passed_over import RECORD
from timeline.articles.records import LIST_ONLY, draft_of, names_articles_only
from timeline.errors import ArticleError

_DEEPEST = 8
_LINES_TOLD = 10
_LONGEST_NUMBER = 40
# People and places that the posts speak of have descriptions, too.
_BESIDE = ("includes", "entities", "meta", "errors")
# What X writes before the posts of an archive.
_ASSIGNED = re.compile(r"\A\s*window\.YTD\.\w{1,40}\.part\d{1,4}\s*=\s*")


def read(source: Source) -> Iterator[Draft]:
    """The articles in the file's order, wherever in it they lie ("articles", "response" - "results" ...)."""
    text = _ASSIGNED.sub("", clean(source.text())).rstrip().removesuffix(";")
    problems: list[str] = []
    seen = _Seen()
    for value in _values(text, problems):
        yield from _drafts(value, 0, seen)
    if seen.bare and not seen.articles:
        raise ArticleError(LIST_ONLY)
    if seen.bare:
        source.passed[RECORD] += seen.bare
    source.problems.extend(f'"{short_name(source.name)}": {one}' for one in problems)


def _values(text: str, problems: list[str]) -> Iterator[object]:
    """The one value of a JSON file, or that of each good line of JSON Lines; the others are told of in one sentence."""
    try:
        yield _loaded(text)
        return
    except ValueError:
        lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    bad: list[int] = []
    good: list[object] = []
    for number, line in lines:
        try:
            good.append(_loaded(line))
        except ValueError:
            bad.append(number)
    # Of a long object that is damaged, a bracket or a number by itself is a value as well.
    if 4 * sum(isinstance(value, dict) for value in good) < len(lines):
        raise ArticleError("is not valid JSON. Export it again, or save the text by itself.")
    yield from good
    if bad:
        problems.append(_told(bad, len(lines)))


def _number(digits: str) -> int:
    """Python refuses to count with thousands of digits; such a number dates nothing, and the rest is read."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else 0


# Made once: a call of `json.loads` with a wish makes another for every line.
_loaded = json.JSONDecoder(strict=False, parse_int=_number).decode


def _told(bad: list[int], of: int) -> str:
    shown = ", ".join(map(str, bad[:_LINES_TOLD])) + (" ..." if len(bad) > _LINES_TOLD else "")
    if len(bad) == 1:
        return f"1 of {of:,} lines is no JSON: {shown}."
    return f"{len(bad):,} of {of:,} lines are no JSON: {shown}."


@dataclass(slots=True)
class _Seen:
    """How many articles were found, and how many records that only name one."""

    articles: int = 0
    bare: int = 0


def _drafts(value: object, depth: int, seen: _Seen) -> Iterator[Draft]:
    if depth >= _DEEPEST:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _drafts(item, depth + 1, seen)
    elif isinstance(value, dict):
        record = cast("dict[str, Any]", value)
        if is_chat(record):
            yield from chat_drafts(record)
            return
        draft = None if _is_list_of_articles(record) else draft_of(record)
        if draft:
            seen.articles += 1
            yield draft
            return
        seen.bare += names_articles_only(record)
        for name, item in record.items():
            if name not in _BESIDE:
                yield from _drafts(item, depth + 1, seen)


_LISTS = ("articles", "items", "results", "entries", "docs", "data", "posts", "value", "hits", "news")


def _is_list_of_articles(record: dict[str, Any]) -> bool:
    """Whether a record with a title and a description of its own holds the articles in a list."""
    for name, item in record.items():
        if name.lower() in _LISTS and isinstance(item, list):
            first = cast("list[object]", item)[:3]
            if any(isinstance(inner, dict) and draft_of(cast("dict[str, Any]", inner)) for inner in first):
                return True
    return False


def _is_of_x(head: bytes) -> bool:
    return bool(re.match(rb"\s*window\.YTD\.(?:tweets?|note_tweet)\.part\d+\s*=", head))


FORMAT = Format(
    "JSON of news articles", (".json", ".jsonl", ".ndjson", "tweets.js", "tweet.js", "note-tweet.js"), read, _is_of_x
)
