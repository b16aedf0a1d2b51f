"""PDF: the text layer, its hard line breaks and hyphens joined again."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from timeline.articles.credits import author_of_text
from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.note_marks import without_note_numbers
from timeline.articles.pdf_lines import (
    Placed,
    browser_address,
    joined,
    spaced,
    together,
    without_browser_lines,
    without_running_heads,
)
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps

MOST_PAGES = 2_000
MOST_TEXT = 10_000_000
_TOP, _SHORTEST_TITLE = 30, 12
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_MADE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def read(source: Source) -> Iterator[Draft]:
    """One draft; the file's own date is weak evidence: browsers write the day of printing there."""
    pages, about = _pages(source.data)
    printed = browser_address(pages)
    address = printed if printed.startswith("http") else ""
    if printed:
        pages = [without_browser_lines(page) for page in pages]
    text = together(joined(page) for page in without_running_heads(pages) if page.strip())
    text = without_note_numbers(text)
    if not text.strip():
        raise ArticleError("has no text layer: it is a scan. Run text recognition over it and add the result.")
    stamps = read_stamps("-".join(found.groups())) if (found := _MADE.match(about.get("/CreationDate", ""))) else ()
    hints = (Hint(stamps, "the PDF's own properties (created)", Kind.PROPERTIES, _weight(printed)),) if stamps else ()
    title = _title(about.get("/Title", ""), text)
    yield Draft(text, title, address, hints=hints, author=author_of_text(text, about.get("/Author", "")))


def _title(told: str, text: str) -> str:
    """The line near the top that the properties name, perhaps with the site's name; programs write much there."""
    words = " ".join(told.split()).casefold()
    begins = re.split(r"\s[|–—-]\s", words)[0]
    named = [line for line in text.split("\n")[:_TOP] if _is_named(" ".join(line.split()).casefold(), words, begins)]
    return max(named, key=len, default="")


def _is_named(line: str, words: str, begins: str) -> bool:
    is_headline = len(begins) >= _SHORTEST_TITLE and line.startswith(begins) and len(line) <= 3 * len(begins)
    return is_headline or (len(line) >= _SHORTEST_TITLE and line in words)


def _weight(printed: str) -> float:
    """Where a browser printed it, the file was made on the day of printing."""
    return 0.0 if printed else 0.35


def _pages(data: bytes) -> tuple[list[str], dict[str, str]]:
    """The pages' lines, with an empty one where a paragraph begins, and what the file says of itself."""
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
            pages.append(_lines(page))
            if sum(map(len, pages)) > MOST_TEXT:
                break
        about: Any = reader.metadata or {}
        return pages, {name: str(about.get(name) or "") for name in ("/CreationDate", "/Author", "/Title")}
    except ArticleError:
        raise
    except (NotImplementedError, ImportError, DependencyError) as error:
        raise ArticleError("is protected in a way that Dateline does not know. Save it without protection.") from error
    except (PyPdfError, *PARSER_ERRORS) as error:
        raise ArticleError("is damaged: its pages cannot be read. Download or save it again.") from error


def _lines(page: Any) -> str:
    lines = [Placed("")]

    def place(text: str, page_matrix: Any, text_matrix: Any, font: Any, size: float) -> None:
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append(Placed(""))
            if part.strip() and not lines[-1].text.strip():
                lines[-1].x = text_matrix[4] * page_matrix[0] + page_matrix[4]
                lines[-1].y = text_matrix[5] * page_matrix[3] + page_matrix[5]
                lines[-1].size = abs(size * text_matrix[3] * page_matrix[3])
            # Qt draws blanks and tabs alike, and calls both tabs.
            lines[-1].text += part.replace("\t", " ")

    whole = str(page.extract_text(visitor_text=place)).replace("\t", " ")
    # Where the pieces are not all of the text, their places mean little.
    is_all = "\n".join(line.text for line in lines) == whole
    return (spaced(lines) if is_all else whole).translate(_LIGATURES)


FORMAT = Format("PDF document", (".pdf",), read, lambda head: b"%PDF-" in head[:1024], is_one=True)
