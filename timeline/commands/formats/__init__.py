"""What `read` prints: one file per format, found by looking into this folder.

A format is a module with

    NAME = "jsonl"                                                       the word after --format
    def write(readings: Iterable[Reading], out: TextIO, several: bool) -> None

It writes each reading as it comes, so that a thousand articles need the memory of one. `several` says whether more
than one file was asked for, since not every format can hold two articles in a row. `out` writes UTF-8 and leaves
line ends alone.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from typing import Protocol, TextIO, cast

from timeline.model import Reading


class Format(Protocol):
    NAME: str

    def write(self, readings: Iterable[Reading], out: TextIO, several: bool) -> None: ...


def format_names() -> list[str]:
    return sorted(_formats())


def find_format(name: str) -> Format:
    return _formats()[name]


def _formats() -> dict[str, Format]:
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    return {module.NAME: cast(Format, module) for module in modules}
