"""Records with named fields (JSON of news services, rows of tables) to drafts, by the usual names of fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from timeline.articles.credits import person
from timeline.articles.draft import Draft
from timeline.articles.page_text import bare_text
from timeline.publication import Hint, Kind, Stamp, read_stamps
from timeline.publication.stamps import counted


# Fields are named without separators and case; the first one that a record has is taken.
def _names(words: str) -> tuple[str, ...]:
    return tuple(words.split())


TITLE = _names("title headline webtitle head heading name titel titre titulo titolo")
TEXT = _names("""
    body bodytext articlebody fulltext text articletext bodyhtml contenttext content contenthtml story articlecontent
    maintext inhalt texte texto testo description summary abstract leadparagraph snippet excerpt trailtext
""")
PUBLISHED = _names("""
    published publishedat publisheddate publishdate publicationdate pubdate datepublished webpublicationdate
    publishedtime publishtime firstpublished firstpublicationdate datetimepub publishedon posted postedat date datum
    dategmt fecha data seendate publishedtimestamp issued created createdat datetime time timestamp
""")
UPDATED = ("updated", "updatedat", "modified", "lastmodified", "datemodified", "lastupdated")
ADDRESS = ("url", "link", "weburl", "permalink", "uri", "href", "canonicalurl", "articleurl", "source")
LANGUAGE = ("language", "lang", "locale", "sprache")
AUTHOR = ("author", "authors", "byline", "creator", "writer", "autor", "auteur", "autore")
SECTION = ("section", "sectionname", "articlesection", "category", "categories", "rubrik", "ressort", "rubrique")
_SURE = 0.92
_TAG = re.compile(r"</?(?:p|div|br|a|b|i|em|strong|span|h\d|ul|li|blockquote|img|figure)\b[^<>]*>", re.IGNORECASE)


def draft_of(record: Mapping[str, Any]) -> Draft | None:
    """The draft of one record; None where it has no text."""
    fields = _flat(record)
    body = next((text for name in TEXT if (text := _text(fields.get(name)))), "")
    if not body:
        return None
    language = _text(fields.get(next((name for name in LANGUAGE if name in fields), "")))
    address = next((text for name in ADDRESS if (text := _text(fields.get(name))).startswith("http")), "")
    title = next((text for name in TITLE if (text := _text(fields.get(name)))), "")
    author = ", ".join(filter(None, (person(name) for name in _people(fields))))
    section = next((text for name in SECTION if 0 < len(text := _text(fields.get(name)).split("\n")[0]) <= 80), "")
    hints = tuple(_hints(fields, language[:12]))
    return Draft(body, title, address, language[:12], hints, author=author, section=section)


def _people(fields: Mapping[str, Any]) -> list[str]:
    """The names of authors: a text, an object with a name, or several of them."""
    for name in AUTHOR:
        value = fields.get(name)
        items = cast("list[Any]", value) if isinstance(value, list) else [value]
        found = [
            _text(cast("dict[str, Any]", item).get("name") if isinstance(item, dict) else item) for item in items[:6]
        ]
        if any(found):
            return list(dict.fromkeys(found))
    return []


def has_text_field(names: list[str]) -> bool:
    return any(_plain(name) in TEXT for name in names)


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    """Fields by plain name; those of nested "fields", "attributes" ... fill the gaps."""
    found = {_plain(name): value for name, value in record.items()}
    for name in ("fields", "attributes", "article", "source", "blocks"):
        inner = found.get(name)
        if isinstance(inner, dict):
            for key, value in cast("dict[str, Any]", inner).items():
                if _plain(key) not in found and not (name == "source" and _plain(key) != "url"):
                    found[_plain(key)] = value
    return found


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", str(name)).lower()


def _text(value: Any) -> str:
    if isinstance(value, dict):
        inner = cast("dict[str, Any]", value)
        return next(
            (text for key in ("rendered", "value", "main", "text", "html", "#text") if (text := _text(inner.get(key)))),
            "",
        )
    if isinstance(value, list):
        parts = cast("list[Any]", value)
        return "\n".join(text for part in parts[:2000] if (text := _text(part)))
    if not isinstance(value, str):
        return ""
    return bare_text(value) if _TAG.search(value) else value.strip()


def _hints(fields: Mapping[str, Any], language: str) -> Iterator[Hint]:
    for name in PUBLISHED:
        if stamps := _stamps(fields.get(name), language):
            yield Hint(stamps, f'the field "{name}"', Kind.MACHINE, _SURE)
            break
    for name in UPDATED:
        if stamps := _stamps(fields.get(name), language):
            yield Hint(stamps, f'the field "{name}"', Kind.MACHINE, 0.3, is_update=True)


def _stamps(value: Any, language: str) -> tuple[Stamp, ...]:
    if isinstance(value, bool) or value is None:
        return ()
    if isinstance(value, int | float) or (isinstance(value, str) and re.fullmatch(r"\d{9,13}", value)):
        return counted(float(value))
    if isinstance(value, str):
        return read_stamps(re.sub(r"^(\d{8}T\d{4})\d\d(Z?)$", r"\1\2", value.strip()), language)
    return _stamps(cast("dict[str, Any]", value).get("$date"), language) if isinstance(value, dict) else ()
