"""Mails saved or dragged out of Outlook (.msg): the message, each readable attachment, and the mails inside it."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from timeline.articles.compound import SIGNATURE, Compound
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.outlook_item import ATTACHED, CODE_PAGE, LONG_NAME, SHORT_NAME, Item, drafts_of, value_of
from timeline.errors import ArticleError

_STREAM = re.compile(r"__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})", re.IGNORECASE)
_FOLDER = re.compile(r"__attach_version1\.0_#[0-9A-F]{8}", re.IGNORECASE)
_PROPERTIES = "__properties_version1.0"
_INSIDE = "__substg1.0_3701000D"
# The head of the table of fixed properties is longer at the top of the file than in a mail inside another.
_HEAD, _INNER_HEAD = 32, 24
_DEEPEST = 3
_MOST_ATTACHED = 500


def read(source: Source) -> Iterator[Draft]:
    """The message first, then its attachments, then the mails that were attached."""
    file = Compound(source.data)
    if not file.has(_PROPERTIES):
        raise ArticleError("is no mail of Outlook's inside. Save the mail again.")
    yield from drafts_of(_item(file, "", 0), source)


def _item(file: Compound, folder: str, depth: int) -> Item:
    item = Item()
    fixed = _fixed(file.read(folder + _PROPERTIES), _INNER_HEAD if depth else _HEAD)
    code_page = f"cp{page}" if isinstance(page := fixed.get(CODE_PAGE), int) else ""
    item.values.update(fixed)
    inside: set[str] = set()
    for path in file.paths:
        if not path.startswith(folder):
            continue
        first, *rest = path[len(folder) :].split("/")
        if rest and _FOLDER.fullmatch(first):
            inside.add(first)
        elif not rest and (found := _STREAM.fullmatch(first)):
            value = value_of(int(found[2], 16), file.read(path), code_page)
            if value is not None:
                item.values[int(found[1], 16)] = value
    for name in sorted(inside)[:_MOST_ATTACHED]:
        _attach(item, file, f"{folder}{name}/", depth)
    return item


def _attach(item: Item, file: Compound, folder: str, depth: int) -> None:
    if file.has(f"{folder}{_INSIDE}/{_PROPERTIES}"):
        if depth < _DEEPEST:
            item.inside.append(_item(file, f"{folder}{_INSIDE}/", depth + 1))
        return
    names = (_text(file, folder, number) for number in (LONG_NAME, SHORT_NAME))
    item.attached.append((next(filter(None, names), ""), file.read(f"{folder}__substg1.0_{ATTACHED:04X}0102")))


def _text(file: Compound, folder: str, number: int) -> str:
    for kind in (0x1F, 0x1E):
        if data := file.read(f"{folder}__substg1.0_{number:04X}{kind:04X}"):
            return str(value_of(kind, data, ""))
    return ""


def _fixed(table: bytes, head: int) -> dict[int, str | bytes | int]:
    """Properties of a fixed size stand in a table of rows of sixteen bytes."""
    found: dict[int, str | bytes | int] = {}
    for at in range(head, len(table) - 15, 16):
        kind, number = struct.unpack_from("<HH", table, at)
        if kind in (0x40, 0x3) and (value := value_of(kind, table[at + 8 : at + 16], "")) is not None:
            found[number] = value
    return found


def _is_outlook(head: bytes) -> bool:
    return head.startswith(SIGNATURE) and "__substg1".encode("utf-16-le") in head


FORMAT = Format("Outlook message", (".msg",), read, _is_outlook)
