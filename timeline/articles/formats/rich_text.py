"""Rich Text Format (.rtf): the words without their looks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.draft import Draft, Format, Source
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind, Stamp
from timeline.publication.stamps import read_stamps

_MADE = re.compile(r"\\creatim\\yr(\d{4})\\mo(\d\d?)\\dy(\d\d?)")
_TITLE = re.compile(r"\\info\b.{0,2000}?\{\\title ([^{}\\]{1,200})\}", re.DOTALL)
_AUTHOR = re.compile(r"\\info\b.{0,2000}?\{\\author ([^{}\\]{1,200})\}", re.DOTALL)
# Pictures are hexadecimal digits inside the text, and most of its bytes.
_PICTURE = re.compile(
    r"\{\\(?:\*\\)?(?:pict|objdata|datastore|themedata|blipuid)\b[^{}]*\}|(?<![0-9a-f])[0-9a-f]{2000,}"
)


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    markup = source.data.decode("latin-1")
    if not markup.lstrip().startswith("{\\rtf"):
        raise ArticleError("is no rich text inside. Save it again as RTF, or as plain text.")
    from striprtf.striprtf import rtf_to_text  # pyright: ignore

    try:
        text = str(rtf_to_text(_PICTURE.sub("", markup), errors="replace"))  # pyright: ignore
    except PARSER_ERRORS as error:
        raise ArticleError("is damaged: its rich text cannot be read. Save it again, or as plain text.") from error
    title = _TITLE.search(markup[:20_000])
    lines = (line.rstrip() for line in text.split("\n"))
    author = _AUTHOR.search(markup[:20_000])
    text = "\n".join(line for line in lines if line)
    hints = _hints(markup[:20_000])
    yield Draft(text, title[1] if title else "", hints=hints, author=author[1] if author else "")


def _hints(head: str) -> tuple[Hint, ...]:
    made = _MADE.search(head)
    stamps: tuple[Stamp, ...] = read_stamps(f"{made[1]}-{int(made[2]):02d}-{int(made[3]):02d}") if made else ()
    return (Hint(stamps, "the document's own properties (created)", Kind.PROPERTIES, 0.35),) if stamps else ()


FORMAT = Format("rich text", (".rtf",), read, lambda head: head.lstrip().startswith(b"{\\rtf"))
