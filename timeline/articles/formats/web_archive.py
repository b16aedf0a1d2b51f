"""Web archives (.warc, .arc, packed or not): every page in them, and every document of another kind that is read."""

from __future__ import annotations

import io
import re
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
_DOCUMENTS = {
    "application/pdf": ".pdf", "application/msword": ".doc", "application/rtf": ".rtf", "text/rtf": ".rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}  # fmt: skip


def read(source: Source) -> Iterator[Draft]:
    """The pages in the archive's order; the time of archiving is only offered."""
    from warcio.archiveiterator import ArchiveIterator  # pyright: ignore
    from warcio.exceptions import ArchiveLoadFailed  # pyright: ignore

    unpacked = 0
    try:
        records = ArchiveIterator(io.BytesIO(source.data), arc2warc=True)  # pyright: ignore
        records.INC_RECORD = ""  # pyright: ignore  # it would print the text of a record that is longer than it says to stderr
        for record in records:  # pyright: ignore
            kind = _kind(record)
            ending = _DOCUMENTS.get(kind, "")
            data = _content(record) if kind in _PAGES or ending else b""
            unpacked += len(data)
            if unpacked > MOST_UNPACKED:
                raise ArticleError(f"unpacks to more than {MOST_UNPACKED // 1_000_000} MB. Split it and add the parts.")
            if data and ending:
                yield from _documents(source, record, data, ending)
            elif data:
                yield _draft(record, data)
    except ArticleError:
        raise
    except (ArchiveLoadFailed, *PARSER_ERRORS) as error:  # pyright: ignore
        raise ArticleError("is damaged: its records cannot be read. Download it again.") from error


def _kind(record: Any) -> str:
    """The type of what was answered with 200; empty for every other record."""
    headers = record.http_headers
    if record.rec_type not in ("response", "resource") or (headers and headers.get_statuscode() != "200"):
        return ""
    return _type(record).partition(";")[0].strip().lower()


def _type(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return str(headers.get_header("Content-Type") or "")


def _content(record: Any) -> bytes:
    data: bytes = record.content_stream().read(LIMIT + 1)
    return b"" if len(data) > LIMIT else data


def _address(record: Any) -> str:
    return str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")


def _documents(source: Source, record: Any, data: bytes, ending: str) -> Iterator[Draft]:
    """A document in the archive; it is named by the last part of its address."""
    address = _address(record)
    name = address.partition("?")[0].rstrip("/").rpartition("/")[2] or "document"
    for draft in source.read_part(name if name.lower().endswith(ending) else name + ending, data):
        yield replace(draft, source=address or draft.source)


def _draft(record: Any, data: bytes) -> Draft:
    address = _address(record)
    # What the server says of the letters counts before what the page says.
    told = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", _type(record), re.IGNORECASE)
    draft = read_page(decode(data, told[1] if told else declared_encoding(data)), address)
    saved = read_stamps(str(record.rec_headers.get_header("WARC-Date") or ""))
    offered = (Hint(saved, "when the page was archived (offered only)", Kind.FILE_TIME, 0.0),) if saved else ()
    return replace(draft, source=draft.source or address, hints=(*draft.hints, *offered))


def _is_archive(head: bytes) -> bool:
    return head.startswith((b"WARC/1", b"filedesc://"))


FORMAT = Format("web archive", (".warc", ".warc.gz", ".arc", ".arc.gz"), read, _is_archive)
