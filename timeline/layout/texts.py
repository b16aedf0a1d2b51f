"""Many short texts in little memory: one run of UTF-8 bytes, with what changed since laid over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Widths = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Texts:
    """Text number i is `blob[starts[i]:starts[i + 1]]`, unless `changed` holds it."""

    blob: bytes
    starts: Ints
    changed: Mapping[int, str] = field(default_factory=dict[int, str])

    def __getitem__(self, row: int) -> str:
        changed = self.changed.get(row)
        if changed is not None:
            return changed
        return self.blob[self.starts[row] : self.starts[row + 1]].decode("utf-8", "replace")

    def with_changed(self, changed: Mapping[int, str]) -> Texts:
        """The same with rows replaced, or added behind the last."""
        return replace(self, changed={**self.changed, **changed})

    def widths(self, table: Widths, rows: int, most: float) -> Widths:
        """How wide each of the first `rows` texts is in px, at most `most`; see `width_table`."""
        found = np.zeros(rows, np.float32)
        count = len(self.starts) - 1
        codes = np.frombuffer(self.blob, np.uint8)
        # In slices, so that a million titles do not need their bytes four times over at once.
        for low in range(0, count, 50_000):
            high = min(low + 50_000, count)
            first, last = int(self.starts[low]), int(self.starts[high])
            sums = np.concatenate(([0.0], np.cumsum(table[codes[first:last]], dtype=np.float64)))
            found[low:high] = np.diff(sums[self.starts[low : high + 1] - first])
        for row, text in self.changed.items():
            found[row] = text_width(table, text)
        return np.minimum(found, np.float32(most), out=found)


class TextsBuilder:
    """Takes texts one by one; the strings themselves are not kept."""

    def __init__(self) -> None:
        self._blob = bytearray()
        self._ends: list[int] = [0]
        self._done: list[Ints] = []

    def add(self, text: str) -> None:
        self._blob += text.encode("utf-8", "replace")
        self._ends.append(len(self._blob))
        if len(self._ends) >= 100_000:
            self._done.append(np.array(self._ends, np.int64))
            self._ends = []

    def build(self) -> Texts:
        return Texts(bytes(self._blob), np.concatenate([*self._done, np.array(self._ends, np.int64)]))


def text_width(table: Widths, text: str) -> float:
    return float(table[np.frombuffer(text.encode("utf-8", "replace"), np.uint8)].sum())


def width_table(measure: Callable[[str], float]) -> Widths:
    """Width in px by UTF-8 byte: a letter's own for ASCII, a wide letter of the script for the byte that leads others.

    It errs on the wide side, so that a label laid out with it has room for the real thing.
    """
    table = np.zeros(256, np.float32)
    for code in range(32, 127):
        table[code] = measure(chr(code))
    for leads, letter in (
        ((0xC2, 0xCE), "m"),
        ((0xCE, 0xE0), "\u0448"),
        ((0xE0, 0xF0), "\u6f22"),
        ((0xF0, 0xF8), "\u6f22"),
    ):
        table[leads[0] : leads[1]] = measure(letter)
    # Kerning is not known byte by byte, nor is rounding to whole pixels.
    return table * np.float32(1.01)


def plain_widths(em: float = 7.0) -> Widths:
    """A table that needs no font: three classes of letters."""
    narrow, wide = set("iljtfrI.,:;'|!() "), set("mwMWQOGD@%")
    return width_table(
        lambda char: em * (0.5 if char in narrow else 1.4 if char in wide or ord(char) > 0x2000 else 1.0)
    )
