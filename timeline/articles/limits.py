"""How much is read at most, and how a file is named in a message."""

from __future__ import annotations

from timeline.articles.decoding import clean
from timeline.errors import ArticleError

LIMIT = 50_000_000
# Mail in a zip in a mail is a trick more often than an article.
DEEPEST = 2
MOST_ARTICLES = 20_000


def check_size(name: str, size: int) -> None:
    """Raises ArticleError above the limit; `size` is in bytes."""
    if size > LIMIT:
        raise ArticleError(
            f'"{short_name(name)}" is {size / 1e6:.0f} MB, and Dateline reads up to {LIMIT // 1_000_000} MB of text. '
            "Split it and add the parts."
        )


def short_name(name: str) -> str:
    """The last part of a path or an address, for a message."""
    last = name.rstrip("/").replace("\\", "/").rsplit("/", 1)[-1] or name
    return clean(last)[:80]
