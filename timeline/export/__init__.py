"""Exporters, one file each, found by discovery: a module here with FORMATS and write is one.

A module named for an exporter with more after it (figure_bars) is a part of that one, read when something is written:
to list the formats must not wait for the libraries that draw.
`FORMATS` maps each file suffix (no dot) to the words a save dialog shows; `write(request)` writes `request.path`, or
raises ExportError. Where the format could not hold all of it, the answer is a sentence that says so, else None or "".
This package writes beside the target and moves into place, so a failed export leaves the old file.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import ModuleType

from timeline.causes import in_words
from timeline.errors import ExportError
from timeline.intervals import Interval
from timeline.model import Article, Event, Expression


@dataclass(frozen=True, slots=True)
class Request:
    """What to export: `events` in any order, already chosen by the caller (what is on view, or everything).

    `expressions_of` gives those of an article, by its id. `at` is when it is exported, ISO 8601 in UTC
    (2020-10-12T18:30:00); empty where nobody says. Width and height are inches, for pictures; `theme` is light, dark
    or transparent.
    """

    path: Path
    events: Sequence[Event]
    articles: Mapping[str, Article] = field(default_factory=dict[str, Article])
    expressions_of: Callable[[str], Sequence[Expression]] = lambda article: ()
    title: str = ""
    at: str = ""
    within: Interval | None = None
    rows_by: str = "article"
    theme: str = "light"
    width: float = 11.7
    height: float = 8.3
    dpi: int = 150
    # Whether a PNG is drawn smaller, as far as it can be read, rather than grow taller than `height`.
    fits: bool = False
    # All categories there are, in the order in which they came, so that each looks as it does in the window; and
    # category -> #rrggbb
    # for those that a person gave a colour.
    categories: Sequence[str] = ()
    colours: Mapping[str, str] = field(default_factory=dict[str, str])


def formats() -> dict[str, str]:
    """Suffix -> description of every format there is, sorted by description."""
    found = {suffix: words for suffix, (_, words) in _exporters().items()}
    return dict(sorted(found.items(), key=lambda pair: pair[1].lower()))


def write(request: Request) -> str:
    """Write `request.path` in the format of its suffix; what that could not hold, as a sentence, else empty.

    Raises ExportError; the file that was there stays then.
    """
    suffix = request.path.suffix.lower().removeprefix(".")
    if suffix not in _exporters():
        known = ", ".join(f".{one}" for one in formats())
        raise ExportError(f'"{request.path.name}" has no known export format. Use one of {known}.')
    folder = request.path.parent
    if not folder.is_dir():
        raise ExportError(f'There is no folder "{folder}" for "{request.path.name}". Choose another place.')
    module = importlib.import_module(_exporters()[suffix][0])
    beside = request.path.with_name(f".{request.path.stem[:60]}.{os.getpid()}.part.{suffix}")
    try:
        left_out: str | None = module.write(replace(request, path=beside))
        beside.replace(request.path)
        return left_out or ""
    except OSError as error:
        message = f'"{request.path.name}" could not be written ({in_words(error)}). Choose another place.'
        raise ExportError(message) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


@cache
def _exporters() -> dict[str, tuple[str, str]]:
    """Suffix -> (module name, description)."""
    found: dict[str, tuple[str, str]] = {}
    names = {info.name for info in pkgutil.iter_modules(__path__, f"{__name__}.")}
    for name in sorted(names):
        if any(name.startswith(f"{other}_") for other in names):
            continue
        module: ModuleType = importlib.import_module(name)
        for suffix, words in getattr(module, "FORMATS", {}).items():
            found[suffix] = (name, words)
    return found
