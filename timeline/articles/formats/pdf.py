"""PDF: the text layer, its hard line breaks and hyphens joined again."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.pdf_lines import browser_address, joined, without_browser_lines, without_running_heads
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps

MOST_PAGES = 2_000
MOST_TEXT = 10_000_000
_MADE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def read(source: Source) -> Iterator[Draft]:
    """One draft; the file's own date is weak evidence: browsers write the day of printing there."""
    pages, made, author = _pages(source.data)
    address = browser_address(pages)
    if address:
        pages = [without_browser_lines(page) for page in pages]
    text = "\n".join(joined(page) for page in without_running_heads(pages) if page.strip())
    if not text.strip():
        raise ArticleError("has no text layer: it is a scan. Run text recognition over it and add the result.")
    stamps = read_stamps("-".join(found.groups())) if (found := _MADE.match(made)) else ()
    hints = (Hint(stamps, "the PDF's own properties (created)", Kind.PROPERTIES, _weight(address)),) if stamps else ()
    yield Draft(text, source=address, hints=hints, author=author)


def _weight(address: str) -> float:
    """Where a browser printed it, the file was made on the day of printing."""
    return 0.0 if address else 0.35


def _pages(data: bytes) -> tuple[list[str], str, str]:
    import logging

    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    # It reports every oddity of a damaged file, thousands of them.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ArticleError("is protected by a password. Save it without one.")
        pages: list[str] = []
        for page in reader.pages[:MOST_PAGES]:
            pages.append(page.extract_text())
            if sum(map(len, pages)) > MOST_TEXT:
                break
        about: Any = reader.metadata or {}
        return pages, str(about.get("/CreationDate") or ""), str(about.get("/Author") or "")
    except ArticleError:
        raise
    except (NotImplementedError, ImportError, DependencyError) as error:
        raise ArticleError("is protected in a way that Dateline does not know. Save it without protection.") from error
    except (PyPdfError, *PARSER_ERRORS) as error:
        raise ArticleError("is damaged: its pages cannot be read. Download or save it again.") from error


FORMAT = Format("PDF document", (".pdf",), read, lambda head: b"%PDF-" in head[:1024])
