"""winmail.dat (TNEF), which Outlook packs mail and attachments into: what other programs show of it is only a name."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import IntEnum

from timeline.articles.draft import Draft, Format, Source
from timeline.articles.outlook_item import ATTACHED, BODY, LONG_NAME, SUBJECT, Item, drafts_of, value_of
from timeline.errors import ArticleError

_SIGNATURE = b"\x78\x9f\x3e\x22"
_NAMED, _SEVERAL = 0x8000, 0x1000
_OF_VARIABLE_SIZE = (0x1E, 0x1F, 0x102, 0xD)
_SIZES = {0x2: 4, 0x3: 4, 0x4: 4, 0xA: 4, 0xB: 4, 0x5: 8, 0x6: 8, 0x7: 8, 0x14: 8, 0x40: 8, 0x48: 16}
_MOST = 10_000


class _Attribute(IntEnum):
    SUBJECT = 0x8004
    BODY = 0x800C
    DATA = 0x800F
    TITLE = 0x8010
    BEGINS_ATTACHMENT = 0x9002
    MESSAGE_PROPERTIES = 0x9003
    ATTACHMENT_PROPERTIES = 0x9005
    CODE_PAGE = 0x9007


def read(source: Source) -> Iterator[Draft]:
    """The message, where it is packed in as well, and the attachments."""
    if not source.data.startswith(_SIGNATURE):
        raise ArticleError("is no mail of Outlook's inside. Ask for it again, sent as plain text.")
    item = Item()
    names: list[str] = []
    contents: list[bytes] = []
    code_page = ""
    for kind, data in _attributes(source.data):
        match kind:
            case _Attribute.CODE_PAGE:
                code_page = f"cp{struct.unpack_from('<I', data)[0]}" if len(data) >= 4 else ""
            case _Attribute.SUBJECT | _Attribute.BODY:
                value = value_of(0x1E, data, code_page)
                item.values.setdefault(SUBJECT if kind == _Attribute.SUBJECT else BODY, value or "")
            case _Attribute.MESSAGE_PROPERTIES:
                item.values.update(_properties(data, code_page))
            case _Attribute.BEGINS_ATTACHMENT:
                names.append("")
                contents.append(b"")
            case _Attribute.TITLE if names:
                names[-1] = names[-1] or str(value_of(0x1E, data, code_page))
            case _Attribute.DATA if contents:
                contents[-1] = data
            case _Attribute.ATTACHMENT_PROPERTIES if names:
                told = _properties(data, code_page)
                names[-1] = str(told.get(LONG_NAME) or names[-1])
                _take_inside(item, told.get(ATTACHED), contents)
            case _:
                pass
    item.attached += [(name, content) for name, content in zip(names, contents, strict=True) if content]
    yield from drafts_of(item, source)


def _take_inside(item: Item, data: str | bytes | int | None, contents: list[bytes]) -> None:
    """A mail inside is such a file again, after sixteen bytes that say so."""
    if isinstance(data, bytes) and data[16:20] == _SIGNATURE:
        contents[-1] = data[16:]


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 6
    for _ in range(_MOST):
        if at + 9 > len(data):
            return
        number, length = struct.unpack_from("<HxxI", data, at + 1)
        yield number, data[at + 9 : at + 9 + length]
        at += 9 + length + 2


def _properties(data: bytes, code_page: str) -> dict[int, str | bytes | int]:
    """The properties that tell something; what is cut short ends the list."""
    found: dict[int, str | bytes | int] = {}
    try:
        count = min(struct.unpack_from("<I", data)[0], _MOST)
        at = 4
        for _ in range(count):
            kind, number = struct.unpack_from("<HH", data, at)
            at = _after_name(data, at + 4) if number >= _NAMED else at + 4
            value, at = _value(data, at, kind, code_page)
            if value is not None:
                found[number] = value
    except (struct.error, KeyError):
        pass
    return found


def _after_name(data: bytes, at: int) -> int:
    """Past the name of a property that has one: a number, or a text."""
    is_text = struct.unpack_from("<I", data, at + 16)[0]
    if not is_text:
        return at + 24
    return at + 24 + _padded(struct.unpack_from("<I", data, at + 20)[0])


def _value(data: bytes, at: int, kind: int, code_page: str) -> tuple[str | bytes | int | None, int]:
    bare = kind & ~_SEVERAL
    if bare not in _OF_VARIABLE_SIZE and bare == kind:
        return value_of(kind, data[at : at + _SIZES[kind]], code_page), at + _SIZES[kind]
    count = struct.unpack_from("<I", data, at)[0]
    at += 4
    if bare not in _OF_VARIABLE_SIZE:
        return None, at + count * _SIZES[bare]
    value = None
    for _ in range(min(count, _MOST)):
        length = struct.unpack_from("<I", data, at)[0]
        value = value_of(0x102 if bare == 0xD else bare, data[at + 4 : at + 4 + length], code_page)
        at += 4 + _padded(length)
    return value, at


def _padded(length: int) -> int:
    return (length + 3) // 4 * 4


FORMAT = Format("Outlook's winmail.dat", (".tnef", "winmail.dat"), read, lambda head: head.startswith(_SIGNATURE))
