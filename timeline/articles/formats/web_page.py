"""Web pages: the article's text without the page around it, and every trace of its publication date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles.decoding import declared_encoding
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.page import read_page
from timeline.articles.press_databases import is_export
from timeline.articles.shown_text import shown_text

# What press databases print below each article, which a page of one article would not.
_OF_DATABASE = re.compile(
    r">\s*(?:End of Document|Document [A-Za-z0-9]{3,12}\d{8}[a-z0-9]{6,14}|ProQuest document ID\b[^<]{0,40})\s*<"
)
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,8}\)|Page saved with SingleFile\s+url:\s*|Mirrored from\s+)(https?://[^\s<>]{4,1000})"
)


def read(source: Source) -> Iterator[Draft]:
    """One draft; its source is the page's canonical address where it names one."""
    markup = source.text(declared_encoding(source.data))
    if _OF_DATABASE.search(markup) and is_export(shown := shown_text(markup)):
        yield Draft(shown)
    else:
        yield read_page(markup, _saved_from(markup) or source.name)


def _saved_from(markup: str) -> str:
    """The address that a browser, or the tool that saved the page, noted above it."""
    found = _SAVED.search(markup[:4_000])
    return found[1] if found else ""


def _is_page(head: bytes) -> bool:
    return bool(
        re.match(
            rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
            head,
            re.I | re.S,
        )
    )


FORMAT = Format("web page", (".html", ".htm", ".xhtml", ".shtml"), read, _is_page)
