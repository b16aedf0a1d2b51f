"""Dateline's domain: what an article says happened when. `from timeline import date_text, read_article`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.articles import read_article
    from timeline.pipeline import date_text

__all__ = ["date_text", "read_article"]


def __getattr__(name: str) -> Any:
    """The two faces load the engine only when they are asked for, so that a window opens fast."""
    if name == "date_text":
        from timeline.pipeline import date_text

        return date_text
    if name == "read_article":
        from timeline.articles import read_article

        return read_article
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
