"""A file's bytes to articles: the format is chosen, its drafts are given a language, a publication date and an id."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.articles.credits import author_of_text
from timeline.articles.decoding import clean
from timeline.articles.draft import Draft, Source
from timeline.articles.formats import format_of, formats
from timeline.articles.headline import find_title, shorten
from timeline.articles.limits import DEEPEST, MOST_ARTICLES, check_size, short_name
from timeline.articles.own_words import own_words
from timeline.articles.passed_over import shown_ending
from timeline.articles.press_databases import parted
from timeline.errors import ArticleError
from timeline.language import detect
from timeline.model import Article
from timeline.publication import Kind, address_hints, choose, dateline_hints, name_hints, text_hints

# In so few letters the words of no language can be counted.
_TOO_SHORT = 40


def source_of(name: str, data: bytes, ending: str = "", encoding: str = "") -> Source:
    """A file that was dropped or opened, or a page that was fetched, as its format gets it."""
    return Source(name, data, open_part=read_part, ending=ending, encoding=encoding)


def read_source(source: Source) -> Iterator[Draft]:
    """The drafts in a source, with the evidence of the file's name added.

    Raises ArticleError with a whole sentence that names the source.
    """
    check_size(source.name, len(source.data))
    if not source.data.strip(b"\x00 \t\r\n"):
        raise ArticleError(f'"{short_name(source.name)}" is empty. There is nothing in it to date.')
    found = format_of(f"page{source.ending}" if source.ending else source.name, source.data[:4096])
    if found is None:
        raise ArticleError(unknown_format(source.name))
    if source.depth > DEEPEST:
        raise ArticleError(f'"{short_name(source.name)}" lies too deep in other files. Unpack it and add it by itself.')
    named = tuple(name_hints(source.name))
    count = 0
    try:
        for draft in (one for whole in found.read(source) for one in parted(whole)):
            if not draft.text.strip():
                continue
            count += 1
            if count > MOST_ARTICLES:
                raise ArticleError(f"holds more than {MOST_ARTICLES:,} articles. Split it and add the parts.")
            file = draft.file or (source.name if found.is_one else "")
            guessed = draft.guessed or next(iter(source.guessed), "")
            yield replace(draft, hints=(*draft.hints, *named), file=file, guessed=guessed)
    except ArticleError as error:
        text = str(error)
        # Parts name themselves; a format speaks of the whole file without its name.
        raise ArticleError(text if text.startswith('"') else f'"{short_name(source.name)}" {text}') from error
    except MemoryError as error:
        raise ArticleError(
            f'"{short_name(source.name)}" needs more memory than one file may. Split it, or save it as plain text.'
        ) from error
    except RecursionError as error:
        raise ArticleError(
            f'"{short_name(source.name)}" is built too deeply to be read. Save it as plain text.'
        ) from error
    if not count and source.problems:
        raise ArticleError(source.problems[0])
    if not count:
        raise ArticleError(f'"{short_name(source.name)}" has no text in it. There is nothing to date.')


def read_part(container: Source, name: str, data: bytes) -> Iterator[Draft]:
    """The drafts in a file inside another; what cannot be read is noted among the container's problems.

    Files of a kind that Dateline does not read (pictures, style sheets) are passed over and counted.
    """
    part = Source(name, data, container.depth + 1, container.problems, read_part, passed=container.passed)
    if not data.strip():
        return
    if format_of(name, data[:4096]) is None:
        container.passed[shown_ending(name)] += 1
        return
    try:
        for draft in read_source(part):
            yield replace(draft, source=draft.source or f"{short_name(container.name)}: {name}")
    except ArticleError as error:
        container.problems.append(str(error))


def unknown_format(name: str) -> str:
    known = ", ".join(sorted({ending for item in formats() for ending in item.endings}))
    return f'"{short_name(name)}" is of a kind that Dateline does not read. It reads {known}.'


def articles_of(data: bytes, name: str, drafts: Iterable[Draft]) -> Iterator[Article]:
    """The drafts of one file as articles; the first has the id of the bytes, those after it of bytes and position."""
    digest = hashlib.sha256(data)
    for position, draft in enumerate(drafts):
        own = digest.copy()
        if position:
            own.update(f"\x00{position}".encode())
        yield _article(draft, own.hexdigest(), name)


def _article(draft: Draft, sha256: str, name: str) -> Article:
    own, notes = clean(draft.text), clean(draft.notes)
    text = f"{own}\n{notes}" if notes else own
    declared = draft.language.split("-")[0].lower()
    language = declared if len(text) < _TOO_SHORT and len(declared) == 2 else detect(text)
    custom = draft.language if declared == language.split("-")[0] else language
    is_mail = any(hint.kind is Kind.MAIL for hint in draft.hints)
    lines = (own_words(own) if is_mail else own).split("\n")
    address = draft.source if draft.source.startswith(("http://", "https://")) else ""
    if draft.has_read_lines:
        hints = [*draft.hints, *dateline_hints(lines, custom)]
    else:
        hints = [*draft.hints, *text_hints(lines, custom), *address_hints(address)]
    choice = choose(hints, text)
    return Article(
        id=sha256[:12],
        source=clean(draft.source or name),
        found_title=shorten(clean(draft.title)) or find_title(own, language, draft.file, clean(draft.told)),
        text=text,
        found_language=language,
        found_published=choice.published,
        found_from=choice.source,
        utc_offset=choice.utc_offset,
        sha256=sha256,
        evidence=choice.evidence,
        author=_line(draft.author or ("" if draft.has_read_lines else author_of_text(text))),
        section=_line(draft.section),
        guessed_encoding=draft.guessed,
    )


def _line(text: str) -> str:
    """One line of at most 200 characters."""
    return " ".join(clean(text).split())[:200]
