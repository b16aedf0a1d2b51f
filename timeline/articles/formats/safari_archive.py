"""Pages that Safari saves in one file (.webarchive): the page inside, read as a page."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from typing import Any, cast
from xml.parsers.expat import ExpatError

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.page import read_page
from timeline.errors import ArticleError

_KEY = b"WebMainResource"


def read(source: Source) -> Iterator[Draft]:
    """One draft; its source is the page's address."""
    if b"<!ENTITY" in source.data[:100_000]:
        raise ArticleError("defines entities of its own, as no honest document does. It was not read.")
    try:
        whole: Any = plistlib.loads(source.data)
        page = cast("dict[str, Any]", whole["WebMainResource"])
        data, address = bytes(page["WebResourceData"]), str(page.get("WebResourceURL") or "")
    except (plistlib.InvalidFileException, ExpatError, *PARSER_ERRORS) as error:
        raise ArticleError("is damaged: its page cannot be read. Save the page again, as HTML.") from error
    encoding = str(page.get("WebResourceTextEncodingName") or "")
    yield read_page(decode(data, encoding or declared_encoding(data)), address)


def _is_archive(head: bytes) -> bool:
    return head.startswith((b"bplist00", b"<?xml")) and _KEY in head


FORMAT = Format("page saved by Safari", (".webarchive",), read, _is_archive)
