"""Mail (.eml): the message as an article, and each readable attachment as another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.decoding import declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.messages import parse_message, payload
from timeline.articles.page import read_page
from timeline.publication import Hint, Kind, read_stamps


def read(source: Source) -> Iterator[Draft]:
    """The message first, where it says anything, then its attachments in order."""
    message = parse_message(source.data)
    parts = [part for part in message.walk() if not part.is_multipart()]
    attached = [part for part in parts if part.get_filename()]
    body = _body([part for part in parts if not part.get_filename()])
    if body.strip():
        author = parseaddr(_header(message, "From"))[0]
        yield Draft(body, _header(message, "Subject"), hints=_hints(message), author=author)
    # Offered and never taken: what is sent on was published before, and nobody knows when.
    offered = tuple(replace(hint, weight=0.0, is_update=True) for hint in _hints(message))
    for part in attached:
        for draft in source.read_part(_plain(part.get_filename() or ""), payload(part)):
            yield replace(draft, hints=(*draft.hints, *offered))


def _body(parts: list[Message]) -> str:
    for kind in ("text/plain", "text/html"):
        for part in parts:
            data = payload(part)
            if part.get_content_type() == kind and data.strip():
                text = decode(data, part.get_content_charset() or declared_encoding(data))
                return text if kind == "text/plain" else read_page(text).text
    return ""


def _hints(message: Message) -> tuple[Hint, ...]:
    stamps = read_stamps(re.sub(r"\s*\([^)]*\)\s*$", "", str(message.get("Date") or "")))
    return (Hint(stamps, "the mail's date", Kind.MAIL, 0.95),) if stamps else ()


def _header(message: Message, name: str) -> str:
    return _plain(str(message.get(name) or ""))


def _plain(value: str) -> str:
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except PARSER_ERRORS:
        return " ".join(value.split())


def _is_mail(head: bytes) -> bool:
    names = re.findall(rb"^(From|To|Subject|Date|Message-ID|Received|Return-Path|MIME-Version):", head, re.I | re.M)
    starts = re.match(
        rb"(?:Return-Path|Received|From|Date|Message-ID|Delivered-To|MIME-Version|Subject|To):", head, re.I
    )
    is_page = re.search(rb"^Content-Type:\s*multipart/related", head, re.I | re.M) and b"Snapshot-Content" in head
    return bool(starts) and len({name.lower() for name in names}) >= 4 and not is_page


FORMAT = Format("mail", (".eml",), read, _is_mail)
