"""Markdown: the text as written, with the front matter taken off and read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles.credits import person
from timeline.articles.decoding import clean, decode
from timeline.articles.draft import Draft, Format, Source
from timeline.publication import Hint, Kind, read_stamps

_FRONT = re.compile(r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<rows>.*?)\n(?P=fence)[ \t]*(?:\n|\Z)", re.DOTALL)
_ROW = re.compile(r"^(?P<key>[A-Za-z_][\w .-]{0,40}?)\s*[:=]\s*(?P<value>.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,2}\s+(.+?)\s*#*$|^(\S.{2,200})\n=+[ \t]*$", re.MULTILINE)
_PUBLISHED_KEYS = (
    "date",
    "published",
    "pubdate",
    "publishdate",
    "datepublished",
    "created",
    "published_at",
    "publish_date",
)
_UPDATED_KEYS = ("updated", "lastmod", "modified", "last_modified", "date_modified")


def read(source: Source) -> Iterator[Draft]:
    """One draft; `date:` and `title:` of the front matter count before anything in the text."""
    text = clean(decode(source.data, source.encoding))
    rows: dict[str, str] = {}
    if front := _FRONT.match(text):
        rows = {row["key"].lower(): row["value"].strip().strip("\"'") for row in _ROW.finditer(front["rows"])}
        text = text[front.end() :].lstrip("\n")
    heading = _HEADING.search(text[:2000])
    title = rows.get("title") or ((heading[1] or heading[2]) if heading else "")
    language = rows.get("lang") or rows.get("language") or ""
    address = next(
        (rows[key] for key in ("url", "link", "permalink", "source") if rows.get(key, "").startswith("http")), ""
    )
    hints = tuple(_hints(rows, language))
    author = person(rows.get("author") or rows.get("authors", "").strip("[]"))
    section = rows.get("section") or rows.get("category") or ""
    yield Draft(text, title.strip("*_ "), address, language, hints, author=author, section=section)


def _hints(rows: dict[str, str], language: str) -> Iterator[Hint]:
    for key, value in rows.items():
        is_update = key in _UPDATED_KEYS
        if (is_update or key in _PUBLISHED_KEYS) and (stamps := read_stamps(value, language)):
            weight = 0.3 if is_update else 0.95
            yield Hint(stamps, f'front matter "{key}: {value[:40]}"', Kind.MACHINE, weight, is_update)


FORMAT = Format("Markdown", (".md", ".markdown", ".mdown"), read)
