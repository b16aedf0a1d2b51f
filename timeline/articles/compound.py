"""Compound files, the small file systems that older Office programs and Outlook save (.doc, .msg), read in memory.

After Microsoft's [MS-CFB]. Chains of sectors are followed no further than the file is long, so a circle ends.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.articles.limits import LIMIT
from timeline.errors import ArticleError

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_SECTOR = 0xFFFFFFFA
_NOTHING = 0xFFFFFFFF
_STREAM, _ROOT = 2, 5
_MOST_ENTRIES = 20_000


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class Compound:
    """The streams of a compound file by their path ("__attach#1/__substg1"). Raises ArticleError for a damaged one."""

    def __init__(self, data: bytes) -> None:
        try:
            self._open(data)
        except (struct.error, IndexError) as error:
            raise ArticleError("is damaged and cannot be opened. Copy or save it again.") from error

    def has(self, path: str) -> bool:
        return path in self._paths

    @property
    def paths(self) -> list[str]:
        return list(self._paths)

    def read(self, path: str) -> bytes:
        """A stream's bytes; empty where there is none of that name."""
        entry = self._paths.get(path)
        if entry is None or entry.size == 0:
            return b""
        if entry.size > LIMIT:
            raise ArticleError("is damaged: a part of it is longer than any file. Save it again.")
        if entry.size < self._cutoff:
            whole = b"".join(self._mini[at * 64 : at * 64 + 64] for at in self._chain(entry.start, self._mini_next))
        else:
            whole = self._joined(entry.start, entry.size)
        return whole[: entry.size]

    def _open(self, data: bytes) -> None:
        if not data.startswith(SIGNATURE):
            raise ArticleError("is no document of that kind inside. Save it again.")
        self._data = data
        self._shift = struct.unpack_from("<H", data, 30)[0]
        if self._shift not in (9, 12):
            raise ArticleError("is damaged and cannot be opened. Copy or save it again.")
        directory, self._cutoff, mini_start = (struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60))
        self._next = self._numbers(self._fat_sectors())
        self._mini_next = self._numbers(self._chain(mini_start, self._next))
        raw = self._joined(directory, 128 * _MOST_ENTRIES)
        entries = [_entry(raw[at : at + 128]) for at in range(0, len(raw) - 127, 128)]
        root = entries[0]
        self._mini = self._joined(root.start, root.size) if root.kind == _ROOT else b""
        self._paths = {path: entry for path, entry in _walk(entries) if entry.kind == _STREAM}

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._data[start : start + (1 << self._shift)]

    def _joined(self, start: int, size: int) -> bytes:
        most = (size >> self._shift) + 1
        return b"".join(self._sector(at) for at, _ in zip(self._chain(start, self._next), range(most), strict=False))

    def _fat_sectors(self) -> Iterator[int]:
        """Where the table of what follows on what lies: in the head, and in sectors that carry the list on."""
        yield from (number for number in struct.unpack_from("<109I", self._data, 76) if number < _NO_SECTOR)
        further = struct.unpack_from("<I", self._data, 68)[0]
        for _ in range(len(self._data) >> self._shift):
            if further >= _NO_SECTOR:
                return
            numbers = self._numbers([further])
            yield from (number for number in numbers[:-1] if number < _NO_SECTOR)
            further = numbers[-1]

    def _numbers(self, sectors: Iterator[int] | list[int]) -> tuple[int, ...]:
        most = (len(self._data) >> self._shift) + 1
        raw = b"".join(self._sector(at) for at, _ in zip(sectors, range(most), strict=False))
        return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])

    def _chain(self, start: int, following: tuple[int, ...]) -> Iterator[int]:
        for _ in range(len(following)):
            if start >= _NO_SECTOR or start >= len(following):
                return
            yield start
            start = following[start]


def _entry(raw: bytes) -> _Entry:
    length, kind = struct.unpack_from("<HB", raw, 64)
    left, right, child = struct.unpack_from("<III", raw, 68)
    start, size = struct.unpack_from("<IQ", raw, 116)
    name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    return _Entry(name, kind, left, right, child, start, size & 0xFFFFFFFF)


def _walk(entries: list[_Entry]) -> Iterator[tuple[str, _Entry]]:
    """Each entry with its path; the entries of a folder are a tree, of which every one is seen once."""
    todo = [("", entries[0].child)]
    seen: set[int] = set()
    while todo:
        folder, number = todo.pop()
        if number == _NOTHING or number >= len(entries) or number in seen:
            continue
        seen.add(number)
        entry = entries[number]
        yield folder + entry.name, entry
        todo += [(folder, entry.left), (folder, entry.right), (f"{folder}{entry.name}/", entry.child)]
