"""Mail (.eml): the message as an article, and each readable attachment as another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from typing import cast

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.decoding import clean, declared_encoding, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.formats import ending_of, endings
from timeline.articles.formats.saved_page import is_from_browser
from timeline.articles.messages import parse_message, payload
from timeline.articles.shown_text import shown_text
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, read_stamps

# What an attachment is where its name does not tell.
_BY_TYPE = {
    "message/rfc822": ".eml", "text/plain": ".txt", "text/html": ".html", "application/pdf": ".pdf",
    "application/rtf": ".rtf", "text/rtf": ".rtf", "application/msword": ".doc", "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt", "application/ms-tnef": ".tnef",
}  # fmt: skip
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
# A plain part shorter than this may only say that there is another one.
_STUB = 400
_PICTURE_MARK = re.compile(r"^[ \t]*\[cid:[^\]\n]{1,200}\][ \t]*\n?", re.MULTILINE)
_SOFT_BREAK = re.compile(r"(?<=[^\n])(?<!\n--) \n(?![>\n])")


def read(source: Source) -> Iterator[Draft]:
    """The message first, where it says anything, then its attachments in order."""
    yield from read_message(source, parse_message(source.data))


def read_message(source: Source, message: Message) -> Iterator[Draft]:
    """The drafts of a message that was taken apart already."""
    body = "\n\n".join(filter(None, (text.strip("\n") for text in _bodies(message))))
    hints = tuple(_hints(message))
    if body.strip():
        author = parseaddr(_header(message, "From"))[0]
        yield Draft(body, _header(message, "Subject"), hints=hints, author=author)
    # Offered and never taken: what is sent on was published before, and nobody knows when.
    offered = tuple(replace(hint, weight=0.0, is_update=True) for hint in hints)
    for part in _attached(message):
        for draft in source.read_part(_name(part), _content(part)):
            yield replace(draft, hints=(*draft.hints, *offered))


def _bodies(part: Message) -> Iterator[str]:
    """The texts of a message in order; of several forms of the same text the plain one, unless it is a stub."""
    kind = part.get_content_type()
    if kind == "message/rfc822" or _is_attached(part):
        return
    if kind == "multipart/alternative":
        yield from _best([text for inner in _parts(part) if (text := "\n\n".join(_bodies(inner)))])
    elif part.is_multipart():
        for inner in _parts(part):
            yield from _bodies(inner)
    elif kind in ("text/plain", "text/html"):
        yield _text(part, kind)


def _best(forms: list[str]) -> Iterator[str]:
    if forms:
        is_stub = len(forms[0]) < _STUB and len(forms[0]) * 3 < len(forms[-1])
        yield forms[-1] if is_stub else forms[0]


def _text(part: Message, kind: str) -> str:
    data = payload(part)
    text = clean(decode(data, part.get_content_charset() or declared_encoding(data)))
    if kind == "text/html":
        return shown_text(text)
    if str(part.get_param("format") or "").lower() == "flowed":
        # A line that ends in a blank goes on in the next.
        text = _SOFT_BREAK.sub("" if str(part.get_param("delsp") or "").lower() == "yes" else " ", text)
    return _PICTURE_MARK.sub("", text)


def _attached(part: Message) -> Iterator[Message]:
    if part.get_content_type() == "message/rfc822" or _is_attached(part):
        yield part
    elif part.is_multipart():
        for inner in _parts(part):
            yield from _attached(inner)


def _is_attached(part: Message) -> bool:
    if part.is_multipart() or part.get_content_maintype() in ("image", "audio", "video", "font"):
        # Pictures of a signature belong to the mail as its letters do.
        return not part.is_multipart() and not part.get("Content-ID")
    if part.get_content_type() in _SIGNATURES:
        return False
    return bool(part.get_filename()) or part.get_content_maintype() == "application"


def _parts(part: Message) -> list[Message]:
    found = part.get_payload()
    return (
        [inner for inner in cast("list[object]", found) if isinstance(inner, Message)]
        if isinstance(found, list)
        else []
    )


def _name(part: Message) -> str:
    """The name of an attachment, with the ending of its kind where it has none that is known."""
    name = _plain(part.get_filename() or "") or "attachment"
    kind = part.get_content_type()
    return name if ending_of(name) in endings() else name + _BY_TYPE.get(kind, "")


def _content(part: Message) -> bytes:
    if part.get_content_type() != "message/rfc822":
        return payload(part)
    try:
        return b"\n".join(inner.as_bytes() for inner in _parts(part)) or payload(part)
    except (UnicodeError, HeaderParseError, *PARSER_ERRORS) as error:
        raise ArticleError("holds another mail that is damaged. Save that one by itself.") from error


def _hints(message: Message) -> Iterator[Hint]:
    stamps = read_stamps(re.sub(r"\s*\([^)]*\)\s*$", "", str(message.get("Date") or "")))
    if stamps:
        yield Hint(stamps, "the mail's date", Kind.MAIL, 0.95)


def _header(message: Message, name: str) -> str:
    for key, value in message.raw_items():
        if key.lower() == name.lower():
            written = str(value)
            # Old programs write letters as they are, in an encoding that nothing names.
            return _plain(written if written.isascii() else clean(decode(written.encode("utf-8", "surrogateescape"))))
    return ""


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
    return bool(starts) and len({name.lower() for name in names}) >= 4 and not is_from_browser(head)


FORMAT = Format("mail", (".eml",), read, _is_mail)
