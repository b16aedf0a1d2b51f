"""Builders of small files in every format, so that the tests need no binary files of their own."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile
from email.message import EmailMessage

TITLE = "Ferry runs aground off Selwick"
LINES = (
    "A car ferry with 214 people on board ran aground off Port Selwick on Sunday evening, the coastguard said.",
    "Nobody was hurt. Tugs pulled the ship free two days later, and it was towed to the yard at Velmary.",
    "The harbour master had warned of the sandbank on March 9, according to letters seen by this newspaper.",
    "The company said that its captains would be given new charts before the end of the month.",
)
DAYS = ("Mon", "Tue", "Wed", "Thu")
PROSE = "\n".join(LINES)


def a_zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def a_page(published: str = "2020-10-12T18:03:00+02:00", lines: tuple[str, ...] = LINES, head: str = "") -> bytes:
    meta = f'<meta property="article:published_time" content="{published}">' if published else ""
    body = "".join(f"<p>{line}</p>" for line in lines)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Courier'
        f"</title>{meta}{head}</head>"
        f"<body><nav><a href='/'>Home</a></nav><article><h1>{TITLE}</h1>{body}</article></body></html>"
    ).encode()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    b'<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    b' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    b"<dc:title>Ferry runs aground off Selwick</dc:title><dcterms:created>2020-10-12T16:03:00Z"
    b"</dcterms:created></cp:coreProperties>"
)


def a_docx(paragraphs: tuple[str, ...] = (TITLE, *LINES), xml: bytes = b"") -> bytes:
    runs = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    deleted = "<w:p><w:del><w:r><w:delText>Struck out by the editor.</w:delText></w:r></w:del></w:p>"
    cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Passengers</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    document = xml or f"<w:document {W}><w:body>{runs}{deleted}{cell}</w:body></w:document>".encode()
    return a_zip({"word/document.xml": document, "docProps/core.xml": CORE})


def an_odt() -> bytes:
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    )
    body = f"<text:h>{TITLE}</text:h>" + "".join(f"<text:p>{line}</text:p>" for line in LINES)
    content = (
        f"<office:document-content {names}><office:body><office:text>{body}</office:text>"
        f"</office:body></office:document-content>"
    )
    created = "<meta:creation-date>2020-10-12T18:03:00</meta:creation-date>"
    meta = f"<office:document-meta {names}><office:meta>{created}</office:meta></office:document-meta>"
    return a_zip({"content.xml": content.encode(), "meta.xml": meta.encode()})


def an_epub() -> bytes:
    container = (
        b'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        b'<rootfile full-path="book/o.opf"/></rootfiles></container>'
    )
    items = "".join(f'<item id="c{i}" href="c%20{i}.xhtml"/>' for i in range(4))
    order = "".join(f'<itemref idref="c{i}"/>' for i in (1, 0, 2, 3))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{TITLE}</dc:title><dc:language>en</dc:language><dc:date>2020-10-12</dc:date></metadata>"
        f"<manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    chapters = {
        f"book/c {i}.xhtml": f"<html><body><p>{line}</p></body></html>".encode() for i, line in enumerate(LINES)
    }
    return a_zip({"META-INF/container.xml": container, "book/o.opf": package.encode(), **chapters})


def an_rtf() -> bytes:
    body = "\\par ".join((TITLE, *LINES)).replace("ferry", "f\\'e9rry")
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title " + TITLE + "}{\\creatim\\yr2020\\mo10\\dy12\\hr18\\min3}}"
        "{\\fonttbl{\\f0 Times;}}\\f0 " + body + "}"
    ).encode("ascii")


def a_pdf(pages: tuple[tuple[str, ...], ...] = ((TITLE, "", *LINES),), extra: bytes = b"") -> bytes:
    """A PDF with one text object a page, as simple writers make it; a page without lines has no text layer."""
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids: list[int] = []
    for lines in pages:
        shown = "".join(f"({line.replace('(', '[').replace(')', ']')}) Tj 0 -14 Td\n" for line in lines)
        stream = f"BT /F1 10 Tf 40 800 Td\n{shown}ET".encode("latin-1") if lines else b""
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Contents %d 0 R /Resources << "
            b"/Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    objects.append(b"<< /CreationDate (D:20201012180300+02'00') >>")
    out = b"%PDF-1.4\n"
    places: list[int] = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += extra
    count = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>" % (count, len(objects))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s\nstartxref\n%d\n%%%%EOF" % (count, table, trailer, len(out))


def an_mhtml(page: bytes | None = None) -> bytes:
    encoded = base64.encodebytes(page or a_page())
    return (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/2020/10/12/ferry\r\n"
        b"Date: Sat, 2 Jan 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="----part"\r\n\r\n'
        b"------part\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + encoded
        + b"\r\n------part--\r\n"
    )


def a_mail(attachments: dict[str, bytes] | None = None) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "desk@courier.example", "ann@courier.example", "Fähre auf Grund"
    mail["Date"] = "Mon, 12 Oct 2020 18:03:11 +0200"
    mail.set_content(PROSE)
    for name, data in (attachments or {}).items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def a_feed() -> bytes:
    item = (
        "<item><title>{0}</title><link>https://courier.example/{1}</link><pubDate>{4}, {2} Oct 2020 "
        "18:03:00 +0200</pubDate>"
        "<description>&lt;p&gt;{3}&lt;/p&gt;</description></item>"
    )
    items = "".join(
        item.format(f"{TITLE} {i}", i, 12 + i, line, day) for i, (line, day) in enumerate(zip(LINES, DAYS, strict=True))
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>{items}</channel></rss>'.encode()


def some_json() -> bytes:
    rows = [
        {"source": {"id": None, "name": "Courier"}, "title": TITLE, "url": f"https://courier.example/{i}",
         "publishedAt": f"2020-10-{12 + i}T16:03:00Z", "content": line}
        for i, line in enumerate(LINES)
    ]  # fmt: skip
    return json.dumps({"status": "ok", "totalResults": len(rows), "articles": rows}).encode()


def a_warc(*, compressed: bool = True) -> bytes:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + a_page()
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        b"WARC-Target-URI: https://courier.example/ferry\r\nWARC-Date: 2021-01-02T10:00:00Z\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(page), page)
    )
    return gzip.compress(record) if compressed else record
