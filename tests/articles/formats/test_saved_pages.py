"""Pages as browsers save them, and archives of pages."""

from __future__ import annotations

import gzip
import plistlib

import pytest

from tests.articles import files
from tests.articles.files import LINES, TITLE
from timeline.articles import import_bytes
from timeline.errors import ArticleError

ADDRESS = "https://courier.example/2020/10/12/ferry"
UNDATED = files.a_page(published="")
HEAD = b"Subject: x\r\nDate: Sat, 2 Jan 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"


def a_record(data: bytes, kind: str, address: str = ADDRESS) -> bytes:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: " + kind.encode() + b"\r\n\r\n" + data
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"WARC-Target-URI: <{address}>\r\nWARC-Date: 2021-01-02T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + page + b"\r\n\r\n")


@pytest.mark.parametrize("who", [b"<Saved by Blink>", b"<Saved by Windows Internet Explorer 8>", b'"Saved by Mozilla"'])
def test_a_page_without_pictures_is_no_mail_and_was_not_published_when_it_was_saved(who: bytes) -> None:
    place = b"Content-Location: " + ADDRESS.encode() + b"\r\n"
    page = b"From: " + who + b"\r\n" + HEAD + place + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + UNDATED
    (article,) = import_bytes(page, "ferry.mht")
    assert (article.title, article.source) == (TITLE, ADDRESS)
    assert str(article.published) == "2020-10-12"


def test_a_page_that_safari_saved_is_read_in_the_encoding_that_it_notes() -> None:
    page = UNDATED.replace(b'<meta charset="utf-8">', b"").replace(TITLE.encode(), "Fähre auf Grund".encode("cp1252"))
    main = {"WebResourceData": page, "WebResourceURL": ADDRESS, "WebResourceTextEncodingName": "windows-1252"}
    for form in (plistlib.FMT_BINARY, plistlib.FMT_XML):
        data = plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=form)
        (article,) = import_bytes(data, "ferry.webarchive")
        assert (article.title, article.source, str(article.published)) == ("Fähre auf Grund", ADDRESS, "2020-10-12")


@pytest.mark.parametrize(
    "data", [b"bplist00" + bytes(40), plistlib.dumps({"WebMainResource": {}}), b"<plist><!ENTITY a 'b'>"]
)
def test_a_damaged_page_of_safaris_is_told(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r'"x.webarchive" (is damaged|defines entities)'):
        import_bytes(data, "x.webarchive")


@pytest.mark.parametrize(
    "note", [f"<!-- saved from url=(0042){ADDRESS} -->", f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n-->"]
)
def test_the_address_that_was_noted_above_a_saved_page_counts(note: str) -> None:
    page = UNDATED.replace(b"<head>", note.encode() + b"<head>")
    (article,) = import_bytes(page, "ferry.html")
    assert (article.source, str(article.published)) == (ADDRESS, "2020-10-12")


def test_what_the_server_said_of_the_letters_counts_in_an_archive() -> None:
    page = UNDATED.replace(b'<meta charset="utf-8">', b"").replace(
        LINES[0].encode(), "Мост закрыт вчера.".encode("koi8-r")
    )
    (article,) = import_bytes(a_record(page, "text/html; charset=koi8-r"), "x.warc.gz")
    assert "Мост закрыт вчера." in article.text


def test_documents_in_an_archive_are_read_under_their_address() -> None:
    records = a_record(files.a_pdf(), "application/pdf", "https://courier.example/report?x=1")
    records += a_record(b"User-agent: *", "text/plain", "https://courier.example/robots.txt")
    (article,) = import_bytes(records, "x.warc.gz")
    assert (article.title, article.source) == (TITLE, "https://courier.example/report?x=1")


def test_of_a_web_archive_in_a_zip_the_pages_are_read_and_not_the_lists_of_them() -> None:
    listed = b'{"url": "https://courier.example/", "title": "Ferry", "text": "Ferry"}'
    inside = {
        "datapackage.json": b"{}",
        "pages/pages.jsonl": listed,
        "archive/data.warc.gz": a_record(UNDATED, "text/html"),
    }
    (article,) = import_bytes(files.a_zip(inside), "x.wacz")
    assert (article.title, article.source) == (TITLE, ADDRESS)
