"""Web archives (.warc, .warc.gz): every page in them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.limits import LIMIT
from timeline.articles.page import read_page
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps

MOST_UNPACKED = 500_000_000
_PAGES = ("text/html", "application/xhtml+xml")


def read(source: Source) -> Iterator[Draft]:
    """The pages in the archive's order; the time of archiving is only offered."""
    from warcio.archiveiterator import ArchiveIterator  # pyright: ignore
    from warcio.exceptions import ArchiveLoadFailed  # pyright: ignore

    unpacked = 0
    try:
        records = ArchiveIterator(io.BytesIO(source.data))  # pyright: ignore
        records.INC_RECORD = ""  # pyright: ignore  # it would print the text of a record that is longer than it says to stderr
        for record in records:  # pyright: ignore
            data = _page(record)
            unpacked += len(data)
            if unpacked > MOST_UNPACKED:
                raise ArticleError(f"unpacks to more than {MOST_UNPACKED // 1_000_000} MB. Split it and add the parts.")
            if data:
                yield _draft(record, data)
    except ArticleError:
        raise
    except (ArchiveLoadFailed, *PARSER_ERRORS) as error:  # pyright: ignore
        raise ArticleError("is damaged: its records cannot be read. Download it again.") from error


def _page(record: Any) -> bytes:
    """The bytes of a page that was answered with 200; empty for every other record."""
    if record.rec_type not in ("response", "resource"):
        return b""
    headers = record.http_headers
    kind = (headers.get_header("Content-Type") if headers else record.rec_headers.get_header("Content-Type")) or ""
    if not kind.lower().startswith(_PAGES) or (headers and headers.get_statuscode() != "200"):
        return b""
    data: bytes = record.content_stream().read(LIMIT + 1)
    return b"" if len(data) > LIMIT else data


def _draft(record: Any, data: bytes) -> Draft:
    address = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    draft = read_page(decode(data, declared_encoding(data)), address)
    saved = read_stamps(str(record.rec_headers.get_header("WARC-Date") or ""))
    offered = (Hint(saved, "when the page was archived (offered only)", Kind.FILE_TIME, 0.0),) if saved else ()
    return replace(draft, source=draft.source or address, hints=(*draft.hints, *offered))


FORMAT = Format("web archive", (".warc", ".warc.gz"), read, lambda head: head.startswith(b"WARC/1"))
