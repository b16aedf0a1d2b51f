"""What a worker process can be asked to read: a file, an address, a selection, a file in another encoding."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Address:
    """A page on the web that the person has agreed to fetch; `is_typed` where the person wrote its address."""

    url: str
    is_typed: bool = False

    @property
    def name(self) -> str:
        return self.url


@dataclass(frozen=True, slots=True)
class Selection:
    """Words that were dragged or copied out of a program: as it gives them plain, and as HTML where it does."""

    text: str
    markup: str = ""
    source: str = ""

    @property
    def name(self) -> str:
        return self.source or "pasted text"


@dataclass(frozen=True, slots=True)
class InEncoding:
    """A file to be read as the person says that it is encoded."""

    path: Path
    encoding: str

    @property
    def name(self) -> str:
        return self.path.name


Wanted = Path | Address | Selection | InEncoding


def name_of(wanted: Wanted) -> str:
    """What it is called on the screen; a file by its whole path."""
    return str(wanted) if isinstance(wanted, Path) else wanted.name
