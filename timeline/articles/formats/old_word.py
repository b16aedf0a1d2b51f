"""Word documents of 1997 to 2003 (.doc): the text as its pieces tell it, notes last ([MS-DOC])."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from timeline.articles.compound import SIGNATURE, Compound
from timeline.articles.credits import author_of_text
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.paragraphs import row_lines
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind
from timeline.publication.stamps import counted

_DOCUMENT = "WordDocument"
_SUMMARY = "\x05SummaryInformation"
_WORD, _ENCRYPTED, _SECOND_TABLE = 0xA5EC, 0x0100, 0x0200
_TEXT_LENGTHS, _PIECES = 0x4C, 0x1A2
_TITLE, _AUTHOR, _CREATED = 2, 4, 12
_TICKS, _EPOCH = 10_000_000, 11_644_473_600
# What a field does stands before what it shows: { HYPERLINK "..." | the words }.
_FIELD = re.compile("\x13[^\x13\x14\x15]*\x14?([^\x13\x14\x15]*)\x15")
_UNSEEN = re.compile("[\x01-\x06\x08\x0e-\x12\x13-\x15\x1f]")
_MOST_NESTED = 8


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    file = Compound(source.data)
    document = file.read(_DOCUMENT)
    try:
        text, notes = _texts(file, document)
        about = _summary(file.read(_SUMMARY))
    except struct.error as error:
        raise ArticleError("is damaged and cannot be read. Copy or save it again.") from error
    made = about.get(_CREATED)
    stamps = counted(made / _TICKS - _EPOCH) if isinstance(made, int) and made else ()
    hints = (Hint(stamps, "the document's own properties (created)", Kind.PROPERTIES, 0.35),) if stamps else ()
    told, author = str(about.get(_TITLE, "")), author_of_text(_lines(text), str(about.get(_AUTHOR, "")))
    yield Draft(_lines(text), told=told, hints=hints, author=author, notes=_lines(notes))


def _texts(file: Compound, document: bytes) -> tuple[str, str]:
    """The main text, and the footnotes with the endnotes."""
    if len(document) < _PIECES + 8 or struct.unpack_from("<H", document)[0] != _WORD:
        raise ArticleError("is no document of Word 97 to 2003. Save it as .docx, .odt or PDF.")
    flags = struct.unpack_from("<H", document, 0x0A)[0]
    if flags & _ENCRYPTED:
        raise ArticleError("is protected by a password. Save it without one.")
    table = file.read("1Table" if flags & _SECOND_TABLE else "0Table")
    start, length = struct.unpack_from("<II", document, _PIECES)
    whole = "".join(_pieces(document, table[start : start + length]))
    main, foot, head, _, remarks, end = struct.unpack_from("<6I", document, _TEXT_LENGTHS)
    after = main + foot + head + remarks
    return whole[:main], whole[main : main + foot] + whole[after : after + end]


def _pieces(document: bytes, told: bytes) -> Iterator[str]:
    at = 0
    while at < len(told) and told[at] == 1:
        at += 3 + struct.unpack_from("<H", told, at + 1)[0]
    size = struct.unpack_from("<I", told, at + 1)[0]
    count = (size - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", told, at + 5)
    for number in range(count):
        place = struct.unpack_from("<I", told, at + 5 + 4 * (count + 1) + 8 * number + 2)[0]
        length = min(ends[number + 1] - ends[number], len(document))
        if place & 0x40000000:
            start = (place & 0x3FFFFFFF) // 2
            yield document[start : start + length].decode("cp1252", "replace")
        else:
            yield document[place : place + 2 * length].decode("utf-16-le", "replace")


def _lines(text: str) -> str:
    """The lines that are printed; a row of a table is one, where its cells are short."""
    for _ in range(_MOST_NESTED):
        text, count = _FIELD.subn(r"\1", text)
        if not count:
            break
    text = _UNSEEN.sub("", text).replace("\x1e", "-").replace("\x0b", "\n").replace("\x0c", "\r")
    found: list[str] = []
    for number, part in enumerate(text.split("\x07\x07")):
        # Between two marks of cells a row has ended; what stands before the first cell of one is no cell of it.
        before, cells = _cells(part, is_row="\x07" in part or number > 0)
        found += [*before, *row_lines(cells)]
    return "\n".join(line.rstrip() for line in found if line.strip())


def _cells(part: str, *, is_row: bool) -> tuple[list[str], list[list[str]]]:
    first, *rest = part.split("\x07")
    *before, last = first.split("\r")
    if not is_row or not rest:
        return [*before, last], []
    return before, [[last], *([line for line in cell.split("\r") if line.strip()] for cell in rest)]


def _summary(data: bytes) -> dict[int, str | int]:
    """Title, author and date of a property set; empty where there is none."""
    if len(data) < 48:
        return {}
    begins = struct.unpack_from("<I", data, 44)[0]
    count = min(struct.unpack_from("<I", data, begins + 4)[0], 100)
    found: dict[int, str | int] = {}
    for number in range(count):
        name, offset = struct.unpack_from("<II", data, begins + 8 + 8 * number)
        at = begins + offset
        kind = struct.unpack_from("<I", data, at)[0]
        if kind == 0x40 and name == _CREATED:
            found[name] = struct.unpack_from("<Q", data, at + 4)[0]
        elif kind == 0x1E and name in (_TITLE, _AUTHOR):
            length = struct.unpack_from("<I", data, at + 4)[0]
            found[name] = data[at + 8 : at + 8 + min(length, 400)].rstrip(b"\0").decode("cp1252", "replace")
    return found


def _is_word(head: bytes) -> bool:
    return head.startswith(SIGNATURE) and _DOCUMENT.encode("utf-16-le") in head


FORMAT = Format("Word document of 1997 to 2003", (".doc", ".dot"), read, _is_word, is_one=True)
