"""Builders of the files that Outlook and older Word save, small ones: one sector of each table."""

from __future__ import annotations

import struct

END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SECTOR, SMALL, CUTOFF = 512, 64, 4096


def a_compound(streams: dict[str, bytes]) -> bytes:
    """A compound file; a path with strokes lies in folders."""
    rows: list[list[object]] = [["Root Entry", 5, FREE, b""]]
    places: dict[str, int] = {"": 0}
    for path, data in streams.items():
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            here = "/".join(parts[:depth])
            if here not in places:
                is_stream = depth == len(parts)
                places[here] = len(rows)
                # Brothers are a chain to the right, whose last is the newest.
                above = rows[places["/".join(parts[: depth - 1])]]
                rows.append([parts[depth - 1], 2 if is_stream else 1, FREE, data if is_stream else b"", above[2]])
                above[2] = len(rows) - 1
    small, big = b"", b""
    small_next: list[int] = []
    starts: list[tuple[int, int]] = []
    directory_sectors = (len(rows) * 128 + SECTOR - 1) // SECTOR
    small_size = sum(-(-len(row[3]) // SMALL) * SMALL for row in rows if len(row[3]) < CUTOFF)  # type: ignore[arg-type]
    small_sectors = -(-small_size // SECTOR)
    first_small, first_big = 2 + directory_sectors, 2 + directory_sectors + small_sectors
    follow = [TABLE, END, *_chain(2, directory_sectors), *_chain(first_small, small_sectors)]
    for row in rows:
        data = row[3]
        assert isinstance(data, bytes)
        if not data:
            starts.append((END, 0))
        elif len(data) < CUTOFF:
            count = -(-len(data) // SMALL)
            starts.append((len(small_next), len(data)))
            small_next += _chain(len(small_next), count)
            small += data.ljust(count * SMALL, b"\0")
        else:
            count = -(-len(data) // SECTOR)
            at = first_big + len(big) // SECTOR
            starts.append((at, len(data)))
            follow += _chain(at, count)
            big += data.ljust(count * SECTOR, b"\0")
    starts[0] = (first_small if small else END, len(small))
    directory = b"".join(_entry(row, *start) for row, start in zip(rows, starts, strict=True))
    assert len(follow) <= 128 >= len(small_next)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIIII", 0, 1, 2, 0, CUTOFF, 1, 1, END, 0, 0) + struct.pack("<108I", *[FREE] * 108)
    tables = [struct.pack("<128I", *numbers, *[FREE] * (128 - len(numbers))) for numbers in (follow, small_next)]
    return b"".join([head, *tables, _padded(directory), _padded(small), big])


def _chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), END] if count else []


def _padded(data: bytes) -> bytes:
    return data.ljust(-(-len(data) // SECTOR) * SECTOR, b"\0")


def _entry(row: list[object], start: int, size: int) -> bytes:
    name, kind, child, _, right = [*row, FREE][:5]
    raw = str(name).encode("utf-16-le")
    return (
        raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1) + struct.pack("<III", FREE, right, child)
        + bytes(36) + struct.pack("<IQ", start, size)
    )  # fmt: skip


def a_msg(words: dict[int, str], sent: int = 0, attached: dict[str, bytes] | None = None, inner: bytes = b"") -> bytes:
    """A mail as Outlook saves it; `words` by property, `sent` in seconds since 1970."""
    return a_compound(_item("", words, sent, 32, attached or {}))


def _item(folder: str, words: dict[int, str], sent: int, head: int, attached: dict[str, bytes]) -> dict[str, bytes]:
    ticks = (sent + 11_644_473_600) * 10_000_000 if sent else 0
    found = {f"{folder}__properties_version1.0": bytes(head) + struct.pack("<HHIQ", 0x40, 0x39, 6, ticks)}
    found |= {f"{folder}__substg1.0_{number:04X}001F": text.encode("utf-16-le") for number, text in words.items()}
    for number, (name, data) in enumerate(attached.items()):
        inside = f"{folder}__attach_version1.0_#{number:08X}/"
        found[f"{inside}__substg1.0_3707001F"] = name.encode("utf-16-le")
        found[f"{inside}__substg1.0_37010102"] = data
    return found


def a_msg_in_a_msg(outer: dict[int, str], inner: dict[int, str], sent: int) -> bytes:
    inside = "__attach_version1.0_#00000000/__substg1.0_3701000D/"
    return a_compound(_item("", outer, 0, 32, {}) | _item(inside, inner, sent, 24, {}))


def a_tnef(body: str, attached: dict[str, bytes]) -> bytes:
    def told(level: int, number: int, data: bytes) -> bytes:
        return struct.pack("<BHHI", level, number, 1, len(data)) + data + struct.pack("<H", sum(data) % 65536)

    out = b"\x78\x9f\x3e\x22\x01\x00" + told(1, 0x9007, struct.pack("<II", 1252, 0)) + told(1, 0x8004, b"Minutes\0")
    raw = body.encode("utf-16-le") + b"\0\0"
    named = struct.pack("<HH16sII", 0x3, 0x8001, bytes(16), 0, 7) + struct.pack("<I", 5)
    text = struct.pack("<HHII", 0x1F, 0x1000, 1, len(raw)) + raw.ljust(-(-len(raw) // 4) * 4, b"\0")
    out += told(1, 0x9003, struct.pack("<I", 2) + named + text)
    for name, data in attached.items():
        out += told(2, 0x9002, bytes(14)) + told(2, 0x8010, name.encode("cp1252") + b"\0") + told(2, 0x800F, data)
    return out


def a_doc(text: str, notes: str = "") -> bytes:
    """A document of Word 97 in two pieces, the first of one byte a letter."""
    first, rest = text[:10], text[10:] + notes
    words = first.encode("cp1252") + rest.encode("utf-16-le")
    at = 1024
    ends = struct.pack("<3I", 0, len(first), len(first) + len(rest))
    pieces = struct.pack("<HIH", 0, at * 2 | 0x40000000, 0) + struct.pack("<HIH", 0, at + len(first), 0)
    table = b"\x01\x02\x00\xff\xff\x02" + struct.pack("<I", len(ends + pieces)) + ends + pieces
    document = bytearray(at)
    struct.pack_into("<H", document, 0, 0xA5EC)
    struct.pack_into("<H", document, 0x0A, 0x0200)
    struct.pack_into("<II", document, 0x4C, len(text), len(notes))
    struct.pack_into("<II", document, 0x1A2, 0, len(table))
    return a_compound({"WordDocument": bytes(document) + words + bytes(4096), "1Table": table})
