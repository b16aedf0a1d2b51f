"""Rows as a set that is a mask: a hundred thousand of them cost what a few do."""

from __future__ import annotations

from collections.abc import Iterator, Set

import numpy as np
import numpy.typing as npt


class RowSet(Set[int]):
    """The rows for which the mask holds."""

    def __init__(self, mask: npt.NDArray[np.bool_]) -> None:
        self._mask = mask

    def __contains__(self, row: object) -> bool:
        return isinstance(row, int) and 0 <= row < len(self._mask) and bool(self._mask[row])

    def __iter__(self) -> Iterator[int]:
        return iter(np.flatnonzero(self._mask).tolist())

    def __len__(self) -> int:
        return int(np.count_nonzero(self._mask))
