"""Markdown: what a reader sees of it, without marks and addresses, and the front matter taken off and read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles.credits import person
from timeline.articles.decoding import clean
from timeline.articles.draft import Draft, Format, Source
from timeline.publication import Hint, Kind, read_stamps

_FRONT = re.compile(r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<rows>.*?)\n(?P=fence)[ \t]*(?:\n|\Z)", re.DOTALL)
_ROW = re.compile(
    r"^(?P<key>[A-Za-z_][\w .-]{0,40}?)[ \t]*[:=][ \t]*(?P<value>[^\s].*|(?:\n[ \t]*- .+){1,50})$", re.MULTILINE
)
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
_TARGET = r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s[\"'(][^\n]{0,200}?[\"')])?\)"
_MARKS = tuple(
    (re.compile(pattern, re.MULTILINE), kept)
    for pattern, kept in (
        (rf"!?\[([^\[\]\n]{{0,500}})\]{_TARGET}", r"\1"),
        (r"\[\[(?:[^\[\]\n|]{1,300}\|)?([^\[\]\n|]{1,300})\]\]", r"\1"),
        # What a reference means stands elsewhere: an address at the end of the text, the words of a note.
        (r"^ {0,3}\[(?!\^)[^\[\]\n]{1,200}\]:[ \t]+\S[^\n]{0,2000}(?:\n|\Z)", ""),
        (r"^ {0,3}\[\^[^\[\]\n]{1,50}\]:[ \t]+", ""),
        (r"\[\^[^\[\]\n]{1,50}\]", ""),
        (r"!?\[([^\[\]\n]{1,500})\] ?\[[^\[\]\n]{0,200}\]", r"\1"),
        (r"<((?:https?://|mailto:)[^<>\s]{1,2000})>", r"\1"),
        (r"</?(?:[bipu]|em|br|div|span|strong|sup|sub|small|center|figure|figcaption)(?:\s[^<>\n]{0,500})?/?>", ""),
        (r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,500}?)(?<=\S)\1(?![\w*])", r"\2"),
        (r"(?<![\w_\\])(_{1,3})(?=[^\s_])([^_\n]{1,500}?)(?<=\S)\1(?![\w_])", r"\2"),
        (r"(?<![\w~])~~(?=\S)([^~\n]{1,500}?)~~(?![\w~])", r"\1"),
        (r"(?<!`)`([^`\n]{1,500})`(?!`)", r"\1"),
        (r"^ {0,3}#{1,6}[ \t]+([^\n]*?)[ \t]*#*(?:[ \t]*\{[#.][^{}\n]{0,200}\})?[ \t]*$", r"\1"),
        (r"^ {0,3}(?:>[ \t]?){1,9}(?:\[![A-Za-z]{2,20}\][+-]?[ \t]*)?", ""),
        (r"^(?:=+|-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*|:{3,}[^\n]{0,200})[ \t]*(?:\n|\Z)", ""),
        (r"^[ \t]*\|?(?:[ \t]{0,9}:?-{3,200}:?[ \t]{0,9}\|){1,50}[ \t:-]*(?:\n|\Z)", ""),
        (r"^\|[ \t]*([^\n]*?)[ \t]*\|[ \t]*$", r"\1"),
        (r"(?:\\|(?<![ \t])[ \t]{2,})$", ""),
        (r"\\([!-/:-@\[-`{-~])", r"\1"),
    )
)
_FENCE = re.compile(
    r"^[ \t]{0,3}(?P<fence>`{3,}|~{3,})[^`\n]*\n(?P<code>.*?)(?:^[ \t]{0,3}(?P=fence)[`~]*[ \t]*(?:\n|\Z)|\Z)",
    re.DOTALL | re.MULTILINE,
)


def _seen(text: str) -> str:
    """The text without the marks of headings, emphasis and links; what stands in blocks of code stays as it is."""
    parts: list[str] = []
    end = 0
    for block in _FENCE.finditer(text):
        parts += _without_marks(text[end : block.start()]), block["code"]
        end = block.end()
    return "".join([*parts, _without_marks(text[end:])])


def _without_marks(text: str) -> str:
    for marks, kept in _MARKS:
        text = marks.sub(kept, text)
    return text


def read(source: Source) -> Iterator[Draft]:
    """One draft; `date:` and `title:` of the front matter count before anything in the text."""
    text = clean(source.text())
    rows: dict[str, str] = {}
    if front := _FRONT.match(text):
        rows = {row["key"].lower(): _value(row["value"]) for row in _ROW.finditer(front["rows"])}
        text = text[front.end() :].lstrip("\n")
    heading = _HEADING.search(text[:2000])
    title = rows.get("title") or ((heading[1] or heading[2]) if heading else "")
    language = rows.get("lang") or rows.get("language") or ""
    address = next(
        (rows[key] for key in ("url", "link", "permalink", "source") if rows.get(key, "").startswith("http")), ""
    )
    hints = tuple(_hints(rows, language))
    author = person((rows.get("author") or rows.get("authors", "")).strip("[]"))
    section = rows.get("section") or rows.get("category") or ""
    yield Draft(_seen(text), title.strip("*_ "), address, language, hints, author=author, section=section)


def _value(written: str) -> str:
    """A value of the front matter without its quotes; of a list its items, parted by commas."""
    items = [item.strip().strip("\"'").strip("[]") for item in re.split(r"\n[ \t]*- ", written)]
    return ", ".join(filter(None, items))


def _hints(rows: dict[str, str], language: str) -> Iterator[Hint]:
    is_clipped = any(key.startswith(("publish", "pubdate", "datepub")) for key in rows)
    for key, value in rows.items():
        # Beside the day of publication stands the day on which a note was made of the page.
        is_update = key in _UPDATED_KEYS or (is_clipped and key == "created")
        if (is_update or key in _PUBLISHED_KEYS) and (stamps := read_stamps(value, language)):
            weight = 0.3 if is_update else 0.95
            yield Hint(stamps, f'front matter "{key}: {value[:40]}"', Kind.MACHINE, weight, is_update)


FORMAT = Format("Markdown", (".md", ".markdown", ".mdown"), read, is_one=True)
