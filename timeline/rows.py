"""Rows: an immutable mapping whose next version costs what changed, not what it holds.

A project of 100,000 events would otherwise copy its tables at every edit. Changes gather in front of a shared base and
are folded into a new base when they have grown to a part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast

Value = TypeVar("Value")
_FOLD_FROM = 1024  # changes; below this a fold saves nothing


class _Gone:
    """Stands in front of a base row that a change removed."""


_GONE = _Gone()


class Rows(Mapping[str, Value], Generic[Value]):
    """id -> row, in the order of insertion; equal to any mapping with the same items.

    Where `decode` is given, the base holds raw rows, and each is decoded when it is first asked for.
    """

    __slots__ = ("_base", "_changes", "_decode", "_length")

    def __init__(self, base: dict[str, Any] | None = None, decode: Callable[[Any], Value] | None = None) -> None:
        self._base: dict[str, Any] = {} if base is None else base
        self._changes: dict[str, Value | _Gone] = {}
        self._decode = decode
        self._length = len(self._base)

    def __getitem__(self, key: str) -> Value:
        changed = self._changes.get(key)
        if changed is None:
            return self._of_base(key)
        if isinstance(changed, _Gone):
            raise KeyError(key)
        return changed

    def get(self, key: str, default: Any = None) -> Any:
        """As any mapping's, without raising anything on the way: half of all ids are looked for in the other table."""
        changed = self._changes.get(key)
        if changed is None:
            return self._of_base(key) if key in self._base else default
        return default if changed is _GONE else changed

    def __iter__(self) -> Iterator[str]:
        changes = self._changes
        yield from (key for key in self._base if changes.get(key) is not _GONE)
        yield from (key for key, row in changes.items() if row is not _GONE and key not in self._base)

    def __len__(self) -> int:
        return self._length

    def __contains__(self, key: object) -> bool:
        changed = self._changes.get(cast(str, key))
        return key in self._base if changed is None else changed is not _GONE

    def changed(self, updates: Mapping[str, Value | None]) -> Rows[Value]:
        """The mapping with `updates`; None removes a row."""
        after = self._copied_to(cast("Rows[Value]", Rows.__new__(Rows)))
        for key, row in updates.items():
            after._length += (row is not None) - (key in self)
            after._changes[key] = _GONE if row is None else row
        if len(after._changes) > max(_FOLD_FROM, len(self._base) // 4):
            return Rows({key: after[key] for key in after})
        return after

    def _of_base(self, key: str) -> Value:
        row = self._base[key]
        if self._decode is not None and type(row) is tuple:
            # Caching a decoded row changes no answer, so the base may be shared all the same.
            row = self._base[key] = self._decode(row)
        return row

    def draft(self) -> Draft[Value]:
        """A copy of one's own that takes new rows while a change is worked out; nobody else sees them."""
        draft = cast("Draft[Value]", Draft.__new__(Draft))
        self._copied_to(draft)
        return draft

    def _copied_to(self, other: Rows[Value]) -> Rows[Value]:
        other._base, other._decode, other._length = self._base, self._decode, self._length
        other._changes = dict(self._changes)
        return other


class Draft(Rows[Value]):
    """Rows that are still being worked out."""

    __slots__ = ()

    def put(self, key: str, row: Value) -> None:
        """Replace a row that is there."""
        self._changes[key] = row
