"""Web pages: the article's text without the page around it, and every trace of its publication date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.page import read_page


def read(source: Source) -> Iterator[Draft]:
    """One draft; its source is the page's canonical address where it names one."""
    yield read_page(decode(source.data, source.encoding or declared_encoding(source.data)), source.name)


def _is_page(head: bytes) -> bool:
    return bool(
        re.match(
            rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
            head,
            re.I | re.S,
        )
    )


FORMAT = Format("web page", (".html", ".htm", ".xhtml", ".shtml"), read, _is_page)
