"""Markdown: what a reader sees of it, without marks and addresses, and the front matter taken off and read."""

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


# Bounded, so that a line of a million brackets or stars costs no more than its letters.
_MARKS = (
    (re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,200}\")?\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,500}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]{1,500}?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"^#{1,6}[ \t]+([^\n]*?)[ \t]*#*$", re.MULTILINE), r"\1"),
    (re.compile(r"^=+[ \t]*\n", re.MULTILINE), ""),
)


def _seen(text: str) -> str:
    """The text without the marks of headings, emphasis and links; blocks of code stay as they are."""
    if "```" in text:
        return text
    for marks, kept in _MARKS:
        text = marks.sub(kept, text)
    return text


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
    yield Draft(_seen(text), title.strip("*_ "), address, language, hints, author=author, section=section)


def _hints(rows: dict[str, str], language: str) -> Iterator[Hint]:
    for key, value in rows.items():
        is_update = key in _UPDATED_KEYS
        if (is_update or key in _PUBLISHED_KEYS) and (stamps := read_stamps(value, language)):
            weight = 0.3 if is_update else 0.95
            yield Hint(stamps, f'front matter "{key}: {value[:40]}"', Kind.MACHINE, weight, is_update)


FORMAT = Format("Markdown", (".md", ".markdown", ".mdown"), read)
