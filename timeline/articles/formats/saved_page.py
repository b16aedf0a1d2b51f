"""Saved web pages in one file (.mhtml): the page inside, read as a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.messages import parse_message, payload
from timeline.articles.page import read_page
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date in the file's head is when it was saved, so it is only offered."""
    message = parse_message(source.data)
    page = next(
        (part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")), None
    )
    if page is None:
        raise ArticleError("has no page in it. Save the page again, as HTML.")
    data = payload(page)
    address = _address(message, page)
    draft = read_page(decode(data, page.get_content_charset() or declared_encoding(data)), address)
    saved = read_stamps(str(message.get("Date") or ""))
    offered = (Hint(saved, "when the page was saved (offered only)", Kind.FILE_TIME, 0.0),) if saved else ()
    yield replace(draft, hints=(*draft.hints, *offered))


def is_from_browser(head: bytes) -> bool:
    """Whether a browser wrote its name where the sender of a mail would stand."""
    return bool(re.search(rb"^From:\s*\"?<?Saved by\b", head, re.I | re.M))


def _address(message: Message, page: Message) -> str:
    for value in (message.get("Snapshot-Content-Location"), page.get("Content-Location")):
        if value and str(value).startswith(("http://", "https://")):
            return str(value)
    return ""


def _is_saved_page(head: bytes) -> bool:
    is_related = re.search(rb"^Content-Type:\s*multipart/related", head, re.I | re.M)
    return (bool(is_related) and b"MIME-Version" in head) or is_from_browser(head)


FORMAT = Format("saved web page", (".mhtml", ".mht"), read, _is_saved_page)
