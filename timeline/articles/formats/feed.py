"""News feeds (RSS and Atom), and blogs as WordPress and Blogger export them: each entry with a text is an article."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import Any

from timeline.articles.credits import person
from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.page_text import bare_text
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps

_KIND = "schemas.google.com/blogger/2008/kind#"
_NO_POSTS = (
    *("attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request"),
    *("wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family"),
)


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
    whole = read_stamps(str(feed.feed.get("published") or feed.feed.get("updated") or ""))
    offered = (Hint(whole, "the feed's own date (offered only)", Kind.FILE_TIME, 0.0),) if whole else ()
    for entry in feed.entries:
        if _is_post(entry):
            draft = _draft(entry, language)
            yield draft if draft.hints else replace(draft, hints=offered)


def _is_post(entry: Any) -> bool:
    """Whether it is what the blog shows: no picture, menu, template or comment, and not thrown away."""
    if entry.get("wp_post_type", "") in _NO_POSTS or entry.get("wp_status", "") in ("trash", "auto-draft"):
        return False
    kinds = [
        term.rpartition("#")[2] for tag in entry.get("tags") or () if (term := str(tag.get("term"))) and _KIND in term
    ]
    return not kinds or bool({"post", "page"} & set(kinds))


def _draft(entry: Any, language: str) -> Draft:
    bodies = [str(part.get("value") or "") for part in entry.get("content") or ()] + [str(entry.get("summary") or "")]
    if "wp_post_type" in entry:
        # There a line break is one, whether it is marked or not.
        bodies = [body.replace("\n", "<br>") for body in bodies]
    text = max((bare_text(body) if "<" in body else unescape(body) for body in bodies), key=len)
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

    # The blog's own clock, and with the time in UTC its zone.
    if stamps := read_stamps(str(entry.get("wp_post_date") or "")):
        yield Hint(stamps, "the blog's own time", Kind.MACHINE, 0.9)
    if stamps := read_stamps(str(entry.get("wp_post_modified") or "")):
        yield Hint(stamps, 'the blog\'s "modified"', Kind.MACHINE, 0.3, is_update=True)


def _is_feed(head: bytes) -> bool:
    return bool(re.search(rb"<(?:rss|feed|rdf:RDF)[\s>]", head[:2000])) and not re.search(
        rb"<html[\s>]", head[:2000], re.I
    )


FORMAT = Format("news feed", (".rss", ".atom", ".rdf", ".xml"), read, _is_feed)
