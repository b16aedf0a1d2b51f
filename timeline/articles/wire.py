"""Values between the program and its workers: a length, then a pickle of nothing but Dateline's own classes."""

from __future__ import annotations

import io
import pathlib
import pickle
import struct
from enum import Enum
from typing import IO, Any

_LONGEST = 2_000_000_000


def send(stream: IO[bytes], value: object) -> None:
    """Raises OSError where nobody reads any more."""
    data = pickle.dumps(value, protocol=5)
    stream.write(struct.pack(">Q", len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> object:
    """Raises EOFError at the end of the stream, ValueError for what no worker would send."""
    (length,) = struct.unpack(">Q", _exactly(stream, 8))
    if length > _LONGEST:
        raise ValueError("too long")
    try:
        return _Own(io.BytesIO(_exactly(stream, length))).load()
    except (pickle.UnpicklingError, AttributeError, ImportError, TypeError, IndexError) as error:
        raise ValueError("not understood") from error


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data


class _Own(pickle.Unpickler):
    """Takes the project's own classes and paths only: a worker that a hostile file has taken over gets no further."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        is_own = module_name.startswith("timeline.") and "." not in global_name
        found = super().find_class(module_name, global_name) if is_own else None
        if isinstance(found, type) and found.__module__.startswith("timeline."):
            return found
        if module_name.startswith("pathlib") and global_name in ("PosixPath", "WindowsPath", "PurePosixPath"):
            return getattr(pathlib, global_name)
        if (module_name, global_name) == ("builtins", "getattr"):
            return _member
        raise pickle.UnpicklingError(f"{module_name}.{global_name}")


def _member(kind: object, name: str) -> object:
    """Python 3.11.0 to 3.11.3 write a member of an Enum as getattr(kind, name)."""
    if isinstance(kind, type) and issubclass(kind, Enum) and name in kind.__members__:
        return kind[name]
    raise pickle.UnpicklingError(f"{kind}.{name}")
