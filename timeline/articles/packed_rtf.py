"""Outlook's compressed rich text ([MS-OXRTFCP]): runs of bytes that were there before, told by place and length."""

from __future__ import annotations

import struct

from timeline.articles.limits import LIMIT
from timeline.errors import ArticleError

# What every such text begins with is not told again.
_BEFORE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    b"SymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_ROUND = 4096


def unpacked_rtf(data: bytes) -> bytes:
    """The rich text. Raises ArticleError where it cannot be unpacked."""
    if len(data) < 16:
        return b""
    raw_size, kind = struct.unpack_from("<I4s", data, 4)
    if kind == b"MELA":
        return data[16 : 16 + raw_size]
    if kind != b"LZFu" or raw_size > LIMIT:
        raise ArticleError("has a text that is packed in an unknown way. Save it as plain text.")
    return bytes(_unpacked(data[16:], raw_size)[len(_BEFORE) :][:raw_size])


def _unpacked(packed: bytes, size: int) -> bytearray:
    out = bytearray(_BEFORE)
    at = 0
    while at < len(packed) and len(out) - len(_BEFORE) < size:
        flags = packed[at]
        at += 1
        for bit in range(8):
            if flags >> bit & 1:
                if at + 1 >= len(packed):
                    return out
                place, length = packed[at] << 4 | packed[at + 1] >> 4, (packed[at + 1] & 15) + 2
                at += 2
                back = (len(out) - place) % _ROUND
                if back == 0:
                    return out
                for _ in range(length):
                    out.append(out[-back] if back <= len(out) else 32)
            elif at < len(packed):
                out.append(packed[at])
                at += 1
    return out
