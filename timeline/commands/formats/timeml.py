"""TimeML 1.2.1: the article's text with its expressions as TIMEX3 tags, and the publication date as creation time.

Several articles are wrapped in one <corpus>, because a file of XML has one root.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from timeline.intervals import Granularity
from timeline.model import Anchor, AnchorKind, Article, Expression, Reading
from timeline.values import published

NAME = "timeml"
_CREATION = "t0"
# What XML 1.0 cannot hold, not even escaped, becomes a mark of the same length, so that offsets keep their meaning.
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")


def write(readings: Iterable[Reading], out: TextIO, several: bool) -> None:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write("<corpus>\n" if several else "")
    for reading in readings:
        out.write(_document(reading))
    out.write("</corpus>\n" if several else "")


def _document(reading: Reading) -> str:
    article = reading.article
    return (
        "<TimeML>\n"
        f"<DOCID>{_text(article.source)}</DOCID>\n"
        f"<DCT>{_creation_time(article)}</DCT>\n"
        f"<TITLE>{_text(article.title)}</TITLE>\n"
        f"<TEXT>{_tagged(article.text, reading.expressions)}</TEXT>\n"
        "</TimeML>\n"
    )


def _creation_time(article: Article) -> str:
    value = published(article)
    kind = "TIME" if article.published and article.published.granularity > Granularity.DAY else "DATE"
    return _tag({"tid": _CREATION, "type": kind, "value": value, "functionInDocument": "CREATION_TIME"}, value)


def _tagged(text: str, expressions: Iterable[Expression]) -> str:
    """Expressions do not overlap; one that did would be left out, since tags cannot cross."""
    parts: list[str] = []
    at = 0
    in_order = sorted(expressions, key=lambda row: row.start)
    numbers = {row.id: f"t{number}" for number, row in enumerate(in_order, 1)}
    for row in in_order:
        if row.start < at:
            continue
        parts += _text(text[at : row.start]), _tag(_attributes(row, numbers), row.text)
        at = row.end
    return "".join([*parts, _text(text[at:])])


def _attributes(row: Expression, numbers: dict[str, str]) -> dict[str, str]:
    anchor = _anchor_number(row.anchor, numbers)
    return {
        "tid": numbers[row.id],
        "type": row.type.value,
        "value": row.value,
        "mod": row.mod,
        "temporalFunction": "true" if row.anchor.kind is not AnchorKind.NONE else "",
        "anchorTimeID": anchor,
    }


def _anchor_number(anchor: Anchor, numbers: dict[str, str]) -> str:
    """Empty for an event: it may date from another article, and has no number here."""
    return _CREATION if anchor.kind is AnchorKind.PUBLICATION else numbers.get(anchor.target, "")


def _tag(attributes: dict[str, str], content: str) -> str:
    written = "".join(f" {name}={quoteattr(_clean(value))}" for name, value in attributes.items() if value)
    return f"<TIMEX3{written}>{_text(content)}</TIMEX3>"


def _text(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    return text.translate(_FORBIDDEN)
