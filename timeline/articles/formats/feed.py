"""News feeds (RSS and Atom): each entry that has a text of its own is an article."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from timeline.articles.credits import person
from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.page_text import bare_text
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps


def read(source: Source) -> Iterator[Draft]:
    """The entries in the feed's order; an entry's own address is its source."""
    if b"<!ENTITY" in source.data[:100_000]:
        raise ArticleError("defines entities of its own, as no honest feed does. It was not read.")
    import feedparser  # pyright: ignore

    # As a stream, because bytes would be tried as a file's name first.
    parse: Any = feedparser.parse  # pyright: ignore
    try:
        feed: Any = parse(io.BytesIO(source.data), sanitize_html=False, resolve_relative_uris=False)
    except PARSER_ERRORS as error:
        raise ArticleError("is damaged: its entries cannot be read. Download it again.") from error
    if not feed.entries:
        raise ArticleError("is no feed with entries in it. Save the page itself and add that.")
    language = str(feed.feed.get("language") or "")
    for entry in feed.entries:
        yield _draft(entry, language)


def _draft(entry: Any, language: str) -> Draft:
    bodies = [str(part.get("value") or "") for part in entry.get("content") or ()] + [str(entry.get("summary") or "")]
    text = max((bare_text(body) if "<" in body else body for body in bodies), key=len)
    title = bare_text(str(entry.get("title") or "")) or str(entry.get("title") or "")
    tags = [str(tag.get("term") or "") for tag in entry.get("tags") or ()]
    section = next((tag for tag in tags if tag and not tag.startswith("http")), "")
    author = person(str(entry.get("author") or ""))
    return Draft(text, title, str(entry.get("link") or ""), language, tuple(_hints(entry)), False, author, section)


def _hints(entry: Any) -> Iterator[Hint]:
    for key, is_update in (("published", False), ("created", False), ("updated", True)):
        # Without the check feedparser gives "updated" for "published".
        if key in entry and (stamps := read_stamps(str(entry[key]))):
            # Many feeds have only the one date, and call it updated.
            alone = is_update and "published" not in entry
            yield Hint(stamps, f'the feed\'s "{key}"', Kind.MACHINE, 0.7 if alone else 0.9, is_update and not alone)


def _is_feed(head: bytes) -> bool:
    return bool(re.search(rb"<(?:rss|feed|rdf:RDF)[\s>]", head[:2000])) and not re.search(
        rb"<html[\s>]", head[:2000], re.I
    )


FORMAT = Format("news feed", (".rss", ".atom", ".xml"), read, _is_feed)
