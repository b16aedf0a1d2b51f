"""A mail as Outlook keeps it, with the properties that tell its words, its sender and its date, to drafts."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from timeline.articles.decoding import clean, declared_encoding, decode
from timeline.articles.draft import Draft, Source
from timeline.articles.packed_rtf import unpacked_rtf
from timeline.articles.rtf_words import printed
from timeline.articles.shown_text import shown_text
from timeline.publication import Hint, Kind, Stamp, read_stamps
from timeline.publication.stamps import counted

SUBJECT, SENT, HEADERS, SENDER, RECEIVED = 0x0037, 0x0039, 0x007D, 0x0C1A, 0x0E06
BODY, RTF, HTML, ATTACHED, SHORT_NAME, LONG_NAME, CODE_PAGE = 0x1000, 0x1009, 0x1013, 0x3701, 0x3704, 0x3707, 0x3FDE
STRING, UNICODE, TIME, BINARY = 0x1E, 0x1F, 0x40, 0x102
# From 1601, in tenths of microseconds, to 1970.
_TICKS, _EPOCH = 10_000_000, 11_644_473_600

Value = str | bytes | int


@dataclass(slots=True)
class Item:
    """`values` by property; `attached` are names with bytes; what is whole by itself is another `Item` in `inside`."""

    values: dict[int, Value] = field(default_factory=dict[int, Value])
    attached: list[tuple[str, bytes]] = field(default_factory=list[tuple[str, bytes]])
    inside: list[Item] = field(default_factory=list["Item"])

    def words(self, number: int) -> str:
        value = self.values.get(number, "")
        return value if isinstance(value, str) else ""


def drafts_of(item: Item, source: Source) -> Iterator[Draft]:
    """The mail, then its attachments, then the mails that it holds."""
    hints = tuple(_hints(item))
    body = _body(item)
    if body.strip():
        yield Draft(body, item.words(SUBJECT), hints=hints, author=item.words(SENDER))
    offered = tuple(replace(hint, weight=0.0, is_update=True) for hint in hints)
    for name, data in item.attached:
        for draft in source.read_part(name or "attachment", data):
            yield replace(draft, hints=(*draft.hints, *offered))
    for inner in item.inside:
        yield from drafts_of(inner, source)


def value_of(kind: int, data: bytes, code_page: str) -> Value | None:
    """What a property's bytes say; None for kinds that tell nothing here."""
    match kind:
        case 0x1E:  # STRING
            return clean(decode(data.rstrip(b"\0"), code_page))
        case 0x1F:
            return clean(data.decode("utf-16-le", "replace").rstrip("\0"))
        case 0x102:
            return data
        case 0x40 | 0x3 if len(data) >= (8 if kind == TIME else 4):
            return int(struct.unpack_from("<Q" if kind == TIME else "<I", data)[0])
        case _:
            return None


def _body(item: Item) -> str:
    if plain := item.words(BODY).strip():
        return plain
    html = item.values.get(HTML, b"")
    if isinstance(html, str) and html.strip():
        return shown_text(html)
    if isinstance(html, bytes) and html.strip():
        return shown_text(decode(html, declared_encoding(html)))
    packed = item.values.get(RTF, b"")
    return printed(unpacked_rtf(packed).decode("latin-1")).text if isinstance(packed, bytes) and packed else ""


def _hints(item: Item) -> Iterator[Hint]:
    # The head of the mail as it was sent has the sender's own zone; Outlook's times are UTC.
    head = re.search(r"^Date:\s*([^\r\n]+)", item.words(HEADERS), re.MULTILINE | re.IGNORECASE)
    if head and (stamps := read_stamps(re.sub(r"\s*\([^)]*\)\s*$", "", head[1]))):
        yield Hint(stamps, "the mail's date", Kind.MAIL, 0.95)
        return
    for number in (SENT, RECEIVED):
        ticks = item.values.get(number)
        if isinstance(ticks, int) and ticks:
            stamps: tuple[Stamp, ...] = counted(ticks / _TICKS - _EPOCH)
            if stamps:
                yield Hint(stamps, "the mail's date", Kind.MAIL, 0.95)
                return
