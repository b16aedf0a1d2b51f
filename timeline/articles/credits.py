"""Who wrote an article and in which section it appeared, as its publisher names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import Any, cast

from timeline.articles.blocks import Block
from timeline.articles.page_metadata import ARTICLE_TYPES, ld_rows
from timeline.publication import find_stamps
from timeline.publication.labels import after_by, is_byline


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Names of meta tags, without separators and case.
_META_AUTHOR = _names("""
    author articleauthor ogarticleauthor dccreator dctermscreator dccreatorname citationauthor parselyauthor
    sailthruauthor authors authorname articleauthorname byl rnewsauthor cxenseparseauthor shareaholicarticleauthorname
""")
_META_SECTION = _names("""
    articlesection ogarticlesection section parselysection sailthrusection cxenseparserecsarticlesection category
    articlecategory pagesection contentsection
""")
_LONGEST = 120
_MOST_AUTHORS = 6
_BYLINE_WITHIN = 10
# What programs write where nobody gave a name.
_NOBODY = _names(
    "admin administrator webmaster root user null undefined none n/a anonymous unknown author wordpress superuser"
)
# What blog software calls the section of posts that were put into none.
_NO_SECTION = _names("uncategorized uncategorised allgemein unkategorisiert nonclassé sincategoría senzacategoria")
# Theme texts for the link behind an author's name.
_ALL_POSTS = re.compile(
    r"^(?:view|see) all (?:posts|articles|stories)(?: by)?\s|^(?:posts|articles|stories) by\s", re.I
)


def credits_of(tree: Any, shown: Sequence[Block], headline: int | None) -> tuple[str, str]:
    """(author, section) of a page; several authors are parted by commas, what is not told is empty."""
    rows = [row for row in ld_rows(tree) if _types(row) & ARTICLE_TYPES]
    meta = list(_meta(tree))
    authors = (
        _told(name for row in rows for name in _people(row.get("author")))
        or _told(value for name, value in meta if name in _META_AUTHOR)
        or _told(_marked(tree))
        or _told(_printed(shown, headline))
    )
    sections: list[str] = [text for row in rows for text in _texts(row.get("articleSection"))]
    sections += [value for name, value in meta if name in _META_SECTION]
    return ", ".join(authors), next((name for text in sections if (name := section_name(text))), "")


def section_name(text: str) -> str:
    """The first of the sections that a text names; empty for the one that says there is none."""
    first = " ".join(re.split(r"[,;|>]", unescape(text), maxsplit=1)[0].strip(" #\t\"'").split())
    is_one = not re.search(r"https?:", first) and len(first) <= _LONGEST
    return first if is_one and first.lower().replace(" ", "") not in _NO_SECTION else ""


def person(text: str) -> str:
    """A name without "By" before it and an address behind it; empty for what is none."""
    text = _ALL_POSTS.sub("", unescape(text))
    text = re.sub(r"\s*[<(]?\b\S+@\S+\b[>)]?\s*|^\S+@\S+\s+\((?=[^)]*\)$)", " ", text).strip(" \t\"'<>()|,;")
    text = _PLACE.sub("", after_by(" ".join(text.split())))
    is_address = bool(re.search(r"https?:|www\.|\w\.\w{2,}/|[@{}<>→»]", text))
    return (
        "" if is_address or len(text) > _LONGEST or text.lower().replace(" ", "") in _NOBODY or text.isdigit() else text
    )


def _told(values: Iterable[str]) -> list[str]:
    """At most six different names, in their order."""
    return list(dict.fromkeys(name for value in values if (name := person(value))))[:_MOST_AUTHORS]


def _types(row: dict[str, Any]) -> set[str]:
    return {text.lower().rsplit("/", 1)[-1] for text in _texts(row.get("@type"))}


def _texts(value: object) -> list[str]:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return [item for item in items[:50] if isinstance(item, str)]


def _people(value: object) -> Iterator[str]:
    """The names in schema.org's author: a text, a person with a name, or several of them."""
    for item in (cast("list[object]", value) if isinstance(value, list) else [value])[:20]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            yield from _texts(cast("dict[str, object]", item).get("name"))


def _meta(tree: Any) -> Iterator[tuple[str, str]]:
    for meta in tree.xpath("//meta[@content]")[:400]:
        name = meta.get("property") or meta.get("name") or ""
        yield re.sub(r"[^a-z]", "", name.lower()), meta.get("content")


def _marked(tree: Any) -> Iterator[str]:
    """What the page marks as its author; where that holds a name of its own, only this."""
    for element in tree.xpath(
        "//*[@itemprop='author' or @rel='author' or contains(concat(' ', @class, ' '), ' author-name ')]"
    )[:3]:
        inner = element.xpath(".//*[@itemprop='name']")
        for found in inner or [element]:
            yield found.get("content") or " ".join(" ".join(found.itertext()).split())


def _printed(shown: Sequence[Block], headline: int | None) -> Iterator[str]:
    """The line beside the headline that is a name with "by" before it."""
    if headline is not None:
        near = shown[headline + 1 : headline + 1 + _BYLINE_WITHIN]
        yield from _bylines(line for block in near for line in block.lines)


def _bylines(lines: Iterable[str]) -> list[str]:
    """The first of the lines that is a byline, if any, without what the author is: "By Ann Other, staff writer"."""
    whole = [_AFTER_NAME.split(_before_date(line))[0] for line in lines]
    names = (part for line in whole for part in dict.fromkeys((line, line.split(",")[0])))
    return [name for name in names if is_byline(name) and _is_name(after_by(name))][:1]


def author_of_text(text: str, told: str = "") -> str:
    """Who a text says near its top that it is by, else who the file says that it was made by, where that is a name."""
    lines = [line.strip() for line in text[:_TOP_OF_TEXT].split("\n") if line.strip()][:_BYLINE_WITHIN]
    names = _told(_bylines(lines))
    return names[0] if names else "" if _PROGRAM.search(told) else person(told)


_TOP_OF_TEXT = 4_000
# What office programs write where they were never told a name, and what programs write that make such files.
_PROGRAM = re.compile(
    r"microsoft|windows|libre\s?office|open\s?office|word\b|acrobat|adobe|quartz|chrom(?:e|ium)|firefox|safari|qt\b|latex"
    r"|python|apache|poi\b|openpyxl|pandoc|scanner|\b(?:user|benutzer|utilisateur|usuario|usuário|utente|gebruiker"
    r"|użytkownik|uživatel|användare|bruker|bruger|käyttäjä|пользователь|користувач)\b"
    r"|^(?:hp|dell|lenovo|acer|asus|owner|home|office|pc|laptop|template|vorlage|besitzer|default|test|guest|gast|.)$",
    re.IGNORECASE,
)


def _before_date(line: str) -> str:
    places = find_stamps(line) if len(line) <= _LONGEST else []
    return line[: places[0].start].rstrip(" ,") if places else line


# "By Ann Other | Posted: ...", "Por Ana Outra em 28 de outubro", "Par Odile Autre - Publié dans : Jardin"
_AFTER_NAME = re.compile(r"\s[|•·»/–—-]\s|,?\s(?:on|am|em|le|il|el|op|den|dnia|à|at)$|,?\s(?=\d)")
_PLACE = re.compile(r"\s[—–|·•]\s.*$")


def _is_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 6 and words[0][:1].isupper() and not re.search(r"[\d.!?]$|\d", text)
