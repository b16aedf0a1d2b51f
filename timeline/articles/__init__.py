"""Files, folders and pasted text to articles.

Formats are one file each in `timeline/articles/formats`; a new one is found by being there.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline import civil, intervals
from timeline.articles.decoding import clean, in_unicode
from timeline.articles.draft import Draft
from timeline.articles.formats import ending_of, endings
from timeline.articles.limits import LIMIT, check_size, short_name
from timeline.articles.passed_over import folders_beside, passed_words, shown_ending
from timeline.articles.reading import articles_of, read_source, source_of
from timeline.articles.sameness import is_later_version, same_text_key
from timeline.articles.wanted import Address, InEncoding, Selection, Wanted
from timeline.errors import ArticleError
from timeline.intervals import Granularity
from timeline.model import Article, Evidence

if TYPE_CHECKING:
    from timeline.model import Reading

__all__ = [
    "LIMIT",
    "Imported",
    "import_address",
    "import_bytes",
    "import_file",
    "import_selection",
    "import_text",
    "import_wanted",
    "import_with_problems",
    "is_later_version",
    "passed_words",
    "read_article",
    "same_text_key",
    "survey",
    "walk",
]


def import_file(path: Path | str, *, encoding: str = "") -> tuple[Article, ...]:
    """The articles in a file, in its order; `encoding` overrules what the file declares or its bytes suggest.

    Raises ArticleError with one sentence that names the file.
    """
    return import_with_problems(path, encoding=encoding)[0]


def import_with_problems(path: Path | str, *, encoding: str = "") -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """The articles in a file, and a sentence about each part of it (of a zip, of a mail) that could not be read.

    Raises ArticleError where nothing in it could.
    """
    found = _import_file(Path(path), encoding)
    return found.articles, found.problems


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of one file: its articles, what could not be read in it, and what was left out (see passed_over.py).

    `guessed` is the encoding that it was read in where nothing in it tells one.
    """

    articles: tuple[Article, ...]
    problems: tuple[str, ...] = ()
    passed: Counter[str] = field(default_factory=Counter[str])
    guessed: str = ""


def _import_file(path: Path, encoding: str = "") -> Imported:
    data, changed = _read_bytes(path)
    source = source_of(_source_name(path), in_unicode(data, encoding) if encoding else data)
    articles = tuple(articles_of(data, source.name, read_source(source)))
    # Offered and never taken: a copied or downloaded file carries the time of the copy.
    file_time = Evidence(intervals.one(Granularity.DAY, changed), "the file's own time (offered only)", 0.0)
    latest = civil.year_of(changed)
    offered = tuple(
        replace(article, evidence=(*article.evidence, *_fitting(article, latest), file_time)) for article in articles
    )
    guessed = next((one.guessed_encoding for one in articles if one.guessed_encoding), "")
    return Imported(offered, tuple(source.problems), source.passed, guessed)


def _fitting(article: Article, latest: int) -> list[Evidence]:
    from timeline.publication import fitting_days

    return [] if article.found_published else fitting_days(article.text, article.found_language, latest)


def import_bytes(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in bytes that came without a file; `name` (a file's name or an address) says their format."""
    return tuple(articles_of(data, name, read_source(source_of(name, data))))


def import_address(address: str, *, is_typed: bool = False) -> tuple[Article, ...]:
    """The articles at an address on the web, which the person has agreed to fetch.

    Addresses of private networks only where `is_typed`. Raises ArticleError with one sentence that names the address.
    """
    from timeline.articles.fetch import fetch

    got = fetch(address, is_typed=is_typed)
    source = source_of(got.address, got.data, got.ending, got.encoding)
    return tuple(articles_of(got.data, got.address, read_source(source)))


def import_text(text: str, source: str = "pasted text", title: str = "") -> Article:
    """One article from text that was pasted or dropped. Raises ArticleError for an empty or too long one."""
    text = clean(text)
    data = text.encode()
    check_size(source, len(data))
    if not text.strip():
        raise ArticleError(f'"{short_name(source)}" is empty. There is nothing in it to date.')
    return next(articles_of(data, source, [Draft(text, title, source)]))


def import_selection(selection: Selection) -> Article:
    """One article from words that were dragged or copied out of a program.

    Raises ArticleError for empty or too long ones.
    """
    from timeline.articles.selection import read_selection

    if not selection.markup.strip():
        return import_text(selection.text, selection.name)
    check_size(selection.name, len(selection.text) + len(selection.markup))
    draft = read_selection(replace(selection, text=clean(selection.text), markup=clean(selection.markup)))
    if not draft.text.strip():
        raise ArticleError(f'"{short_name(selection.name)}" is empty. There is nothing in it to date.')
    return next(articles_of(clean(draft.text).encode(), selection.name, [draft]))


def import_wanted(wanted: Wanted) -> Imported:
    """Whatever can be read. Raises ArticleError where nothing could."""
    match wanted:
        case Address():
            return Imported(import_address(wanted.url, is_typed=wanted.is_typed))
        case Selection():
            return Imported((import_selection(wanted),))
        case InEncoding():
            return _import_file(wanted.path, wanted.encoding)
        case _:
            return _import_file(wanted)


def read_article(path: Path | str, published: str | None = None, language: str | None = None) -> Reading:
    """The first article of a file, dated; `published` and `language` overrule what the file says.

    Raises ArticleError for a file that cannot be read, NotADateError for a `published` that is no date.
    """
    from timeline.pipeline import date_article

    article = import_file(path)[0]
    if published:
        article = replace(article, own_published=intervals.parse(published))
    if language:
        article = replace(article, own_language=language)
    return date_article(article)


def walk(paths: Iterable[Path | str]) -> list[Path]:
    """The files in `paths`, folders expanded, sorted by name within each.

    Of a folder only files of a kind that Dateline reads, no hidden ones, and not the pictures and frames that a browser
    puts into a folder beside a saved page. A file that is named itself is always there.
    """
    return survey(paths)[0]


def survey(paths: Iterable[Path | str]) -> tuple[list[Path], Counter[str]]:
    """What `walk` gives, and of the files that it leaves out for their kind how many there are by ending."""
    passed = Counter[str]()
    return [found for path in paths for found in _files(Path(path), passed)], passed


def _files(path: Path, passed: Counter[str]) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        saved = folders_beside(names)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in saved)
        for name in sorted(names):
            if not name.startswith(".") and ending_of(name) in endings():
                yield Path(folder, name)
            elif not name.startswith("."):
                passed[shown_ending(name)] += 1


def _read_bytes(path: Path) -> tuple[bytes, int]:
    """A regular file's bytes, at most the limit, and when it was changed (UTC seconds)."""
    name = short_name(_source_name(path))
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ArticleError(f'"{name}" is a folder, not an article. Add the files in it.')
        if not stat.S_ISREG(found.st_mode):
            raise ArticleError(f'"{name}" is no ordinary file. Save the article as a file and add that.')
        check_size(name, found.st_size)
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError as error:
        raise ArticleError(f'"{name}" is not there. Check the name, or where it was moved to.') from error
    except PermissionError as error:
        raise ArticleError(f'"{name}" may not be read by you. Change its permissions, or copy it.') from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not valid"
        raise ArticleError(
            f'"{name}" could not be read ({reason}). Copy it to this computer and add it again.'
        ) from error
    check_size(name, len(data))
    return data, int(found.st_mtime)


def _source_name(path: Path) -> str:
    """The path as text that can be stored, also where its bytes are not UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")
